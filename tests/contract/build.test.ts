/**
 * What the browser gets: budgets and habits of the built files.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../harness/php';

const BUILD = path.join( ROOT, 'plugin/build' );

interface Block {
	name: string;
	viewScript?: unknown;
	viewScriptModule?: string | string[];
	render?: string;
}

const folder = ( name: string ) => path.join( BUILD, 'blocks', name );

const blocks: [ string, Block ][] = ( existsSync( path.join( BUILD, 'blocks' ) ) ? readdirSync( path.join( BUILD, 'blocks' ) ) : [] )
	.filter( ( name ) => existsSync( path.join( folder( name ), 'block.json' ) ) )
	.map( ( name ) => [ name, JSON.parse( readFileSync( path.join( folder( name ), 'block.json' ), 'utf8' ) ) ] );

/** The files that a value of block.json names. */
const files = ( name: string, value: string | string[] | undefined ) =>
	[ value ?? [] ]
		.flat()
		.filter( ( file ) => file.startsWith( 'file:' ) )
		.map( ( file ) => path.join( folder( name ), file.slice( 'file:'.length ) ) );

describe( 'The built blocks', () => {
	test( 'are all there', () => {
		const sources = readdirSync( path.join( ROOT, 'blocks' ) ).filter( ( name ) =>
			existsSync( path.join( ROOT, 'blocks', name, 'block.json' ) )
		);
		expect( blocks.map( ( [ name ] ) => name ).sort() ).toEqual( sources.sort() );
		expect( sources.length ).toBeGreaterThan( 0 );
	} );

	test( 'bring at most 5 kB of script to a public page, compressed, all of them together', () => {
		const modules = new Set( blocks.flatMap( ( [ name, block ] ) => files( name, block.viewScriptModule ) ) );
		const bytes = [ ...modules ].reduce( ( sum, file ) => sum + gzipSync( readFileSync( file ) ).length, 0 );
		expect( bytes ).toBeLessThanOrEqual( 5 * 1024 );
	} );

	test.each( blocks )( '%s is rendered on the server and brings no classic script to a page', ( name, block ) => {
		expect( block.viewScript ).toBeUndefined();
		expect( files( name, block.render ) ).toHaveLength( 1 );
	} );
} );

describe( 'The built scripts', () => {
	const scripts = readdirSync( BUILD, { recursive: true, encoding: 'utf8' } ).filter( ( name ) => name.endsWith( '.asset.php' ) );

	test.each( scripts )( "%s leaves React's JSX runtime and React to WordPress", ( name ) => {
		const text = readFileSync( path.join( BUILD, name.replace( '.asset.php', '.js' ) ), 'utf8' );
		// The texts of React itself: a second React on the page breaks every hook.
		expect( text ).not.toContain( 'Minified React error' );
		expect( text ).not.toContain( '__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED={' );
	} );
} );
