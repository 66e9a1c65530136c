<?php
/**
 * Routes of approval, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;

/**
 * GET and PUT /settings/routes.
 */
final class RestRoutes {

	public function __construct( private readonly Edge $edge, private readonly RouteSettings $settings ) {
	}

	public function register(): void {
		register_rest_route(
			Edge::NAMESPACE,
			'/settings/routes',
			[
				[
					'methods'             => 'GET',
					'callback'            => fn () => $this->edge->answer( fn (): array => $this->settings->all() ),
					'permission_callback' => [ $this->edge, 'configurer' ],
				],
				[
					'methods'             => 'PUT',
					'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->save( $request ) ),
					'permission_callback' => [ $this->edge, 'configurer' ],
				],
			]
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function save( \WP_REST_Request $request ): array {
		$body = Body::of( $request )->only( 'templates', 'assigned', 'standard' );
		$this->settings->save( $body->items( 'templates' ), $body->items( 'assigned' ), Actor::current() );
		return $this->settings->all();
	}
}
