import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contractFiles, staleFiles } from '../../scripts/contracts';
import { ROOT, runPhp } from '../harness/php';

const COMMITTED = join( ROOT, 'plugin/contract' );

describe( 'plugin/contract', () => {
	test( 'is what src/ says; else run: npm run contracts', () => {
		expect( { run: 'npm run contracts', stale: staleFiles() } ).toEqual( { run: 'npm run contracts', stale: [] } );
	} );

	test( 'is found stale when a file is changed, missing or left over', () => {
		const copy = mkdtempSync( join( tmpdir(), 'prakat-contract-' ) );
		cpSync( COMMITTED, copy, { recursive: true } );
		writeFileSync( join( copy, 'entry.php' ), '<?php return [];' );
		rmSync( join( copy, 'sections/contact.php' ) );
		writeFileSync( join( copy, 'sections/old.php' ), '<?php return [];' );
		expect( staleFiles( copy ).sort() ).toEqual( [
			'changed: entry.php',
			'left over: sections/old.php',
			'missing: sections/contact.php',
		] );
		rmSync( copy, { recursive: true } );
	} );

	test( 'says on the command line which command mends it', () => {
		const copy = mkdtempSync( join( tmpdir(), 'prakat-contract-' ) );
		const run = ( ...args: string[] ) =>
			spawnSync(
				process.execPath,
				[ join( ROOT, 'node_modules/tsx/dist/cli.mjs' ), join( ROOT, 'scripts/contracts.ts' ), '--directory', copy, ...args ],
				{
					encoding: 'utf8',
				}
			);
		const empty = run( '--check' );
		expect( empty.status ).toBe( 1 );
		expect( empty.stderr ).toContain( 'Run: npm run contracts' );
		expect( run().status ).toBe( 0 );
		expect( run( '--check' ).status ).toBe( 0 );
		rmSync( copy, { recursive: true } );
	} );

	test( 'reads in PHP as the very values that were compiled', async () => {
		const names = [ ...contractFiles().keys() ];
		const script = `<?php
			$names = json_decode( file_get_contents( 'php://stdin' ) );
			echo json_encode( array_map( static fn ( $name ) => require '${ COMMITTED }/' . $name, $names ), JSON_THROW_ON_ERROR );`;
		const read = JSON.parse( await runPhp( script, JSON.stringify( names ) ) ) as Record< string, unknown >[];
		const { contracts } = await import( '../../src/sections' );
		for ( const contract of contracts ) {
			// PHP knows no difference between an empty list and an empty object.
			const plain = JSON.parse( JSON.stringify( contract ).replace( /\{\}/g, '[]' ) ) as unknown;
			expect( read[ names.indexOf( `sections/${ contract.id }.php` ) ] ).toEqual( plain );
		}
	} );

	test( 'prints nothing and names the command in every file', () => {
		for ( const text of contractFiles().values() ) {
			expect( text.startsWith( '<?php\n' ) ).toBe( true );
			expect( text ).not.toContain( '?>' );
			expect( text ).toContain( 'Written by `npm run contracts`.' );
		}
	} );
} );
