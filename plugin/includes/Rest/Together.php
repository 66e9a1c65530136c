<?php
/**
 * Several questions in one request.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

/**
 * Answers what a screen asks at one moment at once, for each request costs a host the whole of WordPress again: over
 * GET /together, and in the page itself for what its screen will ask first. Each question is put to its own route, with
 * that route's own permission, as if it had come alone.
 *
 * @phpstan-type Answer array{status: int, body: mixed, headers: array<string, string>}
 */
final class Together {

	private const AT_ONCE = 12;

	/** What the screens read of an answer's headers. */
	private const HEADERS = [ 'X-WP-Total', 'X-WP-TotalPages' ];

	public function __construct( private readonly Edge $edge ) {
	}

	public function register(): void {
		register_rest_route(
			Edge::NAMESPACE,
			'/together',
			[
				'methods'             => 'GET',
				'callback'            => fn ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => $this->edge->answer(
					fn (): array => array_map( $this->answer( ... ), array_values( (array) $request['of'] ) )
				),
				'permission_callback' => $this->edge->signed_in( ... ),
				'args'                => [
					'of' => [
						'type'     => 'array',
						'required' => true,
						'minItems' => 1,
						'maxItems' => self::AT_ONCE,
						'items'    => [
							'type'      => 'string',
							// A path of this plugin's own that answers with JSON, and not this one again.
							'pattern'   => '^/(?!together|files|register/export)[a-z][a-z0-9/-]*(\?.*)?$',
							// A search of 200 Thai letters, encoded.
							'maxLength' => 4000,
						],
					],
				],
			]
		);
	}

	/**
	 * What GET on a path answers to the current user, refusals included.
	 *
	 * @param string $path Below the namespace, with its query.
	 * @return Answer
	 */
	public function answer( string $path ): array {
		[ $route, $query ] = [ ...explode( '?', $path, 2 ), '' ];
		$request           = new \WP_REST_Request( 'GET', '/' . Edge::NAMESPACE . $route );
		wp_parse_str( $query, $arguments );
		$request->set_query_params( $arguments );
		$response = rest_do_request( $request );
		return [
			'status'  => $response->get_status(),
			'body'    => $response->get_data(),
			'headers' => array_intersect_key( $response->get_headers(), array_flip( self::HEADERS ) ),
		];
	}
}
