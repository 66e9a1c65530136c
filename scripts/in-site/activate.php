<?php
/**
 * Activates the plugin. Prints why not, when it does not load.
 */

declare( strict_types=1 );

require '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_set_current_user( 1 );
if ( ! file_exists( WP_PLUGIN_DIR . '/prakat/prakat.php' ) ) {
	echo 'plugin/prakat.php is not there yet';
} elseif ( ! is_plugin_active( 'prakat/prakat.php' ) ) {
	$prakat_result = activate_plugin( 'prakat/prakat.php' );
	if ( is_wp_error( $prakat_result ) ) {
		echo $prakat_result->get_error_message(); // phpcs:ignore WordPress.Security.EscapeOutput -- Printed to a terminal.
	}
}
