<?php
/**
 * The request that a page answers.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * Path and query arguments of the page that a block stands on.
 */
final class Request {

	/**
	 * Any request; of the present one, use the named constructor.
	 *
	 * @param string              $path      Path of the page, without query.
	 * @param array<mixed>        $arguments Query arguments, without slashes.
	 */
	public function __construct(
		public readonly string $path,
		public readonly array $arguments,
	) {}

	/** The request that WordPress is answering. */
	public static function now(): self {
		$uri  = is_string( $_SERVER['REQUEST_URI'] ?? null ) ? wp_unslash( $_SERVER['REQUEST_URI'] ) : '/'; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Only its path is used, and escaped where it is written.
		$path = (string) strtok( $uri, '?#' );
		// Two slashes in front would make another server of the first folder.
		$path = '/' . ltrim( $path, '/\\' );
		return new self( $path, wp_unslash( $_GET ) ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads public data by a whitelist.
	}

	/**
	 * The arguments of others, flat: what a link must keep.
	 *
	 * @param string $instance Prefix of our own.
	 * @return list<array{string,string}>
	 */
	public function foreign( string $instance ): array {
		$pairs = [];
		self::flatten( $this->arguments, '', $pairs );
		$foreign = array_filter( $pairs, static fn ( array $pair ): bool => ! str_starts_with( $pair[0], $instance . '-' ) && $pair[0] !== '_wp-find-template' );
		// An address that somebody fills with rubbish is not repeated in every link of the page.
		return array_slice( array_values( $foreign ), 0, 20 );
	}

	/**
	 * Names and values as an address writes them.
	 *
	 * @param array<mixed>               $arguments Arguments, nested as PHP reads them.
	 * @param string                     $outer     Name around them.
	 * @param list<array{string,string}> $pairs     Where they go.
	 */
	private static function flatten( array $arguments, string $outer, array &$pairs ): void {
		foreach ( $arguments as $name => $value ) {
			$name = $outer === '' ? (string) $name : $outer . '[' . $name . ']';
			if ( is_array( $value ) ) {
				self::flatten( $value, $name, $pairs );
			} elseif ( is_scalar( $value ) && strlen( $name . $value ) <= 500 ) {
				$pairs[] = [ mb_scrub( $name, 'UTF-8' ), mb_scrub( (string) $value, 'UTF-8' ) ];
			}
		}
	}
}
