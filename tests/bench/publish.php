<?php
/**
 * Publishes one entry of a thousand records through the acts, and tells how long `publish` took: php publish.php <records>
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Contract\Contracts;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;

require __DIR__ . '/boot.php';

$who   = people();
$times = [];
for ( $round = 0; $round < 5; $round++ ) {
	wp_set_current_user( $who['propose']->id );
	$entry = part( Entries::class )->create(
		part( Contracts::class )->section( 'procurement' ),
		$who['unit'],
		[ 'title' => 'ผลการจัดซื้อจัดจ้าง', 'source' => 'กองคลัง', 'covers' => [ 'from' => '2026-10-01', 'to' => '2026-10-31' ], 'publishUntil' => gmdate( 'Y-m-d', time() + 400 * 86400 ) ],
		$who['propose']
	);
	part( Drafts::class )->replace_records( $entry, seen( $entry ), records( (int) $argv[1], $round + 1 ), $who['propose'] );
	foreach ( [ 'submit' => 'propose', 'check' => 'check', 'approve' => 'approve', 'publish' => 'publish' ] as $act => $duty ) {
		$started          = microtime( true );
		act( $act, $entry, $who[ $duty ] );
		$times[ $act ][] = microtime( true ) - $started;
	}
}
told(
	array_map(
		static function ( array $all ): float {
			sort( $all );
			return $all[ intdiv( count( $all ), 2 ) ];
		},
		$times
	)
);
