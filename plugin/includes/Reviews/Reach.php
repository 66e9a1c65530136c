<?php
/**
 * What a worklist is of.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

/**
 * Units and sections of which somebody may see what is to be done; '*' is every section.
 */
final class Reach {

	/**
	 * @param list<array{section: string, units: list<int>}> $places
	 */
	public function __construct( public readonly array $places ) {
	}

	/**
	 * The condition by which rows lie inside, and its arguments.
	 *
	 * @param string $unit    Column of the unit's number.
	 * @param string $section Column of the section's id.
	 * @return array{string, list<string|list<int>>}
	 */
	public function where( string $unit, string $section ): array {
		$parts = [];
		$args  = [];
		foreach ( $this->places as $place ) {
			if ( [] === $place['units'] ) {
				continue;
			}
			if ( '*' === $place['section'] ) {
				$parts[] = "$unit IN (%d…)";
			} else {
				$parts[] = "( $section = %s AND $unit IN (%d…) )";
				$args[]  = $place['section'];
			}
			$args[] = $place['units'];
		}
		return [] === $parts ? [ '1 = 0', [] ] : [ '( ' . implode( ' OR ', $parts ) . ' )', $args ];
	}

	public function covers( int $unit, string $section ): bool {
		foreach ( $this->places as $place ) {
			if ( in_array( $place['section'], [ '*', $section ], true ) && in_array( $unit, $place['units'], true ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What of it lies in these units.
	 *
	 * @param list<int> $units
	 */
	public function within( array $units ): self {
		return new self(
			array_map(
				static fn ( array $place ): array => [ 'units' => array_values( array_intersect( $place['units'], $units ) ) ] + $place,
				$this->places
			)
		);
	}

	/**
	 * What of it is of one section.
	 */
	public function of_section( string $section ): self {
		$places = array_filter( $this->places, static fn ( array $place ): bool => in_array( $place['section'], [ '*', $section ], true ) );
		return new self( array_values( array_map( static fn ( array $place ): array => [ 'section' => $section ] + $place, $places ) ) );
	}

	/**
	 * Which of these sections lie in it.
	 *
	 * @param list<string> $sections
	 * @return list<string>
	 */
	public function sections( array $sections ): array {
		$named = array_column( array_filter( $this->places, static fn ( array $place ): bool => [] !== $place['units'] ), 'section' );
		return in_array( '*', $named, true ) ? $sections : array_values( array_intersect( $sections, $named ) );
	}

	/**
	 * @return list<int>
	 */
	public function units(): array {
		return array_values( array_unique( array_merge( [], ...array_column( $this->places, 'units' ) ) ) );
	}
}
