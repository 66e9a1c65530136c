<?php
/**
 * The sweep.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Expiry;

use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Changes;
use Prakat\PublicIndex\Publisher;
use Prakat\PublicIndex\Rebuild;
use Prakat\PublicIndex\Shelving;
use Prakat\PublicIndex\Tables;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;

/**
 * Carries out what the clock has decided: takes down what has expired or was not ratified in time, with its files, its
 * notice and its line in the register (R063), then lays out the files of what has become public.
 *
 * Nothing public waits for it. It may be killed at any statement, run twice, by several processes at once, or after a
 * week without it: entries go down in transactions that lock them and ask again; what lies outside of that
 * (copies of files, caches) is found and finished by the next run.
 */
final class Sweep {

	/** What the last run did: { at, expired, lapsed, shelved, cleared, failed }. */
	public const OPTION = 'prakat_sweep';

	private const BATCH = 200;

	/** Entries taken down in one transaction: a commit each would cost more than the work. */
	private const TOGETHER = 25;

	/** Entries of a section that waits for its rebuild, done with one sweep. */
	private const REBUILT = 100;

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Acts $acts,
		private readonly Publisher $publisher,
		private readonly Shelving $shelving,
		private readonly Changes $changes,
		private readonly Links $links,
		private readonly Tables $tables,
		private readonly Rebuild $rebuild,
		private readonly Schedule $schedule,
		private readonly Background $background
	) {
	}

	/**
	 * @param int $seconds Stops beginning new batches after that long, and arranges to go on; 0: does all.
	 * @return array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool}
	 */
	public function run( int $seconds = 20 ): array {
		$ends = 0 === $seconds ? INF : microtime( true ) + $seconds;
		$this->schedule->hold();
		$this->changes->recover();
		$stale = $this->tables->keep_current();
		$done  = [
			'at'       => $this->clock->sql(),
			'expired'  => 0,
			'lapsed'   => 0,
			'shelved'  => 0,
			'cleared'  => 0,
			'failed'   => 0,
			'finished' => true,
		];

		$done = $this->take_down( $done, $ends );
		if ( $done['finished'] ) {
			$done            = $this->lay_out( $done );
			$done['cleared'] = $this->shelving->reconcile();
		}
		foreach ( $stale as $section ) {
			$this->rebuild->run( $section, null, 0 === $seconds ? 0 : self::REBUILT );
		}

		update_option( self::OPTION, $done, false );
		$this->schedule->arrange();
		if ( ! $done['finished'] ) {
			$this->background->soon( Schedule::ONCE );
		}
		return $done;
	}

	/**
	 * What a run would do now.
	 *
	 * @return list<array{entry: int, title: string, act: 'expire'|'lapse', since: string}>
	 */
	public function preview( int $most = 1000 ): array {
		$now  = $this->clock->sql();
		$list = [];
		foreach ( $this->due( 0, $now, $most ) as $row ) {
			$list[] = [
				'entry' => (int) $row['id'],
				'title' => (string) $row['title'],
				'act'   => null === $row['ratify_by'] ? 'expire' : 'lapse',
				'since' => (string) $row['expires_at'],
			];
		}
		return $list;
	}

	/**
	 * @param array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool} $done
	 * @return array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool}
	 */
	private function take_down( array $done, float $ends ): array {
		$last = 0;
		do {
			$batch = $this->due( $last, $this->clock->sql(), self::BATCH );
			if ( [] === $batch ) {
				break;
			}
			$last = (int) $batch[ count( $batch ) - 1 ]['id'];
			$this->changes->batch(
				array_values( array_unique( array_map( static fn ( array $row ): string => (string) $row['section'], $batch ) ) ),
				array_map( fn ( array $row ): string => $this->links->entry( (string) $row['uuid'] ), $batch ),
				function () use ( $batch, &$done ): void {
					foreach ( array_chunk( $batch, self::TOGETHER ) as $rows ) {
						foreach ( $this->take_together( $rows ) as $result ) {
							++$done[ $result ];
						}
					}
				}
			);
			if ( microtime( true ) >= $ends && self::BATCH === count( $batch ) ) {
				$done['finished'] = false;
			}
		} while ( $done['finished'] && self::BATCH === count( $batch ) );
		return $done;
	}

	/**
	 * Entries whose time is over, by their number: of those that wait for ratification, until when they waited.
	 *
	 * @return list<array<string, string|null>>
	 */
	private function due( int $after, string $now, int $most ): array {
		return $this->database->rows(
			"SELECT e.id, e.uuid, e.section, e.title, e.expires_at, r.ratify_by FROM {entries} e LEFT JOIN {requests} r ON r.version_id = e.live_version_id AND r.state = 'urgent' AND r.ratify_by <= %s
			WHERE e.id > %d AND e.expires_at <= %s
			UNION SELECT i.entry_id, i.uuid, i.section, i.title, i.expires_at, NULL FROM {index_entries} i LEFT JOIN {entries} e ON e.id = i.entry_id WHERE i.entry_id > %d AND i.expires_at <= %s AND (e.id IS NULL OR e.expires_at IS NULL OR e.expires_at > %s)
			ORDER BY 1 LIMIT %d",
			[ $now, $after, $now, $after, $now, $now, $most ]
		);
	}

	/**
	 * Takes some entries down in one transaction, or, where one of them can't be, each in its own.
	 *
	 * @param list<array<string, string|null>> $rows Of due().
	 * @return list<'expired'|'lapsed'|'failed'>
	 */
	private function take_together( array $rows ): array {
		try {
			return $this->database->transaction(
				function () use ( $rows ): array {
					$results = [];
					foreach ( $rows as $row ) {
						$act       = null === $row['ratify_by'] ? 'expire' : 'lapse';
						$results[] = 'lapse' === $act ? 'lapsed' : 'expired';
						$this->acts->perform( $act, (int) $row['id'], null, Actor::system( 'sweep' ) );
					}
					return $results;
				}
			);
		} catch ( Refusal | DatabaseError ) {
			return array_map( fn ( array $row ): string => $this->take( (int) $row['id'], null === $row['ratify_by'] ? [ 'expire' ] : [ 'lapse', 'expire' ] ), $rows );
		}
	}

	/**
	 * Takes one entry down by the first of the system's acts that is possible. Where none is (another process was
	 * first, or the entry's state was meddled with) the public index is cleaned all the same.
	 *
	 * @param non-empty-list<'expire'|'lapse'> $acts
	 * @return 'expired'|'lapsed'|'failed'
	 */
	private function take( int $entry_id, array $acts ): string {
		foreach ( $acts as $act ) {
			try {
				$this->acts->perform( $act, $entry_id, null, Actor::system( 'sweep' ) );
				return 'lapse' === $act ? 'lapsed' : 'expired';
			} catch ( Refusal ) {
				continue;
			} catch ( DatabaseError ) {
				// The next run meets it again.
				return 'failed';
			}
		}
		$this->database->transaction(
			function () use ( $entry_id ): void {
				$this->database->value( 'SELECT id FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] );
				$now = $this->clock->sql();
				if ( null !== $this->database->value( 'SELECT entry_id FROM {index_entries} WHERE entry_id = %d AND expires_at <= %s', [ $entry_id, $now ] ) ) {
					$this->publisher->take( $entry_id, 'expired' );
				}
			}
		);
		return 'failed';
	}

	/**
	 * @param array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool} $done
	 * @return array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool}
	 */
	private function lay_out( array $done ): array {
		foreach ( $this->shelving->waiting( 1000 ) as $entry_id ) {
			try {
				$done['shelved'] += $this->shelving->lay_out( $entry_id ) ? 1 : 0;
			} catch ( \RuntimeException | Refusal ) {
				++$done['failed'];
			}
		}
		return $done;
	}
}
