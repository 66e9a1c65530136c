/**
 * Writes `contract/` from `sections/`: `npx tsx examples/agency-section/build.ts`.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compile, phpFile } from '../../src/sdk';
import { training } from './sections/training';

/** File name → text of every contract of this plugin. */
export const files = Object.fromEntries(
	[ compile( training ) ].map( ( contract ) => [
		`${ contract.id }.php`,
		phpFile( contract, `The contract of the section “${ contract.id }”.`, 'npx tsx examples/agency-section/build.ts' ),
	] )
);

if ( process.argv[ 1 ] === __filename ) {
	const directory = join( __dirname, 'contract' );
	mkdirSync( directory, { recursive: true } );
	Object.entries( files ).forEach( ( [ name, text ] ) => writeFileSync( join( directory, name ), text ) );
}
