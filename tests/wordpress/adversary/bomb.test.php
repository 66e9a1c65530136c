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
];
