<?php
/**
 * The clock that stands still on weekends and holidays.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Support\Clock;

/**
 * Counts working days in the agency's zone. Weekends and the holidays of a fixed date are in the contract; those that
 * move, and substitution days, are entered by the agency as the Cabinet announces them.
 */
final class WorkingDays {

	public function __construct(
		private readonly Machine $machine,
		private readonly Settings $settings,
		private readonly Clock $clock
	) {
	}

	/**
	 * The end of the nth working day after a moment: what starts on a Friday with three days ends with Wednesday.
	 *
	 * @return \DateTimeImmutable UTC, the first moment that is too late.
	 */
	public function after( \DateTimeImmutable $from, int $days ): \DateTimeImmutable {
		$day = $from->setTimezone( $this->clock->zone() )->setTime( 0, 0 );
		while ( $days > 0 ) {
			$day = $day->modify( '+1 day' );
			if ( $this->is_working( $day ) ) {
				--$days;
			}
		}
		return $day->modify( '+1 day' )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	/**
	 * Whether offices are open on that day, in the zone that the object carries.
	 */
	public function is_working( \DateTimeImmutable $day ): bool {
		$calendar = $this->machine->definition()['calendar'];
		return ! in_array( (int) $day->format( 'N' ), $calendar['weekend'], true )
			&& ! in_array( $day->format( 'm-d' ), $calendar['holidays'], true )
			&& ! in_array( $day->format( 'Y-m-d' ), $this->settings->holidays(), true );
	}
}
