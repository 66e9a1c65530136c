<?php
/**
 * One page of the list of entries, as the admin screen asks for it: php list.php <entries>
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Database\Database;

require __DIR__ . '/boot.php';

$db      = part( Database::class );
$who     = people();
$wanted  = (int) $argv[1];
$columns = [ 'uuid', 'section', 'unit_id', 'owner_id', 'title', 'search', 'state', 'created_at', 'updated_at', 'rev' ];
$have    = (int) $db->value( 'SELECT COUNT(*) FROM {entries}' );
$db->transaction(
	static fn () => $db->insert_many(
		'entries',
		$columns,
		( static function () use ( $have, $wanted, $who ) {
			$states = [ 'draft', 'submitted', 'checked', 'approved', 'published', 'expired', 'returned' ];
			for ( $i = $have; $i < $wanted; $i++ ) {
				$at    = gmdate( 'Y-m-d H:i:s', 1760000000 + $i * 60 );
				$title = "รายงานผลการจัดซื้อจัดจ้าง ครั้งที่ $i";
				yield [ wp_generate_uuid4(), [ 'procurement', 'manuals', 'contact', 'complaint-channels' ][ $i % 4 ], $who['unit'], $who['propose']->id, $title, $title, $states[ $i % 7 ], $at, $at, 1 ];
			}
		} )()
	)
);
$db->run( 'ANALYZE TABLE {entries}' );
wp_set_current_user( $who['approve']->id );
$ask = static function ( string $query ): float {
	parse_str( $query, $arguments );
	$times = [];
	for ( $i = 0; $i < 9; $i++ ) {
		$request = new \WP_REST_Request( 'GET', '/prakat/v1/entries' );
		$request->set_query_params( $arguments );
		$started = microtime( true );
		$answer  = rest_do_request( $request );
		$times[] = ( microtime( true ) - $started ) * 1000;
		if ( 200 !== $answer->get_status() ) {
			throw new \RuntimeException( (string) wp_json_encode( $answer->get_data() ) );
		}
	}
	sort( $times );
	return $times[4];
};
told(
	[
		'first page'        => $ask( '' ),
		'page 500'          => $ask( 'page=500&per_page=20' ),
		'one state'         => $ask( 'state=checked' ),
		'one section'       => $ask( 'section=procurement' ),
		'search, many'      => $ask( 'search=จัดซื้อ' ),
		'search, one'       => $ask( 'search=ครั้งที่ 54321' ),
		'by title'          => $ask( 'orderby=title&order=asc' ),
	]
);
