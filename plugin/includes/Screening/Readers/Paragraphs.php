<?php
/**
 * Text in XML.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Finding;
use Prakat\Screening\Notes;

/**
 * Reads a part of an office document paragraph by paragraph: what is cut into runs is one text again, whatever its colour
 * or size, shown or hidden, deleted or not. The cells of a row are looked at together as well, and every attribute.
 *
 * @phpstan-import-type Place from Finding
 */
final class Paragraphs {

	private const BLOCKS = [
		'p' => true,
		'h' => true,
		'si' => true,
	];

	private const ROWS = [
		'tr' => true,
		'table-row' => true,
	];

	private const CELLS = [
		'tc' => true,
		'table-cell' => true,
		'covered-table-cell' => true,
	];

	private const BLANKS = [
		'tab' => ' ',
		'ptab' => ' ',
		'br' => "\n",
		'cr' => "\n",
		's' => ' ',
		'line-break' => "\n",
		'noBreakHyphen' => '-',
	];

	/** Attributes that no person writes: numbers of the program itself. */
	private const OF_PROGRAMS = '/^(?:rsid|paraId|textId|r?[iI]d$|uri$|guid$|xmlns|viewBox$|points$|d$|path$|enhanced-path$|transform$|durableId$|nsid$|tmpl$)/';

	/**
	 * @param \Closure( int ): list<mixed> $place Of a paragraph by its number, from 1.
	 * @param list<string>|null            $texts Elements whose text is text; null where all is.
	 */
	public static function of( \XMLReader $reader, Notes $notes, \Closure $place, ?array $texts = null ): void {
		$names = [];
		$open  = [];
		$rows  = [];
		$count = 0;
		$nodes = 0;
		while ( Archive::next( $reader ) ) {
			++$nodes;
			if ( 0 === $nodes % 2000 ) {
				$notes->pause();
			}
			/** @var Place $here */
			$here = $place( $count );
			$type = $reader->nodeType;
			if ( \XMLReader::ELEMENT === $type ) {
				$name                     = $reader->localName;
				$names[ $reader->depth ]  = $name;
				$empty                    = $reader->isEmptyElement;
				if ( $reader->hasAttributes ) {
					self::attributes( $reader, $notes, $here );
				}
				if ( isset( self::BLOCKS[ $name ] ) && ! $empty ) {
					$open[] = '';
					++$count;
				} elseif ( isset( self::BLANKS[ $name ] ) && [] !== $open ) {
					$open[ count( $open ) - 1 ] .= self::BLANKS[ $name ];
				} elseif ( isset( self::ROWS[ $name ] ) && ! $empty ) {
					$rows[] = [];
				} elseif ( isset( self::CELLS[ $name ] ) && [] !== $rows ) {
					$rows[ count( $rows ) - 1 ][] = '';
				}
			} elseif ( \XMLReader::END_ELEMENT === $type ) {
				$name = $reader->localName;
				if ( isset( self::BLOCKS[ $name ] ) && [] !== $open ) {
					$text = array_pop( $open );
					/** @var Place $here */
					$here = $place( $count );
					$notes->text( $text, $here );
					self::into_cell( $rows, $text );
				} elseif ( isset( self::ROWS[ $name ] ) && [] !== $rows ) {
					/** @var list<string> $cells */
					$cells = array_pop( $rows );
					$notes->cells( $cells, $here );
				}
			} elseif ( \XMLReader::TEXT === $type || \XMLReader::CDATA === $type || \XMLReader::SIGNIFICANT_WHITESPACE === $type || \XMLReader::COMMENT === $type ) {
				if ( \XMLReader::COMMENT === $type || [] === $open ) {
					$notes->text( $reader->value, $here );
				} elseif ( null === $texts || in_array( $names[ $reader->depth - 1 ] ?? '', $texts, true ) ) {
					$open[ count( $open ) - 1 ] .= $reader->value;
				}
			}
		}
		$reader->close();
	}

	/**
	 * @param Place $place
	 */
	public static function attributes( \XMLReader $reader, Notes $notes, array $place ): void {
		while ( $reader->moveToNextAttribute() ) {
			if ( strlen( $reader->value ) > 9 && 1 !== preg_match( self::OF_PROGRAMS, $reader->localName ) ) {
				$notes->text( rawurldecode( $reader->value ), $place );
			}
		}
		$reader->moveToElement();
	}

	/**
	 * @param list<list<string>> $rows
	 */
	private static function into_cell( array &$rows, string $text ): void {
		$row = count( $rows ) - 1;
		if ( $row >= 0 && [] !== $rows[ $row ] ) {
			$cell = count( $rows[ $row ] ) - 1;

			$rows[ $row ][ $cell ] .= $text;
		}
	}
}
