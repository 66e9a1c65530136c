<?php
/**
 * Publishes something that ends in some seconds, for scripts/native/trials/addresses.mjs: php address-forms.php <seconds>
 *
 * Run with the site's folder as the working directory. The acts are done under a clock of two months ago, so that the copy of
 * the file lies out as it does in life; the end is in the real clock's future.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Reader;
use Prakat\Support\Clock;

// phpcs:disable WordPress.Security -- A site made for one test.
$t = require __DIR__ . '/site.php';
if ( 'sweep' === $argv[1] ) {
	echo json_encode( \Prakat\wiring()->get( \Prakat\Expiry\Sweep::class )->run( 0 ) ), "\n";
	exit;
}

$now = time();
$end = $now + (int) $argv[1];
$t->at( gmdate( 'Y-m-d\TH:i:s\Z', $now - 60 * DAY_IN_SECONDS ) );
[ $id, $file ] = $t->approved_with_file(
	[
		'title'        => 'เครื่องหมายที่ต้องหายไป',
		'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', $end ),
	],
	'สัญญาที่ต้องหายไป'
);
$t->walk( $id, 'publish' );
wp_insert_post(
	[
		'post_title'   => 'หน้าจัดซื้อจัดจ้าง',
		'post_name'    => 'trial-page',
		'post_content' => '<!-- wp:prakat/procurement /-->',
		'post_status'  => 'publish',
		'post_type'    => 'page',
	]
);
$t->get( Clock::class )->freeze( null );
$uuid = $t->uuid_of( $id );
$rows = $t->get( Reader::class )->entry( $uuid );
echo json_encode(
	[
		'end'    => $end,
		'entry'  => $t->get( Links::class )->entry( $uuid ),
		'uuid'   => $uuid,
		'file'   => $file->uuid,
		'copy'   => $rows->files[0]['url'] ?? null,
		'laid'   => $t->laid_out(),
		'marker' => [ 'เครื่องหมายที่ต้องหายไป', $t->varied_records( 1, 1 )[0]['title'] ],
	],
	JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR
), "\n";
