<?php
/**
 * What every site of the scripts needs, whatever state the plugin is in. Run inside the site by scripts/lib/site/site.mjs; never part of the plugin.
 */

declare( strict_types=1 );

// A plugin that is being written may not load: this much of the site must come up all the same.
define( 'WP_INSTALLING', true );
require '/wordpress/wp-load.php';

$prakat_options = array(
	'timezone_string'        => 'Asia/Bangkok',
	'gmt_offset'             => '',
	'date_format'            => 'j F Y',
	'time_format'            => 'H:i',
	'start_of_week'          => 1,
	// Avatars would be fetched from another server.
	'show_avatars'           => 0,
	'default_comment_status' => 'closed',
	'default_ping_status'    => 'closed',
	// Settled by the first visit of an administrator; until then WordPress has each page of anybody try it three times.
	'can_compress_scripts'   => 0,
);
foreach ( $prakat_options as $prakat_name => $prakat_value ) {
	update_option( $prakat_name, $prakat_value );
}
if ( file_exists( WP_CONTENT_DIR . '/languages/th.mo' ) ) {
	update_option( 'WPLANG', 'th' );
}
if ( '/%postname%/' !== get_option( 'permalink_structure' ) ) {
	global $wp_rewrite;
	$wp_rewrite->set_permalink_structure( '/%postname%/' );
	delete_option( 'rewrite_rules' );
}
