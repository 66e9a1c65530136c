<?php
/**
 * The rows of a file, a stretch at a time.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * Reads a file from where reading stood and makes staged rows of it. A stretch may be begun again at its start, when
 * the database asks for that; who goes straight on pays nothing for it.
 *
 * @phpstan-type Row list<int|string|null>
 */
final class Stretches {
	/** Number of the last row that was read. */
	public int $line = 0;

	/** Where reading goes on, as the source says it. */
	public int $position = 0;

	/** Number of the last staged row. */
	public int $number = 0;

	/** Rows with problems in the stretch. */
	public int $problems = 0;

	/** Whether there are no more rows. */
	public bool $ended = false;

	/**
	 * Reading of the file, its current row not yet taken.
	 *
	 * @var \Generator<int,list<string>>|null
	 */
	private ?\Generator $rows = null;

	/**
	 * Prepares.
	 *
	 * @param Source  $source  The file.
	 * @param Staging $staging Maker of records.
	 * @param Upload  $upload  What is imported, for its id and the row of its headings.
	 * @param int     $most    Records that are wanted at most.
	 */
	public function __construct( private readonly Source $source, private readonly Staging $staging, private readonly Upload $upload, private readonly int $most ) {
	}

	/**
	 * Makes the rows of a stretch. What this object says of itself is true when the last one was taken.
	 *
	 * @param int   $line     Number of the last row that counts as read.
	 * @param int   $position Where reading goes on after it.
	 * @param int   $number   Number of the last staged row.
	 * @param int   $rows     Rows of the file that are read at most.
	 * @param float $until    When to stop, in Unix time.
	 * @return \Generator<int,Row> Rows of the staging table.
	 * @throws Refusal 'import-too-many-rows', and those of the source.
	 */
	public function from( int $line, int $position, int $number, int $rows, float $until ): \Generator {
		if ( null === $this->rows || $this->line !== $line ) {
			$this->rows = $this->source->rows( $line, $position );
		}
		$this->line     = $line;
		$this->position = $position;
		$this->number   = $number;
		$this->problems = 0;
		while ( $rows-- > 0 && $this->rows->valid() ) {
			$this->line     = $this->rows->key();
			$cells          = $this->rows->current();
			$this->position = $this->source->position();
			$row            = $this->line > $this->upload->settings['line'] && [] !== $cells ? $this->staging->row( $cells ) : null;
			if ( null !== $row ) {
				if ( ++$this->number > $this->most ) {
					throw new Refusal( 'import-too-many-rows', [ 'max' => $this->most ] );
				}
				$this->problems += [] === $row['problems'] ? 0 : 1;
				yield $this->staging->stored( $this->upload->id, $this->number, $this->line, $row );
			}
			$this->rows->next();
			// Asking the time is not free.
			if ( 0 === $rows % 200 && microtime( true ) > $until ) {
				break;
			}
		}
		$this->ended = ! $this->rows->valid();
	}
}
