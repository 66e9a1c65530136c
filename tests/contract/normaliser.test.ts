import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { runPhp } from '../harness/php';
import { examples } from './examples';
import { AUTOLOAD } from './judge';

type Row = [ section: string, input: unknown, record: unknown ];

const { rows } = JSON.parse( readFileSync( join( __dirname, '../fixtures/normalised.json' ), 'utf8' ) ) as { rows: Record< string, Row > };

const SCRIPT = `${ AUTOLOAD }
$normaliser = new Prakat\\Contract\\Normaliser( $contracts, new DateTimeZone( 'Asia/Bangkok' ) );
$normal     = static fn ( string $section, array $value ): array => 'entry' === $section ? $normaliser->header( $value ) : $normaliser->record( $contracts->section( $section ), $value );
$answer( array_map( static function ( array $one ) use ( $normal ): array {
	$once = $normal( $one[0], $one[1] );
	return [ 'once' => (object) $once, 'twice' => (object) $normal( $one[0], $once ) ];
}, $input ) );
`;

interface Normalised {
	once: unknown;
	twice: unknown;
}

async function normalised( inputs: readonly ( readonly [ string, unknown ] )[] ): Promise< Normalised[] > {
	return JSON.parse( await runPhp( SCRIPT, JSON.stringify( inputs ) ) ) as Normalised[];
}

describe( 'The normaliser', () => {
	let results: Normalised[];

	beforeAll( async () => {
		results = await normalised( Object.values( rows ).map( ( [ section, input ] ) => [ section, input ] as const ) );
	} );

	test.each( Object.keys( rows ).map( ( name, i ) => [ name, i ] as const ) )( 'reads %s', ( name, i ) => {
		expect( results[ i ]?.once ).toEqual( ( rows[ name ] as Row )[ 2 ] );
		// The order of the fields is the contract's, so that one record has one digest.
		expect( JSON.stringify( results[ i ]?.once ) ).toBe( JSON.stringify( ( rows[ name ] as Row )[ 2 ] ) );
	} );

	test( 'changes nothing that it has made itself', () => {
		for ( const { once, twice } of results ) {
			expect( twice ).toEqual( once );
		}
	} );

	test( 'changes no record that is right', async () => {
		const right = examples.filter( ( example ) => example.problems.length === 0 );
		const made = await normalised( right.map( ( { section, value } ) => [ section, value ] as const ) );
		right.forEach( ( { value, name }, i ) => {
			// But for letters in two parts, which one of the examples has on purpose.
			const composed = JSON.parse( JSON.stringify( value ).normalize( 'NFC' ) ) as unknown;
			expect( { name, record: made[ i ]?.once } ).toEqual( { name, record: composed } );
		} );
	} );
} );
