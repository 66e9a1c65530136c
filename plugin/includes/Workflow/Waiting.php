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
 */
final class Waiting {

	private const REVISE = 'revise';

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Duties $duties,
		private readonly Versions $versions,
		private readonly Situations $situations,
		private readonly Levels $levels,
		private readonly Settings $settings
	) {
	}

	/**
	 * What waits for this person, spoken permissions with their deadline first, then what is due soonest, then the
	 * longest waiting. Found by index, so it costs the same however many entries there are.
	 *
	 * @return list<Row> Of {requests}, with the entry's id and title columns and what the person would have to have seen.
	 */
	public function inbox( Actor $actor, int $limit = 100 ): array {
		$found = [];
		foreach ( $this->acts() as $state => $act ) {
			foreach ( self::REVISE === $act ? $this->returned( $actor, $limit ) : $this->asked( $state, $act, $actor, $limit ) as $row ) {
				$found[ (string) $row['id'] ] = $row;
			}
		}
		usort(
			$found,
			static fn ( array $a, array $b ): int => [ null === $a['ratify_by'] || 'urgent' !== $a['state'], $a['due_at'] ?? '9999', $a['waits_since'], (int) $a['id'] ] <=> [ null === $b['ratify_by'] || 'urgent' !== $b['state'], $b['due_at'] ?? '9999', $b['waits_since'], (int) $b['id'] ]
		);
		return $this->whole( array_slice( $found, 0, $limit ), $actor );
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
		$levels = $this->levels->route( $situation )->levels;
		return array_values( array_filter( $this->people( $situation, 'ratify', (string) $ratify, $levels[ count( $levels ) - 1 ]->unit_id ?? null ), static fn ( array $person ): bool => $person['id'] !== $recorder->id ) );
	}

	/**
	 * Who may do an act today for which the machine wouldn't refuse them as their own work.
	 *
	 * @param string|null $state   As if it were in that state.
	 * @param int|null    $unit_id The unit whose people are meant; else that of the level that is waited for.
	 * @return list<array{id: int, name: string}>
	 */
	public function people( Situation $situation, string $act, ?string $state = null, ?int $unit_id = null ): array {
		$edge   = $this->machine->edge( $state ?? $situation->state(), $act );
		$barred = $this->barred( $situation, $act, $edge['guards'] ?? [] );
		$people = [];
		foreach ( $edge['duties'] ?? [] as $duty ) {
			foreach ( $this->duties->holders( $duty, $unit_id ?? $this->levels->unit( $situation, $act, $state ), $situation->section() ) as $holder ) {
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
	private function barred( Situation $situation, string $act, array $guards ): array {
		$barred = in_array( 'not-author', $guards, true ) ? $this->versions->authors( $situation->version_id() ) : [];
		if ( in_array( 'not-proposer', $guards, true ) && isset( $situation->request['proposer_id'] ) ) {
			$barred[] = (int) $situation->request['proposer_id'];
		}
		if ( in_array( 'not-recorder', $guards, true ) && isset( $situation->urgent_details()['recorder_id'] ) ) {
			$barred[] = (int) $situation->urgent_details()['recorder_id'];
		}
		return in_array( 'one-level', $guards, true ) ? [ ...$barred, ...$this->levels->taken( $situation, $act ) ] : $barred;
	}

	/**
	 * The acts that are waited for, by state. A draft waits for nobody but its author, who finds it among their own.
	 *
	 * @return array<string, string>
	 */
	private function acts(): array {
		$acts = [];
		foreach ( $this->machine->definition()['states'] as $state => $said ) {
			if ( isset( $said['next'] ) && 'submit' !== $said['next'] ) {
				$acts[ (string) $state ] = $said['next'];
			}
		}
		return $acts;
	}

	/**
	 * Requests that wait in a unit, and for a section, for which the person holds a duty of the act; one query for each
	 * kind of reach, so that each goes along the index.
	 *
	 * @return list<Row>
	 */
	private function asked( string $state, string $act, Actor $actor, int $limit ): array {
		$edge  = $this->machine->edge( $state, $act );
		$found = [];
		foreach ( $this->duties->scope( $actor->id, $edge['duties'] ?? [] ) as $scope ) {
			if ( [] === $scope['units'] ) {
				continue;
			}
			$where = 'wait_act = %s AND wait_unit IN (%d…)';
			$args  = [ $act, $scope['units'] ];
			if ( '*' !== $scope['section'] ) {
				$where .= ' AND section = %s';
				$args[] = $scope['section'];
			}
			[ $own, $owned ] = $this->not_own( $edge['guards'] ?? [], $actor );

			array_push( $found, ...$this->database->rows( "SELECT * FROM {requests} WHERE {$where}{$own} ORDER BY waits_since LIMIT %d", [ ...$args, ...$owned, $limit ] ) );
		}
		return $found;
	}

	/**
	 * What the machine would refuse as own work, as conditions.
	 *
	 * @param list<string> $guards
	 * @return array{string, list<int>}
	 */
	private function not_own( array $guards, Actor $actor ): array {
		$own  = '';
		$args = [];
		if ( in_array( 'not-author', $guards, true ) ) {
			$own   .= ' AND NOT EXISTS ( SELECT 1 FROM {version_authors} a WHERE a.version_id = {requests}.version_id AND a.user_id = %d )';
			$args[] = $actor->id;
		}
		if ( in_array( 'not-proposer', $guards, true ) ) {
			$own   .= ' AND proposer_id <> %d';
			$args[] = $actor->id;
		}
		if ( in_array( 'one-level', $guards, true ) ) {
			$own   .= ' AND NOT EXISTS ( SELECT 1 FROM {request_steps} s WHERE s.request_id = {requests}.id AND s.person_id = %d' . ( $this->settings->small_office() ? ' AND s.level = {requests}.level' : '' ) . ' )';
			$args[] = $actor->id;
		}
		return [ $own, $args ];
	}

	/**
	 * What was returned goes to those whose work it is, not to everybody who may propose there.
	 *
	 * @return list<Row>
	 */
	private function returned( Actor $actor, int $limit ): array {
		return [
			...$this->database->rows( 'SELECT * FROM {requests} WHERE proposer_id = %d AND wait_act = %s ORDER BY waits_since LIMIT %d', [ $actor->id, self::REVISE, $limit ] ),
			...$this->database->rows( "SELECT r.* FROM {entries} e JOIN {requests} r ON r.version_id = e.open_version_id WHERE e.owner_id = %d AND e.state = 'returned' AND r.wait_act = %s ORDER BY e.updated_at LIMIT %d", [ $actor->id, self::REVISE, $limit ] ),
		];
	}

	/**
	 * With the entry and version as they are: what is no longer in hand or public of its entry, and what only somebody
	 * could do in whose stead it may not be done, is left out.
	 *
	 * @param list<Row> $requests
	 * @return list<Row>
	 */
	private function whole( array $requests, Actor $actor ): array {
		if ( [] === $requests ) {
			return [];
		}
		$ids      = array_map( static fn ( array $row ): int => (int) $row['version_id'], $requests );
		$versions = [];
		foreach ( $this->database->rows( 'SELECT v.id, v.rev, v.hash, v.record_count, e.open_version_id, e.live_version_id, o.hash AS opened FROM {versions} v JOIN {entries} e ON e.id = v.entry_id LEFT JOIN {opened} o ON o.version_id = v.id AND o.user_id = %d WHERE v.id IN (%d…)', [ $actor->id, $ids ] ) as $row ) {
			$versions[ (int) $row['id'] ] = $row;
		}
		$stands_in = [] !== array_filter( $this->duties->held( $actor->id ), static fn ( array $held ): bool => null !== $held['actingFor'] );
		$whole     = [];
		foreach ( $requests as $request ) {
			$version = $versions[ (int) $request['version_id'] ] ?? null;
			if ( null === $version || ! in_array( $request['version_id'], [ $version['open_version_id'], $version['live_version_id'] ], true ) ) {
				continue;
			}
			if ( $stands_in && self::REVISE !== $request['wait_act'] && ! in_array( $actor->id, array_column( $this->people( $this->situations->of_request( $request ), (string) $request['wait_act'] ), 'id' ), true ) ) {
				continue;
			}
			$whole[] = $request + [
				'version_rev'      => $version['rev'],
				'version_hash_now' => $version['hash'],
				'record_count'     => $version['record_count'],
				'live'             => $version['live_version_id'],
				'opened'           => null !== $version['opened'] && $version['opened'] === $version['hash'] ? '1' : null,
			];
		}
		return $whole;
	}
}
