<?php
/**
 * Acting, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Entries\Entries;
use Prakat\Entries\Entry;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Rest\EntryView;

/**
 * POST /entries/{id}/acts/{act} and GET /inbox.
 */
final class RestActs {

	public function __construct(
		private readonly Edge $edge,
		private readonly Acts $acts,
		private readonly Waiting $waiting,
		private readonly Entries $entries,
		private readonly EntryView $view
	) {
	}

	public function register(): void {
		register_rest_route(
			'prakat/v1',
			'/entries/(?P<id>\d+)/acts/(?P<act>[a-z-]+)',
			[
				'methods'             => 'POST',
				'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->act( $request ) ),
				'permission_callback' => [ $this->edge, 'signed_in' ],
			]
		);
		register_rest_route(
			'prakat/v1',
			'/inbox',
			[
				'methods'             => 'GET',
				'callback'            => fn () => $this->edge->answer( fn (): array => $this->inbox() ),
				'permission_callback' => [ $this->edge, 'signed_in' ],
			]
		);
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
		Body::of( $request )->only( 'seen', 'reason', 'urgent', 'declarations' );
		$input = (array) $request->get_json_params();
		$seen  = $input['seen'] ?? null;
		$id    = (int) $request['id'];
		$this->entries->seen_by( $id, $actor->id );
		$this->acts->perform( (string) $request['act'], $id, Seen::from( is_array( $seen ) ? $seen : null ), $actor, $input );
		return $this->view->detail( $id, $actor );
	}

	/**
	 * What waits for the logged-in person.
	 *
	 * @return list<array<string, mixed>>
	 */
	private function inbox(): array {
		return array_map(
			fn ( array $item ): array => [
				'entry'         => $this->view->summary( Entry::from_row( $item['entry'] ) ),
				'acts'          => $item['acts'],
				'since'         => $item['since'],
				'requestNumber' => Requests::number( $item['request'] ),
				'urgent'        => '1' === $item['request']['urgent'],
				'ratifyBy'      => null === $item['request']['ratify_by'] ? null : str_replace( ' ', 'T', $item['request']['ratify_by'] ) . 'Z',
				'from'          => $item['from'],
			],
			$this->waiting->inbox( Actor::current() )
		);
	}
}
