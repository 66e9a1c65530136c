<?php
/**
 * Caches that are told over the network.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * Varnish, nginx with a purge module, or anything that understands the method PURGE; and nginx's folder of kept pages where
 * PHP may write to it. Named in wp-config.php (docs/caches.md):
 *
 *     define( 'PRAKAT_PURGE', [
 *         'http://10.0.0.5:6081',                              // Told every address; everything by a PURGE of `/.*` with X-Purge-Method: regex.
 *         'http://127.0.0.1:8080' => '/var/cache/nginx/pages', // Told every address; everything by emptying the folder.
 *         '/var/cache/nginx/pages',                            // No module for PURGE: the folder is emptied at every change.
 *     ] );
 *
 * One that is away keeps none of the others waiting for their news.
 */
final class Servers implements PageCache {

	private const SECONDS = 3;

	/** @var array<string, string> What did not answer in this request, and why: it is not waited for again. */
	private array $away = [];

	/**
	 * @param array<array-key, mixed>|null $named As in PRAKAT_PURGE; what stands there unless said.
	 */
	public function __construct( private readonly ?array $named = null ) {
	}

	public function name(): string {
		return 'Varnish / nginx (PURGE)';
	}

	public function is_present(): bool {
		return [] !== $this->servers();
	}

	public function forget( array $urls ): void {
		$this->tell_each(
			function ( string $server, string $folder ) use ( $urls ): void {
				if ( '' === $server ) {
					KeptPages::forget_all( $folder );
					return;
				}
				$wrong = [];
				foreach ( $urls as $url ) {
					// 404: it was not kept; 412: nginx's module says the same.
					$status = $this->purge( $server, $url, [] );
					if ( ! in_array( $status, [ 200, 204, 404, 412 ], true ) ) {
						$wrong[ $status ] = "HTTP $status, " . wp_parse_url( $url, PHP_URL_PATH );
					}
				}
				if ( [] !== $wrong ) {
					throw new CacheError( implode( ', ', $wrong ) ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
				}
			}
		);
	}

	public function forget_all(): void {
		$this->tell_each(
			function ( string $server, string $folder ): void {
				if ( '' !== $folder ) {
					KeptPages::forget_all( $folder );
					return;
				}
				// A server that finds nothing under such an address does not know how to forget everything.
				$status = $this->purge( $server, home_url( '/.*' ), [ 'X-Purge-Method' => 'regex' ] );
				if ( ! in_array( $status, [ 200, 204 ], true ) ) {
					throw new CacheError( "HTTP $status, /.*" ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- A number.
				}
			}
		);
	}

	/**
	 * @param \Closure( string, string ): void $tell Told a server or '', a folder or ''.
	 * @throws CacheError Of all that could not be told, when the others were.
	 */
	private function tell_each( \Closure $tell ): void {
		$wrong = [];
		foreach ( $this->servers() as [ $server, $folder ] ) {
			$name = '' === $server ? $folder : $server;
			if ( isset( $this->away[ $name ] ) ) {
				$wrong[] = "$name: {$this->away[ $name ]}";
				continue;
			}
			try {
				$tell( $server, $folder );
			} catch ( CacheError $error ) {
				$wrong[] = "$name: {$error->getMessage()}";
			}
		}
		if ( [] !== $wrong ) {
			throw new CacheError( implode( '; ', $wrong ) ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
		}
	}

	/**
	 * @param array<string, string> $headers
	 * @return int The status of its answer.
	 * @throws CacheError When there was none.
	 */
	private function purge( string $server, string $url, array $headers ): int {
		$parts = wp_parse_url( $url );
		$path  = ( $parts['path'] ?? '/' ) . ( isset( $parts['query'] ) ? '?' . $parts['query'] : '' );
		$host  = ( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
		$at    = untrailingslashit( $server ) . $path;
		// WordPress would write %e0 as %E0, and the page would be kept on under the other.
		$exactly = static function ( mixed &$url ) use ( $at ): void {
			$url = $at;
		};
		add_action( 'requests-requests.before_request', $exactly, PHP_INT_MAX );
		try {
			$answer = wp_remote_request(
				$at,
				[
					'method'      => 'PURGE',
					'timeout'     => self::SECONDS, // phpcs:ignore WordPressVIPMinimum -- Of a neighbour on the same network.
					'redirection' => 0,
					'headers'     => $headers + [ 'Host' => $host ],
				]
			);
		} finally {
			remove_action( 'requests-requests.before_request', $exactly, PHP_INT_MAX );
		}
		if ( is_wp_error( $answer ) ) {
			$this->away[ $server ] = $answer->get_error_message();
			throw new CacheError( $answer->get_error_message() ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
		}
		return (int) wp_remote_retrieve_response_code( $answer );
	}

	/**
	 * @return list<array{string, string}> Server or '', folder or ''.
	 */
	private function servers(): array {
		$found = [];
		foreach ( $this->named ?? (array) ( defined( 'PRAKAT_PURGE' ) ? constant( 'PRAKAT_PURGE' ) : [] ) as $key => $value ) {
			if ( ! is_string( $value ) ) {
				continue;
			}
			if ( is_string( $key ) && self::is_server( $key ) ) {
				$found[] = [ $key, self::is_folder( $value ) ? $value : '' ];
			} elseif ( self::is_server( $value ) ) {
				$found[] = [ $value, '' ];
			} elseif ( self::is_folder( $value ) ) {
				$found[] = [ '', $value ];
			}
		}
		return $found;
	}

	private static function is_server( string $text ): bool {
		return 1 === preg_match( '#^https?://#', $text );
	}

	private static function is_folder( string $text ): bool {
		return str_starts_with( $text, '/' ) && strlen( untrailingslashit( $text ) ) > 1;
	}
}
