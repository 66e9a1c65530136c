<?php
/**
 * Text as it is searched.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Format\Numerals;

/**
 * Thai is written without spaces, so a search must find a word anywhere inside unbroken text: what LIKE '%word%' finds,
 * after both sides were normalised (lower case, Arabic digits, composed forms, single spaces, no invisible characters).
 *
 * On MariaDB and MySQL the text is then packed, ASCII and Thai into one byte a character: a third of the size, so a
 * third of the time to look through, and compared byte by byte. A packed word is found in packed text exactly where the
 * word is found in the text: no other character's bytes begin with, or contain, those of one of these two ranges.
 */
final class SearchText {

	/** Stands between the fields of a record; never in what a person searches for. */
	public const BETWEEN = "\x02";

	/** Longest search in characters, and the number of words that are looked at. */
	private const LONGEST = 100;
	private const WORDS   = 6;

	private const THAI_FIRST = 0x0E01;
	private const THAI_LAST  = 0x0E5B;
	private const THAI_BYTE  = 0xA1;

	/** Begins a character outside of ASCII and Thai; five digits to base 32 from 0x80 follow. */
	private const ESCAPE = "\xFF";

	/** @var array<string, string>|null */
	private static ?array $pack = null;

	/**
	 * Lower case, Thai digits as Arabic, NFC, white space collapsed, control and zero-width characters gone.
	 */
	public static function normalise( string $text ): string {
		$text = mb_scrub( $text, 'UTF-8' );
		if ( 1 === preg_match( '/[^\x20-\x7E]/', $text ) ) {
			if ( class_exists( \Normalizer::class ) ) {
				$composed = \Normalizer::normalize( $text, \Normalizer::FORM_C );
				$text     = false === $composed ? $text : $composed;
			}
			// NFC leaves these: nikhahit and sara aa typed for sara am, two sara e typed for sara ae.
			$text = strtr(
				$text,
				[
					'ํา' => 'ำ',
					'เเ' => 'แ',
				] + Numerals::TO_ARABIC
			);
			$text = (string) preg_replace( '/[\x{00AD}\x{200B}-\x{200F}\x{2060}\x{FEFF}]+/u', '', $text );
			$text = mb_strtolower( $text, 'UTF-8' );
		} else {
			$text = strtolower( $text );
		}
		return trim( (string) preg_replace( '/[\s\p{Z}\p{Cc}]+/u', ' ', $text ) );
	}

	/**
	 * The words to find, normalised: every one of them must be found. Not more than six, the longest first.
	 *
	 * @return list<string>
	 */
	public static function words( string $search ): array {
		$text  = self::normalise( mb_substr( mb_scrub( $search, 'UTF-8' ), 0, self::LONGEST, 'UTF-8' ) );
		$words = '' === $text ? [] : array_values( array_unique( explode( ' ', $text ) ) );
		usort( $words, static fn ( string $a, string $b ): int => [ strlen( $b ), $a ] <=> [ strlen( $a ), $b ] );
		return array_slice( $words, 0, self::WORDS );
	}

	/**
	 * The text that a search looks through for a record: its fields that the contract names, in their order.
	 *
	 * @param array<string, mixed> $record The record in its public shape.
	 */
	public static function of( Section $section, array $record ): string {
		$parts = [];
		foreach ( $section->contract['search'] as $path ) {
			foreach ( Columns::values_at( $record, $path ) as $value ) {
				if ( is_scalar( $value ) ) {
					$parts[] = self::normalise( (string) $value );
				}
			}
		}
		return implode( self::BETWEEN, $parts );
	}

	/**
	 * One byte a character for ASCII and Thai, six for anything else.
	 *
	 * @param string $text Normalised text.
	 */
	public static function pack( string $text ): string {
		if ( 0 === preg_match( '/[\x80-\xFF]/', $text ) ) {
			return $text;
		}
		if ( null === self::$pack ) {
			self::$pack = [];
			for ( $point = self::THAI_FIRST; $point <= self::THAI_LAST; $point++ ) {
				self::$pack[ (string) mb_chr( $point, 'UTF-8' ) ] = chr( $point - self::THAI_FIRST + self::THAI_BYTE );
			}
		}
		$text = (string) preg_replace_callback( '/[^\x00-\x7F\x{0E01}-\x{0E5B}]/u', static fn ( array $match ): string => self::escape( $match[0] ), $text );
		return strtr( $text, self::$pack );
	}

	private static function escape( string $character ): string {
		$point  = (int) mb_ord( $character, 'UTF-8' );
		$digits = '';
		for ( $shift = 20; $shift >= 0; $shift -= 5 ) {
			$digits .= chr( 0x80 + ( ( $point >> $shift ) & 0x1F ) );
		}
		return self::ESCAPE . $digits;
	}
}
