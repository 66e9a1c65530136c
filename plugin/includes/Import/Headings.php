<?php
/**
 * The headings of an uploaded table.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Format\Numerals;
use Prakat\Support\Refusal;

/**
 * Finds the row that names the columns. Official sheets have titles above it, headings over two rows with
 * merged cells, and line breaks inside them.
 */
final class Headings {
	/** Rows among which the headings are looked for. */
	public const WITHIN = 30;

	/**
	 * Makes two ways of writing the same heading equal.
	 *
	 * @param string $heading As written: "ราคากลาง (บาท)".
	 * @return string Letters and digits only: "ราคากลาง".
	 */
	public static function fold( string $heading ): string {
		$text = strtr(
			$heading,
			// The vowel am, typed as its two halves.
			[ "\u{0E4D}\u{0E32}" => "\u{0E33}" ] + Numerals::TO_ARABIC
		);
		$text = (string) preg_replace( '/[(\[]\s*(?:บาท|thb|baht)\s*[)\]]/iu', '', $text );
		return mb_strtolower( (string) preg_replace( '/[^\p{L}\p{M}\p{N}]+/u', '', $text ) );
	}

	/**
	 * Finds the headings.
	 *
	 * @param array<int,list<string>>        $rows   First rows of the file by their number.
	 * @param list<array{int,int,int,int}>   $merges Merged cells, as Source::survey() gives them.
	 * @param callable(array<int,string>): int $known  How many of these headings are known.
	 * @return array{line:int,headings:list<string>} The last row of the headings, and one for each column ('' where it has none).
	 * @throws Refusal 'import-no-header'.
	 */
	public static function find( array $rows, array $merges, callable $known ): array {
		$best  = null;
		$score = 0;
		foreach ( $rows as $line => $cells ) {
			$filled = count( array_filter( $cells, static fn ( string $cell ): bool => '' !== trim( $cell ) ) );
			if ( 0 === $filled || self::is_title( $line, $filled, $merges ) ) {
				continue;
			}
			// The row with the most known headings; where none is known, the first with more than one cell.
			$points = 1000 * $known( self::lines( $cells ) ) + ( null === $best && $filled > 1 ? 1 : 0 );
			if ( $points > $score || null === $best ) {
				$best  = $line;
				$score = max( $score, $points );
			}
		}
		if ( null === $best ) {
			throw new Refusal( 'import-no-header' );
		}
		$above = self::lines( self::spread( $rows[ $best ], $best, $merges ) );
		$last  = self::last_line( $best, $merges );
		for ( $line = $best + 1; $line <= $last; $line++ ) {
			foreach ( self::lines( $rows[ $line ] ?? [] ) as $column => $heading ) {
				if ( '' !== $heading ) {
					$above[ $column ] = trim( ( $above[ $column ] ?? '' ) . ' ' . $heading );
				}
			}
		}
		$headings = [];
		$width    = [] === $above ? 0 : max( array_keys( $above ) ) + 1;
		for ( $column = 0; $column < $width; $column++ ) {
			$headings[] = $above[ $column ] ?? '';
		}
		return [
			'line'     => $last,
			'headings' => $headings,
		];
	}

	/**
	 * Whether a row is a title: one text over several merged columns.
	 *
	 * @param int                          $line   Its number.
	 * @param int                          $filled How many of its cells hold something.
	 * @param list<array{int,int,int,int}> $merges Merged cells.
	 * @return bool True when it is.
	 */
	private static function is_title( int $line, int $filled, array $merges ): bool {
		if ( 1 !== $filled ) {
			return false;
		}
		foreach ( $merges as [ $top, $left, , $right ] ) {
			if ( $top === $line && $right - $left > 1 ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The last row that headings beginning here reach down to by merged cells.
	 *
	 * @param int                          $line   First row of the headings.
	 * @param list<array{int,int,int,int}> $merges Merged cells.
	 * @return int The same row where nothing is merged downwards.
	 */
	private static function last_line( int $line, array $merges ): int {
		$last = $line;
		foreach ( $merges as [ $top, , $bottom ] ) {
			if ( $top === $line && $bottom - $top < 4 ) {
				$last = max( $last, $bottom );
			}
		}
		return $last;
	}

	/**
	 * Gives the text of cells merged sideways to each of their columns, where rows below tell them apart.
	 *
	 * @param list<string>                 $cells  Cells of the row.
	 * @param int                          $line   Its number.
	 * @param list<array{int,int,int,int}> $merges Merged cells.
	 * @return array<int,string> Cells by column.
	 */
	private static function spread( array $cells, int $line, array $merges ): array {
		if ( self::last_line( $line, $merges ) === $line ) {
			return $cells;
		}
		foreach ( $merges as [ $top, $left, $bottom, $right ] ) {
			if ( $top === $line && $bottom === $line ) {
				for ( $column = $left + 1; $column <= $right; $column++ ) {
					$cells[ $column ] = $cells[ $left ] ?? '';
				}
			}
		}
		return $cells;
	}

	/**
	 * Headings in one line each.
	 *
	 * @param array<int,string> $cells Cells.
	 * @return array<int,string> The same without line breaks and doubled spaces.
	 */
	private static function lines( array $cells ): array {
		return array_map( static fn ( string $cell ): string => trim( (string) preg_replace( '/\s+/u', ' ', $cell ) ), $cells );
	}
}
