/**
 * The installable zip: one folder, prakat/, with what the plugin needs and nothing of its making.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeZip } from './archive.mjs';
import { PLUGIN, ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/** What of plugin/ is shipped. */
const SHIPPED = [ 'prakat.php', 'uninstall.php', 'readme.txt', 'includes', 'vendor', 'contract', 'build' ];

/** What a shipped folder may hold. */
const KINDS = /\.(?:php|js|css|json|mo|txt|svg|png|woff2)$/;

/** @return {string} The plugin's version, as its header says. */
export function pluginVersion() {
	const header = readFileSync( path.join( PLUGIN, 'prakat.php' ), 'utf8' );
	return /^\s*\*\s*Version:\s*(\S+)/m.exec( header )?.[ 1 ] ?? '0';
}

/** @return {{ name: string, file: string }[]} Name in the zip and where it is, sorted. */
export function pluginFiles() {
	/** @type {{ name: string, file: string }[]} */
	const files = [];
	const visit = ( /** @type {string} */ name ) => {
		const file = path.join( PLUGIN, name );
		if ( statSync( file ).isDirectory() ) {
			readdirSync( file )
				.filter( ( inner ) => ! inner.startsWith( '.' ) )
				.forEach( ( inner ) => visit( `${ name }/${ inner }` ) );
		} else if ( KINDS.test( name ) ) {
			files.push( { name: `prakat/${ name }`, file } );
		} else {
			throw new Trouble(
				`plugin/${ name } does not belong into the zip; remove it.`,
				`ไฟล์ plugin/${ name } ไม่ควรอยู่ในไฟล์ zip กรุณาลบออก`
			);
		}
	};
	SHIPPED.filter( ( name ) => existsSync( path.join( PLUGIN, name ) ) ).forEach( visit );
	const licence = path.join( ROOT, 'LICENSE' );
	if ( existsSync( licence ) ) {
		files.push( { name: 'prakat/license.txt', file: licence } );
	}
	return files.sort( ( a, b ) => ( a.name < b.name ? -1 : 1 ) );
}

/**
 * @param {string} folder Where to put it.
 * @return {{ file: string, count: number }} The zip, and how many files are in it.
 */
export function makeZip( folder ) {
	const files = pluginFiles();
	const file = path.join( folder, `prakat-${ pluginVersion() }.zip` );
	mkdirSync( folder, { recursive: true } );
	writeFileSync( file, writeZip( files.map( ( entry ) => ( { name: entry.name, bytes: readFileSync( entry.file ) } ) ) ) );
	return { file, count: files.length };
}
