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
 * Asks addresses of this site as a visitor would: those that are given to everybody by HEAD, by GET, and as somebody who has
 * it already, other forms by GET; several at once, and no more than a small host bears beside its visitors. Goes nowhere else: a redirect is followed only to this site, and what
 * an answer holds is never kept. `ended` is where those stood, after redirects, that answered.
 *
 * @phpstan-type Answers array{head: int, get: int, conditional: int, verdict: 'gone'|'answers'|'unclear'|'moved', ended: list<string>}
 * @phpstan-type Address array{url: string, base: string, main: bool, shut: bool}
 * @phpstan-type Question array{url: string, base: string, method: string, headers: array<string, string>}
 */
final class Fetcher {

	/** Of one request; a pass that began in time ends within a host's 30 seconds. */
	private const TIMEOUT = 6;

	private const REDIRECTS = 3;

	/** In the place of a status. */
	public const NOT_ASKED = 999;

	/** Of an address that is another page's by now. */
	public const NOBODY_ASKED = [
		'head'        => self::NOT_ASKED,
		'get'         => self::NOT_ASKED,
		'conditional' => self::NOT_ASKED,
		'verdict'     => 'moved',
		'ended'       => [],
	];

	/** What is read of an answer: its status is what counts. */
	private const MOST = 4096;

	/** Requests at once, all on the same host as a rule: a small pool of PHP has five processes, and one of them asks. */
	private const AT_ONCE = 3;

	private const WAYS = [
		'get'         => [ 'GET', [] ],
		'head'        => [ 'HEAD', [] ],
		'conditional' => [ 'GET', [ 'If-None-Match' => '*' ] ],
	];

	/**
	 * How many requests may be under way.
	 *
	 * @return positive-int
	 */
	public function at_once(): int {
		/**
		 * Filters how many requests the proof of removal has under way at once. Each takes a process of the server while it is answered.
		 *
		 * @param int $requests
		 */
		return max( 1, min( 60, (int) apply_filters( 'prakat_removal_at_once', self::AT_ONCE ) ) );
	}

	/**
	 * In how many requests an address is asked.
	 */
	public static function requests( bool $main ): int {
		return $main ? count( self::WAYS ) : 1;
	}

	/**
	 * Asks all of these at once; give it what at_once() allows.
	 *
	 * @param array<int, Address> $addresses By number: the address, below what it must lie, whether it is given to everybody, whether WordPress shuts it.

	 *
	 * @return array<int, Answers>
	 */
	public function ask( array $addresses ): array {
		$open   = [];
		$status = [];
		$ended  = [];
		foreach ( $addresses as $id => $address ) {
			foreach ( $address['main'] ? self::WAYS : [ 'get' => self::WAYS['get'] ] as $way => [ $method, $headers ] ) {
				$status[ "$id $way" ] = 0;
				$ended[ "$id $way" ]  = $address['url'];
				if ( Addresses::is_own( $address['url'], $address['base'] ) ) {
					$open[ "$id $way" ] = [
						'url'     => $address['url'],
						'base'    => $address['base'],
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
					$ended[ $key ]       = $next;
				}
			}
		}
		$answers = [];
		foreach ( $addresses as $id => $address ) {
			$still          = array_filter( array_keys( self::WAYS ), static fn ( string $way ): bool => 'answers' === self::verdict( $status[ "$id $way" ] ?? 0, $address['shut'] ) );
			$answers[ $id ] = self::judged( $address['shut'], $status[ "$id head" ] ?? null, $status[ "$id get" ] ?? 0, $status[ "$id conditional" ] ?? null ) + [ 'ended' => array_values( array_unique( array_map( static fn ( string $way ): string => $ended[ "$id $way" ], $still ) ) ) ];
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
	 * @param int|null $head        Null where it was not asked in that way.
	 * @param int|null $conditional The same.
	 * @return array{head: int, get: int, conditional: int, verdict: 'gone'|'answers'|'unclear'}
	 */
	private static function judged( bool $shut, ?int $head, int $get, ?int $conditional ): array {
		$all = array_map( static fn ( int $status ): string => self::verdict( $status, $shut ), array_values( array_filter( [ $head, $get, $conditional ], is_int( ... ) ) ) );
		return [
			'head'        => $head ?? self::NOT_ASKED,
			'get'         => $get,
			'conditional' => $conditional ?? self::NOT_ASKED,
			'verdict'     => in_array( 'answers', $all, true ) ? 'answers' : ( in_array( 'unclear', $all, true ) ? 'unclear' : 'gone' ),
		];
	}

	/**
	 * What a status says of what should be gone. A door that is shut before this server proves nothing: whoever guards the site
	 * may let visitors in. Only where WordPress itself says so of what is not public is it gone.
	 *
	 * @return 'gone'|'answers'|'unclear'
	 */
	public static function verdict( int $status, bool $shut = false ): string {
		return match ( true ) {
			in_array( $status, [ 404, 410, 451 ], true )           => 'gone',
			$shut && in_array( $status, [ 401, 403 ], true )       => 'gone',
			304 === $status || ( $status >= 200 && $status < 300 ) => 'answers',
			default                                                => 'unclear',
		};
	}
}
