<?php
/**
 * Who is waited for.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Entries\Versions;
use Prakat\Support\Clock;
use Prakat\Units\Duties;

/**
 * From the contract's `next` of each state: what waits for a person, and which persons an entry waits for. Both leave
 * out whom the machine would refuse for its being their own work.
 *
 * @phpstan-type Row array<string, string|null>
 * @phpstan-type Item array{entry: Row, request: Row, acts: list<string>, since: string, from: array{id: int, name: string}|null}
 */
final class Waiting {

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Duties $duties,
		private readonly Versions $versions,
		private readonly Situations $situations,
		private readonly Clock $clock
	) {
	}

	/**
	 * What waits for this person, spoken permissions with their deadline first, then the longest waiting.
	 *
	 * @return list<Item>
	 */
	public function inbox( Actor $actor, int $limit = 100 ): array {
		$items = [];
		foreach ( $this->machine->definition()['states'] as $state => $said ) {
			$act = $said['next'] ?? null;
			if ( null === $act || 'submit' === $act ) {
				// A draft waits for nobody but its author, who finds it among their own.
				continue;
			}
			foreach ( $this->rows( $state, $act, $actor, $limit ) as $row ) {
				$items[] = $this->item( $row, $act );
			}
		}
		usort(
			$items,
			static fn ( array $a, array $b ): int => [ null === $a['request']['ratify_by'], $a['since'] ] <=> [ null === $b['request']['ratify_by'], $b['since'] ]
		);
		return array_slice( $items, 0, $limit );
	}

	/**
	 * The act that an entry waits for, and who may do it today; null when it waits for none.
	 *
	 * @return array{act: string, people: list<array{id: int, name: string}>}|null
	 */
	public function next( int $entry_id ): ?array {
		$situation = $this->situations->read( 'revise', $entry_id );
		$act       = $this->machine->state( $situation->state() )['next'] ?? null;
		return null === $act ? null : [
			'act'    => $act,
			'people' => $this->people( $situation, $act ),
		];
	}

	/**
	 * Whose spoken word would count for publishing this entry's open version at once, if this person recorded it.
	 *
	 * @return list<array{id: int, name: string}>
	 */
	public function approvers( int $entry_id, Actor $recorder ): array {
		$situation = $this->situations->read( 'publish-urgent', $entry_id );
		if ( null === $situation->version || ! in_array( 'publish-urgent', $this->machine->acts( $situation->state() ), true ) ) {
			return [];
		}
		$ratify = array_key_first( $this->machine->states_for( 'ratify' ) ) ?? '';
		return array_values( array_filter( $this->people( $situation, 'ratify', (string) $ratify ), static fn ( array $person ): bool => $person['id'] !== $recorder->id ) );
	}

	/**
	 * @return list<array{id: int, name: string}>
	 */
	private function people( Situation $situation, string $act, ?string $state = null ): array {
		$edge   = $this->machine->edge( $state ?? $situation->state(), $act );
		$barred = $this->barred( $situation, $edge['guards'] ?? [] );
		$people = [];
		foreach ( $edge['duties'] ?? [] as $duty ) {
			foreach ( $this->duties->holders( $duty, $situation->unit_id(), $situation->section() ) as $holder ) {
				if ( ! in_array( $holder['id'], $barred, true ) && ! in_array( $holder['acting_for'], $barred, true ) ) {
					$people[ $holder['id'] ] = [
						'id'   => $holder['id'],
						'name' => $holder['name'],
					];
				}
			}
		}
		return array_values( $people );
	}

	/**
	 * @param list<string> $guards
	 * @return list<int>
	 */
	private function barred( Situation $situation, array $guards ): array {
		$barred = in_array( 'not-author', $guards, true ) ? $this->versions->authors( $situation->version_id() ) : [];
		if ( in_array( 'not-proposer', $guards, true ) && isset( $situation->request['proposer_id'] ) ) {
			$barred[] = (int) $situation->request['proposer_id'];
		}
		if ( in_array( 'not-recorder', $guards, true ) && isset( $situation->urgent_details()['recorder_id'] ) ) {
			$barred[] = (int) $situation->urgent_details()['recorder_id'];
		}
		return $barred;
	}

	/**
	 * @return list<Row>
	 */
	private function rows( string $state, string $act, Actor $actor, int $limit ): array {
		$edge  = $this->machine->edge( $state, $act );
		$where = [];
		$args  = [];
		foreach ( $this->duties->scope( $actor->id, $edge['duties'] ?? [] ) as $scope ) {
			if ( [] === $scope['units'] ) {
				continue;
			}
			$clause = 'e.unit_id IN (' . implode( ', ', array_fill( 0, count( $scope['units'] ), '%d' ) ) . ')';
			$args   = [ ...$args, ...$scope['units'] ];
			if ( '*' !== $scope['section'] ) {
				$clause .= ' AND e.section = %s';
				$args[]  = $scope['section'];
			}
			$where[] = "( $clause )";
		}
		if ( [] === $where ) {
			return [];
		}
		$slot  = 'live' === ( $this->machine->state( $state )['slot'] ?? '' ) ? 'live' : 'open';
		$own   = '';
		$owned = [];
		if ( in_array( 'not-author', $edge['guards'] ?? [], true ) ) {
			$own  .= ' AND NOT EXISTS ( SELECT 1 FROM {version_authors} a WHERE a.version_id = r.version_id AND a.user_id = %d )';
			$owned = [ $actor->id ];
		}
		if ( in_array( 'not-proposer', $edge['guards'] ?? [], true ) ) {
			$own    .= ' AND r.proposer_id <> %d';
			$owned[] = $actor->id;
		}
		if ( 'revise' === $act ) {
			// What was returned goes to those whose work it is, not to everybody who may propose there.
			$own    .= ' AND ( r.proposer_id = %d OR e.owner_id = %d )';
			$owned[] = $actor->id;
			$owned[] = $actor->id;
		}
		return $this->database->rows(
			"SELECT r.id AS request_id, r.version_id, r.year, r.number, r.urgent, r.ratify_by, r.urgent_details, e.* FROM {requests} r JOIN {entries} e ON e.id = r.entry_id AND e.{$slot}_version_id = r.version_id
			WHERE r.state = %s AND ( " . implode( ' OR ', $where ) . " )$own ORDER BY r.submitted_at LIMIT %d",
			[ $state, ...$args, ...$owned, $limit ]
		);
	}

	/**
	 * @param Row $row
	 * @return Item
	 */
	private function item( array $row, string $act ): array {
		$last    = $this->database->row( 'SELECT at, actor_id, actor_name FROM {register} WHERE entry_id = %d AND version_id = %d AND from_state <> to_state ORDER BY seq DESC LIMIT 1', [ (int) $row['id'], (int) $row['version_id'] ] );
		$request = array_intersect_key( $row, array_flip( [ 'request_id', 'version_id', 'year', 'number', 'urgent', 'ratify_by' ] ) );
		return [
			'entry'   => array_diff_key( $row, $request, [ 'urgent_details' => true ] ),
			'request' => $request,
			'acts'    => [ $act ],
			'since'   => null === $last ? (string) $this->clock->iso( $row['updated_at'] ) : substr( (string) $last['at'], 0, 19 ) . 'Z',
			'from'    => null === $last ? null : [
				'id'   => (int) $last['actor_id'],
				'name' => (string) $last['actor_name'],
			],
		];
	}
}
