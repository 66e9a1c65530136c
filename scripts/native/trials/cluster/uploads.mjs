/**
 * Uploads in a bucket: files laid out, taken away, and read back; the bucket away for a while; a process killed on the way.
 */
import { Row } from '../inside.mjs';
import { At } from './at.mjs';
import { Visitor } from './visitor.mjs';

/** @typedef {import( './bucket.mjs' ).Bucket} Bucket */

/** Ways to ask for one address of the bucket. */
const FORMS = [
	{ form: 'GET', method: 'GET' },
	{ form: 'HEAD', method: 'HEAD' },
	{ form: 'Range', method: 'GET', headers: { Range: 'bytes=0-99' } },
	{ form: 'conditional', method: 'GET', headers: { 'If-None-Match': '"0"', 'If-Modified-Since': 'Sat, 01 Jan 2050 00:00:00 GMT' } },
	{ form: 'with a query', method: 'GET', change: ( /** @type {string} */ url ) => `${ url }?download=1` },
	{ form: 'double slashes', method: 'GET', change: ( /** @type {string} */ url ) => url.replace( '/prakat/', '//prakat//' ) },
	{ form: 'upper case', method: 'GET', change: ( /** @type {string} */ url ) => url.replace( /\.pdf$/, '.PDF' ) },
	{ form: 'percent signs', method: 'GET', change: ( /** @type {string} */ url ) => url.replace( '/prakat/', '/%70rakat/' ) },
];

/**
 * @param {Visitor} visitor Who asks.
 * @param {string}  url     In the bucket.
 * @return {Promise<{ shown: string[], told: string }>} Which forms give the file, and what each answers.
 */
async function everyForm( visitor, url ) {
	const shown = [];
	const told = [];
	for ( const { form, method, headers, change } of FORMS ) {
		const answer = await visitor.asks( method, change ? change( url ) : url, headers ? { headers } : {} );
		told.push( `${ form } ${ answer.status }` );
		if ( ( answer.status >= 200 && answer.status < 400 && answer.status !== 301 ) || answer.body.startsWith( '%PDF' ) ) {
			shown.push( form );
		}
	}
	return { shown, told: told.join( ', ' ) };
}

/** @param {number} ms Milliseconds. */
const lasts = ( ms ) => new Promise( ( resolve ) => setTimeout( resolve, ms ) );

/**
 * @param {At}  work Of faults.php.
 * @param {Row} row  Where it is told.
 */
function expectSound( work, row ) {
	const sound = work.does( 'sound' );
	row.expect(
		sound.register && sound.index && sound.over === 0 && sound.published === sound.public,
		`${ sound.published } published, ${ sound.public } in the public index, register ${ sound.register ? 'sound' : 'BROKEN' }, a rebuild changes ${ sound.index ? 'nothing' : 'something' }`
	);
}

/**
 * @param {Bucket} stack Whose.
 * @param {Row}    row   Where it is told.
 */
function expectEmpty( stack, row ) {
	const left = stack.objects( 'prakat' );
	row.expect( ! left.length, `in the bucket’s public folder lies ${ left.join( ', ' ) || 'nothing of it' }` );
}

/** @type {{ tried: string, does: ( stack: Bucket, row: Row, site: At, work: At, visitor: Visitor ) => Promise<void> }[]} */
const ROWS = [
	{
		tried: 'Bucket: a file is published, then withdrawn',
		async does( stack, row, site, _work, visitor ) {
			const made = site.does( 'publish', 60 * 86400 * 3, 'ก' );
			row.expect(
				String( made.copy ).startsWith( `${ stack.address }/agency/uploads/prakat/` ),
				`the page leads to ${ String( made.copy ).replace( /[0-9a-f]{32}/, '<random>' ) }`
			);
			const copy = await visitor.asks( 'GET', made.copy );
			row.expect( copy.status === 200 && copy.body.startsWith( '%PDF' ), `the bucket gives it out (${ copy.status })` );
			const sealed = stack.objects( 'prakat-vault' ).find( ( name ) => name.endsWith( '.sealed' ) ) ?? '';
			const original = await visitor.asks( 'GET', `${ stack.address }/agency/uploads/prakat-vault/${ sealed }` );
			row.expect(
				original.status === 200 && ! original.body.includes( '%PDF' ),
				'the original lies there too, sealed: whoever asks the bucket for it gets nothing of use'
			);
			const back = await visitor.asks( 'GET', made.file );
			row.expect( back.status === 200 && back.body === copy.body, 'PHP opens the original: the same bytes' );
			const etag = String( copy.headers.etag ?? '' );
			site.does( 'withdraw', made.entry );
			const { shown, told } = await everyForm( visitor, made.copy );
			row.expect( ! shown.length, `withdrawn, the bucket: ${ told }` );
			const known = await visitor.asks( 'GET', made.copy, { headers: { 'If-None-Match': etag } } );
			row.expect( known.status === 404, `who has it already is told ${ known.status }, not that it is unchanged` );
			const [ file, own ] = [ await visitor.asks( 'GET', made.file ), await visitor.asks( 'GET', made.own ) ];
			row.expect( file.status === 410 && own.status === 410, `the site: the file ${ file.status }, its page ${ own.status }` );
			expectEmpty( stack, row );
		},
	},
	{
		tried: 'Bucket: an entry ends by the clock',
		async does( stack, row, site, _work, visitor ) {
			const made = site.does( 'publish', 5, 'ข' );
			const before = await visitor.asks( 'GET', made.file );
			await lasts( Math.max( 0, made.end * 1000 - Date.now() ) + 1000 );
			const over = await visitor.asks( 'GET', made.file );
			row.expect(
				before.status === 200 && over.status === 410,
				`a day before the end PHP gives it out (${ before.status }), after it nobody (${ over.status })`
			);
			site.does( 'sweep' );
			expectEmpty( stack, row );
		},
	},
	{
		tried: 'Bucket: it is away for a while',
		async does( stack, row, site, work, visitor ) {
			const shown = site.does( 'publish', 60 * 86400 * 3, 'ค' );
			const waits = work.does( 'file', 'ง' );
			await stack.away();
			const attached = work.does( 'attach' ).refused;
			row.expect( attached === 'storage-away', `a new file is refused: ${ attached }` );
			const published = work.does( 'publish', waits.entry );
			row.expect(
				published.refused === 'storage-away' && published.state === 'approved',
				`publishing is refused: ${ published.refused }; it stays ${ published.state }`
			);
			const file = await visitor.asks( 'GET', shown.file );
			row.expect(
				file.status === 503 && /no-store|no-cache/.test( String( file.headers[ 'cache-control' ] ) ),
				`a public file by PHP: ${ file.status }, ${ file.headers[ 'cache-control' ] }`
			);
			const own = await visitor.asks( 'GET', shown.own );
			row.expect( own.status === 200, `its page: ${ own.status }` );
			const withdrawn = site.does( 'withdraw', shown.entry );
			row.expect(
				withdrawn.state === 'withdrawn' && ( await visitor.asks( 'GET', shown.own ) ).status === 410,
				`it can be withdrawn all the same (${ withdrawn.state }), and its page is gone`
			);
			work.does( 'sweep' );
			await stack.bucket();
			site.does( 'sweep' );
			const { shown: left, told } = await everyForm( visitor, shown.copy );
			row.expect( ! left.length, `the next sweep takes its copy out of the bucket: ${ told }` );
			const again = work.does( 'publish', waits.entry );
			row.expect(
				again.refused === null && ( await visitor.asks( 'GET', again.url ?? '/' ) ).status === 200,
				`tried again, the other is published, its copy at ${ String( again.url ).slice( 0, 40 ) }…`
			);
			expectSound( work, row );
		},
	},
	{
		tried: 'Bucket: who publishes and who withdraws is killed (SIGKILL) at five moments each',
		async does( stack, row, site, work, visitor ) {
			const states = new At( stack, 'cluster.php', stack.file( 'db.sock' ) );
			const entries = Array.from( { length: 5 }, ( _, i ) => work.does( 'file', `ฆ${ i }` ) );
			for ( const [ i, { entry } ] of entries.entries() ) {
				await killed( work, [ 'publish', entry ], 500 + i * 350 );
			}
			site.does( 'sweep' );
			const published = entries.map( ( { entry } ) => work.does( 'publish', entry ) );
			const dead = [];
			for ( const { url } of published ) {
				if ( ! url || ( await visitor.asks( 'GET', url ) ).status !== 200 ) {
					dead.push( url );
				}
			}
			row.expect(
				published.every( ( { state } ) => state === 'published' ) && ! dead.length,
				`in the end all five are published, and the bucket has each file${ dead.length ? `, but ${ dead.join( ', ' ) }` : '' }`
			);
			for ( const [ i, { entry } ] of entries.entries() ) {
				await killed( site, [ 'withdraw', entry ], 500 + i * 350 );
			}
			site.does( 'sweep' );
			const left = states.does( 'states', entries.map( ( { entry } ) => entry ).join( ',' ) );
			const wrong = [];
			for ( const [ i, { url } ] of published.entries() ) {
				const { status } = await visitor.asks( 'GET', String( url ) );
				if ( status !== ( left[ i ] === 'published' ? 200 : 404 ) ) {
					wrong.push( `${ left[ i ] }: ${ status }` );
				}
			}
			row.expect(
				! wrong.length,
				`${ left.filter( ( /** @type {string} */ state ) => state !== 'published' ).length } of five were withdrawn before the kill; the bucket has the files of the others and no more${ wrong.length ? `, but ${ wrong.join( ', ' ) }` : '' }`
			);
			expectSound( work, row );
		},
	},
];

/**
 * @param {At}                    at    What would do it.
 * @param {(string | number)[]}   words Of its script.
 * @param {number}                after Milliseconds.
 */
async function killed( at, words, after ) {
	const { child, ended } = at.process( [ at.script, ...words.map( String ) ] );
	await Promise.race( [ lasts( after ), ended ] );
	child.kill( 'SIGKILL' );
	await ended;
}

/**
 * @param {Bucket} stack  Up and installed.
 * @param {string} filter Part of a row's sentence.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryUploads( stack, filter ) {
	const socket = stack.file( 'db.sock' );
	const [ site, work ] = [ new At( stack, 'caches.php', socket ), new At( stack, 'faults.php', socket ) ];
	site.does( 'office' );
	const rows = [];
	for ( const { tried, does } of ROWS.filter( ( one ) => one.tried.includes( filter ) ) ) {
		const row = new Row( tried );
		try {
			await does( stack, row, site, work, new Visitor( stack.options.port ) );
		} catch ( error ) {
			row.expect( false, /** @type {Error} */ ( error ).message );
		}
		await stack.bucket();
		row.print();
		rows.push( row );
	}
	return rows;
}
