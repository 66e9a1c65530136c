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
 * then who approves there, else who supervises.
 *
 * One transaction tells a unit and notes the round that was told; the entries of it are marked afterwards, in sets, each a
 * transaction of its own. A pass that is killed anywhere has told all or nothing, and the next one goes on with marking,
 * whatever day it is by then: nobody is told twice.
 *
 * @phpstan-type Range array{string, string}
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

	/** Entries that are marked in one transaction. */
	private const SET = 500;

	/** Before every day on which something was due. */
	private const BEGINNING = '1000-01-01';

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
	 * @param int $seconds Begins nothing new after so long; the next pass goes on.
	 * @return int How many units were told of something.
	 */
	public function run( int $seconds = 10 ): int {
		$ends = microtime( true ) + $seconds;
		$told = 0;
		foreach ( $this->database->rows( 'SELECT unit_id, kind, due_from, due_to FROM {review_rounds}' ) as $round ) {
			if ( ! $this->mark( (int) $round['unit_id'], (string) $round['kind'], [ (string) $round['due_from'], (string) $round['due_to'] ], $ends ) ) {
				return 0;
			}
		}
		foreach ( array_keys( self::KINDS ) as $kind ) {
			$range = $this->range( $kind );
			foreach ( $this->units( $range, self::KINDS[ $kind ] ) as $unit_id ) {
				if ( microtime( true ) >= $ends ) {
					return $told;
				}
				$told += $this->database->transaction( fn (): int => $this->tell( $kind, $range, $unit_id ) );
				if ( ! $this->mark( $unit_id, $kind, $range, $ends ) ) {
					return $told;
				}
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
		$now   = $this->clock->sql();
		$found = [
			...$this->database->column( 'SELECT DISTINCT unit_id FROM {entries} WHERE review_due BETWEEN %s AND %s AND review_told < %d AND ' . DueConcern::PUBLIC, [ ...$range, $level, $now ] ),
			...$this->database->column( 'SELECT DISTINCT unit_id FROM {review_sections} WHERE owned = 1 AND review_due BETWEEN %s AND %s AND review_told < %d AND ' . Sections::STANDS, [ ...$range, $level, $now, $now ] ),
		];
		return array_map( 'intval', array_values( array_unique( $found ) ) );
	}

	/**
	 * Writes the messages of a unit, and that they were written.
	 *
	 * @param Range $range
	 */
	private function tell( string $kind, array $range, int $unit_id ): int {
		if ( null !== $this->database->row( 'SELECT unit_id FROM {review_rounds} WHERE unit_id = %d AND kind = %s FOR UPDATE', [ $unit_id, $kind ] ) ) {
			// Another pass has told it just now, and is marking.
			return 0;
		}
		$level       = self::KINDS[ $kind ];
		$now         = $this->clock->sql();
		$entries     = 'unit_id = %d AND review_due BETWEEN %s AND %s AND review_told < %d AND ' . DueConcern::PUBLIC;
		$sections    = 'unit_id = %d AND owned = 1 AND review_due BETWEEN %s AND %s AND review_told < %d AND ' . Sections::STANDS;
		$of_entries  = [ $unit_id, ...$range, $level, $now ];
		$of_sections = [ $unit_id, ...$range, $level, $now, $now ];
		$here        = array_values(
			array_unique(
				[
					...$this->database->column( "SELECT DISTINCT section FROM {entries} WHERE $entries", $of_entries ),
					...$this->database->column( "SELECT section FROM {review_sections} WHERE $sections", $of_sections ),
				]
			)
		);
		$owners      = array_map( 'intval', $this->database->column( "SELECT DISTINCT owner_id FROM {entries} WHERE $entries LIMIT %d", [ ...$of_entries, self::OWNERS ] ) );
		$first       = array_filter( [ $this->database->value( "SELECT MIN(review_due) FROM {entries} WHERE $entries", $of_entries ), $this->database->value( "SELECT MIN(review_due) FROM {review_sections} WHERE $sections", $of_sections ) ], static fn ( ?string $day ): bool => null !== $day );
		$count       = (int) $this->database->value( "SELECT COUNT(*) FROM {entries} WHERE $entries", $of_entries )
			+ $this->database->run( "UPDATE {review_sections} SET review_told = %d WHERE $sections", [ $level, ...$of_sections ] );
		if ( 0 === $count || [] === $first ) {
			return 0;
		}
		$this->database->insert(
			'review_rounds',
			[
				'unit_id'  => $unit_id,
				'kind'     => $kind,
				'due_from' => $range[0],
				'due_to'   => $range[1],
			]
		);
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
	 * Marks what a round has told of, in sets; then the round is over.
	 *
	 * @param Range $range
	 * @return bool Whether there was time for all.
	 */
	private function mark( int $unit_id, string $kind, array $range, float $ends ): bool {
		$level = self::KINDS[ $kind ];
		do {
			$marked = $this->database->transaction(
				function () use ( $unit_id, $range, $level ): int {
					$ids = array_map( 'intval', $this->database->column( 'SELECT id FROM {entries} WHERE unit_id = %d AND review_due BETWEEN %s AND %s AND review_told < %d AND ' . DueConcern::PUBLIC . ' LIMIT %d', [ $unit_id, ...$range, $level, $this->clock->sql(), self::SET ] ) );
					if ( [] !== $ids ) {
						$this->database->run( 'UPDATE {entries} SET review_told = %d WHERE review_told < %d AND review_due BETWEEN %s AND %s AND id IN (%d…)', [ $level, $level, ...$range, $ids ] );
					}
					return count( $ids );
				}
			);
		} while ( self::SET === $marked && microtime( true ) < $ends );
		if ( self::SET === $marked ) {
			return false;
		}
		$this->database->run( 'DELETE FROM {review_rounds} WHERE unit_id = %d AND kind = %s', [ $unit_id, $kind ] );
		return true;
	}

	/**
	 * The first and the last day on which what is told of was due.
	 *
	 * @return Range
	 */
	private function range( string $kind ): array {
		$today = $this->clock->today();
		return match ( $kind ) {
			'review-soon'    => [ $today, Interval::after( $today, 'P' . $this->settings->all()['soonDays'] . 'D' ) ],
			'review-overdue' => [ self::BEGINNING, self::day_before( $today ) ],
			default          => [ self::BEGINNING, self::day_before( $this->late( $today ) ) ],
		};
	}

	private static function day_before( string $day ): string {
		return ( new \DateTimeImmutable( $day ) )->modify( '-1 day' )->format( 'Y-m-d' );
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
