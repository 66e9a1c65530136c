<?php
/**
 * Baht, exact to the satang.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Format;

/**
 * Money is text with exactly two decimals ("1480.00") and never a float. Twin of src/format/money.ts.
 */
final class Money {

	/**
	 * "1480.00" → "1,480.00". What is no amount is given back as it is.
	 *
	 * @param string $language 'th' or 'en'; both write amounts alike, in baht and without the word.
	 */
	public static function format( string $decimal, string $language = 'th', bool $thai_numerals = false ): string {
		if ( 1 !== preg_match( '/^(-?)([0-9]+)[.]([0-9]{2})$/D', $decimal, $part ) ) {
			return $decimal;
		}
		$text = $part[1] . preg_replace( '/\B(?=(?:[0-9]{3})+$)/', ',', $part[2] ) . '.' . $part[3];
		return $thai_numerals ? Numerals::thai( $text ) : $text;
	}

	/**
	 * Reads an amount as people write it: "1,480.00 บาท", "๑,๔๘๐", "฿1480.5", "1480.-".
	 *
	 * @return string|null "1480.00", or null when it is no amount or is finer than a satang.
	 */
	public static function parse( string $text ): ?string {
		if ( ctype_digit( $text ) && strlen( $text ) <= 16 && '0' !== $text[0] ) {
			return $text . '.00';
		}
		$text = (string) preg_replace( '/[ \x{A0}]+/u', '', Numerals::arabic( $text ) );
		$text = (string) preg_replace( '/^(?:฿|THB)|(?:บาท(?:ถ้วน)?|฿|THB|[.]-)$/u', '', $text );
		if ( 1 !== preg_match( '/^(-?)([0-9]{1,16}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:[.]([0-9]{1,2})0*)?$/D', $text, $part ) ) {
			return null;
		}
		$baht = ltrim( str_replace( ',', '', $part[2] ), '0' );
		return $part[1] . ( '' === $baht ? '0' : $baht ) . '.' . str_pad( $part[3] ?? '', 2, '0' );
	}

	/**
	 * "1480.00" → 148000.
	 *
	 * @throws \InvalidArgumentException When it is not a decimal with at most two digits behind the point.
	 */
	public static function satang( string $decimal ): int {
		if ( 1 !== preg_match( '/^(-?)([0-9]{1,16})(?:[.]([0-9]{1,2}))?$/D', $decimal, $part ) ) {
			throw new \InvalidArgumentException( 'Not an amount of money.' );
		}
		$satang = (int) ( $part[2] . str_pad( $part[3] ?? '', 2, '0' ) );
		return '-' === $part[1] ? -$satang : $satang;
	}

	/**
	 * 148000 → "1480.00".
	 */
	public static function from_satang( int $satang ): string {
		$digits = str_pad( (string) abs( $satang ), 3, '0', STR_PAD_LEFT );
		return ( $satang < 0 ? '-' : '' ) . substr( $digits, 0, -2 ) . '.' . substr( $digits, -2 );
	}
}
