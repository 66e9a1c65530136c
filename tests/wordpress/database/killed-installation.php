<?php
/**
 * Tables brought forward in a process of its own that is killed before one of the statements that change something:
 * php killed-installation.php <wp-load.php> <which of them, from 1> <host>
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

[ , $wp_load, $statement, $host ] = $argv;
$_SERVER += [
	'HTTP_HOST'      => $host,
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];
define( 'PRAKAT_TESTING', true );
// Before WordPress itself is up nobody counts: the plugin brings its tables forward on init.
define( 'WP_USE_THEMES', false );
$GLOBALS['wp_filter']['query'][10]['prakat-kill'] = [
	'accepted_args' => 1,
	'function'      => static function ( string $sql ) use ( $statement ): string {
		static $left = null;
		$left      ??= (int) $statement;
		if ( 1 === preg_match( '/^\s*(ALTER|DROP|UPDATE|INSERT|DELETE|CREATE TABLE(?! IF NOT EXISTS))/i', $sql ) && str_contains( $sql, 'prakat' ) && 0 === --$left ) {
			posix_kill( posix_getpid(), SIGKILL );
		}
		return $sql;
	},
];
require $wp_load;
echo 'finished';
