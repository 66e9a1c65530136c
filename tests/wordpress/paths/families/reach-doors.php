<?php
/**
 * Doors that are opened with a request of their own: XML-RPC, admin-ajax.php, the pages of wp-admin, exports.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Reach;
use Prakat\Tests\Paths\World;

$admin = static fn ( string ...$paths ): Closure => static fn (): array => array_map( static fn ( string $path ): string => admin_url( $path ), $paths );
$each  = static fn ( string ...$patterns ): Closure => static function ( World $w ) use ( $patterns ): array {
	$addresses = [];
	foreach ( $patterns as $pattern ) {
		foreach ( $w->posts as $id ) {
			$addresses[] = admin_url( sprintf( $pattern, $id ) );
		}
	}
	return $addresses;
};

return [
	new Reach( 'admin.edit', 'the editor', 'post.php?action=edit', $each( 'post.php?post=%d&action=edit' ) ),
	new Reach( 'admin.list', 'lists and the dashboard', 'edit.php, index.php, upload.php, edit-comments.php', $admin( 'edit.php', 'edit.php?post_type=page&all_posts=1', 'index.php', 'upload.php?mode=list', 'edit-comments.php', 'site-editor.php' ), actors: [ 'nobody', 'subscriber' ] ),
	new Reach( 'admin.revision.read', 'revisions', 'revision.php', static fn ( World $w ): array => [ admin_url( 'revision.php?revision=' . $w->things['revision'] ) ] ),
	new Reach( 'admin.export', 'the export', 'export.php?download', $admin( 'export.php?download=true&content=all', 'export.php?download=true&content=posts&post_status=draft' ), actors: [ 'nobody', 'subscriber', 'contributor', 'author' ] ),
	new Reach( 'admin.prakat', 'the screens of the plugin', 'admin.php?page=prakat', $admin( 'admin.php?page=prakat', 'admin-post.php?action=prakat_forms&year=2569&quarter=1', 'admin-post.php?action=prakat_form' ) ),
	new Reach( 'ajax.get', 'AJAX actions that read', 'admin-ajax.php action=fetch-list, oembed-cache, ajax-tag-search, imgedit-preview, dashboard-widgets, autocomplete-user', $admin( 'admin-ajax.php?action=fetch-list&list_args[class]=WP_Posts_List_Table&list_args[screen][id]=edit-post', 'admin-ajax.php?action=ajax-tag-search&tax=post_tag&q=zq', 'admin-ajax.php?action=dashboard-widgets&widget=dashboard_primary', 'admin-ajax.php?action=autocomplete-user&term=zq', 'admin-ajax.php?action=logged-in', 'admin-ajax.php?action=rest-nonce', 'admin-ajax.php?action=imgedit-preview&postid=1', 'admin-ajax.php?action=oembed-cache&post=1' ) ),
];
