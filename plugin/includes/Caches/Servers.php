<?php
/**
 * Caches that are told over the network.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * Varnish, nginx with a purge module, or anything that understands the method PURGE. Named in wp-config.php:
 * `define( 'PRAKAT_PURGE', [ 'http://10.0.0.5:6081', 'http://10.0.0.6:6081' ] );`. Everything of the site is forgotten by a
 * PURGE of `/.*` with the header `X-Purge-Method: regex`, as the usual configurations of Varnish for WordPress have it.
 */
final class Servers implements PageCache {

	private const SECONDS = 3;

	public function name(): string {
		return 'Varnish / nginx (PURGE)';
	}

	public function is_present(): bool {
		return [] !== $this->servers();
	}

	public function forget( array $urls ): void {
		foreach ( $urls as $url ) {
			$this->purge( $url, [] );
		}
	}

	public function forget_all(): void {
		$this->purge( home_url( '/.*' ), [ 'X-Purge-Method' => 'regex' ] );
	}

	/**
	 * @param array<string, string> $headers
	 */
	private function purge( string $url, array $headers ): void {
		$parts = wp_parse_url( $url );
		$path  = ( $parts['path'] ?? '/' ) . ( isset( $parts['query'] ) ? '?' . $parts['query'] : '' );
		$host  = ( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
		$wrong = [];
		foreach ( $this->servers() as $server ) {
			$answer = wp_remote_request(
				untrailingslashit( $server ) . $path,
				[
					'method'      => 'PURGE',
					'timeout'     => self::SECONDS, // phpcs:ignore WordPressVIPMinimum -- Of a neighbour on the same network.
					'redirection' => 0,
					'headers'     => $headers + [ 'Host' => $host ],
				]
			);
			$status = is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
			// 404: it was not kept; 412: nginx's module says the same.
			if ( ! in_array( $status, [ 200, 204, 404, 412 ], true ) ) {
				$wrong[] = $server . ': ' . ( is_wp_error( $answer ) ? $answer->get_error_message() : (string) $status );
			}
		}
		if ( [] !== $wrong ) {
			throw new CacheError( implode( '; ', $wrong ) ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
		}
	}

	/**
	 * @return list<string>
	 */
	private function servers(): array {
		$servers = defined( 'PRAKAT_PURGE' ) ? constant( 'PRAKAT_PURGE' ) : [];
		return array_values( array_filter( (array) $servers, static fn ( mixed $server ): bool => is_string( $server ) && 1 === preg_match( '#^https?://#', $server ) ) );
	}
}
