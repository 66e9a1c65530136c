/**
 * Asks pages and keeps figures, for npm run bench.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../trouble.mjs';

/** @param {number[]} values Any order. */
export const median = ( values ) => [ ...values ].sort( ( a, b ) => a - b )[ Math.floor( values.length / 2 ) ] ?? NaN;

/** Rows of the printed table: what was measured, what came out, what was wanted. */
export class Table {
	/** @type {string[][]} */
	rows = [];

	/**
	 * @param {string} what   What was measured.
	 * @param {string} figure What came out.
	 * @param {string} [goal] What was wanted.
	 */
	add( what, figure, goal = '' ) {
		this.rows.push( [ what, figure, goal ] );
		console.log( `  ${ what }: ${ figure }${ goal ? `   (${ goal })` : '' }` );
	}

	markdown() {
		return [ '| what | measured | goal |', '| --- | --- | --- |', ...this.rows.map( ( row ) => `| ${ row.join( ' | ' ) } |` ) ].join(
			'\n'
		);
	}
}

/** Asks pages of one site. */
export class Visitor {
	/**
	 * @param {string} url  The site.
	 * @param {string} root Its WordPress, where a measured page leaves its note.
	 */
	constructor( url, root ) {
		this.url = url;
		this.root = root;
	}

	/** @param {string} address Path and query. */
	async once( address ) {
		const started = performance.now();
		// A connection of its own: one that idled while tables were filled is closed by the server.
		const answer = await fetch( this.url + address, { headers: { connection: 'close' } } );
		const first = performance.now() - started;
		const html = await answer.text();
		if ( answer.status !== 200 ) {
			throw new Trouble( `${ address } answered ${ answer.status }.`, `${ address } ตอบ ${ answer.status }` );
		}
		return { first, html };
	}

	/**
	 * Milliseconds to the first byte of each page, asked in turns so that whatever else the machine does meets them alike.
	 *
	 * @param {string[]} addresses Pages.
	 * @param {number}   rounds    Times each.
	 */
	async turns( addresses, rounds ) {
		/** @type {number[][]} */
		const times = addresses.map( () => [] );
		for ( const address of addresses ) {
			await this.once( address );
		}
		for ( let round = 0; round < rounds; round++ ) {
			for ( const [ index, address ] of addresses.entries() ) {
				times[ index ]?.push( ( await this.once( address ) ).first );
			}
		}
		return times.map( median );
	}

	/** @param {string} address A page; @return its queries, memory and HTML. */
	async inside( address ) {
		const { html } = await this.once( `${ address }${ address.includes( '?' ) ? '&' : '?' }bench=1` );
		// The note is written when the page is out; php-fpm may still be at it.
		for ( let tries = 0; tries < 200; tries++ ) {
			try {
				return { html, ...JSON.parse( readFileSync( path.join( this.root, 'wp-content/bench.json' ), 'utf8' ) ) };
			} catch {
				await new Promise( ( resolve ) => setTimeout( resolve, 5 ) );
			}
		}
		throw new Trouble( 'The measured site left no note.', 'ไม่พบบันทึกของเว็บไซต์ที่วัด' );
	}
}
