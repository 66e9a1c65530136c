<?php
/**
 * The words of a piece of HTML.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Takes HTML apart into what a reader reads as one, and into what stands in it unseen.
 */
final class Html {

	private const BLOCKS = 'address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';

	/**
	 * @return list<string> Text by blocks, then comments and attributes.
	 */
	public static function texts( string $html ): array {
		$unseen = [];
		if ( preg_match_all( '/<!--(.*?)(?:-->|$)/s', $html, $comments ) ) {
			$unseen = array_map( static fn ( string $comment ): string => (string) preg_replace_callback( '/\\\\u([0-9a-f]{4})/i', static fn ( array $found ): string => (string) mb_chr( (int) hexdec( $found[1] ), 'UTF-8' ), $comment ), $comments[1] );
			$html   = (string) preg_replace( '/<!--.*?(?:-->|$)/s', '', $html );
		}
		if ( preg_match_all( '/<[a-z][^>]*?\s[^>]*>/i', $html, $tags ) ) {
			foreach ( $tags[0] as $tag ) {
				if ( preg_match_all( '/=\s*(?:"([^"]*)"|\'([^\']*)\')/', $tag, $values, PREG_SET_ORDER ) ) {
					foreach ( $values as $value ) {
						$unseen[] = self::decoded( rawurldecode( $value[2] ?? $value[1] ?? '' ) );
					}
				}
			}
		}
		$blocks = preg_split( '/<\/?(?:' . self::BLOCKS . ')(?:\s[^>]*)?\/?>/i', $html ) ?: [ $html ];
		$texts  = array_map( static fn ( string $block ): string => self::decoded( (string) preg_replace( '/<[^>]*>/', '', $block ) ), $blocks );
		return array_values( array_filter( [ ...$texts, ...$unseen ], static fn ( string $text ): bool => '' !== trim( $text ) ) );
	}

	/**
	 * Twice: what stands as &amp;#49; is a one after somebody edits it once.
	 */
	private static function decoded( string $text ): string {
		$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return str_contains( $text, '&#' ) ? html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $text;
	}
}
