<?php
/**
 * The workflow's settings, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;

/**
 * GET and PUT /settings/workflow.
 */
final class RestSettings {

	public function __construct( private readonly Edge $edge, private readonly Settings $settings ) {
	}

	public function register(): void {
		register_rest_route(
			'prakat/v1',
			'/settings/workflow',
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
		Body::of( $request )->only( 'ratifyWithin', 'holidays', 'workdays', 'smallOffice', 'escalateAfter', 'known' );
		$this->settings->save( (array) $request->get_json_params(), Actor::current() );
		return $this->settings->all();
	}
}
