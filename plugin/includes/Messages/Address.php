<?php
/**
 * Where a webhook may lead.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Support\Refusal;

/**
 * Lets a webhook go to servers of the public internet only: https, no name or password in it, a usual port, and every
 * address of its name a public one; so that nobody makes this server ask its own network for them. The address that was
 * checked is the one that is connected to, so that the name can't lead elsewhere a moment later.
 */
final class Address {

	private const PORTS = [ 443, 8443 ];

	/** Of another spelling the connection would be made to whatever that leads to by then. */
	private const NAME = '/^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/D';

	/**
	 * @param \Closure( string ): list<string> $resolve A host's addresses.
	 */
	public function __construct( private readonly \Closure $resolve ) {
	}

	/**
	 * @return array{host: string, port: int, ip: string}
	 * @throws Refusal 'webhook-address'.
	 */
	public function demand( string $url ): array {
		$parts  = wp_parse_url( $url );
		$scheme = is_array( $parts ) ? strtolower( (string) ( $parts['scheme'] ?? '' ) ) : '';
		$host   = is_array( $parts ) ? trim( strtolower( (string) ( $parts['host'] ?? '' ) ), '[]' ) : '';
		$open   = $this->may_be_inside( $url );
		if ( ! is_array( $parts ) || '' === $host || isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['fragment'] ) || strlen( $url ) > 500 || 1 === preg_match( '/[\s\x00-\x1f\x7f]/', $url ) ) {
			throw new Refusal( 'webhook-address' );
		}
		$port = (int) ( $parts['port'] ?? ( 'http' === $scheme ? 80 : 443 ) );
		if ( 'https' !== $scheme && ! ( 'http' === $scheme && $open ) ) {
			throw new Refusal( 'webhook-address' );
		}
		if ( ! $open && ! in_array( $port, self::PORTS, true ) ) {
			throw new Refusal( 'webhook-address' );
		}
		$is_number = false !== filter_var( $host, FILTER_VALIDATE_IP );
		if ( ! $is_number && ! self::is_name( $host ) ) {
			throw new Refusal( 'webhook-address' );
		}
		$addresses = $is_number ? [ $host ] : ( $this->resolve )( $host );
		if ( [] === $addresses ) {
			throw new Refusal( 'webhook-address' );
		}
		foreach ( $addresses as $address ) {
			if ( ! $open && ! self::is_public( $address ) ) {
				throw new Refusal( 'webhook-address' );
			}
		}
		return [
			'host' => $host,
			'port' => $port,
			'ip'   => $addresses[0],
		];
	}

	/**
	 * Whether a host is spelled as names are looked up: in ASCII, without a dot at its end, the last part no number.
	 */
	public static function is_name( string $host ): bool {
		return 1 === preg_match( self::NAME, $host );
	}

	/**
	 * Neither private, nor this machine, nor reserved; also where IPv6 carries an IPv4 address inside.
	 */
	public static function is_public( string $ip ): bool {
		$bytes = @inet_pton( $ip ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- What is no address is told by false.
		if ( false === $bytes || false === filter_var( $ip, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
			return false;
		}
		if ( 4 === strlen( $bytes ) ) {
			[ $first, $second ] = [ ord( $bytes[0] ), ord( $bytes[1] ) ];
			// Shared addresses of providers, tests, multicast.
			return ! ( 100 === $first && $second >= 64 && $second <= 127 ) && ! ( 198 === $first && in_array( $second, [ 18, 19 ], true ) ) && $first < 224;
		}
		// Only 2000::/3 is the public internet; of it not the tunnels that carry IPv4.
		return 0x20 === ( ord( $bytes[0] ) & 0xe0 ) && "\x20\x02" !== substr( $bytes, 0, 2 ) && "\x20\x01\x00\x00" !== substr( $bytes, 0, 4 );
	}

	/**
	 * All addresses of a host's name.
	 *
	 * @return list<string>
	 */
	public static function resolve( string $host ): array {
		$found = gethostbynamel( $host );
		$found = false === $found ? [] : $found;
		$six   = function_exists( 'dns_get_record' ) ? @dns_get_record( $host, DNS_AAAA ) : false; // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- No answer is none.
		return [ ...$found, ...array_values( array_filter( array_column( is_array( $six ) ? $six : [], 'ipv6' ), 'is_string' ) ) ];
	}

	/**
	 * An agency whose own systems are to be told may say so in its configuration, by address.
	 */
	private function may_be_inside( string $url ): bool {
		/**
		 * Lets a webhook go to an address of the agency's own network, or without encryption.
		 *
		 * @param bool   $allowed
		 * @param string $url
		 */
		return true === apply_filters( 'prakat_webhook_inside', false, $url );
	}
}
