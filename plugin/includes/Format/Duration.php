<?php
/**
 * Lengths of time.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Format;

/**
 * ISO 8601 durations of one unit ("PT15M", "P3D", "P1M"), as manuals and review intervals have
 * them. Twin of src/format/duration.ts.
 */
final class Duration {

	private const WORDS = [
		'TM' => [ 'นาที', 'minute', 'minutes' ],
		'TH' => [ 'ชั่วโมง', 'hour', 'hours' ],
		'D'  => [ 'วัน', 'day', 'days' ],
		'W'  => [ 'สัปดาห์', 'week', 'weeks' ],
		'M'  => [ 'เดือน', 'month', 'months' ],
		'Y'  => [ 'ปี', 'year', 'years' ],
	];

	/**
	 * "P3D" → "3 วัน", "3 days"; in working days "3 วันทำการ", "3 working days".
	 *
	 * @param string $iso      What is no such duration is given back as it is.
	 * @param string $language 'th' or 'en'.
	 */
	public static function format( string $iso, string $language = 'th', bool $thai_numerals = false, bool $working_days = false ): string {
		if ( 1 !== preg_match( '/^P(T?)([0-9]{1,4})([YMWDHS])$/D', $iso, $part ) || ! isset( self::WORDS[ $part[1] . $part[3] ] ) ) {
			return $iso;
		}
		$amount = (int) $part[2];
		$words  = self::WORDS[ $part[1] . $part[3] ];
		$number = $thai_numerals ? Numerals::thai( (string) $amount ) : (string) $amount;
		$working_days = $working_days && 'D' === $part[1] . $part[3];
		if ( 'th' === $language ) {
			return $number . ' ' . $words[0] . ( $working_days ? 'ทำการ' : '' );
		}
		return $number . ( $working_days ? ' working ' : ' ' ) . $words[ 1 === $amount ? 1 : 2 ];
	}

	/**
	 * Reads a length of time as people write it: "15 นาที", "๓ วันทำการ", "1 ชม.", "2 weeks".
	 *
	 * @return array{iso: string, working_days: bool}|null
	 */
	public static function parse( string $text ): ?array {
		$text = trim( Numerals::arabic( $text ) );
		if ( 1 !== preg_match( '/^(?:ภายใน *|ไม่เกิน *|within +)?([0-9]{1,4}) *(นาที|ชั่วโมง|ชม[.]|วันทำการ|วัน|สัปดาห์|เดือน|ปี|minutes?|hours?|working days?|days?|weeks?|months?|years?)$/uD', $text, $part ) || 0 === (int) $part[1] ) {
			return null;
		}
		$unit = match ( rtrim( $part[2], 's' ) ) {
			'นาที', 'minute' => 'TM',
			'ชั่วโมง', 'ชม.', 'hour' => 'TH',
			'สัปดาห์', 'week' => 'W',
			'เดือน', 'month' => 'M',
			'ปี', 'year' => 'Y',
			default => 'D',
		};
		$time = 'T' === $unit[0] ? 'T' : '';
		return [
			'iso'          => 'P' . $time . (int) $part[1] . substr( $unit, -1 ),
			'working_days' => in_array( $part[2], [ 'วันทำการ', 'working day', 'working days' ], true ),
		];
	}
}
