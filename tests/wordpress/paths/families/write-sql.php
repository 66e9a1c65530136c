<?php
/**
 * Statements past WordPress, and past the plugin: another program, a plugin with its own queries, a person with a database tool.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

$sql = static fn ( string $id, string $title, string $where, string $governed, Closure $try, string $only = '', string $note = '' ): Path => new Path( "sql.$id", $title, $where, 'nothing', $governed, $try, actors: [ 'nobody' ], only: $only, note: $note );

return [
	$sql( 'posts.content', 'the words of a post', 'UPDATE posts SET post_title, post_content, post_excerpt', 'hidden', static fn ( Attempt $a ) => $a->sql( 'UPDATE {posts} SET post_title = %s, post_content = %s, post_excerpt = %s WHERE ID = %d', $a->marker, $a->content(), $a->marker, $a->post ) ),
	$sql( 'posts.status', 'the state of a post', "UPDATE posts SET post_status = 'publish'", 'hidden', static fn ( Attempt $a ) => $a->sql( "UPDATE {posts} SET post_status = 'publish', post_title = CONCAT( post_title, %s ) WHERE ID = %d", $a->marker, $a->post ) ),
	$sql( 'posts.status.only', 'the state of a post, and nothing else', "UPDATE posts SET post_status = 'private'", 'hidden', static fn ( Attempt $a ) => $a->sql( "UPDATE {posts} SET post_status = IF( post_status = 'publish', 'private', 'publish' ) WHERE ID = %d", $a->post ) ),
	$sql( 'posts.name', 'the slug of a post', 'UPDATE posts SET post_name', 'hidden', static fn ( Attempt $a ) => $a->sql( 'UPDATE {posts} SET post_name = %s WHERE ID = %d', "s-$a->marker", $a->post ) ),
	$sql( 'posts.type', 'the type of a post', 'UPDATE posts SET post_type', 'hidden', static fn ( Attempt $a ) => $a->sql( "UPDATE {posts} SET post_type = IF( post_type = 'page', 'post', 'page' ), post_title = %s WHERE ID = %d", $a->marker, $a->post ) ),
	$sql( 'posts.number', 'a post under the number of another', 'UPDATE posts SET ID', 'hidden', static fn ( Attempt $a ) => $a->sql( 'UPDATE {posts} SET ID = ID + 500000, post_title = %s WHERE ID = %d', $a->marker, $a->post ) ),
	$sql( 'posts.insert', 'a new public post', 'INSERT INTO posts', 'hidden', static fn ( Attempt $a ) => $a->sql( "INSERT INTO {posts} ( post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, post_name, to_ping, pinged, post_modified, post_modified_gmt, post_content_filtered, post_type ) VALUES ( 1, '2026-01-01', '2026-01-01', %s, %s, '', 'publish', %s, '', '', '2026-01-01', '2026-01-01', '', 'post' )", $a->content(), $a->marker, "s-$a->marker" ), 'new' ),
	$sql( 'posts.copy', 'a copy of an approved post under another number', 'INSERT INTO posts SELECT', 'hidden', static fn ( Attempt $a ) => $a->sql( 'INSERT INTO {posts} ( post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, post_name, to_ping, pinged, post_modified, post_modified_gmt, post_content_filtered, post_type ) SELECT post_author, post_date, post_date_gmt, post_content, CONCAT( post_title, %s ), post_excerpt, %s, %s, to_ping, pinged, post_modified, post_modified_gmt, post_content_filtered, post_type FROM {posts} WHERE ID = %d', $a->marker, 'publish', "s-$a->marker", $a->world->posts['accepted'] ), 'new' ),
	$sql( 'posts.delete', 'a post deleted', 'DELETE FROM posts', 'found', static fn ( Attempt $a ) => $a->sql( 'DELETE FROM {posts} WHERE ID = %d', $a->post ), '', 'what is not there cannot be shown: the watcher says so and can put it back' ),
	$sql( 'postmeta.thumbnail', 'the featured image', 'UPDATE postmeta', 'hidden', static fn ( Attempt $a ) => $a->sql( "UPDATE {postmeta} SET meta_value = '1' WHERE post_id = %d AND meta_key = '_thumbnail_id'", $a->world->posts['accepted'] ), 'new' ),
	new Path( 'sql.postmeta.oembed', 'what is kept of an embedded address', 'UPDATE postmeta SET meta_value WHERE meta_key = _oembed_…', 'nothing', 'hidden', static fn ( Attempt $a ) => $a->sql( 'UPDATE {postmeta} SET meta_value = %s WHERE post_id = %d AND meta_key = %s', "<p>$a->marker</p>", $a->world->posts['accepted-page'], \Prakat\Tests\Paths\WorldBuilder::embed_key() ), actors: [ 'nobody' ], only: 'new', note: 'only what WordPress itself was answered is shown, the rest is asked for again', stored: 'closed' ),
	$sql( 'postmeta.template', 'the template', 'INSERT INTO postmeta', 'hidden', static fn ( Attempt $a ) => $a->sql( "INSERT INTO {postmeta} ( post_id, meta_key, meta_value ) VALUES ( %d, '_wp_page_template', %s )", $a->post, "page-$a->marker" ) ),
	$sql( 'terms', 'categories and tags', 'INSERT INTO term_relationships', 'hidden', static fn ( Attempt $a ) => $a->sql( 'INSERT IGNORE INTO {term_relationships} ( object_id, term_taxonomy_id ) VALUES ( %d, 1 )', $a->post ) ),
	$sql( 'options', 'which page is the front page', "UPDATE options SET option_value WHERE option_name = 'page_on_front'", 'apart', static fn ( Attempt $a ) => $a->sql( "UPDATE {options} SET option_value = %s WHERE option_name IN ( 'blogdescription' )", $a->marker ), 'new' ),
];
