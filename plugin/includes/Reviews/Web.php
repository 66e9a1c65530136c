<?php
/**
 * Asking other websites.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Messages\Address;

/**
 * Asks servers of the public internet and this website only: every address of a name must be a public one, the one that was
 * looked at is the one connected to, and nothing is followed by itself, so that each redirect is looked at anew.
 *
 * @phpstan-type Response array<string, mixed>|\WP_Error
 */
final class Web {

	/** Its name in robots.txt. */
	public const TOKEN = 'Prakat-LinkCheck';

	/** Redirects that are followed, one by one. */
	public const REDIRECTS = 5;

	private const TIMEOUT = 8;

	private const PORTS = [ 80, 443, 8080, 8443 ];

	/**
	 * @param \Closure( string ): list<string> $resolve A host's addresses.
	 */
	public function __construct( private readonly \Closure $resolve ) {
	}

	/**
	 * The address to connect to; '' where the name has none, null where it must not be asked.
	 */
	public function place( string $address ): ?string {
		$parts = wp_parse_url( $address );
		$host  = self::name( $address );
		if ( ! is_array( $parts ) || '' === $host || isset( $parts['user'] ) || isset( $parts['pass'] ) || ! in_array( strtolower( $parts['scheme'] ?? '' ), [ 'http', 'https' ], true ) ) {
			return null;
		}
		if ( $this->is_own( $address ) ) {
			return 'own';
		}
		if ( ! in_array( (int) ( $parts['port'] ?? 443 ), self::PORTS, true ) ) {
			return null;
		}
		$addresses = false !== filter_var( $host, FILTER_VALIDATE_IP ) ? [ $host ] : ( $this->resolve )( $host );
		foreach ( $addresses as $ip ) {
			if ( ! Address::is_public( $ip ) ) {
				return null;
			}
		}
		return $addresses[0] ?? '';
	}

	/**
	 * This website, at its own port: the only machine inside that is asked.
	 */
	public function is_own( string $address ): bool {
		$home = self::port( home_url() );
		return Links::host( $address ) === Links::host( home_url() ) && in_array( self::port( $address ), in_array( $home, [ 80, 443 ], true ) ? [ 80, 443 ] : [ $home ], true );
	}

	/**
	 * Whether an address answers: by its head, where that is enough.
	 *
	 * @param string $ip Of place().
	 * @return Response
	 */
	public function look( string $address, string $ip ): array|\WP_Error {
		return $this->ask(
			$address,
			$ip,
			2048,
			static function ( array $args ) use ( $address ): array|\WP_Error {
				$answer = wp_safe_remote_head( $address, $args );
				$status = self::status( $answer );
				// Many servers do not know HEAD, or answer it with anything.
				return $status >= 200 && $status < 400 ? $answer : wp_safe_remote_get( $address, $args );
			}
		);
	}

	/**
	 * What stands at an address. It comes by way of a file: what lies in the memory Requests unpacks once more, whatever it
	 * grows to.
	 *
	 * @param string       $ip   Of place().
	 * @param positive-int $most Bytes that are read.
	 * @return Response
	 */
	public function read( string $address, string $ip, int $most ): array|\WP_Error {
		require_once constant( 'ABSPATH' ) . 'wp-admin/includes/file.php';
		$file   = wp_tempnam( 'prakat' );
		$answer = $this->ask(
			$address,
			$ip,
			$most,
			static fn ( array $args ): array|\WP_Error => wp_safe_remote_get(
				$address,
				[
					'stream'   => true,
					'filename' => $file,
				] + $args
			)
		);
		$body   = (string) file_get_contents( $file, false, null, 0, $most ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- Of the disk.
		wp_delete_file( $file );
		if ( ! is_wp_error( $answer ) && '' !== $body ) {
			$answer['body'] = $body;
		}
		return $answer;
	}

	/**
	 * 0 where there was no answer.
	 *
	 * @param Response $answer
	 */
	public static function status( array|\WP_Error $answer ): int {
		return is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
	}

	/**
	 * Where an answer leads; '' where nowhere.
	 *
	 * @param Response $answer
	 */
	public static function onward( array|\WP_Error $answer, string $from ): string {
		$status = self::status( $answer );
		$to     = is_wp_error( $answer ) || $status < 300 || $status >= 400 ? '' : wp_remote_retrieve_header( $answer, 'location' );
		$to     = is_array( $to ) ? (string) reset( $to ) : $to;
		return '' === $to ? '' : \WP_Http::make_absolute_url( $to, $from );
	}

	/**
	 * @param \Closure( array<string, mixed> ): ( array<string, mixed>|\WP_Error ) $send
	 * @return Response
	 */
	private function ask( string $address, string $ip, int $most, \Closure $send ): array|\WP_Error {
		$host = self::name( $address );
		$port = self::port( $address );
		$pin  = static function ( mixed $handle ) use ( $host, $port, $ip ): void {
			if ( 'own' !== $ip && $handle instanceof \CurlHandle ) {
				$at = str_contains( $ip, ':' ) ? "[$ip]" : $ip;
				curl_setopt( $handle, CURLOPT_RESOLVE, [ "$host:$port:$at" ] ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- The address that was looked at is the one connected to.
			}
		};
		// WordPress's own check resolves the name again and knows fewer ports; ours was done, and is stricter.
		$external = static fn ( bool $is, string $of ): bool => $is || in_array( strtolower( $of ), [ $host, Links::host( $address ) ], true );
		$ports    = static fn ( array $all ): array => [ ...$all, $port ];
		add_action( 'http_api_curl', $pin );
		add_filter( 'http_request_host_is_external', $external, 10, 2 );
		add_filter( 'http_allowed_safe_ports', $ports );
		try {
			return $send(
				[
					'timeout'             => self::TIMEOUT,
					'redirection'         => 0,
					'limit_response_size' => $most,
					'user-agent'          => self::TOKEN . '/' . PRAKAT_VERSION . ' (+' . home_url( '/' ) . ')',
					'headers'             => [ 'Accept' => '*/*' ],
				]
			);
		} finally {
			remove_action( 'http_api_curl', $pin );
			remove_filter( 'http_request_host_is_external', $external );
			remove_filter( 'http_allowed_safe_ports', $ports );
		}
	}

	private static function port( string $address ): int {
		return (int) ( wp_parse_url( $address, PHP_URL_PORT ) ?? ( 'http' === strtolower( (string) wp_parse_url( $address, PHP_URL_SCHEME ) ) ? 80 : 443 ) );
	}

	/**
	 * A host as it is asked for: letters of other scripts as WordPress sends them, so that what was looked at is what is connected
	 * to; '' where it is spelled as no name and no number is.
	 */
	private static function name( string $address ): string {
		$host = Links::host( $address );
		try {
			$host = 1 === preg_match( '/[^\x00-\x7f]/', $host ) ? \WpOrg\Requests\IdnaEncoder::encode( $host ) : $host;
		} catch ( \WpOrg\Requests\Exception ) {
			return '';
		}
		return Address::is_name( $host ) || false !== filter_var( $host, FILTER_VALIDATE_IP ) ? $host : '';
	}
}
