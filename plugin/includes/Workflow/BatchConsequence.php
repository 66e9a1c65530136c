<?php
/**
 * A consequence that can follow many acts at once.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * For the sweep, which takes many entries down in one transaction: one statement for all of them instead of one each.
 *
 * @phpstan-import-type Done from Consequence
 */
interface BatchConsequence extends Consequence {

	/**
	 * @param non-empty-list<Done> $done
	 */
	public function follow_all( array $done, Actor $actor ): void;
}
