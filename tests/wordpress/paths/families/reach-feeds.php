<?php
/**
 * Feeds and sitemaps.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Reach;
use Prakat\Tests\Paths\World;

$some = static fn ( string ...$paths ): Closure => static fn (): array => array_map( 'home_url', $paths );

return [
	new Reach( 'feed.rss2', 'the feed of posts', '/feed/', $some( '/feed/', '/?feed=rss2', '/?feed=rss2&withoutcomments=1', '/feed/?post_type=page', '/feed/?post_type=any&post_status=any' ), watch: 1 ),
	new Reach( 'feed.atom', 'the feed in Atom', '/feed/atom/', $some( '/feed/atom/', '/wp-atom.php' ) ),
	new Reach( 'feed.rdf', 'the feeds in RDF and RSS 0.92', '/feed/rdf/, /feed/rss/', $some( '/feed/rdf/', '/feed/rss/' ) ),
	new Reach( 'feed.comments', 'the feed of comments', '/comments/feed/', $some( '/comments/feed/', '/comments/feed/atom/', '/?feed=comments-rss2' ) ),
	new Reach( 'feed.terms', 'feeds of categories, tags, authors, searches', '/category/…/feed/', static fn ( World $w ): array => [ home_url( '/category/notices/feed/' ), home_url( '/tag/road/feed/' ), home_url( '/search/zq/feed/rss2/' ), get_author_feed_link( $w->actors['author'] ) ] ),
	new Reach( 'sitemap.index', 'the index of sitemaps', '/wp-sitemap.xml', $some( '/wp-sitemap.xml', '/?sitemap=index' ) ),
	new Reach( 'sitemap.posts', 'the sitemaps of posts and pages', '/wp-sitemap-posts-post-1.xml', $some( '/wp-sitemap-posts-post-1.xml', '/wp-sitemap-posts-page-1.xml' ), watch: 2 ),
	new Reach( 'sitemap.others', 'the sitemaps of terms, people and entries', '/wp-sitemap-taxonomies-…, -users-1, -prakat-…', $some( '/wp-sitemap-taxonomies-category-1.xml', '/wp-sitemap-taxonomies-post_tag-1.xml', '/wp-sitemap-users-1.xml', '/wp-sitemap-prakat-1.xml' ) ),
	new Reach( 'sitemap.plugin', 'the sitemap of a plugin, by queries with and without filters', '/?zq_sitemap=', $some( '/?zq_sitemap=1', '/?zq_sitemap=sql' ), watch: 2 ),
];
