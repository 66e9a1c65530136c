<?php
/**
 * Rows on their way from a file into the staging table.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Contract\Normaliser;
use Prakat\Contract\Problem;
use Prakat\Contract\Section;
use Prakat\Contract\Validator;
use Prakat\Support\CanonicalJson;

/**
 * Makes a record of each row and finds what is wrong with it.
 *
 * @phpstan-type Found array{path:list<string|int>,code:string,params:array<string,mixed>,column:int|null,value:string}
 */
final class Staging {
	/** Characters of a cell that the report repeats. */
	private const SHOWN = 120;

	private Cells $cells;

	/**
	 * Path of a field => its column.
	 *
	 * @var array<string,int>
	 */
	private array $columns = [];

	/**
	 * Prepares for the rows of one upload.
	 *
	 * @param Section              $section    Section of the entry.
	 * @param Normaliser           $normaliser Reads what cells mean.
	 * @param Validator            $validator  Knows what is right.
	 * @param Mapping              $mapping    Knows the fields.
	 * @param array<int,string>    $targets    Column => target.
	 * @param array<string,string> $constants  Path => text for every row.
	 */
	public function __construct(
		private readonly Section $section,
		private readonly Normaliser $normaliser,
		private readonly Validator $validator,
		Mapping $mapping,
		array $targets,
		array $constants
	) {
		$this->cells = new Cells( $mapping->targets( $section ), $targets, $constants );
		foreach ( $targets as $column => $target ) {
			foreach ( explode( '+', $target ) as $path ) {
				$this->columns[ $path ] = $column;
			}
		}
	}

	/**
	 * Makes a record.
	 *
	 * @param list<string> $cells Cells of a row.
	 * @return array{record:array<string,mixed>,problems:list<Found>}|null Null where no mapped column holds anything.
	 */
	public function row( array $cells ): ?array {
		$input = $this->cells->record( $cells );
		if ( [] === $input ) {
			return null;
		}
		$record   = $this->normaliser->record( $this->section, $input );
		$problems = [];
		foreach ( $this->validator->record( $this->section, $record ) as $problem ) {
			$problems[] = $this->found( $problem, $cells );
		}
		foreach ( $this->cells->errors() as $column ) {
			$path       = (string) array_search( $column, $this->columns, true );
			$problems[] = $this->found( new Problem( explode( '.', $path ), 'cell-error', [ 'value' => trim( $cells[ $column ] ) ] ), $cells );
		}
		return [
			'record'   => $record,
			'problems' => $problems,
		];
	}

	/**
	 * The columns of the staging table for a row.
	 *
	 * @param int                                                         $import_id Import.
	 * @param int                                                         $number    Number among the staged rows.
	 * @param int                                                         $line      Row in the file.
	 * @param array{record:array<string,mixed>,problems:list<Found>} $row       From row().
	 * @return list<int|string|null> import_id, row_no, line, data, hash, problems.
	 */
	public function stored( int $import_id, int $number, int $line, array $row ): array {
		if ( [] !== $row['problems'] ) {
			return [ $import_id, $number, $line, null, null, CanonicalJson::encode( $row['problems'] ) ];
		}
		$data = CanonicalJson::encode( $row['record'] );
		return [ $import_id, $number, $line, $data, hash( 'sha256', $data ), null ];
	}

	/**
	 * A problem with the column that it comes from.
	 *
	 * @param Problem      $problem The problem.
	 * @param list<string> $cells   Cells of the row.
	 * @return Found The same, with the column and what stands there.
	 */
	private function found( Problem $problem, array $cells ): array {
		$column = $this->column( $problem->path );
		return [
			'path'   => $problem->path,
			'code'   => $problem->code,
			'params' => $problem->params,
			'column' => $column,
			'value'  => null === $column ? '' : mb_strimwidth( $cells[ $column ] ?? '', 0, self::SHOWN, '…', 'UTF-8' ),
		];
	}

	/**
	 * The column that a path comes from: its own, that of a field around it, or of one inside it.
	 *
	 * @param list<string|int> $path Path of a problem.
	 * @return int|null The column; null where no column gives it.
	 */
	private function column( array $path ): ?int {
		for ( $length = count( $path ); $length > 0; $length-- ) {
			$at = implode( '.', array_slice( $path, 0, $length ) );
			if ( isset( $this->columns[ $at ] ) ) {
				return $this->columns[ $at ];
			}
		}
		$at = implode( '.', $path ) . '.';
		foreach ( $this->columns as $target => $column ) {
			if ( str_starts_with( (string) $target, $at ) ) {
				return $column;
			}
		}
		return null;
	}
}
