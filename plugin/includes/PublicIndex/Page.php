<?php
/**
 * One page of a section's public records.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

/**
 * The answer to a Query.
 *
 * @phpstan-type Row array{entry_id: int, row_no: int, record: array<string, mixed>}
 */
final class Page {

	/**
	 * @param list<Row>               $rows        The records, in order.
	 * @param int                     $total       How many records there are on all pages.
	 * @param int                     $pages       How many pages, at least 1.
	 * @param int                     $page        Which page this is.
	 * @param array<int, PublicEntry> $entries     The entries that the rows belong to, by their id.
	 * @param array<string, string>   $sums        Totals of the money columns over all pages, "1480.00", by index column; empty where
	 *                                             they would cost more than the page.
	 * @param \DateTimeImmutable|null $next_change When something of the section next comes or goes by itself.
	 * @param bool                    $has_bare    Whether live entries without records exist: statements that there was nothing.
	 * @param array<string, list<string>> $choices What the filters offer that were named to Reader::page().
	 */
	public function __construct(
		public readonly array $rows,
		public readonly int $total,
		public readonly int $pages,
		public readonly int $page,
		public readonly array $entries,
		public readonly array $sums,
		public readonly ?\DateTimeImmutable $next_change,
		public readonly bool $has_bare = false,
		public readonly array $choices = []
	) {
	}
}
