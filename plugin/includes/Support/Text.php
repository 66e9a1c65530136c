<?php
/**
 * Text for addresses and file names.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Support;

/**
 * Makes names that are safe in an address and on a disk, and that a Thai reader can still read.
 */
final class Text {

	/**
	 * Letters (Thai too), digits and hyphens: 'ประกาศ ผู้ชนะ (ครั้งที่ 1)' → 'ประกาศ-ผู้ชนะ-ครั้งที่-1'.
	 *
	 * @param int $length At most so many characters.
	 */
	public static function slug( string $text, int $length = 60 ): string {
		$slug = preg_replace( '/[^\p{Thai}a-z0-9]+/u', '-', mb_strtolower( $text ) );
		return trim( mb_substr( trim( (string) $slug, '-' ), 0, $length ), '-' );
	}

	/**
	 * Text as it is searched in: small letters, single spaces.
	 */
	public static function folded( string $text ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', mb_strtolower( $text ) ) );
	}

	/**
	 * A name for a file as people know it: no path, no control or direction characters, no more than 120 characters.
	 */
	public static function file_name( string $name ): string {
		$name = (string) preg_replace( '/^.*[\/\\\\]/su', '', $name );
		$name = trim( (string) preg_replace( '/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]+/u', '', $name ), " .\t" );
		if ( mb_strlen( $name ) > 120 ) {
			$extension = '.' . pathinfo( $name, PATHINFO_EXTENSION );
			$name      = mb_substr( $name, 0, 120 - mb_strlen( $extension ) ) . $extension;
		}
		return $name;
	}
}
