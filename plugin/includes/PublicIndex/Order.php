<?php
/**
 * In which order a page is read, and by which key.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;

/**
 * The order of a query, total (entry and row break ties), and the key to read it by. MariaDB's optimiser picks badly
 * between a key that is in order and one that filters; the number of matches is known here, so the choice is made here.
 */
final class Order {

	private const ROWS = 'entry_id';

	/** How many entries of a key are walked in the time of looking up one row by another key and sorting it. */
	private const WALKED = 8;

	/** So few matches are sorted without a thought. */
	private const FEW = 500;

	/** More rows than this are not sorted for a page. */
	private const SORTED = 20_000;

	/** The column ordered by; entry_id for the order of the rows. */
	private readonly string $column;

	private readonly bool $descending;

	private readonly bool $is_default;

	public function __construct( Section $section, Query $query ) {
		$default = $section->contract['defaultSort'];
		if ( '' === $query->sort && null !== $query->entry ) {
			$this->column     = self::ROWS;
			$this->descending = 'desc' === $query->direction;
			$this->is_default = false;
			return;
		}
		$id    = '' === $query->sort ? $default['id'] : $query->sort;
		$found = null;
		foreach ( $section->contract['sorts'] as $sort ) {
			if ( $sort['id'] === $id ) {
				$found = $sort;
			}
		}
		$own              = '' === $query->sort ? $default['direction'] : ( $found['defaultDirection'] ?? 'asc' );
		$this->column     = null === $found ? self::ROWS : Columns::name( $found['column'] );
		$this->descending = 'desc' === ( '' === $query->direction ? $own : $query->direction );
		$this->is_default = $id === $default['id'];
	}

	/**
	 * @param bool   $backward From the other end.
	 * @param string $alias    Of the table, with its point.
	 */
	public function sql( bool $backward = false, string $alias = '' ): string {
		$direction = $this->descending !== $backward ? ' DESC' : '';
		$columns   = self::ROWS === $this->column ? [ 'entry_id', 'row_no' ] : [ $this->column, 'entry_id', 'row_no' ];
		return implode( ', ', array_map( static fn ( string $column ): string => $alias . $column . $direction, $columns ) );
	}

	/**
	 * Which key MariaDB and MySQL shall read a page by.
	 *
	 * @param int $total How many rows fulfil the conditions.
	 * @param int $all   How many rows there are.
	 * @param int $reach How many of the matches must be met, from the end that the page is read from.
	 */
	public function hint( Section $section, Conditions $conditions, int $total, int $all, int $reach ): string {
		if ( self::ROWS === $this->column || ( $conditions->by_row && $total <= self::SORTED ) ) {
			return 'FORCE INDEX (PRIMARY)';
		}
		$compared = [ ...$conditions->equal, ...$conditions->ranged ];
		if ( 1 === count( $compared ) && 1 === count( $conditions->equal ) && $this->is_default ) {
			return "FORCE INDEX (f_{$compared[0]})";
		}
		if ( [] !== $compared && $total <= self::FEW ) {
			// Found by whatever key finds them soonest, and then put in order.
			return 'IGNORE INDEX FOR ORDER BY (' . implode( ', ', array_keys( Tables::keys( $section ) ) ) . ')';
		}
		$walk = min( $all, (int) ( $reach * $all / max( 1, $total ) ) ) / self::WALKED;
		if ( [] !== $compared && $total <= self::SORTED && $total < $walk ) {
			return "FORCE INDEX (f_{$compared[0]})";
		}
		return "FORCE INDEX (s_{$this->column})";
	}
}
