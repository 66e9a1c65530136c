<?php
/**
 * The first visitor after a backup was restored.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Blocks\PrintPage;
use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Files\Vault;
use Prakat\Permalinks\Links;
use Prakat\Recovery\Sentinel;
use Prakat\Register\CheckPage;
use Prakat\Reviews\Feeds;
use Prakat\Tests\Scene;

[ $tables, $put_back ] = require __DIR__ . '/backup.php';

/** The night's backup, with what the options say of what was taken down. */
$backup = static fn ( Scene $t ): array => [ $tables( $t ), get_option( Sentinel::OPTION ) ];

$restore = static function ( array $night ) use ( $put_back ): void {
	$put_back( $night[0] );
	update_option( Sentinel::OPTION, $night[1] );
};

/** WordPress knows what is asked, and has answered nothing yet. */
$asked = static function ( array $arguments, array $variables = [] ): void {
	$wp             = new WP();
	$wp->query_vars = $variables;
	$_GET           = $arguments;
	do_action_ref_array( 'parse_request', [ &$wp ] );
	$_GET = [];
};

return [
	'A database of yesterday shows nothing that was withdrawn since, from the first visitor on, whatever they open: its page, a page with its section, the API, a map of the site; no sweep has come (R063).' => static function ( Scene $t ) use ( $backup, $restore, $asked ): void {
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
			'in capitals'    => static fn () => $t->same( 410, $t->rest( 'GET', '/prakat/V1/PUBLIC/entries/' . $t->uuid_of( $goes ), null, 0 )->status ),
			'its history'    => static fn () => $t->rest( 'GET', '/register/export', null, 0 ),
			'a printed form' => static fn () => $asked( [ PrintPage::ARGUMENT => 'sokhoro1' ] ),
			'a code'         => static fn () => $asked( [ CheckPage::ARGUMENT => '1234-7KQ4-9XWM' ] ),
			'a calendar'     => static fn () => $asked( [ Feeds::ARGUMENT => 'nobody' ] ),
			'the sitemap'    => static fn () => $asked( [], [ 'sitemap' => 'prakat' ] ),
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

	'Nor does an act that comes before the first visitor make a database of yesterday one of today, or an object cache that still knows today.' => static function ( Scene $t ) use ( $backup, $restore ): void {
		global $wpdb;
		$t->at( '2026-11-20T09:00:00+07:00' );
		$other = $t->published( $t->varied_records( 1, 9 ) );
		$goes  = $t->published( $t->varied_records( 3, 5 ) );
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $goes, $t->because( 'personal-data' ) );
		$today = get_option( Sentinel::OPTION );
		$t->at( '2026-11-21T12:00:00+07:00' );
		$restore( $night );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $other, $t->because() );
		$t->same( 0, $t->public_records( $goes ), 'an act first' );
		$restore( $night );
		update_option( Sentinel::OPTION, $today );
		$wpdb->update( $wpdb->options, [ 'option_value' => $night[1] ], [ 'option_name' => Sentinel::OPTION ] );
		$cache = wp_using_ext_object_cache( true );
		try {
			$t->same( 410, $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $goes ), null, 0 )->status, 'a stale cache' );
			$t->same( (string) filesize( $t->get( Vault::class )->root() . 'taken-down.ndjson' ), $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = '" . Sentinel::OPTION . "'" ) );
		} finally {
			wp_using_ext_object_cache( (bool) $cache );
		}
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
		// A theme that loads more of its list.
		add_filter( 'wp_doing_ajax', '__return_true' );
		do_action( 'admin_init' );
		remove_filter( 'wp_doing_ajax', '__return_true' );
		$t->same( [], wp_list_pluck( get_posts( [ 'post__in' => [ $page ], 'suppress_filters' => false ] ), 'ID' ) );
		$visit = $t->visit( (string) get_permalink( $page ) );
		$t->same( 410, $visit['status'] );
		$t->lacks( 'ข้อความที่ถอนแล้ว', $visit['html'] );
		$t->contains( 'ข้อความที่ยังอยู่', $t->visit( (string) get_permalink( $stays ) )['html'] );
		do_action( Schedule::HOOK );
		$t->same( 'expired', $t->entry_of( $t->entry_of_post( $page ) ) );
	},

	'What was withdrawn by a process that was killed as soon as it had committed is known to a restored database all the same, once a sweep or another withdrawal has come (R063).' => static function ( Scene $t ) use ( $backup, $restore ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 1, 9 ) );
		$goes  = $t->published( $t->varied_records( 3, 5 ) );
		$other = $t->published( $t->varied_records( 1, 12 ) );
		do_action( Schedule::HOOK );
		$night  = $backup( $t );
		$folder = $t->get( Vault::class )->root();
		$held   = array_map( static fn ( string $name ): string => (string) @file_get_contents( $folder . $name ), [ 'taken-down.ndjson', 'mark.json' ] );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $goes, $t->because( 'personal-data' ) );
		foreach ( [
			'a sweep'            => static fn () => do_action( Schedule::HOOK ),
			'another withdrawal' => static fn () => $t->act( 'withdraw', $t->of_office( 'webmaster' ), $other, $t->because() ),
		] as $comes => $come ) {
			// It had written neither.
			file_put_contents( $folder . 'taken-down.ndjson', $held[0] );
			file_put_contents( $folder . 'mark.json', $held[1] );
			$t->at( '2026-11-21T09:05:00+07:00' );
			$come();
			do_action( Schedule::HOOK );
			$t->same( 1, substr_count( (string) file_get_contents( $folder . 'taken-down.ndjson' ), $t->uuid_of( $goes ) ), "$comes: once" );
		}
		$t->at( '2026-11-21T12:00:00+07:00' );
		$restore( $night );
		$t->same( 410, $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $goes ), null, 0 )->status );
		$t->same( 1, $t->public_total() );
	},

	'Where nothing is lacking the look costs no statement, with an object cache one, and takes nothing down: neither when another process has just written a line, nor when the file is away.' => static function ( Scene $t ): void {
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
		// An object cache may have outlived a restoration: there the database itself is asked.
		$least = wp_using_ext_object_cache() ? 1 : 0;
		$sentinel->look();
		$t->same( $least, $count() );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $goes, $t->because() );
		$t->same( $least, $count() );
		$file = $t->get( Vault::class )->root() . 'taken-down.ndjson';
		$t->same( filesize( $file ), (int) get_option( Sentinel::OPTION ) );
		update_option( Sentinel::OPTION, 1 );
		$t->true( $count() > $least );
		$t->same( [ 2, $least ], [ $t->public_total(), $count() ], 'looked once, and knows it from then on' );
		rename( $file, "$file.away" );
		$sentinel->look();
		rename( "$file.away", $file );
		$sentinel->look();
		$t->same( [ 2, $least ], [ $t->public_total(), $count() ] );
	},
];
