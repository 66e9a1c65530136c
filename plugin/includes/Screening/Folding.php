<?php
/**
 * Text as numbers are looked for in it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Takes away what hides a number from a reader of bytes and not from a reader of the page: digits of other scripts and
 * widths, characters without a width, strokes over or under a digit, the many hyphens and spaces of Unicode.
 */
final class Folding {

	/** Where the ten digits of a script begin. */
	private const ZEROS = [ 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0x2080, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950, 0x1FBF0 ];

	/** Where one to nine begin, of digits in circles, brackets, with a full stop. */
	private const ONES = [ 0x2460, 0x2474, 0x2488, 0x24F5, 0x2776, 0x2780, 0x278A ];

	private const OTHERS = [
		'⁰' => '0',
		'¹' => '1',
		'²' => '2',
		'³' => '3',
		'⁴' => '4',
		'⁵' => '5',
		'⁶' => '6',
		'⁷' => '7',
		'⁸' => '8',
		'⁹' => '9',
		'⓪' => '0',
		'⓿' => '0',
	];

	/** @var array<string, string>|null */
	private static ?array $digits = null;

	/**
	 * The text with digits 0–9, hyphens and spaces of ASCII, and nothing unseen between them. A new line stays one.
	 */
	public static function of( string $text ): string {
		if ( 1 !== preg_match( '/[^\x09\x0A\x20-\x7E]/', $text ) ) {
			return $text;
		}
		if ( ! mb_check_encoding( $text, 'UTF-8' ) ) {
			$text = mb_scrub( $text, 'UTF-8' );
		}
		// Without a width: formats, joiners, selectors of variants, fillers; the reader sees nothing there.
		$text = self::replaced( '/[\p{Cf}\p{Cc}\x{034F}\x{115F}\x{1160}\x{17B4}\x{17B5}\x{3164}\x{FFA0}\x{FE00}-\x{FE0F}\x{E0100}-\x{E01EF}](?<![\n\t\r\x{0B}\x{0C}\x{85}])/u', '', $text );
		$text = strtr( $text, self::digits() );
		return self::replaced(
			[ '/(?<=[0-9])[\p{Mn}\p{Me}]+/u', '/[\p{Pd}\x{2043}\x{2212}\x{02D7}\x{FE58}\x{00AF}\x{30FC}]/u', '/[\p{Zs}\x{2800}\r\x{0B}\x{0C}\x{85}]/u', '/[\p{Zl}\p{Zp}]/u' ],
			[ '', '-', ' ', "\n" ],
			$text
		);
	}

	/**
	 * @param string|list<string> $what
	 * @param string|list<string> $with
	 * @throws \RuntimeException Where it could not be done: a text that is gone has nothing in it.
	 */
	private static function replaced( string|array $what, string|array $with, string $text ): string {
		return preg_replace( $what, $with, $text ) ?? throw new \RuntimeException( 'A text could not be folded: ' . preg_last_error_msg() );
	}

	/**
	 * @return array<string, string>
	 */
	private static function digits(): array {
		if ( null === self::$digits ) {
			$digits = self::OTHERS;
			foreach ( self::ZEROS as $zero ) {
				for ( $i = 0; $i < 10; $i++ ) {
					$digits[ (string) mb_chr( $zero + $i, 'UTF-8' ) ] = (string) $i;
				}
			}
			foreach ( self::ONES as $one ) {
				for ( $i = 1; $i < 10; $i++ ) {
					$digits[ (string) mb_chr( $one + $i - 1, 'UTF-8' ) ] = (string) $i;
				}
			}
			self::$digits = $digits;
		}
		return self::$digits;
	}
}
