<?php
/**
 * A file of rows.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

/**
 * Rows of an uploaded file as text, read one at a time whatever the size of the file.
 *
 * Cells are UTF-8 text, never null; what a spreadsheet shows as a date is `Y-m-d` (`Y-m-d H:i` with a
 * time). A formula is never computed: its last stored value is the cell. Rows are counted as a person
 * counts them in the spreadsheet, the first one being 1.
 */
interface Source {
	/**
	 * Kind of file.
	 *
	 * @return string 'csv' or 'xlsx'.
	 */
	public function format(): string;

	/**
	 * Text encoding that the file is read with.
	 *
	 * @return string One of Encoding::NAMES.
	 */
	public function encoding(): string;

	/**
	 * Names of the visible sheets; none where the format knows no sheets.
	 *
	 * @return list<string> Names in the order of the workbook.
	 */
	public function sheets(): array;

	/**
	 * The sheet that is read.
	 *
	 * @return string Its name, '' where the format knows no sheets.
	 */
	public function sheet(): string;

	/**
	 * Reads on after a row that was reached earlier.
	 *
	 * @param int $line     Number of the last row already read, 0 for none.
	 * @param int $position What position() said when that row was read.
	 * @return \Generator<int,list<string>> Row number => cells; blank rows come as an empty list.
	 * @throws \Prakat\Support\Refusal When the file is damaged or beyond the limits.
	 */
	public function rows( int $line = 0, int $position = 0 ): \Generator;

	/**
	 * Where reading stands, to be handed to rows() again.
	 *
	 * @return int A number that only this source understands.
	 */
	public function position(): int;

	/**
	 * How many rows there are, blank ones included, and which of the cells are merged.
	 *
	 * @param int $most_rows The most data rows that are wanted; a file with more is refused.
	 * @return array{rows:int,merges:list<array{int,int,int,int}>} Merges as first row, first column, last row, last column; columns count from 0.
	 * @throws \Prakat\Support\Refusal When the file is damaged or beyond the limits.
	 */
	public function survey( int $most_rows ): array;
}
