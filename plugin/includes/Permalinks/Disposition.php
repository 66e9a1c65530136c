<?php
/**
 * Names of downloads.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

/**
 * A Content-Disposition that old and new browsers read, Thai names included (RFC 6266, RFC 8187).
 */
final class Disposition {

	/**
	 * @param 'inline'|'attachment' $kind
	 */
	public static function of( string $kind, string $name ): string {
		$name  = (string) preg_replace( '/[\x00-\x1F\x7F"\\\\\/]+/', '-', $name );
		$ascii = trim( (string) preg_replace( '/[^\x20-\x7E]+/', '', $name ), ' -' );
		$stem  = pathinfo( $ascii, PATHINFO_FILENAME );
		$plain = '' === $stem || '.' === $ascii[0] ? 'file' . ( '' === pathinfo( $name, PATHINFO_EXTENSION ) ? '' : '.' . pathinfo( $name, PATHINFO_EXTENSION ) ) : $ascii;
		return sprintf( '%s; filename="%s"; filename*=UTF-8\'\'%s', $kind, preg_replace( '/[^\x20-\x7E]/', '', $plain ), rawurlencode( $name ) );
	}
}
