/**
 * A WordPress with the plugin, on the stack's own servers.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { htaccess } from './configuration.mjs';

/** @typedef {import( './stack.mjs' ).Stack} Stack */

/** @param {Stack} stack Whose. */
function configuration( stack ) {
	const { multisite, redis, config } = stack.options;
	return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${ stack.databaseHost() } );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, hash( 'sha256', 'native' . $key . __DIR__ ) );
}
$table_prefix = 'wp_';
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${ stack.file( 'log', 'debug.log' ) }' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
${ redis ? `define( 'PRAKAT_TEST_REDIS', '${ stack.file( 'redis.sock' ) }' );\n` : '' }${
		multisite
			? `define( 'WP_ALLOW_MULTISITE', true );
if ( ! defined( 'WP_INSTALLING_NETWORK_FIRST' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:${ stack.options.port }' );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
`
			: `define( 'WP_HOME', '${ stack.url }' );
define( 'WP_SITEURL', '${ stack.url }' );
`
	}${ config ?? '' }if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}

/**
 * Puts the plugin's folder or zip where WordPress looks for it.
 *
 * @param {Stack} stack Whose.
 */
export function placePlugin( stack ) {
	const plugins = path.join( stack.root, 'wp-content', 'plugins' );
	mkdirSync( plugins, { recursive: true } );
	if ( stack.options.plugin.endsWith( '.zip' ) ) {
		stack.run( 'php', [
			'-r',
			'$z=new ZipArchive; if(true!==$z->open($argv[1])){exit(1);} $z->extractTo($argv[2]);',
			stack.options.plugin,
			plugins,
		] );
	} else {
		cpSync( stack.options.plugin, path.join( plugins, 'prakat' ), { recursive: true } );
	}
}

/**
 * @param {Stack} stack Whose.
 * @return {string} PHP that switches the plugin on.
 */
const activation = ( stack ) =>
	`$r = activate_plugin( 'prakat/prakat.php', '', ${ stack.options.multisite ? 'true' : 'false' } ); if ( is_wp_error( $r ) ) { fwrite( STDERR, $r->get_error_message() ); exit( 1 ); }`;

/**
 * A fresh WordPress with the plugin active, Thai, with readable permalinks; a network of sites where that was asked for.
 *
 * @param {Stack} stack Up.
 */
export function install( stack ) {
	const host = `127.0.0.1:${ stack.options.port }`;
	rmSync( stack.site, { recursive: true, force: true } );
	mkdirSync( stack.site, { recursive: true } );
	cpSync( stack.options.wordpress, stack.root, { recursive: true } );
	mkdirSync( path.join( stack.root, 'wp-content', 'uploads' ), { recursive: true } );
	if ( ! stack.options.bare ) {
		placePlugin( stack );
	}
	if ( stack.options.redis ) {
		cpSync( path.join( ROOT, 'tests/native/object-cache.php' ), path.join( stack.root, 'wp-content', 'object-cache.php' ) );
	}
	if ( ! stack.options.plain ) {
		writeFileSync( path.join( stack.root, '.htaccess' ), htaccess( stack.base ) );
	}
	stack.sql( 'DROP DATABASE IF EXISTS wordpress; CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
	writeFileSync( path.join( stack.root, 'wp-config.php' ), configuration( stack ) );
	stack.phpRun( [
		'-r',
		`
		define( 'WP_INSTALLING', true ); define( 'WP_INSTALLING_NETWORK_FIRST', true ); $_SERVER['HTTP_HOST'] = '${ host }';
		require_once 'wp-load.php'; require_once 'wp-admin/includes/upgrade.php';
		wp_install( 'Prakat', 'admin', 'admin@example.org', true, '', 'password', 'th' );
		update_option( 'timezone_string', 'Asia/Bangkok' );
		${
			stack.options.multisite
				? `update_option( 'home', '${ stack.url }' ); update_option( 'siteurl', '${ stack.url }' );
		foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) { $wpdb->$table = $prefixed; }
		install_network(); $r = populate_network( 1, '${ host }', 'admin@example.org', 'Prakat', '/', false );
		if ( is_wp_error( $r ) && 'no_wildcard_dns' !== $r->get_error_code() ) { fwrite( STDERR, $r->get_error_message() ); exit( 1 ); }`
				: ''
		}`,
	] );
	stack.phpRun( [
		'-r',
		`
		$_SERVER['HTTP_HOST'] = '${ host }'; $_SERVER['REQUEST_URI'] = '/'; require_once 'wp-load.php'; require_once 'wp-admin/includes/plugin.php';
		${ stack.options.bare ? '' : activation( stack ) }
		global $wp_rewrite; $wp_rewrite->set_permalink_structure( '${ stack.options.plain ? '' : '/%postname%/' }' ); flush_rewrite_rules();`,
	] );
}
