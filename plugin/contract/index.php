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
	],
	'hash' => '4f0b115a1b26ba49b1c1ebe6f5ee28cea6d66277732219f6f2afdd4e57a9377c',
];
