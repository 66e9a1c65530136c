<?php
/**
 * The CSV of everything that is public, against a bare unbuffered read of the same rows written by fputcsv().
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Exports\CsvExport;
use Prakat\PublicIndex\Query;

require __DIR__ . '/boot.php';

$db      = part( Database::class );
$section = part( Contracts::class )->section( 'procurement' );
memory_reset_peak_usage();
$base    = memory_get_usage();
$started = microtime( true );
$bytes   = 0;
foreach ( part( CsvExport::class )->chunks( $section, new Query() ) as $chunk ) {
	$bytes += strlen( $chunk );
}
$ours   = microtime( true ) - $started;
$memory = ( memory_get_peak_usage() - $base ) / 1048576;

global $wpdb;
$wpdb->close();
$link = mysqli_init();
$link->real_connect( null, DB_USER, DB_PASSWORD, DB_NAME, 0, substr( DB_HOST, (int) strpos( DB_HOST, ':' ) + 1 ) );
$link->set_charset( 'utf8mb4' );
$started = microtime( true );
$answer  = $link->query( "SELECT * FROM {$wpdb->prefix}prakat_index_procurement", MYSQLI_USE_RESULT );
$out     = fopen( '/dev/null', 'w' );
$rows    = 0;
while ( null !== ( $row = $answer->fetch_row() ) ) {
	fputcsv( $out, $row );
	++$rows;
}
told( [ 'seconds' => $ours, 'bare' => microtime( true ) - $started, 'rows' => $rows, 'bytes' => $bytes, 'megabytes' => $memory ] );
