<?php
/**
 * A site that answers what it is told.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

/**
 * Lets the site answer what it is told; gives what was asked as 'METHOD address'.
 *
 * @param callable( string, string, array<string, mixed> ): array{0: int, 1?: string} $answer Method, address, headers: status and where it leads.
 */
return static function ( callable $answer ): ArrayObject {
	$asked = new ArrayObject();
	remove_all_filters( 'pre_http_request' );
	add_filter(
		'pre_http_request',
		static function ( mixed $short, array $args, string $url ) use ( $answer, $asked ): array {
			if ( str_contains( $url, 'wp-cron.php' ) ) {
				return [ 'headers' => [], 'body' => '', 'response' => [ 'code' => 200, 'message' => '' ], 'cookies' => [], 'filename' => null ];
			}
			$asked->append( $args['method'] . ' ' . $url );
			$said = $answer( $args['method'], $url, (array) $args['headers'] );
			return [
				'headers'  => new WpOrg\Requests\Utility\CaseInsensitiveDictionary( isset( $said[1] ) ? [ 'location' => $said[1] ] : [] ),
				'body'     => '',
				'response' => [
					'code'    => $said[0],
					'message' => '',
				],
				'cookies'  => [],
				'filename' => null,
			];
		},
		10,
		3
	);
	return $asked;
};
