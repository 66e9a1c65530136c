<?php
/**
 * Pages of the site from a draft to the public and back.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Expiry\Sweep;
use Prakat\Governed\Acceptance;
use Prakat\Governed\Switching;
use Prakat\Governed\Watcher;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

return [
	'What is public when a type is put under approval stays public, byte for byte, and is registered as accepted as found with date and person (R047).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$page   = $t->post();
		$draft  = $t->post( [ 'post_status' => 'draft' ] );
		$before = $t->stored( $page );
		$t->govern();
		$t->same( $before, $t->stored( $page ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
		$row = $t->governed( $page );
		$t->same( [ 'live', '2026-11-20 02:00:00', '1', null ], [ $row['state'], $row['accepted_at'], $row['accepted_by'], $row['entry_id'] ] );
		$t->same( null, $t->governed( $draft ) );
		$told = $t->get( Database::class )->row( "SELECT actor_id, details FROM {register} WHERE act = 'governed-accepted'" );
		$t->same( '1', $told['actor_id'] );
		$t->contains( '"type":"page"', (string) $told['details'] );
	},

	'A page that nobody approved is not shown, a page goes through proposing, checking, approving and publishing, and then it is (R047, R053).' => static function ( Scene $t ): void {
		$t->govern();
		$t->as( $t->editor() );
		$page = $t->post( [ 'post_status' => 'publish' ] );
		$t->same( 'draft', get_post_status( $page ) );
		$t->false( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
		$entry = $t->entry_of_post( $page );
		$t->same( 'draft', $t->entry_of( $entry ) );
		foreach ( [ 'submit', 'check', 'approve' ] as $act ) {
			$t->walk( $entry, $act );
			$t->same( 'draft', get_post_status( $page ) );
			$t->false( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ), $act );
		}
		$t->walk( $entry, 'publish' );
		$t->same( 'publish', get_post_status( $page ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},

	'The writers of a page are its authors and can’t approve it, whatever their role.' => static function ( Scene $t ): void {
		$t->govern();
		$chief = $t->person( 'chief', [ [ 'office', '*', 'approve' ] ], 'administrator' );
		$t->as( $chief );
		$page = $t->post( [ 'post_status' => 'draft' ] );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_title' => 'ประวัติ' ] );
		$entry = $t->walk( $t->entry_of_post( $page ), 'submit', 'check' );
		$t->refused( 'own-work', fn () => $t->act( 'approve', $chief, $entry ) );
		$t->walk( $entry, 'approve', 'publish' );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},

	'A change of a public page waits beside it and is applied in one step when it is approved: content, title, excerpt, address, terms, picture, template and metadata.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern( [ 'post' ] );
		$post   = $t->approved_post( [ 'post_type' => 'post' ] );
		$before = $t->stored( $post );
		$term   = (int) wp_insert_term( 'ข่าวประชาสัมพันธ์', 'category' )['term_id'];
		$tag    = (int) wp_insert_term( 'ภาษี', 'post_tag' )['term_id'];
		$image  = wp_insert_attachment( [ 'post_title' => 'ภาพ', 'post_mime_type' => 'image/png' ] );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $post, 'post_title' => 'ชื่อใหม่', 'post_content' => 'เนื้อหาใหม่ \\\\ "คำพูด"', 'post_excerpt' => 'ย่อใหม่', 'post_name' => 'new-address' ] );
		wp_set_post_categories( $post, [ $term ] );
		wp_set_post_tags( $post, [ $tag ] );
		update_post_meta( $post, '_thumbnail_id', $image );
		update_post_meta( $post, 'phone', [ 'number' => '043-000000' ] );
		update_post_meta( $post, '_wp_page_template', 'single-wide.php' );
		$pending = $t->pending( $post );
		$t->same( $before, $t->stored( $post ), 'the public row' );
		$t->same( [ 'ชื่อใหม่', 'ย่อใหม่', 'new-address', 'single-wide.php', $image ], [ $pending['title'], $pending['excerpt'], $pending['slug'], $pending['template'], $pending['featured'][0]['attachment'] ] );
		$t->true( $t->visitor_sees( $post, 'เทศบาลตั้งขึ้น' ) );

		$entry = $t->entry_of_post( $post );
		$t->walk( $entry, 'submit', 'check', 'approve' );
		$t->same( $before, $t->stored( $post ), 'approved, not yet published' );
		$t->walk( $entry, 'publish' );
		$after = $t->stored( $post );
		$t->same( [ 'ชื่อใหม่', 'เนื้อหาใหม่ \\ "คำพูด"', 'ย่อใหม่', 'new-address', 'publish' ], [ $after['row']['post_title'], $after['row']['post_content'], $after['row']['post_excerpt'], $after['row']['post_name'], $after['row']['post_status'] ] );
		$t->same( [ 'number' => '043-000000' ], get_post_meta( $post, 'phone', true ) );
		$t->same( 'single-wide.php', get_post_meta( $post, '_wp_page_template', true ) );
		$t->same( $image, get_post_thumbnail_id( $post ) );
		$t->same( [ $term ], wp_get_post_categories( $post ) );
		$t->same( [ $tag ], wp_get_post_tags( $post, [ 'fields' => 'ids' ] ) );
		$t->true( $t->visitor_sees( $post, 'เนื้อหาใหม่' ) );
	},

	'A page is taken down when its time is over: 410 with the notice, and nothing else shows it (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$page = $t->approved_post( [ 'post_name' => 'history' ] );
		$end  = (string) $t->governed( $page )['expires_at'];
		$t->at( $end . 'Z' );
		$late = $t->visit_post( $page );
		$t->same( 410, $late['status'], 'before the sweep' );
		$t->lacks( 'เทศบาลตั้งขึ้น', $late['html'] );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [ 'gone', 'expired' ], [ $t->governed( $page )['state'], $t->governed( $page )['gone_kind'] ] );
		$t->same( 'draft', get_post( $page )->post_status );
		$gone = $t->visit_post( $page );
		$t->same( 410, $gone['status'] );
		$t->lacks( 'เทศบาลตั้งขึ้น', $gone['html'] );
		$t->contains( 'prakat-gone', $gone['html'] );
	},

	'A page that was accepted as found is withdrawn by the act, with its reason; before that it can be neither trashed nor deleted.' => static function ( Scene $t ): void {
		$page = $t->post();
		$t->govern();
		$t->as( 1 );
		$t->same( false, wp_trash_post( $page ) );
		$t->same( false, wp_delete_post( $page, true ) );
		wp_update_post( [ 'ID' => $page, 'post_status' => 'draft' ] );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_title' => 'อื่น' ] );
		$entry = $t->entry_of_post( $page );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $entry, $t->because() );
		$t->same( 'draft', get_post( $page )->post_status );
		$t->same( 410, $t->visit_post( $page )['status'] );
	},

	'Nobody saves a page that is on its way through the approval, and is told why; taken back it can be written again.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_content' => 'ฉบับสอง' ] );
		$entry = $t->walk( $t->entry_of_post( $page ), 'submit' );
		$t->as( $t->editor() );
		$refused = wp_update_post( [ 'ID' => $page, 'post_content' => 'ฉบับสาม' ], true );
		$t->true( is_wp_error( $refused ) );
		$t->contains( 'อนุมัติ', $refused->get_error_message() );
		$t->false( (bool) update_post_meta( $page, 'phone', '1' ) );
		$t->same( 'ฉบับสอง', $t->pending( $page )['content'] );
		$t->walk( $entry, 'recall' );
		$t->as( $t->editor() );
		$t->same( $page, wp_update_post( [ 'ID' => $page, 'post_content' => 'ฉบับสาม' ], true ) );
		$t->same( 'ฉบับสาม', $t->pending( $page )['content'] );
	},

	'Whoever approves what has been saved again since they saw it is refused, and the page stays.' => static function ( Scene $t ): void {
		$t->govern();
		$page  = $t->approved_post();
		$entry = $t->entry_of_post( $page );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_content' => 'ก่อนเห็น' ] );
		$seen = $t->sees( $entry, 'submit' );
		wp_update_post( [ 'ID' => $page, 'post_content' => 'หลังเห็น' ] );
		$t->refused( 'seen-stale', fn () => $t->get( Prakat\Workflow\Acts::class )->perform( 'submit', $entry, $seen, Actor::user( $t->of_office( 'officer' ) ) ) );
	},

	'What was taken down comes back by a new approval alone.' => static function ( Scene $t ): void {
		$t->govern();
		$page  = $t->approved_post();
		$entry = $t->entry_of_post( $page );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $entry, $t->because() );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_status' => 'publish', 'post_content' => 'ฉบับแก้ไขแล้ว' ] );
		$t->same( 410, $t->visit_post( $page )['status'] );
		$t->same( 'ฉบับแก้ไขแล้ว', $t->pending( $page )['content'] );
		$t->walk( $entry, 'submit', 'check', 'approve', 'publish' );
		$t->true( $t->visitor_sees( $page, 'ฉบับแก้ไขแล้ว' ) );
	},

	'A page that is to be public from a later day is WordPress’s scheduled post until then, and appears by itself.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$t->as( $t->editor() );
		$page   = $t->post( [ 'post_status' => 'draft' ] );
		$entry  = $t->entry_of_post( $page );
		$header = [ 'publishFrom' => '2026-12-01' ] + (array) $t->open( $entry )->header;
		$t->get( Drafts::class )->save_header( $entry, $t->sees( $entry, 'save' ), $header, Actor::user( $t->of_office( 'officer' ) ) );
		$t->walk( $entry, 'submit', 'check', 'approve', 'publish' );
		$t->same( 'future', $t->stored( $page )['row']['post_status'] );
		wp_publish_post( $page );
		$t->same( 'future', $t->stored( $page )['row']['post_status'], 'too early' );
		$t->false( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->get( Watcher::class )->pass( 5 );
		$t->same( 'publish', get_post( $page )->post_status );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},

	'An entry of this section that was made by hand, or names another page, can’t be published.' => static function ( Scene $t ): void {
		$t->govern();
		$page    = $t->approved_post();
		$officer = Actor::user( $t->of_office( 'officer' ) );
		$record  = [ 'post' => $page, 'type' => 'page', 'title' => 'ลักลอบ', 'content' => 'ลักลอบ' ];
		$entry   = $t->get( Entries::class )->create( 'page', $t->unit( 'office' ), $t->header(), $officer );
		$t->get( Drafts::class )->replace_records( $entry, $t->sees( $entry, 'save' ), [ $record ], $officer );
		$t->walk( $entry, 'submit', 'check', 'approve' );
		$t->refused( 'governed-not-found', fn () => $t->walk( $entry, 'publish' ) );

		$t->as( $t->editor() );
		$other = $t->post( [ 'post_status' => 'draft' ] );
		$entry = $t->entry_of_post( $other );
		$t->get( Drafts::class )->save_records( $entry, $t->sees( $entry, 'save' ), [ [ 'op' => 'set', 'row' => 1, 'record' => $record ] ], $officer );
		$t->walk( $entry, 'submit', 'check', 'approve' );
		$t->refused( 'governed-other-post', fn () => $t->walk( $entry, 'publish' ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},

	'A page of a megabyte goes through, byte for byte.' => static function ( Scene $t ): void {
		$t->govern();
		$words = "<!-- wp:paragraph -->\n<p>เทศบาลตั้งขึ้น  สอง\tช่องว่าง\u{200B} </p>\n<!-- /wp:paragraph -->\n" . str_repeat( "<!-- wp:paragraph -->\n<p>เทศบาลตำบลตัวอย่าง 0123456789</p>\n<!-- /wp:paragraph -->\n\n", 9000 );
		$t->true( strlen( $words ) > 1048576 );
		$page = $t->approved_post( [ 'post_content' => wp_slash( $words ) ] );
		$t->same( hash( 'sha256', $words ), hash( 'sha256', (string) $t->stored( $page )['row']['post_content'] ) );
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
	},

	'Ten thousand public posts are accepted in batches that may be stopped anywhere, one row in the register a batch; meanwhile none of them disappears.' => static function ( Scene $t ): void {
		global $wpdb;
		$t->needs_mysql( 'ten thousand posts take SQLite in WebAssembly minutes; the batches are the same' );
		register_post_type( 'notice', [ 'public' => true, 'supports' => [ 'title', 'editor' ] ] );
		$from = (int) $wpdb->get_var( "SELECT MAX(ID) FROM $wpdb->posts" );
		for ( $batch = 0; $batch < 10; $batch++ ) {
			$values = [];
			for ( $i = 0; $i < 1000; $i++ ) {
				$values[] = sprintf( "(%d, 1, '2026-01-01 00:00:00', '2026-01-01 00:00:00', 'เนื้อหา %d', 'ประกาศ %d', '', 'publish', 'notice-%d', 'notice', '', '', '', '2026-01-01 00:00:00', '2026-01-01 00:00:00')", $from + 1 + $batch * 1000 + $i, $i, $i, $batch * 1000 + $i );
			}
			$wpdb->query( "INSERT INTO $wpdb->posts (ID, post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, post_name, post_type, to_ping, pinged, post_content_filtered, post_modified, post_modified_gmt) VALUES " . implode( ',', $values ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Numbers of the test.
		}
		try {
			// The settings alone, as if the request that switched it on had been killed.
			$t->unit( 'office' );
			$began = new ReflectionMethod( Switching::class, 'begin' );
			$state = $began->invoke( $t->get( Switching::class ), 'notice', Actor::user( 1 ) );
			$t->get( Prakat\Governed\Settings::class )->store( [ 'types' => [ 'notice' => $state ], 'parts' => 'held', 'blocks' => false, 'unit' => $t->unit( 'office' ) ] );
			$t->as( 0 );
			$shown = static fn (): int => ( new WP_Query( [ 'post_type' => 'notice', 'posts_per_page' => 5 ] ) )->found_posts;
			$t->same( 10000, $shown(), 'not reached yet' );
			$started = microtime( true );
			$memory  = memory_get_usage();
			$done    = $t->get( Acceptance::class )->run( 0 );
			$t->same( [ true, 10000, 10000 ], [ $done['finished'], $done['done'], $done['total'] ] );
			$t->true( microtime( true ) - $started < 60, 'seconds: ' . round( microtime( true ) - $started, 1 ) );
			$t->true( memory_get_usage() - $memory < 32 * 1048576 );
			$t->same( '10000', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {governed_posts} WHERE state = 'live'" ) );
			$t->same( '50', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'governed-accepted'" ) );
			$t->same( 10000, $shown() );
		} finally {
			$wpdb->query( "DELETE FROM $wpdb->posts WHERE post_type = 'notice'" );
			unregister_post_type( 'notice' );
		}
	},
];
