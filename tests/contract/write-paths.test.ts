import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Declared, DOCUMENT, readWalked, walkedOn, writePaths } from '../../scripts/paths/document';
import { ROOT, runPhp } from '../harness/php';

const lists = async (): Promise< Declared > =>
	JSON.parse( await runPhp( `<?php require '${ join( ROOT, 'scripts/paths/list.php' ) }';` ) ) as Declared;

const all = ( declared: Declared ) => [ ...Object.values( declared.write ), ...Object.values( declared.reach ) ].flat();

test( 'docs/write-paths.md is what the lists and the last walk say; else run: npm run write-paths', async () => {
	expect( readFileSync( DOCUMENT, 'utf8' ) ).toBe( writePaths( await lists(), readWalked().walks ) );
} );

test( 'every path of the lists was walked, and passed, on each WordPress that was walked and has it; else run: npm run write-paths', async () => {
	const { whole, walks } = readWalked();
	expect( Object.keys( walks ) ).toEqual( expect.arrayContaining( whole ? [ '6.8', '7.1' ] : [ '7.1' ] ) );
	const missing = all( await lists() ).flatMap( ( path ) => walkedOn( path, walks ).missing.map( ( why ) => `${ path.id } ${ why }` ) );
	// Until all were walked on both versions, the page says which were not.
	expect( whole ? missing : [] ).toEqual( [] );
} );

test( 'nothing that was walked failed, the lists of what WordPress has among it', () => {
	const failed = Object.entries( readWalked().walks ).flatMap( ( [ version, { tests } ] ) =>
		Object.entries( tests )
			.filter( ( [ , { result } ] ) => result === 'failed' )
			.map( ( [ test ] ) => `${ version }: ${ test }` )
	);
	expect( failed ).toEqual( [] );
} );
