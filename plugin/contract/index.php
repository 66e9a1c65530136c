<?php
/**
 * The sections in their order, and one hash over all contracts.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'sections' => [
		'procurement',
		'manuals',
		'contact',
		'complaint-channels',
		'page',
	],
	'hash' => 'b6e6a9316a8be73f4bbc9a04100acac6d75ea12d3b00565e24244cf5b1edd29f',
];
