<?php
/**
 * The settings of reviews, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Units\Units;
use Prakat\Workflow\Actor;

/**
 * GET and PUT /settings/reviews. Beside the settings it tells who answers for which section now.
 */
final class RestSettings {

	public function __construct(
		private readonly Edge $edge,
		private readonly Settings $settings,
		private readonly Sections $sections,
		private readonly Units $units
	) {
	}

	public function register(): void {
		foreach ( [
			'GET' => fn ( \WP_REST_Request $request ): array => $this->all(),
			'PUT' => fn ( \WP_REST_Request $request ): array => $this->save( $request ),
		] as $method => $work ) {
			register_rest_route(
				Edge::NAMESPACE,
				'/settings/reviews',
				[
					'methods'             => $method,
					'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( static fn (): array => $work( $request ) ),
					'permission_callback' => [ $this->edge, 'configurer' ],
				]
			);
		}
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function save( \WP_REST_Request $request ): array {
		Body::of( $request )->only( 'soonDays', 'expiringDays', 'links', 'hosts', 'responsible', 'answering' );
		$this->settings->save( (array) $request->get_json_params(), Actor::current() );
		return $this->all();
	}

	/**
	 * @return array<string, mixed>
	 */
	private function all(): array {
		$this->sections->keep();
		$answering = [];
		foreach ( $this->units->all() as $unit ) {
			foreach ( array_keys( $this->sections->of_unit( $unit['id'] ) ) as $section ) {
				$answering[] = [
					'unit'    => $unit['id'],
					'section' => $section,
				];
			}
		}
		return $this->settings->all() + [ 'answering' => $answering ];
	}
}
