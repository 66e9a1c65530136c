import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Looks a program up on the PATH.
 *
 * @param {string} name A program's name, or an absolute path.
 * @return {string | null} Its path.
 */
export function find( name ) {
	const folders = path.isAbsolute( name ) ? [ '' ] : ( process.env[ 'PATH' ] ?? '' ).split( path.delimiter ).filter( Boolean );
	const endings = process.platform === 'win32' ? [ '.exe', '.cmd', '' ] : [ '' ];
	for ( const folder of folders ) {
		for ( const ending of endings ) {
			const file = path.join( folder, name + ending );
			try {
				accessSync( file, constants.X_OK );
				if ( statSync( file ).isFile() ) {
					return file;
				}
			} catch {
				// Not here: look further.
			}
		}
	}
	return null;
}

/**
 * Runs a program to its end.
 *
 * @param {string}                                                                                                          program   Name or path.
 * @param {string[]}                                                                                                        args      Arguments; no shell is involved.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, input?: string, onLine?: ( line: string ) => void }} [options] `show`: pass output through to the terminal.
 * @return {Promise<{ code: number, out: string, err: string }>} What it printed. Never rejects for a non-zero code.
 */
export function run( program, args, { cwd, env, show = false, input, onLine } = {} ) {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( program, args, {
			cwd,
			env: env ?? process.env,
			stdio: [ input === undefined ? 'ignore' : 'pipe', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe' ],
			shell: process.platform === 'win32' && program.endsWith( '.cmd' ),
		} );
		/** Gathers a stream, and hands on each whole line. */
		const gather = ( /** @type {import( 'node:stream' ).Readable | null} */ stream ) => {
			const heard = { text: '', rest: '' };
			stream?.setEncoding( 'utf8' ).on( 'data', ( text ) => {
				heard.text += text;
				const lines = ( heard.rest + text ).split( '\n' );
				heard.rest = lines.pop() ?? '';
				lines.forEach( ( line ) => onLine?.( line ) );
			} );
			return heard;
		};
		const out = gather( child.stdout );
		const err = gather( child.stderr );
		child.on( 'error', reject );
		child.on( 'close', ( code, signal ) => {
			[ out, err ].filter( ( { rest } ) => rest ).forEach( ( { rest } ) => onLine?.( rest ) );
			resolve( { code: code ?? ( signal ? 130 : 1 ), out: out.text, err: err.text } );
		} );
		if ( input !== undefined ) {
			child.stdin?.end( input );
		}
	} );
}
