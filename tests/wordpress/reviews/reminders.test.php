<?php
/**
 * Saying that reviews are due.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Reviews\Reminders;
use Prakat\Tests\Scene;

/** Who was told what of reviews, as [ user, kind, count ]. */
$told = static fn ( Scene $t ): array => array_map( static fn ( array $row ): array => [ (int) $row['user_id'], $row['kind'], json_decode( (string) $row['params'], true )['count'] ], $t->get( Database::class )->rows( "SELECT user_id, kind, params FROM {messages} WHERE kind LIKE 'review-%%' ORDER BY id" ) );

return [
	'Forty reviews that fall due in a unit are one message to their owner when they are due soon, one when they are overdue, and then one to who approves: each once, however often the pass runs (R018, R019).' => static function ( Scene $t ) use ( $told ): void {
		$officer  = $t->of_office( 'officer' );
		$approver = $t->of_office( 'approver' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$first = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$rows = $t->get( Database::class )->rows( 'SELECT * FROM {entries} WHERE id = %d', [ $first ] )[0];
		unset( $rows['id'] );
		for ( $n = 0; $n < 38; $n++ ) {
			$t->get( Database::class )->insert( 'entries', [ 'uuid' => wp_generate_uuid4() ] + $rows );
		}
		$pass = static function ( string $at ) use ( $t, $told ): array {
			$t->at( $at );
			do_action( Schedule::HOOK );
			do_action( Schedule::HOOK );
			return $told( $t );
		};
		$t->same( [], $pass( '2027-02-05T09:00:00+07:00' ) );
		// The forty, and the section as a whole.
		$soon = [ $officer, 'review-soon', 41 ];
		$t->same( [ $soon ], $pass( '2027-02-06T09:00:00+07:00' ) );
		$t->same( [ $soon ], $pass( '2027-02-20T09:00:00+07:00' ) );
		$late = [ $officer, 'review-overdue', 41 ];
		$t->same( [ $soon, $late ], $pass( '2027-02-21T09:00:00+07:00' ) );
		// The 21st is a Sunday, the 22nd Makha Bucha only where the agency says so: one working day is not enough yet.
		$t->same( [ $soon, $late ], $pass( '2027-02-22T09:00:00+07:00' ) );
		$t->same( [ $soon, $late, [ $approver, 'review-escalated', 41 ] ], $pass( '2027-02-23T09:00:00+07:00' ) );
		$t->same( 3, count( $pass( '2027-03-23T09:00:00+07:00' ) ) );
		$message = $t->rest( 'GET', '/messages', null, $officer )->data;
		$t->same( [ 'admin.php?page=prakat&view=worklist' ], array_values( array_unique( array_column( array_filter( $message, static fn ( array $one ): bool => str_starts_with( $one['kind'], 'review-' ) ), 'link' ) ) ) );
		$t->contains( '41', $message[0]['title'] );
	},

	'What was reviewed is told of again when it is due again; what has come down is told of no more.' => static function ( Scene $t ) use ( $told ): void {
		$officer = $t->of_office( 'officer' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$t->at( '2027-02-10T09:00:00+07:00' );
		$t->get( Reminders::class )->run();
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->at( '2027-05-05T09:00:00+07:00' );
		$t->get( Reminders::class )->run();
		$t->same( [ 'review-soon', 'review-soon' ], array_column( $told( $t ), 1 ) );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because( 'incorrect' ) );
		$t->at( '2027-06-05T09:00:00+07:00' );
		$t->get( Reminders::class )->run();
		$t->same( 2, count( $told( $t ) ) );
	},

	'What is counted in a message is what stands on the worklist: neither a section in which nothing is public, nor what is down before its review would be due.' => static function ( Scene $t ) use ( $told ): void {
		$officer = $t->of_office( 'officer' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->walk( $t->complete_draft( null, [ 'publishUntil' => '2027-02-18' ] ), 'submit', 'check', 'approve', 'publish' );
		$t->walk( $t->complete_draft( null, [ 'publishFrom' => '2027-06-01' ] ), 'submit', 'check', 'approve', 'publish' );
		$t->at( '2027-02-10T09:00:00+07:00' );
		$listed = static fn (): array => array_intersect_key( (array) $t->rest( 'GET', '/worklist', null, $officer )->data['counts'], [ 'overdue' => 1, 'due-soon' => 1 ] );
		$t->same( [ 'overdue' => 0, 'due-soon' => 1 ], $listed(), 'the section, in which the first still stands' );
		$t->get( Reminders::class )->run();
		$t->same( [ [ $officer, 'review-soon', 1 ] ], $told( $t ) );
		$t->at( '2027-03-20T09:00:00+07:00' );
		$t->same( [ 'overdue' => 0, 'due-soon' => 0 ], $listed(), 'what is to be public in June can’t be reviewed in March' );
		$t->get( Reminders::class )->run();
		$t->same( 1, count( $told( $t ) ) );
		$t->same( [], $t->get( Database::class )->rows( 'SELECT * FROM {review_rounds}' ) );
	},

	'Where the owner holds no duty any more, who proposes there hears of it; where nobody approves, who supervises.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$database = $t->get( Database::class );
		$database->run( 'DELETE FROM {duties} WHERE user_id IN (%d, %d)', [ $t->of_office( 'officer' ), $t->of_office( 'approver' ) ] );
		$next       = $t->person( 'successor', [ [ 'office', 'procurement', 'propose' ] ] );
		$supervisor = $t->person( 'supervisor', [ [ 'office', '*', 'monitor' ] ] );
		$t->at( '2027-03-20T09:00:00+07:00' );
		$t->get( Reminders::class )->run();
		$t->same( [ [ $next, 'review-overdue', 2 ], [ $supervisor, 'review-escalated', 2 ] ], $told( $t ) );
	},

	'A pass that is killed before any of its statements has told each person all or nothing; the next one, on another day even, tells what was not told and nobody twice, and marks every entry (R018, R019).' => static function ( Scene $t ) use ( $told ): void {
		$t->needs_mysql( 'A process of its own is killed, on a database that outlives it.' );
		$officer = $t->of_office( 'officer' );
		$second  = $t->person( 'second', [ [ 'office', '*', 'propose' ] ] );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$first    = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$database = $t->get( Database::class );
		$row      = $database->rows( 'SELECT * FROM {entries} WHERE id = %d', [ $first ] )[0];
		unset( $row['id'] );
		$copies = [];
		for ( $n = 0; $n < 1299; $n++ ) {
			$copies[] = array_values( array_replace( $row, [ 'uuid' => sprintf( '%08d-0000-4000-8000-000000000000', $n ), 'owner_id' => 0 === $n % 2 ? $second : $officer ] ) );
		}
		$database->insert_many( 'entries', array_keys( $row ), $copies );
		// The 1,300, and the section as a whole.
		$all = [ [ $officer, 'review-soon', 1301 ], [ $second, 'review-soon', 1301 ] ];
		$php = 'cli' === PHP_SAPI ? PHP_BINARY : PHP_BINDIR . '/php';
		$by  = static function ( array $messages ): array {
			sort( $messages );
			return $messages;
		};
		$killed = 0;
		$left   = 0;
		for ( $statement = 1; $statement <= 200; $statement++ ) {
			$database->run( 'DELETE FROM {messages}' );
			$database->run( 'DELETE FROM {review_rounds}' );
			$database->run( 'UPDATE {entries} SET review_told = 0' );
			$database->run( 'UPDATE {review_sections} SET review_told = 0' );
			$process = proc_open( [ $php, dirname( __DIR__ ) . '/expiry/killed-sweep.php', ABSPATH . 'wp-load.php', (string) $statement, '2027-02-10T09:00:00+07:00', (string) preg_replace( '#^https?://([^/]+).*$#', '$1', home_url() ), 'reminders' ], [ 1 => [ 'pipe', 'w' ], 2 => [ 'pipe', 'w' ] ], $pipes );
			$said    = stream_get_contents( $pipes[1] ) . stream_get_contents( $pipes[2] );
			proc_close( $process );
			$then  = $by( $told( $t ) );
			$left += [] !== $then && '0' !== $database->value( 'SELECT COUNT(*) FROM {entries} WHERE review_told = 0' ) ? 1 : 0;
			$t->true( in_array( $then, [ [], $by( $all ) ], true ), "Statement $statement: all or nobody. " . wp_json_encode( $then ) . $said );
			$t->at( '2027-02-11T09:00:00+07:00' );
			$t->get( Reminders::class )->run( 600 );
			$t->same( $by( $all ), $by( $told( $t ) ), "Statement $statement: each once. $said" );
			$t->same( [ '0', '0', '0' ], [ $database->value( 'SELECT COUNT(*) FROM {entries} WHERE review_told = 0' ), $database->value( 'SELECT COUNT(*) FROM {review_sections} WHERE review_told = 0' ), $database->value( 'SELECT COUNT(*) FROM {review_rounds}' ) ], "Statement $statement: all are marked." );
			if ( str_contains( $said, 'finished' ) ) {
				break;
			}
			++$killed;
		}
		$t->true( $killed > 20 && $left > 5, "Killed $killed times, $left times between telling and marking." );
		$t->contains( 'finished', $said );
	},
];
