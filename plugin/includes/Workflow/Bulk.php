<?php
/**
 * One act on many entries.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Sentences;
use Prakat\Entries\Entries;
use Prakat\Support\Refusal;

/**
 * Does the same act on entries that the person has opened one by one. Each stands alone: its own transaction, its own
 * answer, and what was not opened is refused.
 */
final class Bulk {

	/** The acts that may be done so. */
	private const ACTS = [ 'check', 'approve', 'publish', 'return' ];

	public const MOST = 100;

	public function __construct(
		private readonly Acts $acts,
		private readonly Entries $entries,
		private readonly Opened $opened,
		private readonly Sentences $sentences
	) {
	}

	/**
	 * @param list<mixed>             $items Each `{ entry, seen }`.
	 * @param array<array-key, mixed> $input What comes with the act, the same for each.
	 * @return list<array{entry: int, done: bool, state?: string, refusal?: string, sentence?: string}>
	 * @throws Refusal 'act-unknown', 'request-malformed'.
	 */
	public function perform( string $act, array $items, Actor $actor, array $input ): array {
		if ( ! in_array( $act, self::ACTS, true ) ) {
			throw new Refusal( 'act-unknown' );
		}
		$results = [];
		foreach ( self::asked( $items ) as $entry_id => $seen ) {
			$results[] = $this->one( $act, $entry_id, $seen, $actor, $input );
		}
		return $results;
	}

	/**
	 * What was opened of each entry, each once.
	 *
	 * @param list<mixed> $items Each `{ entry, seen }`.
	 * @return array<int, Seen> By entry.
	 * @throws Refusal 'request-malformed'.
	 */
	public static function asked( array $items ): array {
		if ( [] === $items || count( $items ) > self::MOST ) {
			throw new Refusal( 'request-malformed' );
		}
		$asked = [];
		foreach ( $items as $item ) {
			if ( ! is_array( $item ) || ! is_int( $item['entry'] ?? null ) ) {
				throw new Refusal( 'request-malformed' );
			}
			$asked[ $item['entry'] ] = Seen::from( is_array( $item['seen'] ?? null ) ? $item['seen'] : null );
		}
		return $asked;
	}

	/**
	 * @param array<array-key, mixed> $input
	 * @return array{entry: int, done: bool, state?: string, refusal?: string, sentence?: string}
	 */
	private function one( string $act, int $entry_id, Seen $seen, Actor $actor, array $input ): array {
		try {
			$this->entries->seen_by( $entry_id, $actor->id );
			if ( ! $this->opened->has( $seen, $actor->id ) ) {
				throw new Refusal( 'not-opened' );
			}
			return [
				'entry' => $entry_id,
				'done'  => true,
				'state' => $this->acts->perform( $act, $entry_id, $seen, $actor, $input )['to'],
			];
		} catch ( Refusal $refusal ) {
			return [
				'entry'    => $entry_id,
				'done'     => false,
				'refusal'  => $refusal->refusal,
				'sentence' => $this->sentences->refusal( $refusal, $this->sentences->language() ),
			];
		}
	}
}
