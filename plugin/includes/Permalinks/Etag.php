<?php
/**
 * Conditional requests.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

/**
 * Tells a visitor who has an answer already that it is still the same.
 */
final class Etag {

	/**
	 * Callback of an output buffer around a whole page: sends its tag, or 304 and nothing.
	 */
	public static function of_page( string $page ): string {
		if ( 200 !== http_response_code() || headers_sent() ) {
			return $page;
		}
		$tag = '"' . substr( hash( 'sha256', $page ), 0, 32 ) . '"';
		header( "ETag: $tag" );
		if ( self::is_known( $tag ) ) {
			status_header( 304 );
			return '';
		}
		return $page;
	}

	/**
	 * Whether the visitor says to have that.
	 */
	public static function is_known( string $tag ): bool {
		$known = isset( $_SERVER['HTTP_IF_NONE_MATCH'] ) && is_string( $_SERVER['HTTP_IF_NONE_MATCH'] ) ? wp_unslash( $_SERVER['HTTP_IF_NONE_MATCH'] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Compared only.
		foreach ( explode( ',', $known ) as $one ) {
			// A server that compresses the answer makes the tag a weak one, or adds to it.
			$one = (string) preg_replace( '/^W\/|-(gzip|br)(?="?$)/', '', trim( $one ) );
			if ( '*' === $one || $one === $tag ) {
				return true;
			}
		}
		return false;
	}
}
