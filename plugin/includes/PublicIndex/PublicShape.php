<?php
/**
 * What of a record may leave the agency.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

/**
 * Keeps the fields that the contract calls public, in the contract's order, and nothing else: a key that the contract
 * does not know is dropped too. The number of a natural person (party of kind 'person') is never given (R009, R073).
 */
final class PublicShape {

	/**
	 * @param array<string, array<string, mixed>> $fields The contract's fields.
	 * @param array<string, mixed>                $value  A record, a header, or an object inside one.
	 * @return array<string, mixed>
	 */
	public static function of( array $fields, array $value ): array {
		$public = [];
		foreach ( $fields as $name => $field ) {
			if ( array_key_exists( $name, $value ) && true === $field['public'] ) {
				$public[ $name ] = self::value( $field, $value[ $name ] );
			}
		}
		return $public;
	}

	/**
	 * The files that a public record or header refers to.
	 *
	 * @param array<string, array<string, mixed>> $fields
	 * @param array<string, mixed>                $value  In its public shape.
	 * @return array<string, string> UUID => label ('' when it has none).
	 */
	public static function files( array $fields, array $value ): array {
		$files = [];
		foreach ( $fields as $name => $field ) {
			$found = $value[ $name ] ?? null;
			if ( ! is_array( $found ) ) {
				continue;
			}
			foreach ( array_is_list( $found ) ? $found : [ $found ] as $row ) {
				if ( ! is_array( $row ) ) {
					continue;
				}
				if ( in_array( $field['kind'], [ 'file', 'files' ], true ) ) {
					if ( is_string( $row['file'] ?? null ) ) {
						$files[ $row['file'] ] = (string) ( $row['label'] ?? '' );
					}
				} elseif ( isset( $field['fields'] ) ) {
					$files += self::files( $field['fields'], $row );
				}
			}
		}
		return $files;
	}

	/**
	 * @param array<string, mixed> $field
	 */
	private static function value( array $field, mixed $value ): mixed {
		if ( ! is_array( $value ) || ! isset( $field['fields'] ) ) {
			return $value;
		}
		if ( array_is_list( $value ) ) {
			return array_map( static fn ( mixed $row ): mixed => self::value( $field, $row ), $value );
		}
		$shape = self::of( $field['fields'], $value );
		if ( 'party' === $field['kind'] && 'organization' !== ( $shape['kind'] ?? '' ) ) {
			unset( $shape['taxId'] );
		}
		return $shape;
	}
}
