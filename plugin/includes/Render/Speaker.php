<?php
/**
 * How one view speaks.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

use Prakat\Format\Duration;
use Prakat\Format\FileSize;
use Prakat\Format\Money;
use Prakat\Format\Numerals;
use Prakat\Format\ThaiDate;

/**
 * Language, numerals and time zone of one view: all words, dates and numbers of the public HTML come from here.
 */
final class Speaker {

	/** Bytes of what text() takes away, and of little else: a text without any of them is clean. */
	private const SUSPECT = '/[\x00-\x08\x0B-\x1F\x7F]|\xC2[\x80-\x9F]|\xE2\x80[\xAA-\xAE]|\xE2\x81[\xA6-\xA9]|\xEF[\xBB\xBF]/';

	/** @var array<string,string> Words without places, by key. */
	private array $said = [];

	/**
	 * For one view.
	 *
	 * @param array<string,array{en:string,th:string}> $render_words  The words of `contract/render.php`.
	 * @param string                                   $language      'th' or 'en'.
	 * @param bool                                     $thai_numerals ๐๑๒ in dates, money and counts.
	 * @param string                                   $zone          The agency's time zone.
	 */
	public function __construct(
		private readonly array $render_words,
		public readonly string $language,
		private readonly bool $thai_numerals,
		private readonly string $zone = 'Asia/Bangkok',
	) {}

	/**
	 * One of the renderer's own words.
	 *
	 * @param string                   $key    Name of the word in `src/react/words.ts`.
	 * @param array<string,string|int> $params What its {places} are filled with.
	 */
	public function word( string $key, array $params = [] ): string {
		if ( $params === [] ) {
			return $this->said[ $key ] ??= $this->numerals( $this->words( $this->render_words[ $key ] ) );
		}
		$places = [];
		foreach ( $params as $name => $value ) {
			$places[ '{' . $name . '}' ] = (string) $value;
		}
		return strtr( $this->numerals( $this->words( $this->render_words[ $key ] ) ), $places );
	}

	/**
	 * Words of a contract.
	 *
	 * @param array{en:string,th:string} $words The same words in both languages.
	 */
	public function words( array $words ): string {
		return $this->language === 'th' ? $words['th'] : $words['en'];
	}

	/**
	 * A field's label where its value says the unit itself: "Budget (baht)" is "Budget".
	 *
	 * @param array<string,mixed> $field The field's contract.
	 */
	public function label( array $field ): string {
		$label = $this->words( $field['label'] );
		return $field['kind'] === 'money' ? (string) preg_replace( '/ ?\((?:บาท|baht)\)$/u', '', $label ) : $label;
	}

	/**
	 * A month, "ตุลาคม 2569".
	 *
	 * @param string $month "2026-10", Common Era.
	 */
	public function month( string $month ): string {
		return preg_match( '/^\d{4}-\d\d$/', $month ) === 1 ? ThaiDate::month( $month, 'long', $this->language, $this->thai_numerals ) : '';
	}

	/**
	 * Text of a record without what could disturb the page around it: control characters, which HTML forbids, and the
	 * marks that turn the direction of writing of all that follows.
	 *
	 * @param mixed $value A record's value; anything but text is no text.
	 */
	public function text( mixed $value ): string {
		if ( ! is_string( $value ) ) {
			return '';
		}
		if ( preg_match( self::SUSPECT, $value ) === 0 && mb_check_encoding( $value, 'UTF-8' ) ) {
			return trim( $value, " \t\n" );
		}
		$clean = preg_replace( '/[\x{00}-\x{08}\x{0B}\x{0C}\x{0E}-\x{1F}\x{7F}-\x{9F}\x{202A}-\x{202E}\x{2066}-\x{2069}\x{FEFF}\x{FFFE}\x{FFFF}]/u', '', mb_scrub( $value, 'UTF-8' ) );
		return trim( str_replace( "\r", '', $clean ?? '' ), " \t\n" );
	}

	/**
	 * A whole number with its thousands apart.
	 *
	 * @param int $number Any number.
	 */
	public function number( int $number ): string {
		return $this->numerals( number_format( $number ) );
	}

	/**
	 * Digits in the numerals of this view.
	 *
	 * @param string $text Text whose digits are a number, not an identifier.
	 */
	public function numerals( string $text ): string {
		return $this->thai_numerals ? Numerals::thai( $text ) : $text;
	}

	/**
	 * Baht, without the word.
	 *
	 * @param string $decimal "1480.00".
	 */
	public function money( string $decimal ): string {
		return Money::format( $decimal, $this->language, $this->thai_numerals );
	}

	/**
	 * A day.
	 *
	 * @param string                 $iso   Date of the Common Era; what follows the day is not read.
	 * @param 'long'|'short'         $style "20 พฤศจิกายน 2569" or "20 พ.ย. 2569".
	 */
	public function date( string $iso, string $style = 'long' ): string {
		return ThaiDate::format( substr( $iso, 0, 10 ), $style, $this->language, $this->thai_numerals );
	}

	/**
	 * A moment in the agency's zone.
	 *
	 * @param string $iso ISO 8601 with an offset.
	 * @return array{string,string} Its day, "2026-11-20", and time of day, "16:30".
	 */
	public function local( string $iso ): array {
		try {
			$at = ( new \DateTimeImmutable( $iso ) )->setTimezone( new \DateTimeZone( $this->zone ) );
		} catch ( \Exception ) {
			return [ '', '' ];
		}
		return [ $at->format( 'Y-m-d' ), $at->format( 'H:i' ) ];
	}

	/**
	 * Size of a file.
	 *
	 * @param int $bytes Size in bytes.
	 */
	public function size( int $bytes ): string {
		return FileSize::format( $bytes, $this->language, $this->thai_numerals );
	}

	/**
	 * A length of time.
	 *
	 * @param string $iso          ISO 8601 duration of one unit.
	 * @param bool   $working_days Whether only the days on which the office is open count.
	 */
	public function duration( string $iso, bool $working_days = false ): string {
		return Duration::format( $iso, $this->language, $this->thai_numerals, $working_days );
	}
}
