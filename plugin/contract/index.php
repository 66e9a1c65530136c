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
	'hash' => '65af46a4d3b3987c59f601fd5f11ad9040b7e3f5b2434d9bbfe38f761c611309',
];
