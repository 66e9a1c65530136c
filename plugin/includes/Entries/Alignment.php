<?php
/**
 * Which row became which.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

/**
 * Aligns the rows of two versions by their digests: rows that are in both, wherever they stand, are the same; of the
 * others those belong together whose name is the same, then those that stand at the same place between the same
 * neighbours; what is left was added or removed.
 *
 * @phpstan-type Pair array{before: int|null, after: int|null}
 */
final class Alignment {

	/** Beyond so many differing rows names are not read: the place alone must do. */
	private const NAMED = 5000;

	public function __construct( private readonly Records $records ) {
	}

	/**
	 * @param callable( array<string, mixed> ): string $name What tells a record to a person; '' when nothing does.
	 * @return array{same: int, pairs: list<Pair>} Differing rows in the order of the newer version.
	 */
	public function of( int $before_id, int $after_id, callable $name ): array {
		[ $start, $before, $after ] = $this->differing_tails( $before_id, $after_id );

		// Rows that are in both, by their digests.
		$places = [];
		foreach ( $after as $row => $hash ) {
			$places[ $hash ][] = $row;
		}
		$became = [];
		foreach ( $before as $row => $hash ) {
			if ( isset( $places[ $hash ] ) && [] !== $places[ $hash ] ) {
				$became[ $row ] = array_shift( $places[ $hash ] );
			}
		}
		$same = $start + count( $became );

		$gone  = $this->with_neighbour( array_keys( $before ), $became, $start );
		$taken = array_fill_keys( $became, true );
		$new   = $this->with_neighbour( array_keys( $after ), array_combine( array_keys( $taken ), array_keys( $taken ) ), $start );

		$pairs = $this->by_name( $before_id, $after_id, $gone, $new, $name );
		$pairs = [ ...$pairs, ...self::by_place( $gone, $new ) ];

		usort( $pairs, static fn ( array $a, array $b ): int => [ $a['at'], $a['after'] ?? PHP_INT_MAX, $a['before'] ] <=> [ $b['at'], $b['after'] ?? PHP_INT_MAX, $b['before'] ] );
		return [
			'same'  => $same,
			'pairs' => array_map(
				static fn ( array $pair ): array => [
					'before' => $pair['before'],
					'after'  => $pair['after'],
				],
				$pairs
			),
		];
	}

	/**
	 * Leaves out the rows with which both begin.
	 *
	 * @return array{int, array<int, string>, array<int, string>} How many those are, and the digests of the rest by row.
	 */
	private function differing_tails( int $before_id, int $after_id ): array {
		$before = $this->records->each_hash( $before_id );
		$after  = $this->records->each_hash( $after_id );
		$start  = 0;
		while ( $before->valid() && $after->valid() && $before->current() === $after->current() ) {
			++$start;
			$before->next();
			$after->next();
		}
		return [ $start, self::rest( $before ), self::rest( $after ) ];
	}

	/**
	 * @param \Generator<int, string> $hashes
	 * @return array<int, string>
	 */
	private static function rest( \Generator $hashes ): array {
		$rest = [];
		for ( ; $hashes->valid(); $hashes->next() ) {
			// Half a digest tells rows apart as well, in half the memory.
			$rest[ $hashes->key() ] = (string) hex2bin( substr( $hashes->current(), 0, 32 ) );
		}
		return $rest;
	}

	/**
	 * The rows that have no counterpart, each with the newer row of the last one before it that has.
	 *
	 * @param list<int>       $rows
	 * @param array<int, int> $counterpart Newer row by row.
	 * @return array<int, int> Neighbour by row.
	 */
	private function with_neighbour( array $rows, array $counterpart, int $start ): array {
		$neighbour = $start;
		$left      = [];
		foreach ( $rows as $row ) {
			if ( isset( $counterpart[ $row ] ) ) {
				$neighbour = $counterpart[ $row ];
			} else {
				$left[ $row ] = $neighbour;
			}
		}
		return $left;
	}

	/**
	 * Pairs rows whose name is the same and is nobody else's; takes them out of both lists.
	 *
	 * @param array<int, int>                          $gone
	 * @param array<int, int>                          $new
	 * @param callable( array<string, mixed> ): string $name
	 * @return list<array{before: int|null, after: int|null, at: int}>
	 */
	private function by_name( int $before_id, int $after_id, array &$gone, array &$new, callable $name ): array {
		if ( [] === $gone || [] === $new || count( $gone ) + count( $new ) > self::NAMED ) {
			return [];
		}
		$after = $this->unique_names( $after_id, array_keys( $new ), $name );
		$pairs = [];
		foreach ( $this->unique_names( $before_id, array_keys( $gone ), $name ) as $said => $row ) {
			if ( isset( $after[ $said ] ) ) {
				$pairs[] = [
					'before' => $row,
					'after'  => $after[ $said ],
					'at'     => $after[ $said ],
				];
				unset( $gone[ $row ], $new[ $after[ $said ] ] );
			}
		}
		return $pairs;
	}

	/**
	 * @param list<int>                                $rows
	 * @param callable( array<string, mixed> ): string $name
	 * @return array<string, int> Row by name.
	 */
	private function unique_names( int $version_id, array $rows, callable $name ): array {
		$unique  = [];
		$doubled = [];
		foreach ( array_chunk( $rows, 500 ) as $chunk ) {
			foreach ( $this->records->at( $version_id, $chunk ) as $row => $record ) {
				$said = $name( $record );
				if ( '' === $said || isset( $unique[ "=$said" ] ) ) {
					$doubled[ "=$said" ] = true;
				}
				$unique[ "=$said" ] = $row;
			}
		}
		return array_diff_key( $unique, $doubled );
	}

	/**
	 * Pairs, between two neighbours, the first with the first and so on; what has no partner was added or removed.
	 *
	 * @param array<int, int> $gone
	 * @param array<int, int> $new
	 * @return list<array{before: int|null, after: int|null, at: int}>
	 */
	private static function by_place( array $gone, array $new ): array {
		$waiting = [];
		foreach ( $gone as $row => $neighbour ) {
			$waiting[ $neighbour ][] = $row;
		}
		$pairs = [];
		foreach ( $new as $row => $neighbour ) {
			$pairs[] = [
				'before' => isset( $waiting[ $neighbour ] ) ? array_shift( $waiting[ $neighbour ] ) : null,
				'after'  => $row,
				'at'     => $row,
			];
		}
		foreach ( $waiting as $neighbour => $rows ) {
			foreach ( $rows as $row ) {
				$pairs[] = [
					'before' => $row,
					'after'  => null,
					'at'     => $neighbour,
				];
			}
		}
		return $pairs;
	}
}
