<?php
/**
 * Lists of entries.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Database\Database;
use Prakat\Support\Text;
use Prakat\Units\Duties;
use Prakat\Workflow\Machine;

/**
 * Finds a page among many entries: first its ids, over an index, then the entries themselves. Words are looked for in
 * an index of the titles alone; only when they are frequent are they asked again beside the order, where the first
 * page is then soon full.
 *
 * @phpstan-import-type Args from Database
 * @phpstan-type Condition array{sql: string, args: Args}
 */
final class EntryList {

	/** Up to so many entries found by their words are ordered among themselves. */
	private const RARE = 1000;

	/** Up to so many entries of several places are gathered before they are ordered. */
	private const FEW = 1000;

	/** For each order, the index along which it goes and that index's columns: equals come in its own order, so nothing is sorted. */
	private const ORDERS = [
		'updated_at'   => [ 'updated_seen', [ 'updated_at', 'unit_id', 'owner_id', 'section', 'state', 'id' ] ],
		// The title in small letters, in which words are looked for too.
		'title'        => [ 'title_seen', [ 'search', 'unit_id', 'owner_id', 'section', 'id' ] ],
		'published_at' => [ 'published_at', [ 'published_at', 'id' ] ],
		'expires_at'   => [ 'expires_at', [ 'expires_at', 'id' ] ],
		'state'        => [ 'state_updated', [ 'state', 'updated_at', 'id' ] ],
	];

	/** The state of what was taken down before its time, in whatever way. */
	private const TAKEN = 'withdrawn';

	private const NUMBER = '/^(\d{1,9})\s*\/\s*(\d{4})$/';

	private const UUID = '/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i';

	public function __construct(
		private readonly Database $database,
		private readonly Duties $duties,
		private readonly Machine $machine,
		private readonly \wpdb $wpdb
	) {
	}

	/**
	 * @return array{items: list<Entry>, total: int}
	 */
	public function page( EntryFilter $filter ): array {
		$words  = $this->searched( $filter->search );
		$asked  = self::all_of( [ ...$this->equals( $filter ), $words ] );
		$places = $this->visible( $filter->viewer );
		$index  = match ( true ) {
			null === $words                            => null === $filter->owner ? 'unit_section' : '',
			str_starts_with( $words['sql'], 'search' ) => 'title_seen',
			default                                    => '',
		};
		$total = $this->count( $asked, $places, $index );
		$ids   = $total <= ( $filter->page - 1 ) * $filter->per_page ? [] : $this->ids( $filter, $asked, $places, $total );
		return [
			'items' => $this->in_order( $ids ),
			'total' => $total,
		];
	}

	/**
	 * How many entries there are, counted place by place, each over an index that has in it all that is asked; none is
	 * counted twice.
	 *
	 * @param Condition       $asked
	 * @param list<Condition> $places What the viewer may see.
	 * @param string          $index  For places that are units; '' when what is asked leaves few.
	 */
	private function count( array $asked, array $places, string $index ): int {
		$total   = 0;
		$counted = [];
		foreach ( $places as $place ) {
			$where     = self::all_of( [ $asked, $place, ...array_map( self::none_of( ... ), $counted ) ] );
			$along     = '' !== $index && str_contains( $place['sql'], 'unit_id' ) ? $this->along( $index ) : '';
			$total    += (int) $this->database->value( "SELECT COUNT(*) FROM {entries} $along WHERE {$where['sql']}", $where['args'] );
			$counted[] = $place;
		}
		return $total;
	}

	/**
	 * The ids of one page. Of few entries, all are gathered over their indexes and ordered; among many, the first of the
	 * order are soon found.
	 *
	 * @param Condition       $asked
	 * @param list<Condition> $places What the viewer may see.
	 * @return list<string>
	 */
	private function ids( EntryFilter $filter, array $asked, array $places, int $total ): array {
		$page = [ $filter->per_page, ( $filter->page - 1 ) * $filter->per_page ];
		if ( 1 === count( $places ) || $total > self::FEW ) {
			$where = self::all_of( [ $asked, self::any_of( $places ) ] );
			$index = 1 === count( $places ) ? '' : $this->along( self::ORDERS[ $filter->order ][0] );
			return $this->database->column( "SELECT id FROM {entries} $index WHERE {$where['sql']} ORDER BY " . self::order( $filter ) . ' LIMIT %d OFFSET %d', [ ...$where['args'], ...$page ] );
		}
		$parts = [];
		$args  = [];
		foreach ( $places as $place ) {
			$where   = self::all_of( [ $asked, $place ] );
			$parts[] = 'SELECT ' . implode( ', ', self::ORDERS[ $filter->order ][1] ) . " FROM {entries} WHERE {$where['sql']}";
			$args    = [ ...$args, ...$where['args'] ];
		}
		return $this->database->column( 'SELECT id FROM ( ' . implode( ' UNION ', $parts ) . ' ) AS found ORDER BY ' . self::order( $filter ) . ' LIMIT %d OFFSET %d', [ ...$args, ...$page ] );
	}

	/**
	 * A word to MySQL, whose guess is bad where conditions are joined by OR. SQLite guesses by itself.
	 */
	private function along( string $index ): string {
		return $this->database->is_sqlite() ? '' : "FORCE INDEX ( $index )";
	}

	/**
	 * A total order.
	 */
	private static function order( EntryFilter $filter ): string {
		$direction = $filter->ascending ? ' ASC' : ' DESC';
		return implode( "$direction, ", self::ORDERS[ $filter->order ][1] ) . $direction;
	}

	/**
	 * @param list<string> $ids
	 * @return list<Entry>
	 */
	private function in_order( array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$entries = [];
		foreach ( $this->database->rows( 'SELECT e.*, g.kind AS gone FROM {entries} e LEFT JOIN {index_gone} g ON g.entry_id = e.id WHERE e.id IN (%d…)', [ $ids ] ) as $row ) {
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
	 * @return list<Condition|null>
	 */
	private function equals( EntryFilter $filter ): array {
		$equals = static fn ( string $sql, int|string|null $value ): ?array => null === $value ? null : [
			'sql'  => $sql,
			'args' => [ $value ],
		];
		return [
			$equals( 'section = %s', $filter->section ),
			$equals( 'unit_id = %d', $filter->unit ),
			$this->stands( $filter->state ),
			$equals( 'owner_id = %d', $filter->owner ),
		];
	}

	/**
	 * In a state; or taken down in one of the contract's ways, each of which is told apart from the others.
	 *
	 * @return Condition|null
	 */
	private function stands( ?string $state ): ?array {
		if ( null === $state ) {
			return null;
		}
		$ways = array_column( $this->machine->definition()['removals'], 'gone' );
		if ( ! in_array( $state, $ways, true ) ) {
			return [
				'sql'  => 'state = %s',
				'args' => [ $state ],
			];
		}
		$others = array_values( array_diff( $ways, [ self::TAKEN ] ) );
		return self::TAKEN === $state ? [
			'sql'  => 'state = %s AND id NOT IN ( SELECT entry_id FROM {index_gone} WHERE kind IN (%s…) )',
			'args' => [ self::TAKEN, $others ],
		] : [
			'sql'  => 'state = %s AND id IN ( SELECT entry_id FROM {index_gone} WHERE kind = %s )',
			'args' => [ self::TAKEN, $state ],
		];
	}

	/**
	 * @return Condition|null
	 */
	private function searched( string $search ): ?array {
		$search = Text::folded( $search );
		if ( '' === $search ) {
			return null;
		}
		if ( 1 === preg_match( self::NUMBER, $search, $match ) ) {
			return $this->among( $this->database->column( 'SELECT entry_id FROM {requests} WHERE number = %d AND year = %d', [ (int) $match[1], (int) $match[2] ] ) );
		}
		if ( 1 === preg_match( self::UUID, $search ) ) {
			return [
				'sql'  => 'uuid = %s',
				'args' => [ $search ],
			];
		}
		$words = array_slice( explode( ' ', $search ), 0, 8 );
		$sql   = implode( ' AND ', array_fill( 0, count( $words ), 'search LIKE %s' ) );
		$args  = array_map( fn ( string $word ): string => '%' . $this->wpdb->esc_like( $word ) . '%', $words );
		$found = $this->database->column( "SELECT id FROM {entries} {$this->along( 'title_seen' )} WHERE $sql LIMIT %d", [ ...$args, self::RARE + 1 ] );
		return count( $found ) <= self::RARE ? $this->among( $found ) : [
			'sql'  => $sql,
			'args' => $args,
		];
	}

	/**
	 * What the viewer may see, place by place: where they hold a duty, and what is their own.
	 *
	 * @return non-empty-list<Condition>
	 */
	private function visible( ?int $viewer ): array {
		if ( null === $viewer ) {
			return [ self::all_of( [] ) ];
		}
		$places = [];
		foreach ( $this->duties->scope( $viewer ) as $scope ) {
			if ( [] === $scope['units'] ) {
				continue;
			}
			$places[] = [
				'sql'  => '*' === $scope['section'] ? 'unit_id IN (%d…)' : '( section = %s AND unit_id IN (%d…) )',
				'args' => [ ...( '*' === $scope['section'] ? [] : [ $scope['section'] ] ), $scope['units'] ],
			];
		}
		$places[] = [
			'sql'  => 'owner_id = %d',
			'args' => [ $viewer ],
		];
		return $places;
	}

	/**
	 * @param list<Condition|null> $conditions
	 * @return Condition
	 */
	private static function all_of( array $conditions ): array {
		$conditions = array_filter( $conditions );
		return [
			'sql'  => [] === $conditions ? '1 = 1' : implode( ' AND ', array_column( $conditions, 'sql' ) ),
			'args' => array_merge( ...array_column( $conditions, 'args' ) ),
		];
	}

	/**
	 * @param list<Condition> $conditions
	 * @return Condition
	 */
	private static function any_of( array $conditions ): array {
		return [
			'sql'  => '( ' . implode( ' OR ', array_column( $conditions, 'sql' ) ) . ' )',
			'args' => array_merge( ...array_column( $conditions, 'args' ) ),
		];
	}

	/**
	 * @param Condition $condition
	 * @return Condition
	 */
	private static function none_of( array $condition ): array {
		return [
			'sql'  => "NOT ( {$condition['sql']} )",
			'args' => $condition['args'],
		];
	}

	/**
	 * @param list<string> $ids
	 * @return Condition
	 */
	private function among( array $ids ): array {
		return [
			'sql'  => [] === $ids ? '1 = 0' : 'id IN (%d…)',
			'args' => [] === $ids ? [] : [ $ids ],
		];
	}
}
