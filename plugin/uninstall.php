<?php
/**
 * Deleting the plugin.
 *
 * A register that the law asks for is not thrown away by a click on "Delete": the tables and the sealed files
 * are kept unless the option prakat_delete_data says otherwise.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/prakat.php';

if ( ! function_exists( __NAMESPACE__ . '\\wiring' ) || array() !== missing_requirements() ) {
	return;
}

wiring()->get( Database\Uninstallation::class )->run();
