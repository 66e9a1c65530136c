<?php
/**
 * Somebody about to act, or asking whether they could.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Units\Duties;

/**
 * The act, what it is done to, by whom, with which duties, and what came with it.
 *
 * @phpstan-import-type Held from Duties
 */
final class Attempt {

	/**
	 * @param list<Held>              $held  The actor's duties today for the entry's unit and section.
	 * @param array<array-key, mixed> $input What came with the act: reason, urgent, declarations.
	 * @param bool                    $asks  True when a screen asks what would be possible: what only comes with the
	 *                                       act is then taken as given, and what is dear to compute as last noted.
	 */
	public function __construct(
		public readonly string $act,
		public readonly Situation $situation,
		public readonly Actor $actor,
		public readonly array $held,
		public readonly ?Seen $seen = null,
		public readonly array $input = [],
		public readonly bool $asks = false
	) {
	}

	/**
	 * The names of the duties held.
	 *
	 * @return list<string>
	 */
	public function duties(): array {
		return array_values( array_unique( array_column( $this->held, 'duty' ) ) );
	}
}
