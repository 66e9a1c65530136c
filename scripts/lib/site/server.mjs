/**
 * Brings WordPress up in Node and stops it again.
 */
import { fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../trouble.mjs';

/**
 * @typedef {{ host: string, inside: string, early?: boolean }} Mount  `early`: there before WordPress starts for the first time.
 * @typedef {{ port: number, php: string, workers: number, mounts: Mount[] }} Serve
 * @typedef {object} Server
 * @property {string}                                    url    Without a slash at the end.
 * @property {( code: string ) => Promise<string>}       run    Runs PHP inside (without `<?php`); gives what it printed, throws with PHP's message when it failed.
 * @property {() => Promise<void>}                       stop   Ends it; the site's folder stays.
 * @property {Promise<void>}                             ended  Settles when it has ended, for whatever reason.
 */

/** The PHP versions that a site may run on. */
export const PHP_VERSIONS = [ '8.1', '8.2', '8.3', '8.4', '8.5' ];

/**
 * @param {number} port Port of 127.0.0.1.
 * @return {Promise<void>} Throws when somebody else has it.
 */
export async function demandFreePort( port ) {
	const taken = await new Promise( ( resolve ) => {
		const probe = net.createServer();
		probe.once( 'error', ( error ) => resolve( /** @type {NodeJS.ErrnoException} */ ( error ).code ?? 'error' ) );
		probe.listen( { port, host: '127.0.0.1' }, () => probe.close( () => resolve( null ) ) );
	} );
	if ( taken === 'EADDRINUSE' ) {
		throw new Trouble(
			`Port ${ port } is taken by another program; stop it or choose another one with --port.`,
			`พอร์ต ${ port } มีโปรแกรมอื่นใช้อยู่ กรุณาปิดโปรแกรมนั้นหรือเลือกพอร์ตอื่นด้วย --port`
		);
	}
	if ( taken ) {
		throw new Trouble(
			`Port ${ port } cannot be used (${ taken }); choose another one with --port.`,
			`ใช้พอร์ต ${ port } ไม่ได้ (${ taken }) กรุณาเลือกพอร์ตอื่นด้วย --port`
		);
	}
}

/** @return {Promise<number>} A port of 127.0.0.1 that nobody uses at this moment. */
export function freePort() {
	return new Promise( ( resolve, reject ) => {
		const probe = net.createServer();
		probe.once( 'error', reject );
		probe.listen( { port: 0, host: '127.0.0.1' }, () => {
			const { port } = /** @type {net.AddressInfo} */ ( probe.address() );
			probe.close( () => resolve( port ) );
		} );
	} );
}

/**
 * @param {Serve}  serve What to run.
 * @param {string} log   File for what Playground itself says.
 * @return {Promise<Server>} When it answers.
 */
export async function startServer( serve, log ) {
	await demandFreePort( serve.port );
	mkdirSync( path.dirname( log ), { recursive: true } );
	const file = openSync( log, 'w' );
	const child = fork(
		path.join( path.dirname( fileURLToPath( import.meta.url ) ), 'playground-process.mjs' ),
		[ JSON.stringify( serve ) ],
		{
			stdio: [ 'ignore', file, file, 'ipc' ],
		}
	);
	closeSync( file );

	/** @type {Map<number, { resolve: ( text: string ) => void, reject: ( error: Error ) => void }>} */
	const waiting = new Map();
	let count = 0;
	/** @type {Promise<void>} */
	const ended = new Promise( ( resolve ) => child.once( 'exit', () => resolve() ) );
	ended.then( () => waiting.forEach( ( { reject } ) => reject( new Error( `WordPress stopped; ${ log } says why` ) ) ) );

	const url = await new Promise( ( resolve, reject ) => {
		child.on( 'message', ( /** @type {any} */ message ) => {
			if ( message.ready ) {
				resolve( message.ready );
			} else if ( message.failed ) {
				reject( broken( message.failed, log ) );
			} else if ( message.exitCode === 0 ) {
				waiting.get( message.id )?.resolve( message.text );
			} else {
				waiting.get( message.id )?.reject( new Error( phpError( message.errors || message.text ) ) );
			}
			waiting.delete( message.id );
		} );
		ended.then( () => reject( broken( 'it ended by itself', log ) ) );
	} );
	// Playground answers its very first request with a redirect to itself.
	await fetch( `${ url }/wp-includes/version.php`, { redirect: 'manual' } ).then( ( answer ) => answer.arrayBuffer() );

	return {
		url,
		ended,
		run: ( code ) =>
			new Promise( ( resolve, reject ) => {
				waiting.set( ++count, { resolve, reject } );
				child.send( { id: count, run: `<?php ${ code }` } );
			} ),
		stop: async () => {
			child.kill( 'SIGTERM' );
			await ended;
		},
	};
}

/**
 * @param {string} why What Playground said.
 * @param {string} log Where more is said.
 */
export function broken( why, log ) {
	const first = why.trim().split( '\n' )[ 0 ];
	return new Trouble(
		`WordPress does not come up: ${ first } (${ log } says more; --reset makes a new site).`,
		`WordPress เริ่มทำงานไม่ได้: ${ first } (ดูรายละเอียดที่ ${ log } หรือใช้ --reset เพื่อสร้างเว็บไซต์ใหม่)`
	);
}

/** @param {string} text What PHP printed before it ended. */
function phpError( text ) {
	const fatal = /PHP (?:Fatal|Parse) error:\s*(?:Uncaught )?(.+)/.exec( text ) ?? /(?:Fatal|Parse) error<?[^:]*:\s*(.+)/.exec( text );
	return ( fatal?.[ 1 ] ?? text.trim().split( '\n' )[ 0 ] ?? '' ) || 'PHP ended with an error';
}
