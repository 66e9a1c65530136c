<?php
/**
 * The first visitor after a backup was restored.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Files\Vault;
use Prakat\Permalinks\Links;
use Prakat\Recovery\Sentinel;
use Prakat\Tests\Scene;

[ $tables, $put_back ] = require __DIR__ . '/backup.php';

/** The night's backup, with what the options say of what was taken down. */
$backup = static fn ( Scene $t ): array => [ $tables( $t ), get_option( Sentinel::OPTION ) ];

$restore = static function ( array $night ) use ( $put_back ): void {
	$put_back( $night[0] );
	update_option( Sentinel::OPTION, $night[1] );
};

return [
	'A database of yesterday shows nothing that was withdrawn since, from the first visitor on, whatever they open: its page, a page with its section, the API, a map of the site; no sweep has come (R063).' => static function ( Scene $t ) use ( $backup, $restore ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 2 ), [ 'title' => 'เรื่องที่ยังอยู่' ] );
		$before = $t->published( $t->varied_records( 1, 9 ) );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $before, $t->because() );
		$goes  = $t->published( $t->varied_records( 3, 5 ), [ 'title' => 'เรื่องที่ถอนแล้ว' ] );
		$block = (int) wp_insert_post( [ 'post_title' => 'จัดซื้อ', 'post_content' => '<!-- wp:prakat/procurement /-->', 'post_status' => 'publish', 'post_type' => 'page' ] );
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $goes, $t->because( 'personal-data' ) );
		$t->at( '2026-11-21T12:00:00+07:00' );
		$page   = $t->get( Links::class )->entry( $t->uuid_of( $goes ) );
		$titles = array_column( $t->varied_records( 3, 5 ), 'title' );
		$reads  = [
			'its page'       => static fn () => $t->same( 410, $t->visit( $page )['status'] ),
			'a block'        => static fn () => $t->lacks( $titles[0], $t->visit( (string) get_permalink( $block ) )['html'] ),
			'the API'        => static fn () => $t->same( 2, $t->rest( 'GET', '/public/procurement/records', null, 0 )->data['total'] ),
			'the API, of it' => static fn () => $t->same( 410, $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $goes ), null, 0 )->status ),
			'the sitemap'    => static function (): void {
				$wp             = new WP();
				$wp->query_vars = [ 'sitemap' => 'prakat' ];
				do_action_ref_array( 'parse_request', [ &$wp ] );
			},
		];
		foreach ( $reads as $what => $read ) {
			$restore( $night );
			$t->same( 3, $t->public_records( $goes ), "The database believes that it is public. ($what)" );
			$read();
			$t->same( [ 0, 2 ], [ $t->public_records( $goes ), $t->public_total() ], $what );
		}
		do_action( Schedule::HOOK );
		$t->same( 2, $t->public_total() );
	},

	'So it is with a page of the website: withdrawn today, it is not shown by a backup of yesterday to anybody, before any sweep.' => static function ( Scene $t ) use ( $backup, $restore ): void {
		global $wpdb;
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$page  = $t->approved_post( [ 'post_content' => '<!-- wp:paragraph --><p>ข้อความที่ถอนแล้ว</p><!-- /wp:paragraph -->' ] );
		$stays = $t->approved_post( [ 'post_content' => '<!-- wp:paragraph --><p>ข้อความที่ยังอยู่</p><!-- /wp:paragraph -->' ] );
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$row   = $t->get( Database::class )->row( "SELECT * FROM $wpdb->posts WHERE ID = %d", [ $page ] );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $t->entry_of_post( $page ), $t->because( 'personal-data' ) );
		$t->at( '2026-11-21T10:00:00+07:00' );
		$restore( $night );
		$wpdb->replace( $wpdb->posts, $row );
		clean_post_cache( $page );
		$visit = $t->visit( (string) get_permalink( $page ) );
		$t->same( 410, $visit['status'] );
		$t->lacks( 'ข้อความที่ถอนแล้ว', $visit['html'] );
		$t->contains( 'ข้อความที่ยังอยู่', $t->visit( (string) get_permalink( $stays ) )['html'] );
		do_action( Schedule::HOOK );
		$t->same( 'expired', $t->entry_of( $t->entry_of_post( $page ) ) );
	},

	'Where nothing is lacking the look costs no statement, and takes nothing down: neither when another process has just written a line, nor when the file is away.' => static function ( Scene $t ): void {
		global $wpdb;
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 2 ) );
		$goes     = $t->published( $t->varied_records( 1, 5 ) );
		$sentinel = $t->get( Sentinel::class );
		$count    = static function () use ( $wpdb, $sentinel ): int {
			$before = $wpdb->num_queries;
			$sentinel->look();
			return $wpdb->num_queries - $before;
		};
		$sentinel->look();
		$t->same( 0, $count() );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $goes, $t->because() );
		$t->same( 0, $count() );
		$file = $t->get( Vault::class )->root() . 'taken-down.ndjson';
		$t->same( filesize( $file ), (int) get_option( Sentinel::OPTION ) );
		update_option( Sentinel::OPTION, 1 );
		$t->true( $count() > 0 );
		$t->same( [ 2, 0 ], [ $t->public_total(), $count() ], 'looked once, and knows it from then on' );
		rename( $file, "$file.away" );
		$sentinel->look();
		rename( "$file.away", $file );
		$sentinel->look();
		$t->same( [ 2, 0 ], [ $t->public_total(), $count() ] );
	},
];
