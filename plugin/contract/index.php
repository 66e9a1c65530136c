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
	'hash' => '24864c7c157e7550a703a9e299b146c9556829a52021fb31fef8d57468637b5c',
];
