<?php
/**
 * Asking one's own site.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use WpOrg\Requests\Exception;
use WpOrg\Requests\Hooks as Wire;
use WpOrg\Requests\Requests;
use WpOrg\Requests\Response;

/**
 * Asks addresses of this site as a visitor would: by HEAD, by GET, and as somebody who has it already; several at once, and
 * never more than this site bears beside its visitors. Goes nowhere else: a redirect is followed only to this site, and what
 * an answer holds is never kept.
 *
 * @phpstan-type Answers array{head: int, get: int, conditional: int, verdict: 'gone'|'answers'|'unclear'}
 * @phpstan-type Question array{url: string, base: string, method: string, headers: array<string, string>}
 */
final class Fetcher {

	/** Of one request; a pass that began in time ends within a host's 30 seconds. */
	private const TIMEOUT = 6;

	private const REDIRECTS = 3;

	/** What is read of an answer: its status is what counts. */
	private const MOST = 4096;

	/** Requests at once, all on the same host as a rule. */
	private const AT_ONCE = 6;

	private const WAYS = [
		'head'        => [ 'HEAD', [] ],
		'get'         => [ 'GET', [] ],
		'conditional' => [ 'GET', [ 'If-None-Match' => '*' ] ],
	];

	/**
	 * How many addresses are asked in one go.
	 *
	 * @return positive-int
	 */
	public function at_once(): int {
		/**
		 * Filters how many requests the proof of removal has under way at once. Each takes a process of the server while it is answered.
		 *
		 * @param int $requests
		 */
		$requests = (int) apply_filters( 'prakat_removal_at_once', self::AT_ONCE );
		return max( 1, intdiv( min( 60, $requests ), count( self::WAYS ) ) );
	}

	/**
	 * Asks all of these at once; give it at_once() of them.
	 *
	 * @param array<int, array{url: string, base: string}> $addresses By number: the address, and below what it must lie.
	 * @return array<int, Answers>
	 */
	public function ask( array $addresses ): array {
		$open   = [];
		$status = [];
		foreach ( $addresses as $id => $address ) {
			foreach ( self::WAYS as $way => [ $method, $headers ] ) {
				$status[ "$id $way" ] = 0;
				if ( Addresses::is_own( $address['url'], $address['base'] ) ) {
					$open[ "$id $way" ] = $address + [
						'method'  => $method,
						'headers' => $headers,
					];
				}
			}
		}
		for ( $hop = 0; $hop <= self::REDIRECTS && [] !== $open; $hop++ ) {
			$said = $this->send( $open );
			foreach ( $open as $key => $question ) {
				[ $status[ $key ], $leads ] = $said[ $key ] ?? [ 0, '' ];

				$next = 304 !== $status[ $key ] && $status[ $key ] >= 300 && $status[ $key ] < 400 && '' !== $leads ? \WP_Http::make_absolute_url( $leads, $question['url'] ) : '';
				if ( '' === $next || ! Addresses::is_own( $next, $question['base'] ) ) {
					unset( $open[ $key ] );
				} else {
					$open[ $key ]['url'] = $next;
				}
			}
		}
		$answers = [];
		foreach ( array_keys( $addresses ) as $id ) {
			$answers[ $id ] = self::judged( $status[ "$id head" ], $status[ "$id get" ], $status[ "$id conditional" ] );
		}
		return $answers;
	}

	/**
	 * @param non-empty-array<string, Question> $questions
	 * @return array<string, array{int, string}> The status, 0 when nothing answered, and where it leads.
	 */
	private function send( array $questions ): array {
		$answers = [];
		$wire    = [];
		$verify  = true;
		foreach ( $questions as $key => $question ) {
			$args = [
				'method'              => $question['method'],
				'timeout'             => self::TIMEOUT,
				'redirection'         => 0,
				'limit_response_size' => self::MOST,
				'cookies'             => [],
				'headers'             => $question['headers'],
				'sslverify'           => true,
			];
			// As WordPress asks before each request of its own: hosts answer for themselves here, or bring a password along.
			$args    = (array) apply_filters( 'http_request_args', $args, $question['url'] );
			$verify  = $verify && (bool) apply_filters( 'https_ssl_verify', (bool) ( $args['sslverify'] ?? true ), $question['url'] );
			$instead = apply_filters( 'pre_http_request', false, $args, $question['url'] );
			if ( is_array( $instead ) || $instead instanceof \WP_Error ) {
				$location        = wp_remote_retrieve_header( $instead, 'location' );
				$answers[ $key ] = [ (int) wp_remote_retrieve_response_code( $instead ), is_string( $location ) ? $location : '' ];
			} elseif ( ! ( new \WP_Http() )->block_request( $question['url'] ) ) {
				$wire[ $key ] = [
					'url'     => $question['url'],
					'type'    => $question['method'],
					'headers' => is_array( $args['headers'] ?? null ) ? $args['headers'] : $question['headers'],
				];
			}
		}
		if ( [] === $wire ) {
			return $answers;
		}
		try {
			$responses = Requests::request_multiple( $wire, $this->options( (string) reset( $wire )['url'], $verify ) );
		} catch ( Exception ) {
			return $answers;
		}
		foreach ( $responses as $key => $response ) {
			if ( $response instanceof Response ) {
				$answers[ (string) $key ] = [ (int) $response->status_code, (string) ( $response->headers['location'] ?? '' ) ];
			}
		}
		return $answers;
	}

	/**
	 * @return array<string, mixed> As Requests takes them.
	 */
	private function options( string $url, bool $verify ): array {
		$wire = new Wire();
		$wire->register( 'curl.before_multi_add', static fn ( \CurlHandle $handle ) => self::trust( $handle, $verify ) );
		$wire->register( 'curl.before_multi_exec', self::wait( ... ) );
		$options = [
			'hooks'            => $wire,
			'timeout'          => self::TIMEOUT,
			'connect_timeout'  => self::TIMEOUT,
			'useragent'        => 'Prakat removal check; ' . home_url( '/' ),
			'follow_redirects' => false,
			'max_bytes'        => self::MOST,
		];
		$proxy   = new \WP_HTTP_Proxy();
		if ( $proxy->is_enabled() && $proxy->send_through_proxy( $url ) ) {
			$options['proxy'] = $proxy->use_authentication() ? [ $proxy->host() . ':' . $proxy->port(), $proxy->username(), $proxy->password() ] : $proxy->host() . ':' . $proxy->port();
		}
		return $options;
	}

	/**
	 * Believes the same certificates as WordPress, which Requests leaves out where it asks several at once.
	 */
	private static function trust( \CurlHandle $handle, bool $verify ): void {
		curl_setopt( $handle, CURLOPT_SSL_VERIFYPEER, $verify ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- A handle of Requests.
		curl_setopt( $handle, CURLOPT_SSL_VERIFYHOST, $verify ? 2 : 0 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- The same.
		curl_setopt( $handle, CURLOPT_CAINFO, constant( 'ABSPATH' ) . constant( 'WPINC' ) . '/certificates/ca-bundle.crt' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- The same.
	}

	/**
	 * Waits until all have answered and leaves the processor to those who answer; Requests by itself would ask again and again.
	 */
	private static function wait( \CurlMultiHandle $handles ): void {
		do {
			$status = curl_multi_exec( $handles, $active ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_multi_exec -- Handles of Requests.
			if ( $active > 0 ) {
				curl_multi_select( $handles, 0.5 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_multi_select -- The same.
			}
		} while ( $active > 0 && CURLM_OK === $status );
	}

	/**
	 * @return Answers
	 */
	private static function judged( int $head, int $get, int $conditional ): array {
		$all = [ self::verdict( $head ), self::verdict( $get ), self::verdict( $conditional ) ];
		return [
			'head'        => $head,
			'get'         => $get,
			'conditional' => $conditional,
			'verdict'     => in_array( 'answers', $all, true ) ? 'answers' : ( in_array( 'unclear', $all, true ) ? 'unclear' : 'gone' ),
		];
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
