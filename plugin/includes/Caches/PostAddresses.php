<?php
/**
 * Where a post of WordPress is to be seen.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * The addresses of a page or post, and those of the lists and feeds that show it.
 */
final class PostAddresses {

	/**
	 * @return list<string>
	 */
	public function of( \WP_Post $post ): array {
		$urls = [ ...$this->own( $post ), ...( 'page' === $post->post_type ? [] : $this->lists( $post ) ) ];
		return array_values( array_unique( array_filter( $urls, 'is_string' ) ) );
	}

	/**
	 * Its address while it is public, and those that it had under other names.
	 *
	 * @return list<string>
	 */
	public function own( \WP_Post $post ): array {
		$public              = clone $post;
		$public->post_status = 'publish';
		$url                 = get_permalink( $public );
		if ( ! is_string( $url ) ) {
			return [];
		}
		$urls = [ $url ];
		foreach ( get_post_meta( $post->ID, '_wp_old_slug' ) as $old ) {
			if ( is_string( $old ) && '' !== $old && '' !== $post->post_name ) {
				$urls[] = (string) preg_replace( '#' . preg_quote( $post->post_name, '#' ) . '(/?)$#', $old . '$1', $url );
			}
		}
		return $urls;
	}

	/**
	 * The first page of each list, and its feed: of the blog, of its type, its terms, its author, its days.
	 *
	 * @return list<mixed>
	 */
	private function lists( \WP_Post $post ): array {
		$posts_page = (int) get_option( 'page_for_posts' );
		$urls       = [
			home_url( '/' ),
			$posts_page > 0 ? get_permalink( $posts_page ) : null,
			get_feed_link( 'rss2' ),
			get_feed_link( 'atom' ),
			get_post_type_archive_link( $post->post_type ),
			get_author_posts_url( (int) $post->post_author ),
			get_author_feed_link( (int) $post->post_author ),
		];
		$day        = explode( '-', substr( $post->post_date, 0, 10 ) );
		if ( 3 === count( $day ) ) {
			[ $year, $month, $number ] = array_map( 'intval', $day );
			array_push( $urls, get_year_link( $year ), get_month_link( $year, $month ), get_day_link( $year, $month, $number ) );
		}
		foreach ( get_object_taxonomies( $post->post_type, 'objects' ) as $taxonomy ) {
			$terms = $taxonomy->public ? get_the_terms( $post->ID, $taxonomy->name ) : false;
			foreach ( is_array( $terms ) ? $terms : [] as $term ) {
				array_push( $urls, get_term_link( $term ), get_term_feed_link( $term->term_id, $taxonomy->name ) );
			}
		}
		return $urls;
	}
}
