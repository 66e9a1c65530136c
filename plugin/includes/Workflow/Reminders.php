<?php
/**
 * Saying that something is due.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Units\Duties;

/**
 * Tells the people of a step on its last working day and when it is over, and then those of the next level: each once a
 * step, in a transaction of its own. A pass that is killed has told nothing of what it did not finish; one that runs
 * twice, or beside another, finds what is told.
 */
final class Reminders {

	private const BATCH = 50;

	/** A spoken permission that waits for its ratification is another step than the level that it jumped. */
	private const RATIFY = 10;

	/** Who is told of a last step that is overdue: those who supervise. */
	private const SUPERVISE = 'monitor';

	public function __construct(
		private readonly Database $database,
		private readonly Situations $situations,
		private readonly Levels $levels,
		private readonly Waiting $waiting,
		private readonly Pace $pace,
		private readonly Duties $duties,
		private readonly Clock $clock
	) {
	}

	/**
	 * Tells what there is to tell now.
	 *
	 * @param int $seconds Begins no new batch after so long; the next pass goes on.
	 * @return int How many were told.
	 */
	public function run( int $seconds = 20 ): int {
		$ends = microtime( true ) + $seconds;
		$told = 0;
		do {
			$batch = $this->database->column( 'SELECT id FROM {requests} WHERE remind_at <= %s ORDER BY remind_at, id LIMIT %d', [ $this->clock->sql(), self::BATCH ] );
			foreach ( $batch as $id ) {
				$told += $this->database->transaction( fn (): int => $this->remind( (int) $id ) );
			}
		} while ( self::BATCH === count( $batch ) && microtime( true ) < $ends );
		return $told;
	}

	private function remind( int $request_id ): int {
		$request = $this->database->row( 'SELECT * FROM {requests} WHERE id = %d FOR UPDATE', [ $request_id ] );
		$now     = $this->clock->now();
		if ( null === $request || null === $request['remind_at'] || $this->clock->at( $request['remind_at'] ) > $now ) {
			return 0;
		}
		$next = null;
		$told = 0;
		if ( null !== $request['wait_act'] && null !== $request['due_at'] ) {
			$moments = $this->pace->moments( $this->clock->at( $request['due_at'] ) );
			foreach ( $moments as $kind => $moment ) {
				if ( $moment > $now ) {
					$next = $moment;
					break;
				}
				// On the day after, that it will be due is no news any more.
				if ( 'due-soon' !== $kind || $moments['overdue'] > $now ) {
					$told += $this->tell( $request, $kind ) ? 1 : 0;
				}
			}
		}
		$this->database->update( 'requests', [ 'remind_at' => null === $next ? null : $this->clock->sql( $next ) ], [ 'id' => $request_id ] );
		return $told;
	}

	/**
	 * @param array<string, string|null> $request
	 */
	private function tell( array $request, string $kind ): bool {
		$step = (int) $request['level'] + ( 'ratify' === $request['wait_act'] ? self::RATIFY : 0 );
		if ( null !== $this->database->value( 'SELECT id FROM {reminders} WHERE request_id = %d AND level = %d AND kind = %s', [ (int) $request['id'], $step, $kind ] ) ) {
			return false;
		}
		$situation = $this->situations->of_request( $request );
		$people    = 'escalated' === $kind ? $this->above( $situation, $request ) : array_column( $this->waiting->people( $situation, (string) $request['wait_act'] ), 'id' );
		$this->database->insert(
			'reminders',
			[
				'request_id' => (int) $request['id'],
				'level'      => $step,
				'kind'       => $kind,
				'at'         => $this->clock->sql(),
			]
		);
		/**
		 * Fires in the transaction that notes a reminder: what is written here stands or falls with it.
		 *
		 * @param array{kind: string, entry: int, request: int, act: string, due: string, people: list<int>} $reminder
		 */
		do_action(
			'prakat_reminder',
			[
				'kind'    => $kind,
				'entry'   => (int) $request['entry_id'],
				'request' => (int) $request['id'],
				'act'     => (string) $request['wait_act'],
				'due'     => (string) $this->clock->iso( $request['due_at'] ),
				'people'  => $people,
			]
		);
		return true;
	}

	/**
	 * The people of the next level, who will wait for it in vain; after the last one, and where there are none, those who
	 * supervise.
	 *
	 * @param array<string, string|null> $request
	 * @return list<int>
	 */
	private function above( Situation $situation, array $request ): array {
		$level = 0 === (int) $request['level'] ? null : $this->levels->route( $situation )->level( (int) $request['level'] + 1 );
		$above = null === $level ? [] : array_column( $this->duties->holders( $level->duty, $level->unit_id, $situation->section() ), 'id' );
		return [] !== $above ? $above : array_column( $this->duties->holders( self::SUPERVISE, $situation->unit_id(), $situation->section() ), 'id' );
	}
}
