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
use Prakat\Support\Clock;

/**
 * GET and PUT /settings/workflow.
 */
final class RestSettings {

	public function __construct( private readonly Edge $edge, private readonly Settings $settings, private readonly Machine $machine, private readonly Clock $clock ) {
	}

	public function register(): void {
		register_rest_route(
			'prakat/v1',
			'/settings/workflow',
			[
				[
					'methods'             => 'GET',
					'callback'            => fn () => $this->edge->answer( fn (): array => $this->all() ),
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
		return $this->all();
	}

	/**
	 * The settings, with the holidays of this and the next year that the contract knows.
	 *
	 * @return array<string, mixed>
	 */
	private function all(): array {
		$known = [];
		$year  = (int) substr( $this->clock->today(), 0, 4 );
		foreach ( [ $year, $year + 1 ] as $of ) {
			foreach ( $this->machine->definition()['calendar']['holidays'] as $day => $name ) {
				$known[] = [
					'date' => $of . '-' . $day,
					'name' => $name,
				];
			}
		}
		return $this->settings->all() + [ 'known' => $known ];
	}
}
