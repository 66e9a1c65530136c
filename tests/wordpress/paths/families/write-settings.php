<?php
/**
 * The approval itself: its settings, what it knows of posts, its times, the plugin.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

/** Tries to publish after something has been done to the approval. */
$then = static function ( Attempt $a ): mixed {
	$a->world->end_request();
	return $a->call( static fn () => wp_update_post( [ 'ID' => $a->world->posts['accepted'] ] + $a->fields() ) );
};

return [
	new Path( 'settings.options-page', 'the setting of what is under approval, by WordPress’s page of all settings', 'options.php page_options=prakat_governed', 'nothing', 'diverted', static function ( Attempt $a ) use ( $then ): mixed {
		$a->form( '/wp-admin/options.php', [ 'action' => 'update', 'option_page' => 'options', 'page_options' => 'prakat_governed', 'prakat_governed' => 'no' ], [ '_wpnonce' => 'options-options' ] );
		return $then( $a );
	}, actors: [ 'administrator', 'everything' ], only: 'new', note: 'only the plugin’s own settings change it, and the register says who did' ),
	new Path( 'settings.update-option', 'the same by code', "update_option( 'prakat_governed' ), delete_option()", 'nothing', 'diverted', static function ( Attempt $a ) use ( $then ): mixed {
		$a->call( static function (): void {
			update_option( 'prakat_governed', [ 'types' => [] ] );
			delete_option( 'prakat_governed' );
		} );
		return $then( $a );
	}, actors: [ 'administrator', 'nobody' ], only: 'new' ),
	new Path( 'settings.sql', 'the same by a statement', 'UPDATE options', 'nothing', 'open', static function ( Attempt $a ) use ( $then ): mixed {
		$a->sql( "UPDATE {options} SET option_value = 'a:0:{}' WHERE option_name = 'prakat_governed'" );
		return $then( $a );
	}, actors: [ 'nobody' ], only: 'new', note: 'who writes to the database can switch the approval off: what was done meanwhile is found when it is on again' ),
	new Path( 'settings.rest', 'the setting by those who may not configure', 'PUT /prakat/v1/settings/governed', 'nothing', 'diverted', static function ( Attempt $a ) use ( $then ): mixed {
		$a->rest( 'PUT', '/prakat/v1/settings/governed', [ 'types' => [] ] );
		return $then( $a );
	}, actors: [ 'editor', 'author', 'publish', 'approve', 'subscriber', 'nobody' ], only: 'new' ),
	new Path( 'settings.times', 'the end of a public page, moved', 'UPDATE prakat_governed_posts SET expires_at', 'nothing', 'closed', static fn ( Attempt $a ) => $a->sql( "UPDATE {prakat_governed_posts} SET expires_at = '2099-01-01', published_at = '2020-01-01' WHERE post_id = %d", $a->post ), states: [ 'later', 'expired', 'withdrawn', 'approved' ], actors: [ 'nobody' ], control: false ),
	new Path( 'settings.state', 'a post that is not public, set live in the plugin’s own table', "UPDATE prakat_governed_posts SET state = 'live'; UPDATE posts SET post_status = 'publish'", 'nothing', 'hidden', static function ( Attempt $a ): void {
		$a->sql( "UPDATE {prakat_governed_posts} SET state = 'live', published_at = '2020-01-01', expires_at = '2099-01-01' WHERE post_id = %d", $a->post );
		$a->sql( "UPDATE {posts} SET post_status = 'publish', post_title = %s WHERE ID = %d", $a->marker, $a->post );
	}, states: [ 'draft', 'submitted', 'checked', 'approved', 'later', 'expired', 'withdrawn' ], actors: [ 'nobody' ], control: false ),
	new Path( 'settings.fingerprint', 'a public page changed, and its fingerprint with it', 'UPDATE posts; UPDATE prakat_governed_posts SET row_hash', 'nothing', 'found', static function ( Attempt $a ): void {
		$a->sql( 'UPDATE {posts} SET post_title = %s, post_content = %s WHERE ID = %d', $a->marker, $a->content(), $a->post );
		$snapshot = $a->scene->get( \Prakat\Governed\Snapshot::class );
		$digests  = $snapshot->digests( $snapshot->of( $a->post ) );
		$a->sql( 'UPDATE {prakat_governed_posts} SET row_hash = %s, meta_hash = %s WHERE post_id = %d', $digests['row_hash'], $digests['meta_hash'], $a->post );
	}, states: [ 'published' ], actors: [ 'nobody' ], control: false, note: 'who writes to the database and knows how can show it until the watcher compares it with the approved version' ),
	new Path( 'settings.fingerprint.accepted', 'a page accepted as found changed, with its fingerprint and its record', 'UPDATE posts; UPDATE prakat_governed_posts SET row_hash, record', 'nothing', 'open', static function ( Attempt $a ): void {
		$a->sql( 'UPDATE {posts} SET post_title = %s, post_content = %s WHERE ID = %d', $a->marker, $a->content(), $a->post );
		$snapshot = $a->scene->get( \Prakat\Governed\Snapshot::class );
		$digests  = $snapshot->digests( $snapshot->of( $a->post ) );
		$a->sql( 'UPDATE {prakat_governed_posts} SET row_hash = %s, meta_hash = %s, record = %s WHERE post_id = %d', $digests['row_hash'], $digests['meta_hash'], \Prakat\Governed\PostRecord::encode( $snapshot->record( $snapshot->of( $a->post ) ) ), $a->post );
	}, states: [ 'accepted' ], actors: [ 'nobody' ], control: false, note: 'the register holds a digest over all that was accepted together; nothing compares it by itself' ),
	new Path( 'settings.deactivate', 'the plugin switched off, a page written to and another made, and on again', 'deactivate_plugins(), activate_plugin()', 'nothing', 'hidden', static function ( Attempt $a ): mixed {
		$a->call( 'deactivate_plugins', 'prakat/prakat.php' );
		$said = [
			$a->rest_http( 'POST', $a->route(), [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish' ] ),
			$a->rest_http( 'POST', '/wp/v2/posts', [ 'title' => $a->marker, 'content' => $a->content(), 'slug' => "s-$a->marker", 'status' => 'publish' ] ),
		];
		$a->call( 'activate_plugin', 'prakat/prakat.php' );
		return array_column( $said, 'body' );
	}, actors: [ 'administrator' ], only: 'new', note: 'who may switch plugins off can, and meanwhile WordPress shows what it likes; what was written is not shown from the moment it is on again, and the watcher finds it. Few administrators, and DISALLOW_FILE_MODS, are the answer' ),
];
