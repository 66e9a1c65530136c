<?php
/**
 * The first look at a file.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Contract\Section;
use Prakat\Support\Refusal;

/**
 * Finds the headings of a sheet, what they may mean, and some values below each, for a person to choose by.
 *
 * @phpstan-import-type Settings from Upload
 */
final class Survey {
	/** Values of a column that are shown with its heading. */
	private const SAMPLES = 3;

	/**
	 * Needs to know what headings mean.
	 *
	 * @param Mapping $mapping Columns and fields.
	 */
	public function __construct( private readonly Mapping $mapping ) {
	}

	/**
	 * Of the file's sheet.
	 *
	 * @param Source  $source  The file.
	 * @param Section $section The section.
	 * @return array{Settings,int} Settings with the suggestion as mapping, and how many rows there are.
	 * @throws Refusal When there is nothing to import, or too much.
	 */
	public function of( Source $source, Section $section ): array {
		$survey = $source->survey( $section->contract['maxRecords'] );
		$first  = [];
		foreach ( $source->rows() as $line => $cells ) {
			$first[ $line ] = $cells;
			if ( count( $first ) >= Headings::WITHIN + self::SAMPLES ) {
				break;
			}
		}
		$found   = Headings::find( array_slice( $first, 0, Headings::WITHIN, true ), $survey['merges'], fn ( array $cells ): int => count( $this->mapping->suggest( $section, $cells ) ) );
		$columns = [];
		$below   = array_filter( $first, static fn ( array $cells, int $line ): bool => [] !== $cells && $line > $found['line'], ARRAY_FILTER_USE_BOTH );
		if ( [] === $below ) {
			throw new Refusal( 'import-no-rows' );
		}
		foreach ( $found['headings'] as $index => $heading ) {
			$columns[] = [
				'index'  => $index,
				'header' => mb_strimwidth( $heading, 0, 300, '…', 'UTF-8' ),
				'sample' => array_map( static fn ( array $cells ): string => mb_strimwidth( $cells[ $index ] ?? '', 0, 120, '…', 'UTF-8' ), array_slice( array_values( $below ), 0, self::SAMPLES ) ),
			];
		}
		$settings = [
			'encoding'  => $source->encoding(),
			'sheets'    => $source->sheets(),
			'sheet'     => $source->sheet(),
			'line'      => $found['line'],
			'columns'   => $columns,
			'mapping'   => $this->mapping->suggest( $section, $found['headings'] ),
			'constants' => [],
			'mode'      => 'append',
		];
		return [ $settings, $survey['rows'] ];
	}
}
