<?php
/**
 * When a review is due again.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Reviews\Interval;
use Prakat\Reviews\Quarter;
use Prakat\Tests\Scene;

return [
	'Three months later is the same day of the month, or its last where it is shorter (R119).' => static function ( Scene $t ): void {
		$t->same( '2027-02-21', Interval::after( '2026-11-21', 'P3M' ) );
		$t->same( '2027-02-28', Interval::after( '2026-11-30', 'P3M' ), 'not the second of March' );
		$t->same( '2028-02-29', Interval::after( '2027-11-30', 'P3M' ), 'a leap year' );
		$t->same( '2027-12-31', Interval::after( '2027-08-31', 'P4M' ) );
		$t->same( '2029-02-28', Interval::after( '2028-02-29', 'P1Y' ) );
		$t->same( '2027-01-04', Interval::after( '2026-12-28', 'P1W' ) );
		$t->same( '2027-01-01', Interval::after( '2026-12-31', 'P1D' ) );
		$t->throws( \UnexpectedValueException::class, static fn () => Interval::after( '2026-12-31', 'PT1H' ) );
	},

	'Quarters are those of the fiscal year, which begins in October (R125).' => static function ( Scene $t ): void {
		$days = static fn ( string $day ): array => [ Quarter::at( $day )->year, Quarter::at( $day )->number, Quarter::at( $day )->first_day(), Quarter::at( $day )->last_day() ];
		$t->same( [ 2570, 1, '2026-10-01', '2026-12-31' ], $days( '2026-11-21' ) );
		$t->same( [ 2570, 2, '2027-01-01', '2027-03-31' ], $days( '2027-01-01' ) );
		$t->same( [ 2571, 2, '2028-01-01', '2028-03-31' ], $days( '2028-02-29' ) );
		$t->same( [ 2569, 4, '2026-07-01', '2026-09-30' ], $days( '2026-09-30' ) );
		$t->same( [ 2569, 4 ], [ Quarter::at( '2026-10-01' )->before()->year, Quarter::at( '2026-10-01' )->before()->number ] );
	},
];
