<?php
/**
 * Remarks, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Entries\Entries;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;

/**
 * GET and POST /entries/{id}/comments, POST /comments/{id}/resolve: Remark of src/admin/api/types. Who may see the
 * entry reads them; who holds a duty by which something is decided or written there, or owns it, makes them.
 */
final class RestComments {

	/** Duties by which one only looks on. */
	private const ONLOOKERS = [ 'monitor', 'acknowledge', 'answer' ];

	public function __construct(
		private readonly Edge $edge,
		private readonly Entries $entries,
		private readonly Comments $comments,
		private readonly Duties $duties,
		private readonly Situations $situations,
		private readonly Levels $levels,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$this->edge->route( '/entries/(?P<id>\d+)/comments', 'GET', fn ( \WP_REST_Request $request ): array => $this->all( (int) $request['id'] ) );
		$this->edge->route( '/entries/(?P<id>\d+)/comments', 'POST', fn ( \WP_REST_Request $request ): array => $this->add( $request ), 201 );
		$this->edge->route( '/comments/(?P<id>\d+)/resolve', 'POST', fn ( \WP_REST_Request $request ): array => $this->resolve( (int) $request['id'] ) );
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function all( int $entry_id ): array {
		$actor = Actor::current();
		$this->entries->seen_by( $entry_id, $actor->id );
		$may = $this->part( $entry_id, $actor );
		return array_map( fn ( array $row ): array => $this->shape( $row, $actor, $may ), $this->comments->of_entry( $entry_id ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $request ): array {
		$body  = Body::of( $request )->only( 'version', 'path', 'words' );
		$actor = Actor::current();
		$id    = (int) $request['id'];
		$this->entries->seen_by( $id, $actor->id );
		$by     = $this->demand_part( $id, $actor );
		$remark = Comments::from(
			[
				[
					'path'  => $body->text( 'path' ),
					'words' => $body->text( 'words' ),
				],
			]
		)[0];
		return $this->shape( $this->comments->get( $this->comments->add( $id, $body->integer( 'version' ), $remark, $by ) ), $actor, true );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function resolve( int $id ): array {
		$actor    = Actor::current();
		$entry_id = (int) $this->comments->get( $id )['entry_id'];
		$this->entries->seen_by( $entry_id, $actor->id );
		$this->comments->resolve( $id, $this->demand_part( $entry_id, $actor ) );
		return $this->shape( $this->comments->get( $id ), $actor, true );
	}

	/**
	 * The person in the position by which they have a say in the entry.
	 *
	 * @throws Refusal 'not-allowed' for onlookers.
	 */
	private function demand_part( int $entry_id, Actor $actor ): Actor {
		$held = $this->held( $entry_id, $actor );
		if ( [] === $held && $this->entries->get( $entry_id )->owner_id !== $actor->id ) {
			throw new Refusal( 'not-allowed' );
		}
		return [] === $held ? $actor : $actor->in_position( $held[0]['position_title'], $held[0]['acting_for'] );
	}

	private function part( int $entry_id, Actor $actor ): bool {
		return [] !== $this->held( $entry_id, $actor ) || $this->entries->get( $entry_id )->owner_id === $actor->id;
	}

	/**
	 * @return list<array{duty: string, position_title: string, acting_for: int|null, order_number: string, order_date: string|null, duty_id: int}>
	 */
	private function held( int $entry_id, Actor $actor ): array {
		$situation = $this->situations->read( 'revise', $entry_id );
		$held      = $this->duties->of( $actor->id, $situation->unit_id(), $situation->section() );
		foreach ( $this->levels->route( $situation )->levels as $level ) {
			if ( $level->unit_id !== $situation->unit_id() ) {
				array_push( $held, ...array_filter( $this->duties->of( $actor->id, $level->unit_id, $situation->section() ), static fn ( array $one ): bool => $one['duty'] === $level->duty ) );
			}
		}
		return array_values( array_filter( $held, static fn ( array $one ): bool => ! in_array( $one['duty'], self::ONLOOKERS, true ) ) );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, mixed>
	 */
	private function shape( array $row, Actor $actor, bool $may ): array {
		return [
			'id'         => (int) $row['id'],
			'version'    => [
				'id'     => (int) $row['version_id'],
				'number' => (int) $row['number'],
			],
			'path'       => (string) $row['path'],
			'words'      => (string) $row['words'],
			'act'        => '' === $row['act'] ? null : $row['act'],
			'person'     => [
				'id'   => (int) $row['author_id'],
				'name' => (string) $row['author_name'],
			],
			'position'   => (string) $row['position'],
			'at'         => $this->clock->iso( $row['created_at'] ),
			'resolved'   => null === $row['resolved_at'] ? null : [
				'person' => [
					'id'   => (int) $row['resolved_by'],
					'name' => (string) $row['resolved_name'],
				],
				'at'     => $this->clock->iso( $row['resolved_at'] ),
			],
			'canResolve' => null === $row['resolved_at'] && ( $may || (int) $row['author_id'] === $actor->id ),
		];
	}
}
