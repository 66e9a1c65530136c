/**
 * Every form of address of something whose time is over, on a real web server that knows nothing of the plugin.
 *
 * Publishes an entry with a file that ends in some seconds, asks each address while it is public, waits for its end, and asks
 * again: before any sweep, and after one. What is public must answer before (else the trial proves nothing) and none may
 * after. It proves clause R063.
 */
import { get, request } from 'node:http';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */
/** @typedef {{ what: string, path: string, method?: string, headers?: Record<string, string>, holds: 'marker' | 'file' | 'nothing', notice?: boolean }} Form */

/** Seconds from the publication to its end: time enough to ask every address once. */
const LASTS = 25;

/**
 * Asks exactly this path: no client library that tidies it up stands between.
 *
 * @param {Stack} stack Whose.
 * @param {Form}  form  What.
 * @return {Promise<{ status: number, body: Buffer, headers: import( 'node:http' ).IncomingHttpHeaders }>} The answer.
 */
const ask = ( stack, form ) =>
	new Promise( ( resolve, reject ) => {
		const sent = request(
			{
				host: '127.0.0.1',
				port: stack.options.port,
				path: form.path,
				method: form.method ?? 'GET',
				headers: form.headers ?? {},
				agent: false,
			},
			( answer ) => {
				/** @type {Buffer[]} */
				const parts = [];
				answer.on( 'data', ( part ) => parts.push( part ) );
				answer.on( 'end', () =>
					resolve( { status: answer.statusCode ?? 0, body: Buffer.concat( parts ), headers: answer.headers } )
				);
			}
		);
		sent.on( 'error', reject );
		sent.end();
	} );

/**
 * @param {any} made What tests/native/address-forms.php told.
 * @return {Form[]} In the order of the table.
 */
function forms( made ) {
	const entry = new URL( made.entry ).pathname;
	const copy = new URL( made.copy ).pathname;
	const folder = copy.slice( 0, copy.lastIndexOf( '/' ) + 1 );
	const name = copy.slice( folder.length );
	const plain = `/?prakat-entry=${ made.uuid }`;
	const number = `/?prakat-file=${ made.file }`;
	const api = '/wp-json/prakat/v1';
	const later = 'Wed, 01 Jan 2020 00:00:00 GMT';
	return [
		{ what: 'The entry’s page', path: entry, holds: 'marker', notice: true },
		{ what: '… without its last slash', path: entry.replace( /\/$/, '' ), holds: 'nothing', notice: true },
		{ what: '… in upper case', path: entry.toUpperCase(), holds: 'nothing' },
		{ what: '… with a doubled slash', path: `/${ entry }`, holds: 'nothing', notice: true },
		{ what: '… percent-encoded', path: entry.replace( 'prakat', '%70rakat' ), holds: 'marker', notice: true },
		{ what: '… by its plain address', path: plain, holds: 'nothing', notice: true },
		{ what: '… by index.php', path: `/index.php${ plain.slice( 1 ) }`, holds: 'nothing', notice: true },
		{ what: '… with other parameters', path: `${ entry }?utm_source=x&page=2`, holds: 'nothing', notice: true },
		{ what: '… as HEAD', path: entry, method: 'HEAD', holds: 'nothing' },
		{ what: '… as a feed', path: `${ entry }feed/`, holds: 'nothing' },
		{ what: '… as an embed', path: `${ entry }embed/`, holds: 'nothing' },
		{ what: '… its first version', path: `${ entry }v/1/`, holds: 'nothing', notice: true },
		{ what: 'oEmbed of the entry', path: `/wp-json/oembed/1.0/embed?url=${ encodeURIComponent( made.entry ) }`, holds: 'nothing' },
		{ what: 'The page with the block', path: '/trial-page/', holds: 'marker' },
		{
			what: '… sorted and searched',
			path: `/trial-page/?q=${ encodeURIComponent( made.marker[ 1 ].slice( 0, 8 ) ) }`,
			holds: 'nothing',
		},
		{ what: '… its feed', path: '/trial-page/feed/', holds: 'nothing' },
		{ what: 'The site’s search', path: `/?s=${ encodeURIComponent( made.marker[ 0 ] ) }`, holds: 'nothing' },
		{ what: 'The site’s feed', path: '/feed/', holds: 'nothing' },
		{ what: 'The sitemap', path: '/wp-sitemap-prakat-1.xml', holds: 'nothing' },
		{ what: 'REST: the entry', path: `${ api }/public/entries/${ made.uuid }`, holds: 'marker' },
		{ what: 'REST: its history', path: `${ api }/public/entries/${ made.uuid }/history`, holds: 'nothing' },
		{ what: 'REST: records', path: `${ api }/public/procurement/records`, holds: 'marker' },
		{ what: 'REST: entries', path: `${ api }/public/procurement/entries`, holds: 'marker' },
		{ what: 'REST by its plain address', path: `/?rest_route=/prakat/v1/public/entries/${ made.uuid }`, holds: 'marker' },
		{ what: 'CSV', path: '/?prakat-download=procurement&format=csv', holds: 'marker' },
		{ what: 'JSON', path: '/?prakat-download=procurement&format=json', holds: 'marker' },
		{ what: 'The file by its number', path: number, holds: 'file', notice: true },
		{ what: '… as HEAD', path: number, method: 'HEAD', holds: 'nothing' },
		{ what: '… a range of it', path: number, headers: { Range: 'bytes=0-9' }, holds: 'nothing' },
		{ what: '… when it changed (If-Modified-Since)', path: number, headers: { 'If-Modified-Since': later }, holds: 'file' },
		{ what: 'The copy of the file', path: copy, holds: 'file', notice: true },
		{ what: '… as HEAD', path: copy, method: 'HEAD', holds: 'nothing' },
		{ what: '… a range of it', path: copy, headers: { Range: 'bytes=0-9' }, holds: 'nothing' },
		{ what: '… when it changed (If-None-Match)', path: copy, headers: { 'If-None-Match': '"x"' }, holds: 'file' },
		{ what: '… when it changed (If-Modified-Since)', path: copy, headers: { 'If-Modified-Since': later }, holds: 'file' },
		{ what: '… with a query', path: `${ copy }?download=1`, holds: 'file' },
		{ what: '… with doubled slashes', path: copy.replaceAll( '/', '//' ), holds: 'nothing' },
		{ what: '… in upper case', path: copy.toUpperCase(), holds: 'nothing' },
		{
			what: '… with Thai letters not encoded',
			path: Buffer.from( decodeURIComponent( copy ), 'utf8' ).toString( 'latin1' ),
			holds: 'nothing',
		},
		{ what: '… encoded in lower case', path: folder + name.replace( /%[0-9A-F]{2}/g, ( hex ) => hex.toLowerCase() ), holds: 'nothing' },
		{ what: '… encoded twice', path: folder + name.replaceAll( '%', '%25' ), holds: 'nothing' },
		{ what: '… by a detour', path: `${ folder }../${ folder.split( '/' ).at( -2 ) }/${ name }`, holds: 'nothing' },
		{ what: '… with a dot at its end', path: `${ copy }.`, holds: 'nothing' },
		{ what: '… as if it had a thumbnail', path: copy.replace( /\.(\w+)$/, '-150x150.jpg' ), holds: 'nothing' },
		{ what: 'The folder of the copy', path: folder, holds: 'nothing' },
		{ what: 'The folder of all copies', path: folder.split( '/' ).slice( 0, -3 ).join( '/' ) + '/', holds: 'nothing' },
		{ what: 'The folder of the originals', path: '/wp-content/uploads/prakat-vault/', holds: 'nothing' },
	];
}

/**
 * What of the entry an answer gives away.
 *
 * @param {{ status: number, body: Buffer }} answer From the server.
 * @param {any}                              made   What was published.
 * @param {Form}                             form   What was asked.
 * @return {'marker' | 'file' | 'nothing'} What it holds.
 */
function held( answer, made, form ) {
	if (
		( form.path.includes( made.file ) || form.path.toLowerCase().includes( '/uploads/' ) ) &&
		[ 200, 206 ].includes( answer.status )
	) {
		return answer.body.length === 0 && form.method !== 'HEAD' ? 'nothing' : 'file';
	}
	// As it stands, and as JSON writes letters by number.
	const text = answer.body.toString( 'utf8' ).replace( /\\u([0-9a-f]{4})/gi, ( _, code ) => String.fromCharCode( parseInt( code, 16 ) ) );
	const records = [ made.marker[ 1 ], encodeURIComponent( made.marker[ 1 ] ) ];
	// The notice of what is gone names the title: that is its purpose.
	const titles = answer.status === 410 ? [] : [ made.marker[ 0 ] ];
	return [ ...records, ...titles ].some( ( words ) => text.includes( words ) && ! form.path.includes( encodeURIComponent( words ) ) )
		? 'marker'
		: 'nothing';
}

/**
 * @param {{ headers: import( 'node:http' ).IncomingHttpHeaders }} answer From the server.
 * @return {number} Seconds for which it says that it may be kept.
 */
const keeps = ( answer ) => {
	const control = answer.headers[ 'cache-control' ] ?? '';
	if ( /no-store|no-cache|private/.test( control ) ) {
		return 0;
	}
	const seconds = /max-age=(\d+)/.exec( control )?.[ 1 ];
	const until = Date.parse( answer.headers.expires ?? '' ) - Date.parse( answer.headers.date ?? '' );
	return Number( seconds ?? ( Number.isNaN( until ) ? 0 : Math.max( 0, until / 1000 ) ) );
};

/**
 * @param {Stack} stack Up and installed.
 * @return {Promise<{ rows: string[][], failures: string[], passed: number }>} The table, and what went wrong.
 */
export async function tryAddresses( stack ) {
	const script = path.join( ROOT, 'tests/native/address-forms.php' );
	const options = { env: { ...process.env, PRAKAT_TRIAL_HOST: `127.0.0.1:${ stack.options.port }` } };
	const told =
		stack
			.phpRun( [ script, String( LASTS ) ], options )
			.trim()
			.split( '\n' )
			.at( -1 ) ?? '';
	const made = JSON.parse( told );
	if ( ! made.copy.includes( '/uploads/' ) ) {
		throw new Error( `The file does not lie out: ${ made.copy }` );
	}
	const all = forms( made );
	/** @type {string[]} */
	const failures = [];
	let passed = 0;
	/**
	 * @param {boolean} holds    Whether it is as it should be.
	 * @param {string}  sentence What it would mean if not.
	 */
	const expect = ( holds, sentence ) => {
		if ( holds ) {
			passed++;
		} else {
			failures.push( sentence );
		}
	};

	// On its last day the copy is taken from the web server; PHP answers in its place.
	const before = [];
	for ( const form of all ) {
		const asked = Date.now();
		const answer = await ask( stack, form );
		before.push( answer );
		if ( held( answer, made, form ) !== 'nothing' ) {
			expect(
				asked + keeps( answer ) * 1000 <= ( made.end + 1 ) * 1000,
				`While it is public, ${ form.what } (${ form.path }) may be kept for ${ keeps( answer ) } seconds, past its end`
			);
		}
		if ( form.holds !== 'nothing' ) {
			expect(
				held( answer, made, form ) === form.holds,
				`While it is public, ${ form.what } (${ form.path }) answers ${ answer.status } without it`
			);
		}
	}
	stack.phpRun( [ script, 'sweep' ], options );
	const copy = /** @type {Form} */ ( all.find( ( form ) => form.what === 'The copy of the file' ) );
	const asked = Date.now();
	const byPhp = await ask( stack, copy );
	expect(
		byPhp.status === 200 && held( byPhp, made, copy ) === 'file',
		`On its last day the address of the copy answers ${ byPhp.status }`
	);
	expect(
		asked + keeps( byPhp ) * 1000 <= ( made.end + 1 ) * 1000,
		`On its last day the copy may be kept for ${ keeps( byPhp ) } seconds`
	);
	expect( Date.now() < made.end * 1000, `Asking took longer than ${ LASTS } seconds: the end came before it was awaited` );

	// The real end: no clock is turned.
	await new Promise( ( resolve ) => setTimeout( resolve, Math.max( 0, made.end * 1000 - Date.now() + 1000 ) ) );
	const rows = [];
	const atEnd = [];
	for ( const form of all ) {
		const answer = await ask( stack, form );
		atEnd.push( answer );
		expect(
			held( answer, made, form ) === 'nothing',
			`After its end, before a sweep, ${ form.what } (${ form.path }) still answers ${ answer.status } with it`
		);
	}
	stack.phpRun( [ script, 'sweep' ], options );
	for ( const [ i, form ] of all.entries() ) {
		const answer = await ask( stack, form );
		expect(
			held( answer, made, form ) === 'nothing',
			`After the sweep ${ form.what } (${ form.path }) still answers ${ answer.status } with it`
		);
		if ( form.notice ) {
			const last =
				answer.status >= 300 && answer.status < 400 && answer.headers.location
					? await follow( answer.headers.location )
					: answer.status;
			expect( last === 410, `After the sweep ${ form.what } (${ form.path }) answers ${ last }, not 410` );
		}
		rows.push( [ form.what, String( before[ i ]?.status ), String( atEnd[ i ]?.status ), String( answer.status ) ] );
	}
	return { rows, failures, passed };
}

/**
 * @param {string} address Where an answer leads.
 * @return {Promise<number>} The status there.
 */
const follow = ( address ) =>
	new Promise( ( resolve, reject ) => {
		get( address, { agent: false }, ( answer ) => {
			answer.resume();
			const next = answer.headers.location;
			answer.on( 'end', () =>
				next && answer.statusCode && answer.statusCode < 400 && answer.statusCode >= 300
					? follow( next ).then( resolve, reject )
					: resolve( answer.statusCode ?? 0 )
			);
		} ).on( 'error', reject );
	} );

/**
 * What both servers answered, as a table.
 *
 * @param {{ rows: string[][] }[]} results nginx's and Apache's.
 */
export function addressTable( [ nginx, apache ] ) {
	const rows = ( nginx?.rows ?? [] ).map(
		( [ what, ...told ], i ) =>
			`| ${ [ what, told.join( ' → ' ), ( apache?.rows[ i ] ?? [] ).slice( 1 ).join( ' → ' ) ].join( ' | ' ) } |`
	);
	return [ '| address | nginx | Apache |', '| --- | --- | --- |', ...rows ].join( '\n' );
}

/**
 * The document of the table.
 *
 * @param {string} table Of addressTable().
 */
export const addressPage = ( table ) => `# Addresses of what is over

\`npm run native -- addresses --write\`. An entry with a file is published and ends twenty-five seconds later by the real clock; each address is
asked while it is public, after its end before any sweep, and after the sweep. The servers know nothing of the plugin. No answer after the
end held a word of a record or a byte of the file, whatever its status; 200 is then a page, feed, list or folder without it.

Status while public → at the end → after the sweep:

${ table }
`;
