/**
 * Disks that take nothing.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NativeError } from '../../programs.mjs';
import { expectSound } from './site.mjs';

/** @typedef {import( './site.mjs' ).Fault} Fault */

/** @type {Fault} */
export const diskFull = {
	fault: 'The disk is full when something is published, and has room again later',
	async does( site, row ) {
		const uploads = path.join( site.stack.root, 'wp-content/uploads/prakat' );
		// Something lies out before, so that the folder is there.
		site.does( 'publish', site.does( 'file', 'd' ).entry );
		try {
			site.stack.run( 'mount', [ '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', uploads ] );
		} catch ( error ) {
			row.seen.push(
				`not tried: this machine allows no file system of its own (${ error instanceof NativeError ? 'mount failed' : error })`
			);
			return;
		}
		const made = site.does( 'file', 'c' );
		try {
			try {
				writeFileSync( path.join( uploads, 'full' ), Buffer.alloc( 1 << 20 ) );
			} catch {}
			const told = site.does( 'publish', made.entry );
			const file = await site.answers( `/?prakat-file=${ made.file }` );
			row.seen.push( `it is published (${ told.state }); its file is served by PHP (${ file.status })` );
			if ( told.state !== 'published' || file.status !== 200 ) {
				row.wrong.push( `it was not published: ${ JSON.stringify( told ) }` );
			}
		} finally {
			site.stack.run( 'umount', [ uploads ] );
		}
		const swept = site.does( 'sweep' );
		row.seen.push( `with room again the sweep lays it out (${ swept.shelved })` );
		if ( swept.shelved < 1 ) {
			row.wrong.push( 'the copy was not laid out' );
		}
		expectSound( site, row );
	},
};

/** @type {Fault} */
export const uploadsReadOnly = {
	fault: 'The uploads are read-only',
	async does( site, row ) {
		const uploads = path.join( site.stack.root, 'wp-content/uploads' );
		/** @type {any} */
		let made;
		try {
			site.stack.run( 'mount', [ '--bind', uploads, uploads ] );
			made = site.does( 'file', 'e' );
			site.stack.run( 'mount', [ '-o', 'remount,ro,bind', uploads ] );
		} catch ( error ) {
			row.seen.push(
				`not tried: this machine allows no file system of its own (${ error instanceof NativeError ? 'mount failed' : error })`
			);
			return;
		}
		try {
			const refused = site.does( 'attach' ).refused;
			const told = site.does( 'publish', made.entry );
			const file = await site.answers( `/?prakat-file=${ made.file }` );
			row.seen.push(
				`a new file is refused: ${ refused }; what was approved is published (${ told.state }), its file served by PHP (${ file.status })`
			);
			if ( refused === null || told.state !== 'published' || file.status !== 200 ) {
				row.wrong.push( JSON.stringify( told ) );
			}
		} finally {
			site.stack.run( 'umount', [ uploads ] );
		}
		site.does( 'sweep' );
		expectSound( site, row );
	},
};
