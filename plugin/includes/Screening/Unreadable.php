<?php
/**
 * A file, or the rest of it, that can't be read.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Stops the reading of a file. Its reason is one of the contract's `screening.unreadable`; what was found until then stays.
 */
final class Unreadable extends \RuntimeException {

	public function __construct( public readonly string $reason ) {
		parent::__construct( $reason );
	}
}
