<?php
/**
 * What an agency may set about the workflow.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\PlainText;
use Prakat\Register\Choices;
use Prakat\Support\Refusal;

/**
 * The time for the written ratification, the agency's holidays, how soon an overdue step is told to others, and whether the
 * office is so small that one person may give two levels. Stored as one option; each change is registered.
 */
final class Settings {

	public const OPTION = 'prakat_workflow';

	public function __construct(
		private readonly Machine $machine,
		private readonly Choices $choices
	) {
	}

	/**
	 * Working days within which a spoken permission must be confirmed in writing.
	 */
	public function ratify_within(): int {
		$days = $this->stored()['ratifyWithin'] ?? null;
		return is_int( $days ) ? $days : (int) $this->machine->definition()['urgent']['ratifyWithin'];
	}

	/**
	 * Holidays beside those of the contract, 'Y-m-d', in order.
	 *
	 * @return list<string>
	 */
	public function holidays(): array {
		return array_column( $this->named_holidays(), 'date' );
	}

	/**
	 * Holidays of the contract on which this agency works, 'Y-m-d', in order.
	 *
	 * @return list<string>
	 */
	public function workdays(): array {
		$days = $this->stored()['workdays'] ?? [];
		return is_array( $days ) ? array_values( array_filter( $days, 'is_string' ) ) : [];
	}

	/**
	 * Whether one person may give two levels of a request: for an office that has not enough people.
	 */
	public function small_office(): bool {
		return true === ( $this->stored()['smallOffice'] ?? false );
	}

	/**
	 * Working days after the due day until the next level's people are told.
	 */
	public function escalate_after(): int {
		$days = $this->stored()['escalateAfter'] ?? null;
		return is_int( $days ) ? $days : 1;
	}

	/**
	 * @return array{ratifyWithin: int, holidays: list<array{date: string, name: string}>, workdays: list<string>, smallOffice: bool, escalateAfter: int}
	 */
	public function all(): array {
		return [
			'ratifyWithin'  => $this->ratify_within(),
			'holidays'      => $this->named_holidays(),
			'workdays'      => $this->workdays(),
			'smallOffice'   => $this->small_office(),
			'escalateAfter' => $this->escalate_after(),
		];
	}

	/**
	 * @param array{ratifyWithin?: mixed, holidays?: mixed, workdays?: mixed, smallOffice?: mixed, escalateAfter?: mixed} $input
	 * @throws Refusal 'settings-invalid'.
	 */
	public function save( array $input, Actor $actor ): void {
		$before = $this->all();
		$small  = $input['smallOffice'] ?? $before['smallOffice'];
		if ( ! is_bool( $small ) ) {
			throw new Refusal( 'settings-invalid' );
		}
		$after = [
			'ratifyWithin'  => self::days( $input['ratifyWithin'] ?? $before['ratifyWithin'] ),
			'holidays'      => self::dates( $input['holidays'] ?? $before['holidays'] ),
			'workdays'      => array_column( self::dates( $input['workdays'] ?? $before['workdays'] ), 'date' ),
			'smallOffice'   => $small,
			'escalateAfter' => self::days( $input['escalateAfter'] ?? $before['escalateAfter'] ),
		];
		$this->choices->keep(
			self::OPTION,
			'settings-changed',
			$after,
			[
				'before' => $before,
				'after'  => $after,
			],
			$actor
		);
	}

	private static function days( mixed $days ): int {
		return is_int( $days ) && $days >= 1 && $days <= 30 ? $days : throw new Refusal( 'settings-invalid' );
	}

	/**
	 * Dates, each with or without a name, once each and in order.
	 *
	 * @return list<array{date: string, name: string}>
	 */
	private static function dates( mixed $list ): array {
		if ( ! is_array( $list ) || count( $list ) > 500 ) {
			throw new Refusal( 'settings-invalid' );
		}
		$dates = [];
		foreach ( $list as $day ) {
			$text = is_array( $day ) ? ( $day['date'] ?? null ) : $day;
			$name = is_array( $day ) ? ( $day['name'] ?? '' ) : '';
			$date = is_string( $text ) ? \DateTimeImmutable::createFromFormat( '!Y-m-d', $text ) : false;
			if ( false === $date || $date->format( 'Y-m-d' ) !== $text || ! is_string( $name ) ) {
				throw new Refusal( 'settings-invalid' );
			}
			$dates[ $text ] = [
				'date' => $text,
				'name' => mb_substr( PlainText::line( $name ), 0, 191 ),
			];
		}
		ksort( $dates );
		return array_values( $dates );
	}

	/**
	 * As stored; by earlier versions without their names.
	 *
	 * @return list<array{date: string, name: string}>
	 */
	private function named_holidays(): array {
		$days = $this->stored()['holidays'] ?? [];
		return is_array( $days ) ? self::dates( $days ) : [];
	}

	/**
	 * @return array<array-key, mixed>
	 */
	private function stored(): array {
		$stored = get_option( self::OPTION, [] );
		return is_array( $stored ) ? $stored : [];
	}
}
