<?php
/**
 * The arguments of addresses that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'attachment' => 'page.attachment',
	'attachment_id' => 'page.attachment',
	'author' => 'list.author',
	'author_name' => 'list.author',
	'calendar' => 'list.date',
	'cat' => 'list.category',
	'category_name' => 'list.category',
	'cpage' => 'page.parts',
	'day' => 'list.date',
	'embed' => 'page.embed',
	'error' => 'page.address',
	'exact' => 'list.search',
	'favicon' => 'robots',
	'feed' => 'feed.rss2',
	'hour' => 'list.date',
	'm' => 'list.date',
	'minute' => 'list.date',
	'monthnum' => 'list.date',
	'more' => 'page.parts',
	'name' => 'page.name',
	'order' => 'list.front',
	'orderby' => 'list.front',
	'p' => 'page.number',
	'page' => 'page.parts',
	'page_id' => 'page.number',
	'paged' => 'list.front',
	'pagename' => 'page.name',
	'pb' => 'page.trackback',
	'post_type' => 'list.type',
	'posts' => 'list.front',
	'preview' => 'page.preview',
	'robots' => 'robots',
	's' => 'list.search',
	'search' => 'list.search',
	'second' => 'list.date',
	'sentence' => 'list.search',
	'subpost' => 'page.attachment',
	'subpost_id' => 'page.attachment',
	'tag' => 'list.category',
	'taxonomy' => 'list.category',
	'tb' => 'page.trackback',
	'term' => 'list.category',
	'w' => 'list.date',
	'withcomments' => 'feed.rss2',
	'withoutcomments' => 'feed.rss2',
	'year' => 'list.date',
];
