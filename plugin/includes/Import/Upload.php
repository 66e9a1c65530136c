<?php
/**
 * An import as stored.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

/**
 * One uploaded file on its way into a draft.
 *
 * States: uploaded (read, columns known) → mapped (a person chose the fields) → running → ready | refused (rows
 * with problems) → committed. Only commit touches the draft.
 *
 * @phpstan-type Column array{index:int,header:string,sample:list<string>}
 * @phpstan-type Settings array{encoding:string,sheets:list<string>,sheet:string,line:int,columns:list<Column>,mapping:array<int,string>,constants:array<string,string>,mode:string}
 */
final class Upload {
	/**
	 * Takes a row of the table `imports`.
	 *
	 * @param int      $id       Id.
	 * @param string   $uuid     Public id.
	 * @param int      $entry_id Entry whose draft it is for.
	 * @param int      $user_id  Who uploaded it.
	 * @param string   $name     Name of the file as uploaded.
	 * @param string   $file     Where the vault keeps it.
	 * @param string   $format   'csv' or 'xlsx'.
	 * @param int      $bytes    Size.
	 * @param Settings $settings How it is read.
	 * @param int      $rows     Rows of the sheet, blank ones and headings included.
	 * @param int      $done     Number of the last row that was read.
	 * @param int      $position Where reading goes on.
	 * @param int      $problems Rows with problems so far.
	 * @param string   $state    Its state.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $uuid,
		public readonly int $entry_id,
		public readonly int $user_id,
		public readonly string $name,
		public readonly string $file,
		public readonly string $format,
		public readonly int $bytes,
		public readonly array $settings,
		public readonly int $rows,
		public readonly int $done,
		public readonly int $position,
		public readonly int $problems,
		public readonly string $state
	) {
	}

	/**
	 * Headings by column.
	 *
	 * @return array<int,string> Column => heading.
	 */
	public function headings(): array {
		return array_column( $this->settings['columns'], 'header', 'index' );
	}
}
