<?php
/**
 * Findings over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

use Prakat\Entries\Entries;
use Prakat\Entries\Versions;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Rest\People;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Situation;
use Prakat\Workflow\Situations;

/**
 * What was found in an entry's version, for whoever may see the entry; and letting a number stand.
 */
final class RestScreening {

	private const MOST = 200;

	public function __construct(
		private readonly Edge $edge,
		private readonly Entries $entries,
		private readonly Versions $versions,
		private readonly Situations $situations,
		private readonly Screener $screener,
		private readonly Overrides $overrides,
		private readonly Readiness $readiness,
		private readonly Spoken $spoken,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})/screening',
			[
				'methods'             => 'GET',
				'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->found( (int) $request['id'], null === $request['version'] ? null : (int) $request['version'] ) ),
				'permission_callback' => $this->edge->signed_in( ... ),
				'args'                => [
					'version' => [
						'type'    => 'integer',
						'minimum' => 1,
					],
				],
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})/screening/override',
			[
				'methods'             => 'POST',
				'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->let_stand( $request ) ),
				'permission_callback' => $this->edge->signed_in( ... ),
			]
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function let_stand( \WP_REST_Request $request ): array {
		$body  = Body::of( $request )->only( 'finding', 'reason', 'seen' );
		$actor = Actor::current();
		$entry = $this->entries->seen_by( (int) $request['id'], $actor->id );
		$seen  = $body->seen();
		$this->overrides->let_stand( $entry->id, $body->text( 'finding' ), $body->text( 'reason' ), $seen, $actor );
		return $this->found( $entry->id, $seen?->version );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function found( int $entry_id, ?int $version_id ): array {
		$actor   = Actor::current();
		$entry   = $this->entries->seen_by( $entry_id, $actor->id );
		$version = $this->versions->get( $version_id ?? $entry->open_version_id ?? $entry->live_version_id ?? $this->situations->last( $entry_id ) );
		if ( $version->entry_id !== $entry_id ) {
			throw new Refusal( 'not-found' );
		}
		$found     = $this->screener->of_version( $version->id );
		$situation = $this->situations->of_version( $this->situations->read( 'revise', $entry_id ), $version->id );
		$in_hand   = in_array( $version->id, [ $entry->open_version_id, $entry->live_version_id ], true );
		$may       = $in_hand && $this->overrides->may( $situation, $actor );
		$answered  = $this->overrides->of( $entry_id, $version->id );
		$list      = array_map( fn ( Finding $finding ): array => $this->finding( $finding, $version->id, $may, $answered[ $finding->id() ] ?? null ), $found->list );
		usort( $list, static fn ( array $a, array $b ): int => [ 'error' !== $a['severity'], null !== $a['overridden'] ] <=> [ 'error' !== $b['severity'], null !== $b['overridden'] ] );
		return [
			'version'    => [
				'version' => $version->id,
				'rev'     => $version->rev,
				'hash'    => $version->hash,
			],
			'passes'     => [
				'screened'   => 0 === $this->readiness->count( 'screened', $found, $entry_id, $version->id ),
				'accessible' => 0 === $this->readiness->count( 'accessible', $found, $entry_id, $version->id ),
			],
			'total'      => array_sum( $found->counts ),
			'findings'   => array_slice( $list, 0, self::MOST ),
			'unreadable' => array_map( fn ( array $unread ): array => $this->unread( $unread, $version->id ), $found->unreadable ),
		];
	}

	/**
	 * @param array{user: int, position: string, at: string, reason: string}|null $override
	 * @return array<string, mixed>
	 */
	private function finding( Finding $finding, int $version_id, bool $may, ?array $override ): array {
		$language = $this->spoken->language();
		$kind     = $this->spoken->kind( $finding->kind );
		$steps    = explode( '.', $finding->path );
		return [
			'id'          => $finding->id(),
			'check'       => $kind['check'],
			'kind'        => $finding->kind,
			'severity'    => $kind['severity'],
			'path'        => $finding->path,
			'row'         => 'records' === $steps[0] ? (int) $steps[1] : null,
			'file'        => $this->file( $finding->path, $version_id ),
			'where'       => $this->spoken->where( $finding, $version_id, $language ),
			'excerpt'     => $finding->excerpt,
			'sentence'    => $this->spoken->sentence( $finding->kind, $language ),
			'mayOverride' => $may && null === $override && Overrides::is_about( $finding ),
			'overridden'  => null === $override ? null : [
				'by'       => People::person( $override['user'] ),
				'position' => $override['position'],
				'at'       => (string) $this->clock->iso( $override['at'] ),
				'reason'   => $override['reason'],
			],
		];
	}

	/**
	 * @param array{path: string, reason: string, params: array<string, scalar>} $unread
	 * @return array<string, mixed>
	 */
	private function unread( array $unread, int $version_id ): array {
		return [
			'path'     => $unread['path'],
			'file'     => $this->file( $unread['path'], $version_id ),
			'reason'   => $unread['reason'],
			'sentence' => $this->spoken->unreadable( $unread['reason'], $unread['params'], $this->spoken->language() ),
		];
	}

	/**
	 * @return array{uuid: string, name: string}|null
	 */
	private function file( string $path, int $version_id ): ?array {
		$steps = explode( '.', $path );
		return 'files' !== $steps[0] ? null : [
			'uuid' => $steps[1] ?? '',
			'name' => $this->spoken->file_name( $version_id, $steps[1] ?? '' ),
		];
	}
}
