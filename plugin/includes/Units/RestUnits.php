<?php
/**
 * Units, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * GET and POST /units, PUT /units/{id}.
 */
final class RestUnits {

	public function __construct( private readonly Edge $edge, private readonly Units $units ) {
	}

	public function register(): void {
		register_rest_route(
			'prakat/v1',
			'/units',
			[
				[
					'methods'             => 'GET',
					'callback'            => fn () => $this->edge->answer( fn (): array => $this->units->all() ),
					'permission_callback' => [ $this->edge, 'signed_in' ],
				],
				[
					'methods'             => 'POST',
					'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->save( $request, null ), 201 ),
					'permission_callback' => [ $this->edge, 'configurer' ],
				],
			]
		);
		register_rest_route(
			'prakat/v1',
			'/units/(?P<id>\d+)',
			[
				'methods'             => 'PUT',
				'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->save( $request, (int) $request['id'] ) ),
				'permission_callback' => [ $this->edge, 'configurer' ],
			]
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed> The unit as it is then.
	 */
	private function save( \WP_REST_Request $request, ?int $id ): array {
		Body::of( $request )->only( 'id', 'slug', 'parent', 'name', 'active', 'position' );
		$input = (array) $request->get_json_params();
		unset( $input['id'] );
		$name = $input['name'] ?? [];
		if ( ! is_array( $name )
			|| ! is_string( $name['th'] ?? '' ) || ! is_string( $name['en'] ?? '' )
			|| ! is_string( $input['slug'] ?? '' )
			|| ! ( null === ( $input['parent'] ?? null ) || is_int( $input['parent'] ) )
			|| ! is_bool( $input['active'] ?? true )
			|| ! is_int( $input['position'] ?? 0 ) || abs( $input['position'] ?? 0 ) > 1000000
		) {
			throw new Refusal( 'request-malformed' );
		}
		/** @var array{slug?: string, parent?: int|null, name?: array{en?: string, th?: string}, active?: bool, position?: int} $input */
		$saved = $this->units->save( null === $id ? $input : [ 'id' => $id ] + $input, Actor::current() );
		return $this->units->get( $saved );
	}
}
