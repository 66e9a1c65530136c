<?php
/**
 * What it costs to be told what one may do, to read the inbox and to act: php acts.php run
 * Among so many entries and rows of the register: php acts.php fill <entries> <rows>
 *
 * Filled through the tables, with what the acts leave.
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Register\Register;
use Prakat\Workflow\Acts;

require __DIR__ . '/boot.php';

$db  = part( Database::class );
$who = people();

/** Entries that wait for the checker: always the same twenty. */
function waiting( Database $db, array $who ): array {
	$ids = array_map( 'intval', $db->column( "SELECT id FROM {entries} WHERE state = 'submitted' AND title = 'รอตรวจ' ORDER BY id LIMIT 20" ) );
	while ( count( $ids ) < 20 ) {
		$entry = part( Entries::class )->create( 'procurement', $who['unit'], [ 'title' => 'รอตรวจ', 'source' => 'กองคลัง', 'covers' => [ 'from' => '2026-10-01', 'to' => '2026-10-31' ], 'publishUntil' => gmdate( 'Y-m-d', time() + 400 * 86400 ) ], $who['propose'] );
		part( Drafts::class )->replace_records( $entry, seen( $entry ), records( 5, $entry ), $who['propose'] );
		act( 'submit', $entry, $who['propose'] );
		$ids[] = $entry;
	}
	return $ids;
}

if ( 'fill' === $argv[1] ) {
	$last = [];
	foreach ( [ 'entries', 'versions', 'requests' ] as $table ) {
		$last[ $table ] = (int) $db->value( "SELECT MAX(id) FROM {{$table}}" );
	}
	$have    = (int) $db->value( 'SELECT COUNT(*) FROM {entries}' );
	$number  = (int) $db->value( 'SELECT MAX(number) FROM {requests} WHERE year = 2501' );
	$states  = [ 'published', 'expired', 'withdrawn' ];
	$columns = [
		'entries'  => [ 'id', 'uuid', 'section', 'unit_id', 'owner_id', 'title', 'search', 'state', 'live_version_id', 'created_at', 'updated_at', 'rev' ],
		'versions' => [ 'id', 'entry_id', 'number', 'header', 'record_count', 'hash', 'rev', 'created_by', 'created_at', 'state' ],
		'requests' => [ 'id', 'entry_id', 'version_id', 'section', 'version_hash', 'year', 'number', 'state', 'proposer_id', 'submitted_at', 'closed_at' ],
	];
	for ( $done = $have; $done < (int) $argv[2]; $done += 1000 ) {
		$rows = [ 'entries' => [], 'versions' => [], 'requests' => [] ];
		for ( $i = $done - $have; $i < $done - $have + 1000; $i++ ) {
			$at    = gmdate( 'Y-m-d H:i:s', 1700000000 + $i * 60 );
			$state = $states[ $i % 3 ];
			$hash  = hash( 'sha256', "act $i" );
			[ $entry, $version, $request ] = [ $last['entries'] + 1 + $i, $last['versions'] + 1 + $i, $last['requests'] + 1 + $i ];
			$rows['entries'][]  = [ $entry, wp_generate_uuid4(), 'procurement', $who['unit'], $who['propose']->id, "เรื่องที่ $i", "เรื่องที่ $i", $state, 'published' === $state ? $version : null, $at, $at, 5 ];
			$rows['versions'][] = [ $version, $entry, 1, '{"title":"เรื่อง"}', 0, $hash, 5, $who['propose']->id, $at, $state ];
			$rows['requests'][] = [ $request, $entry, $version, 'procurement', $hash, 2501, $number + 1 + $i, $state, $who['propose']->id, $at, 'published' === $state ? null : $at ];
		}
		$db->transaction(
			static function () use ( $db, $columns, $rows ): void {
				foreach ( $rows as $table => $some ) {
					$db->insert_many( $table, $columns[ $table ], $some );
				}
			}
		);
	}
	$written = part( Register::class )->head()['seq'];
	while ( $written < (int) $argv[3] ) {
		$rows = [];
		for ( $i = 0; $i < 2000; $i++ ) {
			$rows[] = [ 'act' => 'save', 'actor' => $who['propose'], 'entry_id' => $last['entries'] + 1 + ( $written + $i ) % 90000, 'details' => [ 'records' => [ 'changed' => $i ] ] ];
		}
		$db->transaction( static fn () => part( Register::class )->write_all( $rows ) );
		$written += 2000;
	}
	foreach ( [ 'entries', 'versions', 'requests', 'register' ] as $table ) {
		$db->run( "ANALYZE TABLE {{$table}}" );
	}
}

$ids = waiting( $db, $who );
wp_set_current_user( $who['check']->id );
$time = static function ( callable $work ): float {
	$times = [];
	for ( $i = 0; $i < 25; $i++ ) {
		$started = microtime( true );
		$work( $i );
		$times[] = ( microtime( true ) - $started ) * 1000;
	}
	sort( $times );
	return $times[12];
};
told(
	[
		'entries'  => (int) $db->value( 'SELECT COUNT(*) FROM {entries}' ),
		'register' => part( Register::class )->head()['seq'],
		'possible' => $time( static fn ( int $i ) => part( Acts::class )->possible( $ids[ $i % 20 ], $who['check'] ) ),
		'inbox'    => $time(
			static function (): void {
				$answer = rest_do_request( new \WP_REST_Request( 'GET', '/prakat/v1/inbox' ) );
				if ( 200 !== $answer->get_status() || count( $answer->get_data() ) < 20 ) {
					throw new \RuntimeException( (string) wp_json_encode( $answer->get_data() ) );
				}
			}
		),
		'act'      => $time( static fn ( int $i ) => act( $i % 2 ? 'submit' : 'recall', $ids[19], $who['propose'] ) ),
	]
);
