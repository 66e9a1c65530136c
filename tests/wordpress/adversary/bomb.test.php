<?php
/**
 * Answers of other websites that grow.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Reviews\Robots;
use Prakat\Reviews\Web;
use Prakat\Tests\Scene;
use Prakat\Tests\Skipped;
use WpOrg\Requests\Transport;

/** A connection over which these bytes come, as curl hands them on: unpacked once, and not more than is wanted. */
$wire = function ( string $bytes ): callable {
	$transport = new class( $bytes ) implements Transport {
		public function __construct( private readonly string $bytes ) {
		}
		public function request( $url, $headers = [], $data = [], $options = [] ) {
			$body = substr( $this->bytes, 0, $options['max_bytes'] ?: PHP_INT_MAX );
			$head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n";
			if ( $options['filename'] ) {
				file_put_contents( $options['filename'], $body );
				return $head;
			}
			return $head . $body;
		}
		public function request_multiple( $requests, $options ) {
			return [];
		}
		public static function test( $capabilities = [] ) {
			return true;
		}
	};
	return static function ( mixed &$url, mixed &$headers, mixed &$data, mixed &$type, mixed &$options ) use ( $transport ): void {
		$options['transport'] = $transport;
	};
};

return [
	'A robots.txt that is packed twice is not unpacked without end, and one that is plain is read.' => static function ( Scene $t ) use ( $wire ): void {
		remove_all_filters( 'pre_http_request' );
		$web  = $t->get( Web::class );
		$bomb = (string) gzencode( str_repeat( "Disallow: /\n", 1_500_000 ), 9 );
		foreach ( [ $bomb, "User-agent: *\nDisallow: /x\n" ] as $bytes ) {
			$give = $wire( $bytes );
			add_action( 'requests-requests.before_request', $give, 10, 5 );
			$answer = $web->read( home_url( '/robots.txt' ), 'own', Robots::MOST );
			remove_action( 'requests-requests.before_request', $give, 10 );
			$t->same( 200, Web::status( $answer ) );
			$t->same( $bytes, wp_remote_retrieve_body( $answer ), 'as it came' );
		}
		$t->same( [], glob( get_temp_dir() . 'prakat*.tmp' ) ?: [], 'nothing is left behind' );
	},

	'The address that was looked at is the one that curl connects to, whatever the name leads to by then.' => static function ( Scene $t ): void {
		if ( ! function_exists( 'curl_init' ) ) {
			throw new Skipped( 'PHP has no cURL here.' );
		}
		$said = '';
		remove_all_filters( 'pre_http_request' );
		add_filter(
			'pre_http_request',
			static function ( mixed $before, array $args, string $url ) use ( &$said ): WP_Error {
				$handle = curl_init( $url );
				$log    = fopen( 'php://temp', 'w+' );
				do_action( 'http_api_curl', $handle, $args, $url );
				// Nothing leaves this machine: what curl was told is in its log before it finds nobody at the proxy.
				curl_setopt_array( $handle, [ CURLOPT_VERBOSE => true, CURLOPT_STDERR => $log, CURLOPT_PROXY => '127.0.0.1:1', CURLOPT_RETURNTRANSFER => true ] );
				curl_exec( $handle );
				rewind( $log );
				$said .= stream_get_contents( $log );
				return new WP_Error( 'asked' );
			},
			10,
			3
		);
		$web = new Web( static fn (): array => [ '198.51.100.7' ] );
		$web->look( 'http://rebinds.example:8080/x', '203.0.113.9' );
		$t->contains( 'rebinds.example:8080:203.0.113.9', $said );
	},
];
