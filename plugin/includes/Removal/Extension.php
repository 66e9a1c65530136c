<?php
/**
 * Whether an end is to be moved.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Support\Clock;
use Prakat\Workflow\Attempt;
use Prakat\Workflow\Circumstance;

/**
 * Answers the workflow's fact `extension-due`: an approved outage gives this entry exactly the end that is asked for.
 */
final class Extension implements Circumstance {

	/**
	 * @param \Closure(): Outages $outages Made when an end is to be moved: it acts itself.
	 */
	public function __construct( private readonly \Closure $outages, private readonly Clock $clock ) {
	}

	public function names(): array {
		return [ 'extension-due' ];
	}

	public function holds( string $fact, Attempt $attempt, bool $anew ): bool {
		$asked = $attempt->input['extension'] ?? null;
		if ( ! is_array( $asked ) || ! is_int( $asked['outage'] ?? null ) || ! is_string( $asked['until'] ?? null ) ) {
			return false;
		}
		$end = ( $this->outages )()->end_for( $attempt->situation->entry, $asked['outage'] );
		return null !== $end && $this->clock->sql( $end ) === $asked['until'];
	}

	public function params( string $fact, Attempt $attempt ): array {
		return [];
	}
}
