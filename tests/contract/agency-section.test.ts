import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { files } from '../../examples/agency-section/build';
import { training } from '../../examples/agency-section/sections/training';
import * as kinds from '../../src/sdk/kinds';
import { compile, validate } from '../../src/sdk';
import { ROOT, runPhp } from '../harness/php';
import { AUTOLOAD } from './judge';

const EXAMPLE = join( ROOT, 'examples/agency-section' );

/** WordPress's two functions that the example plugin calls, and then the hook, as Prakat's wiring does it. */
function registered( then: string, ...directories: string[] ): string {
	return `${ AUTOLOAD }
		define( 'ABSPATH', '/' );
		function add_action( string $hook, callable $callback ): void { $GLOBALS['hooks'][ $hook ][] = $callback; }
		require '${ EXAMPLE }/prakat-training.php';
		foreach ( $GLOBALS['hooks']['prakat_register_sections'] as $callback ) { $callback( $contracts ); }
		foreach ( [ ${ directories.map( ( directory ) => `'${ directory }'` ).join( ', ' ) } ] as $directory ) { $contracts->register( $directory ); }
		${ then }`;
}

describe( "An agency's own section", () => {
	test( 'is compiled as committed; else run: npx tsx examples/agency-section/build.ts', () => {
		for ( const [ name, text ] of Object.entries( files ) ) {
			expect( readFileSync( join( EXAMPLE, 'contract', name ), 'utf8' ) ).toBe( text );
		}
	} );

	test( "is registered by one call, after Prakat's own", async () => {
		const ids = await runPhp(
			registered(
				'$answer( [ array_keys( $contracts->sections() ), $contracts->faults(), $contracts->section( "training" )->words( "name", "th" ) ] );'
			),
			'[]'
		);
		expect( JSON.parse( ids ) ).toEqual( [
			[ 'procurement', 'manuals', 'contact', 'complaint-channels', 'appointments', 'page', 'training' ],
			[],
			'การฝึกอบรม',
		] );
	} );

	test( 'judges records in PHP as zod does', async () => {
		const values = [
			{ topic: 'ความมั่นคงปลอดภัยไซเบอร์', day: '2026-01-20', fiscalYear: 2569, attendees: 25 },
			{ topic: '', day: '2026-02-30', fiscalYear: 69, attendees: -1, speakers: [ { name: 'ก', phone: '1' } ] },
		];
		const php = await runPhp(
			registered( `
				$validator = new Prakat\\Contract\\Validator( $contracts, new Prakat\\Contract\\Periods() );
				$answer( array_map( static fn ( array $value ) => array_map( static fn ( $problem ) => [ $problem->path, $problem->code ], $validator->record( $contracts->section( 'training' ), $value ) ), $input ) );` ),
			JSON.stringify( values )
		);
		const contract = compile( training );
		const zod = values.map( ( value ) => validate( training.record, contract, value ).map( ( { path, code } ) => [ path, code ] ) );
		expect( zod[ 0 ] ).toEqual( [] );
		expect( zod[ 1 ] ).toHaveLength( 5 );
		expect( ( JSON.parse( php ) as unknown[][] ).map( ( found ) => found.map( String ).sort() ) ).toEqual(
			zod.map( ( found ) => found.map( String ).sort() )
		);
	} );

	test( 'that is not right is left out and named, and the rest works', async () => {
		const script = registered(
			'$answer( [ count( $contracts->sections() ), $contracts->faults() ] );',
			`${ ROOT }/plugin/contract/sections`,
			`${ ROOT }/plugin/contract`,
			'/nowhere'
		);
		const [ count, faults ] = JSON.parse( await runPhp( script, '[]' ) ) as [ number, string[] ];
		expect( count ).toBe( 7 );
		expect( faults.filter( ( fault ) => fault.startsWith( 'There is a section' ) ) ).toHaveLength( 6 );
		expect( faults.filter( ( fault ) => fault.includes( 'is no contract of version 1.' ) ).length ).toBeGreaterThan( 3 );
		expect( faults ).toContain( 'There are no contracts in /nowhere.' );
	} );

	test( 'has its kinds of fields all named in the documentation', () => {
		const text = readFileSync( join( ROOT, 'docs/developers/sections.md' ), 'utf8' );
		const named = Object.entries( kinds )
			.filter( ( [ , value ] ) => typeof value === 'function' )
			.map( ( [ name ] ) => name );
		expect( named.length ).toBeGreaterThan( 20 );
		expect( named.filter( ( name ) => ! text.includes( `\`${ name }\`` ) ) ).toEqual( [] );
	} );
} );
