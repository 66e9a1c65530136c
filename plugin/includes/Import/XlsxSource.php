<?php
/**
 * Rows of an Excel workbook.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * One sheet of an .xlsx workbook (Office Open XML, ECMA-376), read as a stream.
 *
 * Reading goes on after a row by passing over the rows before it, which libxml does without PHP.
 */
final class XlsxSource implements Source {
	private const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

	private const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

	private XlsxArchive $archive;

	/**
	 * Visible sheets: name => part.
	 *
	 * @var array<string,string>
	 */
	private array $parts = [];

	/**
	 * Parts by the last word of their relationship's type.
	 *
	 * @var array<string,string>
	 */
	private array $related = [];

	private string $sheet = '';

	private bool $date1904 = false;

	private ?SharedStrings $strings = null;

	private ?NumberFormats $formats = null;

	private int $position = 0;

	/**
	 * Opens a workbook.
	 *
	 * @param string      $path    Path of a readable local file.
	 * @param string      $name    Its name as uploaded, for the refusals.
	 * @param string|null $sheet   Name of the sheet; null for the first.
	 * @param bool        $trusted Whether the same bytes were measured before, when they were uploaded.
	 * @throws Refusal 'import-sheet-unknown' and those of XlsxArchive.
	 */
	public function __construct( string $path, string $name, ?string $sheet = null, bool $trusted = false ) {
		$this->archive = new XlsxArchive( $path, $name, $trusted );
		$this->workbook();
		$this->sheet = $sheet ?? (string) array_key_first( $this->parts );
		if ( ! isset( $this->parts[ $this->sheet ] ) ) {
			throw new Refusal( 'import-sheet-unknown', [ 'sheet' => $this->sheet ] );
		}
	}

	/**
	 * {@inheritDoc}
	 */
	public function format(): string {
		return 'xlsx';
	}

	/**
	 * {@inheritDoc}
	 */
	public function encoding(): string {
		return Encoding::UTF8;
	}

	/**
	 * {@inheritDoc}
	 */
	public function sheets(): array {
		return array_map( 'strval', array_keys( $this->parts ) );
	}

	/**
	 * {@inheritDoc}
	 */
	public function sheet(): string {
		return $this->sheet;
	}

	/**
	 * {@inheritDoc}
	 */
	public function position(): int {
		return $this->position;
	}

	/**
	 * {@inheritDoc}
	 */
	public function survey( int $most_rows ): array {
		$rows   = 0;
		$filled = 0;
		$merges = [];
		$reader = $this->archive->reader( $this->parts[ $this->sheet ] );
		$more   = XlsxArchive::read( $reader );
		while ( $more ) {
			if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
				$more = XlsxArchive::read( $reader );
				continue;
			}
			if ( 'row' === $reader->localName ) {
				$rows    = max( $rows + 1, (int) $reader->getAttribute( 'r' ) );
				$filled += $reader->isEmptyElement ? 0 : 1;
				if ( $filled > $most_rows + Limits::BLANK_ROWS ) {
					throw new Refusal( 'import-too-many-rows', [ 'max' => $most_rows ] );
				}
				// Passes over the cells.
				$more = $reader->next();
				if ( ! $more ) {
					$more = XlsxArchive::read( $reader );
				}
				continue;
			}
			if ( 'mergeCell' === $reader->localName ) {
				$merges[] = self::range( (string) $reader->getAttribute( 'ref' ) );
			}
			$more = XlsxArchive::read( $reader );
		}
		$reader->close();
		return [
			'rows'   => $rows,
			'merges' => array_values( array_filter( $merges ) ),
		];
	}

	/**
	 * {@inheritDoc}
	 */
	public function rows( int $line = 0, int $position = 0 ): \Generator {
		$reader = $this->archive->reader( $this->parts[ $this->sheet ] );
		$number = 0;
		$blank  = 0;
		$more   = XlsxArchive::read( $reader );
		while ( $more ) {
			if ( \XMLReader::ELEMENT !== $reader->nodeType || 'row' !== $reader->localName ) {
				$more = XlsxArchive::read( $reader );
				continue;
			}
			// A row may leave its number out; it then follows the one before.
			$number = max( $number + 1, (int) $reader->getAttribute( 'r' ) );
			if ( $number > $line ) {
				$cells          = $reader->isEmptyElement ? [] : $this->cells( $reader, $number );
				$blank          = [] === $cells ? $blank + 1 : 0;
				$this->position = $number;
				if ( $blank > Limits::BLANK_ROWS ) {
					// A whole column was formatted: nothing comes any more.
					break;
				}
				yield $number => $cells;
				$more = XlsxArchive::read( $reader );
				continue;
			}
			$more = $reader->next();
			if ( ! $more ) {
				$more = XlsxArchive::read( $reader );
			}
		}
		$reader->close();
	}

	/**
	 * Reads the cells of a row.
	 *
	 * @param \XMLReader $reader On the start of a row; left on its end.
	 * @param int        $row    Its number, for the refusals.
	 * @return list<string> Cells up to the last that holds anything.
	 * @throws Refusal 'import-too-many-columns', 'import-cell-too-long', 'import-broken-file'.
	 */
	private function cells( \XMLReader $reader, int $row ): array {
		$cells = [];
		$next  = 0;
		$depth = $reader->depth;
		while ( XlsxArchive::read( $reader ) ) {
			if ( \XMLReader::END_ELEMENT === $reader->nodeType && $reader->depth === $depth ) {
				break;
			}
			if ( \XMLReader::ELEMENT !== $reader->nodeType || 'c' !== $reader->localName ) {
				continue;
			}
			$reference = $reader->getAttribute( 'r' );
			$column    = null === $reference ? $next : self::column( $reference );
			$next      = $column + 1;
			$text      = $reader->isEmptyElement ? '' : $this->value( $reader );
			if ( '' === $text ) {
				continue;
			}
			if ( $column >= Limits::COLUMNS ) {
				throw new Refusal( 'import-too-many-columns', [ 'max' => Limits::COLUMNS ] );
			}
			if ( strlen( $text ) > Limits::CELL_CHARACTERS && mb_strlen( $text ) > Limits::CELL_CHARACTERS ) {
				throw new Refusal(
					'import-cell-too-long',
					[
						'row'    => $row,
						'column' => $column + 1,
						'max'    => Limits::CELL_CHARACTERS,
					]
				);
			}
			$cells[ $column ] = $text;
		}
		if ( [] === $cells ) {
			return [];
		}
		$all = array_fill( 0, max( array_keys( $cells ) ) + 1, '' );
		return array_values( array_replace( $all, $cells ) );
	}

	/**
	 * Reads the text of a cell.
	 *
	 * @param \XMLReader $reader On the start of a cell that holds something; left on its end.
	 * @return string The text.
	 * @throws Refusal 'import-broken-file'.
	 */
	private function value( \XMLReader $reader ): string {
		$depth = $reader->depth;
		$type  = $reader->getAttribute( 't' ) ?? 'n';
		$style = (int) $reader->getAttribute( 's' );
		$value = '';
		$in    = false;
		while ( XlsxArchive::read( $reader ) ) {
			$node = $reader->nodeType;
			if ( \XMLReader::END_ELEMENT === $node ) {
				if ( $reader->depth === $depth ) {
					break;
				}
				$in = false;
			} elseif ( \XMLReader::ELEMENT === $node ) {
				// The formula itself (`f`) is passed over: its stored value is the cell.
				$in = 'v' === $reader->localName && ! $reader->isEmptyElement;
				if ( 'is' === $reader->localName ) {
					$value = SharedStrings::text_of( $reader );
					$in    = false;
				}
			} elseif ( $in ) {
				$value .= $reader->value;
			}
		}
		if ( '' === $value ) {
			return '';
		}
		return match ( $type ) {
			's'     => $this->strings()->get( (int) $value ),
			'b'     => '1' === $value ? 'TRUE' : 'FALSE',
			'n'     => $this->formats()->text( $value, $style ),
			'd'     => substr( $value, 0, 10 ),
			default => $value,
		};
	}

	/**
	 * The workbook's texts, read when the first cell refers to one.
	 */
	private function strings(): SharedStrings {
		return $this->strings ??= new SharedStrings( $this->archive, $this->related['sharedStrings'] ?? null );
	}

	/**
	 * The workbook's number formats, read when the first number comes.
	 */
	private function formats(): NumberFormats {
		return $this->formats ??= new NumberFormats( $this->archive, $this->related['styles'] ?? null, $this->date1904 );
	}

	/**
	 * Reads which sheets there are and where.
	 *
	 * @throws Refusal 'import-broken-file'.
	 */
	private function workbook(): void {
		$root = $this->relations( '_rels/.rels', '' )['officeDocument']['part'] ?? 'xl/workbook.xml';
		$base = substr( $root, 0, (int) strrpos( $root, '/' ) + 1 );
		$ids  = [];
		foreach ( $this->relations( $base . '_rels/' . substr( $root, strlen( $base ) ) . '.rels', $base, true ) as $id => $relation ) {
			$ids[ $id ]                         = $relation['part'];
			$this->related[ $relation['type'] ] = $relation['part'];
		}
		$reader = $this->archive->reader( $root );
		$hidden = [];
		while ( XlsxArchive::read( $reader ) ) {
			if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
				continue;
			}
			if ( 'workbookPr' === $reader->localName ) {
				$this->date1904 = in_array( $reader->getAttribute( 'date1904' ), [ '1', 'true' ], true );
			}
			if ( 'sheet' !== $reader->localName ) {
				continue;
			}
			$name  = (string) $reader->getAttribute( 'name' );
			$state = $reader->getAttribute( 'state' ) ?? 'visible';
			$part  = $ids[ $reader->getAttributeNs( 'id', self::RELATIONSHIPS ) ?? $reader->getAttributeNs( 'id', self::STRICT_RELATIONSHIPS ) ?? '' ] ?? '';
			if ( '' === $part || ! $this->archive->has( $part ) ) {
				continue;
			}
			if ( 'visible' === $state ) {
				$this->parts[ $name ] = $part;
			} else {
				$hidden[ $name ] = $part;
			}
		}
		$reader->close();
		if ( [] === $this->parts ) {
			$this->parts = $hidden;
		}
		if ( [] === $this->parts ) {
			throw new Refusal( 'import-broken-file' );
		}
	}

	/**
	 * Reads what a part refers to.
	 *
	 * @param string $part  Path of the list.
	 * @param string $base  Folder that its targets are relative to.
	 * @param bool   $by_id Keyed by id instead of by type.
	 * @return array<string,array{type:string,part:string}> Type is the last word of the type's address.
	 * @throws Refusal 'import-broken-file'.
	 */
	private function relations( string $part, string $base, bool $by_id = false ): array {
		$relations = [];
		if ( ! $this->archive->has( $part ) ) {
			return [];
		}
		$reader = $this->archive->reader( $part );
		while ( XlsxArchive::read( $reader ) ) {
			if ( \XMLReader::ELEMENT !== $reader->nodeType || 'Relationship' !== $reader->localName || 'External' === $reader->getAttribute( 'TargetMode' ) ) {
				continue;
			}
			$address = (string) $reader->getAttribute( 'Type' );
			$type    = substr( $address, (int) strrpos( $address, '/' ) + 1 );
			$target  = (string) $reader->getAttribute( 'Target' );
			$target  = str_starts_with( $target, '/' ) ? substr( $target, 1 ) : $base . $target;
			// Folders upwards are taken back; a path that leaves the workbook simply isn't found in it.
			while ( 1 === preg_match( '~[^/]+/\.\./~', $target ) ) {
				$target = (string) preg_replace( '~[^/]+/\.\./~', '', $target, 1 );
			}
			$relations[ $by_id ? (string) $reader->getAttribute( 'Id' ) : $type ] = [
				'type' => $type,
				'part' => $target,
			];
		}
		$reader->close();
		return $relations;
	}

	/**
	 * The column of a reference.
	 *
	 * @param string $reference Such as 'AB12'.
	 * @return int From 0.
	 * @throws Refusal 'import-broken-file' when it is none.
	 */
	private static function column( string $reference ): int {
		$letters = strspn( $reference, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' );
		if ( 1 === $letters ) {
			return ord( $reference[0] ) - 65;
		}
		if ( 0 === $letters || $letters > 3 ) {
			throw new Refusal( 'import-broken-file' );
		}
		$column = 0;
		for ( $i = 0; $i < $letters; $i++ ) {
			$column = $column * 26 + ord( $reference[ $i ] ) - 64;
		}
		return $column - 1;
	}

	/**
	 * The corners of a range.
	 *
	 * @param string $reference Such as 'A1:C2'.
	 * @return array{int,int,int,int}|null First row, first column, last row, last column; null when it is none.
	 */
	private static function range( string $reference ): ?array {
		if ( 1 !== preg_match( '/^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/', $reference, $match ) ) {
			return null;
		}
		return [ (int) $match[2], self::column( $match[1] ), (int) $match[4], self::column( $match[3] ) ];
	}
}
