<?php
/**
 * Tables that are brought forward by a process that is killed.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\Schema;
use Prakat\Tests\Scene;

return [
	'An update that is killed before any of its changes to the tables is finished by the next request, and every row is there.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'A process of its own is killed, on a database that outlives it.' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$waits    = $t->walk( $t->complete_draft(), 'submit' );
		$public   = $t->published( $t->varied_records( 3 ) );
		$database = $t->get( Database::class );
		$shape    = static fn (): array => $database->rows( "SELECT table_name, column_name, column_type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name LIKE %s ORDER BY table_name, column_name", [ $GLOBALS['wpdb']->esc_like( $database->table( '' ) ) . '%' ] );
		$keys     = static fn (): array => $database->rows( "SELECT table_name, index_name, column_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name LIKE %s ORDER BY table_name, index_name, seq_in_index", [ $GLOBALS['wpdb']->esc_like( $database->table( '' ) ) . '%' ] );
		$before   = [ $shape(), $keys() ];
		$request  = $database->row( 'SELECT wait_act, wait_unit, level, section FROM {requests} WHERE entry_id = %d', [ $waits ] );
		// As an older version left them.
		foreach ( [ 'requests' => [ 'KEY waiting', 'KEY waiting_since', 'KEY proposer', 'COLUMN wait_act', 'COLUMN wait_unit', 'COLUMN level', 'COLUMN waits_since', 'COLUMN section' ], 'register' => [ 'COLUMN actor_key' ], 'entries' => [ 'KEY title_seen', 'COLUMN search' ] ] as $table => $parts ) {
			foreach ( $parts as $part ) {
				$database->run( "ALTER TABLE {{$table}} DROP $part" );
			}
		}
		$database->run( 'DROP TABLE {leaves}' );
		update_option( Schema::OPTION, 1 );

		$php    = 'cli' === PHP_SAPI ? PHP_BINARY : PHP_BINDIR . '/php';
		$killed = 0;
		for ( $statement = 1; $statement <= 60; $statement++ ) {
			$process = proc_open( [ $php, __DIR__ . '/killed-installation.php', ABSPATH . 'wp-load.php', (string) $statement, (string) preg_replace( '#^https?://([^/]+).*$#', '$1', home_url() ) ], [ 1 => [ 'pipe', 'w' ], 2 => [ 'pipe', 'w' ] ], $pipes );
			$said    = stream_get_contents( $pipes[1] ) . stream_get_contents( $pipes[2] );
			proc_close( $process );
			if ( str_contains( $said, 'finished' ) ) {
				break;
			}
			++$killed;
		}
		wp_cache_flush();
		// Whatever came of it, the next test finds the tables whole.
		$current = $t->get( Schema::class )->is_current();
		$after   = [ $shape(), $keys() ];
		$t->get( Schema::class )->install();
		$t->same( [ 'finished', true ], [ substr( $said, -8 ), $current ] );
		$t->true( $killed >= 3, "Killed $killed times." );
		$t->same( $before[0], $after[0] );
		$sorted = static function ( array $rows ): array {
			sort( $rows );
			return $rows;
		};
		$t->same( $sorted( $before[1] ), $sorted( $after[1] ) );
		$t->same( [ 'check', '1' ], array_values( array_intersect_key( (array) $database->row( 'SELECT wait_act, level FROM {requests} WHERE entry_id = %d', [ $waits ] ), [ 'wait_act' => 1, 'level' => 1 ] ) ) );
		$t->same( $request['section'], $database->value( 'SELECT section FROM {requests} WHERE entry_id = %d', [ $waits ] ) );
		$t->same( 3, $t->public_total() );
		$t->walk( $waits, 'check', 'approve', 'publish' );
		$t->same( 5, $t->public_total() );
		unset( $public );
	},
];
