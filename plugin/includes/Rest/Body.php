<?php
/**
 * The JSON that came in.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Support\Refusal;
use Prakat\Workflow\Seen;

/**
 * Reads a request's body strictly: WordPress's own checks take "1" for 1, "a,b" for a list and ignore what they do
 * not know; here a value has the JSON type that it must have, and a name that nobody asked for is refused.
 */
final class Body {

	/**
	 * @param array<array-key, mixed> $values
	 */
	private function __construct( private readonly array $values ) {
	}

	/**
	 * @throws Refusal 'request-malformed' when the body is not a JSON object.
	 */
	public static function of( \WP_REST_Request $request ): self {
		$values = $request->get_json_params();
		if ( ! is_array( $values ) || ( [] !== $values && array_is_list( $values ) ) ) {
			throw new Refusal( 'request-malformed' );
		}
		return new self( $values );
	}

	/**
	 * The fields beside an uploaded file; objects travel as JSON text there.
	 *
	 * @throws Refusal 'request-malformed'.
	 */
	public static function of_form( \WP_REST_Request $request ): self {
		$values = [];
		foreach ( (array) $request->get_body_params() as $name => $text ) {
			$value = is_string( $text ) ? json_decode( $text, true, 16 ) : null;
			if ( ! is_array( $value ) ) {
				throw new Refusal( 'request-malformed' );
			}
			$values[ $name ] = $value;
		}
		return new self( $values );
	}

	/**
	 * Refuses names that are not among these.
	 *
	 * @return $this
	 */
	public function only( string ...$names ): self {
		if ( [] !== array_diff( array_map( 'strval', array_keys( $this->values ) ), $names ) ) {
			throw new Refusal( 'request-malformed' );
		}
		return $this;
	}

	public function has( string $name ): bool {
		return isset( $this->values[ $name ] );
	}

	public function text( string $name ): string {
		$value = $this->values[ $name ] ?? null;
		return is_string( $value ) ? $value : throw new Refusal( 'request-malformed' );
	}

	public function integer( string $name ): int {
		$value = $this->values[ $name ] ?? null;
		return is_int( $value ) ? $value : throw new Refusal( 'request-malformed' );
	}

	public function flag( string $name ): bool {
		$value = $this->values[ $name ] ?? null;
		return is_bool( $value ) ? $value : throw new Refusal( 'request-malformed' );
	}

	/**
	 * @return array<string, mixed>
	 */
	public function object( string $name ): array {
		$value = $this->values[ $name ] ?? null;
		if ( ! is_array( $value ) || ( [] !== $value && array_is_list( $value ) ) ) {
			throw new Refusal( 'request-malformed' );
		}
		$object = [];
		foreach ( $value as $key => $item ) {
			$object[ (string) $key ] = $item;
		}
		return $object;
	}

	/**
	 * @return list<mixed>
	 */
	public function items( string $name ): array {
		$value = $this->values[ $name ] ?? null;
		return is_array( $value ) && array_is_list( $value ) ? $value : throw new Refusal( 'request-malformed' );
	}

	/**
	 * What the person had before them; null when they did not say.
	 *
	 * @throws Refusal 'seen-missing' when it is there and is not whole.
	 */
	public function seen(): ?Seen {
		if ( ! isset( $this->values['seen'] ) ) {
			return null;
		}
		return Seen::from( is_array( $this->values['seen'] ) ? $this->values['seen'] : [] );
	}
}
