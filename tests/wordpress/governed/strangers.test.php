<?php
/**
 * What nobody gets of pages under approval, whatever another plugin asks for.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Scene;

/** Where WordPress would lead somebody who opens an address that there is not. */
$guess = static function ( string $path ): string {
	$GLOBALS['wp_query'] = new WP_Query(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As a request begins.
	$GLOBALS['wp_query']->set( 'name', $path );
	$GLOBALS['wp_query']->set_404();
	return (string) redirect_guess_404_permalink();
};

return [
	'Nobody who is not logged in gets a draft under approval by a query of another plugin, be its filters suppressed or drafts called public; its author does, and so does a task (R055).' => static function ( Scene $t ): void {
		$t->govern( [ 'post' ] );
		$editor = $t->editor();
		$t->as( $editor );
		$draft = $t->post( [ 'post_type' => 'post', 'post_status' => 'draft', 'post_title' => 'ร่าง' ] );
		$asks  = [
			'all states'          => [ 'post_status' => [ 'publish', 'draft' ], 'suppress_filters' => false ],
			'filters suppressed'  => [ 'post_status' => [ 'publish', 'draft' ], 'suppress_filters' => true ],
			'by its number'       => [ 'post_status' => 'draft', 'include' => [ $draft ], 'suppress_filters' => false ],
			'numbers alone'       => [ 'post_status' => 'any', 'fields' => 'ids', 'suppress_filters' => false ],
		];
		$gets  = static fn ( array $asked ): bool => in_array( $draft, array_map( static fn ( mixed $post ): int => $post instanceof WP_Post ? $post->ID : (int) $post, get_posts( $asked + [ 'post_type' => 'post', 'numberposts' => -1 ] ) ), true );
		foreach ( $asks as $how => $asked ) {
			$t->as( $editor );
			$t->true( $gets( $asked ), "$how, by its author" );
			$t->as( 0 );
			$t->false( $gets( $asked ), "$how, by nobody" );
			add_filter( 'wp_doing_cron', '__return_true' );
			$t->true( $gets( $asked ), "$how, by a task" );
			remove_filter( 'wp_doing_cron', '__return_true' );
		}
		$status = get_post_status_object( 'draft' );
		try {
			$status->public = true;
			$t->false( $gets( [ 'post_status' => 'draft', 'suppress_filters' => false ] ), 'drafts that are called public' );
		} finally {
			$status->public = false;
		}
	},

	'A post under a public one, in the state of attachments, is given to nobody by the API, though WordPress reads it as its parent (R055).' => static function ( Scene $t ): void {
		$t->govern( [ 'post' ] );
		$public = $t->approved_post( [ 'post_type' => 'post' ] );
		$t->as( $t->editor() );
		$below = $t->post( [ 'post_type' => 'post', 'post_status' => 'inherit', 'post_parent' => $public, 'post_title' => 'ลับ' ] );
		$t->same( 200, $t->rest( 'GET', "/wp/v2/posts/$public", null, 0 )->status );
		$t->same( 404, $t->rest( 'GET', "/wp/v2/posts/$below", null, 0 )->status );
		$t->same( 404, $t->rest( 'GET', "/wp/v2/posts/$below", null, $t->person( 'reader' ) )->status );
		$list = $t->rest( 'GET', '/wp/v2/posts?status=any&per_page=100', null, $t->person( 'contributor', [], 'contributor' ) );
		$t->same( 200, $list->status );
		$t->same( [ true, false ], [ in_array( $public, array_column( $list->data, 'id' ), true ), in_array( $below, array_column( $list->data, 'id' ), true ) ] );
	},

	'A type of content that is not under approval is left to WordPress.' => static function ( Scene $t ): void {
		$t->govern( [ 'post' ] );
		$t->as( $t->editor() );
		$page = $t->post( [ 'post_type' => 'page', 'post_status' => 'draft', 'post_title' => 'ร่าง' ] );
		$t->as( 0 );
		$t->true( in_array( $page, get_posts( [ 'post_type' => 'page', 'post_status' => 'draft', 'numberposts' => -1, 'fields' => 'ids' ] ), true ) );
	},

	'WordPress guesses no address of what is not shown, and an old address does not lead to it (R055).' => static function ( Scene $t ) use ( $guess ): void {
		$t->govern( [ 'post', 'page' ] );
		$shown = $t->approved_post( [ 'post_type' => 'post', 'post_title' => 'ถนน', 'post_name' => 'road-shown' ] );
		$t->as( 0 );
		$t->same( get_permalink( $shown ), $guess( 'road' ) );
		$t->sql( "UPDATE {$GLOBALS['wpdb']->posts} SET post_name = 'bridge-secret' WHERE ID = %d", $shown );
		$t->same( '', $guess( 'bridge' ), 'an address that nobody approved' );
		$t->same( 0, (int) apply_filters( 'old_slug_redirect_post_id', $shown ) );
		$t->as( $t->editor() );
		$draft = $t->post( [ 'post_type' => 'post', 'post_status' => 'draft', 'post_title' => 'สะพาน' ] );
		$t->sql( "UPDATE {$GLOBALS['wpdb']->posts} SET post_status = 'publish', post_name = 'tunnel-secret' WHERE ID = %d", $draft );
		$t->as( 0 );
		$t->same( '', $guess( 'tunnel' ), 'a draft that was made public past the approval' );
	},

	'A tag that somebody makes for a version in hand is told to no visitor by the API; to who may edit it is, and to all as soon as a public page has it (R055).' => static function ( Scene $t ): void {
		$t->govern( [ 'post' ] );
		$post = $t->approved_post( [ 'post_type' => 'post' ] );
		$t->as( $t->editor() );
		wp_set_object_terms( $post, [ 'เรื่องลับ' ], 'post_tag' );
		$t->get( \Prakat\Governed\Held::class )->settle_all();
		$tag  = (int) get_term_by( 'name', 'เรื่องลับ', 'post_tag' )->term_id;
		$told = static function ( int $user ) use ( $t, $tag ): array {
			$lists = [];
			foreach ( [ '/wp/v2/tags', '/wp/v2/tags?hide_empty=false&search=' . rawurlencode( 'ลับ' ), "/wp/v2/tags?include=$tag", '/wp/v2/search?type=term' ] as $route ) {
				$lists[] = in_array( $tag, array_column( (array) $t->rest( 'GET', $route, null, $user )->data, 'id' ), true );
			}
			return [ ...$lists, 200 === $t->rest( 'GET', "/wp/v2/tags/$tag", null, $user )->status ];
		};
		$nothing = [ false, false, false, false, false ];
		$t->same( $nothing, $told( 0 ), 'nobody' );
		$t->same( $nothing, $told( $t->person( 'reader' ) ), 'a subscriber' );
		$t->same( [ true, true, true, true, true ], $told( $t->editor() ), 'an editor' );
		$t->walk( $t->entry_of_post( $post ), 'submit', 'check', 'approve', 'publish' );
		$t->same( [ true, true, true, true, true ], $told( 0 ), 'once it is public' );
	},

	'What is kept of an embedded address is printed only where WordPress was answered it: what somebody else wrote there is asked for again (R055).' => static function ( Scene $t ): void {
		$t->govern( [ 'page' ] );
		$url  = 'https://www.youtube.com/watch?v=zq';
		$page = $t->approved_post( [ 'post_content' => "<!-- wp:paragraph --><p>ภาพยนตร์</p><!-- /wp:paragraph -->\n\n$url\n" ] );
		$key  = '_oembed_' . md5( $url . serialize( wp_embed_defaults( $url ) ) );
		$asks = 0;
		$says = static function () use ( &$asks ): array {
			++$asks;
			return [ 'headers' => [], 'body' => wp_json_encode( [ 'version' => '1.0', 'type' => 'video', 'html' => '<iframe src="https://www.youtube.com/embed/zq"></iframe>', 'width' => 1, 'height' => 1 ] ), 'response' => [ 'code' => 200, 'message' => 'OK' ], 'cookies' => [], 'filename' => null ];
		};
		add_filter( 'pre_http_request', $says );
		try {
			$t->as( 0 );
			$t->true( $t->visitor_sees( $page, 'youtube.com/embed/zq' ), 'what it answered is shown' );
			$t->same( 1, $asks );
			$t->true( $t->visitor_sees( $page, 'youtube.com/embed/zq' ), 'and kept' );
			$t->same( 1, $asks, 'it is asked once' );
			$t->false( $t->visitor_sees( $page, '<!--prakat' ), 'the seal itself is not shown' );
			$t->true( str_contains( (string) get_post_meta( $page, $key, true ), '<!--prakat' ) );

			update_post_meta( $page, $key, '<p>ลับ</p>' );
			$t->false( $t->visitor_sees( $page, 'ลับ' ), 'written by a plugin' );
			$t->sql( "UPDATE {$GLOBALS['wpdb']->postmeta} SET meta_value = %s WHERE post_id = %d AND meta_key = %s", '<p>ลับ</p>' . substr( (string) get_post_meta( $page, $key, true ), -80 ), $page, $key );
			wp_cache_flush();
			$t->false( $t->visitor_sees( $page, 'ลับ' ), 'written by a statement, with the seal of another' );
			$t->true( $t->visitor_sees( $page, 'youtube.com/embed/zq' ), 'it was asked for again' );
		} finally {
			remove_filter( 'pre_http_request', $says );
		}
	},
];
