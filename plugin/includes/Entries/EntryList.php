<?php
/**
 * Lists of entries.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Database\Database;
use Prakat\Units\Duties;

/**
 * Finds a page among many entries: first its ids, over an index, then the entries themselves.
 *
 * @phpstan-type Condition array{sql: string, args: list<scalar|null>}
 */
final class EntryList {

	public function __construct(
		private readonly Database $database,
		private readonly Duties $duties,
		private readonly \wpdb $wpdb
	) {
	}

	/**
	 * @return array{items: list<Entry>, total: int}
	 */
	public function page( EntryFilter $filter ): array {
		[ $where, $args ] = $this->where( $filter );
		$total            = (int) $this->database->value( "SELECT COUNT(*) FROM {entries} WHERE $where", $args );
		$direction        = $filter->ascending ? 'ASC' : 'DESC';
		$ids              = $total <= ( $filter->page - 1 ) * $filter->per_page ? [] : $this->database->column(
			"SELECT id FROM {entries} WHERE $where ORDER BY %i $direction, id $direction LIMIT %d OFFSET %d",
			[ ...$args, $filter->order, $filter->per_page, ( $filter->page - 1 ) * $filter->per_page ]
		);
		return [
			'items' => $this->in_order( $ids ),
			'total' => $total,
		];
	}

	/**
	 * @param list<string> $ids
	 * @return list<Entry>
	 */
	private function in_order( array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$places  = implode( ', ', array_fill( 0, count( $ids ), '%d' ) );
		$entries = [];
		foreach ( $this->database->rows( "SELECT * FROM {entries} WHERE id IN ( $places )", $ids ) as $row ) {
			$entries[ (string) $row['id'] ] = Entry::from_row( $row );
		}
		$ordered = [];
		foreach ( $ids as $id ) {
			if ( isset( $entries[ $id ] ) ) {
				$ordered[] = $entries[ $id ];
			}
		}
		return $ordered;
	}

	/**
	 * @return array{string, list<scalar|null>} Condition and its arguments.
	 */
	private function where( EntryFilter $filter ): array {
		$conditions = [];
		$args       = [];
		$equals     = [
			'section'  => $filter->section,
			'unit_id'  => $filter->unit,
			'state'    => $filter->state,
			'owner_id' => $filter->owner,
		];
		foreach ( $equals as $column => $value ) {
			if ( null !== $value ) {
				$conditions[] = "$column = " . ( is_int( $value ) ? '%d' : '%s' );
				$args[]       = $value;
			}
		}
		foreach ( [ $this->searched( $filter->search ), $this->visible( $filter->viewer ) ] as $condition ) {
			if ( null !== $condition ) {
				$conditions[] = $condition['sql'];
				$args         = [ ...$args, ...$condition['args'] ];
			}
		}
		return [ [] === $conditions ? '1 = 1' : implode( ' AND ', $conditions ), $args ];
	}

	/**
	 * @return Condition|null
	 */
	private function searched( string $search ): ?array {
		$search = trim( $search );
		if ( '' === $search ) {
			return null;
		}
		if ( 1 === preg_match( '/^(\d+)\s*\/\s*(\d{4})$/', $search, $match ) ) {
			return [
				'sql'  => 'id IN ( SELECT entry_id FROM {requests} WHERE number = %d AND year = %d )',
				'args' => [ (int) $match[1], (int) $match[2] ],
			];
		}
		if ( 1 === preg_match( '/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i', $search ) ) {
			return [
				'sql'  => 'uuid = %s',
				'args' => [ strtolower( $search ) ],
			];
		}
		$words = array_slice( (array) preg_split( '/\s+/u', $search, -1, PREG_SPLIT_NO_EMPTY ), 0, 8 );
		return [
			'sql'  => implode( ' AND ', array_fill( 0, count( $words ), 'title LIKE %s' ) ),
			'args' => array_map( fn ( mixed $word ): string => '%' . $this->wpdb->esc_like( (string) $word ) . '%', array_values( $words ) ),
		];
	}

	/**
	 * What the viewer may see: where they hold a duty, and what is their own.
	 *
	 * @return Condition|null
	 */
	private function visible( ?int $viewer ): ?array {
		if ( null === $viewer ) {
			return null;
		}
		$sql  = [ 'owner_id = %d' ];
		$args = [ $viewer ];
		foreach ( $this->duties->scope( $viewer ) as $scope ) {
			if ( [] === $scope['units'] ) {
				continue;
			}
			$units = 'unit_id IN ( ' . implode( ', ', array_fill( 0, count( $scope['units'] ), '%d' ) ) . ' )';
			$sql[] = '*' === $scope['section'] ? $units : "( section = %s AND $units )";
			$args  = [ ...$args, ...( '*' === $scope['section'] ? [] : [ $scope['section'] ] ), ...$scope['units'] ];
		}
		return [
			'sql'  => '( ' . implode( ' OR ', $sql ) . ' )',
			'args' => $args,
		];
	}
}
