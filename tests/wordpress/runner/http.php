<?php
/**
 * The door of a test site: runs one test file for whoever knows the site's token.
 *
 * Included by /prakat-tests.php, which scripts/lib/site/site.mjs writes into test sites only; never part of the plugin.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

// phpcs:disable WordPress.Security -- No WordPress is loaded yet; the token is the check.
if ( ! hash_equals( PRAKAT_TESTS_TOKEN, (string) ( $_SERVER['HTTP_X_PRAKAT_TOKEN'] ?? '' ) ) ) {
	http_response_code( 404 );
	exit;
}

ini_set( 'display_errors', '0' );
ini_set( 'html_errors', '0' );
set_time_limit( 0 );
header( 'Content-Type: application/x-ndjson; charset=utf-8' );
header( 'X-Accel-Buffering: no' ); // nginx hands on each line when it comes.

require __DIR__ . '/boot.php';
$prakat_file   = (string) ( $_GET['file'] ?? '' );
$prakat_filter = (string) ( $_GET['filter'] ?? '' );
$_GET          = [];
$_REQUEST      = [];
boot( dirname( (string) $_SERVER['SCRIPT_FILENAME'] ) . '/wp-load.php' )->run( $prakat_file, $prakat_filter );
