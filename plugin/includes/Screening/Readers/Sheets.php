<?php
/**
 * The sheets of a workbook.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Finding;
use Prakat\Screening\Notes;
use Prakat\Screening\Numbers;

/**
 * Reads an .xlsx workbook cell by cell, hidden sheets, rows and columns included: texts, numbers that Excel took for amounts,
 * stored values of formulas. Of the workbook's texts only those are kept in memory that matter.
 *
 * @phpstan-import-type Place from Finding
 */
final class Sheets {

	/** Rows from the top in which headings are looked for. */
	private const HEADINGS = 15;

	/** @var array<int, string> Texts of the workbook that may matter: digits, and words that speak of them. */
	private array $texts = [];

	/** @var array<int, true> Those that some cell shows. */
	private array $shown = [];

	public function __construct( private readonly Archive $archive ) {
	}

	public function read( Notes $notes ): void {
		$this->texts( $notes );
		$named = $this->names( $notes );
		foreach ( $this->archive->parts( '~^xl/worksheets/.+\.xml$~' ) as $part ) {
			[ $name, $hidden ] = $named[ $part ] ?? [ basename( $part, '.xml' ), true ];
			$this->sheet( $part, $name, $hidden, $notes );
		}
		// Texts that no cell shows are in the file all the same.
		foreach ( array_diff_key( $this->texts, $this->shown ) as $text ) {
			$notes->text( $text, [ [ 'hidden', [ 'part' => 'xl/sharedStrings.xml' ] ] ] );
		}
	}

	private function texts( Notes $notes ): void {
		if ( ! $this->archive->has( 'xl/sharedStrings.xml' ) ) {
			return;
		}
		$reader = $this->archive->reader( 'xl/sharedStrings.xml' );
		$index  = -1;
		$more   = Archive::next( $reader );
		while ( $more ) {
			if ( \XMLReader::ELEMENT !== $reader->nodeType || 'si' !== $reader->localName ) {
				$more = Archive::next( $reader );
				continue;
			}
			++$index;
			if ( 0 === $index % 2000 ) {
				$notes->pause();
			}
			$text = $reader->isEmptyElement ? '' : $reader->readString();
			if ( self::matters( $text ) ) {
				$this->texts[ $index ] = $text;
			}
			$more = Archive::over( $reader );
		}
		$reader->close();
	}

	private static function matters( string $text ): bool {
		return '' !== $text && ( ( strlen( $text ) < 40 && 1 === preg_match( '/^[\p{N}\s\-\'"]+$/u', $text ) ) || Numbers::worthwhile( $text ) || Numbers::speaks( $text ) );
	}

	/**
	 * Names of the sheets, and whether they are hidden, by part.
	 *
	 * @return array<string, array{string, bool}>
	 */
	private function names( Notes $notes ): array {
		$targets = [];
		$named   = [];
		if ( $this->archive->has( 'xl/_rels/workbook.xml.rels' ) ) {
			$reader = $this->archive->reader( 'xl/_rels/workbook.xml.rels' );
			while ( Archive::next( $reader ) ) {
				if ( 'Relationship' === $reader->localName ) {
					$target = (string) $reader->getAttribute( 'Target' );

					$targets[ (string) $reader->getAttribute( 'Id' ) ] = str_starts_with( $target, '/' ) ? substr( $target, 1 ) : 'xl/' . $target;
				}
			}
			$reader->close();
		}
		if ( ! $this->archive->has( 'xl/workbook.xml' ) ) {
			return [];
		}
		$reader = $this->archive->reader( 'xl/workbook.xml' );
		while ( Archive::next( $reader ) ) {
			if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
				if ( \XMLReader::TEXT === $reader->nodeType ) {
					$notes->text( $reader->value, [ [ 'properties', [] ] ] );
				}
				continue;
			}
			if ( 'sheet' === $reader->localName ) {
				$name   = (string) $reader->getAttribute( 'name' );
				$hidden = in_array( $reader->getAttribute( 'state' ), [ 'hidden', 'veryHidden' ], true );
				$id     = (string) ( $reader->getAttribute( 'r:id' ) ?? $reader->getAttributeNs( 'id', 'http://purl.oclc.org/ooxml/officeDocument/relationships' ) );
				$notes->text( $name, [ [ 'sheet', [ 'sheet' => $name ] ] ] );

				$named[ $targets[ $id ] ?? '' ] = [ $name, $hidden ];
			} elseif ( $reader->hasAttributes ) {
				Paragraphs::attributes( $reader, $notes, [ [ 'properties', [] ] ] );
			}
		}
		$reader->close();
		return $named;
	}

	private function sheet( string $part, string $sheet, bool $hidden, Notes $notes ): void {
		$reader   = $this->archive->reader( $part );
		$headings = [];
		$cells    = [];
		$row      = 0;
		$column   = 0;
		$merged   = false;
		$place    = static fn ( int $at, int $on ): array => [ [ $hidden ? 'hidden-cell' : 'cell', [ 'sheet' => $sheet, 'cell' => self::letters( $at ) . $on ] ] ];
		$more     = Archive::next( $reader );
		while ( $more ) {
			$name = $reader->localName;
			if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
				if ( \XMLReader::END_ELEMENT === $reader->nodeType && 'row' === $name && [] !== $cells ) {
					$this->row( $cells, $row, $headings, $place, $notes );
					$cells = [];
				} elseif ( \XMLReader::TEXT === $reader->nodeType ) {
					$notes->text( $reader->value, [ [ 'sheet', [ 'sheet' => $sheet ] ] ] ); // Headers and footers of the pages, formulas of formats.
				}
				$more = Archive::next( $reader );
				continue;
			}
			if ( 'row' === $name ) {
				$row    = max( $row + 1, (int) $reader->getAttribute( 'r' ) );
				$column = 0;
				if ( 0 === $row % 200 ) {
					$notes->pause();
				}
			} elseif ( 'c' === $name ) {
				$reference = (string) $reader->getAttribute( 'r' );
				$column    = '' === $reference ? $column + 1 : self::number( $reference );
				$text      = $this->cell( $reader );
				if ( '' !== $text ) {
					$cells[ $column ] = $text;
				}
				$more = Archive::over( $reader );
				continue;
			} elseif ( 'mergeCell' === $name && 1 === preg_match( '/^[A-Z]+([0-9]+):/', (string) $reader->getAttribute( 'ref' ), $match ) ) {
				$merged = $merged || (int) $match[1] <= 5;
			} elseif ( $reader->hasAttributes ) {
				Paragraphs::attributes( $reader, $notes, [ [ 'sheet', [ 'sheet' => $sheet ] ] ] );
			}
			$more = Archive::next( $reader );
		}
		$reader->close();
		if ( $merged && ! $hidden && ! $notes->is_inside() ) {
			$notes->barrier( 'sheet-merged-header', [ [ 'sheet', [ 'sheet' => $sheet ] ] ] );
		}
	}

	/**
	 * What stands in a cell; '' where it doesn't matter.
	 */
	private function cell( \XMLReader $reader ): string {
		if ( $reader->isEmptyElement ) {
			return '';
		}
		$type = $reader->getAttribute( 't' );
		$text = $reader->readString();
		if ( 's' === $type ) {
			if ( isset( $this->texts[ (int) $text ] ) ) {
				$this->shown[ (int) $text ] = true;
			}
			return $this->texts[ (int) $text ] ?? '';
		}
		if ( null === $type || 'n' === $type ) {
			if ( is_numeric( $text ) ) {
				return str_contains( $text, '.' ) || false !== stripos( $text, 'e' ) ? self::whole( $text ) : $text;
			}
			$text = self::value( $reader );
			return is_numeric( $text ) ? self::whole( $text ) : $text;
		}
		return 'b' === $type || 'e' === $type ? '' : ( 'str' === $type ? self::value( $reader ) : $text );
	}

	/**
	 * The stored value alone where a formula stands beside it.
	 */
	private static function value( \XMLReader $reader ): string {
		$node  = $reader->expand();
		$value = '';
		$whole = '';
		foreach ( $node instanceof \DOMElement ? $node->childNodes : [] as $child ) {
			if ( 'v' === $child->localName ) {
				$value = (string) $child->textContent;
			} else {
				$whole .= (string) $child->textContent . ' ';
			}
		}
		return Numbers::worthwhile( $whole ) ? "$value $whole" : $value;
	}

	/**
	 * Excel keeps thirteen digits as 1.234567890121E12.
	 */
	private static function whole( string $number ): string {
		$value = (float) $number;
		return abs( $value ) >= 1e8 && abs( $value ) < 1e15 && floor( $value ) === $value ? sprintf( '%.0F', $value ) : $number;
	}

	/**
	 * @param array<int, string>                 $cells    By column, from 1.
	 * @param array<int, string>                 $headings Words above, by column.
	 * @param \Closure( int, int ): list<mixed>  $place
	 */
	private function row( array $cells, int $row, array &$headings, \Closure $place, Notes $notes ): void {
		foreach ( $cells as $column => $text ) {
			$notes->text( $text, static fn (): array => $place( $column, $row ), $headings[ $column ] ?? '' );
			if ( $row <= self::HEADINGS && Numbers::speaks( $text ) ) {
				$headings[ $column ] = mb_substr( $text, 0, 100 );
			}
		}
		if ( count( $cells ) > 1 ) {
			$columns = array_keys( $cells );
			$notes->cells( array_values( $cells ), static fn ( int $cell ): array => $place( $columns[ $cell ], $row ), implode( ' ', array_intersect_key( $headings, $cells ) ) );
		}
	}

	private static function number( string $reference ): int {
		$column = 0;
		for ( $i = 0, $length = strspn( $reference, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' ); $i < $length && $i < 4; $i++ ) {
			$column = $column * 26 + ord( $reference[ $i ] ) - 64;
		}
		return $column;
	}

	public static function letters( int $column ): string {
		$letters = '';
		for ( ; $column > 0; $column = intdiv( $column - 1, 26 ) ) {
			$letters = chr( 65 + ( $column - 1 ) % 26 ) . $letters;
		}
		return $letters;
	}
}
