/**
 * The fronts of a site, and what is asked of each of them.
 */
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { listening } from '../../waiting.mjs';
import { Inside, Row } from '../inside.mjs';
import { listings } from './document.mjs';

/** @typedef {import( '../../stack.mjs' ).Stack} Stack */
/** @typedef {{ status: number, body: string, kept: string, headers: import( 'node:http' ).IncomingHttpHeaders }} Answer */
/** @typedef {{ name: string, port: number }} Front */

export class Trial {
	/** @param {Stack} stack Up and installed, with cacheOptions(). */
	constructor( stack ) {
		const port = stack.options.port;
		this.stack = stack;
		this.site = new Inside( stack, 'caches.php' );
		this.pages = stack.file( 'tmp', 'pages' );
		this.inner = `http://127.0.0.1:${ port }`;
		this.bare = `http://127.0.0.1:${ port + 1 }`;
		this.varnish = `http://127.0.0.1:${ port + 2 }`;
		this.outer = `http://127.0.0.1:${ port + 3 }`;
		/** @type {Front[]} */
		this.fronts = [
			{ name: 'nginx', port },
			{ name: 'Varnish', port: port + 2 },
			{ name: 'Varnish → nginx', port: port + 3 },
		];
		/** @type {Row[]} */
		this.rows = [];
		/** @type {number[]} */
		this.varnishes = [];
		/** @type {any} What caches.php told of the site. */
		this.made = {};
	}

	/** @param {unknown} servers As PRAKAT_PURGE has them. */
	tells( servers ) {
		writeFileSync( this.stack.file( 'purge.json' ), JSON.stringify( servers ) );
	}

	/** From the inside out. */
	all() {
		this.tells( { [ this.inner ]: this.pages, [ this.varnish ]: '', [ this.outer ]: '' } );
	}

	/**
	 * Starts a Varnish by the document's listing.
	 *
	 * @param {number} port    Where it listens.
	 * @param {number} backend What stands behind it.
	 */
	async startVarnish( port, backend ) {
		const file = this.stack.file( `varnish-${ port }.vcl` );
		writeFileSync( file, ( listings( 'vcl' )[ 0 ] ?? '' ).replace( '.port = "8080"', `.port = "${ backend }"` ) );
		const pid = this.stack.start(
			'varnishd',
			[
				'-F',
				'-j',
				'none',
				'-n',
				this.stack.file( `varnish-${ port }` ),
				'-a',
				`127.0.0.1:${ port }`,
				'-f',
				file,
				'-s',
				'malloc,64m',
			],
			'varnish.log'
		);
		await listening( { port, host: '127.0.0.1' }, 30, 'Varnish', this.stack.file( 'log', 'varnish.log' ) );
		this.varnishes.push( pid );
	}

	/**
	 * @param {Front}  front   Through which.
	 * @param {string} address Of the site.
	 * @param {string} method  HTTP's.
	 * @return {Promise<Answer>} What came.
	 */
	asks( front, address, method = 'GET' ) {
		const to = address.startsWith( '/' ) ? address : new URL( address ).pathname + new URL( address ).search;
		return new Promise( ( resolve ) => {
			const sent = request(
				{
					host: '127.0.0.1',
					port: front.port,
					path: to,
					method,
					agent: false,
					headers: { Host: `127.0.0.1:${ this.stack.options.port }` },
				},
				( answer ) => {
					/** @type {Buffer[]} */
					const parts = [];
					answer.on( 'data', ( part ) => parts.push( part ) );
					answer.on( 'end', () => {
						const body = Buffer.concat( parts ).toString( 'utf8' );
						resolve( {
							status: answer.statusCode ?? 0,
							body: body.replace( /\\u([0-9a-f]{4})/g, ( _, code ) => String.fromCharCode( parseInt( code, 16 ) ) ),
							kept: [ answer.headers[ 'x-cache' ] ?? '' ].flat().join( ', ' ),
							headers: answer.headers,
						} );
					} );
				}
			);
			sent.on( 'error', () => resolve( { status: 0, body: '', kept: '', headers: {} } ) );
			sent.end();
		} );
	}

	/**
	 * Asks every front for every address, twice: the second time a cache has it.
	 *
	 * @param {string[]} addresses Of the site.
	 * @return {Promise<Map<string, Answer>>} By front and address, the second answer.
	 */
	async fill( addresses ) {
		/** @type {Map<string, Answer>} */
		const told = new Map();
		for ( const front of this.fronts ) {
			for ( const address of addresses ) {
				await this.asks( front, address );
				told.set( `${ front.name } ${ address }`, await this.asks( front, address ) );
			}
		}
		return told;
	}

	/**
	 * Where, of all fronts and addresses, the mark is to be seen.
	 *
	 * @param {Record<string, string>} addresses By name.
	 * @param {string}                 mark      Words.
	 * @return {Promise<string[]>} Front and name.
	 */
	async shown( addresses, mark ) {
		const found = [];
		for ( const front of this.fronts ) {
			for ( const [ name, address ] of Object.entries( addresses ) ) {
				const answer = await this.asks( front, address );
				if ( answer.status < 400 && ( answer.body.includes( mark ) || ( name === 'copy' && answer.body.startsWith( '%PDF' ) ) ) ) {
					found.push( `${ front.name }: ${ name }` );
				}
			}
		}
		return found;
	}

	/**
	 * @param {string}                        tried In a sentence.
	 * @param {( row: Row ) => Promise<void>} work  What is done.
	 */
	async row( tried, work ) {
		const row = new Row( tried );
		try {
			await work( row );
		} catch ( error ) {
			row.wrong.push( /** @type {Error} */ ( error ).message );
		}
		row.print();
		this.rows.push( row );
	}
}
