<?php
/**
 * Telling WordPress of what was written.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\PublicIndex\Changes;

/**
 * Empties WordPress's caches of a post and does what WordPress does after a save, so that caches of pages, sitemaps and
 * indexes of other plugins follow. While it speaks, the guards let it: nothing is written here.
 */
final class Tell {

	private int $speaking = 0;

	public function __construct( private readonly Changes $changes ) {
	}

	/**
	 * The post as it is now is as it should be.
	 *
	 * @param string $before Its status until now.
	 */
	public function changed( int $post_id, string $before ): void {
		clean_post_cache( $post_id );
		$post = get_post( $post_id );
		if ( ! $post instanceof \WP_Post ) {
			return;
		}
		foreach ( get_object_taxonomies( $post->post_type ) as $taxonomy ) {
			wp_cache_delete( $post_id, $taxonomy . '_relationships' );
			$places = wp_get_object_terms( $post_id, $taxonomy, [ 'fields' => 'tt_ids' ] );
			if ( is_array( $places ) && [] !== $places ) {
				wp_update_term_count( $places, $taxonomy );
			}
		}
		wp_cache_set_terms_last_changed();
		++$this->speaking;
		try {
			wp_transition_post_status( $post->post_status, $before, $post );
			// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own, which page caches listen to.
			do_action( "edit_post_{$post->post_type}", $post_id, $post );
			do_action( 'edit_post', $post_id, $post );
			do_action( "save_post_{$post->post_type}", $post_id, $post, true );
			do_action( 'save_post', $post_id, $post, true );
			do_action( 'wp_insert_post', $post_id, $post, true );
			// phpcs:enable
			wp_after_insert_post( $post, true, $post );
		} finally {
			--$this->speaking;
		}
		$this->changes->note( Pending::SECTION, (string) get_permalink( $post ) );
	}

	public function is_speaking(): bool {
		return $this->speaking > 0;
	}
}
