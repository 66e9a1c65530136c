import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../harness/php';

const page = readFileSync( join( ROOT, 'ARCHITECTURE.md' ), 'utf8' );

/** The first cells of the tables' rows: the folders that the page tells of. */
const told = page
	.split( '\n' )
	.filter( ( line ) => line.startsWith( '| `' ) )
	.flatMap( ( line ) => [ ...( line.split( ' | ' )[ 0 ] ?? '' ).matchAll( /`([^`]+)`/g ) ].map( ( [ , name = '' ] ) => name ) );

function folders( within: string ): string[] {
	return readdirSync( join( ROOT, within ), { withFileTypes: true } )
		.filter( ( found ) => found.isDirectory() )
		.map( ( { name } ) => name );
}

describe( 'ARCHITECTURE.md', () => {
	test.each( [
		[ 'plugin/includes', '' ],
		[ 'src', 'src/' ],
	] )( 'names every folder of %s', ( within, prefix ) => {
		expect( folders( within ).filter( ( name ) => ! told.includes( prefix + name ) ) ).toEqual( [] );
	} );

	test( 'names no folder that is not there', () => {
		// Built, so not there in a fresh clone.
		const made = [ 'plugin/build' ];
		const isThere = ( name: string ) => [ '', 'plugin/includes' ].some( ( within ) => existsSync( join( ROOT, within, name ) ) );
		expect( told.filter( ( name ) => ! made.includes( name ) && ! isThere( name ) ) ).toEqual( [] );
	} );
} );
