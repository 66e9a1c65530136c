<?php
/**
 * Facts of another concept.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * Answers facts of the contract that the workflow itself can't know: what a screening found, whether a check of
 * accessibility passed. Made only when an act asks for one of its facts, so its constructor should do nothing.
 */
interface Circumstance {

	/**
	 * The facts that it answers, as the contract names them.
	 *
	 * @return list<string>
	 */
	public function names(): array;

	/**
	 * Whether the fact holds. Where the attempt only `asks` (a screen wants to know which buttons to show), what would
	 * come with the act is taken as given.
	 *
	 * @param bool $anew True when the act is about to be done and what was noted earlier has to be confirmed from the
	 *                   stored bytes.
	 */
	public function holds( string $fact, Attempt $attempt, bool $anew ): bool;

	/**
	 * What fills the placeholders of the refusal when a guard fails for this fact.
	 *
	 * @return array<string, mixed>
	 */
	public function params( string $fact, Attempt $attempt ): array;
}
