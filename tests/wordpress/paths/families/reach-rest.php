<?php
/**
 * The REST API, read: by visitors, by programs, by a site without WordPress's pages.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Reach;
use Prakat\Tests\Paths\World;

$api  = static fn ( string ...$paths ): Closure => static fn (): array => array_map( static fn ( string $path ): string => rest_url( $path ), $paths );
$each = static fn ( string ...$patterns ): Closure => static function ( World $w ) use ( $patterns ): array {
	$addresses = [];
	foreach ( $patterns as $pattern ) {
		foreach ( $w->posts as $state => $id ) {
			$addresses[] = rest_url( sprintf( $pattern, str_ends_with( $state, '-page' ) ? 'pages' : 'posts', $id ) );
		}
	}
	return $addresses;
};
$all  = [ 'nobody', 'subscriber', 'contributor' ];

return [
	new Reach( 'rest.single', 'one post', 'GET /wp/v2/posts/{id}', $each( 'wp/v2/%s/%d', 'wp/v2/%s/%d?_embed=1' ), actors: $all ),
	new Reach( 'rest.single.edit', 'one post, as the editor reads it', 'GET /wp/v2/posts/{id}?context=edit', $each( 'wp/v2/%s/%d?context=edit', 'wp/v2/%s/%d?context=embed', 'wp/v2/%s/%d?password=x' ), actors: $all ),
	new Reach( 'rest.collection', 'posts and pages', 'GET /wp/v2/posts, /wp/v2/pages', $api( 'wp/v2/posts?per_page=100', 'wp/v2/pages?per_page=100', 'wp/v2/posts?_embed=1&per_page=100', 'wp/v2/posts?per_page=100&_fields=id,title,slug', 'wp/v2/posts?search=zq', 'wp/v2/posts?slug=zqsdraftx' ), watch: 2, actors: $all ),
	new Reach( 'rest.collection.states', 'posts in other states', 'GET /wp/v2/posts?status=', $api( 'wp/v2/posts?status=draft', 'wp/v2/posts?status=any', 'wp/v2/posts?status[]=private&status[]=future', 'wp/v2/posts?status=draft,pending&context=edit', 'wp/v2/pages?status=trash', 'wp/v2/pages?status=inherit' ), actors: $all ),
	new Reach( 'rest.collection.sticky', 'what sticks, by date, by term, by parent', 'GET /wp/v2/posts?sticky=…', static fn ( World $w ): array => array_map( 'rest_url', [ 'wp/v2/posts?sticky=true', 'wp/v2/posts?modified_after=2020-01-01T00:00:00', 'wp/v2/posts?categories=' . $w->things['category'], 'wp/v2/pages?parent=' . $w->posts['accepted-page'], 'wp/v2/posts?include=' . implode( ',', $w->posts ), 'wp/v2/posts?author=' . $w->actors['author'] ] ) ),
	new Reach( 'rest.revisions', 'revisions and autosaves', 'GET /wp/v2/posts/{id}/revisions, /autosaves', $each( 'wp/v2/%s/%d/revisions', 'wp/v2/%s/%d/autosaves', 'wp/v2/%s/%d/revisions?context=embed' ), actors: $all ),
	new Reach( 'rest.search', 'the search of the editor', 'GET /wp/v2/search', $api( 'wp/v2/search?search=zq', 'wp/v2/search?per_page=100', 'wp/v2/search?type=term', 'wp/v2/search?subtype=page&_embed=1' ), actors: $all ),
	new Reach( 'rest.media', 'files', 'GET /wp/v2/media', $api( 'wp/v2/media', 'wp/v2/media?status=any', 'wp/v2/media?parent=0', 'wp/v2/media?_embed=1' ) ),
	new Reach( 'rest.site', 'patterns, navigation, templates, menus, styles', 'GET /wp/v2/blocks, …', $api( 'wp/v2/blocks', 'wp/v2/navigation', 'wp/v2/templates', 'wp/v2/template-parts', 'wp/v2/menus', 'wp/v2/menu-items', 'wp/v2/block-patterns/patterns', 'wp/v2/widgets', 'wp/v2/sidebars', 'wp-block-editor/v1/navigation-fallback', 'wp-block-editor/v1/export' ) ),
	new Reach( 'rest.comments', 'comments', 'GET /wp/v2/comments', static fn ( World $w ): array => [ rest_url( 'wp/v2/comments?per_page=100' ), rest_url( 'wp/v2/comments?_embed=1' ), rest_url( 'wp/v2/comments?post=' . implode( ',', $w->posts ) ) ] ),
	new Reach( 'rest.terms', 'terms with their counts, people', 'GET /wp/v2/categories, /wp/v2/users', $api( 'wp/v2/categories', 'wp/v2/tags', 'wp/v2/users', 'wp/v2/users?who=authors', 'wp/v2/taxonomies', 'wp/v2/types', 'wp/v2/statuses' ) ),
	new Reach( 'rest.oembed', 'oEmbed', 'GET /oembed/1.0/embed', static fn ( World $w ): array => [ ...array_map( static fn ( string $url ): string => rest_url( 'oembed/1.0/embed?url=' . rawurlencode( $url ) ), $w->permalinks() ), ...array_map( static fn ( int $id ): string => rest_url( 'oembed/1.0/embed?format=xml&url=' . rawurlencode( home_url( "/?p=$id" ) ) ), array_values( $w->posts ) ) ] ),
	new Reach( 'rest.oembed.proxy', 'the oEmbed proxy and details of addresses', 'GET /oembed/1.0/proxy, /wp-block-editor/v1/url-details', static fn ( World $w ): array => [ rest_url( 'oembed/1.0/proxy?url=' . rawurlencode( home_url( '/?p=' . end( $w->posts ) ) ) ), rest_url( 'wp-block-editor/v1/url-details?url=' . rawurlencode( home_url( '/?p=' . end( $w->posts ) ) ) ) ], actors: $all ),
	new Reach( 'rest.renderer', 'a block rendered for a post', 'GET /wp/v2/block-renderer/{name}', static fn ( World $w ): array => array_map( static fn ( int $id ): string => rest_url( "wp/v2/block-renderer/core/latest-posts?context=edit&post_id=$id" ), array_values( $w->posts ) ), actors: $all ),
	new Reach( 'rest.abilities', 'abilities', 'GET /wp-abilities/v1', $api( 'wp-abilities/v1', 'wp-abilities/v1/abilities' ), from: '6.9' ),
	new Reach( 'rest.index', 'the index of the API', 'GET /', $api( '', 'wp/v2', '?rest_route=/' ) ),
	new Reach( 'rest.prakat.public', 'the public API of the plugin', 'GET /prakat/v1/public/…', static fn ( World $w ): array => [ rest_url( 'prakat/v1/public/sections' ), rest_url( 'prakat/v1/public/procurement/records?per_page=100' ), rest_url( 'prakat/v1/public/procurement/entries' ), rest_url( 'prakat/v1/public/page/records' ), rest_url( 'prakat/v1/public/page/entries' ), ...array_map( static fn ( string $uuid ): string => rest_url( "prakat/v1/public/entries/$uuid" ), $w->uuids() ), ...array_map( static fn ( string $uuid ): string => rest_url( "prakat/v1/public/entries/$uuid/history" ), $w->uuids() ) ], watch: 3, actors: $all ),
	new Reach( 'rest.prakat.internal', 'what lies behind the log-in', 'GET /prakat/v1/entries, /governed, /register …', static function ( World $w ): array {
		$addresses = array_map( 'rest_url', [ 'prakat/v1', 'prakat/v1/entries', 'prakat/v1/inbox', 'prakat/v1/register', 'prakat/v1/governed', 'prakat/v1/messages', 'prakat/v1/register/export', 'prakat/v1/register/anchor', 'prakat/v1/register/anchors', 'prakat/v1/settings/governed', 'prakat/v1/settings/messages', 'prakat/v1/people', 'prakat/v1/duties', 'prakat/v1/units' ] );
		foreach ( $w->entries as $id ) {
			foreach ( [ '', '/versions', '/history', '/comments', '/screening', '/forms', '/files', '/governed' ] as $tail ) {
				$addresses[] = rest_url( "prakat/v1/entries/$id$tail" );
			}
		}
		foreach ( $w->posts as $id ) {
			$addresses[] = rest_url( "prakat/v1/governed/$id" );
		}
		return $addresses;
	} ),
];
