<?php
/**
 * Plugins that this one must live with, by the hooks that such plugins document (see fixtures/plugin.php).
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

$plugin = static fn ( string $id, string $title, string $where, string $governed, Closure $try, string $only = '', string $note = '', string $stored = '' ): Path => new Path( "plugin.$id", $title, $where, 'nothing', $governed, static fn ( Attempt $a ) => $a->call( static fn () => $try( $a ) ), only: $only, note: $note, stored: $stored );

return [
	new Path( 'plugin.builder.save', 'a page builder that saves by its own AJAX action', 'update_post_meta( _elementor_data ), wp_update_post()', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		return $a->form( '/wp-admin/admin-ajax.php', [ 'action' => 'zq_builder_save', 'post' => $a->post, 'text' => $a->marker ], [ 'nonce' => 'zq-builder' ] );
	}, actors: [ 'administrator', 'author', 'publish', 'everything', 'nobody' ] ),
	$plugin( 'builder.meta', 'a page builder’s data, which it shows in place of the content', 'update_post_meta()', 'diverted', static fn ( Attempt $a ) => update_post_meta( $a->post, '_elementor_data', (string) wp_json_encode( [ [ 'text' => $a->marker ] ] ) ) ),
	$plugin( 'builder.serialised', 'a page builder’s data as an array, in many keys', 'update_metadata()', 'diverted', static fn ( Attempt $a ) => [ update_metadata( 'post', $a->post, 'zq_builder', [ 'rows' => [ [ 'words' => $a->marker ] ] ] ), add_metadata( 'post', $a->post, '_elementor_data', (string) wp_json_encode( [ [ 'text' => $a->marker ] ] ), true ) ] ),
	$plugin( 'builder.sql', 'a page builder that writes its metadata by statements', '$wpdb->insert( postmeta )', 'hidden', static function ( Attempt $a ): mixed {
		global $wpdb;
		return $wpdb->insert( $wpdb->postmeta, [ 'post_id' => $a->post, 'meta_key' => '_elementor_data', 'meta_value' => wp_json_encode( [ [ 'text' => $a->marker ] ] ) ] );
	} ),
	$plugin( 'builder.unknown', 'a page builder whose data lie under a hidden name that nobody has told this plugin of', 'update_post_meta( _zq_builder_data )', 'diverted', static fn ( Attempt $a ) => update_post_meta( $a->post, '_zq_builder_data', (string) wp_json_encode( [ [ 'text' => $a->marker ] ] ) ) ),
	$plugin( 'seo.meta', 'title and description for search engines', 'update_post_meta( _yoast_wpseo_title )', 'diverted', static fn ( Attempt $a ) => [ update_post_meta( $a->post, '_yoast_wpseo_title', $a->marker ), update_post_meta( $a->post, '_yoast_wpseo_metadesc', $a->marker ) ] ),
	$plugin( 'seo.sql', 'title and description by statements', '$wpdb->insert( postmeta )', 'hidden', static function ( Attempt $a ): mixed {
		global $wpdb;
		return $wpdb->insert( $wpdb->postmeta, [ 'post_id' => $a->post, 'meta_key' => '_yoast_wpseo_title', 'meta_value' => $a->marker ] );
	} ),
	$plugin( 'clone', 'a copy of a public post, metadata and terms with it', 'wp_insert_post(), add_post_meta(), wp_set_object_terms()', 'diverted', static function ( Attempt $a ): mixed {
		$from = get_post( $a->world->posts['accepted'], ARRAY_A );
		$copy = wp_insert_post( wp_slash( [ 'ID' => 0, 'post_title' => "$a->marker", 'post_name' => "c-$a->marker", 'post_content' => $a->content() ] + $from ), true );
		if ( is_int( $copy ) ) {
			foreach ( get_post_meta( (int) $from['ID'] ) as $key => $values ) {
				foreach ( $values as $value ) {
					add_post_meta( $copy, $key, wp_slash( maybe_unserialize( $value ) ) );
				}
			}
			wp_set_object_terms( $copy, [ $a->world->things['category'] ], 'category' );
		}
		return $copy;
	}, 'new' ),
	$plugin( 'clone.over', 'a copy that replaces a public post when it is ready (rewrite and republish)', 'wp_update_post(), wp_delete_post()', 'diverted', static function ( Attempt $a ): mixed {
		$copy = wp_insert_post( [ 'post_status' => 'draft' ] + $a->fields() );
		wp_update_post( [ 'ID' => $a->post, 'post_title' => get_post( $copy )->post_title, 'post_content' => get_post( $copy )->post_content, 'post_status' => 'publish' ] );
		return wp_delete_post( $copy, true );
	} ),
	$plugin( 'clone.swap', 'a copy that takes the number of a public post', '$wpdb->update( posts, ID )', 'hidden', static function ( Attempt $a ): mixed {
		global $wpdb;
		$copy = wp_insert_post( [ 'post_status' => 'draft' ] + $a->fields() );
		$wpdb->update( $wpdb->posts, [ 'ID' => 800000 + $copy ], [ 'ID' => $a->post ] );
		$said = $wpdb->update( $wpdb->posts, [ 'ID' => $a->post, 'post_status' => 'publish' ], [ 'ID' => $copy ] );
		wp_cache_flush();
		return $said;
	} ),
	$plugin( 'language', 'a translation, tied to a public post', 'wp_insert_post(), update_post_meta(), wp_set_object_terms( zq_language )', 'diverted', static function ( Attempt $a ): mixed {
		$translation = wp_insert_post( $a->fields() );
		update_post_meta( $a->post, 'zq_translation', $translation );
		update_post_meta( $translation, 'zq_translation', $a->post );
		return wp_set_object_terms( $a->post, [ "th-$a->marker" ], 'zq_language' );
	}, '', 'in which language a page is, the plugin marks at once: no page shows that' ),
	$plugin( 'language.sync', 'a translation that takes over terms, image and date of its original', 'save_post', 'diverted', static function ( Attempt $a ): mixed {
		$sync = static function ( int $id ) use ( $a, &$sync ): void {
			remove_action( 'save_post', $sync );
			wp_update_post( [ 'ID' => $a->post, 'post_date' => '2001-02-03 04:05:06', 'post_title' => $a->marker, 'edit_date' => true ] );
			wp_set_object_terms( $a->post, [ 1 ], 'category' );
		};
		add_action( 'save_post', $sync );
		$said = wp_insert_post( [ 'post_status' => 'draft' ] + $a->fields() );
		remove_action( 'save_post', $sync );
		return $said;
	} ),
	$plugin( 'replace', 'search and replace in all contents', '$wpdb->query( UPDATE posts SET post_content = REPLACE() )', 'hidden', static fn ( Attempt $a ) => $a->sql( "UPDATE {posts} SET post_content = REPLACE( post_content, 'road', %s )", $a->marker ), 'new' ),
	$plugin( 'scheduler', 'a plugin that publishes by the clock', 'wp_update_post( publish ) in a task', 'diverted', static function ( Attempt $a ): mixed {
		wp_set_current_user( 0 );
		return wp_update_post( [ 'ID' => $a->post, 'post_status' => 'publish', 'post_date' => '2020-01-01 00:00:00', 'post_title' => $a->marker ] );
	} ),
	$plugin( 'expirator', 'a plugin that takes posts down by the clock', 'wp_update_post( draft ), wp_trash_post()', 'closed', static fn ( Attempt $a ) => [ wp_update_post( [ 'ID' => $a->world->posts['accepted'], 'post_status' => 'draft' ] ), wp_trash_post( $a->world->posts['accepted'] ) ], 'new' ),
	$plugin( 'status', 'a state of a plugin’s own that is public', 'register_post_status( public ), wp_update_post()', 'diverted', static function ( Attempt $a ): mixed {
		register_post_status( 'zq-open', [ 'public' => true, 'publicly_queryable' => true ] );
		$said = wp_update_post( [ 'ID' => $a->post, 'post_status' => 'zq-open', 'post_title' => $a->marker ] );
		unset( $GLOBALS['wp_post_statuses']['zq-open'] );
		return $said;
	} ),
	new Path( 'plugin.scheduler.http', 'the same in a task of its own, over HTTP', 'wp-cron.php', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		$a->tick( 'zq_task', [ $a->post, $a->marker ] );
		return null;
	}, actors: [ 'nobody' ] ),
	$plugin( 'content-filter', 'words that a plugin adds wherever a post is shown', 'add_filter( the_content )', 'open', static fn ( Attempt $a ) => update_option( 'zq_words', $a->marker ), 'new', 'code of another plugin may show what it likes; what was approved stays as it is' ),
	$plugin( 'block-hooks', 'a block that a plugin hooks into every content', 'hooked_block_types', 'open', static fn ( Attempt $a ) => update_option( 'zq_hooked', $a->marker ), 'new', 'code of another plugin may show what it likes; what was approved stays as it is' ),
	$plugin( 'status.draft', 'drafts that a plugin calls public', "get_post_status_object( 'draft' )->public = true", 'hidden', static fn ( Attempt $a ) => update_option( 'zq_open_drafts', $a->marker ), 'new', 'they stay hidden as long as nobody has approved them', 'apart' ),
	$plugin( 'query.any', 'lists of a plugin that ask for drafts too', 'pre_get_posts: post_status', 'hidden', static fn ( Attempt $a ) => update_option( 'zq_any', $a->marker ), 'new', 'a visitor gets none of them; accounts that are logged in get what the plugin asks for', 'apart' ),
	$plugin( 'query.any.unfiltered', 'the same with filters suppressed', 'pre_get_posts: post_status, suppress_filters', 'hidden', static fn ( Attempt $a ) => [ update_option( 'zq_tried', $a->marker ), update_option( 'zq_any', 'unfiltered' ) ], 'new', 'a visitor gets none of them; accounts that are logged in get what the plugin asks for', 'apart' ),
	$plugin( 'oembed-cache', 'what is kept of an embedded address, written by a plugin', 'update_post_meta( _oembed_… )', 'hidden', static fn ( Attempt $a ) => update_post_meta( $a->world->posts['accepted-page'], \Prakat\Tests\Paths\WorldBuilder::embed_key(), "<p>$a->marker</p>" ), 'new', 'only what WordPress itself was answered is shown, the rest is asked for again; what that site answers is not ours', 'closed' ),
	$plugin( 'shortcode', 'a shortcode that shows another post', '[zq_post id=…]', 'diverted', static fn ( Attempt $a ) => wp_insert_post( [ 'post_content' => "[zq_post id=$a->post]" ] + $a->fields() ), '', 'the page that holds the shortcode needs its own approval' ),
];
