<?php
/**
 * The public index, made anew.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Database\Database;
use Prakat\Register\Chain;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Period;
use Prakat\Workflow\Removals;

/**
 * Makes the public index from the versions, entry by entry, with the result that publishing gave: after a restore, a
 * change of contract, or when somebody doubts it. It goes through Publisher, so a version whose approval or bytes are
 * not what they were does not come back, and nothing that has expired meanwhile does.
 *
 * The public sees each entry as it was or as it is, never half. Remembers how far it got: stopped anywhere, it goes on
 * from there.
 *
 * @phpstan-type State array{section: string|null, after: int, entries: int, records: int, refused: list<array{entry: int, refusal: string}>}
 */
final class Rebuild {

	/** Where a run that was stopped goes on: { section, after, entries, records, refused }. */
	public const OPTION = 'prakat_index_rebuild';

	private const BATCH = 50;

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Tables $tables,
		private readonly Approval $approval,
		private readonly Publisher $publisher,
		private readonly Removals $removals
	) {
	}

	/**
	 * @param string|null                               $section  Only this section, or all.
	 * @param callable( int, int, string ): mixed|null  $progress Entries done, of how many, the one just done.
	 * @param int                                       $most     Entries to do at most; 0 for all.
	 * @return array{finished: bool, entries: int, records: int, removed: int, refused: list<array{entry: int, refusal: string}>}
	 */
	public function run( ?string $section = null, ?callable $progress = null, int $most = 0 ): array {
		$stale = $this->tables->keep_current();
		$state = $this->remembered( $section );
		$total = (int) $this->database->value( 'SELECT COUNT(*) FROM {entries} WHERE live_version_id IS NOT NULL' . $this->only( $section ), $this->args( $section ) );
		$done  = 0;
		do {
			$batch = $this->database->rows( 'SELECT id, title FROM {entries} WHERE live_version_id IS NOT NULL AND id > %d' . $this->only( $section ) . ' ORDER BY id LIMIT %d', [ $state['after'], ...$this->args( $section ), self::BATCH ] );
			foreach ( $batch as $row ) {
				$state = $this->entry( (int) $row['id'], $state );
				if ( null !== $progress ) {
					$progress( $state['entries'] + count( $state['refused'] ), $total, (string) $row['title'] );
				}
				if ( ++$done === $most ) {
					update_option( self::OPTION, $state, false );
					return [
						'finished' => false,
						'entries'  => $state['entries'],
						'records'  => $state['records'],
						'removed'  => 0,
						'refused'  => $state['refused'],
					];
				}
			}
			update_option( self::OPTION, $state, false );
		} while ( self::BATCH === count( $batch ) );

		$removed = $this->sweep_out( $section );
		$this->notices( $section );
		delete_option( self::OPTION );
		foreach ( $stale as $id ) {
			if ( null === $section || $id === $section ) {
				$this->tables->rebuilt( $id );
			}
		}
		return [
			'finished' => true,
			'entries'  => $state['entries'],
			'records'  => $state['records'],
			'removed'  => $removed,
			'refused'  => $state['refused'],
		];
	}

	/**
	 * Puts one entry's live version before the public again, if it still may be.
	 *
	 * @param State $state
	 * @return State
	 */
	private function entry( int $entry_id, array $state ): array {
		$state['after'] = $entry_id;
		try {
			$records = $this->database->transaction(
				function () use ( $entry_id ): ?int {
					$entry = $this->database->row( 'SELECT live_version_id, published_at, expires_at FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] );
					if ( null === $entry || null === $entry['live_version_id'] || null === $entry['expires_at'] ) {
						return null;
					}
					$entry = $this->within_approval( $entry_id, $entry );
					if ( $entry['expires_at'] <= $this->clock->sql() ) {
						return null;
					}
					$this->approval->demand_published( $entry_id, (int) $entry['live_version_id'] );
					$hash = (string) $this->database->value( 'SELECT version_hash FROM {requests} WHERE version_id = %d', [ $entry['live_version_id'] ] );
					$this->publisher->put( $entry_id, (int) $entry['live_version_id'], $hash, $this->clock->at( (string) $entry['published_at'] ), $this->clock->at( (string) $entry['expires_at'] ) );
					return (int) $this->database->value( 'SELECT record_count FROM {index_entries} WHERE entry_id = %d', [ $entry_id ] );
				}
			);
			if ( null !== $records ) {
				++$state['entries'];
				$state['records'] += $records;
			}
		} catch ( Refusal $refusal ) {
			// What can't be proved to be approved is taken away, whatever was there before.
			$this->database->transaction( fn () => $this->publisher->take( $entry_id, 'replaced' ) );
			$state['refused'][] = [
				'entry'   => $entry_id,
				'refusal' => $refusal->refusal,
			];
		}
		return $state;
	}

	/**
	 * The entry with the times that its approval holds for: ends that were moved behind it are put right, in the entry's
	 * row too, by which the sweep goes.
	 *
	 * @param array<string, string|null> $entry live_version_id, published_at, expires_at.
	 * @return array<string, string|null>
	 */
	private function within_approval( int $entry_id, array $entry ): array {
		$approved = $this->approval->period( (int) $entry['live_version_id'] );
		$right    = [
			'published_at' => null === $approved['from'] ? (string) $entry['published_at'] : max( (string) $entry['published_at'], $this->clock->sql( $approved['from'] ) ),
			'expires_at'   => null === $approved['until'] ? (string) $entry['expires_at'] : min( (string) $entry['expires_at'], $this->clock->sql( $approved['until'] ) ),
		];
		if ( array_intersect_key( $entry, $right ) !== $right ) {
			$this->database->update( 'entries', $right, [ 'id' => $entry_id ] );
		}
		return $right + $entry;
	}

	/**
	 * Takes away what is in the index and should not be: of entries that are no longer live, or are not there.
	 */
	private function sweep_out( ?string $section ): int {
		$removed = 0;
		$only    = null === $section ? '' : ' AND i.section = %s';
		foreach ( $this->database->column( 'SELECT i.entry_id FROM {index_entries} i LEFT JOIN {entries} e ON e.id = i.entry_id WHERE (e.id IS NULL OR e.live_version_id IS NULL OR e.live_version_id <> i.version_id)' . $only, $this->args( $section ) ) as $entry_id ) {
			$this->database->transaction( fn () => $this->publisher->take( (int) $entry_id, 'replaced' ) );
			++$removed;
		}
		foreach ( $this->tables->made() as $id ) {
			if ( null === $section || $id === $section ) {
				$removed += $this->tables->erase_strays( $id );
			}
		}
		return $removed;
	}

	/**
	 * The notices of what was public once and is not now, where they are missing.
	 */
	private function notices( ?string $section ): void {
		$last = 0;
		do {
			$rows = $this->database->rows(
				'SELECT e.id, e.uuid, e.section, e.title FROM {entries} e LEFT JOIN {index_gone} g ON g.entry_id = e.id WHERE e.id > %d AND e.live_version_id IS NULL AND e.first_published_at IS NOT NULL AND g.entry_id IS NULL' . ( null === $section ? '' : ' AND e.section = %s' ) . ' ORDER BY e.id LIMIT %d',
				[ $last, ...$this->args( $section ), self::BATCH ]
			);
			foreach ( $rows as $entry ) {
				$last = (int) $entry['id'];
				$this->notice( $entry );
			}
		} while ( self::BATCH === count( $rows ) );
	}

	/**
	 * @param array<string, string|null> $entry
	 */
	private function notice( array $entry ): void {
		$version = $this->database->row(
			"SELECT v.id, v.state, v.header, r.closed_at, r.ratify_by FROM {versions} v JOIN {requests} r ON r.version_id = v.id WHERE v.entry_id = %d AND v.state IN ('expired', 'withdrawn', 'lapsed') ORDER BY v.number DESC LIMIT 1",
			[ (int) $entry['id'] ]
		);
		if ( null === $version || null === $version['closed_at'] ) {
			return;
		}
		$header = (array) json_decode( (string) $version['header'], true );
		$until  = Period::of( $header, $this->clock->zone() )->until;
		$gone   = $version['closed_at'];
		$gone   = null === $until ? $gone : min( $gone, $this->clock->sql( $until ) );
		$gone   = 'lapsed' === $version['state'] && null !== $version['ratify_by'] ? min( $gone, $version['ratify_by'] ) : $gone;
		$as     = $this->way( (int) $entry['id'], (int) $version['id'] );
		$this->database->run(
			'INSERT INTO {index_gone} (entry_id, uuid, section, title, kind, gone_at, notice) VALUES (%d, %s, %s, %s, %s, %s, %s) ON DUPLICATE KEY UPDATE kind = kind',
			[
				(int) $entry['id'],
				$entry['uuid'],
				$entry['section'],
				'expired' === $version['state'] || ( $as['title'] ?? false ) ? (string) ( $header['title'] ?? $entry['title'] ) : '',
				$as['gone'] ?? $version['state'],
				$gone,
				[] === ( $as['notice'] ?? [] ) ? null : json_encode( $as['notice'], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR ),
			]
		);
	}

	/**
	 * In which way a person took it down, as the register tells; a row that is not as it was written tells nothing.
	 *
	 * @return array{gone: string, title: bool, notice: array<string, string>}|null
	 */
	private function way( int $entry_id, int $version_id ): ?array {
		$row = $this->database->row( "SELECT * FROM {register} WHERE entry_id = %d AND version_id = %d AND act = 'withdraw' ORDER BY seq DESC LIMIT 1", [ $entry_id, $version_id ] );
		return null === $row || ! hash_equals( Chain::hash( $row ), (string) $row['hash'] ) ? null : $this->removals->of_details( CanonicalJson::decode( (string) $row['details'] ) );
	}

	/**
	 * @return State
	 */
	private function remembered( ?string $section ): array {
		$state = get_option( self::OPTION );
		if ( is_array( $state ) && ( $state['section'] ?? null ) === $section && isset( $state['after'], $state['entries'], $state['records'], $state['refused'] ) ) {
			/** @var State $state */
			return $state;
		}
		return [
			'section' => $section,
			'after'   => 0,
			'entries' => 0,
			'records' => 0,
			'refused' => [],
		];
	}

	private function only( ?string $section ): string {
		return null === $section ? '' : ' AND section = %s';
	}

	/**
	 * @return list<string>
	 */
	private function args( ?string $section ): array {
		return null === $section ? [] : [ $section ];
	}
}
