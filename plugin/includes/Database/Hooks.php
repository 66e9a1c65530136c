<?php
/**
 * What the database attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

use Prakat\Governed\Settings as Governed;
use Prakat\Wiring;

/**
 * Hooks of installation; and which database server a request reads from, where there are several.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		// At once: what is read before it may be some seconds old. Posts under approval are compared with what was approved of them.
		if ( \wpdb::class !== $GLOBALS['wpdb']::class && ( Primary::is_needed_throughout() || $this->wiring->get( Governed::class )->governs_any() ) ) {
			$this->wiring->get( Database::class )->from_primary();
		}
		add_action( 'init', fn () => $this->wiring->get( Installation::class )->keep_current(), 1 );
		// WordPress's page of all settings writes whatever it is sent: past every check, and without a row in the register.
		add_action( 'load-options.php', static fn () => add_filter( 'pre_update_option', static fn ( mixed $new_value, mixed $option, mixed $value ): mixed => str_starts_with( (string) $option, 'prakat_' ) ? $value : $new_value, PHP_INT_MAX, 3 ) );
		// After WordPress has made the site, and before it deletes one.
		add_action( 'wp_initialize_site', fn ( \WP_Site $site ) => $this->wiring->get( Network::class )->added( $site ), 900 );
		add_action( 'wp_uninitialize_site', fn ( \WP_Site $site ) => $this->wiring->get( Network::class )->deleted( $site ), 9 );
		add_filter( 'wpmu_drop_tables', fn ( array $tables, mixed $site ): array => $this->wiring->get( Network::class )->dropped( $tables, (int) $site ), 10, 2 );
	}
}
