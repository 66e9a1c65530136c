<?php
/**
 * The feeds that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'atom' => 'feed.atom',
	'feed' => 'feed.rss2',
	'rdf' => 'feed.rdf',
	'rss' => 'feed.rdf',
	'rss2' => 'feed.rss2',
];
