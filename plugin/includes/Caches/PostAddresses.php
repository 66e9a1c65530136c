<?php
/**
 * Where a post of WordPress is to be seen.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

use Prakat\Removal;

/**
 * The addresses of a page or post, and those of the lists and feeds that show it.
 */
final class PostAddresses {

	public function __construct( private readonly ListPages $pages ) {
	}

	/**
	 * Its own, the first page of each list, and the one on which it stands.
	 *
	 * @return list<string>
	 */
	public function of( \WP_Post $post ): array {
		$urls = $this->own( $post );
		if ( 'page' !== $post->post_type ) {
			foreach ( $this->lists( $post ) as [ $url, $query ] ) {
				if ( is_string( $url ) ) {
					array_push( $urls, $url, ...$this->pages->around( $post, $url, $query ) );
				}
			}
			array_push( $urls, ...$this->feeds( $post ) );
		}
		return array_values( array_unique( array_filter( $urls, 'is_string' ) ) );
	}

	/**
	 * Its address while it is public, with the parts that it is cut into, and those that it had under other names.
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
		$urls = [ $url, ...Removal\Addresses::parts( $post, $url ) ];
		foreach ( get_post_meta( $post->ID, '_wp_old_slug' ) as $old ) {
			if ( is_string( $old ) && '' !== $old && '' !== $post->post_name ) {
				$urls[] = (string) preg_replace( '#' . preg_quote( $post->post_name, '#' ) . '(/?)$#', $old . '$1', $url );
			}
		}
		return $urls;
	}

	/**
	 * The lists that it is in: of the blog, of its type, its terms and those above them, its author, its days. Each with what it
	 * asks WordPress for.
	 *
	 * @return list<array{mixed, array<string, mixed>}>
	 */
	private function lists( \WP_Post $post ): array {
		$posts_page = (int) get_option( 'page_for_posts' );
		$lists      = [
			[ home_url( '/' ), [] ],
			[ $posts_page > 0 ? get_permalink( $posts_page ) : null, [] ],
			[ get_post_type_archive_link( $post->post_type ), [] ],
			[ get_author_posts_url( (int) $post->post_author ), [ 'author' => (int) $post->post_author ] ],
		];
		$day        = explode( '-', substr( $post->post_date, 0, 10 ) );
		if ( 3 === count( $day ) ) {
			[ $year, $month, $number ] = array_map( 'intval', $day );
			array_push(
				$lists,
				[ get_year_link( $year ), [ 'year' => $year ] ],
				[
					get_month_link( $year, $month ),
					[
						'year'     => $year,
						'monthnum' => $month,
					],
				],
				[
					get_day_link( $year, $month, $number ),
					[
						'year'     => $year,
						'monthnum' => $month,
						'day'      => $number,
					],
				]
			);
		}
		foreach ( $this->terms( $post ) as $term ) {
			$lists[] = [
				get_term_link( $term ),
				[
					'tax_query' => [ // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_tax_query -- As its archive asks; only after an act, and only where a cache has to be told.
						[
							'taxonomy' => $term->taxonomy,
							'terms'    => $term->term_id,
						],
					],
				],
			];
		}
		return $lists;
	}

	/**
	 * @return list<mixed>
	 */
	private function feeds( \WP_Post $post ): array {
		return [
			get_feed_link( 'rss2' ),
			get_feed_link( 'atom' ),
			get_author_feed_link( (int) $post->post_author ),
			...array_map( static fn ( \WP_Term $term ): mixed => get_term_feed_link( $term->term_id, $term->taxonomy ), $this->terms( $post ) ),
		];
	}

	/**
	 * Its terms that have an archive, and those above them, whose archives show it as well.
	 *
	 * @return list<\WP_Term>
	 */
	private function terms( \WP_Post $post ): array {
		$all = [];
		foreach ( get_object_taxonomies( $post->post_type, 'objects' ) as $taxonomy ) {
			$terms = $taxonomy->public ? get_the_terms( $post->ID, $taxonomy->name ) : false;
			foreach ( is_array( $terms ) ? $terms : [] as $term ) {
				foreach ( [ $term->term_id, ...get_ancestors( $term->term_id, $taxonomy->name, 'taxonomy' ) ] as $id ) {
					$found = get_term( $id, $taxonomy->name );
					if ( $found instanceof \WP_Term ) {
						$all[ $found->term_id ] = $found;
					}
				}
			}
		}
		return array_values( $all );
	}
}
