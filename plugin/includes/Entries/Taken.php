<?php
/**
 * A record taken in.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Problem;

/**
 * A record as it is stored: its canonical bytes, their digest, and what is still wrong with it.
 */
final class Taken {

	/**
	 * @param string        $data     Canonical JSON.
	 * @param string        $hash     SHA-256 of $data, hex.
	 * @param list<Problem> $problems Empty when it may be submitted.
	 */
	public function __construct(
		public readonly string $data,
		public readonly string $hash,
		public readonly array $problems
	) {
	}
}
