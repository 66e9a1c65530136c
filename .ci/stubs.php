<?php
/**
 * What PHPStan must know beside WordPress: constants of the plugin, and functions of plugins that may or may not be there.
 *
 * @package Prakat
 */

define( 'PRAKAT_FILE', __DIR__ . '/../plugin/prakat.php' );
define( 'PRAKAT_DIR', __DIR__ . '/../plugin/' );
define( 'PRAKAT_VERSION', '0.0.0' );

/** Of WP-CLI, where it runs. */
class WP_CLI {
	public static function line( string $message = '' ): void {}
	public static function success( string $message ): void {}
	public static function error( string $message ): void {}
	public static function add_hook( string $when, callable $callback ): void {}
	/** @param array{0: object, 1: string} $callable */
	public static function add_command( string $name, array $callable ): bool { return true; }
}
