/**
 * Waiting: for servers, for processes, for what is to hold.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { NativeError } from './programs.mjs';

/**
 * @param {number} ms Milliseconds.
 * @return {Promise<void>} Resolves when they are over.
 */
export const lasts = ( ms ) => new Promise( ( resolve ) => setTimeout( resolve, ms ) );

/**
 * Resolves when it holds, looked for again and again, or after half a minute.
 *
 * @param {() => boolean} holds What is waited for.
 */
export const until = async ( holds ) => {
	for ( const ends = Date.now() + 30_000; ! holds() && Date.now() < ends; ) {
		await lasts( 100 );
	}
};

/**
 * Whether something listens there now.
 *
 * @param {import( 'node:net' ).NetConnectOpts} where Socket or port.
 * @return {Promise<boolean>} Whether it does.
 */
const answers = ( where ) =>
	new Promise( ( resolve ) => {
		const socket = connect( where, () => {
			socket.destroy();
			resolve( true );
		} );
		socket.on( 'error', () => resolve( false ) );
	} );

/**
 * Resolves when something listens on the address; rejects after `seconds`.
 *
 * @param {import( 'node:net' ).NetConnectOpts} where   Socket or port.
 * @param {number}                              seconds How long to wait.
 * @param {string}                              name    Of what should listen.
 * @param {string}                              log     Where it says why it does not.
 */
export async function listening( where, seconds, name, log ) {
	const ends = Date.now() + seconds * 1000;
	while ( ! ( await answers( where ) ) ) {
		if ( Date.now() > ends ) {
			throw new NativeError( `${ name } did not start within ${ seconds } s. Its log: ${ log }` );
		}
		await lasts( 100 );
	}
}

/**
 * Whether a port of loopback is free.
 *
 * @param {number} port Its number.
 */
export function portIsFree( port ) {
	return new Promise( ( resolve ) => {
		const server = createServer().once( 'error', () => resolve( false ) );
		server.listen( port, '127.0.0.1', () => server.close( () => resolve( true ) ) );
	} );
}

/**
 * Resolves when none of the processes is there any more, or after `seconds`.
 *
 * @param {number[]} pids    Which.
 * @param {number}   seconds How long to wait at most.
 */
export async function ended( pids, seconds ) {
	const ends = Date.now() + seconds * 1000;
	for ( const pid of pids ) {
		while ( Date.now() < ends ) {
			try {
				process.kill( pid, 0 );
			} catch {
				break;
			}
			await lasts( 50 );
		}
	}
}

/**
 * The children of a process, as the kernel tells them.
 *
 * @param {number} pid Of the parent.
 * @return {number[]} Theirs.
 */
export const children = ( pid ) =>
	readdirSync( '/proc' )
		.filter( ( name ) => /^\d+$/.test( name ) )
		.filter( ( name ) => {
			try {
				return readFileSync( `/proc/${ name }/stat`, 'utf8' ).split( ') ' )[ 1 ]?.split( ' ' )[ 1 ] === String( pid );
			} catch {
				return false;
			}
		} )
		.map( Number );
