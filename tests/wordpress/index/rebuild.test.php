<?php
/**
 * The public index made anew.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\PublicIndex\Rebuild;
use Prakat\PublicIndex\Tables;
use Prakat\Tests\Scene;

return [
	'A rebuild gives what was there, byte for byte, also from nothing.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$t->published( $t->varied_records( 80 ) );
		$t->published( $t->varied_records( 3, 100 ), [ 'publishFrom' => '2026-12-24' ] );
		$t->published( [], [ 'nothingToReport' => true, 'reportMonth' => '2026-10' ] );
		$withdrawn = $t->published( $t->varied_records( 2, 200 ) );
		$urgent    = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $urgent, $t->spoken( $t->of_office( 'approver' ) ) );
		$ratified = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $ratified, $t->spoken( $t->of_office( 'approver' ), [ 'approver' => $t->person( 'mayor', [ [ 'office', '*', 'approve' ] ] ) ] ) );
		$t->act( 'ratify', $t->of_office( 'approver' ), $ratified );
		$revised = $t->walk( $t->published( $t->varied_records( 2, 300 ) ), 'revise' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $withdrawn, $t->because() );
		$before = $t->index_dump();
		$t->same( [ 6, 89, 1 ], [ count( $before['entries'] ), count( $before['records'] ), count( $before['gone'] ) ] );

		$t->at( '2026-11-21T12:00:00+07:00' );
		$done = $t->get( Rebuild::class )->run();
		$t->same( [ true, 6, 89, [] ], [ $done['finished'], $done['entries'], $done['records'], $done['refused'] ] );
		$t->same( $before, $t->index_dump() );

		foreach ( [ 'index_entries', 'index_totals', 'index_gone', 'index_procurement' ] as $table ) {
			$database->run( "DELETE FROM {{$table}}" );
		}
		$database->run( "INSERT INTO {index_totals} (entry_id, section, facet, value, measure, published_at, expires_at, amount) VALUES (9999, 'procurement', '', '', '#', '2026-01-01 00:00:00', '2036-01-01 00:00:00', 7)" );
		$t->get( Rebuild::class )->run();
		$t->same( $before, $t->index_dump() );
	},

	'A rebuild that is stopped goes on where it was.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		foreach ( [ 0, 10, 20 ] as $from ) {
			$t->published( $t->varied_records( 2, $from ) );
		}
		$before = $t->index_dump();
		$t->get( Database::class )->run( 'DELETE FROM {index_entries}' );
		$told = [];
		$say  = static function ( int $done, int $total ) use ( &$told ): void {
			$told[] = "$done/$total";
		};
		$t->false( $t->get( Rebuild::class )->run( null, $say, 2 )['finished'] );
		$t->same( 2, count( $t->index_dump()['entries'] ) );
		$done = $t->get( Rebuild::class )->run( null, $say, 2 );
		$t->same( [ true, 3, 6 ], [ $done['finished'], $done['entries'], $done['records'] ] );
		$t->same( [ '1/3', '2/3', '3/3' ], $told );
		$t->same( $before, $t->index_dump() );
	},

	'A rebuild takes away what was changed behind the approval, and leaves out what has expired.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$good     = $t->published( $t->varied_records( 2 ) );
		$bad      = $t->published( $t->varied_records( 2, 10 ) );
		$over     = $t->published( $t->varied_records( 2, 20 ), [ 'publishUntil' => '2026-11-30' ] );
		$stray    = [ 'entry_id' => 4711, 'row_no' => 1, 'published_at' => '2026-01-01 00:00:00', 'expires_at' => '2036-01-01 00:00:00', 'record' => '{"title":"แอบใส่"}', 'search' => '' ];
		$database->insert( 'index_procurement', $stray );
		$database->run( "UPDATE {records} SET data = REPLACE(data, 'ซื้อ', 'ขาย') WHERE version_id = %d", [ (int) $t->entry_of( $bad, 'live_version_id' ) ] );
		$t->at( '2026-12-05T09:00:00+07:00' );
		$database->run( 'DELETE FROM {index_entries} WHERE entry_id = %d', [ $over ] );

		$done = $t->get( Rebuild::class )->run();
		$t->same( [ [ 'entry' => $bad, 'refusal' => 'hash-mismatch' ] ], $done['refused'] );
		$t->same( [ (string) $good ], array_column( $t->index_dump()['entries'], 'entry_id' ) );
		$t->same( [ (string) $good ], array_values( array_unique( array_column( $t->index_dump()['records'], 'entry_id' ) ) ) );
	},

	'When a contract has changed, its table follows and is rebuilt.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$t->published( $t->varied_records( 4 ) );
		$before = $t->index_dump();

		// As if the table came from a contract without this column and with another.
		$made = get_option( Tables::OPTION );
		$made['procurement']['for'] = strtok( $made['procurement']['for'], ':' ) . ':an older contract';
		update_option( Tables::OPTION, $made );
		foreach ( $database->rows( 'SHOW INDEX FROM {index_procurement}' ) as $key ) {
			if ( 's_c_budget' === $key['Key_name'] && '1' === (string) $key['Seq_in_index'] ) {
				$database->run( 'ALTER TABLE {index_procurement} DROP KEY s_c_budget' );
			}
		}
		$database->run( 'ALTER TABLE {index_procurement} ADD COLUMN c_old INT NULL' );
		$tables = $t->get( Tables::class );
		$t->contains( 'procurement', $tables->keep_current() );
		$columns = array_column( $database->rows( 'SHOW COLUMNS FROM {index_procurement}' ), 'Field' );
		$t->lacks( 'c_old', $columns );
		$keys = array_unique( array_column( $database->rows( 'SHOW INDEX FROM {index_procurement}' ), 'Key_name' ) );
		foreach ( array_keys( Tables::keys( $t->procurement() ) ) as $key ) {
			$t->contains( $key, $keys );
		}
		$t->contains( 'procurement', $tables->keep_current(), 'It waits until it is rebuilt.' );
		$t->get( Rebuild::class )->run( 'procurement' );
		$t->lacks( 'procurement', $tables->keep_current() );
		$t->same( $before, $t->index_dump() );
	},
];
