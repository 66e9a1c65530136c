<?php
/**
 * The whole database as it was, to come back to after each path.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Keeps every row of every table of a test site. The database's own checksums say in one question which tables differ; only
 * these are read, and written when the site is brought back.
 */
final class Snapshot {

	/** @var array<string, list<array<string, string|null>>> */
	private array $rows = [];

	/** @var array<string, string|null> By table. */
	private array $sums;

	public function __construct( private readonly \wpdb $wpdb ) {
		$this->sums = $this->sums();
		foreach ( array_keys( $this->sums ) as $table ) {
			$this->rows[ $table ] = $this->read( $table );
		}
	}

	public function restore(): void {
		$this->wpdb->query( 'START TRANSACTION' );
		foreach ( $this->different() as $table ) {
			$this->wpdb->query( "DELETE FROM `$table`" );
			foreach ( array_chunk( $this->rows[ $table ] ?? [], 200 ) as $some ) {
				$this->insert( $table, $some );
			}
		}
		$this->wpdb->query( 'COMMIT' );
		wp_cache_flush();
	}

	/**
	 * The rows that are there and were not, or were and are not: table => rows.
	 *
	 * @return array<string, list<array<string, string|null>>>
	 */
	public function changes(): array {
		$changes = [];
		foreach ( $this->different() as $table ) {
			$now  = $this->read( $table );
			$then = $this->rows[ $table ] ?? [];
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
	 * @return list<string> Tables that are not as they were.
	 */
	private function different(): array {
		$different = [];
		foreach ( $this->sums() as $table => $sum ) {
			if ( ! array_key_exists( $table, $this->sums ) || $this->sums[ $table ] !== $sum ) {
				$different[] = $table;
			}
		}
		return $different;
	}

	/**
	 * @return array<string, string|null> Table => the database's checksum of its rows.
	 */
	private function sums(): array {
		$tables = $this->wpdb->get_col( "SHOW TABLES LIKE '" . $this->wpdb->esc_like( $this->wpdb->prefix ) . "%'" );
		$sums   = [];
		foreach ( (array) $this->wpdb->get_results( 'CHECKSUM TABLE `' . implode( '`, `', $tables ) . '`', ARRAY_A ) as $row ) {
			$sums[ substr( (string) $row['Table'], (int) strpos( (string) $row['Table'], '.' ) + 1 ) ] = $row['Checksum'];
		}
		return $sums;
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
