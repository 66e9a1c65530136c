<?php
/**
 * The second and further pages of WordPress's lists.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * Finds the page of a list on which a post stands: what goes, or changes, is shown there and nowhere else. The pages behind it
 * move by one post, and hold nothing that should be gone; they follow with their time.
 */
final class ListPages {

	/** So many pages before and behind are forgotten with it: posts of the same second, sticky ones, one that just went. */
	private const AROUND = 1;

	/**
	 * Addresses of the page on which the post stands, or stood, and of its neighbours; the first page is the list's own address.
	 *
	 * @param string               $url   Of the list.
	 * @param array<string, mixed> $query What the list asks for, beside its type.
	 * @return list<string>
	 */
	public function around( \WP_Post $post, string $url, array $query ): array {
		$on = 1 + intdiv( $this->newer( $post, $query ), max( 1, (int) get_option( 'posts_per_page' ) ) );
		return array_map( static fn ( int $page ): string => self::page( $url, $page ), range( max( 2, $on - self::AROUND ), max( 2, $on + self::AROUND ) ) );
	}

	/**
	 * How many stand before it: public ones of its type that are newer.
	 *
	 * @param array<string, mixed> $query
	 */
	private function newer( \WP_Post $post, array $query ): int {
		$found = new \WP_Query(
			$query + [
				'post_type'           => $post->post_type,
				'post_status'         => 'publish',
				'post__not_in'        => [ $post->ID ], // phpcs:ignore WordPressVIPMinimum.Performance.WPQueryParams.PostNotIn_post__not_in -- One.
				'date_query'          => [
					[
						'after'  => $post->post_date,
						'column' => 'post_date',
					],
				],
				'fields'              => 'ids',
				'posts_per_page'      => 1,
				'ignore_sticky_posts' => true,
				'suppress_filters'    => true, // phpcs:ignore WordPressVIPMinimum.Performance.WPQueryParams.SuppressFilters_suppress_filters -- A count, of what the list holds.
				'cache_results'       => false,
			]
		);
		return (int) $found->found_posts;
	}

	private static function page( string $url, int $page ): string {
		global $wp_rewrite;
		if ( str_contains( $url, '?' ) || ! $wp_rewrite->using_permalinks() ) {
			return add_query_arg( 'paged', $page, $url );
		}
		$index = $wp_rewrite->using_index_permalinks() && trailingslashit( home_url( '/' ) ) === trailingslashit( $url ) ? 'index.php/' : '';
		return trailingslashit( $url ) . $index . user_trailingslashit( $wp_rewrite->pagination_base . '/' . $page, 'paged' );
	}
}
