<?php
/**
 * A value against a contract's schema.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

/**
 * Checks values by the closed part of JSON Schema draft 4 that contracts are written in, and coerces
 * nothing: "1" is no number and 1 is no yes. Gives at most one problem for a value, the most basic one, as
 * src/sdk/validate.ts does with zod's issues.
 */
final class SchemaCheck {

	/** @var array<string, string> Pattern of a contract => as PHP writes it. */
	private static array $expressions = [];

	/**
	 * @param array<string, mixed> $schema
	 * @param list<string|int>     $path
	 * @return list<Problem>
	 */
	public function problems( array $schema, mixed $value, array $path = [] ): array {
		return match ( $schema['type'] ) {
			'object'  => $this->object( $schema, $value, $path ),
			'array'   => $this->rows( $schema, $value, $path ),
			'string'  => self::one( $path, self::text( $schema, $value ) ),
			'integer' => self::one( $path, self::number( $schema, $value, true ) ),
			'number'  => self::one( $path, self::number( $schema, $value, false ) ),
			'boolean' => self::one( $path, is_bool( $value ) ? null : [ 'not-flag', [] ] ),
			default   => throw new \LogicException( 'A contract has a type that no compiler writes.' ),
		};
	}

	/**
	 * @param list<string|int>                                     $path
	 * @param array{string, array<string, string|int>}|null $found
	 * @return list<Problem>
	 */
	private static function one( array $path, ?array $found ): array {
		return null === $found ? [] : [ new Problem( $path, $found[0], $found[1] ) ];
	}

	/**
	 * @param array<string, mixed> $schema
	 * @param list<string|int>     $path
	 * @return list<Problem>
	 */
	private function object( array $schema, mixed $value, array $path ): array {
		// An empty PHP array is both an empty object and an empty list; here it is the object.
		if ( ! is_array( $value ) || ( [] !== $value && array_is_list( $value ) ) ) {
			return [ new Problem( $path, 'not-object' ) ];
		}
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $schema['properties'];
		/** @var list<string> $required */
		$required = $schema['required'] ?? [];
		$found    = [];
		foreach ( $properties as $id => $property ) {
			if ( 'string' === $property['type'] && isset( $value[ $id ] ) ) {
				// Most values: their path is made only for a problem.
				$wrong = self::text( $property, $value[ $id ] );
				if ( null !== $wrong ) {
					$found[] = new Problem( [ ...$path, $id ], $wrong[0], $wrong[1] );
				}
			} elseif ( array_key_exists( $id, $value ) ) {
				$problems = $this->problems( $property, $value[ $id ], [ ...$path, $id ] );
				if ( [] !== $problems ) {
					array_push( $found, ...$problems );
				}
			} elseif ( in_array( $id, $required, true ) ) {
				$found[] = new Problem( [ ...$path, $id ], 'required' );
			}
		}
		foreach ( array_keys( array_diff_key( $value, $properties ) ) as $id ) {
			$found[] = new Problem( [ ...$path, (string) $id ], 'unknown-field', [ 'name' => (string) $id ] );
		}
		return $found;
	}

	/**
	 * @param array<string, mixed> $schema
	 * @param list<string|int>     $path
	 * @return list<Problem>
	 */
	private function rows( array $schema, mixed $value, array $path ): array {
		if ( ! is_array( $value ) || ! array_is_list( $value ) ) {
			return [ new Problem( $path, 'not-list' ) ];
		}
		$min = (int) ( $schema['minItems'] ?? 0 );
		$max = (int) ( $schema['maxItems'] ?? PHP_INT_MAX );
		if ( count( $value ) > $max ) {
			return [ new Problem( $path, 'too-many', [ 'max' => $max ] ) ];
		}
		if ( count( $value ) < $min ) {
			return [ new Problem( $path, 'too-few', [ 'min' => $min ] ) ];
		}
		/** @var array<string, mixed> $items */
		$items = $schema['items'];
		$found = [];
		foreach ( $value as $number => $row ) {
			array_push( $found, ...$this->problems( $items, $row, [ ...$path, $number ] ) );
		}
		return $found;
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array{string, array<string, string|int>}|null
	 */
	private static function text( array $schema, mixed $value ): ?array {
		if ( ! is_string( $value ) ) {
			return [ 'not-text', [] ];
		}
		$length = mb_strlen( $value, 'UTF-8' );
		$min    = (int) ( $schema['minLength'] ?? 0 );
		$max    = (int) ( $schema['maxLength'] ?? PHP_INT_MAX );
		if ( $length < $min ) {
			return 1 === $min ? [ 'empty', [] ] : [ 'too-short', [ 'min' => $min ] ];
		}
		$pattern = $schema['pattern'] ?? null;
		// Before the length, since “no such date” says more than “too long”. Also false for bytes that are not UTF-8.
		if ( is_string( $pattern ) && 1 !== preg_match( self::$expressions[ $pattern ] ??= '~' . str_replace( '~', '\~', $pattern ) . '~uD', $value ) ) {
			return [ is_string( $schema['format'] ?? null ) ? $schema['format'] : 'pattern', [] ];
		}
		if ( $length > $max ) {
			return [ 'too-long', [ 'max' => $max ] ];
		}
		if ( is_array( $schema['enum'] ?? null ) && ! in_array( $value, $schema['enum'], true ) ) {
			return [ 'not-a-choice', [] ];
		}
		return null;
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array{string, array<string, string|int>}|null
	 */
	private static function number( array $schema, mixed $value, bool $whole ): ?array {
		$is_number = ( is_int( $value ) || is_float( $value ) ) && is_finite( $value );
		if ( ! $is_number || ( $whole && floor( $value ) !== (float) $value ) ) {
			return [ $whole ? 'not-integer' : 'not-number', [] ];
		}
		$min = $schema['minimum'] ?? null;
		$max = $schema['maximum'] ?? null;
		if ( is_int( $min ) && $value < $min ) {
			return [ 'too-small', [ 'min' => $min ] ];
		}
		if ( is_int( $max ) && $value > $max ) {
			return [ 'too-large', [ 'max' => $max ] ];
		}
		return null;
	}
}
