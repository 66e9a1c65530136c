<?php
/**
 * One JSON for one value.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Support;

/**
 * JSON whose bytes depend on the value only, so that a digest over it is a digest over the value:
 * keys in byte order, nothing escaped that need not be, lists in their own order. JavaScript's
 * JSON.stringify over sorted keys gives the same bytes.
 */
final class CanonicalJson {

	private const FLAGS = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR;

	/**
	 * @throws \JsonException When a string in it is not UTF-8 or a number is not finite.
	 */
	public static function encode( mixed $value ): string {
		return json_encode( self::ordered( $value ), self::FLAGS ); // phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode -- wp_json_encode() repairs bad UTF-8 silently; a digest must not.
	}

	/**
	 * A stored JSON object or list as an array.
	 *
	 * @return array<array-key, mixed>
	 * @throws \JsonException When it is not JSON.
	 */
	public static function decode( string $json ): array {
		$value = json_decode( $json, true, 64, JSON_THROW_ON_ERROR );
		return is_array( $value ) ? $value : [];
	}

	private static function ordered( mixed $value ): mixed {
		if ( $value instanceof \stdClass ) {
			$value = (array) $value;
		}
		if ( ! is_array( $value ) ) {
			return $value;
		}
		if ( ! array_is_list( $value ) ) {
			ksort( $value, SORT_STRING );
		}
		foreach ( $value as $key => $item ) {
			if ( is_array( $item ) || $item instanceof \stdClass ) {
				$value[ $key ] = self::ordered( $item );
			}
		}
		return $value;
	}
}
