<?php
/**
 * Getting words onto a page under approval that nobody approved.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Governed\Acceptance;
use Prakat\Governed\Fingerprint;
use Prakat\Governed\PostRecord;
use Prakat\Governed\Settings;
use Prakat\Governed\Watcher;
use Prakat\Tests\Scene;

/** A synced pattern, shown on an approved page by these words, that somebody changes afterwards. */
$pattern = static function ( Scene $t, callable $block ): array {
	$t->as( 1 );
	$pattern = $t->post( [ 'post_type' => 'wp_block', 'post_title' => 'กล่องติดต่อ', 'post_content' => '<!-- wp:paragraph --><p>โทร 043-111111</p><!-- /wp:paragraph -->' ] );
	$t->govern();
	$t->as( 1 );
	$page = $t->approved_post( [ 'post_content' => wp_slash( "<!-- wp:paragraph --><p>เทศบาลตั้งขึ้น</p><!-- /wp:paragraph -->\n" . $block( $pattern ) ) ] );
	$t->contains( '043-111111', $t->visit_post( $page )['html'] );
	$t->as( 1 );
	wp_update_post( wp_slash( [ 'ID' => $pattern, 'post_content' => '<!-- wp:paragraph --><p>โทร 090-999999</p><!-- /wp:paragraph -->' ] ) );
	$t->as( 0 );
	return [ $page, $pattern ];
};

/** Writes a post and all that our own tables keep of it, so that they agree. */
$forge = static function ( Scene $t, int $page, string $words ): void {
	global $wpdb;
	$database = $t->get( Database::class );
	$t->sql( "UPDATE $wpdb->posts SET post_content = %s WHERE ID = %d", $words, $page );
	$row    = (array) $t->governed( $page );
	$record = [ 'content' => $words ] + (array) $t->get( Prakat\Governed\Governed::class )->approved( $row );
	$json   = PostRecord::encode( $record );
	$set    = [ 'row_hash' => Fingerprint::row( get_post( $page ) ), 'record' => null === $row['version_id'] ? $json : null, 'checked_at' => null ];
	$database->update( 'governed_posts', $set, [ 'post_id' => $page ] );
	if ( null !== $row['version_id'] ) {
		$version = (int) $row['version_id'];
		$database->update( 'records', [ 'data' => $json, 'hash' => hash( 'sha256', $json ) ], [ 'version_id' => $version ] );
		$hash = $t->get( Prakat\Entries\Hasher::class )->of( $version );
		$database->update( 'versions', [ 'hash' => $hash ], [ 'id' => $version ] );
		$database->update( 'requests', [ 'version_hash' => $hash ], [ 'version_id' => $version ] );
	}
	$t->sql( 'SELECT %d', 1 );
};

return [
	'A visitor who asks for a preview sees a held pattern and a changed page no more than without.' => static function ( Scene $t ) use ( $pattern ): void {
		global $wpdb;
		[ $page ] = $pattern( $t, static fn ( int $id ): string => "<!-- wp:block {\"ref\":$id} /-->" );
		remove_action( 'template_redirect', 'redirect_canonical' );
		$t->lacks( '090-999999', $t->visit( (string) get_permalink( $page ) )['html'] );
		$t->lacks( '090-999999', $t->visit( add_query_arg( 'preview', 'true', (string) get_permalink( $page ) ) )['html'] );
		$other = $t->approved_post( [ 'post_title' => 'อีกหน้า' ] );
		$t->sql( "UPDATE $wpdb->posts SET post_title = 'ถูกแก้' WHERE ID = %d", $other );
		$t->as( 0 );
		add_filter( 'the_content', $theme = static fn ( string $text ): string => $text . get_the_title( $other ) );
		$html = $t->visit( add_query_arg( 'preview', 'true', (string) get_permalink( $page ) ) )['html'];
		remove_filter( 'the_content', $theme );
		add_action( 'template_redirect', 'redirect_canonical' );
		$t->contains( 'เทศบาลตั้งขึ้น', $html );
		$t->lacks( 'ถูกแก้', $html );
	},

	'A pattern is held however the page spells its block: with its namespace, other attributes first, escapes, three patterns deep.' => static function ( Scene $t ) use ( $pattern ): void {
		$deep = static function ( int $id ) use ( $t ): string {
			foreach ( range( 1, 8 ) as $depth ) {
				$id = $t->post( [ 'post_type' => 'wp_block', 'post_title' => "ชั้น $depth", 'post_content' => "<!-- wp:block {\"ref\":$id} /-->" ] );
			}
			return "<!-- wp:block {\"ref\":$id} /-->";
		};
		foreach ( [
			'namespace'  => static fn ( int $id ): string => "<!-- wp:core/block {\"ref\":$id} /-->",
			'attributes' => static fn ( int $id ): string => "<!-- wp:block {\"content\":{\"a\":{}},\"ref\":$id} /-->",
			'escapes'    => static fn ( int $id ): string => "<!-- wp:block {\"\\u0072ef\":$id} /-->",
			'text'       => static fn ( int $id ): string => "<!-- wp:block {\"ref\":\"$id\"} /-->",
			'within'     => static fn ( int $id ): string => "<!-- wp:group --><div class=\"wp-block-group\"><!-- wp:core/block {\"ref\":$id} /--></div><!-- /wp:group -->",
			'deep'       => $deep,
		] as $how => $block ) {
			[ $page ] = $pattern( $t, $block );
			$html = $t->visit_post( $page )['html'];
			$t->contains( 'เทศบาลตั้งขึ้น', $html, $how );
			$t->lacks( '090-999999', $html, $how );
		}
	},

	'Who adds context=edit to an address of the REST API and may edit nothing reads what visitors read.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern( [ 'post' ] );
		$post = $t->approved_post( [ 'post_type' => 'post', 'post_title' => 'ประวัติเทศบาล' ] );
		$url  = rawurlencode( (string) get_permalink( $post ) );
		$t->at( (string) $t->governed( $post )['expires_at'] . 'Z' );
		unset( $GLOBALS['post'] );
		foreach ( [ 0, $t->person( 'reader' ) ] as $who ) {
			foreach ( [ 'GET', 'HEAD' ] as $method ) {
				$t->same( 404, $t->rest( $method, "/oembed/1.0/embed?url=$url&context=edit", null, $who )->status, "$who $method, context" );
				$t->same( 404, $t->rest( $method, "/oembed/1.0/embed?url=$url", null, $who )->status, "$who $method, no context" );
				$t->same( 404, $t->rest( $method, "/wp/v2/posts/$post", null, $who )->status, $method );
			}
		}
	},

	'While what is public is being accepted, a draft that a plugin publishes by its number is not accepted with it.' => static function ( Scene $t ): void {
		$t->as( $t->editor() );
		$drafts = [];
		foreach ( [ 'draft', 'pending', 'private' ] as $status ) {
			$drafts[ $status ] = $t->post( [ 'post_title' => "ร่าง $status", 'post_status' => $status ] );
		}
		$drafts['future'] = $t->post( [ 'post_title' => 'ร่าง future', 'post_status' => 'future', 'post_date' => '2099-01-01 00:00:00', 'post_date_gmt' => '2099-01-01 00:00:00' ] );
		$public = $t->post( [ 'post_title' => 'เผยแพร่อยู่แล้ว' ] );
		// A site so large that the first request does not reach its end.
		$accepting = [ 'types' => [ 'page' => [ 'since' => '2026-11-20 00:00:00', 'by' => 1, 'upto' => $public, 'after' => 0, 'done' => 0, 'total' => 4, 'finished' => false ] ], 'parts' => 'held', 'blocks' => false, 'unit' => $t->unit( 'office' ) ];
		$t->get( Settings::class )->store( $accepting );
		foreach ( $drafts as $status => $id ) {
			wp_publish_post( $id );
			$t->false( $t->visitor_sees( $id, 'เทศบาลตั้งขึ้น' ), $status );
		}
		$t->true( $t->visitor_sees( $public, 'เทศบาลตั้งขึ้น' ) );
		$t->get( Acceptance::class )->run( 0 );
		foreach ( $drafts as $status => $id ) {
			$t->same( null, $t->governed( $id )['accepted_at'] ?? null, $status );
			$t->false( $t->visitor_sees( $id, 'เทศบาลตั้งขึ้น' ), $status );
		}
		$t->true( null !== $t->governed( $public )['accepted_at'] );
		// The next visitor.
		$t->sql( 'SELECT %d', 1 );
		$t->true( $t->visitor_sees( $public, 'เทศบาลตั้งขึ้น' ) );
	},

	'Who takes up what was found is its author: what somebody wrote past the approval they can’t approve by that detour (R046).' => static function ( Scene $t ): void {
		global $wpdb;
		$t->govern();
		$page = $t->approved_post();
		$both = $t->person( 'both', [ [ 'office', '*', 'publish' ], [ 'office', '*', 'approve' ] ], 'administrator' );
		$t->sql( "UPDATE $wpdb->posts SET post_content = 'ของเขาเอง' WHERE ID = %d", $page );
		$t->same( 200, $t->rest( 'POST', "/governed/$page/take-up", [], $both )->status );
		$entry = $t->entry_of_post( $page );
		$t->walk( $entry, 'submit', 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $both, $entry ) );
		$t->walk( $entry, 'approve' );
	},

	'Metadata that is called a counter is free while it holds a number; words, lists and addresses wait for the approval.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		update_post_meta( $page, 'download_url', 'https://agency.example/old.pdf' );
		$t->true( null !== $t->pending( $page ) );
		$t->walk( $t->entry_of_post( $page ), 'submit', 'check', 'approve', 'publish' );
		$t->as( $t->editor() );
		update_post_meta( $page, 'download_url', 'https://evil.example/new.pdf' );
		add_post_meta( $page, 'edd_download_files', [ 'file' => 'https://evil.example/new.pdf' ] );
		add_post_meta( $page, '_view_template', '<script>alert(1)</script>' );
		add_post_meta( $page, '_trust_score', 'ดีเยี่ยม' );
		$t->same( [ 'https://agency.example/old.pdf', '', '', '' ], [ get_post_meta( $page, 'download_url', true ), get_post_meta( $page, 'edd_download_files', true ), get_post_meta( $page, '_view_template', true ), get_post_meta( $page, '_trust_score', true ) ] );
		delete_post_meta( $page, 'download_url' );
		$t->same( 'https://agency.example/old.pdf', get_post_meta( $page, 'download_url', true ) );
		$t->as( 0 );
		foreach ( [ '1', '2', '3.5' ] as $count ) {
			update_post_meta( $page, 'post_views_count', $count );
			update_post_meta( $page, '_yoast_wpseo_content_score', $count );
			$t->same( [ $count, $count ], [ get_post_meta( $page, 'post_views_count', true ), get_post_meta( $page, '_yoast_wpseo_content_score', true ) ] );
		}
		$t->true( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
		$t->sql( "UPDATE {$GLOBALS['wpdb']->postmeta} SET meta_value = 'https://evil.example/' WHERE meta_key = 'post_views_count' AND post_id = %d", $page );
		$t->false( $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ) );
		$t->get( Watcher::class )->pass( 0 );
		$t->same( 'meta', $t->governed( $page )['found'] );
	},

	'Blocks that a webmaster places without approval hold no words of theirs: one with a heading waits.' => static function ( Scene $t ): void {
		$t->govern( [ 'page' ], [ 'blocks' => true ] );
		$page      = $t->approved_post();
		$webmaster = $t->person( 'placer', [ [ 'office', '*', 'publish' ] ], 'editor' );
		$content   = (string) $t->stored( $page )['row']['post_content'];
		$t->as( $webmaster );
		wp_update_post( wp_slash( [ 'ID' => $page, 'post_content' => $content . "\n\n<!-- wp:prakat/procurement {\"perPage\":10} /-->" ] ) );
		$t->contains( 'wp:prakat/procurement', (string) $t->stored( $page )['row']['post_content'] );
		foreach ( [ '{"heading":"ยกเลิกการประมูล"}', '{"className":"x","heading":"ยกเลิก"}', '{"\u0068eading":"ยกเลิก"}' ] as $attributes ) {
			$before = (string) $t->stored( $page )['row']['post_content'];
			wp_update_post( wp_slash( [ 'ID' => $page, 'post_content' => $before . "\n\n<!-- wp:prakat/contact $attributes /-->" ] ) );
			$t->same( $before, (string) $t->stored( $page )['row']['post_content'], $attributes );
			$t->true( null !== $t->pending( $page ), $attributes );
			$t->walk( $t->entry_of_post( $page ), 'discard' );
			$t->as( $webmaster );
		}
	},

	'A page that somebody wrote anew in the database with all that is kept of it is found by the register, hidden, and comes back by an approval alone: accepted as found.' => static function ( Scene $t ) use ( $forge ): void {
		$page  = $t->post();
		$other = $t->post( [ 'post_title' => 'อีกหน้า' ] );
		$t->govern();
		$forge( $t, $page, 'ของปลอม' );
		$t->same( 1, $t->get( Watcher::class )->pass( 0 )['found'] );
		$t->same( 'record', $t->governed( $page )['found'] );
		$t->sql( 'SELECT %d', 1 );
		$t->false( $t->visitor_sees( $page, 'ของปลอม' ) );
		$t->true( $t->visitor_sees( $other, 'เทศบาลตั้งขึ้น' ) );
		$t->rest( 'POST', "/governed/$page/restore", [], 1 );
		$t->sql( 'SELECT %d', 1 );
		$t->false( $t->visitor_sees( $page, 'ของปลอม' ), 'putting back what was written there is no approval' );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_content' => 'ของจริง' ] );
		$t->get( Watcher::class )->pass( 0 );
		$t->false( $t->visitor_sees( $page, 'ของปลอม' ), 'nor is taking it in' );
		$t->walk( $t->entry_of_post( $page ), 'submit', 'check', 'approve', 'publish' );
		$t->get( Watcher::class )->pass( 0 );
		$t->sql( 'SELECT %d', 1 );
		$t->true( $t->visitor_sees( $page, 'ของจริง' ) );
		$t->same( '', $t->governed( $page )['found'] );
	},

	'The same of a page that was approved: its version rewritten, its words put beyond it, its end moved, its withdrawal undone.' => static function ( Scene $t ) use ( $forge ): void {
		global $wpdb;
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$database = $t->get( Database::class );
		foreach ( [
			'version'   => static fn ( int $page ) => $forge( $t, $page, 'ของปลอม' ),
			'beyond'    => static function ( int $page ) use ( $t, $wpdb, $database ): void {
				$t->sql( "UPDATE $wpdb->posts SET post_content = 'ของปลอม' WHERE ID = %d", $page );
				$database->update( 'governed_posts', [ 'row_hash' => Fingerprint::row( get_post( $page ) ), 'record' => '{"content":"ของปลอม"}' ], [ 'post_id' => $page ] );
			},
			'end'       => static fn ( int $page ) => $database->update( 'governed_posts', [ 'expires_at' => '2099-01-01 00:00:00' ], [ 'post_id' => $page ] ),
			'no end'    => static fn ( int $page ) => $database->update( 'governed_posts', [ 'expires_at' => null ], [ 'post_id' => $page ] ),
			'withdrawn' => static function ( int $page ) use ( $t, $wpdb, $database ): void {
				$t->act( 'withdraw', $t->of_office( 'approver' ), $t->entry_of_post( $page ), $t->because() );
				$t->sql( "UPDATE $wpdb->posts SET post_status = 'publish' WHERE ID = %d", $page );
				$database->update( 'governed_posts', [ 'state' => 'live', 'expires_at' => '2027-01-01 00:00:00' ], [ 'post_id' => $page ] );
			},
		] as $how => $do ) {
			$page = $t->approved_post( [ 'post_title' => "หน้า $how" ] );
			$t->get( Watcher::class )->pass( 0 );
			$t->same( '', $t->governed( $page )['found'], $how );
			$do( $page );
			$t->get( Watcher::class )->pass( 0 );
			$t->sql( 'SELECT %d', 1 );
			$t->true( '' !== $t->governed( $page )['found'], $how );
			foreach ( [ 'ของปลอม', 'เทศบาลตั้งขึ้น' ] as $words ) {
				$t->false( $t->visitor_sees( $page, $words ), $how );
			}
		}
	},

	'What a webmaster placed, a new version, a second acceptance and a long list of pages agree with the register.' => static function ( Scene $t ): void {
		$pages = array_map( static fn ( int $i ): int => $t->post( [ 'post_title' => "หน้า $i" ] ), range( 1, 12 ) );
		$t->govern( [ 'page' ], [ 'blocks' => true ] );
		$t->govern( [] );
		$t->as( 1 );
		wp_update_post( [ 'ID' => $pages[3], 'post_content' => 'แก้ระหว่างปิด' ] );
		$t->govern( [ 'page' ], [ 'blocks' => true ] );
		$t->as( $t->person( 'placer', [ [ 'office', '*', 'publish' ] ], 'editor' ) );
		wp_update_post( wp_slash( [ 'ID' => $pages[5], 'post_content' => (string) get_post( $pages[5] )->post_content . "\n\n<!-- wp:prakat/procurement /-->" ] ) );
		$t->contains( 'wp:prakat/procurement', (string) $t->stored( $pages[5] )['row']['post_content'] );
		wp_update_post( [ 'ID' => $pages[7], 'post_content' => 'ฉบับใหม่' ] );
		$t->walk( $t->entry_of_post( $pages[7] ), 'submit', 'check', 'approve', 'publish' );
		delete_option( Prakat\Governed\Testimony::OPTION );
		$t->same( 0, $t->get( Watcher::class )->pass( 0 )['found'] );
	},
];
