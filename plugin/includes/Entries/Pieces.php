<?php
/**
 * Rows being rearranged.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Support\Refusal;

/**
 * What a list of rows becomes after changes that are applied one after the other, without touching a row: runs of
 * old rows that stay together, and new records between them. Memory depends on the number of changes, not of rows.
 *
 * @phpstan-type Run array{int, int}
 * @phpstan-type Plan array{removed: list<array{int, int}>, moved: list<array{int, int, int}>, placed: list<array{int, Taken}>}
 */
final class Pieces {

	/** @var list<array{int, int}|Taken> Runs [ first, last ] of old rows, and new records. */
	private array $pieces;

	private int $count;

	/**
	 * @param int $rows How many rows there are before the changes.
	 */
	public function __construct( private readonly int $rows ) {
		$this->pieces = $rows > 0 ? [ [ 1, $rows ] ] : [];
		$this->count  = $rows;
	}

	/**
	 * How many rows there are after the changes so far.
	 */
	public function count(): int {
		return $this->count;
	}

	/**
	 * Puts another record in the place of this row.
	 */
	public function set( int $row, Taken $record ): void {
		array_splice( $this->pieces, $this->isolate( $row ), 1, [ $record ] );
	}

	/**
	 * Puts a record before this row; one past the last appends it.
	 */
	public function insert( int $row, Taken $record ): void {
		if ( $row === $this->count + 1 ) {
			$this->pieces[] = $record;
		} else {
			array_splice( $this->pieces, $this->isolate( $row ), 0, [ $record ] );
		}
		++$this->count;
	}

	/**
	 * Takes this row away.
	 */
	public function delete( int $row ): void {
		array_splice( $this->pieces, $this->isolate( $row ), 1 );
		--$this->count;
	}

	/**
	 * What to do to the old rows: runs to remove, runs to move by so many places, records to place.
	 *
	 * @return Plan
	 */
	public function plan(): array {
		$plan   = [
			'removed' => [],
			'moved'   => [],
			'placed'  => [],
		];
		$next   = 1; // The row that comes next in the new order.
		$unread = 1; // The first old row that was not met yet.
		foreach ( $this->pieces as $piece ) {
			if ( $piece instanceof Taken ) {
				$plan['placed'][] = [ $next, $piece ];
				++$next;
				continue;
			}
			[ $first, $last ] = $piece;
			if ( $first > $unread ) {
				$plan['removed'][] = [ $unread, $first - 1 ];
			}
			if ( $next !== $first ) {
				self::extend( $plan['moved'], $first, $last, $next - $first );
			}
			$unread = $last + 1;
			$next  += $last - $first + 1;
		}
		if ( $unread <= $this->rows ) {
			$plan['removed'][] = [ $unread, $this->rows ];
		}
		return $plan;
	}

	/**
	 * Makes this row a piece of its own and says which.
	 *
	 * @throws Refusal 'row-not-found'.
	 */
	private function isolate( int $row ): int {
		$before = 0;
		foreach ( $this->pieces as $index => $piece ) {
			$length = $piece instanceof Taken ? 1 : $piece[1] - $piece[0] + 1;
			if ( $row < 1 || $row > $before + $length ) {
				$before += $length;
				continue;
			}
			if ( $piece instanceof Taken || 1 === $length ) {
				return $index;
			}
			$old   = $piece[0] + $row - $before - 1;
			$parts = [];
			if ( $old > $piece[0] ) {
				$parts[] = [ $piece[0], $old - 1 ];
			}
			$at      = $index + count( $parts );
			$parts[] = [ $old, $old ];
			if ( $old < $piece[1] ) {
				$parts[] = [ $old + 1, $piece[1] ];
			}
			array_splice( $this->pieces, $index, 1, $parts );
			return $at;
		}
		throw new Refusal( 'row-not-found', [ 'row' => $row ] );
	}

	/**
	 * Adds a run to those that move; one that follows the last by the same distance becomes part of it.
	 *
	 * @param list<array{int, int, int}> $moved
	 */
	private static function extend( array &$moved, int $first, int $last, int $distance ): void {
		$end = array_key_last( $moved );
		if ( null !== $end && $moved[ $end ][1] === $first - 1 && $moved[ $end ][2] === $distance ) {
			$moved[ $end ][1] = $last;
			return;
		}
		$moved[] = [ $first, $last, $distance ];
	}
}
