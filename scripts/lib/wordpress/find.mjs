/**
 * Finds a WordPress tree: the one a person names, the cache, the official release, the distribution's package, in this order.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { unpackZip } from '../archive.mjs';
import { CACHE, writable } from '../paths.mjs';
import { Trouble } from '../trouble.mjs';
import { fromDebian } from './debian.mjs';
import { fromRelease } from './official.mjs';
import { answers, compareVersions, versionOf } from './tree.mjs';

/**
 * @typedef {{ folder: string, version: string, from: string }} Tree
 */

/**
 * Where a tree may come from when nobody names one: name, and what fetches it into a scratch folder.
 *
 * @type {[ string, ( wanted: string|undefined, scratch: string ) => Promise<string> ][]}
 */
const SOURCES = [
	[ 'wordpress.org', fromRelease ],
	[ "this machine's Debian packages", fromDebian ],
];

/**
 * @param {string|undefined} named     A version ("7.1"), a folder or a zip; undefined: the newest that can be had.
 * @param {typeof SOURCES}   [sources] Where else to look.
 * @return {Promise<Tree>} A tree that is not to be written to: every site gets its own copy.
 */
export async function findWordPress( named = process.env[ 'PRAKAT_WP' ], sources = SOURCES ) {
	if ( named && ! /^\d+(\.\d+){0,2}$/.test( named ) ) {
		return named.toLowerCase().endsWith( '.zip' ) ? fromZip( named ) : fromFolder( named );
	}
	return cached( named ) ?? fetchTree( named, sources );
}

/**
 * @param {string} named Folder.
 * @return {Tree} The tree.
 */
function fromFolder( named ) {
	const folder = path.resolve( named );
	const version = existsSync( folder ) ? versionOf( folder ) : null;
	if ( ! version ) {
		throw new Trouble(
			`${ folder } is not a WordPress tree (it has no wp-load.php, wp-admin and wp-includes); name its folder, a release's zip or a version with --wp.`,
			`${ folder } ไม่ใช่โฟลเดอร์ของ WordPress กรุณาระบุโฟลเดอร์ ไฟล์ zip หรือเลขรุ่นด้วย --wp`
		);
	}
	return { folder, version, from: folder };
}

/**
 * @param {string} named A release's zip.
 * @return {Tree} The tree, unpacked into the cache.
 */
function fromZip( named ) {
	const file = path.resolve( named );
	if ( ! existsSync( file ) ) {
		throw new Trouble( `There is no file ${ file } to take WordPress from.`, `ไม่พบไฟล์ ${ file } สำหรับติดตั้ง WordPress` );
	}
	const { size, mtimeMs } = statSync( file );
	const kept = path.join(
		writable( path.join( CACHE, 'zips' ) ),
		`${ path.basename( file, '.zip' ) }-${ size }-${ Math.round( mtimeMs ) }`
	);
	if ( ! existsSync( kept ) ) {
		const scratch = mkdtempSync( path.join( CACHE, 'zips', '.unpack-' ) );
		try {
			unpackZip( file, scratch );
			const inner = [ scratch, ...readdirSync( scratch ).map( ( name ) => path.join( scratch, name ) ) ].find( versionOf );
			if ( ! inner ) {
				throw new Error( 'it holds no WordPress' );
			}
			renameSync( inner, kept );
		} catch ( error ) {
			const why = /** @type {Error} */ ( error ).message;
			throw new Trouble(
				`WordPress cannot be taken from ${ file }: ${ why }.`,
				`นำ WordPress ออกจากไฟล์ ${ file } ไม่ได้: ${ why }`
			);
		} finally {
			rmSync( scratch, { recursive: true, force: true } );
		}
	}
	return { folder: kept, version: versionOf( kept ) ?? '', from: file };
}

/**
 * @param {string|undefined} wanted A version.
 * @return {Tree | null} The newest tree of an earlier run that answers.
 */
function cached( wanted ) {
	const folder = path.join( CACHE, 'wordpress' );
	const versions = existsSync( folder ) ? readdirSync( folder ) : [];
	const best = versions
		.filter( ( name ) => ! name.startsWith( '.' ) && answers( name, wanted ) && versionOf( path.join( folder, name ) ) === name )
		.sort( compareVersions )
		.at( -1 );
	return best ? { folder: path.join( folder, best ), version: best, from: 'cache' } : null;
}

/**
 * @param {string|undefined} wanted  A version.
 * @param {typeof SOURCES}   sources Where to look.
 * @return {Promise<Tree>} A tree from outside, kept in the cache for the next time.
 */
async function fetchTree( wanted, sources ) {
	const shelf = writable( path.join( CACHE, 'wordpress' ) );
	const tried = [];
	for ( const [ name, source ] of sources ) {
		const scratch = mkdtempSync( path.join( shelf, '.fetch-' ) );
		try {
			const tree = await source( wanted, scratch );
			const version = versionOf( tree );
			if ( ! version ) {
				throw new Error( 'what came is not a whole WordPress' );
			}
			const kept = path.join( shelf, version );
			if ( ! existsSync( kept ) ) {
				// Renamed only when whole: a killed download leaves nothing that the next run would take for a tree.
				renameSync( tree, kept );
			}
			return { folder: kept, version, from: name };
		} catch ( error ) {
			tried.push( `${ name }: ${ /** @type {Error} */ ( error ).message }` );
		} finally {
			rmSync( scratch, { recursive: true, force: true } );
		}
	}
	const what = wanted ? `WordPress ${ wanted }` : 'WordPress';
	throw new Trouble(
		`No ${ what } could be found (cache ${ shelf }: none; ${ tried.join( '; ' ) }). Name a tree by hand: --wp <folder or zip>.`,
		`หา ${ what } ไม่พบ กรุณาระบุโฟลเดอร์หรือไฟล์ zip ของ WordPress ด้วย --wp <โฟลเดอร์หรือไฟล์>`
	);
}

/**
 * A copy of a tree for a site to write in.
 *
 * @param {Tree}   tree   From findWordPress().
 * @param {string} target Must not exist yet.
 */
export function copyTree( tree, target ) {
	cpSync( tree.folder, target, {
		recursive: true,
		dereference: true,
		filter: ( source ) => {
			const inside = path.relative( tree.folder, source );
			// A named tree may be somebody's running site: its configuration, data and uploads are theirs.
			return ! [ 'wp-config.php', 'wp-content/database', 'wp-content/uploads', 'wp-content/db.php', '.git' ].includes( inside );
		},
	} );
}
