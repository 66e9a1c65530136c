<?php
/**
 * Functions of WordPress: what the command line, scheduled tasks, importers and every plugin call. Nobody need be logged in.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

$call = static fn ( string $id, string $title, string $where, string $governed, Closure $try, string $only = '', string $note = '', bool $control = true, bool $chief = false, string $stored = '' ): Path => new Path( "function.$id", $title, $where, 'nothing', $governed, static fn ( Attempt $a ) => $a->call( static fn () => $try( $a ) ), only: $only, note: $note, control: $control, chief: $chief, stored: $stored );

return [
	$call( 'insert', 'a new public post', 'wp_insert_post()', 'diverted', static fn ( Attempt $a ) => wp_insert_post( $a->fields(), true ), 'new' ),
	$call( 'insert.page', 'a new public page', 'wp_insert_post()', 'diverted', static fn ( Attempt $a ) => wp_insert_post( [ 'post_type' => 'page' ] + $a->fields(), true ), 'new' ),
	$call( 'insert.past', 'a new public post of years ago', 'wp_insert_post( post_date )', 'diverted', static fn ( Attempt $a ) => wp_insert_post( [ 'post_date' => '2010-01-01 00:00:00', 'post_date_gmt' => '2010-01-01 00:00:00' ] + $a->fields(), true ), 'new' ),
	$call( 'insert.number', 'a new post with a number of its own', 'wp_insert_post( import_id )', 'diverted', static fn ( Attempt $a ) => wp_insert_post( [ 'import_id' => 900000 + (int) substr( $a->marker, 3 ) ] + $a->fields(), true ), 'new' ),
	$call( 'insert.private', 'a new private post', 'wp_insert_post( private )', 'diverted', static fn ( Attempt $a ) => wp_insert_post( [ 'post_status' => 'private' ] + $a->fields(), true ), 'new' ),
	$call( 'insert.unknown-state', 'a new post in a state that a plugin made public', 'register_post_status( public ), wp_insert_post()', 'diverted', static function ( Attempt $a ): mixed {
		register_post_status( 'zq-open', [ 'public' => true, 'publicly_queryable' => true ] );
		$said = wp_insert_post( [ 'post_status' => 'zq-open' ] + $a->fields(), true );
		unset( $GLOBALS['wp_post_statuses']['zq-open'] );
		return $said;
	}, 'new' ),
	$call( 'insert.inherit', 'a new post in the state of attachments', 'wp_insert_post( inherit )', 'diverted', static fn ( Attempt $a ) => wp_insert_post( [ 'post_status' => 'inherit', 'post_parent' => $a->world->posts['accepted'] ] + $a->fields(), true ), 'new' ),
	$call( 'update', 'everything of a post', 'wp_update_post()', 'diverted', static fn ( Attempt $a ) => wp_update_post( [ 'ID' => $a->post ] + $a->fields(), true ), chief: true ),
	$call( 'update.content', 'the content alone', 'wp_update_post( post_content )', 'diverted', static fn ( Attempt $a ) => wp_update_post( [ 'ID' => $a->post, 'post_content' => $a->content() ], true ) ),
	$call( 'update.quiet', 'everything of a post, without the hooks of afterwards', 'wp_update_post( …, fire_after_hooks: false )', 'diverted', static fn ( Attempt $a ) => wp_update_post( [ 'ID' => $a->post ] + $a->fields(), true, false ) ),
	$call( 'update.filtered', 'content that the filters of saving store beside', 'wp_update_post( post_content_filtered )', 'diverted', static fn ( Attempt $a ) => wp_update_post( [ 'ID' => $a->post, 'post_content_filtered' => $a->marker, 'to_ping' => "https://example.org/$a->marker", 'guid' => home_url( "/?$a->marker" ) ], true ) ),
	$call( 'update.date', 'the date', 'wp_update_post( post_date )', 'diverted', static fn ( Attempt $a ) => wp_update_post( [ 'ID' => $a->post, 'post_date' => '2001-02-03 04:05:06', 'post_date_gmt' => '2001-02-03 04:05:06', 'edit_date' => true ], true ) ),
	$call( 'update.type', 'the type, by saving', 'wp_update_post( post_type )', 'diverted', static fn ( Attempt $a ) => wp_update_post( [ 'ID' => $a->post, 'post_type' => 'wp_block' ], true ) ),
	$call( 'update.hooks-removed', 'everything, by code that took every filter of saving away', 'remove_all_filters( wp_insert_post_data ), wp_update_post()', 'hidden', static function ( Attempt $a ): mixed {
		$kept = array_map( static fn ( WP_Hook $hook ): WP_Hook => clone $hook, $GLOBALS['wp_filter'] );
		foreach ( [ 'wp_insert_post_data', 'wp_insert_post_empty_content', 'pre_post_update', 'save_post', 'wp_insert_post', 'wp_after_insert_post', 'post_updated', 'edit_post', 'transition_post_status', 'query' ] as $hook ) {
			remove_all_filters( $hook );
		}
		$said                 = wp_update_post( [ 'ID' => $a->post ] + $a->fields(), true );
		$GLOBALS['wp_filter'] = $kept;
		return $said;
	}, '', 'code that runs in WordPress can write anything: it is not shown' ),
	$call( 'insert.hooks-removed', 'a new public post, by code that took every filter of saving away', 'remove_all_filters( wp_insert_post_data ), wp_insert_post()', 'hidden', static function ( Attempt $a ): mixed {
		$kept = array_map( static fn ( WP_Hook $hook ): WP_Hook => clone $hook, $GLOBALS['wp_filter'] );
		foreach ( [ 'wp_insert_post_data', 'wp_insert_post_empty_content', 'pre_post_update', 'save_post', 'wp_insert_post', 'wp_after_insert_post', 'transition_post_status', 'query' ] as $hook ) {
			remove_all_filters( $hook );
		}
		$said                 = wp_insert_post( $a->fields(), true );
		$GLOBALS['wp_filter'] = $kept;
		return $said;
	}, 'new' ),
	$call( 'update.last-filter', 'content that a plugin puts in last, while a draft is saved', 'add_filter( wp_insert_post_data, PHP_INT_MAX )', 'hidden', static function ( Attempt $a ): mixed {
		$last = static fn ( array $data ): array => [ 'post_content' => $a->content(), 'post_title' => $a->marker, 'post_status' => 'publish' ] + $data;
		add_filter( 'wp_insert_post_data', $last, PHP_INT_MAX );
		$said = wp_update_post( [ 'ID' => $a->post, 'post_title' => 'harmless' ], true );
		remove_filter( 'wp_insert_post_data', $last, PHP_INT_MAX );
		return $said;
	} ),
	$call( 'publish', 'publishing', 'wp_publish_post()', 'diverted', static fn ( Attempt $a ) => wp_publish_post( wp_insert_post( [ 'post_status' => 'draft' ] + $a->fields() ) ), 'new', 'the draft stays a draft' ),
	$call( 'publish.state', 'publishing what is in some state of the approval', 'wp_publish_post()', 'diverted', static function ( Attempt $a ): mixed {
		wp_update_post( [ 'ID' => $a->world->posts['accepted'], 'post_title' => $a->marker ] );
		return wp_publish_post( $a->post );
	}, chief: true ),
	$call( 'future', 'a post whose hour comes', 'check_and_publish_future_post()', 'diverted', static function ( Attempt $a ): mixed {
		global $wpdb;
		$id = wp_insert_post( [ 'post_status' => 'future', 'post_date' => gmdate( 'Y-m-d H:i:s', time() + DAY_IN_SECONDS ), 'post_date_gmt' => gmdate( 'Y-m-d H:i:s', time() + DAY_IN_SECONDS ) ] + $a->fields() );
		$wpdb->update( $wpdb->posts, [ 'post_date' => '2020-01-01 00:00:00', 'post_date_gmt' => '2020-01-01 00:00:00' ], [ 'ID' => $id ] );
		clean_post_cache( $id );
		check_and_publish_future_post( $id );
		do_action( 'publish_future_post', $id );
		return $id;
	}, 'new' ),
	$call( 'trash', 'to the bin', 'wp_trash_post()', 'closed', static fn ( Attempt $a ) => wp_trash_post( $a->post ) ),
	$call( 'delete', 'deleted', 'wp_delete_post()', 'closed', static fn ( Attempt $a ) => wp_delete_post( $a->post ) ),
	$call( 'delete.force', 'deleted for good', 'wp_delete_post( …, true )', 'closed', static fn ( Attempt $a ) => wp_delete_post( $a->post, true ), chief: true ),
	$call( 'untrash', 'back from the bin', 'wp_untrash_post()', 'diverted', static function ( Attempt $a ): mixed {
		$id = wp_insert_post( [ 'post_status' => 'trash' ] + $a->fields() );
		update_post_meta( $id, '_wp_trash_meta_status', 'publish' );
		add_filter( 'wp_untrash_post_status', 'wp_untrash_post_set_previous_status', 10, 3 );
		$said = wp_untrash_post( $id );
		remove_filter( 'wp_untrash_post_status', 'wp_untrash_post_set_previous_status', 10 );
		return $said;
	}, 'new' ),
	$call( 'revision.restore', 'an older revision', 'wp_restore_post_revision()', 'diverted', static function ( Attempt $a ): mixed {
		$revision = wp_insert_post( [ 'post_type' => 'revision', 'post_status' => 'inherit', 'post_parent' => $a->post, 'post_name' => "$a->post-revision-v1" ] + $a->fields() );
		return wp_restore_post_revision( $revision );
	} ),
	$call( 'autosave', 'an autosave', 'wp_create_post_autosave()', 'diverted', static fn ( Attempt $a ) => wp_create_post_autosave( [ 'post_ID' => $a->post, 'post_type' => get_post_type( $a->post ), 'post_title' => $a->marker, 'content' => $a->content(), 'excerpt' => $a->marker, 'post_content' => $a->content() ] ) ),
	$call( 'type', 'a draft of a type that is free, made a page', 'set_post_type()', 'hidden', static function ( Attempt $a ): mixed {
		register_post_type( 'zq_free', [ 'public' => true ] );
		$id = wp_insert_post( [ 'post_type' => 'zq_free' ] + $a->fields() );
		unregister_post_type( 'zq_free' );
		return set_post_type( $id, 'page' );
	}, 'new', 'stored as public, never shown; the watcher finds it' ),
	$call( 'type.away', 'a page made something else', 'set_post_type()', 'closed', static fn ( Attempt $a ) => set_post_type( $a->post, 'wp_navigation' ), '', 'what is public is put back as soon as WordPress empties its cache', stored: 'apart' ),
	$call( 'status.action', 'the hooks of becoming public, without a save', 'wp_transition_post_status()', 'closed', static function ( Attempt $a ): mixed {
		wp_transition_post_status( 'publish', 'draft', get_post( $a->post ) );
		return null;
	}, '', 'hooks alone store nothing', false ),
	$call( 'meta.add', 'metadata added', 'add_post_meta()', 'diverted', static fn ( Attempt $a ) => add_post_meta( $a->post, 'zq_words', $a->marker ) ),
	$call( 'meta.update', 'metadata changed', 'update_post_meta()', 'diverted', static fn ( Attempt $a ) => update_post_meta( $a->post, '_wp_page_template', "$a->marker.php" ), chief: true ),
	$call( 'meta.thumbnail', 'the featured image by its metadata', 'update_post_meta( _thumbnail_id )', 'diverted', static fn ( Attempt $a ) => update_post_meta( $a->post, '_thumbnail_id', (string) ( $a->world->things['other'] ) ) ),
	$call( 'meta.delete', 'metadata deleted', 'delete_post_meta()', 'diverted', static fn ( Attempt $a ) => delete_post_meta( $a->post, '_thumbnail_id' ) || delete_post_meta( $a->post, 'zq_known' ) ),
	$call( 'meta.key', 'metadata of every post deleted', 'delete_post_meta_by_key()', 'closed', static fn ( Attempt $a ) => delete_post_meta_by_key( '_thumbnail_id' ), 'new' ),
	$call( 'meta.mid', 'a row of metadata by its number', 'update_metadata_by_mid(), delete_metadata_by_mid()', 'diverted', static function ( Attempt $a ): mixed {
		global $wpdb;
		$row = (int) $wpdb->get_var( $wpdb->prepare( "SELECT meta_id FROM $wpdb->postmeta WHERE post_id = %d AND meta_key = '_thumbnail_id'", $a->world->posts['accepted'] ) );
		return [ update_metadata_by_mid( 'post', $row, $a->marker ), delete_metadata_by_mid( 'post', $row ) ];
	}, 'new' ),
	$call( 'thumbnail.set', 'the featured image', 'set_post_thumbnail()', 'diverted', static fn ( Attempt $a ) => set_post_thumbnail( $a->post, $a->world->things['other'] ) ),
	$call( 'thumbnail.delete', 'the featured image taken off', 'delete_post_thumbnail()', 'diverted', static fn ( Attempt $a ) => delete_post_thumbnail( $a->post ) ),
	$call( 'terms.set', 'categories and tags', 'wp_set_object_terms(), wp_set_post_terms()', 'diverted', static fn ( Attempt $a ) => 'page' === get_post_type( $a->post ) ? null : [ wp_set_object_terms( $a->post, [ "tag-$a->marker" ], 'post_tag', true ), wp_set_post_categories( $a->post, [ 1 ] ) ] ),
	$call( 'terms.foreign', 'a term of a taxonomy that the type does not have', 'wp_set_object_terms( page, post_tag )', 'closed', static fn ( Attempt $a ) => wp_set_object_terms( $a->world->posts['accepted-page'], [ "tag-$a->marker" ], 'post_tag', true ), 'new', 'the term is made, and no page has it', stored: 'apart' ),
	$call( 'terms.remove', 'categories and tags taken off', 'wp_remove_object_terms()', 'diverted', static fn ( Attempt $a ) => wp_remove_object_terms( $a->post, [ $a->world->things['category'] ], 'category' ) ),
	$call( 'terms.relationships', 'all terms of a post taken off', 'wp_delete_object_term_relationships()', 'diverted', static fn ( Attempt $a ) => wp_delete_object_term_relationships( $a->post, [ 'category', 'post_tag' ] ) ),
	$call( 'terms.format', 'the format', 'set_post_format()', 'diverted', static fn ( Attempt $a ) => 'page' === get_post_type( $a->post ) ? null : set_post_format( $a->post, 'aside' ) ),
	$call( 'stick', 'sticking it to the front page', 'stick_post()', 'apart', static fn ( Attempt $a ) => stick_post( $a->post ) ),
	$call( 'attachment.parent', 'a file attached to a public page', 'wp_insert_attachment()', 'apart', static fn ( Attempt $a ) => wp_insert_attachment( [ 'post_title' => $a->marker, 'post_content' => $a->marker, 'post_mime_type' => 'text/plain', 'post_parent' => $a->post ], "2026/11/$a->marker.txt" ) ),
	$call( 'attachment.file', 'the file behind the featured image', 'update_attached_file()', 'apart', static fn ( Attempt $a ) => update_attached_file( $a->world->things['image'], "2026/11/$a->marker.png" ), 'new' ),
	$call( 'attachment.metadata', 'the sizes and captions of the featured image', 'wp_update_attachment_metadata()', 'apart', static fn ( Attempt $a ) => wp_update_attachment_metadata( $a->world->things['image'], [ 'width' => 1, 'height' => 1, 'file' => "2026/11/$a->marker.png", 'sizes' => [], 'image_meta' => [ 'caption' => $a->marker ] ] ), 'new' ),
	$call( 'user.delete', 'an account deleted, its posts given to another', 'wp_delete_user( reassign )', 'apart', static fn ( Attempt $a ) => wp_delete_user( $a->world->actors['author'], $a->world->actors['editor'] ), 'new', 'the byline is that of the account; the words stay' ),
	$call( 'user.delete.posts', 'an account deleted with its posts', 'wp_delete_user()', 'apart', static fn ( Attempt $a ) => wp_delete_user( $a->world->actors['author'] ), 'new', 'the account goes and its byline with it; its public posts stay' ),
	$call( 'lock', 'the lock of who edits', 'wp_set_post_lock()', 'closed', static fn ( Attempt $a ) => wp_set_post_lock( $a->post ), '', 'says who edits, and nothing of the content', false ),
	$call( 'import', 'an import', 'WP_IMPORTING, wp_insert_post()', 'diverted', static function ( Attempt $a ): mixed {
		do_action( 'import_start' );
		$id = wp_insert_post( [ 'guid' => "https://old.example/$a->marker", 'post_date' => '2012-01-01 00:00:00' ] + $a->fields() );
		do_action( 'wp_import_insert_post', $id, 0, [], [] );
		do_action( 'import_end' );
		return $id;
	}, 'new' ),
];
