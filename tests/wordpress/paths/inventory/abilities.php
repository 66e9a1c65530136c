<?php
/**
 * The abilities that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'core/get-environment-info' => '- what the software says of itself',
	'core/get-site-info' => '- what the software says of itself',
	'core/get-user-info' => '- what the software says of itself',
];
