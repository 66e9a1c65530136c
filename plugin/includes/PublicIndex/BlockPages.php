<?php
/**
 * Pages that hold our blocks.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Contracts;

/**
 * In a classic theme, and in a feed, the head of a page is on its way before its blocks are rendered, too late for headers: so
 * they are sent when it is known which posts it will show. A post without our blocks costs one look at its text.
 */
final class BlockPages {

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Reader $reader,
		private readonly Freshness $freshness
	) {
	}

	public function send_headers(): void {
		if ( wp_is_block_theme() && ! is_feed() ) {
			return;
		}
		$sections = [];
		foreach ( $this->posts() as $post ) {
			if ( $post instanceof \WP_Post && str_contains( $post->post_content, '<!-- wp:prakat/' ) ) {
				// A block of its own for each of our sections, and one that names any section in its attributes.
				preg_match_all( '/<!-- wp:prakat\/(?:section\s+\{[^\n]*?"section":"([a-z][a-z0-9-]*)"|([a-z][a-z0-9-]*))/', $post->post_content, $blocks );
				array_push( $sections, ...$blocks[1], ...$blocks[2] );
			}
		}
		$sections = array_values( array_intersect( array_unique( $sections ), array_keys( $this->contracts->sections() ) ) );
		if ( [] !== $sections ) {
			$this->freshness->shows( $this->reader->next_change( ...$sections ) );
		}
	}

	/**
	 * @return array<mixed> What the page at hand is made of.
	 */
	private function posts(): array {
		global $wp_query;
		return is_singular() && ! is_feed() ? [ get_queried_object() ] : (array) $wp_query->posts;
	}
}
