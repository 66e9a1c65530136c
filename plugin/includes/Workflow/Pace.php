<?php
/**
 * By when somebody should act.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Keeps with each request whom it waits for (the unit and the level), since when, until when and when to remind of it:
 * what the inbox and the reminders find by index.
 */
final class Pace {

	/** Which step a reminder belongs to where the request waits at no level. */
	public const NO_LEVEL = 0;

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Situations $situations,
		private readonly Levels $levels,
		private readonly WorkingDays $working_days,
		private readonly Settings $settings,
		private readonly Clock $clock
	) {
	}

	/**
	 * Notes what a request waits for now. Time runs anew with each level, not with each approval of one.
	 *
	 * @param int|null $sender Who brought it here; null for the system.
	 */
	public function keep( int $request_id, ?int $sender ): void {
		$request   = $this->database->row( 'SELECT * FROM {requests} WHERE id = %d', [ $request_id ] ) ?? throw new \LogicException( 'There is no such request.' );
		$situation = $this->situations->of_request( $request );
		$act       = $this->machine->state( (string) $request['state'] )['next'] ?? null;
		if ( null === $act ) {
			$this->stop( $request_id );
			return;
		}
		$gives = 'gives' === ( $this->machine->act( $act )['level'] ?? null );
		$level = $gives ? $this->levels->current( $situation, $act ) : null;
		$unit  = $level->unit_id ?? $situation->unit_id();
		$at    = $level->number ?? self::NO_LEVEL;
		if ( $this->is_kept( $request, $act, $unit, $at ) ) {
			return;
		}
		$due = $this->due( $situation, $act, $level );
		$this->database->update(
			'requests',
			[
				'wait_act'    => $act,
				'wait_unit'   => $unit,
				'level'       => $at,
				'waits_since' => $this->clock->sql(),
				'sent_by'     => $sender,
				'due_at'      => null === $due ? null : $this->clock->sql( $due ),
				'remind_at'   => null === $due ? null : $this->clock->sql( $this->moments( $due )['due-soon'] ),
			],
			[ 'id' => $request_id ]
		);
	}

	/**
	 * They wait for nobody any more.
	 */
	public function stop( int ...$request_ids ): void {
		$this->database->run( 'UPDATE {requests} SET wait_act = NULL, wait_unit = NULL, due_at = NULL, remind_at = NULL WHERE id IN (%d…)', [ array_values( $request_ids ) ] );
	}

	/**
	 * When to speak of a step, by kind: on the morning of the last working day, on the first working morning when it is
	 * over, and on the one after so many working days more.
	 *
	 * @return array{due-soon: \DateTimeImmutable, overdue: \DateTimeImmutable, escalated: \DateTimeImmutable}
	 */
	public function moments( \DateTimeImmutable $due ): array {
		$last = $due->modify( '-1 second' );
		return [
			'due-soon'  => $this->working_days->morning( $last, -1 ),
			'overdue'   => $this->working_days->morning( $due, 1 ),
			'escalated' => $this->working_days->morning( $this->working_days->after( $last, $this->settings->escalate_after() ), 1 ),
		];
	}

	/**
	 * @param array<string, string|null> $request
	 */
	private function is_kept( array $request, string $act, int $unit, int $level ): bool {
		return [ $act, (string) $unit, (string) $level ] === [ $request['wait_act'] ?? null, $request['wait_unit'] ?? null, $request['level'] ?? null ];
	}

	private function due( Situation $situation, string $act, ?Level $level ): ?\DateTimeImmutable {
		if ( null !== ( $situation->request['ratify_by'] ?? null ) && 'ratify' === $act ) {
			return $this->clock->at( $situation->request['ratify_by'] );
		}
		$days = null !== $level ? $level->due_days : ( 'publish' === $act ? $this->levels->route( $situation )->publish_days : null );
		return null === $days ? null : $this->working_days->after( $this->clock->now(), $days );
	}
}
