<?php
/**
 * A sweep that is killed.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;

return [
	'A sweep killed before any of its statements leaves nothing public and nothing half-done; the next one finishes.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'A process of its own is killed, on a database that outlives it.' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		[ $with ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		$t->walk( $with, 'publish' );
		$plain = $t->published( $t->varied_records( 3 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2026-12-01T00:00:00+07:00' );

		$killed = 0;
		// Behind a web server the running binary is the server's own.
		$php = 'cli' === PHP_SAPI ? PHP_BINARY : PHP_BINDIR . '/php';
		for ( $statement = 1; $statement <= 400; $statement++ ) {
			$process = proc_open( [ $php, __DIR__ . '/killed-sweep.php', ABSPATH . 'wp-load.php', (string) $statement, '2026-12-01T00:00:00+07:00', (string) preg_replace( '#^https?://([^/]+).*$#', '$1', home_url() ) ], [ 1 => [ 'pipe', 'w' ], 2 => [ 'pipe', 'w' ] ], $pipes );
			$said    = stream_get_contents( $pipes[1] ) . stream_get_contents( $pipes[2] );
			proc_close( $process );
			$t->same( 0, $t->public_total() );
			foreach ( [ $with, $plain ] as $entry ) {
				$down = 'expired' === $t->entry_of( $entry );
				$in   = (int) $database->value( 'SELECT COUNT(*) FROM {index_procurement} WHERE entry_id = %d', [ $entry ] );
				$acts = (int) $database->value( "SELECT COUNT(*) FROM {register} WHERE entry_id = %d AND act = 'expire'", [ $entry ] );
				$gone = (int) $database->value( 'SELECT COUNT(*) FROM {index_gone} WHERE entry_id = %d', [ $entry ] );
				$t->same( $down ? [ 0, 1, 1 ] : [ $entry === $with ? 1 : 3, 0, 0 ], [ $in, $acts, $gone ], "Statement $statement: all of it or nothing. $said" );
			}
			if ( str_contains( $said, 'finished' ) ) {
				break;
			}
			++$killed;
		}
		$t->true( $killed > 30, "Killed $killed times." );
		$t->contains( 'finished', $said );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [ 'expired', 'expired' ], [ $t->entry_of( $with ), $t->entry_of( $plain ) ] );
		$t->same( [], $t->laid_out() );
		$t->same( [ [], [], [] ], [ $t->index_dump()['entries'], $t->index_dump()['records'], $t->index_dump()['totals'] ] );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},
];
