<?php
/**
 * Records on their way into the public index.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Exports\Line;

/**
 * Writes the public rows of one entry, of which there are none yet, as they are read, in constant memory: the record in its public shape, its typed
 * columns, its line of the CSV, its text for searching.
 *
 * @internal Only Publisher makes one.
 */
final class Writer {

	/** Files that the records refer to: UUID => label. @var array<string, string> */
	public array $files = [];

	public readonly Totals $totals;

	private readonly Columns $columns;

	private readonly Line $line;

	/** @var list<string> Packed text of the rows since the last block. */
	private array $block = [];

	/** @var list<array{0: int, 1: int, 2: string}> */
	private array $blocks = [];

	public function __construct(
		private readonly Database $database,
		private readonly Section $section,
		private readonly int $entry_id,
		private readonly string $from,
		private readonly string $until
	) {
		$this->columns = new Columns( $section );
		$this->totals  = new Totals( $section );
		$this->line    = new Line( $section );
	}

	/**
	 * @param iterable<int, array<string, mixed>> $records Row number, from 1 without gaps => record as stored.
	 * @return int How many.
	 */
	public function write( iterable $records ): int {
		$count = $this->database->insert_many(
			Tables::records( $this->section->id ),
			[ 'entry_id', 'row_no', 'published_at', 'expires_at', 'record', 'line', 'search', ...$this->columns->names() ],
			$this->rows( $records ),
			250
		);
		$this->end_block( $count + 1 );
		$this->write_blocks();
		$this->database->insert_many(
			'index_totals',
			[ 'entry_id', 'section', 'published_at', 'expires_at', 'facet', 'value', 'measure', 'amount' ],
			$this->total_rows()
		);
		return $count;
	}

	/**
	 * @param iterable<int, array<string, mixed>> $records
	 * @return \Generator<int, list<scalar|null>>
	 */
	private function rows( iterable $records ): \Generator {
		$fields = $this->section->contract['fields'];
		$packed = ! $this->database->is_sqlite();
		foreach ( $records as $row_no => $stored ) {
			$record = PublicShape::of( $fields, $stored );
			$values = $this->columns->values( $record );
			$search = SearchText::of( $this->section, $record );
			$search = $packed ? SearchText::pack( $search ) : $search;

			$this->files += PublicShape::files( $fields, $record );
			$this->totals->add( $values );
			if ( $packed ) {
				$this->block[] = $search;
				if ( count( $this->block ) >= Tables::BLOCK ) {
					$this->end_block( $row_no + 1 );
				}
			}
			yield [ $this->entry_id, $row_no, $this->from, $this->until, self::json( $record ), $this->line->of( $record ), $search, ...$values ];
		}
	}

	/**
	 * Blocks are written between the statements of insert_many(), which reads rows() as it goes.
	 */
	private function end_block( int $next_row ): void {
		if ( [] !== $this->block ) {
			$this->blocks[] = [ $this->entry_id, $next_row - count( $this->block ), implode( "\n", $this->block ) ];
			$this->block    = [];
		}
		if ( count( $this->blocks ) >= 32 ) {
			$this->write_blocks();
		}
	}

	private function write_blocks(): void {
		$this->database->insert_many( Tables::text( $this->section->id ), [ 'entry_id', 'first_row', 'body' ], $this->blocks );
		$this->blocks = [];
	}

	/**
	 * @return \Generator<int, list<scalar>>
	 */
	private function total_rows(): \Generator {
		foreach ( $this->totals->rows() as $row ) {
			yield [ $this->entry_id, $this->section->id, $this->from, $this->until, ...$row ];
		}
	}

	/**
	 * @param array<string, mixed> $value
	 */
	private static function json( array $value ): string {
		return json_encode( (object) $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
	}
}
