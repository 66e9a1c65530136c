<?php
/**
 * Outages, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Workflow\Actor;

/**
 * GET and POST /outages, POST /outages/{id}/approve and /outages/{id}/refuse.
 */
final class RestOutages {

	public function __construct( private readonly Edge $edge, private readonly Outages $outages ) {
	}

	public function register(): void {
		$this->edge->route( '/outages', 'GET', fn (): array => $this->outages->all() );
		$this->edge->route(
			'/outages',
			'POST',
			function ( \WP_REST_Request $request ): array {
				$body = Body::of( $request )->only( 'from', 'until', 'reason' );
				$this->outages->propose( $body->text( 'from' ), $body->text( 'until' ), $body->text( 'reason' ), Actor::current() );
				return $this->outages->all();
			}
		);
		foreach ( [
			'approve' => true,
			'refuse'  => false,
		] as $word => $approve ) {
			$this->edge->route(
				"/outages/(?P<id>\d+)/$word",
				'POST',
				function ( \WP_REST_Request $request ) use ( $approve ): array {
					$this->outages->decide( (int) $request['id'], $approve, Actor::current() );
					$this->outages->apply( microtime( true ) + 5 );
					return $this->outages->all();
				}
			);
		}
	}
}
