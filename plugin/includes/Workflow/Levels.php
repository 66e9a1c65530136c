<?php
/**
 * Where a request stands on its way.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Units\Duties;

/**
 * Which level of its route a request waits at, whose duty counts there, who has given what, and whether one more
 * approval ends the stage.
 *
 * @phpstan-import-type Held from Duties
 * @phpstan-import-type Step from Steps
 */
final class Levels {

	/** @var \WeakMap<Situation, list<Step>> */
	private \WeakMap $given;

	/** @var \WeakMap<Situation, Route> */
	private \WeakMap $routes;

	public function __construct(
		private readonly Machine $machine,
		private readonly Routes $ways,
		private readonly Steps $steps,
		private readonly Duties $duties,
		private readonly Settings $settings
	) {
		$this->given  = new \WeakMap();
		$this->routes = new \WeakMap();
	}

	/**
	 * The route that was frozen with the request; before there is one, that which it would take.
	 */
	public function route( Situation $situation ): Route {
		return $this->routes[ $situation ] ??= $this->found( $situation );
	}

	/**
	 * @return list<Step>
	 */
	public function given( Situation $situation ): array {
		return $this->given[ $situation ] ??= isset( $situation->request['id'] ) ? $this->steps->of( (int) $situation->request['id'] ) : [];
	}

	/**
	 * The level that an act gives or stops, else the one that the state waits for: the first of its stage that has not
	 * all its approvals, or the stage's last; null where no level is waited for.
	 *
	 * @param string|null $state Another state than the situation's, as if it were in that.
	 */
	public function current( Situation $situation, ?string $act = null, ?string $state = null ): ?Level {
		$stage = $this->stage( $situation, $act, $state );
		foreach ( $stage as $level ) {
			if ( $this->count( $situation, $level ) < $level->approvals ) {
				return $level;
			}
		}
		return [] === $stage ? null : $stage[ count( $stage ) - 1 ];
	}

	/**
	 * How many different persons have given a level.
	 */
	public function count( Situation $situation, Level $level ): int {
		$people = [];
		foreach ( $this->given( $situation ) as $step ) {
			if ( $step['level'] === $level->number ) {
				$people[ $step['person'] ] = true;
			}
		}
		return count( $people );
	}

	/**
	 * Whether one more approval is all that the act's stage still wants.
	 */
	public function is_last( Situation $situation, string $act ): bool {
		$wanted = 0;
		foreach ( $this->stage( $situation, $act ) as $level ) {
			$wanted += max( 0, $level->approvals - $this->count( $situation, $level ) );
		}
		return $wanted <= 1;
	}

	/**
	 * Whether the route has a level at which somebody checks.
	 */
	public function has_check( Situation $situation ): bool {
		return [] !== $this->route( $situation )->stage( 'check' );
	}

	/**
	 * Whose approval of this request an act would repeat: who gave this level already, and, unless the agency lets one
	 * person give two, who gave another one; with those in whose stead it was done.
	 *
	 * @return list<int> User ids.
	 */
	public function taken( Situation $situation, string $act ): array {
		if ( 'gives' !== ( $this->machine->act( $act )['level'] ?? null ) ) {
			return [];
		}
		$level = $this->current( $situation, $act );
		$taken = [];
		foreach ( $this->given( $situation ) as $step ) {
			if ( $step['level'] === $level?->number || ! $this->settings->small_office() ) {
				$taken[] = $step['person'];
				if ( null !== $step['acting_for'] ) {
					$taken[] = $step['acting_for'];
				}
			}
		}
		return array_values( array_unique( $taken ) );
	}

	/**
	 * A person's duties for an act: those for the entry's unit and section; for an act that gives a level only those in
	 * that level's unit, and for one that stops a request those of its level beside them.
	 *
	 * @return list<Held>
	 */
	public function held( Situation $situation, string $act, int $user_id ): array {
		$own  = $situation->unit_id();
		$part = $this->machine->act( $act )['level'] ?? null;
		$at   = null === $part ? null : $this->current( $situation, $act )?->unit_id;
		if ( null === $at || $at === $own ) {
			return $this->duties->of( $user_id, $own, $situation->section() );
		}
		$held = $this->duties->of( $user_id, $at, $situation->section() );
		return 'gives' === $part ? $held : [ ...$this->duties->of( $user_id, $own, $situation->section() ), ...$held ];
	}

	/**
	 * Whether the entry's last requests go through a level of which the person holds the duty today: finance sees what
	 * it has to check of another division.
	 */
	public function leads_by( int $entry_id, string $section, int $user_id ): bool {
		foreach ( $this->steps->routes( $entry_id ) as $route ) {
			foreach ( $route->levels as $level ) {
				if ( in_array( $level->duty, array_column( $this->duties->of( $user_id, $level->unit_id, $section ), 'duty' ), true ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The unit in which the duty for the act counts first: the level's, else the entry's own.
	 */
	public function unit( Situation $situation, string $act, ?string $state = null ): int {
		return ( 'gives' === ( $this->machine->act( $act )['level'] ?? null ) ? $this->current( $situation, $act, $state )?->unit_id : null ) ?? $situation->unit_id();
	}

	/**
	 * @return list<Level>
	 */
	private function stage( Situation $situation, ?string $act, ?string $state = null ): array {
		$state ??= $situation->state();
		if ( null === $act || 'gives' !== ( $this->machine->act( $act )['level'] ?? null ) ) {
			// What stops a request is done by the people of the level that it waits for; of what is approved, by its last.
			$next = $this->machine->state( $state )['next'] ?? null;
			$act  = null !== $next && 'gives' === ( $this->machine->act( $next )['level'] ?? null ) ? $next : 'approve';
		}
		$duty = array_values( $this->machine->states_for( $act ) )[0][0] ?? '';
		return $this->route( $situation )->stage( $duty );
	}

	private function found( Situation $situation ): Route {
		if ( null === $situation->request ) {
			return $this->ways->of( $situation->unit_id(), $situation->section() );
		}
		$stored = $situation->request['route'] ?? null;
		return Route::from( null === $stored ? null : json_decode( $stored, true ) ) ?? $this->ways->standard( $situation->unit_id() );
	}
}
