<?php
/**
 * Entries that expire in one night: php sweep.php fill <entries> <records each>, then php sweep.php run
 *
 * Filled through the tables, with the rows that the acts leave: ten thousand walks through an approval would only make the
 * wait longer. The sweep that is measured is the one that runs on every site; files lie apart.
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\PublicIndex\Standing;
use Prakat\PublicIndex\Writer;

require __DIR__ . '/boot.php';

$db = part( Database::class );
if ( 'fill' === $argv[1] ) {
	$who     = people();
	$section = part( Contracts::class )->section( 'procurement' );
	$first   = 1 + max( (int) $db->value( 'SELECT MAX(id) FROM {entries}' ), (int) $db->value( 'SELECT MAX(entry_id) FROM {index_entries}' ) );
	$version = 1 + (int) $db->value( 'SELECT MAX(id) FROM {versions}' );
	$request = 1 + (int) $db->value( 'SELECT MAX(id) FROM {requests}' );
	$number  = 1 + (int) $db->value( 'SELECT MAX(number) FROM {requests} WHERE year = 2500' );
	$from    = gmdate( 'Y-m-d H:i:s', time() - 86400 );
	$until   = gmdate( 'Y-m-d H:i:s', time() - 60 );
	$header  = wp_json_encode( [ 'title' => 'ผลการจัดซื้อจัดจ้าง', 'source' => 'กองคลัง', 'publishUntil' => gmdate( 'Y-m-d', time() - 86400 ) ], JSON_UNESCAPED_UNICODE );
	for ( $done = 0; $done < (int) $argv[2]; $done += 100 ) {
		$db->transaction(
			static function () use ( $db, $section, $who, $first, $version, $request, $number, $from, $until, $header, $done, $argv ): void {
				part( Standing::class )->changes( 'procurement' );
				$rows = [ 'entries' => [], 'versions' => [], 'requests' => [], 'index_entries' => [] ];
				for ( $i = $done; $i < $done + 100; $i++ ) {
					$hash  = hash( 'sha256', "sweep $i" );
					$uuid  = wp_generate_uuid4();
					$title = "ผลการจัดซื้อจัดจ้าง ชุดที่ $i";
					( new Writer( $db, $section, $first + $i, $from, $until ) )->write( records( (int) $argv[3], $i ) );
					$rows['entries'][]       = [ $first + $i, $uuid, 'procurement', $who['unit'], $who['propose']->id, $title, $title, 'published', $version + $i, $from, $until, $from, $from, $from, 5 ];
					$rows['versions'][]      = [ $version + $i, $first + $i, 1, $header, (int) $argv[3], $hash, 5, $who['propose']->id, $from, $from, 'published' ];
					$rows['requests'][]      = [ $request + $i, $first + $i, $version + $i, $hash, 2500, $number + $i, 'published', $who['propose']->id, $from, $from ];
					$rows['index_entries'][] = [ $first + $i, $uuid, 'procurement', $version + $i, 1, $hash, $who['unit'], $title, '{"fields":{"title":"ชุดข้อมูล"},"unit":{"th":"กองคลัง","en":"Finance"},"files":[]}', (int) $argv[3], $from, $until, $from, $from, 1 ];
				}
				$db->insert_many( 'entries', [ 'id', 'uuid', 'section', 'unit_id', 'owner_id', 'title', 'search', 'state', 'live_version_id', 'published_at', 'expires_at', 'first_published_at', 'created_at', 'updated_at', 'rev' ], $rows['entries'] );
				$db->insert_many( 'versions', [ 'id', 'entry_id', 'number', 'header', 'record_count', 'hash', 'rev', 'created_by', 'created_at', 'frozen_at', 'state' ], $rows['versions'] );
				$db->insert_many( 'requests', [ 'id', 'entry_id', 'version_id', 'version_hash', 'year', 'number', 'state', 'proposer_id', 'submitted_at', 'published_at' ], $rows['requests'] );
				$db->insert_many( 'index_entries', [ 'entry_id', 'uuid', 'section', 'version_id', 'version_number', 'version_hash', 'unit_id', 'title', 'header', 'record_count', 'published_at', 'expires_at', 'first_published_at', 'updated_at', 'shelved' ], $rows['index_entries'] );
			}
		);
	}
	told( [ 'entries' => (int) $db->value( 'SELECT COUNT(*) FROM {entries} WHERE expires_at <= %s', [ gmdate( 'Y-m-d H:i:s' ) ] ) ] );
	return;
}
$taken = 0.0;
add_action(
	'prakat_act',
	static function () use ( &$taken ): void {
		$taken = microtime( true );
	}
);
memory_reset_peak_usage();
$base    = memory_get_usage();
$started = microtime( true );
$done    = part( Sweep::class )->run( 0 );
told( [ 'taken' => $taken - $started, 'seconds' => microtime( true ) - $started, 'megabytes' => ( memory_get_peak_usage() - $base ) / 1048576, 'left' => (int) $db->value( 'SELECT COUNT(*) FROM {index_entries} WHERE expires_at <= %s', [ gmdate( 'Y-m-d H:i:s' ) ] ) ] + $done );
