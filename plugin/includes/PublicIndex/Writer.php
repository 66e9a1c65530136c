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

	/** @var array<string, string> Files that the records refer to: UUID => label. */
	public array $files = [];

	public readonly Totals $totals;

	private readonly Columns $columns;

	private readonly Line $line;

	/** Whether text is packed on this database. */
	private readonly bool $packed;

	/** @var list<string> Text of the records since the last block. */
	private array $texts = [];

	/** @var list<string> Their lines. */
	private array $lines = [];

	/** @var list<list<scalar>> Blocks that are not written yet. */
	private array $blocks = [];

	public function __construct(
		private readonly Database $database,
		private readonly Section $section,
		private readonly int $entry_id,
		private readonly string $from,
		private readonly string $until
	) {
		$this->packed  = ! $database->is_sqlite();
		$this->columns = new Columns( $section, $this->packed );
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
			[ 'entry_id', 'row_no', 'published_at', 'expires_at', 'record', 'search', ...$this->columns->names() ],
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
		foreach ( $records as $row_no => $stored ) {
			$record = PublicShape::of( $fields, $stored );
			$values = $this->columns->values( $record );
			$search = SearchText::of( $this->section, $record );
			$search = $this->packed ? SearchText::pack( $search ) : $search;

			$this->files  += PublicShape::files( $fields, $record );
			$this->texts[] = $search;
			$this->lines[] = $this->line->of( $record );
			$this->totals->add( $values );
			if ( count( $this->lines ) >= Tables::BLOCK ) {
				$this->end_block( $row_no + 1 );
			}
			yield [ $this->entry_id, $row_no, $this->from, $this->until, self::json( $record ), $search, ...$values ];
		}
	}

	/**
	 * Blocks are written between the statements of insert_many(), which reads rows() as it goes.
	 */
	private function end_block( int $next_row ): void {
		if ( [] !== $this->lines ) {
			$first          = $next_row - count( $this->lines );
			$csv            = implode( Line::END, $this->lines ) . Line::END;
			$text           = implode( "\n", $this->texts );
			$this->blocks[] = $this->packed ? [ $this->entry_id, $first, Grams::of( $text ), $text, $csv ] : [ $this->entry_id, $first, $csv ];
			$this->texts    = [];
			$this->lines    = [];
		}
		if ( count( $this->blocks ) >= 8 ) {
			$this->write_blocks();
		}
	}

	private function write_blocks(): void {
		$this->database->insert_many( Tables::blocks( $this->section->id ), $this->packed ? [ 'entry_id', 'first_row', 'grams', 'body', 'csv' ] : [ 'entry_id', 'first_row', 'csv' ], $this->blocks );
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
