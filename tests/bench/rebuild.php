<?php
/**
 * The public index made anew from the versions: php rebuild.php fill <entries> <records each>, then php rebuild.php run [seconds]
 *
 * Filled by the acts themselves: the rebuild reads every record again, proves each entry by its hash and writes it anew.
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\PublicIndex\Rebuild;

require __DIR__ . '/boot.php';

$db = part( Database::class );
if ( 'fill' === $argv[1] ) {
	$who    = people();
	$header = [ 'title' => 'ผลการจัดซื้อจัดจ้าง', 'source' => 'กองคลัง', 'covers' => [ 'from' => '2026-10-01', 'to' => '2027-09-30' ], 'publishUntil' => gmdate( 'Y-m-d', time() + 400 * 86400 ) ];
	for ( $i = 0; $i < (int) $argv[2]; $i++ ) {
		$id = part( Entries::class )->create( 'procurement', $who['unit'], $header, $who['propose'] );
		part( Drafts::class )->replace_records( $id, seen( $id ), iterator_to_array( records( (int) $argv[3], $i ), false ), $who['propose'] );
		foreach ( [ 'submit' => 'propose', 'check' => 'check', 'approve' => 'approve', 'publish' => 'publish' ] as $act => $duty ) {
			act( $act, $id, $who[ $duty ] );
		}
	}
	told( [ 'entries' => (int) $argv[2] ] );
	return;
}
// Stopped half-way, as by a host that allows no more, and gone on with.
$total    = (int) $db->value( 'SELECT COUNT(*) FROM {entries} WHERE live_version_id IS NOT NULL' );
$steps    = 0;
$progress = static function () use ( &$steps ): void {
	++$steps;
};
memory_reset_peak_usage();
$base    = memory_get_usage();
$started = microtime( true );
$half    = part( Rebuild::class )->run( 'procurement', $progress, max( 1, intdiv( $total, 2 ) ) );
$done    = $half['finished'] ? $half : part( Rebuild::class )->run( 'procurement', $progress );
told( [ 'seconds' => microtime( true ) - $started, 'megabytes' => ( memory_get_peak_usage() - $base ) / 1048576, 'steps' => $steps, 'stopped' => ! $half['finished'], 'entries' => $done['entries'], 'records' => $done['records'], 'refused' => count( $done['refused'] ) ] );
