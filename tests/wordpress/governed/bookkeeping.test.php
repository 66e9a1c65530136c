<?php
/**
 * Metadata of public pages that nobody meant to change, and what may be written without approval.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Governed\Fingerprint;
use Prakat\Tests\Scene;

return [
	'Metadata under any name is part of what is approved, but for a named list of bookkeeping, caches and counters; the filter makes exceptions both ways.' => static function ( Scene $t ): void {
		foreach ( [ 'phone', '_zq_builder_data', '_elementor_data', '_thumbnail_id', '_wp_page_template', 'quality_score', '_elementor_css_print_method', '_encloseme_too' ] as $key ) {
			$t->true( Fingerprint::matters( $key, 'page' ), $key );
		}
		foreach ( [ '_edit_lock', '_edit_last', '_wp_old_slug', '_wp_old_date', '_pingme', '_encloseme', '_oembed_0a1b', '_oembed_time_0a1b', '_wp_trash_meta_time', '_customize_changeset_uuid', '_wp_suggested_privacy_policy_content', '_elementor_css', '_elementor_page_assets', '_elementor_element_cache', '_elementor_inline_svg', '_elementor_controls_usage', '_yoast_wpseo_content_score', '_yoast_wpseo_estimated-reading-time-minutes', 'post_views_count', '_post_like_count', '_internal_link_count' ] as $key ) {
			$t->false( Fingerprint::matters( $key, 'page' ), $key );
		}
		$turn = static fn ( bool $matters, string $key ): bool => match ( $key ) {
			'_zq_cache' => false,
			'_edit_last' => true,
			default => $matters,
		};
		add_filter( 'prakat_governed_meta', $turn, 10, 2 );
		$told = [ Fingerprint::matters( '_zq_cache', 'page' ), Fingerprint::matters( '_edit_last', 'page' ) ];
		remove_filter( 'prakat_governed_meta', $turn );
		$t->same( [ false, true ], $told );
	},

	'What a plugin writes under an unknown name when a visitor looks, or by the clock, is refused without a draft, and the page stays shown; a cache is written.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		$t->as( 0 );
		$look = static function () use ( $t, $page ): void {
			$t->false( (bool) update_post_meta( $page, '_zq_seen', '1' ) );
			$t->false( (bool) add_post_meta( $page, '_zq_seen', '1' ) );
			$t->same( '', get_post_meta( $page, '_zq_seen', true ) );
			$t->same( null, $t->pending( $page ) );
		};
		$look();
		add_filter( 'wp_doing_cron', '__return_true' );
		try {
			$look();
		} finally {
			remove_filter( 'wp_doing_cron', '__return_true' );
		}
		update_post_meta( $page, '_elementor_css', [ 'time' => 1 ] );
		$t->same( [ 'time' => 1 ], get_post_meta( $page, '_elementor_css', true ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},

	'What another task writes together with the text waits with the text: one draft, whole.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		$t->as( 0 );
		add_filter( 'wp_doing_cron', '__return_true' );
		try {
			wp_update_post( [ 'ID' => $page, 'post_content' => 'นำเข้า', 'meta_input' => [ '_zq_builder_data' => '[]' ] ] );
		} finally {
			remove_filter( 'wp_doing_cron', '__return_true' );
		}
		$pending = $t->pending( $page );
		$t->same( [ 'นำเข้า', [ [ 'key' => '_zq_builder_data', 'value' => '[]' ] ] ], [ $pending['content'], $pending['meta'] ] );
	},

	'What a plugin writes in answer to a publication does not take the page away again.' => static function ( Scene $t ): void {
		$t->govern();
		$mark = static fn ( int $post ): mixed => update_post_meta( $post, '_zq_published_flag', '1' );
		add_action( 'save_post', $mark );
		try {
			$page = $t->approved_post();
		} finally {
			remove_action( 'save_post', $mark );
		}
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
		$told = static fn ( int $post ): mixed => update_post_meta( $post, '_zq_told', (string) wp_rand() );
		add_action( 'save_post', $told );
		try {
			$t->as( $t->editor() );
			$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
			$t->get( \Prakat\Governed\Tell::class )->changed( $page, 'publish' );
		} finally {
			remove_action( 'save_post', $told );
		}
		$t->same( '', get_post_meta( $page, '_zq_told', true ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},
];
