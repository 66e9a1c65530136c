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

	/** Entries taken down in one transaction: a commit each would cost more than the work. */
	private const BATCH = 1000;

	/** Entries whose records are erased in one transaction. */
	private const ERASED = 50;

	private const RESULTS = [
		'expire' => 'expired',
		'lapse'  => 'lapsed',
	];

	/** Entries of a section that waits for its rebuild, done with one sweep. */
	private const REBUILT = 100;

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Acts $acts,
		private readonly Endings $endings,
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
			$done             = $this->lay_out( $done );
			$done['cleared']  = $this->shelving->reconcile();
			$done['finished'] = $this->erase( $ends );
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
		foreach ( [ ...$this->due( '', 0, $now, $most ), ...$this->strays( 0, $now, $most ) ] as $row ) {
			$list[] = [
				'entry' => (int) $row['id'],
				'title' => (string) $row['title'],
				'act'   => self::act( $row ),
				'since' => (string) $row['expires_at'],
			];
		}
		return array_slice( $list, 0, $most );
	}

	/**
	 * @param array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool} $done
	 * @return array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool}
	 */
	private function take_down( array $done, float $ends ): array {
		$last = [ '', 0 ];
		while ( [] !== ( $batch = $this->due( $last[0], $last[1], $this->clock->sql(), self::BATCH ) ) ) {
			$final = $batch[ count( $batch ) - 1 ];
			$last  = [ (string) $final['expires_at'], (int) $final['id'] ];
			$done  = $this->announced( $batch, $done, $this->take_together( ... ) );
			if ( microtime( true ) >= $ends && self::BATCH === count( $batch ) ) {
				$done['finished'] = false;
				return $done;
			}
		}
		// What is left in the index now is of entries that were meddled with.
		$after = 0;
		while ( [] !== ( $batch = $this->strays( $after, $this->clock->sql(), self::BATCH ) ) ) {
			$after = (int) $batch[ count( $batch ) - 1 ]['id'];
			$done  = $this->announced( $batch, $done, fn ( array $rows ): array => array_map( $this->take( ... ), $rows ) );
		}
		return $done;
	}

	/**
	 * Erases the records of what was taken down.
	 *
	 * @return bool Whether all of it was erased.
	 */
	private function erase( float $ends ): bool {
		do {
			$began = microtime( true );
			$more  = self::ERASED === $this->tables->erase_leftovers( self::ERASED );
			if ( $more && microtime( true ) >= $ends ) {
				return false;
			}
			if ( $more ) {
				// Nobody waits for this, and pages that are read meanwhile need the database, too.
				usleep( (int) ( 2_000_000 * min( 1, microtime( true ) - $began ) ) );
			}
		} while ( $more );
		return true;
	}

	/**
	 * Takes a batch down and has it announced as one change.
	 *
	 * @param non-empty-list<array<string, string|null>>                                              $batch
	 * @param array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool} $done
	 * @param callable( non-empty-list<array<string, string|null>> ): list<'expired'|'lapsed'|'failed'|null> $take
	 * @return array{at: string, expired: int, lapsed: int, shelved: int, cleared: int, failed: int, finished: bool}
	 */
	private function announced( array $batch, array $done, callable $take ): array {
		$this->changes->batch(
			array_values( array_unique( array_map( static fn ( array $row ): string => (string) $row['section'], $batch ) ) ),
			$this->links->entries( array_map( 'strval', array_column( $batch, 'uuid' ) ) ),
			static function () use ( $batch, $take, &$done ): void {
				foreach ( array_filter( $take( $batch ) ) as $result ) {
					++$done[ $result ];
				}
			}
		);
		return $done;
	}

	/**
	 * Entries whose time is over, the longest first: of those that wait for ratification, until when they waited.
	 *
	 * @param string $since Only those that come after this time
	 * @param int    $after and number.
	 * @return list<array<string, string|null>>
	 */
	private function due( string $since, int $after, string $now, int $most ): array {
		$from = '' === $since ? '' : ' AND (e.expires_at > %s OR (e.expires_at = %s AND e.id > %d))';
		return $this->database->rows(
			"SELECT e.id, e.uuid, e.section, e.title, e.expires_at, r.ratify_by FROM {entries} e LEFT JOIN {requests} r ON r.version_id = e.live_version_id AND r.state = 'urgent' AND r.ratify_by <= %s
			WHERE e.expires_at <= %s$from ORDER BY e.expires_at, e.id LIMIT %d",
			[ $now, $now, ...( '' === $since ? [] : [ $since, $since, $after ] ), $most ]
		);
	}

	/**
	 * What lies in the public index and is over though its entry says otherwise, or is not there.
	 *
	 * @return list<array<string, string|null>>
	 */
	private function strays( int $after, string $now, int $most ): array {
		return $this->database->rows(
			'SELECT i.entry_id AS id, i.uuid, i.section, i.title, i.expires_at, NULL AS ratify_by FROM {index_entries} i LEFT JOIN {entries} e ON e.id = i.entry_id WHERE i.entry_id > %d AND i.expires_at <= %s AND (e.id IS NULL OR e.expires_at IS NULL OR e.expires_at > %s) ORDER BY i.entry_id LIMIT %d',
			[ $after, $now, $now, $most ]
		);
	}

	/**
	 * Takes some entries down in one transaction, and those of them that can't be so, each in its own.
	 *
	 * @param non-empty-list<array<string, string|null>> $rows Of due().
	 * @return list<'expired'|'lapsed'|'failed'|null> As take().
	 */
	private function take_together( array $rows ): array {
		$acts = [];
		foreach ( $rows as $row ) {
			$acts[ (int) $row['id'] ] = self::act( $row );
		}
		try {
			$taken = $this->endings->carry_out( $acts );
		} catch ( Refusal | DatabaseError ) {
			$taken = [];
		}
		return array_map( fn ( array $row ): ?string => isset( $taken[ (int) $row['id'] ] ) ? self::RESULTS[ $taken[ (int) $row['id'] ] ] : $this->take( $row ), $rows );
	}

	/**
	 * @param array<string, string|null> $row Of due().
	 * @return 'expire'|'lapse'
	 */
	private static function act( array $row ): string {
		return null === $row['ratify_by'] ? 'expire' : 'lapse';
	}

	/**
	 * Takes one entry down by the first of the system's acts that is possible. Where none is and the entry is still due (its
	 * state was meddled with) the public index is cleaned all the same.
	 *
	 * @param array<string, string|null> $row Of due().
	 * @return 'expired'|'lapsed'|'failed'|null Null: another process was first.
	 */
	private function take( array $row ): ?string {
		$entry_id = (int) $row['id'];
		foreach ( array_unique( [ self::act( $row ), 'expire' ] ) as $act ) {
			try {
				$this->acts->perform( $act, $entry_id, null, Actor::system( 'sweep' ) );
				return self::RESULTS[ $act ];
			} catch ( Refusal ) {
				continue;
			} catch ( DatabaseError ) {
				// The next run meets it again.
				return 'failed';
			}
		}
		return $this->database->transaction(
			function () use ( $entry_id ): ?string {
				$ends = $this->database->value( 'SELECT expires_at FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] );
				$now  = $this->clock->sql();
				$lies = null !== $this->database->value( 'SELECT entry_id FROM {index_entries} WHERE entry_id = %d AND expires_at <= %s', [ $entry_id, $now ] );
				if ( $lies ) {
					$this->publisher->take( $entry_id, 'expired' );
				}
				return $lies || ( null !== $ends && $ends <= $now ) ? 'failed' : null;
			}
		);
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
