<?php
/**
 * All of an act, or nothing of it.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Register\Verifier;
use Prakat\Support\CanonicalJson;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Numbers;

/**
 * Everything that an act may leave behind.
 */
$everything = static fn ( Scene $t ): array => array_map(
	static fn ( string $table ): string => hash( 'sha256', (string) wp_json_encode( $t->get( Database::class )->rows( "SELECT * FROM {{$table}}" ) ) ),
	array_combine( $tables = [ 'entries', 'versions', 'version_authors', 'records', 'requests', 'register', 'heads', 'index_entries', 'index_procurement', 'index_gone' ], $tables )
);

/**
 * Does the work while every write to a table fails, as it does when the power goes out there.
 */
$without = static function ( Scene $t, string $table, callable $work ): void {
	$database = $t->get( Database::class );
	$name     = $database->table( $table );
	if ( $database->is_sqlite() ) {
		$accident = static function ( string $query ) use ( $name ): string {
			if ( 1 === preg_match( '/^\s*(INSERT INTO|UPDATE)\s+`?' . $name . '`?\s/i', $query ) ) {
				throw new RuntimeException( 'The power went out.' );
			}
			return $query;
		};
		add_filter( 'query', $accident );
		try {
			$t->throws( RuntimeException::class, $work, $table );
		} finally {
			remove_filter( 'query', $accident );
		}
		return;
	}
	foreach ( [ 'INSERT', 'UPDATE' ] as $write ) {
		$database->run( "CREATE TRIGGER prakat_accident_$write BEFORE $write ON `$name` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The power went out.'" );
	}
	try {
		$t->throws( DatabaseError::class, $work, $table );
	} finally {
		foreach ( [ 'INSERT', 'UPDATE' ] as $write ) {
			$database->run( "DROP TRIGGER prakat_accident_$write" );
		}
	}
};

return [
	'An act that is killed half-way leaves nothing behind, wherever it is killed.' => static function ( Scene $t ) use ( $everything, $without ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id     = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
		$before = $everything( $t );
		// Each table that publishing writes to is the place of the accident once.
		foreach ( [ 'versions', 'entries', 'requests', 'index_procurement', 'index_entries', 'register', 'heads' ] as $table ) {
			$without( $t, $table, static fn () => $t->walk( $id, 'publish' ) );
			$t->same( $before, $everything( $t ), $table );
		}
		$t->walk( $id, 'publish' );
		$t->same( 2, $t->public_records( $id ) );
	},

	'Content that was tampered with after the approval is not published (R055).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		foreach ( [
			'a record'                            => static fn ( int $version ) => $database->run( "UPDATE {records} SET data = REPLACE( data, '480000.00', '980000.00' ) WHERE version_id = %d AND row_no = ( SELECT lowest FROM ( SELECT MIN(row_no) AS lowest FROM {records} WHERE version_id = %d ) AS first_row )", [ $version, $version ] ),
			'a record that is gone'               => static fn ( int $version ) => $database->run( 'DELETE FROM {records} WHERE version_id = %d LIMIT 1', [ $version ] ),
			'the header'                          => static fn ( int $version ) => $database->run( 'UPDATE {versions} SET header = %s WHERE id = %d', [ CanonicalJson::encode( $t->complete_header( [ 'source' => 'ที่อื่น' ] ) ), $version ] ),
			'the stored hash'                     => static fn ( int $version ) => $database->run( 'UPDATE {versions} SET hash = %s WHERE id = %d', [ str_repeat( 'a', 64 ), $version ] ),
			'the request’s hash'                  => static fn ( int $version ) => $database->run( 'UPDATE {requests} SET version_hash = %s WHERE version_id = %d', [ str_repeat( 'a', 64 ), $version ] ),
			'the hash of version and request too' => static function ( int $version ) use ( $database ): void {
				$database->run( 'UPDATE {versions} SET hash = %s WHERE id = %d', [ str_repeat( 'a', 64 ), $version ] );
				$database->run( 'UPDATE {requests} SET version_hash = %s WHERE version_id = %d', [ str_repeat( 'a', 64 ), $version ] );
			},
		] as $what => $tamper ) {
			$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
			$tamper( (int) $t->entry_of( $id, 'open_version_id' ) );
			// The register knows of no approval of the hash that was written over both.
			$t->refused( str_ends_with( $what, 'too' ) ? 'not-approved' : 'hash-mismatch', static fn () => $t->walk( $id, 'publish' ), $what );
			$t->same( 0, $t->public_records( $id ), $what );
		}
	},

	'Content that was tampered with before is neither checked nor approved.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id     = $t->walk( $t->complete_draft(), 'submit' );
		$tamper = static fn ( string $from, string $to ) => $t->get( Database::class )->run( 'UPDATE {records} SET data = REPLACE( data, %s, %s )', [ $from, $to ] );
		$tamper( '480000.00', '980000.00' );
		$t->refused( 'hash-mismatch', static fn () => $t->walk( $id, 'check' ) );
		$tamper( '980000.00', '480000.00' );
		$t->walk( $id, 'check' );
		$tamper( '480000.00', '980000.00' );
		$t->refused( 'hash-mismatch', static fn () => $t->walk( $id, 'approve' ) );
		$t->same( 'checked', $t->entry_of( $id ) );
	},

	'A state that was flipped in the database, up to the approval itself, publishes nothing.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$id       = $t->walk( $t->complete_draft(), 'submit' );
		$version  = (int) $t->entry_of( $id, 'open_version_id' );
		$database->update( 'versions', [ 'state' => 'approved' ], [ 'id' => $version ] );
		$database->update( 'entries', [ 'state' => 'approved' ], [ 'id' => $id ] );
		$database->update( 'requests', [ 'state' => 'approved', 'approver_id' => $t->of_office( 'approver' ), 'approved_at' => '2026-11-20 02:00:00' ], [ 'version_id' => $version ] );
		$t->refused( 'not-approved', static fn () => $t->walk( $id, 'publish' ) );
		$t->same( 0, $t->public_records( $id ) );
	},

	'Request numbers run from 1 in each year of the Buddhist Era in the agency’s zone, without a gap and never twice.' => static function ( Scene $t ): void {
		$t->at( '2026-12-31T16:59:59Z' );
		$number = static fn ( int $id ): string => implode( '/', (array) $t->get( Database::class )->row( 'SELECT number, year FROM {requests} WHERE entry_id = %d', [ $id ] ) );
		$t->same( '1/2569', $number( $t->walk( $t->complete_draft(), 'submit' ) ) );
		$t->refused( 'incomplete', static fn () => $t->walk( $t->complete_draft( null, [ 'source' => null ] ), 'submit' ) );
		$t->same( '2/2569', $number( $t->walk( $t->complete_draft(), 'submit' ) ) );
		$t->at( '2026-12-31T17:00:00Z' );
		$t->same( '1/2570', $number( $t->walk( $t->complete_draft(), 'submit' ) ) );

		$database = $t->get( Database::class );
		$t->throws(
			RuntimeException::class,
			static fn () => $database->transaction(
				static function () use ( $t ): void {
					$t->same( 2, $t->get( Numbers::class )->next( 2570 ) );
					throw new RuntimeException( 'rolled back' );
				}
			)
		);
		$t->same( 2, $database->transaction( static fn (): int => $t->get( Numbers::class )->next( 2570 ) ), 'what was rolled back was not given' );
		$t->throws( LogicException::class, static fn () => $t->get( Numbers::class )->next( 2570 ) );
	},

	'What is done is told once it is committed, and what was refused is not.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$told   = [];
		$listen = static function ( array $done, Actor $actor ) use ( &$told, $t ): void {
			$told[] = [ $done['act'], $done['from'], $done['to'], $actor->name, $t->get( Database::class )->in_transaction() ];
		};
		add_action( 'prakat_act', $listen, 10, 2 );
		try {
			$id = $t->walk( $t->complete_draft(), 'submit' );
			$t->refused( 'duty-missing', static fn () => $t->act( 'check', $t->of_office( 'officer' ), $id ) );
		} finally {
			remove_action( 'prakat_act', $listen );
		}
		$t->same( [ [ 'submit', 'draft', 'submitted', 'Officer', false ] ], $told );
	},

	'Creating and saving are not acts that can be asked for without content.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->complete_draft();
		foreach ( [ 'create', 'save', 'no-such-act' ] as $act ) {
			$t->refused( 'act-unknown', static fn () => $t->get( Acts::class )->perform( $act, $id, $t->sees( $id, 'save' ), Actor::user( $t->of_office( 'officer' ) ) ), $act );
		}
	},

	'After a walk through everything the register is sound.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'recall', 'submit', 'check', 'approve', 'publish', 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$verdict = $t->get( Verifier::class )->verify();
		$t->same( [], $verdict->findings );
		$t->true( $verdict->rows > 10 );
	},
];
