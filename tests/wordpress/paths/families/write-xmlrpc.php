<?php
/**
 * XML-RPC: every method that writes.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

$method = static fn ( string $name, string $title, string $governed, Closure $arguments, string $only = '', string $note = '', string $id = '', bool $chief = false, string $stored = '' ): Path => new Path( 'xmlrpc.' . ( '' === $id ? $name : $id ), $title, $name, 'nothing', $governed, static fn ( Attempt $a ) => $a->xmlrpc( $name, $arguments( $a, ...$a->login() ) ), only: $only, note: $note, chief: $chief, stored: $stored );
$fields = static fn ( Attempt $a ): array => [ 'post_title' => $a->marker, 'post_content' => $a->content(), 'post_excerpt' => $a->marker, 'post_status' => 'publish', 'post_name' => "s-$a->marker" ];
$weblog = static fn ( Attempt $a ): array => [ 'title' => $a->marker, 'description' => $a->content(), 'mt_excerpt' => $a->marker, 'mt_text_more' => $a->marker, 'wp_slug' => "s-$a->marker", 'post_status' => 'publish', 'page_status' => 'publish' ];

return [
	$method( 'wp.newPost', 'a new post', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $fields( $a ) ], 'new' ),
	$method( 'wp.editPost', 'a post changed', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->post, [ 'custom_fields' => [ [ 'key' => 'zq', 'value' => $a->marker ] ], 'terms_names' => 'page' === get_post_type( $a->post ) ? [] : [ 'post_tag' => [ "t-$a->marker" ] ] ] + $fields( $a ) ], chief: true ),
	$method( 'wp.deletePost', 'a post deleted', 'closed', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->post ] ),
	$method( 'wp.newPage', 'a new page', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $weblog( $a ), true ], 'new' ),
	$method( 'wp.editPage', 'a page changed', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $a->world->posts['accepted-page'], $name, $word, $weblog( $a ), true ], 'new' ),
	$method( 'wp.deletePage', 'a page deleted', 'closed', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->world->posts['accepted-page'] ], 'new' ),
	$method( 'wp.restoreRevision', 'an older revision', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->world->things['revision'] ], 'new' ),
	$method( 'wp.newTerm', 'a new term', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, [ 'taxonomy' => 'category', 'name' => $a->marker, 'description' => $a->marker ] ], 'new' ),
	$method( 'wp.editTerm', 'a term changed', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->world->things['category'], [ 'taxonomy' => 'category', 'name' => $a->marker, 'description' => $a->marker ] ], 'new' ),
	$method( 'wp.deleteTerm', 'a term deleted', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, 'category', $a->world->things['category'] ], 'new', stored: 'diverted' ),
	$method( 'wp.newCategory', 'a new category', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, [ 'name' => $a->marker, 'description' => $a->marker ] ], 'new' ),
	$method( 'wp.deleteCategory', 'a category deleted', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->world->things['category'] ], 'new', stored: 'diverted' ),
	$method( 'wp.newComment', 'a comment', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->world->posts['accepted'], [ 'content' => $a->marker ] ], 'new' ),
	$method( 'wp.editComment', 'a comment changed', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->world->things['comment'], [ 'content' => $a->marker ] ], 'new' ),
	$method( 'wp.deleteComment', 'a comment deleted', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $a->world->things['comment'] ], 'new' ),
	$method( 'wp.setOptions', 'settings', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, [ 'blog_tagline' => $a->marker ] ], 'new' ),
	$method( 'wp.editProfile', 'one’s own profile', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, [ 'first_name' => $a->marker, 'nicename' => $a->marker, 'bio' => $a->marker ] ], 'new' ),
	$method( 'wp.uploadFile', 'a file', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, [ 'name' => "$a->marker.txt", 'type' => 'text/plain', 'bits' => $a->marker, 'post_id' => $a->post ] ] ),
	$method( 'metaWeblog.newMediaObject', 'a file', 'apart', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, [ 'name' => "$a->marker.txt", 'type' => 'text/plain', 'bits' => $a->marker, 'post_id' => $a->post ] ] ),
	$method( 'metaWeblog.newPost', 'a new post', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ 1, $name, $word, $weblog( $a ), true ], 'new' ),
	$method( 'metaWeblog.editPost', 'a post changed', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ $a->post, $name, $word, [ 'post_type' => get_post_type( $a->post ) ] + $weblog( $a ), true ] ),
	$method( 'metaWeblog.deletePost', 'a post deleted', 'closed', static fn ( Attempt $a, string $name, string $word ): array => [ '', $a->post, $name, $word, true ] ),
	$method( 'blogger.newPost', 'a new post', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ '', 1, $name, $word, "<title>$a->marker</title>$a->marker", true ], 'new' ),
	$method( 'blogger.editPost', 'a post changed', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ '', $a->post, $name, $word, "<title>$a->marker</title>$a->marker", true ] ),
	$method( 'blogger.deletePost', 'a post deleted', 'closed', static fn ( Attempt $a, string $name, string $word ): array => [ '', $a->post, $name, $word, true ] ),
	$method( 'mt.publishPost', 'publishing', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ $a->post, $name, $word ] ),
	$method( 'mt.setPostCategories', 'categories', 'diverted', static fn ( Attempt $a, string $name, string $word ): array => [ 'page' === get_post_type( $a->post ) ? 0 : $a->post, $name, $word, [ [ 'categoryId' => 1, 'isPrimary' => true ] ] ] ),
	new Path( 'xmlrpc.system.multicall', 'many calls in one request, over HTTP', 'xmlrpc.php system.multicall', 'nothing', 'diverted', static function ( Attempt $a ) use ( $fields, $weblog ): mixed {
		require_once ABSPATH . WPINC . '/class-IXR.php';
		[ $name, $word ] = $a->login();
		$calls           = [
			[ 'methodName' => 'wp.newPost', 'params' => [ 1, $name, $word, $fields( $a ) ] ],
			[ 'methodName' => 'wp.editPost', 'params' => [ 1, $name, $word, $a->post, $fields( $a ) ] ],
			[ 'methodName' => 'metaWeblog.editPost', 'params' => [ $a->post, $name, $word, $weblog( $a ), true ] ],
			[ 'methodName' => 'mt.publishPost', 'params' => [ $a->post, $name, $word ] ],
			[ 'methodName' => 'wp.deletePost', 'params' => [ 1, $name, $word, $a->post ] ],
		];
		return $a->world->visitor( 0 )->post( '/xmlrpc.php', ( new IXR_Request( 'system.multicall', [ $calls ] ) )->getXml(), [ 'Content-Type: text/xml' ] );
	} ),
	new Path( 'trackback', 'a trackback', 'wp-trackback.php, {permalink}/trackback/', 'nothing', 'apart', static fn ( Attempt $a ) => $a->world->visitor( 0 )->post( get_permalink( $a->world->posts['accepted'] ) . 'trackback/', [ 'url' => "https://example.org/$a->marker", 'title' => $a->marker, 'excerpt' => $a->marker, 'blog_name' => $a->marker ] ), actors: [ 'nobody' ], only: 'new', note: 'a comment, which moderation holds' ),
];
