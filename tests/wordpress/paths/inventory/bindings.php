<?php
/**
 * The sources of block bindings that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'core/pattern-overrides' => 'blocks',
	'core/post-data' => 'blocks',
	'core/post-meta' => 'blocks',
	'core/term-data' => 'blocks',
	'twentytwentyfive/format' => 'blocks',
];
