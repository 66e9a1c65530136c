/**
 * The tests in tests/wordpress, run inside a WordPress over HTTP.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { KEEP, ROOT } from '../paths.mjs';
import { running } from '../site/site.mjs';
import { Trouble } from '../trouble.mjs';

const FOLDER = path.join( ROOT, 'tests/wordpress' );

/**
 * @param {string} [filter] Part of a path, several by commas; when no path has it, part of a test's sentence.
 * @return {{ files: string[], sentence: string }} What to run.
 */
export function selectFiles( filter = '' ) {
	const all = ! existsSync( FOLDER )
		? []
		: readdirSync( FOLDER, { recursive: true, encoding: 'utf8' } )
				.map( ( name ) => name.split( path.sep ).join( '/' ) )
				.filter( ( name ) => name.endsWith( '.test.php' ) )
				.sort();
	const chosen = all.filter( ( name ) => filter.split( ',' ).some( ( part ) => name.includes( part ) ) );
	return chosen.length ? { files: chosen, sentence: '' } : { files: all, sentence: filter };
}

/**
 * A site that scripts/site.mjs has up.
 *
 * @param {string} name Its name.
 * @return {{ url: string, token: string, demonstration?: unknown }} Where to ask.
 */
export function runningSite( name ) {
	const folder = path.join( KEEP, 'sites', name );
	const who = existsSync( folder ) ? running( folder ) : null;
	if ( ! who ) {
		throw new Trouble(
			`The site “${ name }” is not running; start it with: node scripts/site.mjs --name ${ name } --port <port>.`,
			`เว็บไซต์ “${ name }” ยังไม่เปิด กรุณาเปิดด้วยคำสั่ง node scripts/site.mjs --name ${ name } --port <พอร์ต>`
		);
	}
	const { demonstration } = JSON.parse( readFileSync( path.join( folder, 'site.json' ), 'utf8' ) );
	return { ...who, demonstration };
}

/**
 * Runs the files one after the other on each site; several sites share them, each taking the next when it is done with one.
 *
 * @param {{ url: string, token: string }[]}     sites   Sites with a door for tests.
 * @param {import( './results.mjs' ).Results}    results Where to count.
 * @param {{ filter?: string, kind?: string }}   [what]  Which tests.
 */
export async function runWordPressTests( sites, results, { filter, kind = 'wordpress' } = {} ) {
	const { files, sentence } = selectFiles( filter );
	const waiting = [ ...files ];
	const work = async ( /** @type {{ url: string, token: string }} */ site ) => {
		for ( let file = waiting.shift(); file !== undefined; file = waiting.shift() ) {
			await runFile( site, file, sentence, results, kind );
		}
	};
	await Promise.all( sites.map( work ) );
}

/**
 * @param {{ url: string, token: string }}    site     A site.
 * @param {string}                            file     Under tests/wordpress.
 * @param {string}                            sentence Part of the sentence, or ''.
 * @param {import( './results.mjs' ).Results} results  Where to count.
 * @param {string}                            kind     Name in the summary.
 */
async function runFile( site, file, sentence, results, kind ) {
	const started = performance.now();
	const said = await told( `${ site.url }/prakat-tests.php?${ new URLSearchParams( { file, filter: sentence } ) }`, site.token );
	let count = 0;
	let whole = false;
	let strange = '';
	for ( const line of said.split( '\n' ).filter( Boolean ) ) {
		const one = parse( line );
		if ( one?.test ) {
			count++;
			results.add( { kind, name: `${ file }: ${ one.test }`, result: one.result, message: one.message } );
		} else if ( one?.totals ) {
			whole = true;
		} else {
			strange = one?.fatal ?? ( strange || line );
		}
	}
	if ( ! whole ) {
		results.add( { kind, name: file, result: 'failed', message: `the run was cut off: ${ strange || 'no answer' }` } );
	}
	if ( count || ! whole ) {
		console.log( `  ${ whole ? '·' : '✗' } ${ file }: ${ count } tests, ${ Math.round( performance.now() - started ) } ms` );
	}
}

/**
 * What a site says of a file, however long it takes: fetch() gives up after five minutes, and the site, still at work, would
 * meet the next file.
 *
 * @param {string} address Of the door for tests.
 * @param {string} token   Opens it.
 * @return {Promise<string>} Lines of JSON, or why there are none.
 */
function told( address, token ) {
	return new Promise( ( resolve ) => {
		const asked = request( address, { agent: false, headers: { 'X-Prakat-Token': token } }, ( answer ) => {
			text( answer ).then( resolve, ( error ) => resolve( String( error ) ) );
		} );
		asked.on( 'error', ( error ) => resolve( String( error ) ) );
		asked.end();
	} );
}

/** @param {string} line Hopefully JSON. */
function parse( line ) {
	try {
		return JSON.parse( line );
	} catch {
		return null;
	}
}
