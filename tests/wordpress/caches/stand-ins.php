<?php
/**
 * Functions that caching plugins document, writing down what they are told.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

// phpcs:disable -- Names of others.
defined( 'LSCWP_V' ) || define( 'LSCWP_V', '0' );

function wpsc_delete_url_cache( string $url ): void {
	$GLOBALS['prakat_told'][] = "wpsc $url";
}

function w3tc_flush_url( string $url ): void {
	$GLOBALS['prakat_told'][] = "w3tc $url";
}

/** @param list<string> $urls */
function rocket_clean_files( array $urls ): void {
	foreach ( $urls as $url ) {
		$GLOBALS['prakat_told'][] = "rocket $url";
	}
}

function wpo_cache_flush(): void {
	$GLOBALS['prakat_told'][] = 'wpo everything';
}
