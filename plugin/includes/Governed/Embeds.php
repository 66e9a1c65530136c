<?php
/**
 * What WordPress keeps of addresses that a page embeds.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

/**
 * WordPress keeps the HTML that another site answered for an address in the page's metadata, and prints it as it lies there.
 * It changes by itself and is therefore no part of what is approved; so it is sealed when it comes, and what has no seal is
 * asked for again instead of being printed: whoever writes there past WordPress is not read.
 */
final class Embeds {

	private const MARK = '/<!--prakat ([0-9a-f]{64})-->$/D';

	public function __construct( private readonly Reading $reading, private readonly Settings $settings ) {
	}

	/**
	 * What another site answered for an address.
	 */
	public function seal( mixed $html, mixed $url ): mixed {
		return is_string( $html ) && '' !== $html && is_string( $url ) ? $html . '<!--prakat ' . self::seal_of( $html, $url ) . '-->' : $html;
	}

	/**
	 * What is kept of an address, as it is about to be printed.
	 */
	public function print( mixed $html, mixed $url, mixed $attributes, mixed $post_id ): mixed {
		if ( ! is_string( $html ) || ! is_string( $url ) ) {
			return $html;
		}
		$plain = (string) preg_replace( self::MARK, '', $html );
		$post  = get_post( (int) $post_id );
		if ( ! $post instanceof \WP_Post || ! $this->settings->governs( $post->post_type ) || ! $this->reading->applies() ) {
			return $plain;
		}
		$is_sealed = 1 === preg_match( self::MARK, $html, $mark ) && hash_equals( self::seal_of( $plain, $url ), $mark[1] );
		if ( $is_sealed ) {
			return $plain;
		}
		// Kept by somebody else, or before posts were under approval.
		$answer = wp_oembed_get( $url, is_array( $attributes ) ? $attributes : [] );
		$found  = $this->kept_as( $post->ID, $html );
		if ( '' !== $found ) {
			update_post_meta( $post->ID, $found, wp_slash( false === $answer ? '{{unknown}}' : $answer ) );
		}
		return false === $answer ? $GLOBALS['wp_embed']->maybe_make_link( $url ) : (string) preg_replace( self::MARK, '', $answer );
	}

	/**
	 * The name under which this HTML lies.
	 */
	private function kept_as( int $post_id, string $html ): string {
		foreach ( (array) get_post_meta( $post_id ) as $key => $values ) {
			if ( str_starts_with( (string) $key, '_oembed_' ) && in_array( $html, (array) $values, true ) ) {
				return (string) $key;
			}
		}
		return '';
	}

	private static function seal_of( string $html, string $url ): string {
		return hash_hmac( 'sha256', $url . "\n" . $html, wp_salt( 'prakat-embed' ) );
	}
}
