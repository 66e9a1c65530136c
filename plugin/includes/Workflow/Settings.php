<?php
/**
 * What an agency may set about the workflow.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Refusal;

/**
 * The time for the written ratification and the agency's holidays. Stored as one option; each change is registered.
 */
final class Settings {

	public const OPTION = 'prakat_workflow';

	public function __construct(
		private readonly Machine $machine,
		private readonly Database $database,
		private readonly Register $register
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
	 * Holidays beside those of a fixed date, 'Y-m-d', in order.
	 *
	 * @return list<string>
	 */
	public function holidays(): array {
		$days = $this->stored()['holidays'] ?? [];
		return is_array( $days ) ? array_values( array_filter( $days, 'is_string' ) ) : [];
	}

	/**
	 * @return array{ratifyWithin: int, holidays: list<string>}
	 */
	public function all(): array {
		return [
			'ratifyWithin' => $this->ratify_within(),
			'holidays'     => $this->holidays(),
		];
	}

	/**
	 * @param array{ratifyWithin?: mixed, holidays?: mixed} $input
	 * @throws Refusal 'settings-invalid'.
	 */
	public function save( array $input, Actor $actor ): void {
		$days     = $input['ratifyWithin'] ?? $this->ratify_within();
		$holidays = $input['holidays'] ?? $this->holidays();
		if ( ! is_int( $days ) || $days < 1 || $days > 30 || ! is_array( $holidays ) || count( $holidays ) > 500 ) {
			throw new Refusal( 'settings-invalid' );
		}
		foreach ( $holidays as $day ) {
			$date = is_string( $day ) ? \DateTimeImmutable::createFromFormat( '!Y-m-d', $day ) : false;
			if ( false === $date || $date->format( 'Y-m-d' ) !== $day ) {
				throw new Refusal( 'settings-invalid' );
			}
		}
		$holidays = array_values( array_unique( $holidays ) );
		sort( $holidays );
		$before = $this->all();
		$after  = [
			'ratifyWithin' => $days,
			'holidays'     => $holidays,
		];
		$this->database->transaction(
			function () use ( $before, $after, $actor ): void {
				$this->register->write(
					[
						'act'     => 'settings-changed',
						'actor'   => $actor,
						'details' => [
							'before' => $before,
							'after'  => $after,
						],
					]
				);
				update_option( self::OPTION, $after, false );
			}
		);
	}

	/**
	 * @return array<array-key, mixed>
	 */
	private function stored(): array {
		$stored = get_option( self::OPTION, [] );
		return is_array( $stored ) ? $stored : [];
	}
}
