<?php
/**
 * What took the place of what is gone.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Workflow\Removals;

/**
 * Follows the pointer of a notice to the entry that is in force now, over entries that were replaced in their turn. Leads
 * only to what everybody may read at this moment: of anything else not even the title is known here.
 *
 * @phpstan-import-type Gone from Reader
 */
final class Successor {

	/** Entries that may have replaced one another one after the other; a circle ends here too. */
	private const HOPS = 20;

	public function __construct( private readonly Reader $reader ) {
	}

	/**
	 * @param Gone $gone
	 */
	public function of( array $gone ): ?PublicEntry {
		$seen = [ $gone['uuid'] => true ];
		$next = Removals::next( $gone['notice'] );
		for ( $hop = 0; null !== $next && ! isset( $seen[ $next ] ) && $hop < self::HOPS; $hop++ ) {
			$entry = $this->reader->entry( $next );
			if ( null !== $entry ) {
				return $entry;
			}
			$seen[ $next ] = true;
			$next          = Removals::next( $this->reader->gone( $next )['notice'] ?? null );
		}
		return null;
	}
}
