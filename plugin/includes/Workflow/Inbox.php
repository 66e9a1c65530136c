<?php
/**
 * The inbox as REST shows it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Entries\Diff;
use Prakat\Entries\Entry;
use Prakat\Rest\EntryView;
use Prakat\Rest\People;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * InboxItem of src/admin/api/types: enough of each request to decide which to open first.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Inbox {

	/** Differences of larger entries are counted when somebody opens them, and of so many entries at a time. */
	private const COUNTED_ROWS = 2000;
	private const COUNTED      = 20;

	public function __construct(
		private readonly Database $database,
		private readonly Waiting $waiting,
		private readonly Levels $levels,
		private readonly Situations $situations,
		private readonly WorkingDays $working_days,
		private readonly Diff $diff,
		private readonly EntryView $view,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * What waits for this person.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function of( Actor $actor ): array {
		$rows = $this->waiting->inbox( $actor );
		if ( [] === $rows ) {
			return [];
		}
		$entries = $this->by_id( 'SELECT * FROM {entries} WHERE id IN (%d…)', array_map( static fn ( array $row ): int => (int) $row['entry_id'], $rows ) );
		$remarks = $this->by_id( 'SELECT version_id AS id, COUNT(*) AS remarks FROM {comments} WHERE resolved_at IS NULL AND version_id IN (%d…) GROUP BY version_id', array_map( static fn ( array $row ): int => (int) $row['version_id'], $rows ) );
		cache_users( [ ...array_map( static fn ( array $row ): int => (int) $row['sent_by'], $rows ), ...array_map( static fn ( array $entry ): int => (int) $entry['owner_id'], array_values( $entries ) ) ] );

		$items = [];
		$left  = self::COUNTED;
		foreach ( $rows as $row ) {
			$entry = $entries[ (int) $row['entry_id'] ];
			$due   = null === $row['due_at'] ? null : $this->clock->at( $row['due_at'] );

			$items[] = [
				'entry'         => $this->view->summary( Entry::from_row( $entry ) ),
				'acts'          => [ (string) $row['wait_act'] ],
				'since'         => $this->clock->iso( $row['waits_since'] ),
				'requestNumber' => Requests::number( $row ),
				'urgent'        => '1' === $row['urgent'],
				'ratifyBy'      => $this->clock->iso( $row['ratify_by'] ),
				'from'          => null === $row['sent_by'] ? null : People::person( (int) $row['sent_by'] ),
				'seen'          => [
					'version' => (int) $row['version_id'],
					'rev'     => (int) $row['version_rev'],
					'hash'    => (string) $row['version_hash_now'],
				],
				'level'         => $this->level( $row ),
				'due'           => $this->clock->iso( $row['due_at'] ),
				'late'          => null === $due || $due > $this->clock->now() ? 0 : max( 1, $this->working_days->since( $due->modify( '-1 second' ), $this->clock->now() ) ),
				'opened'        => null !== $row['opened'],
				'warnings'      => (int) ( $remarks[ (int) $row['version_id'] ]['remarks'] ?? 0 ),
				'live'          => null === $row['live'] || $row['live'] === $row['version_id'] ? null : (int) $row['live'],
				'changes'       => $this->changes( $row, $left ),
			];
		}
		return $items;
	}

	/**
	 * @param Row $row
	 * @return array{at: int, of: int, name: string}|null
	 */
	private function level( array $row ): ?array {
		$route = 0 === (int) $row['level'] ? null : $this->route( $row );
		$level = $route?->level( (int) $row['level'] );
		return null === $route || null === $level ? null : [
			'at'   => $level->number,
			'of'   => count( $route->levels ),
			'name' => $level->name[ $this->sentences->language() ],
		];
	}

	/**
	 * @param Row $row
	 */
	private function route( array $row ): Route {
		return Route::from( null === $row['route'] ? null : json_decode( $row['route'], true ) ) ?? $this->levels->route( $this->situations->of_request( $row ) );
	}

	/**
	 * What it changes for the public, counted once and kept with the request.
	 *
	 * @param Row $row
	 * @param int $left How many may still be counted now.
	 * @return array{first: bool, header: int, added: int, removed: int, changed: int, files: int}|null
	 */
	private function changes( array $row, int &$left ): ?array {
		if ( null === $row['live'] || $row['live'] === $row['version_id'] ) {
			return [
				'first'   => true,
				'header'  => 0,
				'added'   => (int) $row['record_count'],
				'removed' => 0,
				'changed' => 0,
				'files'   => 0,
			];
		}
		$kept = null === $row['changes'] ? [] : CanonicalJson::decode( $row['changes'] );
		if ( ( $kept['live'] ?? null ) !== (int) $row['live'] ) {
			if ( $left < 1 || (int) $row['record_count'] > self::COUNTED_ROWS ) {
				return null;
			}
			--$left;
			$kept = [ 'live' => (int) $row['live'] ] + $this->diff->numbers( (int) $row['live'], (int) $row['version_id'] );
			$this->database->update( 'requests', [ 'changes' => CanonicalJson::encode( $kept ) ], [ 'id' => (int) $row['id'] ] );
		}
		return [
			'first'   => false,
			'header'  => (int) $kept['header'],
			'added'   => (int) $kept['added'],
			'removed' => (int) $kept['removed'],
			'changed' => (int) $kept['changed'],
			'files'   => (int) $kept['files'],
		];
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Row>
	 */
	private function by_id( string $sql, array $ids ): array {
		$found = [];
		foreach ( $this->database->rows( $sql, [ $ids ] ) as $row ) {
			$found[ (int) $row['id'] ] = $row;
		}
		return $found;
	}
}
