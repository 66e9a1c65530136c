<?php
/**
 * Somebody with a browser.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Asks the site over HTTP, logged in as a user by a cookie of WordPress's own making, or as nobody.
 *
 * @phpstan-type Answer array{status: int, head: string, body: string}
 */
final class Visitor {

	/** How many requests are on their way at once: one worker of PHP runs the test itself. */
	private const AT_ONCE = 3;

	private string $session = '';

	private int $ends;

	public function __construct( public readonly int $user = 0 ) {
		$this->ends = time() + HOUR_IN_SECONDS; // The clock of the web server's own requests.
		if ( $user > 0 ) {
			$this->session = \WP_Session_Tokens::get_instance( $user )->create( $this->ends );
		}
	}

	/**
	 * A nonce that the site will take from this visitor.
	 */
	public function nonce( string $action ): string {
		$before = [ get_current_user_id(), $_COOKIE ];
		wp_set_current_user( $this->user );
		$_COOKIE = $this->cookies();
		$nonce   = wp_create_nonce( $action );
		$_COOKIE = $before[1];
		wp_set_current_user( $before[0] );
		return $nonce;
	}

	/**
	 * @return Answer
	 */
	public function get( string $url ): array {
		return self::all( [ $this->request( 'GET', $url ) ] )[0];
	}

	/**
	 * @param array<string, mixed>|string $fields Of a form, or the body itself.
	 * @param list<string>                $headers
	 * @return Answer
	 */
	public function post( string $url, array|string $fields, array $headers = [], string $method = 'POST' ): array {
		return self::all( [ $this->request( $method, $url, $fields, $headers ) ] )[0];
	}

	/**
	 * @param array<string, mixed>|string|null $fields
	 * @param list<string>                     $headers
	 */
	public function request( string $method, string $url, array|string|null $fields = null, array $headers = [] ): \CurlHandle {
		$handle = curl_init( str_starts_with( $url, '/' ) ? site_url( $url ) : $url );
		assert( $handle instanceof \CurlHandle );
		$cookies = http_build_query( $this->cookies(), '', '; ' );
		curl_setopt_array(
			$handle,
			[
				CURLOPT_CUSTOMREQUEST  => $method,
				CURLOPT_NOBODY         => 'HEAD' === $method,
				CURLOPT_RETURNTRANSFER => true,
				CURLOPT_HEADER         => true,
				CURLOPT_TIMEOUT        => 60,
				CURLOPT_HTTPHEADER     => [ ...$headers, ...( '' === $cookies ? [] : [ "Cookie: $cookies" ] ) ],
			]
		);
		if ( null !== $fields ) {
			$with_files = is_array( $fields ) && [] !== array_filter( $fields, static fn ( mixed $value ): bool => $value instanceof \CURLFile || $value instanceof \CURLStringFile );
			curl_setopt( $handle, CURLOPT_POSTFIELDS, is_array( $fields ) && ! $with_files ? http_build_query( $fields ) : $fields );
		}
		return $handle;
	}

	/**
	 * Sends them all, some at once.
	 *
	 * @template K of array-key
	 * @param array<K, \CurlHandle> $requests
	 * @return array<K, Answer>
	 */
	public static function all( array $requests ): array {
		$answers = [];
		$multi   = curl_multi_init();
		curl_multi_setopt( $multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, self::AT_ONCE );
		foreach ( $requests as $request ) {
			curl_multi_add_handle( $multi, $request );
		}
		do {
			$state = curl_multi_exec( $multi, $running );
			if ( $running > 0 ) {
				curl_multi_select( $multi, 1.0 );
			}
		} while ( $running > 0 && CURLM_OK === $state );
		foreach ( $requests as $key => $request ) {
			$whole           = (string) curl_multi_getcontent( $request );
			$size            = (int) curl_getinfo( $request, CURLINFO_HEADER_SIZE );
			$answers[ $key ] = [
				'status' => (int) curl_getinfo( $request, CURLINFO_RESPONSE_CODE ),
				'head'   => substr( $whole, 0, $size ),
				'body'   => substr( $whole, $size ),
			];
			curl_multi_remove_handle( $multi, $request );
		}
		curl_multi_close( $multi );
		return $answers;
	}

	/**
	 * @return array<string, string>
	 */
	private function cookies(): array {
		if ( 0 === $this->user ) {
			return [];
		}
		return [
			LOGGED_IN_COOKIE => wp_generate_auth_cookie( $this->user, $this->ends, 'logged_in', $this->session ),
			AUTH_COOKIE      => wp_generate_auth_cookie( $this->user, $this->ends, 'auth', $this->session ),
		];
	}
}
