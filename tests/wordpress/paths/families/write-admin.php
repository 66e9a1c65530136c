<?php
/**
 * The pages of wp-admin, over HTTP with their own nonces: the classic editor, lists, forms.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

$who  = [ 'administrator', 'author', 'contributor', 'publish', 'everything', 'nobody' ];
$page = static fn ( string $id, string $title, string $where, string $governed, Closure $try, string $only = '', string $note = '', bool $control = true, string $stored = '' ): Path => new Path( "admin.$id", $title, $where, 'nothing', $governed, $try, actors: $who, only: $only, note: $note, control: $control, stored: $stored );
/** The form of the classic editor. */
$form = static fn ( Attempt $a, array $more = [] ): array => $more + [ 'post_ID' => $a->post, 'action' => 'editpost', 'originalaction' => 'editpost', 'post_type' => get_post_type( $a->post ), 'post_author' => $a->world->actors['author'], 'user_ID' => $a->user, 'post_title' => $a->marker, 'content' => $a->content(), 'excerpt' => $a->marker, 'post_name' => "s-$a->marker", 'post_status' => 'publish', 'original_post_status' => get_post_status( $a->post ), 'publish' => 'Publish', 'visibility' => 'public', 'post_category' => [ 1 ], 'tax_input' => 'page' === get_post_type( $a->post ) ? [] : [ 'post_tag' => "t-$a->marker" ], '_thumbnail_id' => -1, 'comment_status' => 'open', 'metakeyinput' => 'zq_form', 'metavalue' => $a->marker, '_ajax_nonce-add-meta' => '' ];
$list = static fn ( Attempt $a, string $action, array $more = [] ): string => add_query_arg( $more + [ 'post_type' => get_post_type( $a->post ), 'action' => $action, 'action2' => '-1', 'post' => [ $a->post ] ], '/wp-admin/edit.php' );

return [
	$page( 'editpost', 'the classic editor', 'post.php action=editpost', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', $form( $a ), [ '_wpnonce' => "update-post_$a->post" ] ) ),
	$page( 'editpost.password', 'the classic editor: behind a password', 'post.php visibility=password', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', $form( $a, [ 'visibility' => 'password', 'post_password' => $a->marker ] ), [ '_wpnonce' => "update-post_$a->post" ] ) ),
	$page( 'editpost.private', 'the classic editor: private', 'post.php visibility=private', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', $form( $a, [ 'visibility' => 'private' ] ), [ '_wpnonce' => "update-post_$a->post" ] ) ),
	$page( 'editpost.date', 'the classic editor: another date', 'post.php aa, mm, jj', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', $form( $a, [ 'aa' => '2001', 'mm' => '02', 'jj' => '03', 'hh' => '04', 'mn' => '05', 'ss' => '06', 'edit_date' => '1' ] ), [ '_wpnonce' => "update-post_$a->post" ] ) ),
	$page( 'editpost.preview', 'the preview of the classic editor', 'post.php wp-preview=dopreview', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', $form( $a, [ 'wp-preview' => 'dopreview' ] ), [ '_wpnonce' => "update-post_$a->post" ] ) ),
	$page( 'editpost.meta', 'a custom field in the form of the classic editor', 'post.php meta[…]', 'diverted', static function ( Attempt $a ) use ( $form ): mixed {
		global $wpdb;
		$id = (int) $wpdb->get_var( $wpdb->prepare( "SELECT meta_id FROM $wpdb->postmeta WHERE post_id = %d AND meta_key = 'zq_known'", $a->post ) );
		return $a->form( '/wp-admin/post.php', $form( $a, [ 'meta' => [ $id => [ 'key' => 'zq_known', 'value' => $a->marker ] ] ] ), [ '_wpnonce' => "update-post_$a->post" ] );
	} ),
	$page( 'new', 'the classic editor: a new post', 'post-new.php, post.php action=editpost', 'diverted', static function ( Attempt $a ) use ( $form ): mixed {
		wp_set_current_user( $a->user );
		$id = wp_insert_post( [ 'post_status' => 'auto-draft', 'post_title' => 'Auto Draft', 'post_author' => $a->user ] );
		return $a->form( '/wp-admin/post.php', $form( $a, [ 'post_ID' => $id, 'post_type' => 'post', 'original_post_status' => 'auto-draft' ] ), [ '_wpnonce' => "update-post_$id" ] );
	}, 'new' ),
	$page( 'post', 'a form that posts a new post at once', 'post.php action=post', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', [ 'action' => 'post', 'post_type' => 'post', 'post_title' => $a->marker, 'content' => $a->content(), 'post_status' => 'publish', 'publish' => 'Publish' ], [ '_wpnonce' => 'add-' ] ), 'new' ),
	$page( 'quickdraft', 'the quick draft of the dashboard', 'post.php action=post-quickdraft-save', 'diverted', static function ( Attempt $a ): mixed {
		wp_set_current_user( $a->user );
		$id = wp_insert_post( [ 'post_status' => 'auto-draft', 'post_title' => 'Auto Draft', 'post_author' => $a->user ] );
		return $a->form( '/wp-admin/post.php', [ 'action' => 'post-quickdraft-save', 'post_ID' => $id, 'post_title' => $a->marker, 'content' => $a->content(), 'post_status' => 'publish', 'publish' => 'x', 'post_type' => 'post' ], [ '_wpnonce' => 'add-post' ] );
	}, 'new' ),
	$page( 'trash', 'to the bin', 'post.php action=trash', 'closed', static fn ( Attempt $a ) => $a->follow( "/wp-admin/post.php?post=$a->post&action=trash", "trash-post_$a->post" ) ),
	$page( 'delete', 'deleted for good', 'post.php action=delete', 'closed', static fn ( Attempt $a ) => $a->follow( "/wp-admin/post.php?post=$a->post&action=delete", "delete-post_$a->post" ) ),
	$page( 'untrash', 'back from the bin', 'post.php action=untrash', 'diverted', static function ( Attempt $a ): mixed {
		$id = wp_insert_post( [ 'post_status' => 'trash' ] + $a->fields() );
		update_post_meta( $id, '_wp_trash_meta_status', 'publish' );
		return $a->follow( "/wp-admin/post.php?post=$id&action=untrash", "untrash-post_$id" );
	}, 'new' ),
	$page( 'bulk.edit', 'bulk edit', 'edit.php action=edit, bulk_edit', 'diverted', static fn ( Attempt $a ) => $a->follow( $list( $a, 'edit', [ 'bulk_edit' => 'Update', '_status' => 'publish', 'post_status' => 'all', 'post_author' => '-1', 'comment_status' => '', 'ping_status' => '', 'sticky' => '-1', 'post_category' => [ 1 ], 'tax_input' => 'page' === get_post_type( $a->post ) ? [] : [ 'post_tag' => "t-$a->marker" ], 'post_format' => '-1' ] ), 'bulk-posts' ) ),
	$page( 'bulk.draft', 'bulk edit: back to draft', 'edit.php action=edit, _status=draft', 'closed', static fn ( Attempt $a ) => $a->follow( $list( $a, 'edit', [ 'bulk_edit' => 'Update', '_status' => 'draft', 'post_status' => 'all', 'post_author' => '-1', 'comment_status' => '', 'ping_status' => '', 'sticky' => '-1', 'post_format' => '-1' ] ), 'bulk-posts' ), stored: 'diverted', note: 'what is public stays so; a draft is saved again' ),
	$page( 'bulk.trash', 'bulk: to the bin', 'edit.php action=trash', 'closed', static fn ( Attempt $a ) => $a->follow( $list( $a, 'trash' ), 'bulk-posts' ) ),
	$page( 'bulk.delete', 'bulk: deleted for good', 'edit.php action=delete', 'closed', static fn ( Attempt $a ) => $a->follow( $list( $a, 'delete' ), 'bulk-posts' ) ),
	$page( 'bulk.untrash', 'bulk: back from the bin', 'edit.php action=untrash', 'diverted', static function ( Attempt $a ): mixed {
		$id = wp_insert_post( [ 'post_status' => 'trash' ] + $a->fields() );
		update_post_meta( $id, '_wp_trash_meta_status', 'publish' );
		return $a->follow( add_query_arg( [ 'post_status' => 'trash', 'post_type' => 'post', 'action' => 'untrash', 'action2' => '-1', 'post' => [ $id ] ], '/wp-admin/edit.php' ), 'bulk-posts' );
	}, 'new' ),
	$page( 'bulk.undo', 'undoing a trip to the bin', 'edit.php doaction=undo', 'diverted', static function ( Attempt $a ): mixed {
		$id = wp_insert_post( [ 'post_status' => 'trash' ] + $a->fields() );
		update_post_meta( $id, '_wp_trash_meta_status', 'publish' );
		return $a->follow( "/wp-admin/edit.php?post_type=post&doaction=undo&action=untrash&ids=$id", 'bulk-posts' );
	}, 'new' ),
	$page( 'revision', 'an older revision restored', 'revision.php action=restore', 'diverted', static function ( Attempt $a ): mixed {
		$id = wp_insert_post( [ 'post_type' => 'revision', 'post_status' => 'inherit', 'post_parent' => $a->post, 'post_name' => "$a->post-revision-v1" ] + $a->fields() );
		return $a->follow( "/wp-admin/revision.php?action=restore&revision=$id", "restore-post_$id" );
	} ),
	$page( 'attachment', 'the page of a file', 'post.php action=editattachment', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', [ 'action' => 'editattachment', 'post_ID' => $a->world->things['image'], 'post_type' => 'attachment', 'post_title' => $a->marker, 'content' => $a->marker, 'excerpt' => $a->marker ], [ '_wpnonce' => 'update-post_' . $a->world->things['image'] ] ), 'new' ),
	$page( 'attachment.list', 'files attached to a page, or deleted', 'upload.php action=attach, delete', 'apart', static fn ( Attempt $a ) => $a->follow( '/wp-admin/upload.php?' . http_build_query( [ 'mode' => 'list', 'found_post_id' => $a->post, 'media' => [ $a->world->things['image'] ], 'action' => 'attach' ] ), 'bulk-media' ), 'new' ),
	$page( 'term.add', 'a new term', 'edit-tags.php action=add-tag', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/edit-tags.php', [ 'action' => 'add-tag', 'taxonomy' => 'category', 'tag-name' => $a->marker, 'description' => $a->marker ], [ '_wpnonce_add-tag' => 'add-tag' ] ), 'new' ),
	$page( 'term.edit', 'a term changed', 'edit-tags.php action=editedtag', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/edit-tags.php', [ 'action' => 'editedtag', 'taxonomy' => 'category', 'tag_ID' => $a->world->things['category'], 'name' => $a->marker, 'description' => $a->marker ], [ '_wpnonce' => 'update-tag_' . $a->world->things['category'] ] ), 'new' ),
	$page( 'term.delete', 'a term deleted', 'edit-tags.php action=delete', 'apart', static fn ( Attempt $a ) => $a->follow( '/wp-admin/edit-tags.php?action=delete&taxonomy=category&tag_ID=' . $a->world->things['category'], 'delete-tag_' . $a->world->things['category'] ), 'new', stored: 'diverted' ),
	$page( 'comment', 'a comment changed', 'comment.php action=editedcomment', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/comment.php', [ 'action' => 'editedcomment', 'comment_ID' => $a->world->things['comment'], 'comment_post_ID' => $a->world->posts['accepted'], 'content' => $a->marker, 'comment_status' => '1', 'newcomment_author' => $a->marker, 'newcomment_author_email' => 'a@example.org', 'newcomment_author_url' => '' ], [ '_wpnonce' => 'update-comment_' . $a->world->things['comment'] ] ), 'new' ),
	$page( 'comment.public', 'a comment of a visitor', 'wp-comments-post.php', 'apart', static fn ( Attempt $a ) => $a->world->visitor( $a->user )->post( '/wp-comments-post.php', [ 'comment_post_ID' => $a->world->posts['accepted'], 'comment' => $a->marker, 'author' => 'Citizen', 'email' => 'c@example.org' ] ), 'new', 'comments are the words of visitors; moderation is WordPress’s' ),
	$page( 'menu', 'a menu', 'nav-menus.php action=update', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/nav-menus.php', [ 'action' => 'update', 'menu' => $a->world->things['menu'], 'menu-name' => $a->marker, 'menu-item-db-id' => [ $a->world->things['item'] => $a->world->things['item'] ], 'menu-item-title' => [ $a->world->things['item'] => $a->marker ], 'menu-item-type' => [ $a->world->things['item'] => 'custom' ], 'menu-item-url' => [ $a->world->things['item'] => home_url( '/' ) ] ], [ 'update-nav-menu-nonce' => 'update-nav_menu' ] ), 'new' ),
	$page( 'options', 'settings: title and tagline', 'options.php option_page=general', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/options.php', [ 'action' => 'update', 'option_page' => 'general', 'blogname' => 'Prakat', 'blogdescription' => $a->marker ], [ '_wpnonce' => 'general-options' ] ), 'new' ),
	$page( 'options.all', 'all settings, one by one', 'options.php option_page=options', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/options.php', [ 'action' => 'update', 'option_page' => 'options', 'page_options' => 'blogdescription', 'blogdescription' => $a->marker ], [ '_wpnonce' => 'options-options' ] ), 'new' ),
	$page( 'profile', 'one’s own profile', 'profile.php', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/profile.php', [ 'action' => 'update', 'user_id' => $a->user, 'email' => "$a->marker@example.org", 'nickname' => $a->marker, 'description' => $a->marker, 'display_name' => $a->marker, 'checkuser_id' => $a->user ], [ '_wpnonce' => "update-user_$a->user" ] ), 'new' ),
	$page( 'user.delete', 'an account deleted, its posts given to another', 'users.php action=dodelete', 'apart', static fn ( Attempt $a ) => $a->form( '/wp-admin/users.php', [ 'action' => 'dodelete', 'users' => [ $a->world->actors['author'] ], 'delete_option' => version_compare( wp_get_wp_version(), '7.0', '<' ) ? 'reassign' : [ $a->world->actors['author'] => 'reassign' ], 'reassign_user' => version_compare( wp_get_wp_version(), '7.0', '<' ) ? $a->world->actors['editor'] : [ $a->world->actors['author'] => $a->world->actors['editor'] ] ], [ '_wpnonce' => 'delete-users' ] ), 'new' ),
	$page( 'widgets', 'a widget without scripts', 'widgets.php action', 'apart', static function ( Attempt $a ): mixed {
		$a->world->visitor( $a->user )->get( '/wp-admin/widgets.php?widgets-access=on' );
		return $a->form( '/wp-admin/widgets.php', [ 'savewidget' => 1, 'widget-id' => 'text-9', 'id_base' => 'text', 'sidebar' => 'wp_inactive_widgets', 'multi_number' => 9, 'add_new' => 'multi', 'widget-text' => [ 9 => [ 'title' => $a->marker, 'text' => $a->marker ] ] ], [ '_wpnonce' => 'save-delete-widget-text-9' ] );
	}, 'new' ),
	$page( 'admin-post', 'forms of plugins', 'admin-post.php', 'closed', static fn ( Attempt $a ) => $a->form( '/wp-admin/admin-post.php', [ 'action' => 'prakat_publish', 'id' => reset( $a->world->entries ), 'words' => $a->marker ] ), 'new', 'WordPress has no action of its own there; those of this plugin only read', false ),
	new Path( 'admin.classic-editor', 'the classic editor in place of the block editor, as its plugin sets it', 'add_filter( use_block_editor_for_post ), post.php', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/post.php', $form( $a, [ 'classic-editor' => '1', 'classic-editor-remember' => 'classic-editor' ] ), [ '_wpnonce' => "update-post_$a->post" ] ), actors: [ 'administrator', 'author' ] ),
	new Path( 'mail', 'a post by e-mail', 'wp-mail.php', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		// What wp-mail.php does with each letter; its mail server can't be had here.
		$a->world->visitor( 0 )->get( '/wp-mail.php' );
		return $a->call( 'wp_insert_post', wp_slash( [ 'post_content' => $a->content(), 'post_title' => $a->marker, 'post_date' => '2026-01-01 00:00:00', 'post_date_gmt' => '2026-01-01 00:00:00', 'post_author' => $a->world->actors['author'], 'post_category' => [ 1 ], 'post_status' => 'publish' ] ) );
	}, actors: [ 'nobody' ], only: 'new', note: 'walked by the call that wp-mail.php makes for each letter' ),
	new Path( 'cron', 'a task of WordPress that publishes what waits', 'wp-cron.php', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		$id = wp_insert_post( [ 'post_status' => 'future', 'post_date_gmt' => gmdate( 'Y-m-d H:i:s', time() + DAY_IN_SECONDS ), 'post_date' => gmdate( 'Y-m-d H:i:s', time() + DAY_IN_SECONDS ) ] + $a->fields() );
		$a->sql( "UPDATE {posts} SET post_date = '2020-01-01', post_date_gmt = '2020-01-01' WHERE ID = %d", $id );
		$a->tick( 'publish_future_post', [ $id ] );
		return null;
	}, actors: [ 'nobody' ], only: 'new' ),
];
