/**
 * Files that are deleted, or do not come back with the database.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expectSound } from './site.mjs';

/** @typedef {import( './site.mjs' ).Fault} Fault */

/** @type {Fault} */
export const copyDeleted = {
	fault: 'The public copy of a file is deleted by hand',
	async does( site, row ) {
		const made = site.does( 'file', 'a' );
		const { url } = site.does( 'publish', made.entry );
		const address = new URL( url ).pathname;
		rmSync( path.join( site.stack.root, decodeURIComponent( address ) ) );
		const answer = await site.answers( address );
		row.seen.push( `its address answers ${ answer.status }, by PHP` );
		if ( answer.status !== 200 ) {
			row.wrong.push( 'the file is not to be had' );
		}
	},
};

/** @type {Fault} */
export const originalDeleted = {
	fault: 'The sealed original of a file is deleted by hand, between approval and publication',
	async does( site, row ) {
		const made = site.does( 'file', 'b' );
		rmSync( path.join( made.vault, made.storage ) );
		const told = site.does( 'publish', made.entry );
		row.seen.push( `publication is refused: ${ told.refused }; the entry stays ${ told.state }` );
		if ( told.refused === null || told.state !== 'approved' ) {
			row.wrong.push( 'it was published without its file' );
		}
		expectSound( site, row );
	},
};

/** @type {Fault} */
export const halfBackup = {
	fault: 'A backup is restored by half: the database is there, the vault’s originals are not',
	async does( site, row ) {
		const vault = site.does( 'file', 'f' ).vault;
		const count = readdirSync( vault, { recursive: true } ).filter( ( name ) =>
			statSync( path.join( vault, String( name ) ) ).isFile()
		).length;
		site.stack.run( 'mv', [ vault, `${ vault.replace( /\/$/, '' ) }-away` ] );
		try {
			const [ told ] = site.does( 'rebuild' ).rebuilt;
			const page = await site.answers( '/trial-page/' );
			row.seen.push(
				`without ${ count } files of the vault the rebuild says: ${ JSON.stringify( told ).slice( 0, 300 ) }; the page answers ${ page.status }`
			);
			if ( page.status !== 200 ) {
				row.wrong.push( 'the page is gone' );
			}
		} finally {
			rmSync( vault, { recursive: true, force: true } );
			site.stack.run( 'mv', [ `${ vault.replace( /\/$/, '' ) }-away`, vault ] );
		}
		site.does( 'rebuild' );
		expectSound( site, row );
	},
};
