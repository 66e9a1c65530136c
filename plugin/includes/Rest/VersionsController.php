<?php
/**
 * Versions over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Entries\Diff;
use Prakat\Entries\Entries;
use Prakat\Entries\Records;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;

/**
 * The versions of an entry, the records of a version, and what differs between two.
 */
final class VersionsController {

	public function __construct(
		private readonly Edge $edge,
		private readonly Entries $entries,
		private readonly Versions $versions,
		private readonly Records $records,
		private readonly Diff $diff,
		private readonly EntryView $view,
		private readonly ProblemView $problems
	) {
	}

	public function register(): void {
		$allowed = $this->edge->signed_in( ... );
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})/versions',
			[
				'methods'             => 'GET',
				'callback'            => $this->list( ... ),
				'permission_callback' => $allowed,
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/versions/(?P<id>\d{1,18})/records',
			[
				'methods'             => 'GET',
				'callback'            => $this->records( ... ),
				'permission_callback' => $allowed,
				'args'                => Edge::paging( 50, 500 ) + [
					'only' => [
						'type' => 'string',
						'enum' => [ 'problems' ],
					],
				],
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/versions/(?P<a>\d{1,18})/diff/(?P<b>\d{1,18})',
			[
				'methods'             => 'GET',
				'callback'            => $this->diff( ... ),
				'permission_callback' => $allowed,
				'args'                => Edge::paging( 50, 200 ),
			]
		);
	}

	private function list( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): array {
				$entry = $this->entries->seen_by( (int) $request['id'], get_current_user_id() );
				return array_map( $this->view->version( ... ), $this->versions->of_entry( $entry->id ) );
			}
		);
	}

	private function records( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): \WP_REST_Response {
				$version = $this->seen( (int) $request['id'] );
				$section = $this->entries->get( $version->entry_id )->section;
				$only    = 'problems' === $request['only'];
				$rows    = array_map(
					fn ( array $row ): array => [
						'row'      => $row['row'],
						'record'   => (object) $row['record'],
						'problems' => $this->problems->all( $row['problems'], $section ),
					],
					$this->records->page( $version->id, (int) $request['page'], (int) $request['per_page'], $only )
				);
				return Edge::page( $rows, $only ? $this->records->count( $version->id, true ) : $version->record_count, (int) $request['per_page'] );
			}
		);
	}

	private function diff( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			fn (): array => $this->diff->between( $this->seen( (int) $request['a'] )->id, $this->seen( (int) $request['b'] )->id, (int) $request['page'], (int) $request['per_page'] )
		);
	}

	/**
	 * The version, for someone who may see its entry.
	 *
	 * @throws \Prakat\Support\Refusal 'not-found'.
	 */
	private function seen( int $version_id ): Version {
		$version = $this->versions->get( $version_id );
		$this->entries->seen_by( $version->entry_id, get_current_user_id() );
		return $version;
	}
}
