<?php
/**
 * What was on the screen.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Support\Refusal;

/**
 * The version that a person saw when acting: its id, how often it was saved or acted on, and its content hash.
 * An act without it is refused, and so is one whose version has moved on.
 */
final class Seen {

	public function __construct(
		public readonly int $version,
		public readonly int $rev,
		public readonly string $hash
	) {
	}

	/**
	 * From a request's body.
	 *
	 * @param array<array-key, mixed>|null $input `{ version, rev, hash }`.
	 * @throws Refusal 'seen-missing' when it is absent or is not all there.
	 */
	public static function from( ?array $input ): self {
		$version = $input['version'] ?? null;
		$rev     = $input['rev'] ?? null;
		$hash    = $input['hash'] ?? '';
		if ( ! is_int( $version ) || ! is_int( $rev ) || ! is_string( $hash ) ) {
			throw new Refusal( 'seen-missing' );
		}
		return new self( $version, $rev, $hash );
	}

	/**
	 * Whether what was seen is what is stored now.
	 */
	public function is( int $version, int $rev, string $hash ): bool {
		return $this->version === $version && $this->rev === $rev && hash_equals( $hash, $this->hash );
	}
}
