<?php
/**
 * Databases that are only read from.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * Where a drop-in (wp-content/db.php: LudicrousDB, HyperDB) sends some reads to replicas, these show what was so some
 * seconds ago: a page that is made anew after its withdrawal would show it again, and a page cache would keep that. So
 * whatever the plugin itself reads comes from the primary, and all of a request that acts, or that somebody makes who is
 * logged in. What visitors read of WordPress alone may come from a replica.
 *
 * @internal
 */
final class Primary {

	/** By which drop-ins are told, the newer name first. */
	private const METHODS = [ 'send_reads_to_primaries', 'send_reads_to_masters' ];

	/**
	 * From now on this request reads from the primary. Costs nothing where there is one database.
	 */
	public static function read_from( \wpdb $wpdb ): void {
		foreach ( self::METHODS as $method ) {
			$tell = [ $wpdb, $method ];
			if ( is_callable( $tell ) ) {
				$tell();
				break;
			}
		}
		/**
		 * Fires when the plugin is about to read what must be so now: for a drop-in that is told in another way.
		 *
		 * @param \wpdb $wpdb
		 */
		do_action( 'prakat_read_from_primary', $wpdb );
	}

	/**
	 * Whether this database may read from several servers: a connection beside its own then leads who knows where.
	 */
	public static function is_one_of_several( \wpdb $wpdb ): bool {
		return is_callable( [ $wpdb, self::METHODS[0] ] ) || is_callable( [ $wpdb, self::METHODS[1] ] );
	}

	/**
	 * Whether this request is more than a visitor's reading, as far as can be told before WordPress knows who asks.
	 */
	public static function is_needed_throughout(): bool {
		if ( is_admin() || wp_doing_cron() || wp_doing_ajax() || defined( 'WP_CLI' ) || defined( 'XMLRPC_REQUEST' ) || 'cli' === PHP_SAPI ) {
			return true;
		}
		if ( ! in_array( $_SERVER['REQUEST_METHOD'] ?? '', [ 'GET', 'HEAD' ], true ) || isset( $_SERVER['PHP_AUTH_USER'] ) || isset( $_SERVER['HTTP_AUTHORIZATION'] ) ) {
			return true;
		}
		return defined( 'LOGGED_IN_COOKIE' ) && isset( $_COOKIE[ (string) constant( 'LOGGED_IN_COOKIE' ) ] );
	}
}
