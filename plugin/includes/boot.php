<?php
/**
 * Starts the plugin, or says why it can't start here.
 *
 * This file and prakat.php must be readable by every PHP that WordPress itself runs on, so that an old
 * server gets a sentence on its dashboard and not a white page. Everything newer is behind the guard.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat;

defined( 'ABSPATH' ) || exit;

/**
 * Says what this server lacks for Prakat to run.
 *
 * @return array<int, string> Short names of what is missing, e.g. "PHP 8.1"; empty when all is there.
 */
function missing_requirements() {
	$missing = array();

	if ( PHP_VERSION_ID < 80100 ) {
		$missing[] = 'PHP 8.1';
	}
	// A nightly or a release candidate of 6.8 is a 6.8: only the number counts.
	if ( version_compare( (string) preg_replace( '/[^0-9.].*$/', '', (string) $GLOBALS['wp_version'] ), '6.8', '<' ) ) {
		$missing[] = 'WordPress 6.8';
	}
	foreach ( array( 'fileinfo', 'mbstring', 'openssl' ) as $extension ) {
		if ( ! extension_loaded( $extension ) ) {
			$missing[] = 'php-' . $extension;
		}
	}

	return $missing;
}

/**
 * Tells the administrators what is missing, in one sentence, on every admin screen.
 *
 * @param array<int, string> $missing As of missing_requirements().
 * @return void
 */
function show_missing_requirements( $missing ) {
	if ( ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html(
			sprintf(
				/* translators: %s: list of what is missing, e.g. "PHP 8.1, php-fileinfo". */
				__( 'Prakat is switched on but cannot run: this server lacks %s. Nothing of Prakat is shown to the public until it is there. No data is lost.', 'prakat' ),
				implode( ', ', $missing )
			)
		)
	);
}

/**
 * The wiring of this request, for the places where WordPress gives no constructor: a block's render.php,
 * a WP-CLI file, a test. Classes name what they need in their constructor and never call this.
 *
 * @return Wiring
 */
function wiring() {
	static $wiring = null;
	if ( null === $wiring ) {
		$wiring = new Wiring( $GLOBALS['wpdb'] );
	}
	return $wiring;
}

$prakat_missing = missing_requirements();
if ( array() !== $prakat_missing ) {
	$prakat_notice = static function () use ( $prakat_missing ) {
		show_missing_requirements( $prakat_missing );
	};
	add_action( 'admin_notices', $prakat_notice );
	add_action( 'network_admin_notices', $prakat_notice );
	return;
}

spl_autoload_register(
	static function ( string $class_name ): void {
		if ( ! str_starts_with( $class_name, 'Prakat\\' ) ) {
			return;
		}
		$name = str_replace( '\\', '/', substr( $class_name, 7 ) ) . '.php';
		// Libraries stand under the plugin's own name: another plugin's copy is never in the way.
		$file = PRAKAT_DIR . ( str_starts_with( $name, 'Vendor/' ) ? 'vendor/' . substr( $name, 7 ) : 'includes/' . $name );
		if ( is_file( $file ) ) {
			require_once $file;
		}
	}
);

register_activation_hook(
	PRAKAT_FILE,
	static function ( bool $network_wide = false ): void {
		wiring()->get( Database\Installation::class )->activate( $network_wide );
	}
);

( new Hooks( wiring() ) )->add();
