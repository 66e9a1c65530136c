<?php
/**
 * The option that says what is under approval, and who else writes options.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Governed\Settings;
use Prakat\Tests\Paths\Visitor;
use Prakat\Tests\Scene;

return [
	'Another plugin that writes the option of the approval changes nothing of it.' => static function ( Scene $t ): void {
		$t->govern();
		$before = get_option( Settings::OPTION );
		$t->as( 1 );
		foreach ( [ [ 'types' => [] ], [], '', false, null, 'no' ] as $value ) {
			$t->false( update_option( Settings::OPTION, $value ) );
			wp_cache_flush();
			$t->same( $before, get_option( Settings::OPTION ) );
		}
	},

	'Deleted by another plugin, the option is there again as it was at that moment, each time, and loaded with the others.' => static function ( Scene $t ): void {
		global $wpdb;
		// As when approval was tried, switched off, and something deleted the option meanwhile, in one process.
		$t->govern( [] );
		delete_option( Settings::OPTION );
		$t->govern( [ 'page' ] );
		foreach ( [ 'once', 'twice' ] as $time ) {
			$before = get_option( Settings::OPTION );
			delete_option( Settings::OPTION );
			$t->same( $before, get_option( Settings::OPTION ), $time );
			wp_cache_flush();
			$t->same( $before, get_option( Settings::OPTION ), "$time, read again" );
			$t->true( in_array( $t->get( Database::class )->value( 'SELECT autoload FROM %i WHERE option_name = %s', [ $wpdb->options, Settings::OPTION ] ), wp_autoload_values_to_autoload(), true ), $time );
			$t->govern( [ 'page', 'post' ] );
		}
		$t->true( $t->get( Settings::class )->governs( 'post' ) );
	},

	'An administrator who writes the option on WordPress’s page of all settings changes nothing of the approval.' => static function ( Scene $t ): void {
		if ( ! function_exists( 'curl_init' ) || $t->get( Database::class )->is_sqlite() ) {
			$t->skip( 'wp-admin/options.php is asked over HTTP, on the native stack' );
		}
		require_once dirname( __DIR__ ) . '/paths/Visitor.php';
		$t->govern();
		$before  = get_option( Settings::OPTION );
		$visitor = new Visitor( 1 );
		update_option( 'blogdescription', 'ก่อน' );
		$answer = $visitor->post( '/wp-admin/options.php', [ 'action' => 'update', 'option_page' => 'options', 'page_options' => Settings::OPTION . ',blogdescription', Settings::OPTION => 'no', 'blogdescription' => 'หลัง', '_wpnonce' => $visitor->nonce( 'options-options' ) ] );
		wp_cache_flush();
		$t->same( 302, $answer['status'] );
		$t->same( 'หลัง', get_option( 'blogdescription' ), 'the form was taken' );
		$t->same( $before, get_option( Settings::OPTION ) );
	},

	'What somebody switches on while the pages that were public are still being accepted stays switched on.' => static function ( Scene $t ): void {
		global $wpdb;
		$page = $t->post( [ 'meta_input' => [ 'phone' => '02 000 0000' ] ] );
		// Another process, which this one's cache knows nothing of.
		$meanwhile = static function ( mixed $matters ) use ( $wpdb, $t, &$meanwhile ): mixed {
			remove_filter( 'prakat_governed_meta', $meanwhile );
			$stored                  = $t->get( Settings::class )->stored();
			$stored['types']['post'] = $stored['types']['page'];
			$wpdb->update( $wpdb->options, [ 'option_value' => maybe_serialize( $stored ) ], [ 'option_name' => Settings::OPTION ] );
			return $matters;
		};
		add_filter( 'prakat_governed_meta', $meanwhile );
		$t->govern( [ 'page' ] );
		$t->false( has_filter( 'prakat_governed_meta', $meanwhile ) );
		wp_cache_flush();
		$t->same( [ 'page', 'post' ], $t->get( Settings::class )->types() );
		$t->true( $t->get( Settings::class )->stored()['types']['page']['finished'], "The page $page was accepted." );
	},
];
