<?php
/**
 * Dates as Thai offices write them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Format;

/**
 * Dates are stored in the Common Era ("2024-11-29") and shown and read in the Buddhist Era, which
 * is 543 years ahead. WordPress's own date functions do not know the Buddhist Era. Twin of
 * src/format/thai-date.ts.
 */
final class ThaiDate {

	private const MONTHS = [
		'th' => [ 'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม' ],
		'en' => [ 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December' ],
	];

	private const SHORT_MONTHS = [
		'th' => [ 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.' ],
		'en' => [ 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec' ],
	];

	/** @var array<string, int> Names of months without points, in lower case => 1 to 12. */
	private static array $numbers = [];

	/**
	 * "2024-11-29" → "29 พฤศจิกายน 2567", "29 พ.ย. 2567", "29/11/2567"; in English the Common Era.
	 *
	 * @param string                   $iso      What is no date is given back as it is.
	 * @param 'long'|'short'|'numeric' $style    How the month is written.
	 * @param string                   $language 'th' or 'en'.
	 */
	public static function format( string $iso, string $style = 'long', string $language = 'th', bool $thai_numerals = false ): string {
		if ( 1 !== preg_match( '/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/D', $iso, $part ) || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
			return $iso;
		}
		$text = 'numeric' === $style
			? sprintf( '%02d/%02d/%d', $part[3], $part[2], self::shown_year( (int) $part[1], $language ) )
			: (int) $part[3] . ' ' . self::named_month( (int) $part[2], (int) $part[1], $style, $language );
		return $thai_numerals ? Numerals::thai( $text ) : $text;
	}

	/**
	 * "2024-11" → "พฤศจิกายน 2567".
	 *
	 * @param string                   $month    What is no month is given back as it is.
	 * @param 'long'|'short'|'numeric' $style    How the month is written.
	 * @param string                   $language 'th' or 'en'.
	 */
	public static function month( string $month, string $style = 'long', string $language = 'th', bool $thai_numerals = false ): string {
		if ( 1 !== preg_match( '/^([0-9]{4})-(0[1-9]|1[0-2])$/D', $month, $part ) ) {
			return $month;
		}
		$text = 'numeric' === $style
			? $part[2] . '/' . self::shown_year( (int) $part[1], $language )
			: self::named_month( (int) $part[2], (int) $part[1], $style, $language );
		return $thai_numerals ? Numerals::thai( $text ) : $text;
	}

	/**
	 * 11 → "พฤศจิกายน".
	 *
	 * @param int            $month    1 to 12.
	 * @param string         $language 'th' or 'en'.
	 * @param 'long'|'short' $style    How it is written.
	 */
	public static function month_name( int $month, string $language = 'th', string $style = 'long' ): string {
		$names = 'short' === $style ? self::SHORT_MONTHS : self::MONTHS;
		return $names[ 'en' === $language ? 'en' : 'th' ][ $month - 1 ] ?? '';
	}

	/**
	 * Reads a date as people and spreadsheets write it: "๒๔ มกราคม ๒๕๖๖", "24 ม.ค. 66",
	 * "24/01/2566", "2023-01-24". A year of two digits is of the Buddhist Era, 25xx; a year from 2400 on is
	 * of the Buddhist Era.
	 *
	 * @return string|null "2023-01-24", or null when it is no date that exists.
	 */
	public static function parse( string $text ): ?string {
		$text = self::plain( $text );
		if ( 1 === preg_match( '/^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[ T]00:00(?::00(?:[.]0+)?)?Z?)?$/D', $text, $part ) ) {
			return self::existing( $part[3], (int) $part[2], self::year( $part[1] ) );
		}
		if ( 1 === preg_match( '~^([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?: 0?0:00(?::00)?)?$~D', $text, $part ) ) {
			return self::existing( $part[1], (int) $part[3], self::year( $part[4] ) );
		}
		if ( 1 === preg_match( '/^([0-9]{1,2}) ?([^0-9 ]+) ?(พ[.]ศ[.]|ค[.]ศ[.])? ?([0-9]{4}|[0-9]{2})$/uD', $text, $part ) ) {
			return self::existing( $part[1], self::month_number( $part[2] ), self::year( $part[4], $part[3] ) );
		}
		return null;
	}

	/**
	 * Reads a month: "พฤศจิกายน 2567", "พ.ย. 67", "11/2567", "2024-11".
	 *
	 * @return string|null "2024-11", or null.
	 */
	public static function parse_month( string $text ): ?string {
		$text  = (string) preg_replace( '/^เดือน ?/u', '', self::plain( $text ) );
		$month = null;
		$year  = null;
		if ( 1 === preg_match( '/^([0-9]{4})-([0-9]{1,2})$/D', $text, $part ) ) {
			$year  = self::year( $part[1] );
			$month = (int) $part[2];
		} elseif ( 1 === preg_match( '~^([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})$~D', $text, $part ) ) {
			$year  = self::year( $part[2] );
			$month = (int) $part[1];
		} elseif ( 1 === preg_match( '/^([^0-9 ]+) ?(พ[.]ศ[.]|ค[.]ศ[.])? ?([0-9]{4}|[0-9]{2})$/uD', $text, $part ) ) {
			$year  = self::year( $part[3], $part[2] );
			$month = self::month_number( $part[1] );
		}
		return null === $year || null === $month || $month < 1 || $month > 12 ? null : sprintf( '%04d-%02d', $year, $month );
	}

	/**
	 * The Common Era year of a year as written: "67" and "2567" are 2024; "2024" is 2024.
	 *
	 * @param string $digits Two or four digits.
	 * @param string $era    'พ.ศ.', 'ค.ศ.' or nothing.
	 * @return int|null Null when it is no year between 1800 and 2299 of the Common Era.
	 */
	public static function year( string $digits, string $era = '' ): ?int {
		$year = (int) $digits;
		if ( 2 === strlen( $digits ) ) {
			$common = 'ค.ศ.' === $era ? null : $year + 2500 - 543;
		} elseif ( $year >= 2400 ) {
			$common = 'ค.ศ.' === $era ? null : $year - 543;
		} else {
			$common = 'พ.ศ.' === $era ? null : $year;
		}
		return null !== $common && $common >= 1800 && $common <= 2299 ? $common : null;
	}

	private static function plain( string $text ): string {
		$text = trim( (string) preg_replace( '/[ \x{A0}\t]+/u', ' ', Numerals::arabic( $text ) ) );
		$text = (string) preg_replace( '/^(?:ณ ?)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่ ?)/u', '', $text );
		return (string) preg_replace( '/(?<=[0-9]) เดือน ?/u', ' ', $text );
	}

	private static function existing( string $day, ?int $month, ?int $year ): ?string {
		if ( null === $month || null === $year || ! checkdate( $month, (int) $day, $year ) ) {
			return null;
		}
		return sprintf( '%04d-%02d-%02d', $year, $month, $day );
	}

	private static function month_number( string $name ): ?int {
		if ( [] === self::$numbers ) {
			foreach ( [ self::MONTHS['th'], self::MONTHS['en'], self::SHORT_MONTHS['th'], self::SHORT_MONTHS['en'] ] as $names ) {
				foreach ( $names as $i => $known ) {
					self::$numbers += [ strtolower( str_replace( '.', '', $known ) ) => $i + 1 ];
				}
			}
		}
		return self::$numbers[ strtolower( str_replace( '.', '', $name ) ) ] ?? null;
	}

	private static function named_month( int $month, int $year, string $style, string $language ): string {
		return self::month_name( $month, $language, 'short' === $style ? 'short' : 'long' ) . ' ' . self::shown_year( $year, $language );
	}

	private static function shown_year( int $year, string $language ): int {
		return 'en' === $language ? $year : $year + 543;
	}
}
