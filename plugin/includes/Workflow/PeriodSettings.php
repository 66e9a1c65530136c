<?php
/**
 * Periods of publication, as an agency sets them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Contracts;
use Prakat\Contract\Periods;
use Prakat\Format\Duration;
use Prakat\Register\Choices;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Writes the least and the usual time of publication of a section where the agency's own rules ask for longer ones than the
 * contract (R063). Each change is registered; none makes the least time shorter than the contract's.
 *
 * @phpstan-import-type Own from Periods
 * @phpstan-type Line array{section: string, minimum: string, default: string, least: string, usual: string}
 */
final class PeriodSettings {

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Periods $periods,
		private readonly Choices $choices,
		private readonly Clock $clock
	) {
	}

	/**
	 * Every section: what holds there, and what the contract says (`least`, `usual`).
	 *
	 * @return list<Line>
	 */
	public function all(): array {
		$lines = [];
		foreach ( $this->contracts->sections() as $section ) {
			$of      = $section->contract['period'];
			$own     = $this->periods->own( $section->id );
			$lines[] = [
				'section' => $section->id,
				'minimum' => $own['minimum'] ?? $of['minimum'],
				'default' => $own['default'] ?? $of['default'],
				'least'   => $of['minimum'],
				'usual'   => $of['default'],
			];
		}
		return $lines;
	}

	/**
	 * @param list<mixed> $lines `{ section, minimum, default }` of each section that is to be set; the others stay.
	 * @throws Refusal 'periods-invalid', 'periods-too-short'.
	 */
	public function save( array $lines, Actor $actor ): void {
		$before = $this->stored();
		$after  = $before;
		foreach ( $lines as $line ) {
			$id = is_array( $line ) ? ( $line['section'] ?? null ) : null;
			if ( ! is_array( $line ) || ! is_string( $id ) || ! $this->contracts->has( $id ) || ! Periods::is_duration( $line['minimum'] ?? null ) || ! Periods::is_duration( $line['default'] ?? null ) || 'PT0S' === $line['default'] ) {
				throw new Refusal( 'periods-invalid' );
			}
			$own = [
				'minimum' => (string) $line['minimum'],
				'default' => (string) $line['default'],
			];
			$of  = $this->contracts->section( $id )->contract['period'];
			$this->demand_longer( $id, $own, $of['minimum'] );
			if ( $own['minimum'] === $of['minimum'] && $own['default'] === $of['default'] ) {
				unset( $after[ $id ] );
			} else {
				$after[ $id ] = $own;
			}
		}
		ksort( $after );
		if ( $after === $before ) {
			return;
		}
		$this->choices->keep(
			Periods::OPTION,
			'periods-changed',
			$after,
			[
				'before' => $before,
				'after'  => $after,
			],
			$actor
		);
	}

	/**
	 * The agency's least time may not end before the contract's, whenever it begins, nor the usual one before the least.
	 *
	 * @param Own $own
	 */
	private function demand_longer( string $id, array $own, string $least ): void {
		$day = $this->clock->now()->setTimezone( $this->clock->zone() );
		// Months differ in length: each day of a leap year and the next is a beginning.
		for ( $i = 0; $i < 731; $i++, $day = $day->modify( '+1 day' ) ) {
			if ( Periods::longer( $own['minimum'], $least, $day ) !== $own['minimum'] || Periods::longer( $own['default'], $own['minimum'], $day ) !== $own['default'] ) {
				throw new Refusal(
					'periods-too-short',
					[
						'section' => $this->contracts->section( $id )->contract['words']['name'],
						'minimum' => [
							'en' => Duration::format( $least, 'en' ),
							'th' => Duration::format( $least, 'th' ),
						],
					]
				);
			}
		}
	}

	/**
	 * @return array<string, Own>
	 */
	private function stored(): array {
		$stored = [];
		foreach ( array_keys( $this->contracts->sections() ) as $id ) {
			$own = $this->periods->own( (string) $id );
			if ( null !== $own ) {
				$stored[ (string) $id ] = $own;
			}
		}
		ksort( $stored );
		return $stored;
	}
}
