<?php
/**
 * The worklist, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * GET /worklist, GET and POST /entries/{id}/reviews, POST /reviews, GET and POST /reviews/sections. Everybody sees what lies
 * where they hold a duty.
 */
final class RestWorklist {

	/** Entries of a section that are named beside its review. */
	private const NAMED = 100;

	public function __construct(
		private readonly Edge $edge,
		private readonly Worklist $worklist,
		private readonly Reviewing $reviewing,
		private readonly Change $change,
		private readonly Sections $sections,
		private readonly Contracts $contracts,
		private readonly Database $database,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$place = [
			'unit'    => [
				'type'     => 'integer',
				'minimum'  => 1,
				'required' => true,
			],
			'section' => [
				'type'     => 'string',
				'required' => true,
			],
		];
		$this->edge->route(
			'/worklist',
			'GET',
			$this->page( ... ),
			args: Edge::paging() + [
				'unit' => [
					'type'    => 'integer',
					'minimum' => 1,
				],
				'section' => [
					'type'    => 'string',
					'pattern' => '^[a-z][a-z0-9-]{0,31}$',
				],
				'kind' => [ 'type' => 'string' ],
			]
		);
		$this->edge->route( '/entries/(?P<id>\d+)/reviews', 'GET', fn ( \WP_REST_Request $request ): array => $this->standing( (int) $request['id'], Actor::current() ) );
		$this->edge->route( '/entries/(?P<id>\d+)/reviews', 'POST', $this->review( ... ) );
		$this->edge->route( '/entries/(?P<id>\d+)/reviews/changed', 'POST', $this->tell_change( ... ) );
		$this->edge->route( '/reviews', 'POST', fn ( \WP_REST_Request $request ): array => [ 'results' => $this->reviewing->many( Body::of( $request )->only( 'items' )->items( 'items' ), Actor::current() ) ] );
		$this->edge->route( '/reviews/sections', 'GET', fn ( \WP_REST_Request $request ): array => $this->section( (int) $request['unit'], (string) $request['section'] ), args: $place );
		$this->edge->route( '/reviews/sections', 'POST', $this->review_section( ... ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function page( \WP_REST_Request $request ): \WP_REST_Response {
		$actor    = Actor::current();
		$whole    = $this->worklist->reach( $actor->id );
		$reach    = null === $request['unit'] ? $whole : $this->worklist->reach( $actor->id, (int) $request['unit'] );
		$reach    = null === $request['section'] ? $reach : $reach->of_section( (string) $request['section'] );
		$counts   = $this->worklist->counts( $reach );
		$kind     = (string) $request['kind'];
		$asked    = '' === $kind ? $counts : array_intersect_key( $counts, [ $kind => true ] );
		$per_page = (int) $request['per_page'];
		$items    = $this->worklist->page( $reach, $asked, $per_page, ( (int) $request['page'] - 1 ) * $per_page );
		$answer   = Edge::page( [], array_sum( $asked ), $per_page );
		$answer->set_data(
			[
				'counts'   => (object) $counts,
				'units'    => $whole->units(),
				'sections' => $whole->sections( array_keys( $this->contracts->sections() ) ),
				'items'    => $this->worklist->shown( $items, $actor->id ),
			]
		);
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function review( \WP_REST_Request $request ): array {
		$seen  = Body::of( $request )->only( 'seen' )->seen() ?? throw new Refusal( 'seen-missing' );
		$actor = Actor::current();
		$id    = (int) $request['id'];
		$this->reviewing->entry( $id, $seen, $actor );
		return $this->standing( $id, $actor );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function tell_change( \WP_REST_Request $request ): array {
		$body  = Body::of( $request )->only( 'seen', 'words' );
		$actor = Actor::current();
		$id    = (int) $request['id'];
		$told  = $this->change->tell( $id, $body->seen() ?? throw new Refusal( 'seen-missing' ), $body->text( 'words' ), $actor );
		return $this->standing( $id, $actor ) + [ 'told' => $told ];
	}

	/**
	 * How the review of an entry stands: as ReviewState of src/admin/api/types.
	 *
	 * @return array<string, mixed>
	 */
	private function standing( int $entry_id, Actor $actor ): array {
		return $this->reviewing->of_entry( $entry_id, $actor->id ) + [ 'changed' => $this->change->of_entry( $entry_id ) ];
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function review_section( \WP_REST_Request $request ): array {
		$body = Body::of( $request )->only( 'unit', 'section', 'digest' );
		$this->reviewing->section( $body->integer( 'unit' ), $body->text( 'section' ), $body->text( 'digest' ), Actor::current() );
		return $this->section( $body->integer( 'unit' ), $body->text( 'section' ) );
	}

	/**
	 * What stands in a section of a unit, with the digest that a review of it names.
	 *
	 * @return array<string, mixed>
	 * @throws Refusal 'section-not-responsible', also where the person may not see it.
	 */
	private function section( int $unit_id, string $section ): array {
		$user = Actor::current()->id;
		$row  = $this->worklist->reach( $user )->covers( $unit_id, $section ) ? $this->sections->row( $unit_id, $section ) : null;
		if ( null === $row ) {
			throw new Refusal( 'section-not-responsible', [ 'section' => $this->contracts->section( $section )->contract['words']['name'] ] );
		}
		$now      = $this->clock->sql();
		$standing = $this->sections->standing( $unit_id, $section );
		return [
			'unit'      => $unit_id,
			'section'   => $section,
			'due'       => $row['review_due'],
			'reviewed'  => $this->clock->iso( $row['reviewed_at'] ),
			'digest'    => $standing['digest'],
			'count'     => $standing['count'],
			'mayReview' => $this->reviewing->may( $user, $unit_id, $section ),
			'entries'   => array_map(
				fn ( array $entry ): array => [
					'id'       => (int) $entry['id'],
					'title'    => (string) $entry['title'],
					'reviewed' => $this->clock->iso( $entry['reviewed_at'] ),
					'due'      => $entry['review_due'],
				],
				$this->database->rows( 'SELECT id, title, reviewed_at, review_due FROM {entries} WHERE unit_id = %d AND section = %s AND live_version_id IS NOT NULL AND published_at <= %s AND expires_at > %s ORDER BY review_due, id LIMIT %d', [ $unit_id, $section, $now, $now, self::NAMED ] )
			),
		];
	}
}
