<?php
/**
 * Acting, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Entries\Entries;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Rest\EntryView;

/**
 * POST /entries/{id}/acts/{act}, POST /entries/{id}/opened, POST /acts/bulk and GET /inbox.
 */
final class RestActs {

	public function __construct(
		private readonly Edge $edge,
		private readonly Acts $acts,
		private readonly Inbox $inbox,
		private readonly Entries $entries,
		private readonly EntryView $view,
		private readonly Opened $opened,
		private readonly Bulk $bulk
	) {
	}

	public function register(): void {
		$this->edge->route( '/entries/(?P<id>\d+)/acts/(?P<act>[a-z-]+)', 'POST', fn ( \WP_REST_Request $request ): array => $this->act( $request ) );
		$this->edge->route( '/entries/(?P<id>\d+)/opened', 'POST', fn ( \WP_REST_Request $request ): array => $this->open( $request ) );
		$this->edge->route( '/acts/bulk', 'POST', fn ( \WP_REST_Request $request ): array => $this->many( $request ) );
		$this->edge->route( '/inbox', 'GET', fn (): array => $this->inbox->of( Actor::current() ) );
	}

	/**
	 * Does the act as the logged-in person and answers the entry as it is then.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws \Prakat\Support\Refusal 'not-found' where the person may not even see the entry.
	 */
	private function act( \WP_REST_Request $request ): array {
		$actor = Actor::current();
		Body::of( $request )->only( 'seen', 'reason', 'urgent', 'declarations', 'comments', 'removal' );
		$input = (array) $request->get_json_params();
		$seen  = $input['seen'] ?? null;
		$id    = (int) $request['id'];
		$this->entries->seen_by( $id, $actor->id );
		$this->acts->perform( (string) $request['act'], $id, Seen::from( is_array( $seen ) ? $seen : null ), $actor, $input );
		return $this->view->detail( $id, $actor );
	}

	/**
	 * Notes that the logged-in person has this content on the screen.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{opened: bool}
	 */
	private function open( \WP_REST_Request $request ): array {
		$seen  = Body::of( $request )->only( 'seen' )->seen();
		$actor = Actor::current();
		$id    = (int) $request['id'];
		$this->entries->seen_by( $id, $actor->id );
		$this->opened->note( $id, $seen, $actor->id );
		return [ 'opened' => true ];
	}

	/**
	 * One act on many entries, each with its own answer.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{results: list<array<string, mixed>>}
	 */
	private function many( \WP_REST_Request $request ): array {
		$body  = Body::of( $request )->only( 'act', 'items', 'declarations', 'reason' );
		$input = array_intersect_key( (array) $request->get_json_params(), array_flip( [ 'declarations', 'reason' ] ) );
		return [ 'results' => $this->bulk->perform( $body->text( 'act' ), $body->items( 'items' ), Actor::current(), $input ) ];
	}
}
