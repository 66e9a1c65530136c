<?php
/**
 * A post's content as people read it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

/**
 * Turns block markup into plain text, a paragraph a line, for the differences that an approver reads: pictures by their
 * alternative text and file, blocks without text by their name.
 */
final class Plain {

	public static function text( string $markup ): string {
		$text = (string) preg_replace_callback(
			'/<!--\s+wp:([a-z0-9\/-]+)\s*(\{(?:(?!-->).)*?\})?\s*\/-->/s',
			static fn ( array $match ): string => "\n[" . self::block( $match[1], $match[2] ?? '' ) . "]\n",
			$markup
		);
		$text = (string) preg_replace( '/<!--.*?-->/s', '', $text );
		$text = (string) preg_replace_callback(
			'/<img\b[^>]*>/i',
			static function ( array $match ): string {
				preg_match( '/\balt="([^"]*)"/i', $match[0], $alt );
				preg_match( '/\bsrc="([^"]*)"/i', $match[0], $src );
				/* translators: 1: alternative text of a picture, 2: its file. */
				return "\n[" . sprintf( __( 'Picture: %1$s (%2$s)', 'prakat' ), $alt[1] ?? '', wp_basename( $src[1] ?? '' ) ) . "]\n";
			},
			$text
		);
		$text = (string) preg_replace( '/<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/is', '$2 ($1)', $text );
		$text = (string) preg_replace( '/<(?:br|\/p|\/h[1-6]|\/li|\/tr|\/div|\/figcaption|\/blockquote|\/th|\/td)\b[^>]*>/i', "\n", $text );
		$text = html_entity_decode( wp_strip_all_tags( $text ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return trim( (string) preg_replace( '/[ \t]*\n\s*/', "\n", $text ) );
	}

	private static function block( string $name, string $attributes ): string {
		if ( 'block' === $name ) {
			$ref  = (int) ( json_decode( $attributes, true )['ref'] ?? 0 );
			$part = $ref > 0 ? get_post( $ref ) : null;
			/* translators: %s: name of a synced pattern. */
			return sprintf( __( 'Synced pattern: %s', 'prakat' ), $part instanceof \WP_Post ? $part->post_title : "#$ref" );
		}
		$type = \WP_Block_Type_Registry::get_instance()->get_registered( str_contains( $name, '/' ) ? $name : "core/$name" );
		/* translators: %s: name of a block. */
		return sprintf( __( 'Block: %s', 'prakat' ), null === $type || '' === $type->title ? $name : $type->title );
	}
}
