<?php
/**
 * What people type and paste, as contracts store it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

use Prakat\Format\Numerals;

/**
 * Brings input into the one form that records have: trimmed text in NFC, dates of the Common Era, amounts
 * with two decimals, code values for labels, no empty values. It guesses nothing: what it cannot read it leaves
 * for the Validator to refuse.
 *
 * @phpstan-import-type Field from Section
 */
final class Normaliser {

	private readonly Reading $reading;

	/**
	 * @param \DateTimeZone $zone The agency's zone, in which a time without an offset is meant.
	 */
	public function __construct( private readonly Contracts $contracts, \DateTimeZone $zone ) {
		$this->reading = new Reading( $zone );
	}

	/**
	 * @param array<string, mixed> $input
	 * @return array<string, mixed>
	 */
	public function record( Section $section, array $input ): array {
		return $this->object( $section->fields(), $input );
	}

	/**
	 * @param array<string, mixed> $input
	 * @return array<string, mixed>
	 */
	public function header( array $input ): array {
		return $this->object( $this->contracts->entry()->fields(), $input );
	}

	/**
	 * One value of a field, for a cell of a spreadsheet. Null when the value is empty.
	 *
	 * @param Field $field
	 */
	public function value( array $field, mixed $value ): mixed {
		$fields = $field['fields'] ?? null;
		if ( is_array( $value ) ) {
			if ( null === $fields ) {
				return $value;
			}
			/** @var array<string, Field> $fields */
			$normal = 'array' === $field['schema']['type'] ? $this->rows( $fields, $value ) : $this->inner( $fields, $value );
			return [] === $normal ? null : $normal;
		}
		if ( is_string( $value ) && 'exact-text' === ( $field['schema']['format'] ?? '' ) ) {
			return '' === $value ? null : $value; // Another system must get it back byte for byte.
		}
		if ( is_string( $value ) ) {
			$value = 'longText' === $field['kind'] ? PlainText::lines( $value ) : PlainText::line( $value );
			return '' === $value ? null : $this->read( $field, $value );
		}
		return $value;
	}

	/**
	 * @param array<string, Field> $fields
	 * @param array<mixed>         $input
	 * @return array<string, mixed>
	 */
	private function object( array $fields, array $input ): array {
		$normal = [];
		foreach ( $input as $key => $value ) {
			$field    = $fields[ $key ] ?? null;
			$sibling  = $field['workingDays'] ?? null;
			$duration = null !== $sibling && is_string( $value ) ? $this->reading->working_days( PlainText::line( $value ) ) : null;
			if ( null !== $duration && null !== $sibling ) {
				$normal[ $key ]     = $duration;
				$normal[ $sibling ] = true;
				continue;
			}
			if ( isset( $normal[ $key ] ) ) {
				continue; // The flag that the duration before it has set.
			}
			$value = null === $field ? $value : $this->value( $field, $value );
			if ( null !== $value ) {
				$normal[ $key ] = $value;
			}
		}
		return $this->in_order( $fields, $normal );
	}

	/**
	 * @param array<string, Field> $fields
	 * @param array<mixed>         $value
	 * @return array<mixed>
	 */
	private function inner( array $fields, array $value ): array {
		return [] !== $value && array_is_list( $value ) ? $value : $this->object( $fields, $value );
	}

	/**
	 * @param array<string, Field> $fields
	 * @param array<mixed>         $rows
	 * @return array<mixed>
	 */
	private function rows( array $fields, array $rows ): array {
		if ( ! array_is_list( $rows ) ) {
			return $rows;
		}
		$normal = array_map( fn ( mixed $row ): mixed => is_array( $row ) ? $this->inner( $fields, $row ) : $row, $rows );
		return array_values( array_filter( $normal, static fn ( mixed $row ): bool => [] !== $row && null !== $row && '' !== $row ) );
	}

	/**
	 * Known fields in the contract's order, then the unknown ones.
	 *
	 * @param array<string, Field> $fields
	 * @param array<string, mixed> $normal
	 * @return array<string, mixed>
	 */
	private function in_order( array $fields, array $normal ): array {
		$ordered = [];
		foreach ( array_intersect_key( $fields, $normal ) as $id => $field ) {
			$ordered[ $id ] = $normal[ $id ];
		}
		return $ordered + $normal;
	}

	/**
	 * @param Field  $field
	 * @param string $value Not empty.
	 */
	private function read( array $field, string $value ): mixed {
		return match ( $field['kind'] ) {
			'text'      => 'plain-text' === ( $field['schema']['format'] ?? '' ) ? $value : Numerals::arabic( $value ),
			'choice'    => self::choice( $field, $value ),
			'longText'  => $value,
			default     => $this->reading->of( $field['kind'], $value ),
		};
	}

	/**
	 * The code of a choice given by its code, its label in either language, or another name of it.
	 *
	 * @param Field $field
	 */
	private static function choice( array $field, string $value ): string {
		$choices = $field['choices'] ?? [];
		foreach ( $choices as $choice ) {
			// As written first: this runs for each cell of a long spreadsheet.
			if ( $choice['value'] === $value || in_array( $value, $choice['label'], true ) || in_array( $value, $choice['aliases'] ?? [], true ) ) {
				return $choice['value'];
			}
		}
		$wanted = PlainText::folded( $value );
		foreach ( $choices as $choice ) {
			foreach ( [ ...array_values( $choice['label'] ), ...$choice['aliases'] ?? [] ] as $name ) {
				if ( PlainText::folded( $name ) === $wanted ) {
					return $choice['value'];
				}
			}
		}
		return $value;
	}
}
