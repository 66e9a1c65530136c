<?php
/**
 * Which blocks need not be looked through.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

/**
 * A signature of a block of packed text: for each three bytes that follow each other somewhere in it, one of 8,192 bits
 * is set. A block that lacks a bit of a word does not hold the word, so a rare word is found by reading few blocks. A
 * block that has all of them may hold it: whoever asks must still look.
 */
final class Grams {

	/** Length of a signature in bytes. */
	public const BYTES = 1024;

	/** Bits that are asked for: with a third of them set by chance, more would tell nothing new. */
	private const ASKED = 12;

	/**
	 * @param string $text Packed.
	 */
	public static function of( string $text ): string {
		$grams = [];
		for ( $i = strlen( $text ) - 3; $i >= 0; $i-- ) {
			$grams[ substr( $text, $i, 3 ) ] = true;
		}
		$bits = array_fill( 0, self::BYTES, 0 );
		foreach ( array_keys( $grams ) as $gram ) {
			$bit                 = self::bit( (string) $gram );
			$bits[ $bit >> 3 ] |= 1 << ( $bit & 7 );
		}
		return pack( 'C*', ...$bits );
	}

	/**
	 * The condition, as SQL, that a block may hold all of these words; '' when they are too short to tell.
	 *
	 * @param list<string> $words  Packed.
	 * @param string       $column Of the signature.
	 */
	public static function condition( array $words, string $column ): string {
		$bits = [];
		foreach ( $words as $word ) {
			for ( $i = 0; $i <= strlen( $word ) - 3; $i++ ) {
				$bits[ self::bit( substr( $word, $i, 3 ) ) ] = true;
			}
		}
		$bits = array_keys( $bits );
		$step = max( 1, count( $bits ) / self::ASKED );
		$sql  = [];
		for ( $i = 0; $i < count( $bits ); $i += $step ) {
			$bit   = $bits[ (int) $i ];
			$sql[] = sprintf( 'ASCII(SUBSTR(%s, %d, 1)) & %d', $column, ( $bit >> 3 ) + 1, 1 << ( $bit & 7 ) );
		}
		return implode( ' AND ', $sql );
	}

	private static function bit( string $gram ): int {
		return crc32( $gram ) & ( self::BYTES * 8 - 1 );
	}
}
