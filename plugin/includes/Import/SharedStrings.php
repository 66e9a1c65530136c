<?php
/**
 * The texts that the cells of a workbook refer to.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * A workbook keeps each text once and its cells refer to it by number. The texts are put in a temporary
 * file and only where each begins is kept in memory: four bytes a text.
 */
final class SharedStrings {
	/** Texts are copied out in one piece, and kept, up to this size of all together. */
	private const IN_MEMORY = 2 * 1024 * 1024;

	/**
	 * The texts, one after the other.
	 *
	 * @var resource
	 */
	private $texts;

	/** Where each text begins, and where the last ends: unsigned 32-bit numbers. */
	private string $offsets = '';

	private int $count = 0;

	/**
	 * Reads the part that holds the texts.
	 *
	 * @param XlsxArchive $archive The workbook.
	 * @param string|null $part    Path of its texts; none where all cells hold their own.
	 * @throws Refusal 'import-broken-file'.
	 */
	public function __construct( XlsxArchive $archive, ?string $part ) {
		$texts = fopen( 'php://temp/maxmemory:' . self::IN_MEMORY, 'w+b' );
		if ( false === $texts ) {
			throw new Refusal( 'import-broken-file' );
		}
		$this->texts = $texts;
		$at          = 0;
		$offsets     = [];
		if ( null !== $part && $archive->has( $part ) ) {
			$reader = $archive->reader( $part );
			while ( XlsxArchive::read( $reader ) ) {
				if ( \XMLReader::ELEMENT === $reader->nodeType && 'si' === $reader->localName ) {
					$text      = self::text_of( $reader );
					$offsets[] = pack( 'V', $at );
					$at       += (int) fwrite( $texts, $text );
					++$this->count;
					if ( 0 === $this->count % 4096 ) {
						$this->offsets .= implode( '', $offsets );
						$offsets        = [];
					}
				}
			}
			$reader->close();
		}
		$this->offsets .= implode( '', $offsets ) . pack( 'V', $at );
	}

	/**
	 * A text by its number.
	 *
	 * @param int $index Number, from 0.
	 * @return string The text.
	 * @throws Refusal 'import-broken-file' when there is no such number.
	 */
	public function get( int $index ): string {
		if ( $index < 0 || $index >= $this->count ) {
			throw new Refusal( 'import-broken-file' );
		}
		/** @var array{1:int,2:int} $at Two numbers. */
		$at     = unpack( 'V2', $this->offsets, $index * 4 );
		$length = $at[2] - $at[1];
		if ( $length < 1 ) {
			return '';
		}
		fseek( $this->texts, $at[1] );
		return (string) fread( $this->texts, $length );
	}

	/**
	 * Whether an element has no content.
	 *
	 * @param \XMLReader $reader On the start of an element.
	 * @return bool True for `<si/>`.
	 */
	private static function is_empty( \XMLReader $reader ): bool {
		return $reader->isEmptyElement;
	}

	/**
	 * The text of a string item: its runs together, without the reading aids of East Asian scripts.
	 *
	 * @param \XMLReader $reader On the start of an `si` or `is`; left on its end.
	 * @return string The text.
	 * @throws Refusal 'import-broken-file', 'import-cell-too-long'.
	 */
	public static function text_of( \XMLReader $reader ): string {
		if ( self::is_empty( $reader ) ) {
			return '';
		}
		$depth    = $reader->depth;
		$text     = '';
		$in_text  = false;
		$phonetic = false;
		while ( XlsxArchive::read( $reader ) ) {
			$type = $reader->nodeType;
			if ( \XMLReader::END_ELEMENT === $type ) {
				if ( $reader->depth === $depth ) {
					break;
				}
				$in_text  = $in_text && 't' !== $reader->localName;
				$phonetic = $phonetic && 'rPh' !== $reader->localName;
			} elseif ( \XMLReader::ELEMENT === $type ) {
				$in_text  = 't' === $reader->localName && ! $reader->isEmptyElement;
				$phonetic = $phonetic || ( 'rPh' === $reader->localName && ! $reader->isEmptyElement );
			} elseif ( $in_text && ! $phonetic && \XMLReader::COMMENT !== $type ) {
				$text .= $reader->value;
			}
		}
		// Line ends inside a cell are written as an escape by some programs.
		return str_contains( $text, '_x000D_' ) ? str_replace( '_x000D_', '', $text ) : $text;
	}
}
