<?php
/**
 * A kind of file that can be read.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Notes;

/**
 * Reads a file piece by piece, each to be looked at and forgotten.
 */
interface Reader {

	/**
	 * @param string $path Of a local file that may be anything.
	 * @throws \Prakat\Screening\Unreadable When it, or the rest of it, can't be read.
	 */
	public function read( string $path, Notes $notes ): void;
}
