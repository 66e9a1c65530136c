<?php
/**
 * Makes the demonstration. Run inside the site by scripts/lib/site/demonstration.mjs; the last line printed is JSON.
 */

declare( strict_types=1 );

set_time_limit( 0 );
define( 'PRAKAT_DEMO_DIR', '/prakat-demo' );
require '/wordpress/wp-load.php';

$prakat_demonstration = require PRAKAT_DEMO_DIR . '/demo.php';
$prakat_made          = $prakat_demonstration(
	\Prakat\wiring(),
	static function ( string $en, string $th ): void {
		echo "$en · $th\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- Printed to a terminal.
	}
);
echo "\n" . wp_json_encode( $prakat_made, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON for a script.
