/**
 * npm run vendor: fetches the PHP libraries that the plugin ships, at their pinned versions, and puts them under the
 * plugin's own namespace, so that another plugin's copy of another version is never in the way. Needs Composer.
 * --check only says whether what is committed is what was fetched then.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './lib/options.mjs';
import { PLUGIN, ROOT } from './lib/paths.mjs';
import { runMain, Trouble } from './lib/trouble.mjs';

const LIBRARIES = [
	{
		name: 'smalot/pdfparser',
		version: '2.13.1',
		source: 'src/Smalot/PdfParser',
		namespace: 'Smalot\\PdfParser',
		folder: 'PdfParser',
		licence: 'LICENSE.txt',
		// What PHP 8.2 and 8.5 call deprecated, on a page that shows such notices.
		instead: [
			{ was: `mb_convert_encoding("&#{$code};", 'UTF-8', 'HTML-ENTITIES')`, is: `\\mb_chr($code, 'UTF-8') ?: self::MISSING` },
			{ was: '\\chr(octdec($m[1]))', is: '\\chr(octdec($m[1]) & 0xFF)' },
			{ was: '\\chr(\\ord($match[1]) + $diff)', is: '\\chr((\\ord($match[1]) + $diff) & 0xFF)' },
			{ was: '\\chr(\\ord($match[2]) + $diff)', is: '\\chr((\\ord($match[2]) + $diff) & 0xFF)' },
		],
	},
];

const VENDOR = path.join( PLUGIN, 'vendor' );
const DIGESTS = path.join( VENDOR, 'digests.json' );

/** @return {Record<string, string>} SHA-256 by path below plugin/vendor. */
function digests() {
	/** @type {Record<string, string>} */
	const found = {};
	const visit = ( /** @type {string} */ inside ) => {
		for ( const name of readdirSync( path.join( VENDOR, inside ) ).sort() ) {
			const file = path.posix.join( inside, name );
			if ( statSync( path.join( VENDOR, file ) ).isDirectory() ) {
				visit( file );
			} else if ( file !== 'digests.json' ) {
				found[ file ] = createHash( 'sha256' )
					.update( readFileSync( path.join( VENDOR, file ) ) )
					.digest( 'hex' );
			}
		}
	};
	visit( '' );
	return found;
}

/** @return {string[]} What differs from what was fetched. */
function differing() {
	const there = existsSync( VENDOR ) ? digests() : {};
	const fetched = existsSync( DIGESTS ) ? JSON.parse( readFileSync( DIGESTS, 'utf8' ) ) : {};
	return [ ...new Set( [ ...Object.keys( there ), ...Object.keys( fetched ) ] ) ].filter( ( file ) => there[ file ] !== fetched[ file ] );
}

/** @param {( typeof LIBRARIES )[ number ]} library */
function fetchLibrary( library ) {
	const work = path.join( ROOT, '.prakat', 'vendor' );
	rmSync( work, { recursive: true, force: true } );
	mkdirSync( work, { recursive: true } );
	writeFileSync( path.join( work, 'composer.json' ), JSON.stringify( { require: { [ library.name ]: library.version } } ) );
	execFileSync( 'composer', [ 'install', '--no-interaction', '--no-scripts', '--prefer-dist' ], { cwd: work, stdio: 'inherit' } );
	const from = path.join( work, 'vendor', library.name );
	const to = path.join( VENDOR, library.folder );
	rmSync( to, { recursive: true, force: true } );
	cpSync( path.join( from, library.source ), to, { recursive: true } );
	cpSync( path.join( from, library.licence ), path.join( to, 'LICENSE.txt' ) );
	const name = library.namespace.replaceAll( '\\', '\\\\' );
	for ( const file of readdirSync( to, { recursive: true, encoding: 'utf8' } ).filter( ( one ) => one.endsWith( '.php' ) ) ) {
		const mended = library.instead.reduce(
			( text, { was, is } ) => text.replaceAll( was, is ),
			readFileSync( path.join( to, file ), 'utf8' )
		);
		const text = mended
			.replaceAll( library.namespace, `Prakat\\Vendor\\${ library.folder }` )
			.replaceAll( name, `Prakat\\\\Vendor\\\\${ library.folder }` );
		writeFileSync( path.join( to, file ), text );
	}
}

await runMain( async () => {
	const options = readOptions( { check: { type: 'boolean' } } );
	if ( options.check ) {
		const files = differing();
		if ( files.length > 0 ) {
			throw new Trouble(
				`plugin/vendor was changed by hand: ${ files.join( ', ' ) }. Run: npm run vendor`,
				`ไฟล์ใน plugin/vendor ถูกแก้ไขด้วยมือ: ${ files.join( ', ' ) } กรุณาสั่ง: npm run vendor`
			);
		}
		return;
	}
	LIBRARIES.forEach( fetchLibrary );
	writeFileSync( DIGESTS, JSON.stringify( digests(), null, '\t' ) + '\n' );
} );
