<?php
/**
 * Who answers for which fact.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * The circumstances that other concepts bring, made when the first of their facts is asked for.
 */
final class Circumstances {

	/** @var array<string, Circumstance>|null By fact. */
	private ?array $by_fact = null;

	/**
	 * @param list<\Closure(): Circumstance> $made
	 */
	public function __construct( private readonly array $made ) {
	}

	/**
	 * Who answers for a fact; null when nobody does.
	 */
	public function of( string $fact ): ?Circumstance {
		if ( null === $this->by_fact ) {
			$this->by_fact = [];
			foreach ( $this->made as $make ) {
				$circumstance = $make();
				foreach ( $circumstance->names() as $name ) {
					$this->by_fact[ $name ] = $circumstance;
				}
			}
		}
		return $this->by_fact[ $fact ] ?? null;
	}
}
