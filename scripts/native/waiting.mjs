/**
 * Waiting for servers.
 */
import { createServer, connect } from 'node:net';
import { NativeError } from './programs.mjs';

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
	const until = Date.now() + seconds * 1000;
	while ( ! ( await answers( where ) ) ) {
		if ( Date.now() > until ) {
			throw new NativeError( `${ name } did not start within ${ seconds } s. Its log: ${ log }` );
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
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
	const until = Date.now() + seconds * 1000;
	for ( const pid of pids ) {
		while ( Date.now() < until ) {
			try {
				process.kill( pid, 0 );
			} catch {
				break;
			}
			await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
		}
	}
}
