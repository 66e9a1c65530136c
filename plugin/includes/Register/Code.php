<?php
/**
 * The verification code of a row.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Format\Numerals;

/**
 * What is printed on paper and typed by a person: the row's number and forty bits of its hash, '1234-7KQ4-9XWM', without
 * letters that look like digits. It leads to the row, and shows that the row is still the one that was printed.
 */
final class Code {

	private const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

	/** Letters after the number. */
	private const LENGTH = 8;

	public static function of( int $seq, string $hash ): string {
		$bits   = (int) hexdec( substr( $hash, 0, 10 ) );
		$letters = '';
		for ( $i = 0; $i < self::LENGTH; $i++ ) {
			$letters = self::LETTERS[ $bits & 31 ] . $letters;
			$bits  >>= 5;
		}
		return $seq . '-' . substr( $letters, 0, 4 ) . '-' . substr( $letters, 4 );
	}

	/**
	 * The number in a code as somebody typed it: small letters, Thai digits, blanks for hyphens, O for 0.
	 *
	 * @return array{seq: int, code: string}|null Null when it can't be a code.
	 */
	public static function read( string $typed ): ?array {
		$plain = strtr( strtoupper( (string) preg_replace( '/[^0-9A-Za-z]/', '', Numerals::arabic( $typed ) ) ), 'OIL', '011' );
		if ( 1 !== preg_match( '/^([1-9][0-9]{0,15})([0-9A-HJKMNP-TV-Z]{8})$/', $plain, $match ) ) {
			return null;
		}
		return [
			'seq'  => (int) $match[1],
			'code' => $match[1] . '-' . substr( $match[2], 0, 4 ) . '-' . substr( $match[2], 4 ),
		];
	}
}
