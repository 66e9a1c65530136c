<?php
/**
 * One level of a request's route.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * Whose approval it is: so many persons with a duty of a unit, within so many working days.
 *
 * @phpstan-type Words array{en: string, th: string}
 * @phpstan-type Stored array{name: Words, duty: string, unit: int, approvals: int, dueDays: int|null}
 */
final class Level {

	/**
	 * @param int   $number From 1, in the order of the route.
	 * @param Words $name
	 */
	public function __construct(
		public readonly int $number,
		public readonly array $name,
		public readonly string $duty,
		public readonly int $unit_id,
		public readonly int $approvals,
		public readonly ?int $due_days
	) {
	}

	/**
	 * @return Stored
	 */
	public function stored(): array {
		return [
			'name'      => $this->name,
			'duty'      => $this->duty,
			'unit'      => $this->unit_id,
			'approvals' => $this->approvals,
			'dueDays'   => $this->due_days,
		];
	}
}
