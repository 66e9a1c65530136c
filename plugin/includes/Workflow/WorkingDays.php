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
	 * How many working days have gone by since a moment: 0 on the same day, 1 on the next working day.
	 */
	public function since( \DateTimeImmutable $from, \DateTimeImmutable $to ): int {
		$day  = $from->setTimezone( $this->clock->zone() )->setTime( 0, 0 );
		$last = $to->setTimezone( $this->clock->zone() )->setTime( 0, 0 );
		$days = 0;
		while ( $day < $last && $days < 1000 ) {
			$day   = $day->modify( '+1 day' );
			$days += $this->is_working( $day ) ? 1 : 0;
		}
		return $days;
	}

	/**
	 * Half past eight on the working day of a moment, else on the next (1) or the last (-1) one.
	 */
	public function morning( \DateTimeImmutable $at, int $towards ): \DateTimeImmutable {
		$day = $at->setTimezone( $this->clock->zone() )->setTime( 8, 30 );
		while ( ! $this->is_working( $day ) ) {
			$day = $day->modify( $towards < 0 ? '-1 day' : '+1 day' );
		}
		return $day->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	/**
	 * Whether offices are open on that day, in the zone that the object carries.
	 */
	public function is_working( \DateTimeImmutable $day ): bool {
		$calendar = $this->machine->definition()['calendar'];
		$date     = $day->format( 'Y-m-d' );
		if ( in_array( (int) $day->format( 'N' ), $calendar['weekend'], true ) || in_array( $date, $this->settings->holidays(), true ) ) {
			return false;
		}
		return ! isset( $calendar['holidays'][ $day->format( 'm-d' ) ] ) || in_array( $date, $this->settings->workdays(), true );
	}
}
