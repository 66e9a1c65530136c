<?php
/**
 * A drop-in (wp-content/db.php) that reads from a replica, as LudicrousDB and HyperDB do: what selects goes to the replica,
 * what writes to the primary, and from then on what selects from a table that was written to; the connection that wpdb knows
 * is the one that was used last. What went where is written down, a line a request. For trials only.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

// phpcs:disable WordPress.DB.RestrictedFunctions, WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- This is a database class.
final class Prakat_Trial_Replica_Db extends wpdb {

	/** @var array<string, mysqli> */
	private array $servers = [];

	/** @var array<string, int> */
	private array $asked = [
		'primary' => 0,
		'replica' => 0,
	];

	/** @var array<string, true> */
	private array $written = [];

	private bool $primary_only = false;

	public function send_reads_to_masters(): void {
		// To see the trial fail: without it the plugin reads what was so some time ago.
		$this->primary_only = ! defined( 'PRAKAT_TRIAL_DEAF' );
	}

	public function query( $query ) {
		if ( $this->dbh instanceof mysqli ) {
			$this->servers['primary'] ??= $this->dbh;
			$name                       = $this->server_for( (string) $query );
			$this->dbh                  = $this->servers[ $name ] ??= $this->replica();
			++$this->asked[ $name ];
		}
		return parent::query( $query );
	}

	private function server_for( string $query ): string {
		if ( 1 !== preg_match( '/^\(?\s*(?:SELECT|SHOW|DESCRIBE|DESC|EXPLAIN)\s/i', ltrim( $query ) ) ) {
			$this->written[ (string) $this->get_table_from_query( $query ) ] = true;
			return 'primary';
		}
		foreach ( array_keys( $this->written ) as $table ) {
			if ( '' !== $table && str_contains( $query, $table ) ) {
				return 'primary';
			}
		}
		return $this->primary_only ? 'primary' : 'replica';
	}

	private function replica(): mysqli {
		$link = mysqli_init();
		$link->real_connect( 'localhost', DB_USER, DB_PASSWORD, DB_NAME, 0, PRAKAT_TRIAL_REPLICA );
		$link->set_charset( 'utf8mb4' );
		$this->set_sql_mode_of( $link );
		return $link;
	}

	private function set_sql_mode_of( mysqli $link ): void {
		$link->query( "SET SESSION sql_mode = ''" );
	}

	public function write_down(): void {
		file_put_contents( PRAKAT_TRIAL_LOG, json_encode( [ 'asked' => $_SERVER['REQUEST_URI'] ?? '' ] + $this->asked, JSON_UNESCAPED_SLASHES ) . "\n", FILE_APPEND | LOCK_EX );
	}
}

$wpdb = new Prakat_Trial_Replica_Db( DB_USER, DB_PASSWORD, DB_NAME, DB_HOST );
register_shutdown_function( [ $wpdb, 'write_down' ] );
