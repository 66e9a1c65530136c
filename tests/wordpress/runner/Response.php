<?php
/**
 * The answer of the REST API, as a client sees it.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

final class Response {

	/**
	 * @param array<string, mixed> $headers
	 * @param mixed                $data    Decoded JSON, objects as arrays.
	 */
	public function __construct( public readonly int $status, public readonly array $headers, public readonly mixed $data ) {
	}

	/**
	 * A value inside the data: `$answer->at( 'open', 'rev' )`.
	 */
	public function at( string|int ...$path ): mixed {
		$value = $this->data;
		foreach ( $path as $key ) {
			if ( ! is_array( $value ) || ! array_key_exists( $key, $value ) ) {
				throw new Failure( sprintf( 'the answer (%d) has nothing at %s: %s', $this->status, implode( '.', $path ), Assertions::show( $this->data ) ) );
			}
			$value = $value[ $key ];
		}
		return $value;
	}
}
