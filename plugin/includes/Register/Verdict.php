<?php
/**
 * What became of the register.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

/**
 * The answer of a verification: sound, or what was found where. At most a hundred findings are kept; the first is what
 * matters.
 *
 * @phpstan-type Finding array{kind: 'edited'|'lost'|'moved'|'unlinked'|'cut'|'added'|'head'|'anchor', seq: int, params: array<string, int|string>}
 */
final class Verdict {

	/**
	 * @param int           $rows     Rows that were read.
	 * @param string        $head     The hash of the last row as noted when it was written.
	 * @param list<Finding> $findings By row.
	 * @param int           $anchors  Kept heads that were compared.
	 * @param int|null      $next     The row to go on with, when the reading stopped before the end.
	 * @param int           $of       The last row's number.
	 */
	public function __construct(
		public readonly int $rows,
		public readonly string $head,
		public readonly array $findings,
		public readonly int $anchors = 0,
		public readonly ?int $next = null,
		public readonly int $of = 0
	) {
	}

	public function is_sound(): bool {
		return [] === $this->findings;
	}

	/**
	 * The first row at which the chain does not hold.
	 */
	public function broken_at(): ?int {
		return $this->findings[0]['seq'] ?? null;
	}
}
