<?php
/**
 * How much of a file is read at all.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

/**
 * Bounds that keep one upload from taking the site down. They are far beyond any sheet an agency keeps.
 */
final class Limits {
	/** Bytes of an uploaded file. */
	public const FILE_BYTES = 256 * 1024 * 1024;

	/** Files inside a workbook. */
	public const ARCHIVE_ENTRIES = 4000;

	/** Bytes of a workbook when unpacked, all its files together. */
	public const UNPACKED_BYTES = 512 * 1024 * 1024;

	/** Times a file inside a workbook may grow by unpacking; a table of equal rows comes to about 60. */
	public const UNPACKED_RATIO = 400;

	/** Below this size the ratio says nothing. */
	public const RATIO_FROM_BYTES = 4 * 1024 * 1024;

	/** Columns of a sheet. */
	public const COLUMNS = 256;

	/** Characters of a cell: Excel's own limit. */
	public const CELL_CHARACTERS = 32767;

	/** Bytes of one row of a text file. */
	public const LINE_BYTES = 1024 * 1024;

	/** Blank rows in a row after which a sheet counts as ended. */
	public const BLANK_ROWS = 20000;
}
