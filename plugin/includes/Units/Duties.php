<?php
/**
 * Who may do what for which unit and section, on which day.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Reads duties. A duty on a unit covers its sub-units; section '*' covers every section; it counts from its first to
 * its last day, both included, in the agency's zone. An acting appointment (รักษาราชการแทน) is a duty with an order
 * number, and with the person stood in for where there is one; an alternate's counts on the days on which that person is
 * on leave. Being an administrator is no duty.
 *
 * @phpstan-type Held array{duty: string, position_title: string, acting_for: int|null, order_number: string, order_date: string|null, duty_id: int}
 * @phpstan-type Holder array{id: int, name: string, position_title: string, acting_for: int|null}
 */
final class Duties {

	public function __construct(
		private readonly Database $database,
		private readonly Units $units,
		private readonly Clock $clock
	) {
	}

	/**
	 * The duties that a user holds for a unit and section on a day (today when none is said); own ones come before
	 * those held in someone's stead.
	 *
	 * @return list<Held>
	 */
	public function of( int $user_id, int $unit_id, string $section, ?\DateTimeImmutable $on = null ): array {
		$units = $this->units->ancestors( $unit_id );
		if ( [] === $units || $user_id < 1 ) {
			return [];
		}
		[ $effective, $args ] = $this->effective( $on );

		$rows = $this->database->rows(
			"SELECT id, duty, position_title, acting_for, order_number, order_date FROM {duties} WHERE user_id = %d AND unit_id IN (%d…) AND section IN ( '*', %s ) AND $effective ORDER BY acting_for IS NOT NULL, order_number <> '', id",
			[ $user_id, $units, $section, ...$args ]
		);
		return array_map(
			static fn ( array $row ): array => [
				'duty'           => (string) $row['duty'],
				'position_title' => (string) $row['position_title'],
				'acting_for'     => null === $row['acting_for'] ? null : (int) $row['acting_for'],
				'order_number'   => (string) $row['order_number'],
				'order_date'     => $row['order_date'],
				'duty_id'        => (int) $row['id'],
			],
			$rows
		);
	}

	/**
	 * Whether the user holds any duty there today, and so may see what is going on.
	 */
	public function any( int $user_id, int $unit_id, string $section ): bool {
		return [] !== $this->of( $user_id, $unit_id, $section );
	}

	/**
	 * Whether the user holds any duty anywhere today, and so uses the screens at all.
	 */
	public function somewhere( int $user_id ): bool {
		[ $effective, $args ] = $this->effective( null );
		return null !== $this->database->value( "SELECT id FROM {duties} WHERE user_id = %d AND $effective LIMIT 1", [ $user_id, ...$args ] );
	}

	/**
	 * Who holds a duty for a unit and section today; accounts that are gone are left out.
	 *
	 * @return list<Holder>
	 */
	public function holders( string $duty, int $unit_id, string $section ): array {
		$units = $this->units->ancestors( $unit_id );
		if ( [] === $units ) {
			return [];
		}
		[ $effective, $args ] = $this->effective( null );

		$rows = $this->database->rows(
			"SELECT user_id, position_title, acting_for FROM {duties} WHERE duty = %s AND unit_id IN (%d…) AND section IN ( '*', %s ) AND $effective ORDER BY acting_for IS NOT NULL, id",
			[ $duty, $units, $section, ...$args ]
		);
		cache_users( array_map( static fn ( array $row ): int => (int) $row['user_id'], $rows ) );
		$holders = [];
		foreach ( $rows as $row ) {
			$user = get_userdata( (int) $row['user_id'] );
			if ( false !== $user && ! isset( $holders[ $user->ID ] ) ) {
				$holders[ $user->ID ] = [
					'id'             => $user->ID,
					'name'           => $user->display_name,
					'position_title' => (string) $row['position_title'],
					'acting_for'     => null === $row['acting_for'] ? null : (int) $row['acting_for'],
				];
			}
		}
		return array_values( $holders );
	}

	/**
	 * Who holds a duty for all sections at the nearest unit, from this one upwards, at which somebody does: the head, and who
	 * stands in.
	 *
	 * @return list<array{id: int, position_title: string, acting_for: int|null, order_number: string, order_date: string|null}>
	 */
	public function heads( string $duty, int $unit_id ): array {
		[ $effective, $args ] = $this->effective( null );
		foreach ( $this->units->ancestors( $unit_id ) as $unit ) {
			$heads = [];
			foreach ( $this->database->rows( "SELECT user_id, position_title, acting_for, order_number, order_date FROM {duties} WHERE duty = %s AND unit_id = %d AND section = '*' AND $effective ORDER BY acting_for IS NOT NULL, id", [ $duty, $unit, ...$args ] ) as $row ) {
				if ( false !== get_userdata( (int) $row['user_id'] ) ) {
					$heads[] = [
						'id'             => (int) $row['user_id'],
						'position_title' => (string) $row['position_title'],
						'acting_for'     => null === $row['acting_for'] ? null : (int) $row['acting_for'],
						'order_number'   => (string) $row['order_number'],
						'order_date'     => $row['order_date'],
					];
				}
			}
			if ( [] !== $heads ) {
				return $heads;
			}
		}
		return [];
	}

	/**
	 * Everything that a user holds today, as assigned: HeldDuty of src/admin/api/types.
	 *
	 * @return list<array{duty: string, unit: int, section: string, positionTitle: string, actingFor: string|null}>
	 */
	public function held( int $user_id ): array {
		[ $effective, $args ] = $this->effective( null );
		return array_map(
			static fn ( array $row ): array => [
				'duty'          => (string) $row['duty'],
				'unit'          => (int) $row['unit_id'],
				'section'       => (string) $row['section'],
				'positionTitle' => (string) $row['position_title'],
				'actingFor'     => null === $row['acting_for'] ? null : self::name( (int) $row['acting_for'] ),
			],
			$this->database->rows( "SELECT duty, unit_id, section, position_title, acting_for FROM {duties} WHERE user_id = %d AND $effective ORDER BY id", [ $user_id, ...$args ] )
		);
	}

	/**
	 * What a user may see, for the WHERE of a list: by section ('*' for all) the units, sub-units included, and the
	 * duties held there.
	 *
	 * @param list<string>|null $duties Only these duties; null for all.
	 * @return list<array{section: string, units: list<int>, duties: list<string>}>
	 */
	public function scope( int $user_id, ?array $duties = null ): array {
		$scope = [];
		foreach ( $this->held( $user_id ) as $held ) {
			if ( null !== $duties && ! in_array( $held['duty'], $duties, true ) ) {
				continue;
			}
			$section             = $held['section'];
			$scope[ $section ] ??= [
				'section' => $section,
				'units'   => [],
				'duties'  => [],
			];

			$scope[ $section ]['units']  = array_values( array_unique( [ ...$scope[ $section ]['units'], ...$this->units->descendants( $held['unit'] ) ] ) );
			$scope[ $section ]['duties'] = array_values( array_unique( [ ...$scope[ $section ]['duties'], $held['duty'] ] ) );
		}
		return array_values( $scope );
	}

	/**
	 * The condition by which an assignment counts on a day, and its arguments.
	 *
	 * @return array{string, list<string>}
	 */
	private function effective( ?\DateTimeImmutable $on ): array {
		$at  = $on ?? $this->clock->now();
		$day = $at->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
		return [
			'starts_on <= %s AND ( ends_on IS NULL OR ends_on >= %s ) AND ( ended_at IS NULL OR ended_at > %s ) AND ( on_leave_only = 0 OR EXISTS ( SELECT 1 FROM {leaves} l WHERE l.user_id = acting_for AND l.starts_on <= %s AND l.ends_on >= %s AND ( l.ended_at IS NULL OR l.ended_at > %s ) ) )',
			[ $day, $day, $this->clock->sql( $at ), $day, $day, $this->clock->sql( $at ) ],
		];
	}

	private static function name( int $user_id ): string {
		$user = get_userdata( $user_id );
		return false === $user ? '#' . $user_id : $user->display_name;
	}
}
