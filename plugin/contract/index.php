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
	'hash' => '116cd30205e0a89b91f7c08d31c7a2ce4256045869fb771e3a0c73dc2d580ce8',
];
