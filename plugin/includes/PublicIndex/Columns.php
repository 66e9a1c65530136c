<?php
/**
 * The typed columns of a section's public index.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Format\Money;

/**
 * What the contract's `index` and `derive` make of a record: the values by which it is filtered and ordered.
 *
 * @phpstan-type Column array{name: string, path?: string, type: string, length?: int}
 */
final class Columns {

	/** @var array<string, array{from: string, rule: string}> */
	private readonly array $derived;

	/**
	 * @param bool $packed Whether text is packed on this database.
	 */
	public function __construct( private readonly Section $section, private readonly bool $packed = false ) {
		$derived = [];
		foreach ( $section->contract['derive'] as $derive ) {
			$derived[ $derive['name'] ] = [
				'from' => $derive['from'],
				'rule' => $derive['rule'],
			];
		}
		$this->derived = $derived;
	}

	/**
	 * @return list<Column>
	 */
	public function all(): array {
		return $this->section->contract['index'];
	}

	/**
	 * @return list<string> 'c_<name>', in the order of values().
	 */
	public function names(): array {
		return array_map( static fn ( array $column ): string => self::name( $column['name'] ), $this->all() );
	}

	/**
	 * The database column of an index column.
	 */
	public static function name( string $column ): string {
		return 'c_' . str_replace( '-', '_', $column );
	}

	/**
	 * @return Column|null
	 */
	public function get( string $name ): ?array {
		foreach ( $this->all() as $column ) {
			if ( $column['name'] === $name ) {
				return $column;
			}
		}
		return null;
	}

	/**
	 * Names of the columns that hold money: what totals are kept of.
	 *
	 * @return list<string>
	 */
	public function money(): array {
		$names = [];
		foreach ( $this->all() as $column ) {
			if ( 'money' === $column['type'] ) {
				$names[] = $column['name'];
			}
		}
		return $names;
	}

	/**
	 * The record's values, one a column, null where it has none.
	 *
	 * @param array<string, mixed> $record The record in its public shape.
	 * @return list<string|int|null>
	 */
	public function values( array $record ): array {
		$values = [];
		foreach ( $this->all() as $column ) {
			$derived  = $this->derived[ $column['name'] ] ?? null;
			$path     = $derived['from'] ?? $column['path'] ?? $column['name'];
			$value    = self::values_at( $record, $path )[0] ?? null;
			$values[] = null === $derived ? $this->typed( $column, $value ) : self::derive( $derived['rule'], $value );
		}
		return $values;
	}

	/**
	 * A value as the column holds it; what it can't hold is null.
	 *
	 * @param Column $column
	 */
	public function typed( array $column, mixed $value ): string|int|null {
		if ( ! is_scalar( $value ) || '' === $value ) {
			return null;
		}
		return match ( $column['type'] ) {
			'string'   => $this->key( (string) $value, min( $column['length'] ?? SortKey::LENGTH, SortKey::LENGTH ) ),
			'integer'  => is_numeric( $value ) ? (int) $value : null,
			'money'    => 1 === preg_match( '/^-?\d{1,15}(\.\d{1,2})?$/', (string) $value ) ? Money::satang( (string) $value ) : null,
			'date'     => self::date( (string) $value ),
			'datetime' => self::moment( (string) $value ),
			'boolean'  => true === $value ? 1 : 0,
			default    => throw new \LogicException( 'The contract names a type of column that is not known here.' ),
		};
	}

	/**
	 * Cut in characters where text is text, in bytes where it is packed: one for each character of Thai.
	 */
	private function key( string $text, int $length ): string {
		return $this->packed ? substr( SearchText::pack( SortKey::of( $text, $length ) ), 0, $length ) : SortKey::of( $text, $length );
	}

	/**
	 * All values at a dotted path; a list on the way stands for each of its rows.
	 *
	 * @param array<mixed> $value
	 * @return list<mixed>
	 */
	public static function values_at( array $value, string $path ): array {
		if ( ! str_contains( $path, '.' ) ) {
			$found = $value[ $path ] ?? [];
			return is_array( $found ) && array_is_list( $found ) ? $found : [ $found ];
		}
		$found = [ $value ];
		foreach ( explode( '.', $path ) as $key ) {
			$next = [];
			foreach ( $found as $one ) {
				foreach ( is_array( $one ) && array_is_list( $one ) ? $one : [ $one ] as $row ) {
					if ( is_array( $row ) && array_key_exists( $key, $row ) ) {
						$next[] = $row[ $key ];
					}
				}
			}
			$found = $next;
		}
		$flat = [];
		foreach ( $found as $one ) {
			array_push( $flat, ...( is_array( $one ) && array_is_list( $one ) ? $one : [ $one ] ) );
		}
		return $flat;
	}

	/**
	 * A number that follows from a date ('2024-11-29') or a month ('2024-11').
	 */
	private static function derive( string $rule, mixed $value ): ?int {
		if ( ! is_string( $value ) || 1 !== preg_match( '/^(\d{4})-(\d{2})/', $value, $part ) ) {
			return null;
		}
		$year  = (int) $part[1] + 543;
		$month = (int) $part[2];
		return match ( $rule ) {
			// The fiscal year ๒๕๖๘ runs from 1 October ๒๕๖๗ to 30 September ๒๕๖๘.
			'fiscal-year' => $month >= 10 ? $year + 1 : $year,
			'year'        => $year,
			'month'       => $month,
			default       => null,
		};
	}

	private static function date( string $value ): ?string {
		if ( 1 === preg_match( '/^\d{4}-\d{2}$/', $value ) ) {
			return $value . '-01';
		}
		return 1 === preg_match( '/^\d{4}-\d{2}-\d{2}/', $value ) ? substr( $value, 0, 10 ) : null;
	}

	private static function moment( string $value ): ?string {
		$at = date_create_immutable( $value, new \DateTimeZone( 'UTC' ) );
		return false === $at ? null : $at->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}
}
