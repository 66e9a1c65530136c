<?php
/**
 * Every test begins on an empty site.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Support\Clock;

/**
 * Remembers how the site was when the run began and brings it back: the plugin's tables empty, all options and
 * the timetable as they were, no person, post, term or file that a test made.
 *
 * Whatever else lay in the plugin's tables is gone: tests run on a site that is kept for tests.
 */
final class FreshState {

	/** @var list<string> */
	private array $tables;

	/** @var array<string, string> */
	private array $options;

	private int $last_post;

	private int $last_user;

	private int $last_term;

	public function __construct( private readonly \wpdb $wpdb ) {
		// A run that was killed left its last test's people behind. Of a trial's processes that work at once all have the same.
		if ( false === getenv( 'PRAKAT_TRIAL_TOGETHER' ) ) {
			$wpdb->query( "DELETE FROM {$wpdb->usermeta} WHERE user_id IN ( SELECT ID FROM {$wpdb->users} WHERE user_login LIKE 'test-%' )" );
			$wpdb->query( "DELETE FROM {$wpdb->users} WHERE user_login LIKE 'test-%'" );
		}
		/** @var list<string> $tables */
		$tables          = $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}prakat\\_%'" );
		$this->tables    = $tables;
		$this->options   = $this->options();
		$this->last_post = (int) $wpdb->get_var( "SELECT MAX(ID) FROM {$wpdb->posts}" );
		$this->last_user = (int) $wpdb->get_var( "SELECT MAX(ID) FROM {$wpdb->users}" );
		$this->last_term = (int) $wpdb->get_var( "SELECT MAX(term_id) FROM {$wpdb->terms}" );
	}

	public function restore(): void {
		foreach ( $this->filled() as $table ) {
			$this->wpdb->query( "DELETE FROM `$table`" );
		}
		$this->restore_options();
		foreach ( $this->wpdb->get_col( "SELECT ID FROM {$this->wpdb->posts} WHERE ID > {$this->last_post}" ) as $post ) {
			wp_delete_post( (int) $post, true );
		}
		foreach ( $this->wpdb->get_results( "SELECT term_id, taxonomy FROM {$this->wpdb->term_taxonomy} WHERE term_id > {$this->last_term}" ) as $term ) {
			wp_delete_term( (int) $term->term_id, $term->taxonomy );
		}
		$this->wpdb->query( "DELETE FROM {$this->wpdb->users} WHERE ID > {$this->last_user}" );
		$this->wpdb->query( "DELETE FROM {$this->wpdb->usermeta} WHERE user_id > {$this->last_user}" );
		$uploads = wp_get_upload_dir()['basedir'];
		self::clear( $uploads . '/prakat', true );
		// These folders have the same names again with the next file. WordPress in Node has several workers, and one that made a
		// folder which another then removed can never make it again.
		self::clear( $uploads . '/prakat-vault', false );

		wp_cache_flush();
		wp_set_current_user( 0 );
		$GLOBALS['wp_rest_server'] = null;
		$_GET                      = [];
		$_POST                     = [];
		$_FILES                    = [];
		$_REQUEST                  = [];

		$wiring = \Prakat\wiring();
		$wiring->get( Clock::class )->freeze( null );
		// What a part remembers for one request must not reach the next test.
		( new \ReflectionProperty( $wiring, 'made' ) )->setValue( $wiring, [] );
	}

	/**
	 * The tables that hold anything, by one question: what the integration of SQLite makes of a query takes longer than the query.
	 *
	 * @return list<string>
	 */
	private function filled(): array {
		$asked = array_map( static fn ( string $table ): string => "EXISTS ( SELECT 1 FROM `$table` ) AS `$table`", $this->tables );
		/** @var array<string, string>|null $told */
		$told = [] === $asked ? [] : $this->wpdb->get_row( 'SELECT ' . implode( ', ', $asked ), ARRAY_A );
		return null === $told ? $this->tables : array_keys( array_filter( $told ) );
	}

	private function restore_options(): void {
		wp_cache_flush();
		$now = $this->options();
		foreach ( array_diff_key( $now, $this->options ) as $name => $value ) {
			// Past the guards of options: these are the tests' own.
			$this->wpdb->delete( $this->wpdb->options, [ 'option_name' => $name ] );
		}
		foreach ( $this->options as $name => $value ) {
			if ( ! isset( $now[ $name ] ) ) {
				add_option( $name, maybe_unserialize( $value ) );
			} elseif ( $now[ $name ] !== $value ) {
				$this->wpdb->update( $this->wpdb->options, [ 'option_value' => $value ], [ 'option_name' => $name ] );
			}
		}
	}

	/**
	 * @return array<string, string> Name => stored value.
	 */
	private function options(): array {
		/** @var list<array{option_name: string, option_value: string}> $rows */
		$rows = $this->wpdb->get_results(
			"SELECT option_name, option_value FROM {$this->wpdb->options} WHERE option_name LIKE '%prakat%' OR option_name NOT LIKE '%\\_transient\\_%'",
			ARRAY_A
		);
		return array_column( $rows, 'option_value', 'option_name' );
	}

	private static function clear( string $folder, bool $folders ): void {
		foreach ( is_dir( $folder ) ? array_diff( (array) scandir( $folder ), [ '.', '..' ] ) : [] as $name ) {
			self::remove( "$folder/$name", $folders );
		}
	}

	private static function remove( string $path, bool $folders ): void {
		if ( is_link( $path ) || is_file( $path ) ) {
			unlink( $path );
		} elseif ( is_dir( $path ) ) {
			self::clear( $path, $folders );
			$folders && rmdir( $path );
		}
	}
}
