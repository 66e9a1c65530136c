<?php
/**
 * A governed post, for who checks and approves it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Entries\Entries;
use Prakat\Rest\Edge;
use Prakat\Workflow\Actor;

/**
 * GET /entries/{id}/governed: who may see the entry may read what differs, whether or not they may edit posts.
 */
final class RestPage {

	public function __construct( private readonly Edge $edge, private readonly Entries $entries, private readonly Standing $standing ) {
	}

	public function register(): void {
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d+)/governed',
			[
				'methods'             => 'GET',
				'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->page( (int) $request['id'] ) ),
				'permission_callback' => [ $this->edge, 'signed_in' ],
			]
		);
	}

	/**
	 * @return array<string, mixed>
	 * @throws \Prakat\Support\Refusal 'not-found' where the person may not see the entry, or it is no post.
	 */
	private function page( int $entry_id ): array {
		$this->entries->seen_by( $entry_id, Actor::current()->id );
		return $this->standing->of_entry( $entry_id );
	}
}
