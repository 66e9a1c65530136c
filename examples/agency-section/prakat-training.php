<?php
/**
 * Plugin Name: Prakat: training register (example)
 * Description: An agency's own section: one TypeScript file, its compiled contract, and this one call.
 * Version: 0.1.0
 * Requires at least: 6.8
 * Requires PHP: 8.1
 * Requires Plugins: prakat
 * License: GPL-3.0-or-later
 *
 * @package Prakat
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

add_action(
	'prakat_register_sections',
	static function ( \Prakat\Contract\Contracts $contracts ): void {
		$contracts->register( __DIR__ . '/contract' );
	}
);
