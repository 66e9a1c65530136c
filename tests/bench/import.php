<?php
/**
 * Imports a CSV of so many rows with validation, commit included: php import.php <rows>
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Contract\Contracts;
use Prakat\Entries\Entries;
use Prakat\Import\Importer;

require __DIR__ . '/boot.php';

$who  = people();
$rows = (int) $argv[1];
$path = tempnam( sys_get_temp_dir(), 'bench' );
$out  = fopen( $path, 'w' );
$real = (array) glob( dirname( __DIR__, 2 ) . '/demo/data/*egp*.csv' );
$in   = fopen( (string) $real[0], 'r' );
$head = fgetcsv( $in );
$all  = [];
while ( false !== ( $row = fgetcsv( $in ) ) ) {
	$all[] = $row;
}
fputcsv( $out, $head );
for ( $i = 0; $i < $rows; $i++ ) {
	$row    = $all[ $i % count( $all ) ];
	$row[1] = sprintf( '%011d', 67000000000 + $i );
	fputcsv( $out, $row );
}
fclose( $out );
unset( $all );

wp_set_current_user( $who['propose']->id );
$entry  = part( Entries::class )->create( part( Contracts::class )->section( 'procurement' ), $who['unit'], [ 'title' => 'นำเข้า' ], $who['propose'] );
$import = part( Importer::class );
memory_reset_peak_usage();
$base    = memory_get_usage();
$started = microtime( true );
$upload  = $import->stage( $entry, $path, 'rows.csv', $who['propose'] );
$upload  = $import->choose( $upload->uuid, [ 'constants' => [ 'stage' => 'item' ] ], $who['propose'] );
do {
	$upload = $import->run( $upload->uuid, $who['propose'] );
} while ( in_array( $upload->state, [ 'mapped', 'running' ], true ) );
$version = $import->commit( $upload->uuid, seen( $entry ), $who['propose'] );
told( [ 'seconds' => microtime( true ) - $started, 'records' => $version->record_count, 'megabytes' => ( memory_get_peak_usage() - $base ) / 1048576 ] );
