/**
 * What our script weighs on a public page.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PLUGIN } from '../paths.mjs';

/** @param {import( './visitor.mjs' ).Table} table Takes the figure. */
export function measureScript( table ) {
	const folder = path.join( PLUGIN, 'build/blocks' );
	const views = readdirSync( folder, { recursive: true, encoding: 'utf8' } ).filter( ( name ) => /view[^/]*\.js$/.test( name ) );
	const bytes = views.reduce( ( sum, name ) => sum + gzipSync( readFileSync( path.join( folder, name ) ), { level: 9 } ).length, 0 );
	table.add( 'our script on a public page with a table', `${ bytes } bytes gzip`, '≤ 5,000' );
}
