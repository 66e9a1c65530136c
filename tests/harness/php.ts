/**
 * PHP for tests in TypeScript: no PHP needs to be installed.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import path from 'node:path';

/** The repository. */
export const ROOT = path.resolve( __dirname, '..', '..' );

interface Answer {
	id: number;
	text?: string;
	error?: string;
}

let child: ChildProcess | undefined;
let count = 0;
const waiting = new Map< number, { resolve: ( text: string ) => void; reject: ( error: Error ) => void } >();

/**
 * Runs a PHP script and gives what it prints.
 *
 * PHP is WebAssembly inside Node, or the machine's own `php` when PRAKAT_PHP=native. The repository's files are at their own
 * absolute path (see ROOT). The input is at `php://stdin` (read it with file_get_contents()).
 *
 * @param script The script, beginning with `<?php`.
 * @param stdin  Its input.
 * @return What it printed; rejects with PHP's message when it failed.
 */
export function runPhp( script: string, stdin = '' ): Promise< string > {
	return process.env[ 'PRAKAT_PHP' ] === 'native' ? runNative( script, stdin ) : runWasm( script, stdin );
}

function runWasm( script: string, stdin: string ): Promise< string > {
	const php = ( child ??= start() );
	return new Promise( ( resolve, reject ) => {
		waiting.set( ++count, { resolve, reject } );
		php.ref();
		php.channel?.ref();
		php.send( { id: count, script, stdin } );
	} );
}

function start(): ChildProcess {
	const php = fork( path.join( __dirname, 'php-process.mjs' ), [ ROOT, process.env[ 'PRAKAT_PHP_VERSION' ] ?? '8.3' ], {
		execArgv: [],
		stdio: [ 'ignore', 'ignore', 'inherit', 'ipc' ],
	} );
	php.on( 'message', ( answer: Answer ) => {
		const asker = waiting.get( answer.id );
		waiting.delete( answer.id );
		if ( waiting.size === 0 ) {
			// An idle PHP must not keep the test runner alive.
			php.unref();
			php.channel?.unref();
		}
		if ( answer.error === undefined ) {
			asker?.resolve( answer.text ?? '' );
		} else {
			asker?.reject( new Error( answer.error ) );
		}
	} );
	php.on( 'exit', () => {
		child = undefined;
		waiting.forEach( ( { reject } ) => reject( new Error( 'PHP ended by itself' ) ) );
		waiting.clear();
	} );
	return php;
}

function runNative( script: string, stdin: string ): Promise< string > {
	return new Promise( ( resolve, reject ) => {
		const code = script.replace( /^<\?php\s/, '' );
		const php = spawn( 'php', [ '-d', 'display_errors=stderr', '-r', code ] );
		let out = '';
		let err = '';
		php.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => ( out += text ) );
		php.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => ( err += text ) );
		php.on( 'error', reject );
		php.on( 'close', ( exit ) => ( exit === 0 ? resolve( out ) : reject( new Error( err || out || `PHP ended with ${ exit }` ) ) ) );
		php.stdin.end( stdin );
	} );
}
