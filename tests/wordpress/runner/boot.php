<?php
/**
 * Loads WordPress for tests, and the plugin, switching it on when it is not.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

/**
 * @param string $wp_load Path of wp-load.php.
 * @return Runner Ready to run files.
 */
function boot( string $wp_load ): Runner {
	define( 'PRAKAT_TESTING', true );
	// A fatal error is a line of the run's output, not a page for visitors.
	define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
	register_shutdown_function(
		static function (): void {
			$error = error_get_last();
			if ( null !== $error && 0 !== ( $error['type'] & ( E_ERROR | E_PARSE | E_COMPILE_ERROR | E_CORE_ERROR ) ) ) {
				$what = strtok( $error['message'], "\n" );
				echo "\n", json_encode( [ 'fatal' => sprintf( '%s (%s:%d)', $what, $error['file'], $error['line'] ) ], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- JSON for a terminal.
			}
		}
	);
	spl_autoload_register(
		static function ( string $class_name ): void {
			$folders = [
				'Prakat\\Tests\\Scenes\\' => dirname( __DIR__ ) . '/scenes/',
				'Prakat\\Tests\\Paths\\'  => dirname( __DIR__ ) . '/paths/',
				'Prakat\\Tests\\'         => __DIR__ . '/',
			];
			foreach ( $folders as $prefix => $folder ) {
				if ( str_starts_with( $class_name, $prefix ) ) {
					$file = $folder . substr( $class_name, strlen( $prefix ) ) . '.php';
					if ( is_file( $file ) ) {
						require_once $file;
					}
					return;
				}
			}
		}
	);
	require_once $wp_load;
	// Nobody logs in by a password here: the dear hash of a real one would be most of a test's time.
	add_filter( 'wp_hash_password_options', static fn (): array => [ 'cost' => 4 ] );
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	require_once ABSPATH . 'wp-admin/includes/user.php';
	wp_set_current_user( 1 );
	$activated = activate_plugin( 'prakat/prakat.php' );
	if ( is_wp_error( $activated ) ) {
		throw new \RuntimeException( $activated->get_error_message() ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- For a terminal.
	}
	return new Runner( dirname( __DIR__ ), new FreshState( $GLOBALS['wpdb'] ) );
}
