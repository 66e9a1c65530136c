<?php
/**
 * What scripts/native/trials/caches.mjs does inside a site: php caches.php <word> [argument], the site's folder as the working
 * directory. Prints one line of JSON.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Caches\Caches;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Expiry\Schedule;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Reader;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;

// phpcs:disable WordPress.Security -- A site made for one test.
$t      = require __DIR__ . '/site.php';
$untold = static fn (): array => (array) ( get_option( Caches::OPTION, [] )['errors'] ?? [] );
$page   = static fn ( string $type, string $slug, array $more = [] ): int => (int) wp_insert_post( [ 'post_title' => 'หน้าจัดซื้อจัดจ้าง', 'post_name' => $slug, 'post_content' => '<!-- wp:prakat/procurement /-->', 'post_status' => 'publish', 'post_type' => $type ] + $more );

switch ( $argv[1] ) {
	case 'office':
		// The people, a page with a Thai name and a post that show the section, and a page that shows nothing of ours.
		foreach ( [ 'officer', 'checker', 'approver', 'webmaster' ] as $role ) {
			$t->of_office( $role );
		}
		$shows = $page( 'page', 'จัดซื้อจัดจ้าง' );
		$post  = $page( 'post', 'trial-post' );
		$moves = $page( 'page', 'old-name' );
		// One post a page: an older one that shows the section stands on the second.
		wp_delete_post( 1, true );
		$page( 'post', 'trial-older', [ 'post_date' => gmdate( 'Y-m-d H:i:s', time() - 3 * DAY_IN_SECONDS ) ] );
		update_option( 'posts_per_page', 1 );
		update_option( 'rss_use_excerpt', 0 );
		say(
			[
				'page'     => get_permalink( $shows ),
				'post'     => get_permalink( $post ),
				'moves'    => [ $moves, get_permalink( $moves ) ],
				'home'     => home_url( '/' ),
				'second'   => home_url( '/page/2/' ),
				'feed'     => get_feed_link( 'rss2' ),
				'category' => get_category_link( (int) get_option( 'default_category' ) ),
				'records'  => rest_url( 'prakat/v1/public/procurement/records' ),
				'csv'      => $t->get( Links::class )->download( 'procurement', 'csv' ),
				'sitemap'  => get_sitemap_url( 'prakat' ),
			]
		);
		break;

	case 'publish':
		// Public from now, with a file, until so many seconds from now. Approved two months ago, so that its copy lies out when the end is far.
		$end = time() + (int) $argv[2];
		$t->at( gmdate( 'Y-m-d\TH:i:s\Z', time() - 60 * DAY_IN_SECONDS ) );
		$mark    = 'เครื่องหมาย' . (string) ( $argv[3] ?? '' );
		$actor   = Actor::user( $t->of_office( 'officer' ) );
		$drafts  = $t->get( Drafts::class );
		$id      = $t->get( Entries::class )->create( 'procurement', $t->unit( 'office' ), $t->complete_header( [ 'title' => $mark, 'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', $end ) ] ), $actor );
		$file    = $drafts->attach( $id, $t->sees( $id, 'save' ), $t->paper( $t->pdf( $mark ) ), 'สัญญา.pdf', $actor )['file'];
		$drafts->replace_records( $id, $t->sees( $id, 'save' ), [ [ 'title' => $mark, 'documents' => [ [ 'file' => $file->uuid, 'label' => 'สัญญาจ้าง' ] ] ] + $t->varied_records( 1, 1 )[0] ], $actor );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->get( Clock::class )->freeze( null );
		$uuid  = $t->uuid_of( $id );
		$links = $t->get( Links::class );
		say(
			[
				'entry'   => $id,
				'end'     => $end,
				'own'     => $links->entry( $uuid ),
				'version' => $links->version( $uuid, 1 ),
				'rest'    => rest_url( "prakat/v1/public/entries/$uuid" ),
				'file'    => $links->file( $file->uuid ),
				'copy'    => $t->get( Reader::class )->entry( $uuid )->files[0]['url'] ?? null,
				'mark'    => $mark,
				'untold'  => $untold(),
			]
		);
		break;

	case 'withdraw':
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), (int) $argv[2], $t->because() );
		say( [ 'state' => $t->entry_of( (int) $argv[2] ), 'untold' => $untold() ] );
		break;

	case 'rename':
		wp_update_post( [ 'ID' => (int) $argv[2], 'post_name' => (string) $argv[3] ] );
		say( [ 'now' => get_permalink( (int) $argv[2] ), 'untold' => $untold() ] );
		break;

	case 'pattern':
		// A synced pattern shows the section: on whatever page.
		say( [ 'made' => wp_insert_post( [ 'post_title' => 'แบบ', 'post_content' => '<!-- wp:prakat/procurement /-->', 'post_status' => 'publish', 'post_type' => 'wp_block' ] ) ] );
		break;

	case 'unpattern':
		wp_delete_post( (int) $argv[2], true );
		say( [ 'deleted' => true ] );
		break;

	case 'sweep':
		do_action( Schedule::HOOK );
		say( [ 'untold' => $untold() ] );
		break;

	case 'health':
		$test = apply_filters( 'site_status_tests', [ 'direct' => [], 'async' => [] ] )['direct']['prakat_caches']['test']();
		say( [ 'status' => $test['status'], 'says' => html_entity_decode( wp_strip_all_tags( $test['description'] ) ) ] );
		break;
}
