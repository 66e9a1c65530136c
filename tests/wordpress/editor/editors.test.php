<?php
/**
 * The approval in WordPress's editors and lists.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Editor\ActForms;
use Prakat\Editor\ApprovalBox;
use Prakat\Editor\Assets;
use Prakat\Editor\Autosaves;
use Prakat\Editor\Boxes;
use Prakat\Editor\CoreAnswers;
use Prakat\Editor\ParagraphDiff;
use Prakat\Editor\PostList;
use Prakat\Editor\PublishBox;
use Prakat\Editor\Said;
use Prakat\Editor\Speech;
use Prakat\Tests\Scene;

foreach ( [ 'plugin', 'template', 'screen', 'class-wp-screen', 'post' ] as $prakat_file ) {
	require_once ABSPATH . "wp-admin/includes/$prakat_file.php";
}

/**
 * WordPress's own answer for an editor.
 */
$answer = static function ( string $path ): \WP_REST_Response {
	$request = new \WP_REST_Request( 'GET', $path );
	$request->set_param( 'context', 'edit' );
	return rest_do_request( $request );
};

/**
 * What is printed.
 */
$printed = static function ( callable $print ): string {
	ob_start();
	$print();
	return (string) ob_get_clean();
};

/**
 * A page that is public and has been changed since by somebody who may propose it.
 */
$changed = static function ( Scene $t ): int {
	$page = $t->post();
	$t->govern();
	$t->as( $t->person( 'writer', [ [ 'office', 'page', 'propose' ] ], 'editor' ) );
	wp_update_post(
		[
			'ID'           => $page,
			'post_content' => '<!-- wp:paragraph --><p>เทศบาลตั้งขึ้นเมื่อปี 2542</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>ยกฐานะเมื่อปี 2550</p><!-- /wp:paragraph -->',
		]
	);
	$t->pending( $page );
	return $page;
};

return [
	'WordPress does not tell the block editor that anybody may publish a page that is under approval, the administrator included.' => static function ( Scene $t ) use ( $answer ): void {
		$t->as( 1 );
		$page = $t->post();
		$post = $t->post( [ 'post_type' => 'post' ] );
		$t->govern();
		$may = 'https://api.w.org/action-publish';
		rest_get_server();
		$t->get( CoreAnswers::class )->listen();
		$t->false( isset( $answer( "/wp/v2/pages/$page" )->get_links()[ $may ] ) );
		$t->true( isset( $answer( "/wp/v2/posts/$post" )->get_links()[ $may ] ) );
		$t->same( CoreAnswers::saved(), $answer( '/wp/v2/types/page' )->get_data()['labels']->item_updated );
		$t->false( CoreAnswers::saved() === ( (object) $answer( '/wp/v2/types/post' )->get_data()['labels'] )->item_updated );
	},

	'The panels are loaded where a page under approval is edited, and not with another kind of post.' => static function ( Scene $t ): void {
		$t->govern();
		$t->as( 1 );
		if ( ! is_readable( PRAKAT_DIR . 'build/editor/index.asset.php' ) ) {
			throw new RuntimeException( 'Not built: run `npm run build`.' );
		}
		foreach ( [ 'post' => false, 'dashboard' => false, 'page' => true ] as $screen => $loaded ) {
			set_current_screen( $screen );
			$t->get( Assets::class )->enqueue();
			$t->same( $loaded, wp_script_is( 'prakat-editor' ), $screen );
		}
		$t->contains( '"context":{', implode( '', (array) wp_scripts()->get_data( 'prakat-editor', 'before' ) ) );
		wp_dequeue_script( 'prakat-editor' );
		wp_dequeue_style( 'prakat-editor' );
		wp_deregister_script( 'prakat-editor' );
		unset( $GLOBALS['current_screen'] );
	},

	'The classic editor has a button to save and one to propose in the place of WordPress’s box, and none to publish.' => static function ( Scene $t ) use ( $changed, $printed ): void {
		$page = $changed( $t );
		$html = $printed( fn () => $t->get( PublishBox::class )->show( get_post( $page ) ) );
		$t->contains( 'name="save"', $html );
		$t->contains( 'name="prakat_propose"', $html );
		$t->false( str_contains( $html, 'name="publish"' ) );
		$t->contains( 'name="prakat_seen"', $html );
		$t->false( str_contains( $html, 'submitdelete' ) );
	},

	'The classic editor says in words what differs from what is public, without a script.' => static function ( Scene $t ) use ( $changed, $printed ): void {
		$html = $printed( fn () => $t->get( ApprovalBox::class )->show( get_post( $changed( $t ) ) ) );
		$t->true( 1 === preg_match( '#<ins><span class="screen-reader-text">[^<]+</span>ยกฐานะเมื่อปี 2550</ins>#u', $html ) );
		$t->contains( '<p class="prakat-box__same">', $html );
		$t->false( str_contains( $html, 'wp:paragraph' ) );
	},

	'The preview of a page shows its version in hand to who edits it or decides on it, and to everybody else what is public; a draft is shown to who decides on it.' => static function ( Scene $t ) use ( $changed ): void {
		$page  = $changed( $t );
		$draft = $t->post( [ 'post_status' => 'draft', 'post_title' => 'ร่าง', 'post_content' => 'เนื้อหาของร่าง' ] );
		$shown = static function ( int $user, int $post ) use ( $t ): string {
			$t->as( $user );
			$GLOBALS['wp_the_query'] = new WP_Query(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- The page that is asked for.
			$posts                   = $GLOBALS['wp_the_query']->query( [ 'page_id' => $post, 'preview' => 'true' ] );
			return [] === $posts ? 'none' : $posts[0]->post_content;
		};
		$public = $t->stored( $page )['row']['post_content'];
		foreach ( [ $t->editor(), $t->of_office( 'approver' ) ] as $user ) {
			$t->contains( 'ยกฐานะเมื่อปี 2550', $shown( $user, $page ) );
			$t->same( 'เนื้อหาของร่าง', $shown( $user, $draft ) );
		}
		foreach ( [ $t->person( 'stranger' ), 0 ] as $user ) {
			$t->same( $public, $shown( $user, $page ) );
			$t->same( 'none', $shown( $user, $draft ) );
		}
		// What a cache of posts holds is what is stored.
		$t->same( $public, get_post( $page )->post_content );
	},

	'A copy that the editor kept before the version in hand was saved is not offered as the newer one; one that came after is.' => static function ( Scene $t ) use ( $changed ): void {
		global $wpdb;
		$page     = $changed( $t );
		$autosave = (int) _wp_put_post_revision( [ 'ID' => $page ] + get_post( $page, ARRAY_A ), true );
		$at       = static fn ( string $when ) => $t->sql( "UPDATE $wpdb->posts SET post_modified_gmt = %s WHERE ID = %d", gmdate( 'Y-m-d H:i:s', strtotime( $when ) ), $autosave );
		$at( '+1 day' );
		$t->get( Autosaves::class )->tidy( $page );
		$t->true( null !== get_post( $autosave ) );
		$at( '-1 day' );
		$t->get( Autosaves::class )->tidy( $page );
		$t->same( null, get_post( $autosave ) );
	},

	'What somebody writes into a page is text in the differences, whatever it is.' => static function ( Scene $t ): void {
		$html = ParagraphDiff::html( "ก\nข", "ก\n<script>alert(1)</script>" );
		$t->contains( '&lt;script&gt;', $html );
		$t->false( str_contains( $html, '<script>' ) );
		$t->contains( '</span>ข</del>', $html );
	},

	'The button that saves and proposes proposes what was saved, and who may not is told why and has saved all the same.' => static function ( Scene $t ) use ( $changed, $printed ): void {
		$page   = $changed( $t );
		$entry  = $t->entry_of_post( $page );
		$writer = get_current_user_id();
		$t->as( $t->editor() );
		$t->contains( 'prakat-said', $t->get( ActForms::class )->propose( 'post.php?post=1&message=4', $page ) );
		$t->same( 'ยกฐานะเมื่อปี 2550', substr( (string) $t->pending( $page )['content'], -strlen( 'ยกฐานะเมื่อปี 2550</p><!-- /wp:paragraph -->' ), strlen( 'ยกฐานะเมื่อปี 2550' ) ) );
		$_GET['prakat-said'] = '1';
		$t->contains( 'notice-error', $printed( fn () => $t->get( Said::class )->show() ) );
		$t->same( '', $printed( fn () => $t->get( Said::class )->show() ) );
		$t->as( $writer );
		$t->false( str_contains( $t->get( ActForms::class )->propose( 'post.php?post=1&message=4', $page ), 'message=' ) );
		$t->contains( 'notice-success', $printed( fn () => $t->get( Said::class )->show() ) );
		unset( $_GET['prakat-said'] );
		$t->contains( 'submitted', implode( ' ', $t->version_states( $entry ) ) );
	},

	'The list names the version that waits, and offers neither quick edit nor the bin for what is public.' => static function ( Scene $t ) use ( $changed ): void {
		$page = $changed( $t );
		$post = get_post( $page );
		$list = $t->get( PostList::class );
		/* translators: %s: state of a version. */
		$t->same( sprintf( __( 'Pending version: %s', 'prakat' ), $t->get( Speech::class )->state( 'draft' ) ), $list->states( [], $post )['prakat'] );
		$actions = $list->actions(
			[
				'edit'                 => 'x',
				'inline hide-if-no-js' => 'x',
				'trash'                => 'x',
			],
			$post
		);
		$t->same( [ 'edit', 'prakat' ], array_keys( $actions ) );
		$t->contains( 'view=entry&#038;id=' . $t->entry_of_post( $page ), $actions['prakat'] );
		$t->same( [ 'trash' ], array_keys( PostList::bulk( [ 'edit' => 'x', 'trash' => 'x' ] ) ) );
	},

	'The list of pages, which WordPress reads as numbers and parents, is looked through at once.' => static function ( Scene $t ) use ( $changed ): void {
		global $wpdb, $wp_query;
		$other    = $t->post();
		$page     = $changed( $t );
		$list     = $t->get( PostList::class );
		$before   = $wp_query;
		$wp_query = new \WP_Query( // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As wp_edit_posts_query() does.
			[
				'post_type'      => 'page',
				'orderby'        => 'menu_order title',
				'posts_per_page' => -1,
				'fields'         => 'id=>parent',
			]
		);
		$t->contains( $other, array_column( $wp_query->posts, 'ID' ) );
		$posts = [ get_post( $page ), get_post( $other ) ];
		$t->same( [ 'prakat' ], array_keys( $list->states( [], $posts[0] ) ) );
		$queries = $wpdb->num_queries;
		$list->states( [], $posts[1] );
		$wp_query = $before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As it was.
		$t->same( $queries, $wpdb->num_queries, 'the second row asks nothing more' );
	},

	'WordPress’s sentence after a save in the classic editor never says that a page under approval was published or updated.' => static function ( Scene $t ) use ( $changed ): void {
		$GLOBALS['post'] = get_post( $changed( $t ) ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As post.php does.
		$messages        = $t->get( Boxes::class )->messages( [ 'page' => array_fill( 1, 10, 'Page updated.' ) ] )['page'];
		unset( $GLOBALS['post'] );
		foreach ( [ 1, 4, 6, 8, 10 ] as $number ) {
			$t->same( CoreAnswers::saved(), $messages[ $number ] );
		}
	},

	'Who checks a page reads what differs without a right to edit pages, and a stranger learns nothing.' => static function ( Scene $t ) use ( $changed ): void {
		$page  = $changed( $t );
		$entry = $t->entry_of_post( $page );
		$seen  = $t->rest( 'GET', "/entries/$entry/governed", null, $t->person( 'checker', [ [ 'office', '*', 'check' ] ] ) );
		$t->same( 200, $seen->status );
		$t->contains( 'ยกฐานะเมื่อปี 2550', (string) $seen->data['pending']['changes'][0]['after'] );
		$t->same( 404, $t->rest( 'GET', "/entries/$entry/governed", null, $t->person( 'other', [ [ 'elsewhere', 'contact', 'propose' ] ] ) )->status );
	},
];
