import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as format from '../../src/format';
import { AUTOLOAD } from './judge';
import { runPhp } from '../harness/php';

type Row = [ unknown[], unknown ];

const { about: _, ...table } = JSON.parse( readFileSync( join( __dirname, '../fixtures/format.json' ), 'utf8' ) ) as {
	about: string;
} & Record< string, Row[] >;

/** The PHP expression of each function of src/format, with $a for its arguments. */
const TWINS: Record< string, string > = {
	parseDate: 'ThaiDate::parse( ...$a )',
	parseMonth: 'ThaiDate::parse_month( ...$a )',
	formatDate: 'ThaiDate::format( ...$a )',
	formatMonth: 'ThaiDate::month( ...$a )',
	monthName: 'ThaiDate::month_name( ...$a )',
	parseMoney: 'Money::parse( ...$a )',
	formatMoney: "Money::format( $a[0], 'th', $a[1] )",
	fiscalYearOf: 'FiscalYear::of( ...$a )',
	fiscalQuarterOf: 'FiscalYear::quarter( ...$a )',
	fiscalYearDays: 'FiscalYear::days( ...$a )',
	parseFiscalYear: 'FiscalYear::parse( ...$a )',
	formatFileSize: 'FileSize::format( ...$a )',
	formatDuration: 'Duration::format( ...$a )',
	parseDuration: "( $d = Duration::parse( ...$a ) ) ? [ 'iso' => $d['iso'], 'workingDays' => $d['working_days'] ] : null",
	thaiNumerals: 'Numerals::thai( ...$a )',
	arabicNumerals: 'Numerals::arabic( ...$a )',
};

const SCRIPT = `${ AUTOLOAD.replace( 'declare( strict_types=1 );', 'declare( strict_types=1 ); use Prakat\\Format\\{ThaiDate,Money,FiscalYear,FileSize,Duration,Numerals};' ) }
$twins = [ ${ Object.entries( TWINS )
	.map( ( [ name, expression ] ) => `'${ name }' => static fn ( array $a ): mixed => ${ expression }` )
	.join( ', ' ) } ];
$answer( array_map( static fn ( array $call ): mixed => $twins[ $call[0] ]( $call[1] ), $input ) );
`;

const calls = Object.entries( table ).flatMap( ( [ name, rows ] ) => rows.map( ( [ args, result ] ) => ( { name, args, result } ) ) );

describe( 'The formats', () => {
	let php: unknown[];

	beforeAll( async () => {
		php = JSON.parse( await runPhp( SCRIPT, JSON.stringify( calls.map( ( { name, args } ) => [ name, args ] ) ) ) ) as unknown[];
	} );

	test( 'are all in the table but the helpers', () => {
		expect( Object.keys( table ).sort() ).toEqual( Object.keys( TWINS ).sort() );
		expect(
			Object.keys( format )
				.filter( ( name ) => name !== 'parseYear' )
				.sort()
		).toEqual( Object.keys( TWINS ).sort() );
	} );

	test.each( calls.map( ( { name, args, result }, i ) => [ name, JSON.stringify( args ), JSON.stringify( result ), i ] as const ) )(
		'%s of %s is %s in TypeScript and in PHP',
		( _name, _args, _result, i ) => {
			const { name, args, result } = calls[ i ] as ( typeof calls )[ number ];
			const run = ( format as unknown as Record< string, ( ...values: unknown[] ) => unknown > )[ name ];
			expect( run?.( ...args ) ).toEqual( result );
			expect( php[ i ] ).toEqual( result );
		}
	);

	test( 'keep every satang of an amount', async () => {
		const amounts = [ '0.00', '0.01', '0.10', '1480.00', '9999999999999.99', '-0.05', '-1480.50' ];
		const script = `${ AUTOLOAD }
			$answer( array_map( static fn ( string $amount ) => [ Prakat\\Format\\Money::satang( $amount ), Prakat\\Format\\Money::from_satang( Prakat\\Format\\Money::satang( $amount ) ) ], $input ) );`;
		expect( JSON.parse( await runPhp( script, JSON.stringify( amounts ) ) ) ).toEqual( [
			[ 0, '0.00' ],
			[ 1, '0.01' ],
			[ 10, '0.10' ],
			[ 148000, '1480.00' ],
			[ 999999999999999, '9999999999999.99' ],
			[ -5, '-0.05' ],
			[ -148050, '-1480.50' ],
		] );
	} );

	test( 'give every day of a leap year back that they wrote', () => {
		for ( let day = new Date( '2024-01-01T00:00:00Z' ); day.getUTCFullYear() === 2024; day.setUTCDate( day.getUTCDate() + 1 ) ) {
			const iso = day.toISOString().slice( 0, 10 );
			for ( const style of [ 'long', 'short', 'numeric' ] as const ) {
				expect( format.parseDate( format.formatDate( iso, style, 'th', true ) ) ).toBe( iso );
				expect( format.parseDate( format.formatDate( iso, style, 'en' ) ) ).toBe( iso );
			}
		}
	} );
} );
