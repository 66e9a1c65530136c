<?php
/**
 * Which sections a text shows.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

/**
 * Finds the blocks of this plugin in a text as WordPress finds them: whoever writes a block by hand, in a file of a theme for
 * instance, puts spaces where the editor puts none. A block of its own for each of our sections, and one that names any
 * section in its attributes.
 */
final class BlocksIn {

	/** That a text may have one: it is worth looking closer. */
	public const SIGN = 'wp:prakat/';

	private const BLOCK = '#<!--\s+wp:prakat/([a-z][a-z0-9_-]*)\s+(?:(\{(?:(?!\}\s+/?-->).)*+\})\s+)?/?-->#s';

	private const PATTERN = '#<!--\s+wp:(?:core/)?block\s+(\{(?:(?!\}\s+/?-->).)*+\})\s+/?-->#s';

	/** Patterns within patterns. */
	private const DEEP = 5;

	/**
	 * @return list<string> As the blocks name them, whether there are such sections or not.
	 */
	public static function text( string $text ): array {
		if ( ! str_contains( $text, self::SIGN ) ) {
			return [];
		}
		$sections = [];
		preg_match_all( self::BLOCK, $text, $blocks, PREG_SET_ORDER );
		foreach ( $blocks as $block ) {
			$named = 'section' === $block[1] ? ( (array) json_decode( $block[2] ?? '', true ) )['section'] ?? null : $block[1];
			if ( is_string( $named ) ) {
				$sections[] = $named;
			}
		}
		return array_values( array_unique( $sections ) );
	}

	/**
	 * The same with the synced patterns that stand in it.
	 *
	 * @return list<string>
	 */
	public static function whole( string $text, int $deep = self::DEEP ): array {
		$sections = self::text( $text );
		if ( 0 === $deep || 0 === preg_match_all( self::PATTERN, $text, $patterns ) ) {
			return $sections;
		}
		foreach ( array_unique( $patterns[1] ) as $attributes ) {
			$pattern = get_post( (int) ( ( (array) json_decode( $attributes, true ) )['ref'] ?? 0 ) );
			if ( $pattern instanceof \WP_Post && 'wp_block' === $pattern->post_type && 'publish' === $pattern->post_status ) {
				array_push( $sections, ...self::whole( $pattern->post_content, $deep - 1 ) );
			}
		}
		return array_values( array_unique( $sections ) );
	}
}
