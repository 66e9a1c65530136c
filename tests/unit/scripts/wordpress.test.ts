import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeZip } from '../../../scripts/lib/archive.mjs';
import { fromRelease } from '../../../scripts/lib/wordpress/official.mjs';
import { answers, compareVersions, versionOf } from '../../../scripts/lib/wordpress/tree.mjs';

/** The files that make a folder a WordPress tree. */
const TREE = {
	'wp-load.php': '',
	'wp-settings.php': '',
	'wp-config-sample.php': '',
	'wp-admin/install.php': '',
	'wp-includes/version.php': "<?php $wp_version = '7.1.4';",
};

const zipped = ( files: Record< string, string >, prefix = '' ) =>
	writeZip( Object.entries( files ).map( ( [ name, words ] ) => ( { name: prefix + name, bytes: Buffer.from( words ) } ) ) );

let folder: string;
beforeEach( () => {
	folder = mkdtempSync( path.join( tmpdir(), 'prakat-wp-' ) );
} );
afterEach( () => rmSync( folder, { recursive: true } ) );

describe( 'A WordPress tree', () => {
	test( 'is told by its files, and says its version', () => {
		for ( const [ name, words ] of Object.entries( TREE ) ) {
			expect( versionOf( folder ) ).toBeNull();
			mkdirSync( path.dirname( path.join( folder, name ) ), { recursive: true } );
			writeFileSync( path.join( folder, name ), words );
		}
		expect( versionOf( folder ) ).toBe( '7.1.4' );
	} );

	test.each( [
		[ '7.1.4', '7.1', true ],
		[ '7.1.4', '7.1.4', true ],
		[ '7.10', '7.1', false ],
		[ '6.8.7', '7.1', false ],
		[ '6.7.9', undefined, false ],
		[ '6.8', undefined, true ],
		[ '10.0', undefined, true ],
	] )( 'of version %s answers the wish for %s: %s', ( version, wanted, expected ) => {
		expect( answers( version, wanted ) ).toBe( expected );
	} );

	test( 'the newest is found by number, not by spelling', () => {
		expect( [ '6.10', '6.9.1', '6.9' ].sort( compareVersions ) ).toEqual( [ '6.9', '6.9.1', '6.10' ] );
	} );
} );

describe( 'The official release', () => {
	const release = zipped( TREE, 'wordpress/' );
	const sum = createHash( 'sha1' ).update( release ).digest( 'hex' );

	/** A stand-in for wordpress.org: address → body. */
	const serve = ( bodies: Record< string, string | Buffer > ) =>
		( async ( address: string ) => {
			const body = bodies[ address ];
			return body === undefined ? new Response( '', { status: 404 } ) : new Response( new Uint8Array( Buffer.from( body ) ) );
		} ) as unknown as typeof fetch;

	const answersOf = ( checksum: string ) => ( {
		'https://api.wordpress.org/core/stable-check/1.0/': '{"6.7":"insecure","7.1.3":"outdated","7.1.4":"latest"}',
		'https://wordpress.org/wordpress-7.1.4.zip': release,
		'https://wordpress.org/wordpress-7.1.4.zip.sha1': checksum,
	} );

	test( 'the newest that answers is unpacked, without Thai when there is none', async () => {
		const tree = await fromRelease( '7.1', folder, serve( answersOf( sum ) ) );
		expect( versionOf( tree ) ).toBe( '7.1.4' );
	} );

	test( 'the Thai translation is put into its languages folder', async () => {
		const tree = await fromRelease(
			undefined,
			folder,
			serve( {
				...answersOf( sum ),
				'https://api.wordpress.org/translations/core/1.0/?version=7.1.4': '{"translations":[{"language":"th","version":"7.1"}]}',
				'https://downloads.wordpress.org/translation/core/7.1/th.zip': zipped( { 'th.mo': 'x' } ),
			} )
		);
		expect( readdirSync( path.join( tree, 'wp-content/languages' ) ) ).toEqual( [ 'th.mo' ] );
	} );

	test( 'a release whose checksum differs is not used', async () => {
		await expect( fromRelease( undefined, folder, serve( answersOf( '0'.repeat( 40 ) ) ) ) ).rejects.toThrow( 'checksum' );
		expect( existsSync( path.join( folder, 'wordpress' ) ) ).toBe( false );
	} );

	test( 'a version that was never released is said so', async () => {
		await expect( fromRelease( '9.9', folder, serve( answersOf( sum ) ) ) ).rejects.toThrow( 'no release 9.9' );
	} );
} );

describe( 'Looking for WordPress', () => {
	type Source = ( wanted: string | undefined, scratch: string ) => Promise< string >;

	/** Looks with a cache of its own. */
	async function find( named: string | undefined, ...sources: [ string, Source ][] ) {
		process.env[ 'PRAKAT_CACHE' ] = path.join( folder, 'cache' );
		let found: Promise< { version: string; from: string } > | undefined;
		jest.isolateModules( () => {
			found = require( '../../../scripts/lib/wordpress/find.mjs' ).findWordPress( named, sources );
		} );
		return found;
	}

	/** A source that gives a tree, and counts how often it was asked. */
	const giving =
		( asked: { times: number } ): Source =>
		async ( _wanted, scratch ) => {
			asked.times++;
			for ( const [ name, words ] of Object.entries( TREE ) ) {
				mkdirSync( path.dirname( path.join( scratch, 'tree', name ) ), { recursive: true } );
				writeFileSync( path.join( scratch, 'tree', name ), words );
			}
			return path.join( scratch, 'tree' );
		};

	const failing: Source = async () => {
		throw new Error( 'no road there' );
	};

	test( 'goes from source to source, and keeps what it found for the next time', async () => {
		const asked = { times: 0 };
		expect( await find( '7.1', [ 'here', failing ], [ 'there', giving( asked ) ] ) ).toMatchObject( {
			version: '7.1.4',
			from: 'there',
		} );
		expect( await find( undefined, [ 'there', giving( asked ) ] ) ).toMatchObject( { version: '7.1.4', from: 'cache' } );
		expect( asked.times ).toBe( 1 );
		expect( readdirSync( path.join( folder, 'cache/wordpress' ) ) ).toEqual( [ '7.1.4' ] );
	} );

	test( 'without success lists what was tried and how to name a tree', async () => {
		await expect( find( '6.9', [ 'here', failing ], [ 'there', failing ] ) ).rejects.toThrow(
			/^No WordPress 6\.9 could be found \(cache .*: none; here: no road there; there: no road there\)\. Name a tree by hand: --wp <folder or zip>\.$/
		);
		expect( readdirSync( path.join( folder, 'cache/wordpress' ) ) ).toEqual( [] );
	} );

	test( 'takes the zip of a release that a person names', async () => {
		const file = path.join( folder, 'wordpress-7.1.4.zip' );
		writeFileSync( file, zipped( TREE, 'wordpress/' ) );
		expect( await find( file ) ).toMatchObject( { version: '7.1.4', from: file } );
	} );

	test( 'refuses a folder that is no tree', async () => {
		await expect( find( folder ) ).rejects.toThrow( 'is not a WordPress tree' );
	} );
} );
