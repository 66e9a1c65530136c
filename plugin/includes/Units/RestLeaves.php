<?php
/**
 * Leave, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Database\Installation;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Rest\People;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * GET and POST /leave, POST /leave/{id}/end: who configures for everybody, everybody for themselves.
 */
final class RestLeaves {

	public function __construct(
		private readonly Edge $edge,
		private readonly Leaves $leaves,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$this->edge->route( '/leave', 'GET', fn ( \WP_REST_Request $request ): array => $this->all( $request ) );
		$this->edge->route( '/leave', 'POST', fn ( \WP_REST_Request $request ): array => $this->add( $request ), 201 );
		$this->edge->route( '/leave/(?P<id>\d+)/end', 'POST', fn ( \WP_REST_Request $request ): array => $this->end( (int) $request['id'] ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return list<array<string, mixed>>
	 */
	private function all( \WP_REST_Request $request ): array {
		$mine = null !== $request['mine'] || ! current_user_can( Installation::CAPABILITY );
		return array_map( $this->shape( ... ), $this->leaves->all( $mine ? get_current_user_id() : null ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $request ): array {
		$body = Body::of( $request )->only( 'user', 'from', 'to', 'note' );
		$user = $body->integer( 'user' );
		$this->demand( $user );
		return $this->shape( $this->leaves->get( $this->leaves->add( $user, $body->text( 'from' ), $body->text( 'to' ), $body->has( 'note' ) ? $body->text( 'note' ) : '', Actor::current() ) ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function end( int $id ): array {
		$this->demand( (int) $this->leaves->get( $id )['user_id'] );
		$this->leaves->end( $id, Actor::current() );
		return $this->shape( $this->leaves->get( $id ) );
	}

	private function demand( int $user_id ): void {
		if ( get_current_user_id() !== $user_id && ! current_user_can( Installation::CAPABILITY ) ) {
			throw new Refusal( 'not-allowed' );
		}
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, mixed>
	 */
	private function shape( array $row ): array {
		return [
			'id'      => (int) $row['id'],
			'user'    => People::person( (int) $row['user_id'] ),
			'from'    => (string) $row['starts_on'],
			'to'      => (string) $row['ends_on'],
			'note'    => (string) $row['note'],
			'endedAt' => $this->clock->iso( $row['ended_at'] ),
		];
	}
}
