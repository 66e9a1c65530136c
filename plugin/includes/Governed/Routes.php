<?php
/**
 * Posts under approval over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Database\Installation;
use Prakat\Entries\Entries;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Reviews\Reach;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;

/**
 * What is so of one post, the list of posts, the watcher, and the settings.
 */
final class Routes {

	/** Duties by which one sees what was found and puts it right. */
	private const OVERSEE = [ 'publish', 'monitor' ];

	private const SHOWS = [
		'all'     => '1 = 1',
		'live'    => "g.state = 'live'",
		'found'   => "g.found <> ''",
		'pending' => 'e.open_version_id IS NOT NULL',
	];

	public function __construct(
		private readonly Edge $edge,
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Switching $switching,
		private readonly Acceptance $acceptance,
		private readonly Governed $governed,
		private readonly Held $held,
		private readonly Watcher $watcher,
		private readonly View $view,
		private readonly Entries $entries,
		private readonly Duties $duties,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$this->route( '/governed/(?P<post>\d{1,10})', 'GET', $this->post( ... ), $this->signed_in( ... ) );
		$this->route(
			'/governed',
			'GET',
			$this->list( ... ),
			$this->overseer( ... ),
			Edge::paging() + [
				'show' => [
					'type'    => 'string',
					'enum'    => array_keys( self::SHOWS ),
					'default' => 'all',
				],
			]
		);
		$this->route( '/governed/check', 'POST', $this->check( ... ), $this->overseer( ... ) );
		$this->route( '/governed/(?P<post>\d{1,10})/restore', 'POST', fn ( \WP_REST_Request $request ): array => $this->put_right( $request, $this->watcher->restore( ... ) ), $this->overseer( ... ) );
		$this->route( '/governed/(?P<post>\d{1,10})/take-up', 'POST', fn ( \WP_REST_Request $request ): array => $this->put_right( $request, $this->watcher->take_up( ... ) ), $this->overseer( ... ) );
		$this->route( '/settings/governed', 'GET', fn (): array => $this->switching->all(), $this->edge->configurer( ... ) );
		$this->route( '/settings/governed', 'PUT', $this->save( ... ), $this->edge->configurer( ... ) );
		$this->route( '/settings/governed/accept', 'POST', fn (): array => $this->acceptance->run( 15 ), $this->edge->configurer( ... ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function post( \WP_REST_Request $request ): array {
		$this->held->settle_all();
		$post = get_post( (int) $request['post'] );
		if ( ! $post instanceof \WP_Post ) {
			throw new Refusal( 'not-found' );
		}
		if ( ! current_user_can( 'edit_post', $post->ID ) ) {
			// Who checks and approves is often nobody whom WordPress lets edit.
			$this->entries->seen_by( (int) ( $this->governed->of( $post->ID )['entry_id'] ?? 0 ), get_current_user_id() );
		}
		return $this->view->of( $post );
	}

	private function list( \WP_REST_Request $request ): \WP_REST_Response {
		$per_page = (int) $request['per_page'];
		$show     = (string) $request['show'];
		$from     = 'FROM {governed_posts} g LEFT JOIN {entries} e ON e.id = g.entry_id LEFT JOIN %i p ON p.ID = g.post_id WHERE ' . self::SHOWS[ $show ];
		$args     = [ $this->wpdb->posts ];
		$reach    = $this->reach();
		if ( null !== $reach ) {
			[ $where, $within ] = $reach->where( sprintf( 'COALESCE( e.unit_id, %d )', $this->settings->unit() ), sprintf( "'%s'", Pending::SECTION ) );
			$from              .= " AND $where";
			array_push( $args, ...$within );
		}
		$total    = (int) $this->database->value( "SELECT COUNT(*) $from", $args );
		$rows     = $this->database->rows( "SELECT g.post_id, p.post_title, e.open_version_id $from ORDER BY g.found_at DESC, g.post_id DESC LIMIT %d OFFSET %d", [ ...$args, $per_page, ( (int) $request['page'] - 1 ) * $per_page ] );
		$governed = $this->governed->of_many( array_map( 'intval', array_column( $rows, 'post_id' ) ) );
		$items    = [];
		foreach ( $rows as $row ) {
			$id      = (int) $row['post_id'];
			$own     = $governed[ $id ];
			$items[] = [
				'post'     => $id,
				'title'    => (string) $row['post_title'],
				'type'     => (string) $own['type'],
				'state'    => (string) $own['state'],
				'entry'    => null === $own['entry_id'] ? null : (int) $own['entry_id'],
				'pending'  => null !== $row['open_version_id'],
				'found'    => $this->view->found( $own ),
				'changes'  => 'found' === $show ? $this->view->found_changes( $own ) : [],
				'accepted' => $this->clock->iso( $own['accepted_at'] ),
				'until'    => $this->clock->iso( $own['expires_at'] ),
				'edit'     => get_edit_post_link( $id, 'raw' ),
				'view'     => 'live' === $own['state'] ? (string) get_permalink( $id ) : null,
			];
		}
		$response = Edge::page( $items, $total, $per_page );
		$response->set_data(
			[
				'items'   => $items,
				'total'   => $total,
				'checked' => [ 'at' => $this->clock->iso( $this->watcher->last() ) ],
			]
		);
		return $response;
	}

	/**
	 * @return array{checked: int, found: int, finished: bool}
	 */
	private function check(): array {
		return $this->watcher->pass( 15 );
	}

	/**
	 * @param callable( int, Actor ): void $work
	 * @return array<string, mixed>
	 */
	private function put_right( \WP_REST_Request $request, callable $work ): array {
		$actor = Actor::current();
		$id    = (int) $request['post'];
		$row   = $this->governed->of( $id ) ?? throw new Refusal( 'governed-not-found' );
		$unit  = null === $row['entry_id'] ? $this->settings->unit() : $this->entries->get( (int) $row['entry_id'] )->unit_id;
		$reach = $this->reach();
		if ( null !== $reach && ! $reach->covers( $unit, Pending::SECTION ) ) {
			throw new Refusal( 'not-found' );
		}
		$this->watcher->check( [ $id ] );
		$work( $id, $actor );
		$post = get_post( $id );
		return $post instanceof \WP_Post ? $this->view->of( $post ) : [];
	}

	/**
	 * @return array<string, mixed>
	 */
	private function save( \WP_REST_Request $request ): array {
		$body  = Body::of( $request )->only( 'types', 'parts', 'blocks', 'unit' );
		$input = [];
		if ( $body->has( 'types' ) ) {
			$input['types'] = $body->items( 'types' );
		}
		if ( $body->has( 'parts' ) ) {
			$input['parts'] = $body->text( 'parts' );
		}
		if ( $body->has( 'blocks' ) ) {
			$input['blocks'] = $body->flag( 'blocks' );
		}
		if ( $body->has( 'unit' ) ) {
			$input['unit'] = $body->integer( 'unit' );
		}
		$this->switching->save( $input, Actor::current() );
		return $this->switching->all();
	}

	private function signed_in(): bool|\WP_Error {
		return is_user_logged_in() ? true : $this->edge->error( new Refusal( 'not-logged-in' ) );
	}

	/**
	 * Who sees what was found and puts it right: who configures, or holds the duty to publish or to monitor there.
	 */
	private function overseer(): bool|\WP_Error {
		$signed = $this->signed_in();
		if ( true !== $signed ) {
			return $signed;
		}
		if ( current_user_can( Installation::CAPABILITY ) ) {
			return true;
		}
		foreach ( $this->duties->scope( get_current_user_id(), self::OVERSEE ) as $scope ) {
			if ( in_array( $scope['section'], [ '*', Pending::SECTION ], true ) ) {
				return true;
			}
		}
		return $this->edge->error( new Refusal( 'not-allowed' ) );
	}

	/**
	 * The units whose pages this person oversees; null for all.
	 */
	private function reach(): ?Reach {
		return current_user_can( Installation::CAPABILITY ) ? null : new Reach( $this->duties->scope( get_current_user_id(), self::OVERSEE ) );
	}

	/**
	 * @param non-falsy-string                      $path
	 * @param callable( \WP_REST_Request ): mixed   $work
	 * @param callable(): ( bool|\WP_Error )        $permission
	 * @param array<string, array<string, mixed>>   $args
	 */
	private function route( string $path, string $method, callable $work, callable $permission, array $args = [] ): void {
		register_rest_route(
			Edge::NAMESPACE,
			$path,
			[
				'methods'             => $method,
				'callback'            => fn ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => $this->edge->answer( static fn (): mixed => $work( $request ) ),
				'permission_callback' => $permission,
				'args'                => $args,
			]
		);
	}
}
