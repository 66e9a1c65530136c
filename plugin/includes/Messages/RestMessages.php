<?php
/**
 * Messages, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Refusal;

/**
 * GET /messages, POST /messages/read, GET and PUT /messages/preferences: each person's own. Reading the list marks nothing.
 */
final class RestMessages {

	private const MOST = 500;

	public function __construct( private readonly Edge $edge, private readonly Inbox $inbox, private readonly Preferences $preferences ) {
	}

	public function register(): void {
		$this->edge->route( '/messages', 'GET', $this->list( ... ), args: Edge::paging( 20 ) + [ 'unread' => [ 'type' => 'boolean', 'default' => false ] ] );
		$this->edge->route( '/messages/read', 'POST', $this->read( ... ) );
		$this->edge->route( '/messages/preferences', 'GET', fn (): array => $this->preferences->of( get_current_user_id() ) );
		$this->edge->route( '/messages/preferences', 'PUT', $this->prefer( ... ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function list( \WP_REST_Request $request ): \WP_REST_Response {
		$user   = get_current_user_id();
		$found  = $this->inbox->page( $user, true === $request['unread'], (int) $request['page'], (int) $request['per_page'] );
		$answer = Edge::page( $found['items'], $found['total'], (int) $request['per_page'] );
		$answer->header( 'X-Prakat-Unread', (string) $this->inbox->unread( $user ) );
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{unread: int}
	 */
	private function read( \WP_REST_Request $request ): array {
		$body = Body::of( $request )->only( 'ids', 'all' );
		$ids  = null;
		if ( ! $body->has( 'all' ) ) {
			$ids = $body->items( 'ids' );
			foreach ( $ids as $id ) {
				if ( ! is_int( $id ) || count( $ids ) > self::MOST ) {
					throw new Refusal( 'request-malformed' );
				}
			}
			/** @var list<int> $ids */
		} elseif ( ! $body->flag( 'all' ) ) {
			throw new Refusal( 'request-malformed' );
		}
		$this->inbox->read( get_current_user_id(), $ids );
		return [ 'unread' => $this->inbox->unread( get_current_user_id() ) ];
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{mail: string, hour: int}
	 */
	private function prefer( \WP_REST_Request $request ): array {
		$body = Body::of( $request )->only( 'mail', 'hour' );
		$was  = $this->preferences->of( get_current_user_id() );
		$this->preferences->save( get_current_user_id(), $body->has( 'mail' ) ? $body->text( 'mail' ) : $was['mail'], $body->has( 'hour' ) ? $body->integer( 'hour' ) : $was['hour'] );
		return $this->preferences->of( get_current_user_id() );
	}
}
