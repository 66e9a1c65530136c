<?php
/**
 * Text as it is put in order.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

/**
 * Turns text into a key whose byte order is the order of a Thai dictionary, the same on MariaDB, MySQL and SQLite.
 *
 * A Thai dictionary orders by consonant first: a vowel written before its consonant (เ แ โ ใ ไ) counts after it, and
 * tone marks only decide between words that are otherwise the same.
 */
final class SortKey {

	/** Longest key in characters: what utf8mb4 index columns of WordPress hold. */
	public const LENGTH = 191;

	/**
	 * @param int $length In characters; the key is cut there.
	 */
	public static function of( string $text, int $length = self::LENGTH ): string {
		$text = SearchText::normalise( $text );
		if ( 1 === preg_match( '/[^\x20-\x7E]/', $text ) ) {
			$text  = (string) preg_replace( '/([เ-ไ])([ก-ฮ])/u', '$2$1', $text );
			$marks = (string) preg_replace( '/[^็-๎]+/u', '', $text );
			$text  = preg_replace( '/[็-๎]+/u', '', $text ) . ( '' === $marks ? '' : ' ' . $marks );
		}
		return mb_substr( $text, 0, min( $length, self::LENGTH ), 'UTF-8' );
	}
}
