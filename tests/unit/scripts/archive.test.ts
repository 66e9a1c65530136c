import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readZip, unpackZip, writeZip } from '../../../scripts/lib/archive.mjs';

const text = ( words: string ) => Buffer.from( words, 'utf8' );

describe( 'Zip files', () => {
	let folder: string;
	beforeEach( () => {
		folder = mkdtempSync( path.join( tmpdir(), 'prakat-zip-' ) );
	} );
	afterEach( () => rmSync( folder, { recursive: true } ) );

	test( 'what is packed is unpacked, Thai names included', () => {
		const file = path.join( folder, 'a.zip' );
		writeFileSync(
			file,
			writeZip( [
				{ name: 'prakat/คู่มือ.txt', bytes: text( 'ประกาศ'.repeat( 1000 ) ) },
				{ name: 'empty', bytes: text( '' ) },
			] )
		);
		unpackZip( file, folder );
		expect( readFileSync( path.join( folder, 'prakat/คู่มือ.txt' ), 'utf8' ) ).toBe( 'ประกาศ'.repeat( 1000 ) );
		expect( readFileSync( path.join( folder, 'empty' ), 'utf8' ) ).toBe( '' );
	} );

	test( 'the same files give the same bytes', () => {
		const files = [ { name: 'a', bytes: text( 'b' ) } ];
		expect( writeZip( files ).equals( writeZip( files ) ) ).toBe( true );
	} );

	test( 'a name that would leave the folder is refused', () => {
		const file = path.join( folder, 'a.zip' );
		writeFileSync( file, writeZip( [ { name: '../outside.txt', bytes: text( 'x' ) } ] ) );
		expect( () => unpackZip( file, path.join( folder, 'inner' ) ) ).toThrow( 'outside its folder' );
	} );

	test( 'what is no zip is refused', () => {
		expect( () => readZip( text( 'not a zip at all, but long enough to hold the end of one' ) ) ).toThrow( 'not a zip file' );
	} );
} );
