<?php
/**
 * What stands at an entry's permanent address.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Disposition;
use Prakat\Permalinks\FileRoute;
use Prakat\Permalinks\Links;
use Prakat\Permalinks\SitemapProvider;
use Prakat\Tests\Scene;

return [
	'An entry has a page of its own in the site’s theme, with its records and what is to be said of it (R049 to R052).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records             = $t->varied_records( 4 );
		$records[1]['title'] = 'ซื้อ [gallery] <b>หนา</b> & อื่น ๆ';
		$id                  = $t->published( $records, [ 'title' => 'ผลการจัดซื้อจัดจ้าง ไตรมาส 1' ] );
		$uuid                = $t->uuid_of( $id );
		$page                = $t->visit( $t->get( Links::class )->entry( $uuid ) );

		$t->same( 200, $page['status'] );
		$t->contains( 'ผลการจัดซื้อจัดจ้าง ไตรมาส 1', $page['title'] );
		$t->contains( 'prakat-page', $page['html'] );
		$t->contains( 'กองคลัง', $page['html'] );
		$t->contains( $records[2]['title'], $page['html'] );
		$t->contains( 'ซื้อ [gallery] &lt;b&gt;หนา&lt;/b&gt;', $page['html'], 'What was approved is shown as it is: no markup, no shortcode.' );
		$t->contains( '<link rel="canonical" href="' . esc_url( $t->get( Links::class )->entry( $uuid ) ), $page['html'] );
		$t->contains( 'unavailable_after:2027-11-30T17:00:00Z', $page['html'] );
		foreach ( [ 'wp-json/oembed', 'rel=\'shortlink\'', 'post.php?post=0', 'page_id=0' ] as $leak ) {
			$t->lacks( $leak, $page['html'] );
		}
		$t->same( null, $GLOBALS['wpdb']->get_var( "SELECT ID FROM {$GLOBALS['wpdb']->posts} WHERE post_title LIKE '%ไตรมาส 1%'" ), 'No post is behind it.' );
	},

	'What has expired answers 410 with its title and the day, before the sweep and after it (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id  = $t->published( $t->varied_records( 2 ), [ 'title' => 'ประกาศที่หมดอายุ', 'publishUntil' => '2026-11-30' ] );
		$url = $t->get( Links::class )->entry( $t->uuid_of( $id ) );
		$t->at( '2026-11-30T23:59:59+07:00' );
		$t->same( 200, $t->visit( $url )['status'] );
		$t->at( '2026-12-01T00:00:00+07:00' );
		foreach ( [ 'before', 'after' ] as $when ) {
			$page = $t->visit( $url );
			$t->same( 410, $page['status'], $when );
			$t->contains( 'ประกาศที่หมดอายุ', $page['html'] );
			$t->contains( 'prakat-gone', $page['html'] );
			$t->matches( '/noindex/', $page['html'] );
			$t->lacks( $t->varied_records( 2 )[1]['title'], $page['html'] );
			$t->get( Sweep::class )->run( 0 );
		}
	},

	'What was withdrawn answers 410; what is published again answers 200.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id  = $t->published( $t->varied_records( 1 ) );
		$url = $t->get( Links::class )->entry( $t->uuid_of( $id ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$t->same( 410, $t->visit( $url )['status'] );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( 200, $t->visit( $url )['status'] );
	},

	'What was never public is not there: drafts, approved ones, ones for later, invented addresses.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$links = $t->get( Links::class );
		$later = $t->published( $t->varied_records( 1 ), [ 'publishFrom' => '2026-12-24', 'title' => 'ยังไม่ถึงเวลา' ] );
		foreach ( [ $t->uuid_of( $t->complete_draft() ), $t->uuid_of( $t->approved( $t->varied_records( 1, 5 ) ) ), $t->uuid_of( $later ), '00000000-0000-4000-8000-000000000000' ] as $uuid ) {
			$page = $t->visit( $links->entry( $uuid ) );
			$t->same( 404, $page['status'] );
			$t->lacks( 'ยังไม่ถึงเวลา', $page['html'] );
		}
		$t->same( 404, $t->visit( home_url( '/?' . Links::ENTRY . '=1%20OR%201' ) )['status'] );
	},

	'An entry has no feed and no embed.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		foreach ( [ 'feed/', 'feed/atom/', 'v/1/feed/', 'embed/', 'page/2/' ] as $below ) {
			$t->same( 404, $t->visit( ( new Links() )->entry( $t->uuid_of( $id ) ) . $below )['status'], $below );
		}
		update_option( 'permalink_structure', '' );
		$plain = home_url( '/?' . Links::ENTRY . '=' . $t->uuid_of( $id ) );
		$t->same( $plain, ( new Links() )->entry( $t->uuid_of( $id ) ), 'The address with plain permalinks.' );
		$t->same( 200, $t->visit( $plain )['status'] );
		$t->same( 404, $t->visit( $plain . '&embed=1' )['status'] );
	},

	'The sitemap lists what is live, and nothing else.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$live = $t->published( $t->varied_records( 1 ) );
		$t->published( $t->varied_records( 1, 3 ), [ 'publishFrom' => '2026-12-24' ] );
		$t->published( $t->varied_records( 1, 5 ), [ 'publishUntil' => '2026-11-21' ] );
		$t->complete_draft();
		$t->at( '2026-11-22T00:00:00+07:00' );
		$provider = $t->get( SitemapProvider::class );
		$t->same( [ $t->get( Links::class )->entry( $t->uuid_of( $live ) ) ], array_column( $provider->get_url_list( 1 ), 'loc' ) );
		$t->same( 1, $provider->get_max_num_pages() );
	},

	'A file is reachable while its entry is public, and neither before nor after; a file that nothing public refers to never is.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $file ] = $t->approved_with_file( [ 'publishFrom' => '2026-12-01', 'publishUntil' => '2026-12-31' ] );
		$route         = $t->get( FileRoute::class );
		$t->same( null, $route->find( $file->uuid ), 'Approved.' );
		$t->walk( $id, 'publish' );
		$t->same( null, $route->find( $file->uuid ), 'Published from a later day on.' );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->same( $file->uuid, $route->find( $file->uuid )[0]->uuid ?? null );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->same( null, $route->find( $file->uuid ), 'Expired, not swept.' );
		$t->same( null, $route->find( 'x' ) );
	},

	'Downloads have Thai names that old and new browsers read (RFC 8187).' => static function ( Scene $t ): void {
		$t->same( "attachment; filename=\"file.csv\"; filename*=UTF-8''" . rawurlencode( 'จัดซื้อ.csv' ), Disposition::of( 'attachment', 'จัดซื้อ.csv' ) );
		$t->same( "inline; filename=\"plan-2569.pdf\"; filename*=UTF-8''" . rawurlencode( 'แผน plan-2569.pdf' ), Disposition::of( 'inline', 'แผน plan-2569.pdf' ) );
		$t->lacks( "\n", Disposition::of( 'attachment', "a\r\nSet-Cookie: x\".pdf" ) );
		$t->lacks( '""', Disposition::of( 'attachment', 'a".pdf' ) );
	},
];
