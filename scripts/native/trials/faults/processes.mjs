/**
 * A server is killed under load.
 */
import { rmSync } from 'node:fs';
import { children, ended, lasts } from '../../waiting.mjs';
import { expectSound } from './site.mjs';

/** @typedef {import( './site.mjs' ).Fault} Fault */

/** @type {Fault} */
export const poolKilled = {
	fault: 'One of two PHP pools is killed under load (SIGKILL, master and workers), and comes back',
	async does( site, row ) {
		const { stack } = site;
		let go = true;
		const visitors = site.visitors( () => go );
		const worker = site.begins( 'work', 6 );
		await lasts( 1500 );
		const master = stack.poolPids[ 1 ] ?? 0;
		const dead = [ master, ...children( master ) ];
		dead.forEach( ( pid ) => process.kill( pid, 'SIGKILL' ) );
		await ended( dead, 10 );
		rmSync( stack.file( 'fpm1.sock' ), { force: true } );
		await lasts( 2000 );
		await stack.pool( 1 );
		await lasts( 1500 );
		go = false;
		const told = await visitors;
		const worked = await worker;
		row.seen.push( `visitors: ${ JSON.stringify( told ) }; meanwhile ${ worked?.published ?? 0 } entries were published` );
		if ( Object.keys( told ).some( ( status ) => status !== '200' ) || ! worked?.published ) {
			row.wrong.push( 'a visitor, or the one who publishes, met an error' );
		}
		expectSound( site, row );
	},
};

/** @type {Fault} */
export const redisKilled = {
	fault: 'Redis is killed under load',
	async does( site, row ) {
		let go = true;
		const visitors = site.visitors( () => go );
		const worker = site.begins( 'work', 4 );
		await lasts( 1000 );
		process.kill( site.stack.redisPid, 'SIGKILL' );
		await ended( [ site.stack.redisPid ], 10 );
		await lasts( 2000 );
		go = false;
		const told = await visitors;
		const worked = await worker;
		row.seen.push( `visitors: ${ JSON.stringify( told ) }; ${ worked?.published ?? 0 } entries were published` );
		if ( Object.keys( told ).some( ( status ) => status !== '200' ) || ! worked?.published ) {
			row.wrong.push( 'a visitor, or the one who publishes, met an error' );
		}
		rmSync( site.stack.file( 'redis.sock' ), { force: true } );
		await site.stack.objectCache();
		expectSound( site, row );
	},
};
