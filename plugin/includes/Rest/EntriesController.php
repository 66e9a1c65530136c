<?php
/**
 * Entries over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Database\Installation;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Entries\EntryFilter;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * The list of entries, one entry, and saving its draft.
 */
final class EntriesController {

	public function __construct(
		private readonly Edge $edge,
		private readonly Entries $entries,
		private readonly Drafts $drafts,
		private readonly EntryView $view
	) {
	}

	public function register(): void {
		$allowed = $this->edge->signed_in( ... );
		register_rest_route(
			Edge::NAMESPACE,
			'/entries',
			[
				[
					'methods'             => 'GET',
					'callback'            => $this->list( ... ),
					'permission_callback' => $allowed,
					'args'                => self::query(),
				],
				[
					'methods'             => 'POST',
					'callback'            => $this->create( ... ),
					'permission_callback' => $allowed,
				],
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})',
			[
				'methods'             => 'GET',
				'callback'            => $this->get( ... ),
				'permission_callback' => $allowed,
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})/header',
			[
				'methods'             => 'PUT',
				'callback'            => $this->save_header( ... ),
				'permission_callback' => $allowed,
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})/records',
			[
				'methods'             => 'PUT',
				'callback'            => $this->save_records( ... ),
				'permission_callback' => $allowed,
			]
		);
	}

	private function list( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): \WP_REST_Response {
				$me    = get_current_user_id();
				/** @var value-of<EntryFilter::ORDERS> $order The route lets no other in. */
				$order = $request['orderby'];
				$filter = new EntryFilter(
					viewer: current_user_can( Installation::CAPABILITY ) ? null : $me,
					search: (string) ( $request['search'] ?? '' ),
					section: isset( $request['section'] ) ? (string) $request['section'] : null,
					unit: isset( $request['unit'] ) ? (int) $request['unit'] : null,
					state: isset( $request['state'] ) ? (string) $request['state'] : null,
					owner: isset( $request['owner'] ) ? $me : null,
					order: $order,
					ascending: 'asc' === $request['order'],
					page: (int) $request['page'],
					per_page: (int) $request['per_page']
				);
				$list   = $this->entries->list( $filter );
				cache_users( array_map( static fn ( $entry ): int => $entry->owner_id, $list['items'] ) );
				return Edge::page( array_map( $this->view->summary( ... ), $list['items'] ), $list['total'], $filter->per_page );
			}
		);
	}

	private function create( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): array {
				$body  = Body::of( $request )->only( 'section', 'unit', 'header' );
				$actor = Actor::current();
				return $this->view->detail( $this->entries->create( $body->text( 'section' ), $body->integer( 'unit' ), $body->object( 'header' ), $actor ), $actor );
			},
			201
		);
	}

	private function get( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer( fn (): array => $this->view->detail( (int) $request['id'], Actor::current() ) );
	}

	private function save_header( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): array {
				$body  = Body::of( $request )->only( 'seen', 'header' );
				$actor = Actor::current();
				$this->entries->seen_by( (int) $request['id'], $actor->id );
				$this->drafts->save_header( (int) $request['id'], $body->seen(), $body->object( 'header' ), $actor );
				return $this->view->detail( (int) $request['id'], $actor );
			}
		);
	}

	private function save_records( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): array {
				$body  = Body::of( $request )->only( 'seen', 'changes' );
				$actor = Actor::current();
				$this->entries->seen_by( (int) $request['id'], $actor->id );
				$this->drafts->save_records( (int) $request['id'], $body->seen(), array_map( self::change( ... ), $body->items( 'changes' ) ), $actor );
				return $this->view->detail( (int) $request['id'], $actor );
			}
		);
	}

	/**
	 * @return array{op: string, row: int, record?: mixed}
	 */
	private static function change( mixed $change ): array {
		$names = is_array( $change ) ? array_keys( $change ) : [];
		sort( $names );
		$wanted = is_array( $change ) && 'delete' === ( $change['op'] ?? null ) ? [ 'op', 'row' ] : [ 'op', 'record', 'row' ];
		if ( ! is_array( $change ) || $wanted !== $names || ! is_string( $change['op'] ) || ! is_int( $change['row'] ) || ( isset( $change['record'] ) && ! is_array( $change['record'] ) ) ) {
			throw new Refusal( 'request-malformed' );
		}
		return [
			'op'  => $change['op'],
			'row' => $change['row'],
		] + ( array_key_exists( 'record', $change ) ? [ 'record' => $change['record'] ] : [] );
	}

	/**
	 * @return array<string, array<string, mixed>>
	 */
	private static function query(): array {
		$word = [
			'type'    => 'string',
			'pattern' => '^[a-z][a-z0-9-]{0,31}$',
		];
		return Edge::paging() + [
			'search'  => [
				'type'      => 'string',
				'maxLength' => 200,
			],
			'section' => $word,
			'state'   => $word,
			'unit'    => [
				'type'    => 'integer',
				'minimum' => 1,
			],
			'owner'   => [
				'type' => 'string',
				'enum' => [ 'me' ],
			],
			'orderby' => [
				'type'    => 'string',
				'enum'    => EntryFilter::ORDERS,
				'default' => 'updated_at',
			],
			'order'   => [
				'type'    => 'string',
				'enum'    => [ 'asc', 'desc' ],
				'default' => 'desc',
			],
		];
	}
}
