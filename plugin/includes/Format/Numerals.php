<?php
/**
 * Thai and Arabic digits.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Format;

/**
 * Writes digits as ๐–๙ or 0–9 and leaves every other character alone.
 */
final class Numerals {

	/** For strtr(), where digits are one of several things that are made alike. */
	public const TO_ARABIC = [
		'๐' => '0',
		'๑' => '1',
		'๒' => '2',
		'๓' => '3',
		'๔' => '4',
		'๕' => '5',
		'๖' => '6',
		'๗' => '7',
		'๘' => '8',
		'๙' => '9',
	];

	private const ARABIC = [ '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ];
	private const THAI   = [ '๐', '๑', '๒', '๓', '๔', '๕', '๖', '๗', '๘', '๙' ];

	/**
	 * "2569" → "๒๕๖๙".
	 */
	public static function thai( string $text ): string {
		return str_replace( self::ARABIC, self::THAI, $text );
	}

	/**
	 * "๒๕๖๙" → "2569".
	 */
	public static function arabic( string $text ): string {
		// The ten digits share their first two bytes.
		return str_contains( $text, "\xE0\xB9" ) ? str_replace( self::THAI, self::ARABIC, $text ) : $text;
	}
}
