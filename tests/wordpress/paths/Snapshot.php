<?php
/**
 * The whole database as it was, to come back to after each path.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Keeps every row of every table of a test site. Bringing it back writes only the tables that differ.
 */
final class Snapshot {

	/** @var array<string, list<array<string, string|null>>> */
	private array $rows = [];

	public function __construct( private readonly \wpdb $wpdb ) {
		foreach ( $this->tables() as $table ) {
			$this->rows[ $table ] = $this->read( $table );
		}
	}

	public function restore(): void {
		foreach ( $this->tables() as $table ) {
			$then = $this->rows[ $table ] ?? [];
			if ( $this->read( $table ) === $then ) {
				continue;
			}
			$this->wpdb->query( "DELETE FROM `$table`" );
			foreach ( array_chunk( $then, 50 ) as $some ) {
				$this->insert( $table, $some );
			}
		}
		wp_cache_flush();
	}

	/**
	 * Where a text stands: table => columns.
	 *
	 * @return array<string, list<string>>
	 */
	public function find( string $text ): array {
		$found = [];
		foreach ( $this->tables() as $table ) {
			foreach ( $this->read( $table ) as $row ) {
				foreach ( $row as $column => $value ) {
					if ( null !== $value && str_contains( $value, $text ) ) {
						$found[ $table ][] = $column;
					}
				}
			}
		}
		return array_map( static fn ( array $columns ): array => array_values( array_unique( $columns ) ), $found );
	}

	/**
	 * The rows that are there and were not, or were and are not: table => rows.
	 *
	 * @return array<string, list<array<string, string|null>>>
	 */
	public function changes(): array {
		$changes = [];
		foreach ( $this->tables() as $table ) {
			$now  = $this->read( $table );
			$then = $this->rows[ $table ] ?? [];
			if ( $now === $then ) {
				continue;
			}
			$key     = static fn ( array $row ): string => serialize( $row ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- To compare.
			$now     = array_combine( array_map( $key, $now ), $now );
			$then    = array_combine( array_map( $key, $then ), $then );
			$differs = [ ...array_values( array_diff_key( $now, $then ) ), ...array_values( array_diff_key( $then, $now ) ) ];
			if ( [] !== $differs ) {
				$changes[ $table ] = $differs;
			}
		}
		return $changes;
	}

	/**
	 * @return list<string>
	 */
	private function tables(): array {
		/** @var list<string> $tables */
		$tables = $this->wpdb->get_col( "SHOW TABLES LIKE '" . $this->wpdb->esc_like( $this->wpdb->prefix ) . "%'" );
		return $tables;
	}

	/**
	 * @return list<array<string, string|null>>
	 */
	private function read( string $table ): array {
		/** @var list<array<string, string|null>> $rows */
		$rows = (array) $this->wpdb->get_results( "SELECT * FROM `$table`", ARRAY_A );
		return $rows;
	}

	/**
	 * @param list<array<string, string|null>> $rows
	 */
	private function insert( string $table, array $rows ): void {
		$columns = implode( ', ', array_map( static fn ( string $name ): string => "`$name`", array_keys( $rows[0] ) ) );
		$values  = [];
		foreach ( $rows as $row ) {
			$cells    = array_map( fn ( ?string $value ): string => null === $value ? 'NULL' : "'" . $this->wpdb->remove_placeholder_escape( (string) esc_sql( $value ) ) . "'", $row );
			$values[] = '( ' . implode( ', ', $cells ) . ' )';
		}
		if ( false === $this->wpdb->query( "INSERT INTO `$table` ( $columns ) VALUES " . implode( ', ', $values ) ) ) {
			throw new \RuntimeException( "$table could not be brought back: {$this->wpdb->last_error}" );
		}
	}
}
