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
		$before = $this->records->each_hash( $before_id );
		$after  = $this->records->each_hash( $after_id );
		$same   = self::common_beginning( $before, $after );
		$places = self::places( $after );

		// The older rows one by one: each takes the first place where the same stands now.
		$neighbour = $same;
		$gone      = [];
		for ( ; $before->valid(); $before->next() ) {
			$place = self::take( $places, self::short( $before->current() ) );
			if ( null === $place ) {
				$gone[ $before->key() ] = $neighbour;
			} else {
				$neighbour = $place;
				++$same;
			}
		}
		$new   = self::left( $places );
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
	 * Passes over the rows with which both begin.
	 *
	 * @param \Generator<int, string> $before
	 * @param \Generator<int, string> $after
	 * @return int How many those are.
	 */
	private static function common_beginning( \Generator $before, \Generator $after ): int {
		$same = 0;
		for ( ; $before->valid() && $after->valid() && $before->current() === $after->current(); $before->next(), $after->next() ) {
			++$same;
		}
		return $same;
	}

	/**
	 * Where each digest stands: a row, or several.
	 *
	 * @param \Generator<int, string> $hashes
	 * @return array<string, int|\SplQueue<int>>
	 */
	private static function places( \Generator $hashes ): array {
		$places = [];
		for ( ; $hashes->valid(); $hashes->next() ) {
			$hash  = self::short( $hashes->current() );
			$place = $places[ $hash ] ?? null;
			if ( null === $place ) {
				$places[ $hash ] = $hashes->key();
				continue;
			}
			if ( is_int( $place ) ) {
				/** @var \SplQueue<int> $queue */
				$queue = new \SplQueue();
				$queue->enqueue( $place );
				$places[ $hash ] = $queue;
				$place           = $queue;
			}
			$place->enqueue( $hashes->key() );
		}
		return $places;
	}

	/**
	 * Takes the first place of a digest out of the list.
	 *
	 * @param array<string, int|\SplQueue<int>> $places
	 */
	private static function take( array &$places, string $hash ): ?int {
		$place = $places[ $hash ] ?? null;
		if ( $place instanceof \SplQueue ) {
			return $place->isEmpty() ? null : $place->dequeue();
		}
		unset( $places[ $hash ] );
		return $place;
	}

	/**
	 * The places that nobody took, in order, each with the last one before it that was taken.
	 *
	 * @param array<string, int|\SplQueue<int>> $places
	 * @return array<int, int> Neighbour by row.
	 */
	private static function left( array $places ): array {
		$rows = [];
		foreach ( $places as $place ) {
			foreach ( is_int( $place ) ? [ $place ] : $place as $row ) {
				$rows[] = $row;
			}
		}
		sort( $rows );
		$left = [];
		foreach ( $rows as $row ) {
			$left[ $row ] = $left[ $row - 1 ] ?? $row - 1;
		}
		return $left;
	}

	/**
	 * Half a digest tells rows apart as well, in a quarter of the memory.
	 */
	private static function short( string $hash ): string {
		return (string) hex2bin( substr( $hash, 0, 32 ) );
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
