<?php
/**
 * Reading the records of a version.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Contracts;
use Prakat\Contract\Problem;
use Prakat\Contract\Validator;
use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;

/**
 * Records by page for people, one by one for machines. Rows are numbered from 1 without gaps, so a page is found
 * by its row numbers, however far back it is.
 */
final class Records {

	private const WINDOW = 1000;

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Validator $validator
	) {
	}

	/**
	 * One page, with what is wrong with each record now.
	 *
	 * @return list<array{row: int, record: array<string, mixed>, problems: list<Problem>}>
	 */
	public function page( int $version_id, int $page, int $per_page, bool $only_problems = false ): array {
		$first = ( $page - 1 ) * $per_page;
		$rows  = $only_problems
			? $this->database->rows( 'SELECT row_no, data FROM {records} WHERE version_id = %d AND problems > 0 ORDER BY row_no LIMIT %d OFFSET %d', [ $version_id, $per_page, $first ] )
			: $this->database->rows( 'SELECT row_no, data FROM {records} WHERE version_id = %d AND row_no BETWEEN %d AND %d ORDER BY row_no', [ $version_id, $first + 1, $first + $per_page ] );

		$section = [] === $rows ? null : $this->contracts->section( $this->section_of( $version_id ) );
		$page    = [];
		foreach ( $rows as $row ) {
			$record = self::record( (string) $row['data'] );
			$page[] = [
				'row'      => (int) $row['row_no'],
				'record'   => $record,
				'problems' => null === $section ? [] : $this->validator->record( $section, $record ),
			];
		}
		return $page;
	}

	/**
	 * How many records there are, or how many of them have problems.
	 */
	public function count( int $version_id, bool $only_problems = false ): int {
		return (int) $this->database->value(
			$only_problems
				? 'SELECT COUNT(*) FROM {records} WHERE version_id = %d AND problems > 0'
				: 'SELECT COUNT(*) FROM {records} WHERE version_id = %d',
			[ $version_id ]
		);
	}

	/**
	 * Every record by its row, in constant memory. May be used inside a transaction, where it sees what was written.
	 *
	 * @return \Generator<int, array<string, mixed>>
	 */
	public function each( int $version_id ): \Generator {
		foreach ( $this->rows( $version_id, 'data' ) as $row_no => $data ) {
			yield $row_no => self::record( $data );
		}
	}

	/**
	 * Every record that names a file, by its row.
	 *
	 * @return \Generator<int, array<string, mixed>>
	 */
	public function each_with_files( int $version_id ): \Generator {
		foreach ( $this->rows( $version_id, 'data', self::WINDOW, 'AND data LIKE \'%%"file":"%%\'' ) as $row_no => $data ) {
			yield $row_no => self::record( $data );
		}
	}

	/**
	 * The stored bytes of every record by its row.
	 *
	 * @return \Generator<int, string>
	 */
	public function each_data( int $version_id ): \Generator {
		return $this->rows( $version_id, 'data' );
	}

	/**
	 * The stored digest of every record by its row.
	 *
	 * @return \Generator<int, string>
	 */
	public function each_hash( int $version_id ): \Generator {
		return $this->rows( $version_id, 'hash', 5 * self::WINDOW );
	}

	/**
	 * Some records by their rows.
	 *
	 * @param list<int> $row_nos
	 * @return array<int, array<string, mixed>>
	 */
	public function at( int $version_id, array $row_nos ): array {
		if ( [] === $row_nos ) {
			return [];
		}
		$records = [];
		foreach ( $this->database->rows( 'SELECT row_no, data FROM {records} WHERE version_id = %d AND row_no IN (%d…)', [ $version_id, $row_nos ] ) as $row ) {
			$records[ (int) $row['row_no'] ] = self::record( (string) $row['data'] );
		}
		return $records;
	}

	/**
	 * @param 'data'|'hash' $column
	 * @return \Generator<int, string>
	 */
	private function rows( int $version_id, string $column, int $window = self::WINDOW, string $condition = '' ): \Generator {
		$last = 0;
		do {
			$rows = $this->database->rows( "SELECT row_no, $column FROM {records} WHERE version_id = %d AND row_no > %d $condition ORDER BY row_no LIMIT %d", [ $version_id, $last, $window ] );
			foreach ( $rows as $row ) {
				$last = (int) $row['row_no'];
				yield $last => (string) $row[ $column ];
			}
		} while ( count( $rows ) === $window );
	}

	private function section_of( int $version_id ): string {
		return (string) $this->database->value( 'SELECT e.section FROM {versions} v JOIN {entries} e ON e.id = v.entry_id WHERE v.id = %d', [ $version_id ] );
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function record( string $data ): array {
		/** @var array<string, mixed> $record */
		$record = CanonicalJson::decode( $data );
		return $record;
	}
}
