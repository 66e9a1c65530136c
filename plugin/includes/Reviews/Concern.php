<?php
/**
 * Something that has to be seen to.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

/**
 * Lets a concept put what it finds on the worklists; its kinds and their words are in src/workflow/worklist.ts. Only reads,
 * and must be quick with a hundred thousand entries: counts and pages over an index, never all.
 *
 * @phpstan-type Item array{kind: string, entry: int|null, section: string, unit: int, title: string, due: string|null, details: array<string, scalar|null>}
 */
interface Concern {

	/**
	 * @return list<string> The kinds that it answers.
	 */
	public function kinds(): array;

	/**
	 * @return array<string, int> How many there are, by kind.
	 */
	public function counts( Reach $reach ): array;

	/**
	 * @return list<Item> Most urgent first; `due` is a day in the agency's zone.
	 */
	public function items( string $kind, Reach $reach, int $limit, int $offset ): array;
}
