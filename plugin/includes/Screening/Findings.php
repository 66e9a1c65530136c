<?php
/**
 * Everything found in a version, or in a file.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Findings, how many there were beyond those that are kept, and what could not be read.
 *
 * @phpstan-type Unread array{path: string, reason: string, params: array<string, scalar>}
 */
final class Findings {

	/**
	 * @param list<Finding>      $list
	 * @param array<string, int> $counts     How many of each kind, those beyond the list included.
	 * @param list<Unread>       $unreadable
	 */
	public function __construct(
		public readonly array $list = [],
		public readonly array $counts = [],
		public readonly array $unreadable = []
	) {
	}

	/**
	 * These and those.
	 */
	public function and( self $others ): self {
		$counts = $this->counts;
		foreach ( $others->counts as $kind => $count ) {
			$counts[ $kind ] = ( $counts[ $kind ] ?? 0 ) + $count;
		}
		return new self( [ ...$this->list, ...$others->list ], $counts, [ ...$this->unreadable, ...$others->unreadable ] );
	}

	/**
	 * What was found in a file by itself, as found in a file of an entry.
	 */
	public function in( string $path ): self {
		return new self(
			array_map( static fn ( Finding $finding ): Finding => $finding->in( $path ), $this->list ),
			$this->counts,
			array_map( static fn ( array $unread ): array => [ 'path' => $path ] + $unread, $this->unreadable )
		);
	}

	public function to_json(): string {
		return (string) wp_json_encode(
			[
				'list'       => array_map( static fn ( Finding $finding ): array => $finding->to_array(), $this->list ),
				'counts'     => $this->counts,
				'unreadable' => $this->unreadable,
			]
		);
	}

	public static function from_json( string $json ): ?self {
		$stored = json_decode( $json, true );
		return is_array( $stored ) && isset( $stored['list'], $stored['counts'], $stored['unreadable'] )
			? new self( array_values( array_map( Finding::from_array( ... ), $stored['list'] ) ), $stored['counts'], $stored['unreadable'] )
			: null;
	}
}
