<?php
/**
 * Fills the public index with so many records, a thousand an entry: php fill.php <records>
 *
 * Through PublicIndex\Writer, the inner half of publishing: what is measured is reading, and a million records by way of
 * requests and approvals would only make the wait longer, not the tables different.
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\PublicIndex\Standing;
use Prakat\PublicIndex\Writer;

require __DIR__ . '/boot.php';

$db      = part( Database::class );
$section = part( Contracts::class )->section( 'procurement' );
$wanted  = (int) $argv[1];
$started = microtime( true );
$id      = (int) $db->value( 'SELECT MAX(entry_id) FROM {index_entries}' );
$done    = (int) $db->value( 'SELECT COALESCE(SUM(record_count),0) FROM {index_entries}' );
while ( $done < $wanted ) {
	++$id;
	$count = min( 1000, $wanted - $done );
	$from  = gmdate( 'Y-m-d H:i:s', (int) strtotime( '2026-01-01' ) + $id * 60 );
	$until = '2030-12-31 17:00:00';
	$db->transaction(
		static function () use ( $db, $section, $id, $count, $from, $until ): void {
			part( Standing::class )->changes( 'procurement' );
			$written = ( new Writer( $db, $section, $id, $from, $until ) )->write( records( $count, $id ) );
			$db->insert(
				'index_entries',
				[
					'entry_id'           => $id,
					'uuid'               => wp_generate_uuid4(),
					'section'            => 'procurement',
					'version_id'         => $id,
					'version_number'     => 1,
					'version_hash'       => hash( 'sha256', (string) $id ),
					'unit_id'            => 1,
					'title'              => "ผลการจัดซื้อจัดจ้าง ชุดที่ $id",
					'header'             => '{"fields":{"title":"ชุดข้อมูล","source":"กองคลัง","covers":{"from":"2026-01-01","to":"2026-01-31"}},"unit":{"th":"กองคลัง","en":"Finance"},"files":[]}',
					'record_count'       => $written,
					'published_at'       => $from,
					'expires_at'         => $until,
					'first_published_at' => $from,
					'updated_at'         => $from,
					'shelved'            => 1,
				]
			);
		}
	);
	$done += $count;
}
$db->run( 'ANALYZE TABLE {index_procurement}' );
told( [ 'seconds' => microtime( true ) - $started, 'records' => $done ] );
