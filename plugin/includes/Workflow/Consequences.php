<?php
/**
 * Everything that follows from an act.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;

/**
 * The consequences that other concepts bring, in the order of the wiring, made when the first act is done.
 *
 * @phpstan-import-type Done from Consequence
 */
final class Consequences {

	/** @var list<Consequence>|null */
	private ?array $all = null;

	/**
	 * @param list<\Closure(): Consequence> $made
	 */
	public function __construct( private readonly Database $database, private readonly array $made ) {
	}

	/**
	 * Lets everybody follow one act or, from the sweep, many of the same actor; in the transaction that did them.
	 *
	 * @param list<Done>              $done
	 * @param array<array-key, mixed> $input What came with the act; the system's own bring nothing.
	 */
	public function follow( array $done, Actor $actor, array $input = [] ): void {
		if ( ! $this->database->in_transaction() ) {
			throw new \LogicException( 'What follows from an act stands or falls with it: call this in its transaction.' );
		}
		if ( [] === $done ) {
			return;
		}
		$this->all ??= array_map( static fn ( \Closure $make ): Consequence => $make(), $this->made );
		foreach ( $this->all as $consequence ) {
			if ( $consequence instanceof BatchConsequence && count( $done ) > 1 ) {
				$consequence->follow_all( $done, $actor );
				continue;
			}
			foreach ( $done as $one ) {
				$consequence->follow( $one, $actor, $input );
			}
		}
	}
}
