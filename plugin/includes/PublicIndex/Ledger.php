<?php
/**
 * One reading of a section's totals.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;

/**
 * What is known of a section at one moment: remembered, or counted when it is asked for and then remembered for whoever
 * comes next.
 *
 * @phpstan-import-type Known from Standing
 */
final class Ledger {

	/** @var Known Counted here. */
	private array $counted = [];

	/** @var list<string|null> */
	private array $stamps = [];

	/**
	 * @param Standing|null $standing Null when nothing is to be remembered.
	 * @param string        $now      'Y-m-d H:i:s' in UTC.
	 * @param Known         $known    What is remembered and holds at that moment.
	 */
	public function __construct(
		private readonly ?Standing $standing,
		private readonly Section $section,
		private readonly string $now,
		private readonly array $known
	) {
	}

	/**
	 * @param callable(): array{0: array<array-key, mixed>, 1: string|null} $count Counts it, and reads the stamp in the same statement.
	 * @return array<array-key, mixed>
	 */
	public function get( string $facet, string $value, callable $count ): array {
		$key = Standing::key( $facet, $value );
		if ( isset( $this->known[ $key ] ) ) {
			return $this->known[ $key ];
		}
		[ $data, $stamp ] = $count();
		// What finds nothing may be anything that somebody typed into an address.
		if ( [] !== $data ) {
			$this->counted[ $key ] = $data;
			$this->stamps[]        = $stamp;
		}
		return $data;
	}

	/**
	 * Nothing more is asked.
	 *
	 * @param string|null $until When something of the section next comes or goes.
	 */
	public function close( ?string $until ): void {
		$this->standing?->keep( $this->section, $this->counted, $this->stamps, $this->now, $until );
		$this->counted = [];
		$this->stamps  = [];
	}
}
