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
 * they are sent when it is known which posts it will show, and which patterns and widgets with them. A post without our blocks
 * costs one look at its text.
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
			if ( $post instanceof \WP_Post ) {
				array_push( $sections, ...BlocksIn::whole( $post->post_content ) );
			}
		}
		foreach ( is_feed() ? [] : self::widgets() as $widget ) {
			array_push( $sections, ...BlocksIn::whole( $widget ) );
		}
		$sections = array_values( array_intersect( array_unique( $sections ), array_keys( $this->contracts->sections() ) ) );
		if ( [] !== $sections ) {
			$this->freshness->shows( $this->reader->next_change( ...$sections ) );
		}
	}

	/**
	 * @return list<string> What stands in the widgets around a page. WordPress has loaded them with the other options.
	 */
	private static function widgets(): array {
		$texts = (array) get_option( 'widget_block', [] );
		$found = [];
		foreach ( wp_get_sidebars_widgets() as $bar => $widgets ) {
			foreach ( 'wp_inactive_widgets' !== $bar && is_array( $widgets ) ? $widgets : [] as $id ) {
				$text = 1 === preg_match( '/^block-(\d+)$/', (string) $id, $number ) ? $texts[ (int) $number[1] ]['content'] ?? '' : '';
				if ( is_string( $text ) && '' !== $text ) {
					$found[] = $text;
				}
			}
		}
		return $found;
	}

	/**
	 * @return array<mixed> What the page at hand is made of.
	 */
	private function posts(): array {
		global $wp_query;
		return is_singular() && ! is_feed() ? [ get_queried_object() ] : (array) $wp_query->posts;
	}
}
