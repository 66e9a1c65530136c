<?php
/**
 * Something found in a version.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * What was found and where; never the number itself.
 *
 * @phpstan-type Place list<array{0: string, 1: array<string, scalar>}>
 */
final class Finding {

	/**
	 * @param string  $kind    One of the contract's `screening.kinds`.
	 * @param string  $path    'header.title', 'records.12.budget', 'files.<uuid>'; '' inside of a file that is read by itself.
	 * @param Place   $place   Where inside of the file, from outside to inside: places of the contract with their params.
	 * @param ?string $excerpt The number, masked; or a few words, for accessibility.
	 * @param string  $digest  Keyed digest of the number; '' where there is none.
	 */
	public function __construct(
		public readonly string $kind,
		public readonly string $path,
		public readonly array $place = [],
		public readonly ?string $excerpt = null,
		public readonly string $digest = ''
	) {
	}

	/**
	 * What this finding is known by: the same number at the same place.
	 */
	public function id(): string {
		return hash( 'sha256', (string) wp_json_encode( [ $this->kind, $this->path, $this->place, $this->digest, '' === $this->digest ? $this->excerpt : null ] ) );
	}

	/**
	 * The same, in a file of an entry.
	 */
	public function in( string $path ): self {
		return new self( $this->kind, $path, $this->place, $this->excerpt, $this->digest );
	}

	/**
	 * @return array{kind: string, path: string, place: Place, excerpt: ?string, digest: string}
	 */
	public function to_array(): array {
		return [
			'kind'    => $this->kind,
			'path'    => $this->path,
			'place'   => $this->place,
			'excerpt' => $this->excerpt,
			'digest'  => $this->digest,
		];
	}

	/**
	 * @param array{kind: string, path: string, place: Place, excerpt: ?string, digest: string} $stored
	 */
	public static function from_array( array $stored ): self {
		return new self( $stored['kind'], $stored['path'], $stored['place'], $stored['excerpt'], $stored['digest'] );
	}
}
