/**
 * A site that is there already: 10,000 posts and other plugins. The plugin is switched on, brought forward from an older
 * version, switched off, deleted with its data kept, and deleted with it; nothing of others may have changed.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';
import { placePlugin } from '../installation.mjs';
import { Inside, Row } from './inside.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */

const OTHERS = [ 'other-search', 'other-forms', 'other-cache' ];

/** Addresses of what was there before. */
const PAGES = [ '/', '/news-1/', '/news-10/', '/?feed=rss2', '/?s=123', '/wp-json/wp/v2/posts?per_page=3', '/other/news-5/' ];

/** @param {{ ms: number, queries: number }} one What was measured. */
const took = ( one ) => `${ ( one.ms / 1000 ).toFixed( 2 ) } s, ${ one.queries } statements`;

/**
 * Whether what the older version had made is there: of three entries one ends on 25 November 2026.
 *
 * @param {{ public: number, states: Record<string, number> }} told Of the site.
 */
const isWhole = ( told ) =>
	( told.states[ 'published' ] === 3 && told.public === 10 ) ||
	( told.states[ 'published' ] === 2 && told.states[ 'expired' ] === 1 && told.public === 8 );

/**
 * What visitors read of the site, without what changes by itself.
 *
 * @param {Inside} site Whose.
 */
async function read( site ) {
	const pages = [];
	for ( const address of PAGES ) {
		const { status, body } = await site.answers( address );
		pages.push( `${ status } ${ body.replace( /<lastBuildDate>.*?<\/lastBuildDate>|nonce":"\w+"/g, '' ) }` );
	}
	return pages;
}

/**
 * @param {Row}                    row    Where it is told.
 * @param {Record<string, string>} before What was there.
 * @param {Record<string, string>} now    What is there.
 * @param {string}                 when   In words.
 */
function expectSame( row, before, now, when ) {
	const changed = Object.keys( { ...before, ...now } ).filter( ( name ) => before[ name ] !== now[ name ] );
	row.expect(
		! changed.length,
		changed.length ? `${ when } this of others had changed: ${ changed.join( ', ' ) }` : `${ when } nothing of others had changed`
	);
}

/**
 * @param {Stack} stack Up and installed, without the plugin.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryExisting( stack ) {
	const site = new Inside( stack, 'existing.php' );
	const plugins = path.join( stack.root, 'wp-content/plugins' );
	for ( const other of OTHERS ) {
		mkdirSync( path.join( plugins, other ), { recursive: true } );
		cpSync( path.join( ROOT, `tests/native/others/${ other }.php` ), path.join( plugins, other, `${ other }.php` ) );
	}
	const filled = site.does( 'fill' );
	site.does( 'flush' );
	const before = site.does( 'state' );
	const pages = await read( site );
	/** @type {Row[]} */
	const rows = [];
	/**
	 * @param {string}                        tried In a sentence.
	 * @param {( row: Row ) => Promise<void>} does  What is done.
	 */
	const step = async ( tried, does ) => {
		const row = new Row( tried );
		await does( row );
		row.print();
		rows.push( row );
	};

	await step( `Switched on, on a site of ${ filled.posts } posts and ${ OTHERS.length } other plugins`, async ( row ) => {
		placePlugin( stack );
		const done = site.does( 'activate' );
		row.expect( done.error === null && done.ms < 30_000, took( done ) );
		expectSame( row, before, site.does( 'state' ), 'afterwards' );
		const now = await read( site );
		row.expect(
			now.every( ( page, index ) => page === pages[ index ] ),
			`${ PAGES.length } pages of before read as before, byte by byte`
		);
		const ours = site.does( 'ours' );
		row.expect(
			ours.autoload < 20_000,
			`${ ours.tables } tables, ${ ours.options } options, of which ${ ours.autoload } bytes are loaded with every page`
		);
	} );

	await step( 'Brought forward from version 4 of the tables by the first request after its files were copied', async ( row ) => {
		const older = site.does( 'older', path.join( ROOT, 'tests/native/schema-4.sql.gz' ) );
		row.expect( older.version === 4, `${ older.tables } tables of version ${ older.version }` );
		const first = site.does( 'first' );
		row.expect( first.version > 4 && first.ms < 30_000, `version ${ first.version } after ${ took( first ) }` );
		const second = site.does( 'first' );
		row.expect( second.queries < first.queries, `the request after it: ${ took( second ) }` );
		const brought = site.does( 'brought' );
		row.expect(
			brought.sound && isWhole( brought ) && brought.waiting === 1 && brought.states.approved === 1,
			`its register is ${ brought.sound ? 'sound' : 'BROKEN' }, ${ brought.public } records are public, ${ JSON.stringify( brought.states ) }, ${ brought.waiting } waits to be checked`
		);
		expectSame( row, before, site.does( 'state' ), 'afterwards' );
	} );

	await step( 'Switched off', async ( row ) => {
		const done = site.does( 'deactivate' );
		const ours = site.does( 'ours' );
		row.expect(
			! ours.cron.length && ours.tables > 20,
			`${ took( done ) }; its tasks that are left: ${ ours.cron.join( ', ' ) || 'none' }; ${ ours.tables } tables`
		);
		expectSame( row, before, site.does( 'state' ), 'afterwards' );
		const now = await read( site );
		row.expect(
			now.every( ( page, index ) => page === pages[ index ] ),
			'the pages of before read as before'
		);
	} );

	await step( 'Deleted, its data kept', async ( row ) => {
		const kept = site.does( 'ours' );
		const done = site.does( 'delete' );
		const ours = site.does( 'ours' );
		row.expect( done.deleted && ours.tables === kept.tables, `${ took( done ) }; ${ ours.tables } tables are kept` );
		placePlugin( stack );
		site.does( 'activate' );
		const again = site.does( 'brought' );
		row.expect(
			again.sound && isWhole( again ),
			`put back, it shows ${ again.public } records, and the register is ${ again.sound ? 'sound' : 'BROKEN' }`
		);
	} );

	await step( 'Deleted with its data, as the agency had said', async ( row ) => {
		site.does( 'say-delete' );
		site.does( 'deactivate' );
		const done = site.does( 'delete' );
		const ours = site.does( 'ours' );
		row.expect(
			done.deleted && ! ours.tables && ! ours.options && ! ours.cron.length && ! ours.uploads,
			`${ took( done ) }; left: ${ JSON.stringify( ours ) }`
		);
		expectSame( row, before, site.does( 'state' ), 'afterwards' );
	} );
	OTHERS.forEach( ( other ) => rmSync( path.join( plugins, other ), { recursive: true, force: true } ) );
	return rows;
}
