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
 * terms, each by itself. Author, comments and their settings are not part of it, nor is metadata that says nothing to a
 * visitor (locks, counters).
 */
final class Fingerprint {

	/** Columns of the row, in order. */
	public const COLUMNS = [ 'post_type', 'post_title', 'post_content', 'post_excerpt', 'post_name', 'post_parent', 'menu_order', 'post_date', 'post_password' ];

	/** Hidden metadata that visitors see the effect of: WordPress's own, page builders', and what search engines are told. */
	private const KEYS = [
		'_thumbnail_id',
		'_wp_page_template',
		'_elementor_data',
		'_elementor_page_settings',
		'_elementor_edit_mode',
		'_elementor_template_type',
		'_fl_builder_data',
		'_fl_builder_enabled',
		'_fl_builder_data_settings',
		'_et_pb_use_builder',
		'_et_pb_old_content',
		'_bricks_page_content_2',
		'_bricks_page_header_2',
		'_bricks_page_footer_2',
		'_breakdance_data',
		'_oxygen_data',
		'_ct_builder_json',
		'_wpb_shortcodes_custom_css',
		'_wpb_post_custom_css',
		'_themify_builder_settings_json',
		'_yoast_wpseo_title',
		'_yoast_wpseo_metadesc',
		'_yoast_wpseo_canonical',
		'_yoast_wpseo_redirect',
		'_yoast_wpseo_opengraph-title',
		'_yoast_wpseo_opengraph-description',
		'_yoast_wpseo_opengraph-image',
		'_aioseo_title',
		'_aioseo_description',
		'_seopress_titles_title',
		'_seopress_titles_desc',
		'_genesis_layout',
		'_wp_desired_template',
	];

	/** Counters that plugins write when a page is looked at. */
	private const COUNTER = '/(^|[_-])(views?|hits?|likes?|votes?|ratings?|shares?|downloads?|counts?|counter|visits?)($|[_-])/i';

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
			if ( ! self::matters( (string) $key, $type ) ) {
				continue;
			}
			foreach ( (array) $values as $value ) {
				$value = is_scalar( $value ) ? (string) $value : '';
				hash_update( $context, strlen( (string) $key ) . ':' . $key . strlen( $value ) . ':' );
				hash_update( $context, $value );
			}
		}
		return hash_final( $context );
	}

	/**
	 * Whether this metadata is part of what is approved.
	 */
	public static function matters( string $key, string $type ): bool {
		$matters = str_starts_with( $key, '_' ) ? in_array( $key, self::KEYS, true ) : 1 !== preg_match( self::COUNTER, $key );
		/**
		 * Filters whether metadata of a governed post is part of what is approved. What is not may be written at any time.
		 *
		 * @param bool   $matters By default all that does not begin with an underscore and is no counter, and what page
		 *                        builders and search engine plugins keep under hidden names.
		 * @param string $key
		 * @param string $type    The post's type.
		 */
		return (bool) apply_filters( 'prakat_governed_meta', $matters, $key, $type );
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
