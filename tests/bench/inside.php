<?php
/**
 * A must-use plugin of the measured site: notes of each page how many queries and how much memory it took.
 *
 * @package Prakat\Bench
 */

add_action(
	'shutdown',
	static function () {
		if ( isset( $_GET['bench'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended
			file_put_contents( WP_CONTENT_DIR . '/bench.json', json_encode( array( 'queries' => $GLOBALS['wpdb']->num_queries, 'megabytes' => memory_get_peak_usage() / 1048576 ) ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
	},
	PHP_INT_MAX
);
