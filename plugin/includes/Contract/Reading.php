<?php
/**
 * Values as people write them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

use Prakat\Format\Duration;
use Prakat\Format\FiscalYear;
use Prakat\Format\Money;
use Prakat\Format\Numerals;
use Prakat\Format\ThaiDate;

/**
 * Reads one value of a kind of field from text. What it cannot read it gives back.
 */
final class Reading {

	private const YES = [ 'ใช่', 'มี', 'yes', 'true', 'y', '1', '✓', '✔' ];
	private const NO  = [ 'ไม่ใช่', 'ไม่', 'ไม่มี', 'no', 'false', 'n', '0', '✗' ];

	/** Days that are kept as read. */
	private const KEPT = 500;

	/** @var array<string, string> Text => date. */
	private array $dates = [];

	public function __construct( private readonly \DateTimeZone $zone ) {
	}

	/**
	 * @param string $kind A kind of field.
	 * @param string $text One line, not empty.
	 */
	public function of( string $kind, string $text ): string|int|float|bool {
		return match ( $kind ) {
			'money'      => Money::parse( $text ) ?? $text,
			'integer'    => self::integer( $text ),
			'number'     => self::number( $text ),
			'fiscalYear' => FiscalYear::parse( $text ) ?? $text,
			'flag'       => self::flag( $text ),
			'date'       => $this->date( $text ),
			'dateTime'   => $this->date_time( $text ) ?? $text,
			'moment'     => ThaiDate::parse( $text ) ?? $this->date_time( $text ) ?? $text,
			'month'      => ThaiDate::parse_month( $text ) ?? $text,
			'time'       => self::time( $text ) ?? $text,
			'duration'   => self::duration( $text ),
			'telephone'  => Numerals::arabic( $text ),
			default      => $text,
		};
	}

	/**
	 * The ISO duration of days that are said to be working days, or null.
	 */
	public function working_days( string $text ): ?string {
		$read = Duration::parse( $text );
		return null !== $read && $read['working_days'] ? $read['iso'] : null;
	}

	/**
	 * From memory where it was read before: the rows of a spreadsheet share few days.
	 */
	private function date( string $text ): string {
		if ( count( $this->dates ) > self::KEPT ) {
			$this->dates = [];
		}
		return $this->dates[ $text ] ??= ThaiDate::parse( $text ) ?? $text;
	}

	private static function duration( string $text ): string {
		$read = Duration::parse( $text );
		// Where no flag can hold it, three working days are not three days.
		return null === $read || $read['working_days'] ? $text : $read['iso'];
	}

	private static function integer( string $text ): string|int {
		$digits = str_replace( [ ',', ' ' ], '', Numerals::arabic( $text ) );
		return 1 === preg_match( '/^-?[0-9]{1,15}$/D', $digits ) ? (int) $digits : $text;
	}

	private static function number( string $text ): string|float {
		$digits = Numerals::arabic( $text );
		return 1 === preg_match( '/^-?[0-9]{1,9}([.][0-9]{1,15})?$/D', $digits ) ? (float) $digits : $text;
	}

	private static function flag( string $text ): string|bool {
		$word = mb_strtolower( $text, 'UTF-8' );
		return match ( true ) {
			in_array( $word, self::YES, true ) => true,
			in_array( $word, self::NO, true )  => false,
			default                            => $text,
		};
	}

	/**
	 * "8.30 น.", "๐๘:๓๐" → "08:30".
	 */
	private static function time( string $text ): ?string {
		$text = Numerals::arabic( $text );
		if ( 1 !== preg_match( '/^(?:เวลา *)?([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?::00)?(?: *น[.]?)?$/uD', $text, $part ) ) {
			return null;
		}
		return str_pad( $part[1], 2, '0', STR_PAD_LEFT ) . ':' . $part[2];
	}

	/**
	 * A date with a time, in the agency's zone unless an offset says otherwise, as UTC.
	 */
	private function date_time( string $text ): ?string {
		$text = Numerals::arabic( $text );
		if ( 1 !== preg_match( '/^(.*?[^ T])[ T]+(?:เวลา *)?([0-9]{1,2}[:.][0-9]{2})(?::([0-5][0-9])(?:[.][0-9]+)?)?(?: *น[.]?)?(Z|[+-][0-9]{2}:?[0-9]{2})?$/uD', $text, $part ) ) {
			return null;
		}
		$date = ThaiDate::parse( $part[1] );
		$time = self::time( $part[2] );
		if ( null === $date || null === $time ) {
			return null;
		}
		$second = '' === ( $part[3] ?? '' ) ? '00' : $part[3];
		try {
			$zone = isset( $part[4] ) ? new \DateTimeZone( 'Z' === $part[4] ? 'UTC' : $part[4] ) : $this->zone;
			$at   = new \DateTimeImmutable( "{$date} {$time}:{$second}", $zone );
		} catch ( \Exception ) {
			return null;
		}
		return $at->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' );
	}
}
