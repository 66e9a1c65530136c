/**
 * WordPress from its makers: the release's zip with its published checksum, and the Thai translation.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unpackZip } from '../archive.mjs';
import { answers, compareVersions } from './tree.mjs';

const API = 'https://api.wordpress.org';
const SITE = 'https://wordpress.org';
const DOWNLOADS = 'https://downloads.wordpress.org';

/**
 * @param {string|undefined} wanted        A version, or undefined for the newest.
 * @param {string}           scratch       An empty folder to work in; the caller removes it.
 * @param {typeof fetch}     [fetchFrom]   For tests.
 * @return {Promise<string>} The folder of a whole tree (inside scratch).
 */
export async function fromRelease( wanted, scratch, fetchFrom = fetch ) {
	const known = await get( fetchFrom, `${ API }/core/stable-check/1.0/`, 8_000 );
	const version = Object.keys( /** @type {object} */ ( await known.json() ) )
		.filter( ( candidate ) => answers( candidate, wanted ) )
		.sort( compareVersions )
		.at( -1 );
	if ( ! version ) {
		throw new Error( `no release ${ wanted }` );
	}
	const address = `${ SITE }/wordpress-${ version }.zip`;
	const [ release, published ] = await Promise.all( [ get( fetchFrom, address ), get( fetchFrom, `${ address }.sha1` ) ] );
	const bytes = Buffer.from( await release.arrayBuffer() );
	const checksum = createHash( 'sha1' ).update( bytes ).digest( 'hex' );
	if ( checksum !== ( await published.text() ).trim() ) {
		throw new Error( `the checksum of WordPress ${ version } does not match the published one` );
	}
	const file = path.join( scratch, 'wordpress.zip' );
	writeFileSync( file, bytes );
	unpackZip( file, scratch );
	const tree = path.join( scratch, 'wordpress' );
	await addThai( version, tree, scratch, fetchFrom );
	return tree;
}

/**
 * The Thai translation is welcome, but a site runs without it: the plugin brings its own.
 *
 * @param {string}       version   Of WordPress.
 * @param {string}       tree      Of WordPress.
 * @param {string}       scratch   Folder for the download.
 * @param {typeof fetch} fetchFrom Fetch.
 */
async function addThai( version, tree, scratch, fetchFrom ) {
	try {
		const list = await get( fetchFrom, `${ API }/translations/core/1.0/?version=${ version }` );
		const { translations } = /** @type {{ translations: { language: string, version: string }[] }} */ ( await list.json() );
		const thai = translations.find( ( { language } ) => language === 'th' );
		if ( ! thai ) {
			return;
		}
		const packed = await get( fetchFrom, `${ DOWNLOADS }/translation/core/${ thai.version }/th.zip` );
		const file = path.join( scratch, 'th.zip' );
		writeFileSync( file, Buffer.from( await packed.arrayBuffer() ) );
		const languages = path.join( tree, 'wp-content/languages' );
		mkdirSync( languages, { recursive: true } );
		unpackZip( file, languages );
	} catch {
		// Said above: the site comes up in English where WordPress itself speaks.
	}
}

/**
 * @param {typeof fetch} fetchFrom Fetch.
 * @param {string}       address   What to get.
 * @param {number}       [within]  Milliseconds.
 */
async function get( fetchFrom, address, within = 180_000 ) {
	let answer;
	try {
		answer = await fetchFrom( address, { signal: AbortSignal.timeout( within ) } );
	} catch {
		throw new Error( `${ new URL( address ).host } cannot be reached` );
	}
	if ( ! answer.ok ) {
		throw new Error( `${ address } answered ${ answer.status }` );
	}
	return answer;
}
