<?php
/**
 * The site of a trial, with the site's folder as the working directory: what a script of this folder begins with.
 * Gives the scene.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

/**
 * What the trial is told: one line of JSON.
 *
 * @param array<array-key, mixed> $what
 */
function say( array $what ): void {
	echo json_encode( $what, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR ), "\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- JSON for a trial.
}

$_SERVER += [
	'HTTP_HOST'      => (string) getenv( 'PRAKAT_TRIAL_HOST' ),
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => (string) ( getenv( 'PRAKAT_TRIAL_PATH' ) ?: '/' ),
];
require dirname( __DIR__ ) . '/wordpress/runner/boot.php';
boot( getcwd() . '/wp-load.php' );

return new Scene();
