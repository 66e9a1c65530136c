<?php
/**
 * admin-ajax.php: every action of WordPress that writes content.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

$action = static fn ( string $id, string $title, string $governed, Closure $fields, array|Closure $nonces = [], string $only = '', string $note = '', string $where = '', bool $control = true, bool $chief = false, string $stored = '' ): Path => new Path(
	"ajax.$id",
	$title,
	'' === $where ? "admin-ajax.php action=$id" : $where,
	'nothing',
	$governed,
	static fn ( Attempt $a ) => $a->ajax( explode( '.', $id )[0], $fields( $a ), $nonces instanceof Closure ? $nonces( $a ) : $nonces ),
	only: $only,
	note: $note,
	control: $control,
	chief: $chief,
	stored: $stored
);
/** The form of quick edit. */
$quick = static fn ( Attempt $a ): array => [ 'post_ID' => $a->post, 'post_type' => get_post_type( $a->post ), 'post_title' => $a->marker, 'post_name' => "s-$a->marker", '_status' => 'publish', 'post_status' => 'publish', 'post_author' => $a->world->actors['author'], 'mm' => '02', 'jj' => '03', 'aa' => '2001', 'hh' => '04', 'mn' => '05', 'ss' => '06', 'tax_input' => 'page' === get_post_type( $a->post ) ? [] : [ 'post_tag' => "t-$a->marker" ], 'post_category' => [ 1 ], 'comment_status' => 'open', 'screen' => 'edit-post', 'post_view' => 'list', 'page_template' => 'default', 'sticky' => '' ];
$image = static fn ( Attempt $a ): int => $a->world->things['image'];

return [
	$action( 'inline-save', 'quick edit', 'diverted', $quick, [ '_inline_edit' => 'inlineeditnonce' ], chief: true ),
	new Path( 'ajax.inline-save.http', 'quick edit, over HTTP', 'admin-ajax.php action=inline-save', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->form( '/wp-admin/admin-ajax.php', [ 'action' => 'inline-save' ] + $quick( $a ), [ '_inline_edit' => 'inlineeditnonce' ] ), actors: [ 'administrator', 'publish', 'everything', 'nobody' ] ),
	$action( 'delete-post', 'deleting', 'closed', static fn ( Attempt $a ): array => [ 'id' => $a->post ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => "delete-post_$a->post" ] ),
	$action( 'delete-page', 'deleting a page', 'closed', static fn ( Attempt $a ): array => [ 'id' => $a->post ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => "delete-page_$a->post" ] ),
	$action( 'trash-post', 'to the bin', 'closed', static fn ( Attempt $a ): array => [ 'id' => $a->post ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => "trash-post_$a->post" ] ),
	new Path( 'ajax.untrash-post', 'back from the bin', 'admin-ajax.php action=untrash-post', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		$id = wp_insert_post( [ 'post_status' => 'trash' ] + $a->fields() );
		update_post_meta( $id, '_wp_trash_meta_status', 'publish' );
		return $a->ajax( 'untrash-post', [ 'id' => $id ], [ '_ajax_nonce' => "untrash-post_$id" ] );
	}, only: 'new' ),
	$action( 'set-post-thumbnail', 'the featured image', 'diverted', static fn ( Attempt $a ): array => [ 'post_id' => $a->post, 'thumbnail_id' => -1, 'json' => 1 ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => "update-post_$a->post" ] ),
	$action( 'set-attachment-thumbnail', 'the picture of a sound or a film', 'apart', static fn ( Attempt $a ): array => [ 'thumbnail_id' => $image( $a ), 'urls' => [ wp_get_attachment_url( $image( $a ) ) ] ], [ '_ajax_nonce' => 'set-attachment-thumbnail' ], 'new' ),
	$action( 'add-meta', 'a custom field', 'diverted', static fn ( Attempt $a ): array => [ 'post_id' => $a->post, 'metakeyinput' => 'zq_words', 'metavalue' => $a->marker ], [ '_ajax_nonce-add-meta' => 'add-meta' ] ),
	new Path( 'ajax.add-meta.change', 'a custom field changed', 'admin-ajax.php action=add-meta, meta[id]', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		global $wpdb;
		$id = (int) $wpdb->get_var( $wpdb->prepare( "SELECT meta_id FROM $wpdb->postmeta WHERE post_id = %d AND meta_key = 'zq_known'", $a->post ) );
		return $a->ajax( 'add-meta', [ 'post_id' => $a->post, 'meta' => [ $id => [ 'key' => 'zq_known', 'value' => $a->marker ] ] ], [ '_ajax_nonce-add-meta' => 'add-meta' ] );
	} ),
	new Path( 'ajax.delete-meta', 'a custom field deleted', 'admin-ajax.php action=delete-meta', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		global $wpdb;
		$id = (int) $wpdb->get_var( $wpdb->prepare( "SELECT meta_id FROM $wpdb->postmeta WHERE post_id = %d AND meta_key = 'zq_known'", $a->post ) );
		return $a->ajax( 'delete-meta', [ 'id' => $id ], [ '_ajax_nonce' => "delete-meta_$id" ] );
	} ),
	new Path( 'ajax.heartbeat', 'the autosave of the classic editor', 'admin-ajax.php action=heartbeat data[wp_autosave]', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		$nonce = $a->world->visitor( $a->user )->nonce( "update-post_$a->post" );
		return $a->form( '/wp-admin/admin-ajax.php', [ 'action' => 'heartbeat', 'screen_id' => 'post', 'has_focus' => 'true', 'interval' => 15, 'data' => [ 'wp_autosave' => [ 'post_id' => $a->post, 'post_type' => get_post_type( $a->post ), 'post_title' => $a->marker, 'content' => $a->content(), 'excerpt' => $a->marker, '_wpnonce' => $nonce ] ] ], [ '_nonce' => 'heartbeat-nonce' ] );
	}, actors: [ 'administrator', 'author', 'publish', 'everything', 'nobody' ] ),
	$action( 'inline-save-tax', 'quick edit of a term', 'apart', static fn ( Attempt $a ): array => [ 'taxonomy' => 'category', 'tax_ID' => $a->world->things['category'], 'name' => $a->marker, 'slug' => "s-$a->marker" ], [ '_inline_edit' => 'taxinlineeditnonce' ], 'new' ),
	$action( 'add-tag', 'a new term', 'apart', static fn ( Attempt $a ): array => [ 'taxonomy' => 'category', 'post_type' => 'post', 'screen' => 'edit-category', 'tag-name' => $a->marker, 'slug' => "s-$a->marker", 'description' => $a->marker ], [ '_wpnonce_add-tag' => 'add-tag' ], 'new' ),
	$action( 'delete-tag', 'a term deleted', 'apart', static fn ( Attempt $a ): array => [ 'taxonomy' => 'category', 'tag_ID' => $a->world->things['category'] ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => 'delete-tag_' . $a->world->things['category'] ], 'new', stored: 'diverted' ),
	new Path( 'ajax.add-category', 'a new category beside the editor', 'admin-ajax.php action=add-{taxonomy}', 'nothing', 'apart', static function ( Attempt $a ): mixed {
		add_action( 'wp_ajax_add-category', '_wp_ajax_add_hierarchical_term' );
		return $a->ajax( 'add-category', [ 'newcategory' => $a->marker, 'newcategory_parent' => -1 ], [ '_ajax_nonce-add-category' => 'add-category' ] );
	}, only: 'new' ),
	$action( 'delete-comment', 'a comment to the bin, to spam, deleted', 'apart', static fn ( Attempt $a ): array => [ 'id' => $a->world->things['comment'], 'trash' => '1' ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => 'delete-comment_' . $a->world->things['comment'] ], 'new' ),
	$action( 'dim-comment', 'a comment held back', 'apart', static fn ( Attempt $a ): array => [ 'id' => $a->world->things['comment'] ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => 'approve-comment_' . $a->world->things['comment'] ], 'new' ),
	$action( 'edit-comment', 'a comment changed', 'apart', static fn ( Attempt $a ): array => [ 'comment_ID' => $a->world->things['comment'], 'content' => $a->marker, 'newcomment_author' => $a->marker, 'position' => 1 ], [ '_ajax_nonce-replyto-comment' => 'replyto-comment' ], 'new' ),
	$action( 'replyto-comment', 'an answer to a comment', 'apart', static fn ( Attempt $a ): array => [ 'comment_post_ID' => $a->post, 'content' => $a->marker, 'position' => 1 ], [ '_ajax_nonce-replyto-comment' => 'replyto-comment' ] ),
	$action( 'delete-link', 'a link deleted', 'closed', static fn (): array => [ 'id' => 1 ], [ '_ajax_nonce' => 'delete-bookmark_1' ], 'new', 'WordPress lets nobody manage links since 3.5', '', false ),
	$action( 'add-link-category', 'a new category of links', 'closed', static fn ( Attempt $a ): array => [ 'newcat' => $a->marker ], [ '_ajax_nonce' => 'add-link-category' ], 'new', 'WordPress lets nobody manage links since 3.5', '', false ),
	$action( 'add-menu-item', 'a new item of a menu', 'apart', static fn ( Attempt $a ): array => [ 'menu' => $a->world->things['menu'], 'menu-item' => [ -1 => [ 'menu-item-type' => 'custom', 'menu-item-url' => "https://example.org/$a->marker", 'menu-item-title' => $a->marker ] ] ], [ 'menu-settings-column-nonce' => 'add-menu_item' ], 'new' ),
	$action( 'menu-locations-save', 'where menus stand', 'apart', static fn ( Attempt $a ): array => [ 'menu-locations' => [ 'primary' => $a->world->things['menu'] ] ], [ 'menu-settings-column-nonce' => 'add-menu_item' ], 'new' ),
	$action( 'save-attachment', 'title, caption and description of a file', 'apart', static fn ( Attempt $a ): array => [ 'id' => $image( $a ), 'changes' => [ 'title' => $a->marker, 'caption' => $a->marker, 'description' => $a->marker, 'alt' => $a->marker ] ], static fn ( Attempt $a ): array => [ 'nonce' => 'update-post_' . $image( $a ) ], 'new' ),
	$action( 'save-attachment-compat', 'further fields of a file', 'apart', static fn ( Attempt $a ): array => [ 'id' => $image( $a ), 'attachments' => [ $image( $a ) => [ 'post_title' => $a->marker, 'menu_order' => 3 ] ] ], static fn ( Attempt $a ): array => [ 'nonce' => 'update-post_' . $image( $a ) ], 'new' ),
	$action( 'save-attachment-order', 'the order of files', 'apart', static fn ( Attempt $a ): array => [ 'post_id' => $a->post, 'attachments' => [ $image( $a ) => 9 ] ], static fn ( Attempt $a ): array => [ 'nonce' => "update-post_$a->post" ], 'new' ),
	$action( 'send-attachment-to-editor', 'a file that becomes attached to the page that shows it', 'apart', static fn ( Attempt $a ): array => [ 'post_id' => $a->post, 'html' => '', 'attachment' => [ 'id' => $image( $a ), 'post_content' => '' ] ], [ 'nonce' => 'media-send-to-editor' ], 'new' ),
	$action( 'image-editor', 'an image turned and saved', 'apart', static fn ( Attempt $a ): array => [ 'postid' => $image( $a ), 'do' => 'save', 'history' => '[{"r":90}]', 'target' => 'all', 'context' => '' ], static fn ( Attempt $a ): array => [ '_ajax_nonce' => 'image_editor-' . $image( $a ) ], 'new' ),
	$action( 'crop-image', 'an image cropped', 'apart', static fn ( Attempt $a ): array => [ 'id' => $image( $a ), 'context' => 'site-icon', 'cropDetails' => [ 'x1' => 0, 'y1' => 0, 'width' => 1, 'height' => 1, 'dst_width' => 1, 'dst_height' => 1 ] ], static fn ( Attempt $a ): array => [ 'nonce' => 'image_editor-' . $image( $a ) ], 'new' ),
	$action( 'media-create-image-subsizes', 'sizes of an image made again', 'apart', static fn ( Attempt $a ): array => [ 'attachment_id' => $image( $a ) ], [ '_wpnonce' => 'media-form' ], 'new', 'makes sizes of the file that is there' ),
	$action( 'widgets-order', 'the order of widgets', 'apart', static fn ( Attempt $a ): array => [ 'sidebars' => [ 'sidebar-1' => '', 'wp_inactive_widgets' => 'widget-1_block-2' ] ], [ 'savewidgets' => 'save-sidebar-widgets' ], 'new' ),
	$action( 'save-widget', 'a widget', 'apart', static fn ( Attempt $a ): array => array_filter( [ 'again' => array_map( static fn ( WP_Widget $widget ): bool => $widget->updated = false, $GLOBALS['wp_widget_factory']->widgets ) ], 'is_string' ) + [ 'id_base' => 'text', 'widget-id' => 'text-9', 'sidebar' => 'wp_inactive_widgets', 'add_new' => 'multi', 'multi_number' => 9, 'widget-text' => [ 9 => [ 'title' => $a->marker, 'text' => $a->marker ] ] ], [ 'savewidgets' => 'save-sidebar-widgets' ], 'new' ),
	$action( 'delete-inactive-widgets', 'widgets deleted', 'apart', static fn (): array => [ 'removeinactivewidgets' => 1 ], [ 'removeinactivewidgets' => 'remove-inactive-widgets' ], 'new' ),
	$action( 'add-user', 'a new account', 'apart', static fn ( Attempt $a ): array => [ 'user_login' => $a->marker, 'email' => "$a->marker@example.org", 'pass1' => 'long enough to pass 1!', 'pass2' => 'long enough to pass 1!', 'role' => 'subscriber' ], [ '_ajax_nonce' => 'add-user' ], 'new', 'an account that describes itself; no duty comes with it' ),
	$action( 'wp-remove-post-lock', 'the lock of who edits', 'closed', static fn ( Attempt $a ): array => [ 'post_ID' => $a->post, 'active_post_lock' => ( time() - 10 ) . ":$a->user" ], static fn ( Attempt $a ): array => [ '_wpnonce' => "update-post_$a->post" ], '', 'says who edits, and nothing of the content', '', false ),
	$action( 'oembed-cache', 'what is embedded, kept', 'closed', static fn ( Attempt $a ): array => [ 'post' => $a->post ], [], '', 'keeps what other sites answered for addresses of the approved content', '', false ),
	$action( 'press-this-save-post', 'Press This', 'closed', static fn ( Attempt $a ): array => [ 'post_ID' => $a->post, 'post_title' => $a->marker, 'post_status' => 'publish' ], [], '', 'deprecated; its plugin, which is gone, saves by wp_update_post()', '', false ),
	$action( 'wp-fullscreen-save-post', 'saving from the old full screen', 'diverted', static fn ( Attempt $a ): array => [ 'post_ID' => $a->post, 'post_type' => get_post_type( $a->post ), 'post_title' => $a->marker, 'content' => $a->content(), 'post_status' => 'publish', 'action' => 'x' ], static fn ( Attempt $a ): array => [ '_wpnonce' => "update-post_$a->post" ], '', 'deprecated since WordPress 4.3, still there' ),
	new Path( 'ajax.edit-theme-plugin-file', 'a file of the theme', 'admin-ajax.php action=edit-theme-plugin-file', 'nothing', 'apart', static function ( Attempt $a ): mixed {
		$file                     = get_stylesheet_directory() . '/style.css';
		$then                     = (string) file_get_contents( $file );
		$a->world->files[ $file ] = $then; // Every path finds it as it was.
		$said                     = $a->form( '/wp-admin/admin-ajax.php', [ 'action' => 'edit-theme-plugin-file', 'theme' => get_stylesheet(), 'file' => 'style.css', 'newcontent' => "$then\n/* $a->marker */" ], [ 'nonce' => 'edit-theme_' . get_stylesheet() . '_style.css' ] );
		if ( ( 'administrator' === $a->actor ) !== str_contains( (string) file_get_contents( $file ), $a->marker ) ) {
			throw new Error( "$a->actor: " . $said['body'] );
		}
		file_put_contents( $file, $then );
		return $said;
	}, actors: [ 'administrator', 'editor', 'publish', 'nobody' ], only: 'new', control: false, stored: 'closed', note: 'code: whoever may change it may do anything; DISALLOW_FILE_EDIT closes it. It lies on the disk, not in the database' ),
	new Path( 'ajax.upload-attachment', 'a file from the media window', 'async-upload.php action=upload-attachment', 'nothing', 'apart', static function ( Attempt $a ): mixed {
		$visitor = $a->world->visitor( $a->user );
		return $visitor->post( '/wp-admin/async-upload.php', [ 'action' => 'upload-attachment', 'post_id' => (string) $a->post, 'name' => "$a->marker.png", '_wpnonce' => $visitor->nonce( 'media-form' ), 'async-upload' => new CURLStringFile( $a->scene->png(), "$a->marker.png", 'image/png' ) ] );
	}, actors: [ 'administrator', 'author', 'nobody' ] ),
	new Path( 'ajax.customize_save', 'the customizer', 'admin-ajax.php action=customize_save', 'nothing', 'apart', static function ( Attempt $a ): mixed {
		$visitor = $a->world->visitor( $a->user );
		return $visitor->post( '/wp-admin/admin-ajax.php', [ 'wp_customize' => 'on', 'action' => 'customize_save', 'customize_theme' => get_stylesheet(), 'nonce' => $visitor->nonce( 'save-customize_' . get_stylesheet() ), 'customize_changeset_uuid' => wp_generate_uuid4(), 'customize_changeset_status' => 'publish', 'customized' => (string) wp_json_encode( [ 'blogdescription' => $a->marker, 'nav_menus_created_posts' => [ $a->post ], 'page_on_front' => $a->world->posts['accepted-page'] ] ) ] );
	}, actors: [ 'administrator', 'everything', 'publish', 'nobody' ], note: 'it would publish drafts that are named in it (nav_menus_created_posts): these stay drafts', stored: 'diverted' ),
];
