/**
 * Page caches in front of the stack, as docs/caches.md tells an agency to set them up: nginx's own, Varnish, and Varnish in
 * front of nginx's. The listings of that page are what is run.
 *
 * What is kept, told, over, withdrawn, renamed and missed is asked for by real requests. It proves clause R063.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';
import { CACHES, programs } from '../programs.mjs';
import { ended, listening } from '../waiting.mjs';
import { Inside, Row } from './inside.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */
/** @typedef {{ status: number, body: string, kept: string, headers: import( 'node:http' ).IncomingHttpHeaders }} Answer */
/** @typedef {{ name: string, port: number }} Front */

const DOCUMENT = path.join( ROOT, 'docs/caches.md' );
const MODULE = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so';

/**
 * @param {string} language Of a listing in the document.
 * @return {string[]} The listings, in order.
 */
const listings = ( language ) =>
	[ ...readFileSync( DOCUMENT, 'utf8' ).matchAll( new RegExp( `\`\`\`${ language }\\n([\\s\\S]*?)\`\`\``, 'g' ) ) ].map(
		( match ) => match[ 1 ] ?? ''
	);

/**
 * What the stack of this trial has: ports port (nginx that keeps), + 1 (nginx that keeps nothing), + 2 (Varnish), + 3 (Varnish
 * in front of the nginx that keeps).
 *
 * @param {string} folder Of the stack.
 * @param {number} port   The first.
 * @return {Partial<Stack['options']>} For it.
 */
export function cacheOptions( folder, port ) {
	const [ http = '', server = '', php = '' ] = listings( 'nginx' );
	const pages = path.join( folder, 'tmp', 'pages' );
	return {
		kept: {
			main: `load_module ${ MODULE };\n`,
			http: http.replace( '/var/cache/nginx/pages', pages ),
			server,
			php,
			bare: port + 1,
		},
		config: `define( 'PRAKAT_PURGE', (array) json_decode( (string) file_get_contents( '${ path.join( folder, 'purge.json' ) }' ), true ) );\n`,
	};
}

/** @param {number} ms Milliseconds. */
const lasts = ( ms ) => new Promise( ( resolve ) => setTimeout( resolve, ms ) );

class Trial {
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

/** @param {string} address With Thai letters encoded as WordPress does. */
const upper = ( address ) => address.replace( /%[0-9a-f]{2}/g, ( hex ) => hex.toUpperCase() );

/**
 * @param {any} made What caches.php told of the site.
 * @return {Record<string, string>} Addresses that show whatever is public, by name.
 */
const lists = ( made ) => ( {
	page: made.page,
	'page, upper-case Thai': upper( made.page ),
	post: made.post,
	blog: made.home,
	feed: made.feed,
	category: made.category,
	records: made.records,
} );

/**
 * @param {any} entry What caches.php told of it.
 * @return {Record<string, string>} Its own addresses.
 */
const own = ( entry ) => ( { entry: entry.own, version: entry.version, REST: entry.rest } );

/** @param {any} told Of caches.php, with what could not be told. */
const said = ( told ) => ( Object.keys( told.untold ).length ? `: ${ JSON.stringify( told.untold ) }` : '' );

/** @param {string[]} found Of shown(). */
const none = ( found ) => ( found.length ? `still shown: ${ found.join( '; ' ) }` : 'nowhere shown' );

/** @param {Trial} trial Whose. */
async function tryEnd( trial ) {
	const { site, made, fronts } = trial;
	await trial.row( 'Something ends, and no sweep comes', async ( row ) => {
		const short = site.does( 'publish', 30, 'สั้น' );
		const addresses = { ...lists( made ), ...own( short ) };
		const filled = await trial.fill( Object.values( addresses ) );
		const hits = [ ...filled.values() ].filter( ( answer ) => /HIT/.test( answer.kept ) ).length;
		const past = [ ...filled.values() ].filter(
			( answer ) =>
				Date.parse( answer.headers.expires ?? '' ) >= short.end * 1000 ||
				/max-age=[1-9]/.test( answer.headers[ 'cache-control' ] ?? '' )
		);
		row.expect( hits === filled.size, `${ hits } of ${ filled.size } answers come from a cache` );
		row.expect( ! past.length, `${ past.length } say that they may be kept to the end or beyond` );
		/** @type {Record<string, number>} */
		const last = {};
		const seen = new Set();
		while ( Date.now() < ( short.end + 2 ) * 1000 ) {
			await Promise.all(
				fronts.flatMap( ( front ) =>
					Object.entries( addresses ).map( async ( [ name, address ] ) => {
						// An answer may be under way when the end comes: what counts is when it was asked for.
						const asked = Date.now();
						const answer = await trial.asks( front, address );
						if ( answer.body.includes( short.mark ) && answer.status < 400 ) {
							seen.add( `${ front.name } ${ name }` );
							last[ front.name ] = Math.max( last[ front.name ] ?? 0, asked );
						}
					} )
				)
			);
			await lasts( 20 );
		}
		for ( const front of fronts ) {
			const beyond = ( last[ front.name ] ?? 0 ) - short.end * 1000;
			row.expect(
				beyond < 0,
				`${ front.name }: the last request that was shown it came ${ ( Math.abs( beyond ) / 1000 ).toFixed( 2 ) } s ${ beyond < 0 ? 'before' : 'AFTER' } the end`
			);
		}
		row.expect( seen.size === filled.size, `${ seen.size } of ${ filled.size } addresses had shown it` );
		for ( const front of fronts ) {
			const twice = [ await trial.asks( front, short.own ), await trial.asks( front, short.own ) ];
			row.expect(
				twice.every( ( { status, kept } ) => status === 410 && ! /HIT/.test( kept ) ),
				`${ front.name }: then 410, and not kept (${ twice.map( ( { status, kept } ) => `${ status } ${ kept }` ).join( ', ' ) })`
			);
		}
		row.expect( ! Object.keys( site.does( 'sweep' ).untold ).length, 'the sweep told every cache' );
	} );
}

/** @param {Trial} trial Whose. */
async function tryActs( trial ) {
	const { site, made, fronts } = trial;
	/** @type {any} */
	let entry;
	await trial.row( 'Something is published', async ( row ) => {
		const before = await trial.fill( Object.values( lists( made ) ) );
		row.expect(
			[ ...before.values() ].every( ( { kept } ) => /HIT/.test( kept ) ),
			'every page, list and feed is kept'
		);
		entry = site.does( 'publish', 90 * 86400, 'ยาว' );
		row.expect( ! Object.keys( entry.untold ).length, `every cache was told${ said( entry ) }` );
		const shown = await trial.shown( { ...lists( made ), ...own( entry ) }, entry.mark );
		const wanted = fronts.length * Object.keys( { ...lists( made ), ...own( entry ) } ).length;
		row.expect(
			shown.length === wanted,
			`at once shown at ${ shown.length } of ${ wanted } addresses: page in both spellings, post, blog, feed, category, REST, its own${ shown.length === wanted ? '' : `; only ${ shown.join( ', ' ) }` }`
		);
	} );

	await trial.row( 'HEAD, questions, and odd spellings', async ( row ) => {
		site.does( 'sweep' );
		for ( const front of fronts ) {
			// A page that nobody has asked for since it was forgotten.
			site.does( 'rename', made.moves[ 0 ], `head-${ front.port }` );
			const head = await trial.asks( front, `/head-${ front.port }/`, 'HEAD' );
			const get = await trial.asks( front, `/head-${ front.port }/` );
			row.expect(
				head.status === 200 && ! head.body && get.body.includes( entry.mark ),
				`${ front.name }: HEAD first leaves no empty page`
			);
		}
		site.does( 'rename', made.moves[ 0 ], 'old-name' );
	} );

	await trial.row( 'It is withdrawn before its end', async ( row ) => {
		const more = {
			copy: entry.copy,
			file: entry.file,
			csv: made.csv,
			'page, searched': `${ made.page }?x=1`,
			'page, oddly spelt': made.page.replace( '%e0', '%E0' ),
			'entry, oddly spelt': entry.own.replace( '/prakat/', '/%70rakat/' ),
		};
		const addresses = { ...lists( made ), ...own( entry ), ...more };
		const filled = await trial.fill( Object.values( addresses ) );
		const hits = [ ...filled.values() ].filter( ( { kept } ) => /HIT/.test( kept ) ).length;
		const shown = await trial.shown( addresses, entry.mark );
		row.expect(
			hits >= fronts.length * 10,
			`${ hits } of ${ filled.size } answers come from a cache; it is shown at ${ shown.length }`
		);
		row.expect( /\/uploads\//.test( entry.copy ), `its file lies out as a copy` );
		const told = site.does( 'withdraw', entry.entry );
		row.expect( ! Object.keys( told.untold ).length, `every cache was told${ said( told ) }` );
		const still = await trial.shown( addresses, entry.mark );
		row.expect( ! still.length, `at once ${ none( still ) }` );
		for ( const front of fronts ) {
			const gone = [ await trial.asks( front, entry.own ), await trial.asks( front, entry.copy ) ];
			row.expect(
				gone.every( ( { status } ) => status === 410 ),
				`${ front.name }: entry and file answer ${ gone.map( ( { status } ) => status ).join( ', ' ) }`
			);
		}
	} );

	await trial.row( 'A page that shows the section gets another name', async ( row ) => {
		await trial.fill( [ made.moves[ 1 ] ] );
		site.does( 'rename', made.moves[ 0 ], 'new-name' );
		for ( const front of fronts ) {
			const { status, kept } = await trial.asks( front, made.moves[ 1 ] );
			row.expect( status !== 200, `${ front.name }: its old address answers ${ status } ${ kept }` );
		}
	} );
}

/** @param {Trial} trial Whose. */
async function tryMisses( trial ) {
	const { site, made, stack } = trial;
	const [ nginx, varnish ] = /** @type {[Front, Front, Front]} */ ( trial.fronts );
	await trial.row( 'A Varnish does not answer (SIGSTOP), and goes on later', async ( row ) => {
		const entry = site.does( 'publish', 90 * 86400, 'พลาด' );
		await trial.fill( [ made.page ] );
		const stopped = [ trial.varnishes[ 0 ] ?? 0, ...children( trial.varnishes[ 0 ] ?? 0 ) ];
		const began = Date.now();
		stopped.forEach( ( pid ) => process.kill( pid, 'SIGSTOP' ) );
		try {
			const told = site.does( 'withdraw', entry.entry );
			row.expect(
				told.state === 'withdrawn',
				`the act is done all the same, in ${ ( ( Date.now() - began ) / 1000 ).toFixed( 0 ) } s`
			);
			row.expect( Object.keys( told.untold ).length === 1, `untold: ${ JSON.stringify( told.untold ) }` );
			const beside = await trial.asks( nginx, made.page );
			row.expect( ! beside.body.includes( entry.mark ), 'nginx beside it was told at once' );
			const health = site.does( 'health' );
			row.expect(
				health.status === 'critical' && health.says.includes( trial.varnish ),
				`Site Health, ${ health.status }: ${ health.says }`
			);
		} finally {
			stopped.reverse().forEach( ( pid ) => process.kill( pid, 'SIGCONT' ) );
		}
		const old = await trial.asks( varnish, made.page );
		row.expect( old.body.includes( entry.mark ), `back again it still shows the page that it kept (${ old.kept })` );
		site.does( 'sweep' );
		const fresh = await trial.asks( varnish, made.page );
		row.expect( ! fresh.body.includes( entry.mark ), 'the next pass tells it: it shows nothing of it' );
		row.expect( site.does( 'health' ).status === 'good', 'Site Health is good again' );
	} );

	await trial.row( 'nginx is away, and comes back with the pages that it had kept', async ( row ) => {
		const entry = site.does( 'publish', 90 * 86400, 'ล่ม' );
		trial.tells( [ trial.inner ] );
		await trial.fill( [ made.page ] );
		const pid = Number( readFileSync( stack.file( 'nginx.pid' ), 'utf8' ) );
		process.kill( pid, 'SIGTERM' );
		await ended( [ pid ], 10 );
		const told = site.does( 'withdraw', entry.entry );
		row.expect( Object.keys( told.untold ).length === 1, `untold: ${ JSON.stringify( told.untold ) }` );
		await stack.nginx();
		const old = await trial.asks( nginx, made.page );
		row.expect( old.body.includes( entry.mark ), `back again it still shows the page that it kept (${ old.kept })` );
		site.does( 'sweep' );
		const fresh = await trial.asks( nginx, made.page );
		row.expect(
			! fresh.body.includes( entry.mark ) && site.does( 'health' ).status === 'good',
			'the next pass tells it: it shows nothing of it, Site Health is good'
		);
	} );

	await trial.row( 'A pattern shows the section, on whatever page: everything is forgotten', async ( row ) => {
		trial.all();
		const { made: pattern } = site.does( 'pattern' );
		await trial.fill( Object.values( lists( made ) ) );
		const entry = site.does( 'publish', 90 * 86400, 'ทั่ว' );
		row.expect( ! Object.keys( entry.untold ).length, 'every cache was told' );
		const shown = await trial.shown( lists( made ), entry.mark );
		row.expect( shown.length === 3 * Object.keys( lists( made ) ).length, `shown at once at ${ shown.length } addresses` );
		trial.tells( [ trial.inner ] );
		const told = site.does( 'withdraw', entry.entry );
		row.expect(
			Object.keys( told.untold ).length === 1,
			`nginx’s module without its folder can’t, and says so: ${ JSON.stringify( told.untold ) }`
		);
		trial.all();
		site.does( 'sweep' );
		row.expect( ! ( await trial.shown( lists( made ), entry.mark ) ).length, 'with the folder the next pass does' );
		site.does( 'unpattern', pattern );
	} );

	await trial.row( 'nginx without the module: the folder alone', async ( row ) => {
		trial.tells( [ trial.pages ] );
		await trial.fill( [ made.page ] );
		const entry = site.does( 'publish', 90 * 86400, 'แฟ้ม' );
		const fresh = await trial.asks( nginx, made.page );
		row.expect( ! Object.keys( entry.untold ).length && fresh.body.includes( entry.mark ), 'what is published is shown at once' );
		site.does( 'withdraw', entry.entry );
		row.expect( ! ( await trial.asks( nginx, made.page ) ).body.includes( entry.mark ), 'what is withdrawn is not' );
	} );

	await trial.row( 'A web server that knows no PURGE is named', async ( row ) => {
		trial.tells( [ trial.bare ] );
		const told = site.does( 'rename', made.moves[ 0 ], 'another-name' );
		row.expect( JSON.stringify( told.untold ).includes( '501' ), `untold: ${ JSON.stringify( told.untold ) }` );
		trial.all();
		site.does( 'sweep' );
		row.expect( site.does( 'health' ).status === 'good', 'named rightly, Site Health is good after the next pass' );
	} );
}

/**
 * @param {number} pid Of a process.
 * @return {number[]} Those that it started.
 */
const children = ( pid ) =>
	readFileSync( `/proc/${ pid }/task/${ pid }/children`, 'utf8' ).trim().split( ' ' ).filter( Boolean ).map( Number );

/**
 * @param {Stack} stack Up and installed, with cacheOptions().
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryCaches( stack ) {
	const trial = new Trial( stack );
	const port = stack.options.port;
	await trial.startVarnish( port + 2, port + 1 );
	await trial.startVarnish( port + 3, port );
	trial.all();
	trial.made = trial.site.does( 'office' );
	await tryActs( trial );
	await tryEnd( trial );
	await tryMisses( trial );
	return trial.rows;
}

/** @return {string | null} What is missing for it, as a sentence. */
export function cachesMissing() {
	try {
		readFileSync( MODULE );
	} catch {
		return `nginx’s purge module is not installed. On Debian: apt-get install ${ CACHES.join( ' ' ) }`;
	}
	return programs().varnishd ? null : `Varnish is not installed. On Debian: apt-get install ${ CACHES.join( ' ' ) }`;
}

/**
 * Writes what was seen into the document, below its last heading.
 *
 * @param {Row[]} rows Of tryCaches().
 */
export function writeCaches( rows ) {
	const [ told ] = readFileSync( DOCUMENT, 'utf8' ).split( '## What was seen\n' );
	const table = rows.map(
		( { tried, seen, wrong } ) =>
			`| ${ tried } | ${ [ ...seen, ...wrong.map( ( one ) => `**${ one }**` ) ]
				.join( '; ' )
				.replaceAll( '|', '\\|' )
				.replace( /127\.0\.0\.1(:| port )\d+/g, '127.0.0.1' ) } |`
	);
	writeFileSync(
		DOCUMENT,
		`${ told }## What was seen\n\n\`npm run native -- caches --write\`: nginx and Varnish of Debian, in front of php-fpm and MariaDB, WordPress’s own scheduler kept still.\n\n| what happens | what was seen |\n| --- | --- |\n${ table.join( '\n' ) }\n`
	);
}
