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
	'hash' => '883eb3a777e383fe744a6100654bcf878170c041b1134abe5ffd2949961c1346',
];
