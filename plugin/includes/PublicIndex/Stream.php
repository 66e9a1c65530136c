<?php
/**
 * Rows without end.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Database\Database;

/**
 * Reads all rows that fulfil conditions in constant memory: unbuffered on MariaDB and MySQL; on SQLite in windows, each
 * of which begins after the last row of the one before.
 */
final class Stream {

	private const WINDOW = 1000;

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * @param string $table   As Database knows it.
	 * @param string $columns With entry_id and row_no.
	 * @param string $order   A total order.
	 * @return iterable<int, array<string, string|null>>
	 */
	public function rows( string $table, string $columns, Conditions $conditions, string $order ): iterable {
		$hint = [] === $conditions->equal && 'entry_id, row_no' === $order && ! $this->database->is_sqlite() ? 'FORCE INDEX (PRIMARY)' : '';
		$sql  = sprintf( 'SELECT %s FROM {%s} %s WHERE %s', $columns, $table, $hint, $conditions->sql() );
		if ( ! $this->database->is_sqlite() || 'entry_id, row_no' !== $order ) {
			return $this->database->each( "$sql ORDER BY $order", $conditions->args() );
		}
		return $this->windows( $sql, $conditions->args() );
	}

	/**
	 * @param list<scalar> $args
	 * @return \Generator<int, array<string, string|null>>
	 */
	private function windows( string $sql, array $args ): \Generator {
		$entry = 0;
		$row   = 0;
		do {
			$rows = $this->database->rows( $sql . ' AND (entry_id > %d OR (entry_id = %d AND row_no > %d)) ORDER BY entry_id, row_no LIMIT %d', [ ...$args, $entry, $entry, $row, self::WINDOW ] );
			foreach ( $rows as $found ) {
				$entry = (int) $found['entry_id'];
				$row   = (int) $found['row_no'];
				yield $found;
			}
		} while ( self::WINDOW === count( $rows ) );
	}
}
