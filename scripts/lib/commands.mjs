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
		let out = '';
		let err = '';
		let rest = '';
		child.stdout?.setEncoding( 'utf8' ).on( 'data', ( text ) => {
			out += text;
			if ( onLine ) {
				const lines = ( rest + text ).split( '\n' );
				rest = lines.pop() ?? '';
				lines.forEach( onLine );
			}
		} );
		child.stderr?.setEncoding( 'utf8' ).on( 'data', ( text ) => ( err += text ) );
		child.on( 'error', reject );
		child.on( 'close', ( code, signal ) => {
			if ( onLine && rest ) {
				onLine( rest );
			}
			resolve( { code: code ?? ( signal ? 130 : 1 ), out, err } );
		} );
		if ( input !== undefined ) {
			child.stdin?.end( input );
		}
	} );
}
