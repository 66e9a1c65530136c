<?php
/**
 * Many at once.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;

return [
	'Twenty entries that are approved and published at once get twenty numbers in a row; no deadlock, and none is lost.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'Twenty processes work on one database; SQLite in Node has one process.' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$entries  = [];
		for ( $i = 0; $i < 20; $i++ ) {
			$entries[] = $t->complete_draft();
		}
		$people    = [
			'submit'  => $t->of_office( 'officer' ),
			'check'   => $t->of_office( 'checker' ),
			'approve' => $t->of_office( 'approver' ),
			'publish' => $t->of_office( 'webmaster' ),
		];
		$deadlocks = static fn (): string => (string) ( $database->row( "SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'" )['Value'] ?? 'not counted by this server' );
		$before    = $deadlocks();
		// Behind a web server the running binary is the server's own.
		$php       = 'cli' === PHP_SAPI ? PHP_BINARY : PHP_BINDIR . '/php';
		$processes = [];
		foreach ( $entries as $entry ) {
			$work        = wp_json_encode( [ 'entry' => $entry, 'people' => $people, 'input' => [ 'check' => $t->declared() ] ] );
			$process     = proc_open( [ $php, __DIR__ . '/parallel-walk.php', ABSPATH . 'wp-load.php', '2026-11-20T09:00:00+07:00', (string) $work, (string) preg_replace( '#^https?://([^/]+).*$#', '$1', home_url() ) ], [ [ 'pipe', 'r' ], [ 'pipe', 'w' ], [ 'pipe', 'w' ] ], $pipes );
			$processes[] = [ $process, $pipes ];
		}
		foreach ( $processes as [ , $pipes ] ) {
			$t->same( "ready\n", fgets( $pipes[1] ) );
		}
		foreach ( $processes as [ , $pipes ] ) {
			fwrite( $pipes[0], "go\n" );
		}
		foreach ( $processes as [ $process, $pipes ] ) {
			$t->same( "done\n", stream_get_contents( $pipes[1] ) . stream_get_contents( $pipes[2] ) );
			proc_close( $process );
		}
		$t->same( $before, $deadlocks() );
		$numbers = array_map( 'intval', $database->column( 'SELECT number FROM {requests} ORDER BY number' ) );
		$t->same( range( $numbers[0], $numbers[0] + 19 ), $numbers );
		$t->same( 20, (int) $database->value( "SELECT COUNT(*) FROM {entries} WHERE state = 'published'" ) );
		$t->same( 20, (int) $database->value( "SELECT COUNT(*) FROM {register} WHERE act = 'publish'" ) );
		foreach ( [ 1, 2 ] as $time ) {
			$page = $t->get( Reader::class )->page( $t->procurement(), new Query(), [ 'year' ] );
			$t->same( [ 40, 40 ], [ $page->total, count( $page->rows ) ], "Counted, time $time." );
		}
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},
];
