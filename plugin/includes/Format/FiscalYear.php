<?php
/**
 * The Thai fiscal year.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Format;

/**
 * 1 October to 30 September, named by the Buddhist Era year in which it ends. Twin of
 * src/format/fiscal-year.ts.
 */
final class FiscalYear {

	/**
	 * The fiscal year of a day: "2026-10-01" → 2570.
	 *
	 * @param string $iso A date that begins "YYYY-MM".
	 */
	public static function of( string $iso ): int {
		return (int) substr( $iso, 0, 4 ) + 543 + ( (int) substr( $iso, 5, 2 ) >= 10 ? 1 : 0 );
	}

	/**
	 * The quarter of a day in its fiscal year: October to December is 1.
	 *
	 * @param string $iso A date that begins "YYYY-MM".
	 */
	public static function quarter( string $iso ): int {
		return intdiv( ( (int) substr( $iso, 5, 2 ) + 2 ) % 12, 3 ) + 1;
	}

	/**
	 * First and last day of a fiscal year: 2570 → ["2026-10-01", "2027-09-30"].
	 *
	 * @return array{string, string}
	 */
	public static function days( int $fiscal_year ): array {
		return [ sprintf( '%04d-10-01', $fiscal_year - 544 ), sprintf( '%04d-09-30', $fiscal_year - 543 ) ];
	}

	/**
	 * Reads a year as people write it: "2568", "ปีงบประมาณ พ.ศ. ๒๕๖๘", "68", "2025" (Common Era).
	 *
	 * @return int|null The Buddhist Era year, or null.
	 */
	public static function parse( string $text ): ?int {
		if ( 4 !== strlen( $text ) || ! ctype_digit( $text ) ) {
			$text = trim( (string) preg_replace( '/^(?:ปีงบประมาณ)? *(?:พ[.]ศ[.])? */u', '', trim( Numerals::arabic( $text ) ) ) );
		}
		if ( 1 !== preg_match( '/^(?:[0-9]{2}|[0-9]{4})$/D', $text ) ) {
			return null;
		}
		$year = ThaiDate::year( $text );
		return null === $year ? null : $year + 543;
	}
}
