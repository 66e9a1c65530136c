<?php
/**
 * The sheets of an OpenDocument spreadsheet.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Notes;
use Prakat\Screening\Numbers;

/**
 * Reads an .ods spreadsheet cell by cell: its text, its value where that is another, the comments on it.
 */
final class OpenSheets {

	private const HEADINGS = 15;

	public function read( \XMLReader $reader, Notes $notes ): void {
		$sheet    = '';
		$row      = 0;
		$column   = 0;
		$cells    = [];
		$headings = [];
		$count    = 0;
		$more     = Archive::next( $reader );
		while ( $more ) {
			++$count;
			if ( 0 === $count % 1000 ) {
				$notes->pause();
			}
			$name = $reader->localName;
			$here = '' === $sheet ? [ [ 'properties', [] ] ] : [ [ 'sheet', [ 'sheet' => $sheet ] ] ];
			if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
				if ( \XMLReader::END_ELEMENT === $reader->nodeType && 'table-row' === $name ) {
					$this->row( $cells, $sheet, $row, $headings, $notes );
				} elseif ( \XMLReader::TEXT === $reader->nodeType ) {
					$notes->text( $reader->value, $here ); // Text boxes over the sheet, names, formulas of rules.
				}
				$more = Archive::next( $reader );
				continue;
			}
			if ( 'table' === $name ) {
				$sheet    = (string) $reader->getAttribute( 'table:name' );
				$row      = 0;
				$headings = [];
				$notes->text( $sheet, [ [ 'sheet', [ 'sheet' => $sheet ] ] ] );
			} elseif ( 'table-row' === $name ) {
				++$row;
				$column = 0;
				$cells  = [];
				if ( $reader->isEmptyElement ) {
					$row += max( 1, (int) $reader->getAttribute( 'table:number-rows-repeated' ) ) - 1;
				}
			} elseif ( 'table-cell' === $name || 'covered-table-cell' === $name ) {
				$repeated = max( 1, (int) $reader->getAttribute( 'table:number-columns-repeated' ) );
				$text     = $reader->isEmptyElement ? '' : $reader->readString();
				$value    = (string) ( $reader->getAttribute( 'office:value' ) ?? $reader->getAttribute( 'office:string-value' ) );
				$value    = is_numeric( $value ) && abs( (float) $value ) >= 1e8 && abs( (float) $value ) < 1e15 ? sprintf( '%.0F', (float) $value ) : $value;
				if ( '' !== $value && $value !== $text ) {
					$text = '' === $text || Numbers::worthwhile( $value ) ? trim( "$text\n$value" ) : $text;
				}
				if ( '' !== $text ) {
					$cells[ $column + 1 ] = $text;
				}
				$column += $repeated;
				$more    = Archive::over( $reader );
				continue;
			} elseif ( $reader->hasAttributes ) {
				Paragraphs::attributes( $reader, $notes, $here );
			}
			$more = Archive::next( $reader );
		}
		$reader->close();
	}

	/**
	 * @param array<int, string> $cells    By column, from 1.
	 * @param array<int, string> $headings
	 */
	private function row( array $cells, string $sheet, int $row, array &$headings, Notes $notes ): void {
		$place = static fn ( int $column ): array => [ [ 'cell', [ 'sheet' => $sheet, 'cell' => Sheets::letters( $column ) . $row ] ] ];
		foreach ( $cells as $column => $text ) {
			$notes->text( $text, static fn (): array => $place( $column ), $headings[ $column ] ?? '' );
			if ( $row <= self::HEADINGS && Numbers::speaks( $text ) ) {
				$headings[ $column ] = mb_substr( $text, 0, 100 );
			}
		}
		if ( count( $cells ) > 1 ) {
			$columns = array_keys( $cells );
			$notes->cells( array_values( $cells ), static fn ( int $cell ): array => $place( $columns[ $cell ] ), implode( ' ', array_intersect_key( $headings, $cells ) ) );
		}
	}
}
