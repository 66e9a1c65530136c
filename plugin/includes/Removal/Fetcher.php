<?php
/**
 * Asking one's own site.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

/**
 * Asks an address of this site as a visitor would: by HEAD, by GET, and as somebody who has it already. Goes nowhere else: a
 * redirect is followed only to this site, and what an answer holds is never kept.
 *
 * @phpstan-type Answers array{head: int, get: int, conditional: int, verdict: 'gone'|'answers'|'unclear'}
 */
final class Fetcher {

	private const TIMEOUT = 8;

	private const REDIRECTS = 3;

	/** What is read of an answer: its status is what counts. */
	private const MOST = 4096;

	/**
	 * @return Answers
	 */
	public function ask( string $url, string $base ): array {
		$head        = $this->status( 'HEAD', $url, $base );
		$get         = $this->status( 'GET', $url, $base );
		$conditional = $this->status( 'GET', $url, $base, [ 'If-None-Match' => '*' ] );
		$all         = [ self::verdict( $head ), self::verdict( $get ), self::verdict( $conditional ) ];
		return [
			'head'        => $head,
			'get'         => $get,
			'conditional' => $conditional,
			'verdict'     => in_array( 'answers', $all, true ) ? 'answers' : ( in_array( 'unclear', $all, true ) ? 'unclear' : 'gone' ),
		];
	}

	/**
	 * @param array<string, string> $headers
	 * @return int The last status; 0 when nothing answered, 3xx when it leads away or around.
	 */
	private function status( string $method, string $url, string $base, array $headers = [] ): int {
		$status = 0;
		for ( $hop = 0; $hop <= self::REDIRECTS; $hop++ ) {
			if ( ! Addresses::is_own( $url, $base ) ) {
				return $status;
			}
			$answer = wp_remote_request(
				$url,
				[
					'method'              => $method,
					'timeout'             => self::TIMEOUT,
					'redirection'         => 0,
					'limit_response_size' => self::MOST,
					'cookies'             => [],
					'headers'             => $headers,
					'user-agent'          => 'Prakat removal check; ' . home_url( '/' ),
				]
			);
			if ( is_wp_error( $answer ) ) {
				return 0;
			}
			$status   = (int) wp_remote_retrieve_response_code( $answer );
			$location = wp_remote_retrieve_header( $answer, 'location' );
			if ( $status < 300 || $status >= 400 || 304 === $status || ! is_string( $location ) || '' === $location ) {
				return $status;
			}
			$url = \WP_Http::make_absolute_url( $location, $url );
		}
		return $status;
	}

	/**
	 * What a status says of what should be gone.
	 *
	 * @return 'gone'|'answers'|'unclear'
	 */
	public static function verdict( int $status ): string {
		return match ( true ) {
			in_array( $status, [ 401, 403, 404, 410, 451 ], true )              => 'gone',
			304 === $status || ( $status >= 200 && $status < 300 )              => 'answers',
			default                                                            => 'unclear',
		};
	}
}
