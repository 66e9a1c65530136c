<?php
/**
 * Saying that reviews are due.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Messages\Outbox;
use Prakat\Support\Clock;
use Prakat\Units\Duties;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Settings as Workflow;
use Prakat\Workflow\WorkingDays;

/**
 * Tells of reviews that are due soon, overdue, and, after some working days, to the next level (R018, R019): of each due
 * once a kind, and one message a unit, however many there are. Who wrote what is due hears of it, else who proposes there;
 * then who approves there, else who supervises. Each unit is a transaction of its own, so a pass that is killed has told
 * nothing of what it did not finish.
 *
 * @phpstan-type Range array{string, list<string>}
 */
final class Reminders {

	/** Kinds as they are remembered with an entry, in the order in which they are told. */
	private const KINDS = [
		'review-soon'      => 1,
		'review-overdue'   => 2,
		'review-escalated' => 3,
	];

	/** What is not done so many days after it was due is not looked back at further. */
	private const MOST_DAYS = 60;

	/** Owners that are told of a unit. */
	private const OWNERS = 200;

	private const SUPERVISE = 'monitor';

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Settings $settings,
		private readonly Workflow $workflow,
		private readonly WorkingDays $working_days,
		private readonly Duties $duties,
		private readonly Outbox $outbox,
		private readonly Clock $clock
	) {
	}

	/**
	 * Tells what there is to tell now.
	 *
	 * @param int $seconds Begins no new unit after so long; the next pass goes on.
	 * @return int How many units were told of something.
	 */
	public function run( int $seconds = 10 ): int {
		$ends = microtime( true ) + $seconds;
		$told = 0;
		foreach ( self::KINDS as $kind => $level ) {
			$range = $this->range( $kind );
			foreach ( $this->units( $range, $level ) as $unit_id ) {
				if ( microtime( true ) >= $ends ) {
					return $told;
				}
				$told += $this->database->transaction( fn (): int => $this->unit( $kind, $level, $range, $unit_id ) );
			}
		}
		return $told;
	}

	/**
	 * Units in which something was not told of yet.
	 *
	 * @param Range $range
	 * @return list<int>
	 */
	private function units( array $range, int $level ): array {
		[ $days, $args ] = $range;
		$found           = [
			...$this->database->column( "SELECT DISTINCT unit_id FROM {entries} WHERE $days AND review_told < %d AND expires_at > %s", [ ...$args, $level, $this->clock->sql() ] ),
			...$this->database->column( "SELECT DISTINCT unit_id FROM {review_sections} WHERE owned = 1 AND $days AND review_told < %d", [ ...$args, $level ] ),
		];
		return array_map( 'intval', array_values( array_unique( $found ) ) );
	}

	/**
	 * @param Range $range
	 */
	private function unit( string $kind, int $level, array $range, int $unit_id ): int {
		[ $days, $args ] = $range;
		$entries         = "unit_id = %d AND $days AND review_told < %d AND expires_at > %s";
		$sections        = "unit_id = %d AND owned = 1 AND $days AND review_told < %d";
		$of_entries      = [ $unit_id, ...$args, $level, $this->clock->sql() ];
		$of_sections     = [ $unit_id, ...$args, $level ];
		$here            = array_values(
			array_unique(
				[
					...$this->database->column( "SELECT DISTINCT section FROM {entries} WHERE $entries", $of_entries ),
					...$this->database->column( "SELECT section FROM {review_sections} WHERE $sections", $of_sections ),
				]
			)
		);
		$owners          = array_map( 'intval', $this->database->column( "SELECT DISTINCT owner_id FROM {entries} WHERE $entries LIMIT %d", [ ...$of_entries, self::OWNERS ] ) );
		$first           = array_filter( [ $this->database->value( "SELECT MIN(review_due) FROM {entries} WHERE $entries", $of_entries ), $this->database->value( "SELECT MIN(review_due) FROM {review_sections} WHERE $sections", $of_sections ) ], static fn ( ?string $day ): bool => null !== $day );
		$count           = $this->database->run( "UPDATE {entries} SET review_told = %d WHERE $entries", [ $level, ...$of_entries ] )
			+ $this->database->run( "UPDATE {review_sections} SET review_told = %d WHERE $sections", [ $level, ...$of_sections ] );
		if ( 0 === $count || [] === $first ) {
			return 0;
		}
		foreach ( 'review-escalated' === $kind ? $this->above( $unit_id, $here ) : $this->of_owners( $owners, $unit_id, $here ) as $person ) {
			$this->outbox->write_once(
				[
					'user'    => $person,
					'kind'    => $kind,
					'entry'   => null,
					'version' => null,
					'act'     => '',
					'params'  => [
						'count'    => $count,
						'unit'     => $unit_id,
						'deadline' => min( $first ),
					],
					'once'    => "$kind:$unit_id:{$this->clock->today()}:$person",
				]
			);
		}
		return 1;
	}

	/**
	 * @return Range
	 */
	private function range( string $kind ): array {
		$today = $this->clock->today();
		return match ( $kind ) {
			'review-soon'    => [ 'review_due BETWEEN %s AND %s', [ $today, Interval::after( $today, 'P' . $this->settings->all()['soonDays'] . 'D' ) ] ],
			'review-overdue' => [ 'review_due < %s', [ $today ] ],
			default          => [ 'review_due < %s', [ $this->late( $today ) ] ],
		};
	}

	/**
	 * The first day since which not enough whole working days have gone by.
	 */
	private function late( string $today ): string {
		$day  = ( new \DateTimeImmutable( $today, $this->clock->zone() ) )->modify( '-1 day' );
		$left = $this->workflow->escalate_after();
		for ( $i = 0; $i < self::MOST_DAYS && $left > 0; $i++ ) {
			$left -= $this->working_days->is_working( $day ) ? 1 : 0;
			$day   = $day->modify( '-1 day' );
		}
		return $day->modify( '+1 day' )->format( 'Y-m-d' );
	}

	/**
	 * Whose entries they are, as far as they still hold a duty there; and who proposes there, where some have nobody.
	 *
	 * @param list<int>    $owners
	 * @param list<string> $sections
	 * @return list<int>
	 */
	private function of_owners( array $owners, int $unit_id, array $sections ): array {
		$there = [];
		foreach ( $sections as $section ) {
			foreach ( $this->machine->definition()['worklist']['duties'] as $duty ) {
				$there[ $duty ] = [ ...( $there[ $duty ] ?? [] ), ...array_column( $this->duties->holders( $duty, $unit_id, $section ), 'id' ) ];
			}
		}
		$people = array_values( array_unique( array_intersect( $owners, array_merge( [], ...array_values( $there ) ) ) ) );
		if ( count( $people ) < count( $owners ) || [] === $people ) {
			$people = [ ...$people, ...( $there['propose'] ?? [] ) ];
		}
		return array_values( array_unique( $people ) );
	}

	/**
	 * Who approves there; where nobody does, who supervises.
	 *
	 * @param list<string> $sections
	 * @return list<int>
	 */
	private function above( int $unit_id, array $sections ): array {
		foreach ( [ $this->machine->definition()['worklist']['signs'], self::SUPERVISE ] as $duty ) {
			$people = [];
			foreach ( $sections as $section ) {
				array_push( $people, ...array_column( $this->duties->holders( $duty, $unit_id, $section ), 'id' ) );
			}
			if ( [] !== $people ) {
				return array_values( array_unique( $people ) );
			}
		}
		return [];
	}
}
