<?php
/**
 * Rows of a text file.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * Comma-, semicolon-, tab- or bar-separated text, in any encoding that Encoding knows.
 *
 * Reading can go on from any row: its position is the byte after it in the UTF-8 text.
 */
final class CsvSource implements Source {
	private const DELIMITERS = [ ',', ';', "\t", '|' ];

	/** Lines that are looked at to tell the delimiter. */
	private const SAMPLE = 20;

	/**
	 * The text in UTF-8.
	 *
	 * @var resource
	 */
	private $text;

	private string $encoding;

	private string $delimiter;

	/** Byte at which the rows begin: after Excel's line `sep=;`, where there is one. */
	private int $start = 0;

	private int $position = 0;

	/**
	 * Opens a text.
	 *
	 * @param resource    $stream   Seekable stream of the file's bytes; it must stay open as long as this.
	 * @param string|null $encoding One of Encoding::NAMES, or null to detect it.
	 * @throws Refusal 'import-encoding', 'import-file-empty'.
	 */
	public function __construct( $stream, ?string $encoding = null ) {
		$this->encoding = $encoding ?? Encoding::detect( $stream );
		$this->text     = Encoding::utf8( $stream, $this->encoding );
		$first          = fgets( $this->text, Limits::LINE_BYTES );
		if ( false === $first ) {
			throw new Refusal( 'import-file-empty' );
		}
		if ( 1 === preg_match( '/^"?sep=(.)"?\s*$/i', $first, $match ) ) {
			$this->start     = (int) ftell( $this->text );
			$this->delimiter = $match[1];
			return;
		}
		$this->delimiter = $this->sniff();
	}

	/**
	 * {@inheritDoc}
	 */
	public function format(): string {
		return 'csv';
	}

	/**
	 * {@inheritDoc}
	 */
	public function encoding(): string {
		return $this->encoding;
	}

	/**
	 * {@inheritDoc}
	 */
	public function sheets(): array {
		return [];
	}

	/**
	 * {@inheritDoc}
	 */
	public function sheet(): string {
		return '';
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
		fseek( $this->text, $this->start );
		while ( null !== ( $record = $this->record( $rows + 1 ) ) ) {
			++$rows;
			$filled += strspn( $record, " \t\r\n,;|\"" ) === strlen( $record ) ? 0 : 1;
			// One more than the rows wanted is the heading; titles above it are forgiven.
			if ( $filled > $most_rows + 30 ) {
				throw new Refusal( 'import-too-many-rows', [ 'max' => $most_rows ] );
			}
		}
		return [
			'rows'   => $rows,
			'merges' => [],
		];
	}

	/**
	 * {@inheritDoc}
	 */
	public function rows( int $line = 0, int $position = 0 ): \Generator {
		fseek( $this->text, 0 === $line ? $this->start : $position );
		while ( null !== ( $record = $this->record( $line + 1 ) ) ) {
			++$line;
			$at    = (int) ftell( $this->text );
			$cells = $this->cells( $record, $line );
			// Said before the row is handed out: whoever stops here goes on after it.
			$this->position = $at;
			yield $line => $cells;
		}
	}

	/**
	 * Reads the text of one row, over several lines where a quoted cell holds line breaks.
	 *
	 * @param int $line Its number, for the refusal.
	 * @return string|null The text, or null at the end.
	 * @throws Refusal 'import-cell-too-long' when a quotation mark is never closed or the line never ends.
	 */
	private function record( int $line ): ?string {
		$record = fgets( $this->text, Limits::LINE_BYTES );
		if ( false === $record ) {
			return null;
		}
		$whole = strlen( $record ) < Limits::LINE_BYTES - 1;
		$open  = str_contains( $record, '"' ) && $this->is_open( $record );
		while ( $whole && $open ) {
			$more    = fgets( $this->text, Limits::LINE_BYTES );
			$record .= (string) $more;
			$whole   = false !== $more && strlen( $record ) < Limits::LINE_BYTES - 1;
			// Only the new line is looked at: a mark that is never closed must not cost the square of the file.
			$open = ! str_contains( (string) $more, '"' ) || $this->is_open( '"' . $more );
		}
		if ( ! $whole ) {
			throw new Refusal(
				'import-cell-too-long',
				[
					'row'    => $line,
					'column' => count( str_getcsv( $record, $this->delimiter, '"', '' ) ),
					'max'    => Limits::CELL_CHARACTERS,
				]
			);
		}
		return $record;
	}

	/**
	 * Whether text ends inside a quoted cell. A quotation mark in the middle of a cell (5" pipe) opens nothing.
	 *
	 * @param string $record Text with a quotation mark.
	 * @return bool True when the row goes on in the next line.
	 */
	private function is_open( string $record ): bool {
		$delimiter = preg_quote( $this->delimiter, '/' );
		$closed    = preg_replace( '/(?:^|(?<=' . $delimiter . '))[ ]*+"(?:[^"]++|"")*+"(?!")/', '', $record );
		return 1 === preg_match( '/(?:^|' . $delimiter . ')[ ]*+"(?:[^"]++|"")*+\z/', (string) $closed );
	}

	/**
	 * Cuts a row into cells.
	 *
	 * @param string $record Text of the row.
	 * @param int    $line   Its number, for the refusal.
	 * @return list<string> Cells; none for a blank row.
	 * @throws Refusal 'import-too-many-columns', 'import-cell-too-long'.
	 */
	private function cells( string $record, int $line ): array {
		if ( strspn( $record, " \t\r\n,;|\"" ) === strlen( $record ) ) {
			return [];
		}
		$cells = str_getcsv( rtrim( $record, "\r\n" ), $this->delimiter, '"', '' );
		if ( count( $cells ) > Limits::COLUMNS ) {
			throw new Refusal( 'import-too-many-columns', [ 'max' => Limits::COLUMNS ] );
		}
		if ( strlen( $record ) > Limits::CELL_CHARACTERS ) {
			foreach ( $cells as $index => $cell ) {
				if ( mb_strlen( (string) $cell ) > Limits::CELL_CHARACTERS ) {
					throw new Refusal(
						'import-cell-too-long',
						[
							'row'    => $line,
							'column' => $index + 1,
							'max'    => Limits::CELL_CHARACTERS,
						]
					);
				}
			}
		}
		/** @var list<string> $cells Only a blank line gives null. */
		return $cells;
	}

	/**
	 * Tells the delimiter: the one that cuts most of the first rows into the same number of cells.
	 *
	 * @return string One of DELIMITERS.
	 */
	private function sniff(): string {
		$best  = ',';
		$score = 0.0;
		foreach ( self::DELIMITERS as $delimiter ) {
			$this->delimiter = $delimiter;
			$counts          = [];
			fseek( $this->text, $this->start );
			for ( $i = 1; $i <= self::SAMPLE; $i++ ) {
				try {
					$record = $this->record( $i );
				} catch ( Refusal ) {
					break;
				}
				if ( null === $record ) {
					break;
				}
				$count = count( str_getcsv( rtrim( $record, "\r\n" ), $delimiter, '"', '' ) );
				if ( $count > 1 ) {
					$counts[ $count ] = ( $counts[ $count ] ?? 0 ) + 1;
				}
			}
			foreach ( $counts as $cells => $times ) {
				$points = $times * ( 1 + log( $cells ) );
				if ( $points > $score ) {
					$score = $points;
					$best  = $delimiter;
				}
			}
		}
		return $best;
	}
}
