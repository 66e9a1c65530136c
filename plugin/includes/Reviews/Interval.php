<?php
/**
 * When a review is due again.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

/**
 * Days of the calendar. A month later is the same day of the month, or the month's last where it is shorter: three months
 * after 30 November is the last of February.
 */
final class Interval {

	/**
	 * The day that lies an interval after a day.
	 *
	 * @param string $day   'Y-m-d'.
	 * @param string $every ISO 8601 duration of years, months, weeks or days, as `review.every` of a section.
	 */
	public static function after( string $day, string $every ): string {
		if ( 1 !== preg_match( '/^P(\d{1,4})([YMWD])$/D', $every, $part ) ) {
			throw new \UnexpectedValueException( 'Not an interval of reviews.' );
		}
		$amount = (int) $part[1];
		$from   = new \DateTimeImmutable( $day, new \DateTimeZone( 'UTC' ) );
		if ( 'W' === $part[2] || 'D' === $part[2] ) {
			return $from->modify( '+' . $amount * ( 'W' === $part[2] ? 7 : 1 ) . ' days' )->format( 'Y-m-d' );
		}
		$months = (int) $from->format( 'n' ) - 1 + $amount * ( 'Y' === $part[2] ? 12 : 1 );
		$first  = $from->setDate( (int) $from->format( 'Y' ) + intdiv( $months, 12 ), $months % 12 + 1, 1 );
		return $first->format( 'Y-m-' ) . str_pad( (string) min( (int) $from->format( 'j' ), (int) $first->format( 't' ) ), 2, '0', STR_PAD_LEFT );
	}
}
