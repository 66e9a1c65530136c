<?php
/**
 * The runner on the command line: php tests/wordpress/runner/cli.php <path of wp-load.php> <file> [filter]
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

[ , $prakat_wp_load, $prakat_file, $prakat_filter ] = $argv + [ '', '', '', '' ];
$_SERVER += [
	'HTTP_HOST'      => 'localhost',
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];

require __DIR__ . '/boot.php';
boot( $prakat_wp_load )->run( $prakat_file, $prakat_filter );
