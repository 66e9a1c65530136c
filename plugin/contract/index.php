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
		'appointments',
		'page',
	],
	'hash' => '2507f424817823c81c9a64cb4b5e4d728fb91f6d77f469814b23813115010c4a',
];
