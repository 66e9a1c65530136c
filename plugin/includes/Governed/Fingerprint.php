<?php
/**
 * The digests by which a post is known to be as it was approved.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

/**
 * SHA-256 over what the public sees of a post, made from what a query has loaded anyway: its row, its metadata and its
 * terms, each by itself. Author, comments and their settings are not part of it. Metadata is, whatever its name: nobody can
 * know what a theme or a page builder prints. Left out is a named list of bookkeeping, caches and counters.
 */
final class Fingerprint {

	/** Columns of the row, in order. */
	public const COLUMNS = [ 'post_type', 'post_title', 'post_content', 'post_excerpt', 'post_name', 'post_parent', 'menu_order', 'post_date', 'post_password' ];

	/** What WordPress keeps for itself. */
	private const BOOKKEEPING = [
		'_edit_lock',
		'_edit_last',
		'_wp_old_slug',
		'_wp_old_date',
		'_wp_desired_post_slug',
		'_wp_suggested_privacy_policy_content',
		'_pingme',
		'_trackbackme',
		'_encloseme',
	];

	/** Names of WordPress that go on with something. */
	private const BOOKKEEPING_OF = [ '_oembed_', '_wp_trash_', '_customize_' ];

	/** What plugins work out again from the rest, when a page is looked at or saved. */
	private const WORKED_OUT = [
		'_elementor_css',
		'_elementor_page_assets',
		'_elementor_element_cache',
		'_elementor_inline_svg',
		'_elementor_controls_usage',
		'_elementor_screenshot',
		'_et_dynamic_cached_shortcodes',
		'_et_dynamic_cached_attributes',
		'_yoast_wpseo_linkdex',
		'_yoast_wpseo_estimated-reading-time-minutes',
		'_yst_prominent_words_version',
		'rank_math_seo_score',
		'rank_math_internal_links_processed',
		'rank_math_analytic_object_id',
	];

	/** What plugins that judge a text think of it. */
	private const SCORE = '/^_.*_score$/';

	/** Counters that plugins write when a page is looked at. */
	private const COUNTER = '/(^|[_-])(views?|hits?|likes?|votes?|ratings?|shares?|downloads?|counts?|counter|visits?)($|[_-])/i';

	private const NUMBER = '/^(?:-?\d{1,15}(?:\.\d{1,10})?)?$/D';

	/**
	 * @param object $post A row of the posts table.
	 */
	public static function row( object $post ): string {
		$context = hash_init( 'sha256' );
		foreach ( self::COLUMNS as $column ) {
			$value = (string) ( $post->$column ?? '' );
			hash_update( $context, strlen( $value ) . ':' );
			hash_update( $context, $value );
		}
		return hash_final( $context );
	}

	/**
	 * @param array<array-key, mixed> $meta Key => list of values as the database holds them.
	 */
	public static function meta( array $meta, string $type ): string {
		$context = hash_init( 'sha256' );
		ksort( $meta, SORT_STRING );
		foreach ( $meta as $key => $values ) {
			foreach ( (array) $values as $value ) {
				$value = is_scalar( $value ) ? (string) $value : '';
				if ( ! self::matters( (string) $key, $type, $value ) ) {
					continue;
				}
				hash_update( $context, strlen( (string) $key ) . ':' . $key . strlen( $value ) . ':' );
				hash_update( $context, $value );
			}
		}
		return hash_final( $context );
	}

	/**
	 * Whether this metadata is part of what is approved. Counters and scores are not, while they hold a number: nobody reads
	 * anything else by that name unapproved.
	 *
	 * @param ?string $value As the database holds it; null asks of the name alone.
	 */
	public static function matters( string $key, string $type, ?string $value = null ): bool {
		$matters = ! self::is_bookkeeping( $key ) && ! ( self::is_counter( $key ) && ( null === $value || 1 === preg_match( self::NUMBER, $value ) ) );
		/**
		 * Filters whether metadata of a governed post is part of what is approved. What is not may be written at any time.
		 *
		 * @param bool   $matters By default everything, hidden or not, but WordPress's own bookkeeping, counters, and what
		 *                        plugins work out again when a page is looked at or saved.
		 * @param string $key
		 * @param string $type    The post's type.
		 * @param ?string $value  What it holds; null where the name alone is asked of.
		 */
		return (bool) apply_filters( 'prakat_governed_meta', $matters, $key, $type, $value );
	}

	/**
	 * Whether this is the name of a counter or a score.
	 */
	public static function is_counter( string $key ): bool {
		return 1 === preg_match( self::COUNTER, $key ) || 1 === preg_match( self::SCORE, $key );
	}

	private static function is_bookkeeping( string $key ): bool {
		foreach ( self::BOOKKEEPING_OF as $beginning ) {
			if ( str_starts_with( $key, $beginning ) ) {
				return true;
			}
		}
		return in_array( $key, self::BOOKKEEPING, true ) || in_array( $key, self::WORKED_OUT, true );
	}

	/**
	 * The taxonomies of a type that visitors see.
	 *
	 * @return list<string>
	 */
	public static function taxonomies( string $type ): array {
		$seen = [];
		foreach ( get_object_taxonomies( $type, 'objects' ) as $name => $taxonomy ) {
			if ( $taxonomy->public || $taxonomy->publicly_queryable || 'post_format' === $name || 'wp_theme' === $name || 'wp_template_part_area' === $name ) {
				$seen[] = (string) $name;
			}
		}
		sort( $seen );
		/**
		 * Filters the taxonomies whose terms are part of what is approved.
		 *
		 * @param list<string> $seen By default those that are public.
		 * @param string       $type The post's type.
		 */
		return array_values( (array) apply_filters( 'prakat_governed_taxonomies', $seen, $type ) );
	}

	/**
	 * Whether the terms that a post has now are those that were approved. A taxonomy that no plugin registers any more shows
	 * nothing, and is not asked for.
	 *
	 * @param array<string, list<int>> $approved
	 * @param array<string, list<int>> $now      Of the taxonomies that are there.
	 */
	public static function same_terms( array $approved, array $now ): bool {
		foreach ( $now as $taxonomy => $ids ) {
			if ( self::sorted( $approved[ $taxonomy ] ?? [] ) !== self::sorted( $ids ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param list<int> $ids
	 * @return list<int>
	 */
	public static function sorted( array $ids ): array {
		$ids = array_values( array_unique( array_map( 'intval', $ids ) ) );
		sort( $ids );
		return $ids;
	}
}
