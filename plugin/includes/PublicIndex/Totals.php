<?php
/**
 * Stored counts and sums of an entry's records.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;

/**
 * Counts records and adds up their money while they pass: for the whole entry, and for each value of the filters that
 * have few (choice, year, month). A page then knows its totals and what its filters offer without reading records.
 */
final class Totals {

	/** The measure that counts records; the others are money columns, in satang. */
	public const RECORDS = '#';

	/** @var array<int, string> Place in the row's values => facet. */
	private array $facets = [];

	/** @var array<int, string> Place in the row's values => measure. */
	private array $measures = [];

	/** @var array<string, array<string, array<string, int>>> Facet => value => measure => amount. */
	private array $amounts = [ '' => [ '' => [ self::RECORDS => 0 ] ] ];

	public function __construct( Section $section ) {
		$columns = new Columns( $section );
		$facets  = [];
		foreach ( $section->contract['filters'] as $filter ) {
			if ( self::has_few_values( $section, $filter ) ) {
				$facets[ $filter['column'] ] = true;
			}
		}
		foreach ( $columns->all() as $i => $column ) {
			if ( isset( $facets[ $column['name'] ] ) ) {
				$this->facets[ $i ] = $column['name'];
			}
			if ( 'money' === $column['type'] ) {
				$this->measures[ $i ] = $column['name'];
			}
		}
	}

	/**
	 * Facet and value under which the totals of a filter are stored; null when they are not.
	 *
	 * @param string|array{from?: string, to?: string} $value
	 * @param bool                                     $packed Whether text is packed on this database.
	 * @return array{0: string, 1: string}|null
	 */
	public static function stored( Section $section, string $filter_id, string|array $value, bool $packed ): ?array {
		$columns = new Columns( $section, $packed );
		foreach ( $section->contract['filters'] as $filter ) {
			$column = $columns->get( $filter['column'] );
			if ( $filter['id'] === $filter_id && is_string( $value ) && null !== $column && self::has_few_values( $section, $filter ) ) {
				return [ $filter['column'], self::value( $columns->typed( $column, $value ) ?? '' ) ];
			}
		}
		return null;
	}

	/**
	 * A column's value as it is stored here: codes as they are, packed text in hexadecimal.
	 */
	private static function value( string|int $typed ): string {
		$text = (string) $typed;
		return 1 === preg_match( '/[\x80-\xFF]/', $text ) ? substr( '~' . bin2hex( $text ), 0, 64 ) : $text;
	}

	/**
	 * @param array<string, mixed> $filter Of the contract.
	 */
	private static function has_few_values( Section $section, array $filter ): bool {
		return in_array( $filter['control'], [ 'year', 'month' ], true ) || ( 'choice' === $filter['control'] && isset( $section->field( $filter['field'] )['choices'] ) );
	}

	/**
	 * @param list<string|int|null> $values As of Columns::values().
	 */
	public function add( array $values ): void {
		$this->count( '', '', $values );
		foreach ( $this->facets as $i => $facet ) {
			$value = $values[ $i ];
			if ( null !== $value ) {
				$this->count( $facet, self::value( $value ), $values );
			}
		}
	}

	/**
	 * @return \Generator<int, array{0: string, 1: string, 2: string, 3: int}> Facet, value, measure, amount.
	 */
	public function rows(): \Generator {
		foreach ( $this->amounts as $facet => $values ) {
			foreach ( $values as $value => $measures ) {
				foreach ( $measures as $measure => $amount ) {
					yield [ (string) $facet, (string) $value, (string) $measure, $amount ];
				}
			}
		}
	}

	/**
	 * @param list<string|int|null> $values
	 */
	private function count( string $facet, string $value, array $values ): void {
		$this->amounts[ $facet ][ $value ][ self::RECORDS ] = ( $this->amounts[ $facet ][ $value ][ self::RECORDS ] ?? 0 ) + 1;
		foreach ( $this->measures as $i => $measure ) {
			$this->amounts[ $facet ][ $value ][ $measure ] = ( $this->amounts[ $facet ][ $value ][ $measure ] ?? 0 ) + (int) $values[ $i ];
		}
	}
}
