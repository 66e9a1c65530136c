<?php
/**
 * The order of appointment, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Rest\EntryView;
use Prakat\Workflow\Actor;

/**
 * POST /duties/order: a draft of the duties held today, for who may propose it in that unit.
 */
final class RestOrder {

	public function __construct(
		private readonly Edge $edge,
		private readonly AppointmentOrder $order,
		private readonly EntryView $view
	) {
	}

	public function register(): void {
		register_rest_route(
			Edge::NAMESPACE,
			'/duties/order',
			[
				'methods'             => 'POST',
				'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->draft( $request ), 201 ),
				'permission_callback' => [ $this->edge, 'signed_in' ],
			]
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function draft( \WP_REST_Request $request ): array {
		$actor = Actor::current();
		return $this->view->detail( $this->order->draft( Body::of( $request )->only( 'unit' )->integer( 'unit' ), $actor ), $actor );
	}
}
