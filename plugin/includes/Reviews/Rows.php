<?php
/**
 * Entries by their numbers.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;

/**
 * Reads a page's rows after its ids were found over an index.
 *
 * @internal
 */
final class Rows {

	/**
	 * A word to MySQL, which guesses otherwise where units are many. SQLite guesses by itself.
	 */
	public static function along( Database $database, string $index ): string {
		return $database->is_sqlite() ? '' : "FORCE INDEX ( $index )";
	}

	/**
	 * @param literal-string $columns With `id`.
	 * @param list<string>   $ids
	 * @return list<array<string, string|null>> In the order of the ids.
	 */
	public static function in_order( Database $database, string $columns, array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$found = [];
		foreach ( $database->rows( "SELECT $columns FROM {entries} WHERE id IN (%d…)", [ $ids ] ) as $row ) {
			$found[ (string) $row['id'] ] = $row;
		}
		return array_values( array_filter( array_map( static fn ( string $id ): ?array => $found[ $id ] ?? null, $ids ), static fn ( ?array $row ): bool => null !== $row ) );
	}
}
