<?php
/**
 * What another concept does when an act is done.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * Part of the act: called in its transaction, after the effects and the register. What it throws undoes the act, so it
 * writes to its own tables and leaves mail, files and other sites to the background. Acts of people and of the clock
 * come here alike.
 *
 * @phpstan-type Done array{entry: int, version: int, request: int|null, act: string, from: string, to: string}
 */
interface Consequence {

	/**
	 * @param Done                    $done
	 * @param Actor                   $actor In the position, and in the stead of whom, the act was done.
	 * @param array<array-key, mixed> $input What came with the act; empty for acts of the system.
	 */
	public function follow( array $done, Actor $actor, array $input ): void;
}
