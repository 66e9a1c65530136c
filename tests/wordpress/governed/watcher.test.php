<?php
/**
 * Finding what was written past the approval, and putting it right.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Governed\Health;
use Prakat\Governed\Testimony;
use Prakat\Governed\Watcher;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

global $wpdb;

/** What is done to a page past everything, and what is found. */
$meddled = [
	'content'   => [ "UPDATE $wpdb->posts SET post_content = 'ถูกแก้' WHERE ID = %d", 'content' ],
	'title'     => [ "UPDATE $wpdb->posts SET post_title = 'ถูกแก้' WHERE ID = %d", 'title' ],
	'status'    => [ "UPDATE $wpdb->posts SET post_status = 'draft' WHERE ID = %d", 'status' ],
	'password'  => [ "UPDATE $wpdb->posts SET post_password = 'x' WHERE ID = %d", 'password' ],
	'type'      => [ "UPDATE $wpdb->posts SET post_type = 'page' WHERE ID = %d", 'type,terms' ],
	'metadata'  => [ "INSERT INTO $wpdb->postmeta (post_id, meta_key, meta_value) VALUES (%d, '_elementor_data', '[]')", 'meta' ],
	'picture'   => [ "INSERT INTO $wpdb->postmeta (post_id, meta_key, meta_value) VALUES (%d, '_thumbnail_id', '99')", 'featured' ],
	'terms'     => [ "DELETE FROM $wpdb->term_relationships WHERE object_id = %d", 'terms' ],
	'deleted'   => [ "DELETE FROM $wpdb->posts WHERE ID = %d", 'deleted' ],
	'our table' => [ 'UPDATE ' . $wpdb->prefix . "prakat_governed_posts SET row_hash = 'x' WHERE post_id = %d", 'record' ],
];

$tests = [];
foreach ( $meddled as $what => [ $sql, $kind ] ) {
	$tests[ "The watcher finds what was changed in the database, says so, and puts it back byte for byte: $what." ] = static function ( Scene $t ) use ( $sql, $kind ): void {
		$t->govern( [ 'post' ] );
		$post   = $t->approved_post( [ 'post_type' => 'post' ] );
		$before = $t->stored( $post );
		$t->same( 0, $t->get( Watcher::class )->pass( 0 )['found'] );
		$t->sql( $sql, $post );
		$t->same( 1, $t->get( Watcher::class )->pass( 0 )['found'] );
		$t->same( $kind, $t->governed( $post )['found'] );
		$t->contains( 'governed-found', $t->registered( $t->entry_of_post( $post ) ) );
		$t->get( Watcher::class )->pass( 0 );
		$t->same( '1', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'governed-found'" ), 'told once' );
		$t->same( [ 'prakat_governed', 'critical' ], $t->health() );

		$webmaster = $t->of_office( 'webmaster' );
		$answer    = $t->rest( 'POST', "/governed/$post/restore", [], $webmaster );
		$t->same( 200, $answer->status );
		$after = $t->stored( $post );
		foreach ( [ 'post_modified', 'post_modified_gmt', 'post_author', 'guid' ] as $column ) {
			unset( $before['row'][ $column ], $after['row'][ $column ] );
		}
		$before['meta'] = array_values( array_filter( $before['meta'], static fn ( array $meta ): bool => ! in_array( $meta['meta_key'], [ '_pingme', '_encloseme' ], true ) ) );
		$after['meta']  = array_values( array_filter( $after['meta'], static fn ( array $meta ): bool => ! in_array( $meta['meta_key'], [ '_pingme', '_encloseme' ], true ) ) );
		$t->same( $before, $after );
		$t->same( '', $t->governed( $post )['found'] );
		$t->true( $t->visitor_sees( $post, 'เทศบาลตั้งขึ้น' ) );
		$t->same( [ 'prakat_governed', 'good' ], $t->health() );
	};
}

return $tests + [
	'What was found can be taken up as a draft while the page is put back; who takes it up is its author.' => static function ( Scene $t ): void {
		global $wpdb;
		$t->govern();
		$page = $t->approved_post();
		$t->sql( "UPDATE $wpdb->posts SET post_content = 'จากปลั๊กอินอื่น' WHERE ID = %d", $page );
		$answer = $t->rest( 'POST', "/governed/$page/take-up", [], $t->of_office( 'webmaster' ) );
		$t->same( 200, $answer->status );
		$t->contains( 'เทศบาลตั้งขึ้น', (string) $t->stored( $page )['row']['post_content'] );
		$t->same( 'จากปลั๊กอินอื่น', $t->pending( $page )['content'] );
		$t->same( [ $t->of_office( 'webmaster' ) ], array_column( $answer->data['pending']['authors'], 'id' ) );
		$t->same( null, $answer->data['found'] );
	},

	'What became public without an approval is found and made a draft again.' => static function ( Scene $t ): void {
		global $wpdb;
		$t->govern();
		$page = $t->post( [ 'post_status' => 'draft' ] );
		$t->sql( "UPDATE $wpdb->posts SET post_status = 'publish' WHERE ID = %d", $page );
		$t->get( Watcher::class )->pass( 0 );
		$t->same( 'published', $t->governed( $page )['found'] );
		$list = $t->rest( 'GET', '/governed?show=found', null, 1 )->data;
		$t->same( [ $page, [ 'published' ] ], [ $list['items'][0]['post'], $list['items'][0]['found']['kinds'] ] );
		$t->same( 200, $t->rest( 'POST', "/governed/$page/restore", [], 1 )->status );
		$t->same( 'draft', $t->stored( $page )['row']['post_status'] );
		$t->get( Watcher::class )->pass( 0 );
		$t->same( '', $t->governed( $page )['found'] );
	},

	'A page that was accepted as found is put back as it was found.' => static function ( Scene $t ): void {
		global $wpdb;
		$page = $t->post();
		update_post_meta( $page, 'phone', '043' );
		$t->govern();
		$before = $t->stored( $page );
		$t->sql( "UPDATE $wpdb->posts SET post_content = 'ถูกแก้' WHERE ID = %d", $page );
		$t->sql( "DELETE FROM $wpdb->postmeta WHERE post_id = %d", $page );
		$t->same( 200, $t->rest( 'POST', "/governed/$page/restore", [], 1 )->status );
		$after = $t->stored( $page );
		$t->same( [ $before['row']['post_content'], $before['meta'] ], [ $after['row']['post_content'], $after['meta'] ] );
	},

	'A picture whose bytes were replaced under its name is found; writing the page again doesn’t hide it.' => static function ( Scene $t ): void {
		$t->as( 1 );
		$upload = wp_upload_bits( 'seal.png', null, $t->png() );
		$image  = wp_insert_attachment( [ 'post_title' => 'ตรา', 'post_mime_type' => 'image/png' ], $upload['file'] );
		$t->govern();
		$page = $t->approved_post( [ 'post_content' => "<!-- wp:image {\"id\":$image} --><figure class=\"wp-block-image\"><img src=\"{$upload['url']}\" alt=\"ตรา\" class=\"wp-image-$image\"/></figure><!-- /wp:image -->" ] );
		file_put_contents( $upload['file'], $t->png() . 'x' );
		// Another request comes.
		$made = new ReflectionProperty( $t->wiring(), 'made' );
		$made->setValue( $t->wiring(), [] );
		$t->get( Watcher::class )->pass( 0 );
		$t->same( 'media', $t->governed( $page )['found'] );
		unlink( $upload['file'] );
	},

	'The watcher comes with the background pass, in batches.' => static function ( Scene $t ): void {
		global $wpdb;
		$t->govern();
		$page = $t->approved_post();
		$t->sql( "UPDATE $wpdb->posts SET post_content = 'ถูกแก้' WHERE ID = %d", $page );
		do_action( Schedule::HOOK );
		$t->same( 'content', $t->governed( $page )['found'] );
	},

	'Looking, restoring and taking up are for those who configure, publish or monitor.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		foreach ( [ [ 'GET', '/governed' ], [ 'POST', '/governed/check' ], [ 'POST', "/governed/$page/restore" ], [ 'POST', "/governed/$page/take-up" ] ] as [ $method, $path ] ) {
			$t->same( 401, $t->rest( $method, $path, 'POST' === $method ? [] : null, 0 )->status, $path );
			$t->same( 403, $t->rest( $method, $path, 'POST' === $method ? [] : null, $t->editor() )->status, $path );
		}
		$t->same( 409, $t->rest( 'POST', "/governed/$page/restore", [], $t->of_office( 'webmaster' ) )->status );
		$t->same( 404, $t->rest( 'GET', "/governed/$page", null, $t->person( 'reader' ) )->status );
		foreach ( [ [ 'GET', null ], [ 'PUT', [ 'types' => [] ] ] ] as [ $method, $body ] ) {
			$t->same( 403, $t->rest( $method, '/settings/governed', $body, $t->editor() )->status );
		}
	},

	'The settings say which types there are, refuse what is none, and each change is in the register; switched off, pages stay as they are.' => static function ( Scene $t ): void {
		$page = $t->post();
		$unit = $t->unit( 'office' );
		$t->same( 422, $t->rest( 'PUT', '/settings/governed', [ 'types' => [ 'attachment' ] ], 1 )->status );
		$answer = $t->rest( 'PUT', '/settings/governed', [ 'types' => [ 'page' ], 'unit' => $unit, 'blocks' => true ], 1 );
		$t->same( 200, $answer->status );
		$types = array_column( $answer->data['types'], null, 'name' );
		$t->same( [ true, null, false ], [ $types['page']['governed'], $types['page']['accepting'], $types['post']['governed'] ] );
		$t->true( isset( $types['wp_block'] ) );
		$before = $t->stored( $page );
		$t->same( 200, $t->rest( 'PUT', '/settings/governed', [ 'types' => [] ], 1 )->status );
		$t->same( $before, $t->stored( $page ) );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_content' => 'อิสระ' ] );
		$t->same( 'อิสระ', $t->stored( $page )['row']['post_content'] );
		$t->same( '2', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'governed-switched'" ) );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'An acceptance that another process has written meanwhile goes on vouching for its pages.' => static function ( Scene $t ): void {
		global $wpdb;
		$testimony = $t->get( Testimony::class );
		$testimony->note( 3 );
		$t->same( [ 3 ], get_option( Testimony::OPTION ) );
		$wpdb->update( $wpdb->options, [ 'option_value' => maybe_serialize( [ 3, 5 ] ) ], [ 'option_name' => Testimony::OPTION ] );
		$testimony->note( 9 );
		$t->same( [ 3, 5, 9 ], get_option( Testimony::OPTION ) );
		$t->same( maybe_serialize( [ 3, 5, 9 ] ), $t->get( Database::class )->value( 'SELECT option_value FROM %i WHERE option_name = %s', [ $wpdb->options, Testimony::OPTION ] ) );
	},
];
