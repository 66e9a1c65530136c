import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../harness/php';

const VENDOR = path.join( ROOT, 'plugin/vendor' );
const digests = JSON.parse( readFileSync( path.join( VENDOR, 'digests.json' ), 'utf8' ) ) as Record< string, string >;
const files = readdirSync( VENDOR, { recursive: true, withFileTypes: true } )
	.filter( ( entry ) => entry.isFile() && entry.name !== 'digests.json' )
	.map( ( entry ) => path.relative( VENDOR, path.join( entry.parentPath, entry.name ) ).split( path.sep ).join( '/' ) )
	.sort();

describe( 'The libraries that are shipped', () => {
	test( 'are byte for byte what npm run vendor fetched', () => {
		const there = Object.fromEntries(
			files.map( ( file ) => [
				file,
				createHash( 'sha256' )
					.update( readFileSync( path.join( VENDOR, file ) ) )
					.digest( 'hex' ),
			] )
		);
		expect( there ).toEqual( digests );
	} );

	test( 'stand under the plugin’s own namespace, so another plugin’s copy is never in the way', () => {
		const foreign = files
			.filter( ( file ) => file.endsWith( '.php' ) )
			.filter( ( file ) => {
				const text = readFileSync( path.join( VENDOR, file ), 'utf8' );
				const folder = path.posix.dirname( file ).split( '/' ).join( '\\' );
				return ! text.includes( `namespace Prakat\\Vendor\\${ folder };` ) || /\\?Smalot\\PdfParser/.test( text );
			} );
		expect( foreign ).toEqual( [] );
	} );

	test( 'come each with its licence', () => {
		const folders = [ ...new Set( files.map( ( file ) => file.split( '/' )[ 0 ] ?? '' ) ) ];
		expect( folders.filter( ( folder ) => ! existsSync( path.join( VENDOR, folder, 'LICENSE.txt' ) ) ) ).toEqual( [] );
	} );
} );
