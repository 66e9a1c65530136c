<?php
/**
 * Giving duties and ending them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Contract\Contracts;
use Prakat\Contract\PlainText;
use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Machine;

/**
 * Changes who holds which duty. An assignment is never edited: it is ended, and another made, so that what somebody did
 * under it stays explained. Each change is written into the register in the same transaction.
 *
 * @phpstan-type NewDuty array{user: int, unit: int, section?: string, duty: string, positionTitle?: string, startsOn?: string, endsOn?: string|null, actingFor?: int|null, orderNumber?: string, orderDate?: string|null, onLeaveOnly?: bool}
 * @phpstan-type Row array<string, string|null>
 */
final class Assignments {

	private const COLUMNS = 'id, user_id, unit_id, section, duty, position_title, starts_on, ends_on, acting_for, order_number, order_date, on_leave_only, created_at, ended_at';

	public function __construct(
		private readonly Database $database,
		private readonly Units $units,
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Register $register,
		private readonly Clock $clock
	) {
	}

	/**
	 * Every assignment, those of today first, then by unit.
	 *
	 * @return list<Row>
	 */
	public function all(): array {
		return $this->database->rows( 'SELECT ' . self::COLUMNS . ' FROM {duties} ORDER BY ended_at IS NOT NULL, ( ends_on IS NOT NULL AND ends_on < %s ), unit_id, duty, id', [ $this->clock->today() ] );
	}

	/**
	 * @return Row
	 * @throws Refusal 'duty-not-found'.
	 */
	public function get( int $id ): array {
		return $this->database->row( 'SELECT ' . self::COLUMNS . ' FROM {duties} WHERE id = %d', [ $id ] ) ?? throw new Refusal( 'duty-not-found' );
	}

	/**
	 * Gives somebody a duty. With `actingFor` or an order number and two dates it is an acting appointment; an
	 * alternate (`onLeaveOnly`) needs no last day.
	 *
	 * @param NewDuty $input
	 * @return int The assignment's id.
	 * @throws Refusal When person, unit, section, duty or days don't fit, or it is held already.
	 */
	public function assign( array $input, Actor $actor ): int {
		return $this->database->transaction(
			function () use ( $input, $actor ): int {
				// Assignments for one unit are made one after the other, so that no two overlap unseen.
				$this->database->row( 'SELECT id FROM {units} WHERE id = %d FOR UPDATE', [ $input['unit'] ] );
				$row = $this->row( $input );
				$this->refuse_overlap( $row );
				$acting = null !== $row['acting_for'];
				if ( $acting ) {
					$this->refuse_unfounded( $row );
				}
				$id = $this->database->insert(
					'duties',
					$row + [
						'created_by' => $actor->id,
						'created_at' => $this->clock->sql(),
					]
				);
				$this->register->write(
					[
						'act'     => $acting ? 'duty-acting' : 'duty-assigned',
						'actor'   => $actor,
						'details' => [ 'id' => $id ] + $row + $this->names( $row ),
					]
				);
				return $id;
			}
		);
	}

	/**
	 * Ends an assignment from this moment on.
	 *
	 * @throws Refusal 'duty-not-found', 'duty-ended-already'.
	 */
	public function end( int $id, Actor $actor ): void {
		$this->database->transaction(
			function () use ( $id, $actor ): void {
				$this->database->row( 'SELECT id FROM {duties} WHERE id = %d FOR UPDATE', [ $id ] );
				$row = $this->get( $id );
				if ( null !== $row['ended_at'] ) {
					throw new Refusal( 'duty-ended-already' );
				}
				$this->database->update(
					'duties',
					[
						'ended_at' => $this->clock->sql(),
						'ended_by' => $actor->id,
					],
					[ 'id' => $id ]
				);
				$this->register->write(
					[
						'act'     => 'duty-ended',
						'actor'   => $actor,
						'details' => [ 'id' => $id ] + $this->names( $row ),
					]
				);
			}
		);
	}

	/**
	 * Ends every assignment of an account that is about to go: a database may give its number to another one day.
	 */
	public function end_all( int $user_id ): void {
		$this->database->transaction(
			function () use ( $user_id ): void {
				$actor = get_current_user_id() > 0 ? Actor::current() : Actor::system( 'accounts' );
				foreach ( $this->database->column( 'SELECT id FROM {duties} WHERE user_id = %d AND ended_at IS NULL ORDER BY id', [ $user_id ] ) as $id ) {
					$this->end( (int) $id, $actor );
				}
			}
		);
	}

	/**
	 * @param NewDuty $input
	 * @return array{user_id: int, unit_id: int, section: string, duty: string, position_title: string, starts_on: string, ends_on: string|null, acting_for: int|null, order_number: string, order_date: string|null, on_leave_only: int}
	 */
	private function row( array $input ): array {
		if ( ! get_userdata( $input['user'] ) ) {
			throw new Refusal( 'person-not-found' );
		}
		if ( ! $this->units->get( $input['unit'] )['active'] ) {
			throw new Refusal( 'unit-inactive' );
		}
		$section = $input['section'] ?? '*';
		if ( '*' !== $section ) {
			$this->contracts->section( $section );
		}
		if ( ! isset( $this->machine->definition()['duties'][ $input['duty'] ] ) ) {
			throw new Refusal( 'duty-unknown', [ 'duty' => $input['duty'] ] );
		}
		$starts = self::date( $input['startsOn'] ?? '' );
		$ends   = self::date( $input['endsOn'] ?? '' );
		if ( null === $starts || ( null === $ends && '' !== ( $input['endsOn'] ?? '' ) ) || ( null !== $ends && $ends < $starts ) ) {
			throw new Refusal( 'duty-dates-invalid' );
		}
		$order      = self::text( $input['orderNumber'] ?? '', 64 );
		$acting_for = $input['actingFor'] ?? null;
		if ( null !== $acting_for ) {
			if ( '' === $order || ( null === $ends && ! ( $input['onLeaveOnly'] ?? false ) ) ) {
				throw new Refusal( 'acting-incomplete' );
			}
			if ( $acting_for === $input['user'] ) {
				throw new Refusal( 'acting-for-self' );
			}
			if ( ! get_userdata( $acting_for ) ) {
				throw new Refusal( 'person-not-found' );
			}
		}
		return [
			'user_id'        => $input['user'],
			'unit_id'        => $input['unit'],
			'section'        => $section,
			'duty'           => $input['duty'],
			'position_title' => self::text( $input['positionTitle'] ?? '', 191 ),
			'starts_on'      => $starts,
			'ends_on'        => $ends,
			'acting_for'     => $acting_for,
			'order_number'   => $order,
			'order_date'     => self::date( $input['orderDate'] ?? '' ),
			'on_leave_only'  => null !== $acting_for && ( $input['onLeaveOnly'] ?? false ) ? 1 : 0,
		];
	}

	/**
	 * The same person can't hold the same twice, and two persons can't stand in for the same one on the same day.
	 *
	 * @param array{user_id: int, unit_id: int, section: string, duty: string, starts_on: string, ends_on: string|null, acting_for: int|null} $row
	 */
	private function refuse_overlap( array $row ): void {
		$same_days = 'unit_id = %d AND section = %s AND duty = %s AND ended_at IS NULL AND starts_on <= %s AND ( ends_on IS NULL OR ends_on >= %s )';
		$args      = [ $row['unit_id'], $row['section'], $row['duty'], $row['ends_on'] ?? '9999-12-31', $row['starts_on'] ];
		if ( null === $row['acting_for'] ) {
			$held = $this->database->value( "SELECT user_id FROM {duties} WHERE $same_days AND user_id = %d AND acting_for IS NULL LIMIT 1", [ ...$args, $row['user_id'] ] );
			if ( null !== $held ) {
				throw new Refusal( 'duty-held-already', [ 'person' => self::name( $row['user_id'] ) ] );
			}
			return;
		}
		$other = $this->database->value( "SELECT user_id FROM {duties} WHERE $same_days AND acting_for = %d LIMIT 1", [ ...$args, $row['acting_for'] ] );
		if ( null !== $other ) {
			throw new Refusal( 'acting-overlap', [ 'person' => self::name( (int) $other ) ] );
		}
	}

	/**
	 * Nobody stands in for a duty that the other doesn't hold, here or above, on some of these days.
	 *
	 * @param array{unit_id: int, section: string, duty: string, starts_on: string, ends_on: string|null, acting_for: int|null} $row
	 */
	private function refuse_unfounded( array $row ): void {
		$units = $this->units->ancestors( $row['unit_id'] );
		$held  = $this->database->value(
			"SELECT id FROM {duties} WHERE user_id = %d AND duty = %s AND acting_for IS NULL AND unit_id IN (%d…) AND section IN ( '*', %s ) AND ended_at IS NULL AND starts_on <= %s AND ( ends_on IS NULL OR ends_on >= %s ) LIMIT 1",
			[ $row['acting_for'], $row['duty'], $units, $row['section'], $row['ends_on'] ?? '9999-12-31', $row['starts_on'] ]
		);
		if ( null === $held ) {
			throw new Refusal( 'acting-for-nobody', [ 'person' => self::name( (int) $row['acting_for'] ) ] );
		}
	}

	/**
	 * The names of the day, for the register's sentence.
	 *
	 * @param array<string, string|int|null> $row
	 * @return array<string, mixed>
	 */
	private function names( array $row ): array {
		$section = (string) $row['section'];
		$all     = [
			'en' => 'all sections',
			'th' => 'ทุกหมวดข้อมูล',
		];
		return [
			'person'  => self::name( (int) $row['user_id'] ),
			'duty'    => $this->machine->definition()['duties'][ $row['duty'] ]['words'] ?? (string) $row['duty'],
			'unit'    => $this->units->get( (int) $row['unit_id'] )['name'],
			'section' => '*' === $section ? $all : $this->contracts->section( $section )->contract['words']['name'],
			'order'   => (string) ( $row['order_number'] ?? '' ),
		];
	}

	private static function name( int $user_id ): string {
		$user = get_userdata( $user_id );
		return false === $user ? '#' . $user_id : $user->display_name;
	}

	private static function date( ?string $date ): ?string {
		$parsed = \DateTimeImmutable::createFromFormat( '!Y-m-d', (string) $date );
		return false !== $parsed && $parsed->format( 'Y-m-d' ) === $date ? $date : null;
	}

	private static function text( string $text, int $length ): string {
		return mb_substr( PlainText::line( $text ), 0, $length );
	}
}
