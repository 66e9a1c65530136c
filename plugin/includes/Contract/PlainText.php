<?php
/**
 * Text as it is stored.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

/**
 * Cleans text of what nobody meant to type: control characters, invisible characters that web pages and
 * word processors leave behind, spaces at the ends, letters in two parts. Markup is left as it is: it is text here and
 * is escaped where it is shown.
 */
final class PlainText {

	/** Zero width, direction marks, soft hyphen, byte order mark; the joiners that emoji and other scripts need stay. */
	private const INVISIBLE = '\x{AD}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}\x{FFF9}-\x{FFFB}';

	/**
	 * What needs no cleaning, as nearly every value of a spreadsheet: no control or invisible character, no two
	 * spaces together, none at the ends. Leaves out more than it must; the rest goes the long way.
	 */
	private const CLEAN = '/^(?:[\x21-\x7E\x{A1}-\x{AC}\x{AE}-\x{FFF}\x{2010}-\x{2027}\x{2030}-\x{205E}]++(?: (?! |$))?)*+$/uD';

	/**
	 * Thai and ASCII that is composed already has none of these, byte for byte: a letter of another script; ◌ํ and า
	 * apart; two เ; a tone mark before a vowel sign below, or phinthu after one (their canonical order is the other).
	 */
	private const UNCOMPOSED = '/[\xC2-\xDF\xE1-\xF4]|\xE0(?:[^\xB8\xB9]|\xB9(?:\x8D\xE0\xB8\xB2|\x80\xE0\xB9\x80|[\x88-\x8B]\xE0\xB8[\xB8-\xBA])|\xB8[\xB8\xB9]\xE0\xB8\xBA)/';

	/**
	 * One line: line breaks, tabs and runs of spaces become one space.
	 */
	public static function line( string $text ): string {
		if ( 1 === preg_match( '/^[!-~]+(?: [!-~]+)*$/D', $text ) ) {
			return $text; // Nothing to clean, as in most cells of numbers and codes.
		}
		if ( 1 === preg_match( self::CLEAN, $text ) ) {
			return self::composed( $text );
		}
		$text = (string) preg_replace( '/[\x{09}-\x{0D}\x{85}\x{2028}\x{2029}]+/u', ' ', mb_scrub( $text, 'UTF-8' ) );
		$text = (string) preg_replace( '/[ \x{A0}]+/u', ' ', self::visible( $text ) );
		return self::composed( trim( $text, ' ' ) );
	}

	/**
	 * Several lines: every kind of line break becomes a line feed; spaces at the ends of lines go.
	 */
	public static function lines( string $text ): string {
		$text = (string) preg_replace( '/\r\n?|[\x{85}\x{2028}\x{2029}\x{0B}\x{0C}]/u', "\n", mb_scrub( $text, 'UTF-8' ) );
		$text = (string) preg_replace( '/[ \t\x{A0}]+/u', ' ', $text );
		$text = self::visible( $text );
		$text = (string) preg_replace( '/ *\n */', "\n", $text );
		return self::composed( trim( $text, " \n" ) );
	}

	/**
	 * What two spellings of one name have in common: letters and digits in lower case.
	 */
	public static function folded( string $text ): string {
		return mb_strtolower( (string) preg_replace( '/[ .,()\/\-]+/u', '', \Prakat\Format\Numerals::arabic( $text ) ), 'UTF-8' );
	}

	private static function visible( string $text ): string {
		return (string) preg_replace( '/[\x{00}-\x{08}\x{0B}-\x{1F}\x{7F}-\x{9F}' . self::INVISIBLE . ']+/u', '', $text );
	}

	/**
	 * Letters in one part. Thai keyboards also give ำ as two characters and แ as two เ, which look the same and are
	 * never found by a search.
	 */
	private static function composed( string $text ): string {
		if ( 1 !== preg_match( self::UNCOMPOSED, $text ) ) {
			return $text;
		}
		$text = str_replace( [ "\u{0E4D}\u{0E32}", "\u{0E40}\u{0E40}" ], [ "\u{0E33}", "\u{0E41}" ], $text );
		if ( ! class_exists( \Normalizer::class ) ) {
			return $text; // Without intl the text stays as typed.
		}
		$composed = \Normalizer::normalize( $text, \Normalizer::FORM_C );
		return false === $composed ? $text : $composed;
	}
}
