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

/** One process for each version of PHP that was asked for. */
const children = new Map< string, ChildProcess >();
let count = 0;
interface Asker {
	version: string;
	resolve: ( text: string ) => void;
	reject: ( error: Error ) => void;
}
const waiting = new Map< number, Asker >();

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
	return process.env[ 'PRAKAT_PHP' ] === 'native'
		? runNative( script, stdin )
		: runPhpOf( process.env[ 'PRAKAT_PHP_VERSION' ] ?? '8.3', script, stdin );
}

/**
 * Runs a PHP script in a certain PHP, always inside Node; otherwise as runPhp().
 *
 * @param version Such as '8.1'.
 * @param script  The script, beginning with `<?php`.
 * @param stdin   Its input.
 * @return What it printed; rejects with PHP's message when it failed.
 */
export function runPhpOf( version: string, script: string, stdin = '' ): Promise< string > {
	const php = children.get( version ) ?? start( version );
	return new Promise( ( resolve, reject ) => {
		waiting.set( ++count, { version, resolve, reject } );
		php.ref();
		php.channel?.ref();
		php.send( { id: count, script, stdin } );
	} );
}

function start( version: string ): ChildProcess {
	const php = fork( path.join( __dirname, 'php-process.mjs' ), [ ROOT, version ], {
		execArgv: [],
		stdio: [ 'ignore', 'ignore', 'inherit', 'ipc' ],
	} );
	php.on( 'message', ( answer: Answer ) => {
		const asker = waiting.get( answer.id );
		waiting.delete( answer.id );
		if ( ! [ ...waiting.values() ].some( ( other ) => other.version === version ) ) {
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
		children.delete( version );
		for ( const [ id, asker ] of [ ...waiting ].filter( ( [ , other ] ) => other.version === version ) ) {
			waiting.delete( id );
			asker.reject( new Error( 'PHP ended by itself' ) );
		}
	} );
	children.set( version, php );
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
