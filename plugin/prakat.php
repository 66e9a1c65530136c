<?php
/**
 * Plugin Name:       Prakat
 * Plugin URI:        https://prakat.example/
 * Description:       Publishes what the law makes an agency publish: proposed, checked, approved, then public, and taken down when its time is over.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      8.1
 * Author:            The Prakat authors
 * License:           GPL-3.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-3.0.html
 * Text Domain:       prakat
 * Domain Path:       /build/languages
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat;

defined( 'ABSPATH' ) || exit;

// A second copy of the plugin (a forgotten folder, a must-use loader) must not break the first.
if ( defined( 'PRAKAT_FILE' ) ) {
	return;
}

define( 'PRAKAT_FILE', __FILE__ );
define( 'PRAKAT_DIR', __DIR__ . '/' );
define( 'PRAKAT_VERSION', '0.1.0' );

require __DIR__ . '/includes/boot.php';
