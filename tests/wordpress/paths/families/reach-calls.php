<?php
/**
 * What is reached by calls: XML-RPC, AJAX, blocks, shortcodes, and the functions that themes and plugins ask with.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Reach;
use Prakat\Tests\Paths\Visitor;

$none = static fn (): array => [];
$text = static fn ( mixed $said ): string => (string) wp_json_encode( $said instanceof WP_REST_Response ? $said->get_data() : $said, JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR );
$all  = [ 'nobody', 'subscriber', 'contributor' ];

return [
	new Reach( 'xmlrpc.read', 'what XML-RPC tells of posts, pages, revisions, files, comments, terms', 'wp.getPost, wp.getPosts, metaWeblog.getPost, blogger.getPost, mt.getRecentPostTitles …', $none, actors: $all, reads: static function ( Attempt $a ) use ( $text ): string {
		[ $name, $word ] = $a->login();
		$said            = [];
		foreach ( [ 'wp.getPost' => [ 1, $name, $word, $a->post ], 'wp.getPosts' => [ 1, $name, $word, [ 'number' => 100, 'post_status' => 'any' ] ], 'wp.getPage' => [ 1, $a->post, $name, $word ], 'wp.getPages' => [ 1, $name, $word, 100 ], 'wp.getPageList' => [ 1, $name, $word ], 'wp.getRevisions' => [ 1, $name, $word, $a->post ], 'wp.getMediaLibrary' => [ 1, $name, $word, [] ], 'wp.getMediaItem' => [ 1, $name, $word, $a->world->things['image'] ], 'wp.getComments' => [ 1, $name, $word, [ 'post_id' => $a->post ] ], 'wp.getCommentCount' => [ 1, $name, $word, $a->post ], 'wp.getTerms' => [ 1, $name, $word, 'category' ], 'wp.getUsers' => [ 1, $name, $word ], 'metaWeblog.getPost' => [ $a->post, $name, $word ], 'metaWeblog.getRecentPosts' => [ 1, $name, $word, 100 ], 'blogger.getPost' => [ '', $a->post, $name, $word ], 'blogger.getRecentPosts' => [ '', 1, $name, $word, 100 ], 'mt.getRecentPostTitles' => [ 1, $name, $word, 100 ], 'mt.getPostCategories' => [ $a->post, $name, $word ], 'mt.getTrackbackPings' => [ $a->post ], 'pingback.extensions.getPingbacks' => [ home_url( "/?p=$a->post" ) ] ] as $method => $arguments ) {
			$said[ $method ] = $a->xmlrpc( $method, $arguments );
		}
		return $text( $said );
	} ),
	new Reach( 'ajax.read', 'what AJAX actions tell of posts', 'admin-ajax.php action=find_posts, wp-link-ajax, query-attachments, get-attachment, get-revision-diffs, menu-quick-search, get-permalink, sample-permalink, parse-embed …', $none, reads: static function ( Attempt $a ): string {
		$said = '';
		foreach ( [ 'find_posts' => [ 'ps' => 'zq' ], 'wp-link-ajax' => [ 'search' => 'zq', 'page' => 1 ], 'query-attachments' => [ 'query' => [ 'posts_per_page' => 40 ] ], 'get-attachment' => [ 'id' => $a->post ], 'menu-quick-search' => [ 'q' => 'zq', 'type' => 'quick-search-posttype-post', 'response-format' => 'json' ], 'menu-get-metabox' => [ 'item-type' => 'post_type', 'item-object' => 'post' ], 'get-permalink' => [ 'post_id' => $a->post ], 'sample-permalink' => [ 'post_id' => $a->post ], 'get-comments' => [ 'p' => $a->post, 'start' => 0, 'num' => 10 ], 'get-tagcloud' => [ 'tax' => 'post_tag' ], 'get-post-thumbnail-html' => [ 'post_id' => $a->post, 'thumbnail_id' => -1 ], 'parse-embed' => [ 'post_ID' => $a->post, 'shortcode' => '[embed]' . home_url( "/?p=$a->post" ) . '[/embed]' ], 'parse-media-shortcode' => [ 'post_ID' => $a->post, 'shortcode' => '[gallery]' ] ] as $action => $fields ) {
			$said .= $a->ajax( $action, $fields, [ '_ajax_nonce' => $action, '_ajax_linking_nonce' => 'internal-linking', 'menu-settings-column-nonce' => 'add-menu_item' ] );
		}
		// Reads a file of functions each time: in a request of its own.
		return $said . $a->form( '/wp-admin/admin-ajax.php', [ 'action' => 'get-revision-diffs', 'post_id' => $a->post, 'compare' => [ '0:' . $a->world->things['revision'] ] ] )['body'];
	} ),
	new Reach( 'blocks', 'every block of WordPress that makes its own HTML, placed by a visitor’s page for each post', 'render_block() of each dynamic block', $none, actors: [ 'nobody' ], reads: static function ( Attempt $a ): string {
		$said = '';
		foreach ( WP_Block_Type_Registry::get_instance()->get_all_registered() as $name => $type ) {
			if ( ! $type->is_dynamic() || str_starts_with( $name, 'core/post-' ) ) {
				continue; // Blocks of one post show the post that is shown.
			}
			foreach ( [ [], [ 'id' => $a->post, 'postId' => $a->post, 'ref' => $a->post, 'displayPostContent' => true, 'displayFeaturedImage' => true, 'postsToShow' => 100, 'query' => [ 'postType' => 'post', 'perPage' => 100, 'inherit' => false ], 'url' => home_url( "/?p=$a->post" ), 'label' => 'x', 'kind' => 'post-type', 'type' => 'post' ] ] as $attributes ) {
				$said .= render_block( [ 'blockName' => $name, 'attrs' => $attributes, 'innerBlocks' => [], 'innerHTML' => '', 'innerContent' => [] ] );
			}
		}
		return $said . do_blocks( '<!-- wp:query {"query":{"perPage":100,"postType":"post","inherit":false}} --><!-- wp:post-template --><!-- wp:post-title /--><!-- wp:post-content /--><!-- wp:post-excerpt /--><!-- wp:paragraph {"metadata":{"bindings":{"content":{"source":"core/post-meta","args":{"key":"zq_known"}}}}} --><p></p><!-- /wp:paragraph --><!-- /wp:post-template --><!-- /wp:query -->' );
	} ),
	new Reach( 'rest.methods', 'the API by other methods, in other wrappings', 'HEAD, X-HTTP-Method-Override: GET, ?_method=GET, ?_jsonp, ?_envelope, ?rest_route', $none, actors: $all, reads: static function ( Attempt $a ): string {
		$visitor = $a->world->visitor( $a->user );
		$nonce   = [ 'X-WP-Nonce: ' . $visitor->nonce( 'wp_rest' ) ];
		$said    = [];
		foreach ( [ $a->route(), '/wp/v2/search?search=zq', '/wp/v2/posts?search=zq&status=any' ] as $route ) {
			$with   = rest_url( ltrim( $route, '/' ) ) . ( str_contains( $route, '?' ) ? '&' : '?' );
			$said[] = implode( $visitor->post( $with, '', [ 'X-HTTP-Method-Override: GET', ...$nonce ] ) );
			$said[] = implode( $visitor->post( "{$with}_method=GET", '', $nonce ) );
			$said[] = implode( $visitor->get( "{$with}_jsonp=zq" ) );
			$said[] = implode( $visitor->get( "{$with}_envelope=1&_embed=1" ) );
			$said[] = $visitor->post( $with, '', $nonce, 'OPTIONS' )['body'];
			$said[] = Visitor::all( [ $visitor->request( 'HEAD', $with ) ] )[0]['head'];
		}
		return implode( $said );
	} ),
	new Reach( 'functions.lists', 'lists that themes ask for', 'wp_get_recent_posts( publish ), get_pages(), wp_list_pages(), wp_get_archives(), get_adjacent_post(), get_posts(), WP_Query', $none, actors: [ 'nobody' ], reads: static function ( Attempt $a ) use ( $text ): string {
		$GLOBALS['post'] = get_post( $a->world->posts['accepted'] );
		$said            = $text( [
			wp_get_recent_posts( [ 'numberposts' => 100, 'post_status' => 'publish' ] ),
			get_pages(),
			wp_list_pages( [ 'echo' => false ] ),
			wp_get_archives( [ 'echo' => false, 'type' => 'postbypost' ] ),
			get_adjacent_post(),
			get_posts( [ 'numberposts' => -1 ] ),
			get_posts( [ 'numberposts' => -1, 'suppress_filters' => true, 'post_type' => 'any' ] ),
			get_posts( [ 'numberposts' => -1, 'fields' => 'ids' ] ),
			( new WP_Query( [ 'posts_per_page' => -1, 'post_type' => [ 'post', 'page' ] ] ) )->posts,
			get_page_by_path( 'about-us' ),
		] );
		unset( $GLOBALS['post'] );
		return $said;
	} ),
	new Reach( 'functions.widgets', 'widgets', 'the_widget( Recent_Posts, Recent_Comments, Calendar, Pages, Archives )', $none, actors: [ 'nobody' ], reads: static function (): string {
		ob_start();
		foreach ( [ 'WP_Widget_Recent_Posts', 'WP_Widget_Recent_Comments', 'WP_Widget_Calendar', 'WP_Widget_Pages', 'WP_Widget_Archives', 'WP_Widget_Categories', 'WP_Widget_Tag_Cloud' ] as $widget ) {
			the_widget( $widget );
		}
		return (string) ob_get_clean();
	} ),
	new Reach( 'functions.menu', 'a menu with an item that leads to what is not public', 'wp_nav_menu(), core/navigation', $none, actors: [ 'nobody' ], reads: static function ( Attempt $a ): string {
		$item = wp_update_nav_menu_item( $a->world->things['menu'], 0, [ 'menu-item-type' => 'post_type', 'menu-item-object' => (string) get_post_type( $a->post ), 'menu-item-object-id' => $a->post, 'menu-item-status' => 'publish' ] );
		$html = (string) wp_nav_menu( [ 'menu' => $a->world->things['menu'], 'echo' => false ] );
		wp_delete_post( (int) $item, true );
		return $html . do_blocks( '<!-- wp:navigation --><!-- wp:navigation-link {"id":' . $a->post . ',"kind":"post-type","type":"post","url":"/?p=' . $a->post . '","label":"x"} /--><!-- wp:page-list /--><!-- /wp:navigation -->' );
	} ),
	new Reach( 'functions.embed', 'a post embedded in another of the same site', 'wp_oembed_get(), get_post_embed_html(), wp_filter_oembed_result()', $none, actors: [ 'nobody' ], reads: static fn ( Attempt $a ): string => (string) wp_oembed_get( home_url( "/?p=$a->post" ) ) . $text( get_oembed_response_data( $a->post, 600 ) ) ),
	new Reach( 'functions.comments', 'comments', 'get_comments(), comments of what is not public', $none, actors: [ 'nobody' ], reads: static fn ( Attempt $a ): string => $text( get_comments( [ 'post_status' => 'publish' ] ) ) ),
];
