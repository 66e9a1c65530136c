<?php
/**
 * The public REST API, and how long its answers may be kept.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\PublicIndex\Freshness;
use Prakat\Support\Clock;
use Prakat\Tests\Scene;

return [
	'Everybody reads what is public as JSON, without logging in (R003).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 60 ), [ 'publishUntil' => '2026-12-31' ] );
		$uuid = $t->uuid_of( $id );

		$answer = $t->rest( 'GET', '/public/procurement/records?search=ถนน&per_page=5&sort=budget&direction=asc', null, 0 );
		$t->same( 200, $answer->status );
		$t->same( [ 8, 5, 2 ], [ $answer->at( 'total' ), count( $answer->at( 'records' ) ), $answer->at( 'pages' ) ] );
		$t->same( '8', (string) $answer->headers['X-WP-Total'] );
		$t->same( $uuid, $answer->at( 'records', '0', 'entry' ) );
		$t->same( 'กองคลัง', $answer->at( 'entries', $uuid, 'source' ) );
		$t->same( '2026-12-31T23:59:59+07:00', $answer->at( 'entries', $uuid, 'publishedUntil' ) );

		$sections = array_column( $t->rest( 'GET', '/public/sections', null, 0 )->data, null, 'id' );
		$t->same( [ 1, 60 ], [ $sections['procurement']['entries'], $sections['procurement']['records'] ] );
		$t->same( 0, $sections['manuals']['records'] );
		$t->same( 'procurement', $t->rest( 'GET', '/public/sections/procurement', null, 0 )->at( 'id' ) );
		$t->same( 60, $t->rest( 'GET', "/public/entries/$uuid", null, 0 )->at( 'recordCount' ) );
		$t->same( $uuid, $t->rest( 'GET', '/public/procurement/entries', null, 0 )->at( '0', 'uuid' ) );
		$t->same( 404, $t->rest( 'GET', '/public/sections/nothing', null, 0 )->status );
		$t->same( 404, $t->rest( 'GET', '/public/entries/00000000-0000-4000-8000-000000000000', null, 0 )->status );
	},

	'What has expired is 410 over REST too, with its title and no more (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$uuid = $t->uuid_of( $t->published( $t->varied_records( 2 ), [ 'publishUntil' => '2026-11-30' ] ) );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$answer = $t->rest( 'GET', "/public/entries/$uuid", null, 0 );
		$t->same( [ 410, 'prakat_gone' ], [ $answer->status, $answer->at( 'code' ) ] );
		$t->same( [ 'title' => 'แผนการจัดซื้อจัดจ้าง', 'kind' => 'expired', 'date' => '2026-12-01T00:00:00+07:00' ], $answer->at( 'data', 'params' ) );
		$t->same( 0, $t->rest( 'GET', '/public/procurement/records', null, 0 )->at( 'total' ) );
	},

	'No answer may be kept beyond the next entry that comes or goes.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2026-11-30T23:58:20+07:00' );
		$answer = $t->rest( 'GET', '/public/procurement/records', null, 0 );
		// The moment itself, no length of time that each of several caches would count anew; and caches keep it through that second.
		$t->same( 'public, must-revalidate, stale-while-revalidate=0', $answer->headers['Cache-Control'] );
		$t->same( 'Mon, 30 Nov 2026 16:59:59 GMT', $answer->headers['Expires'] );

		$freshness = new Freshness( $t->get( Clock::class ) );
		$now       = $t->get( Clock::class )->now();
		$t->same( 'public, max-age=300', $freshness->headers( null )['Cache-Control'] );
		$t->same( 'public, max-age=300', $freshness->headers( $now->modify( '+1 day' ) )['Cache-Control'] );
		$t->same( 'Mon, 30 Nov 2026 17:03:20 GMT', $freshness->headers( $now->modify( '+1 hour' ) )['Expires'] );
		$t->false( str_contains( $freshness->headers( $now->modify( '+1 hour' ) )['Cache-Control'], 'max-age' ) );
		$t->same( 'no-cache', $freshness->headers( $now->modify( '+1 second' ) )['Cache-Control'] );
		$t->same( 'no-cache', $freshness->headers( $now )['Cache-Control'] );
		add_filter( 'prakat_max_age', '__return_zero' );
		$t->same( 'no-cache', $freshness->headers( null )['Cache-Control'] );
		remove_filter( 'prakat_max_age', '__return_zero' );
	},

	'Who has the answer already is told so.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 2 ) );
		$first = $t->rest( 'GET', '/public/procurement/records', null, 0 );
		$_SERVER['HTTP_IF_NONE_MATCH'] = 'W/' . $first->headers['ETag'];
		$second = $t->rest( 'GET', '/public/procurement/records', null, 0 );
		$t->same( [ 304, null ], [ $second->status, $second->data ] );
		$t->published( $t->varied_records( 2, 8 ) );
		$t->same( 200, $t->rest( 'GET', '/public/procurement/records', null, 0 )->status );
		unset( $_SERVER['HTTP_IF_NONE_MATCH'] );
	},

	'Nothing is written over the public routes.' => static function ( Scene $t ): void {
		foreach ( [ 'POST', 'PUT', 'DELETE' ] as $method ) {
			$t->same( 404, $t->rest( $method, '/public/procurement/records', [], 1 )->status, $method );
		}
	},
];
