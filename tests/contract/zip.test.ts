/**
 * The installable zip: everything of the plugin, nothing of its making.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readZip } from '../../scripts/lib/archive.mjs';
import { makeZip, pluginVersion } from '../../scripts/lib/zip.mjs';
import { ROOT, runPhp } from '../harness/php';

const BUILD = path.join( ROOT, 'plugin/build' );

let folder: string;
let file: string;
let names: string[];

beforeAll( () => {
	if ( ! existsSync( path.join( BUILD, '.sources' ) ) ) {
		throw new Error( 'plugin/build is not there. Run: npm run build' );
	}
	// Inside the repository, where PHP can read it.
	folder = mkdtempSync( path.join( ROOT, '.prakat/zip-test-' ) );
	( { file } = makeZip( folder ) );
	names = readZip( readFileSync( file ) ).map( ( { name } ) => name );
} );
afterAll( () => rmSync( folder, { recursive: true, force: true } ) );

/** The files that git keeps under a folder. */
const kept = ( under: string ) =>
	execFileSync( 'git', [ 'ls-files', '-z', '--', under ], { cwd: ROOT, encoding: 'utf8' } ).split( '\0' ).filter( Boolean );

describe( 'The installable zip', () => {
	test( 'is named by the version that the plugin, the package and the readme agree on', () => {
		const version = pluginVersion();
		expect( path.basename( file ) ).toBe( `prakat-${ version }.zip` );
		expect( JSON.parse( readFileSync( path.join( ROOT, 'package.json' ), 'utf8' ) ).version ).toBe( version );
		expect( readFileSync( path.join( ROOT, 'plugin/prakat.php' ), 'utf8' ) ).toContain( `define( 'PRAKAT_VERSION', '${ version }' )` );
		expect( readFileSync( path.join( ROOT, 'plugin/readme.txt' ), 'utf8' ) ).toMatch(
			new RegExp( `^Stable tag: ${ version.replaceAll( '.', '\\.' ) }$`, 'm' )
		);
	} );

	test( 'holds one folder, prakat, with these and no others', () => {
		expect( new Set( names.map( ( name ) => name.split( '/' )[ 0 ] ) ) ).toEqual( new Set( [ 'prakat' ] ) );
		expect( [ ...new Set( names.map( ( name ) => name.split( '/' )[ 1 ] ) ) ].sort() ).toEqual( [
			'build',
			'contract',
			'includes',
			'license.txt',
			'prakat.php',
			'readme.txt',
			'uninstall.php',
			'vendor',
		] );
	} );

	test( 'holds every file of the plugin that is kept in the repository', () => {
		const missing = kept( 'plugin' )
			.filter( ( name ) => existsSync( path.join( ROOT, name ) ) )
			.map( ( name ) => name.replace( /^plugin\//, 'prakat/' ) )
			.filter( ( name ) => ! names.includes( name ) );
		expect( missing ).toEqual( [] );
	} );

	test( 'holds everything that was built', () => {
		const missing = readdirSync( BUILD, { recursive: true, withFileTypes: true } )
			.filter( ( entry ) => entry.isFile() && entry.name !== '.sources' )
			.map( ( entry ) => path.relative( BUILD, path.join( entry.parentPath, entry.name ) ).split( path.sep ).join( '/' ) )
			.filter( ( name ) => ! names.includes( `prakat/build/${ name }` ) );
		expect( missing ).toEqual( [] );
	} );

	test( 'holds nothing of development', () => {
		const strange = names.filter( ( name ) =>
			/(?:^|\/)\.|\.(?:tsx?|scss|map|lock|md|neon|dist|sh)$|(?:^|\/)(?:tests?|node_modules|vendor-[^/]*|demo)\//.test(
				name.replace( /^prakat\/includes\//, '' )
			)
		);
		expect( strange ).toEqual( [] );
	} );

	test( 'names no path of the machine it was made on, and no source map', () => {
		const telling = readZip( readFileSync( file ) )
			.filter( ( { read } ) => {
				const text = read().toString( 'latin1' );
				return text.includes( ROOT ) || text.includes( 'sourceMappingURL=' );
			} )
			.map( ( { name } ) => name );
		expect( telling ).toEqual( [] );
	} );

	test( 'is read by PHP without complaint, every file with its checksum', async () => {
		const said = await runPhp(
			`<?php $zip = new ZipArchive(); $in = json_decode( file_get_contents( 'php://stdin' ), true );
			echo json_encode( true === $zip->open( $in['file'], ZipArchive::CHECKCONS ) );
			for ( $i = 0; $i < $zip->numFiles; $i++ ) {
				if ( crc32( $zip->getFromIndex( $i ) ) !== $zip->statIndex( $i )['crc'] ) { echo $zip->getNameIndex( $i ); }
			}
			echo $zip->numFiles;`,
			JSON.stringify( { file } )
		);
		expect( said ).toBe( `true${ names.length }` );
	} );
} );
