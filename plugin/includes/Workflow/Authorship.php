<?php
/**
 * Whose work it is.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Entries\Versions;
use Prakat\Units\Duties;

/**
 * Nobody decides on their own work: not who changed a byte of it since the last approval, not who submitted it, and not
 * who would do so only in the stead of one of these. Being an administrator or being appointed to act changes nothing.
 *
 * @phpstan-import-type Held from Duties
 */
final class Authorship {

	public function __construct(
		private readonly Machine $machine,
		private readonly Versions $versions,
		private readonly Duties $duties,
		private readonly Levels $levels
	) {
	}

	public function is_author( Attempt $attempt ): bool {
		$authors = $this->versions->authors( $attempt->situation->version_id() );
		return in_array( $attempt->actor->id, $authors, true )
			|| ( null === $this->duty( $attempt ) && [] !== array_intersect( $this->stood_in_for( $attempt ), $authors ) );
	}

	public function is_proposer( Attempt $attempt ): bool {
		$proposer = $this->proposer( $attempt->situation );
		return null !== $proposer && (
			$attempt->actor->id === $proposer
			|| ( null === $this->duty( $attempt ) && in_array( $proposer, $this->stood_in_for( $attempt ), true ) )
		);
	}

	/**
	 * Whether the act would give an approval of this request that the actor, or whom the actor stands in for, gave
	 * already.
	 */
	public function has_given( Attempt $attempt ): bool {
		$taken = $this->levels->taken( $attempt->situation, $attempt->act );
		return in_array( $attempt->actor->id, $taken, true )
			|| ( null === $this->duty( $attempt ) && [] !== array_intersect( $this->stood_in_for( $attempt ), $taken ) );
	}

	/**
	 * The duty by which the actor does this: one of their own before one held in someone's stead, and none that is held
	 * in the stead of a person whose work it is or who gave this request an approval.
	 *
	 * @return Held|null
	 */
	public function duty( Attempt $attempt ): ?array {
		$own_work = [ ...$this->versions->authors( $attempt->situation->version_id() ), $this->proposer( $attempt->situation ), ...$this->levels->taken( $attempt->situation, $attempt->act ) ];
		foreach ( $this->fitting( $attempt ) as $held ) {
			if ( null === $held['acting_for'] || ! in_array( $held['acting_for'], $own_work, true ) ) {
				return $held;
			}
		}
		return null;
	}

	/**
	 * Whether a spoken permission of this person counts: they held the duty of the route's last level when they gave it,
	 * and it is not their own work.
	 */
	public function may_give_word( SpokenWord $word, Situation $situation ): bool {
		$needed   = $this->machine->states_for( 'ratify' );
		$needed   = array_merge( ...array_values( $needed ) );
		$levels   = $this->levels->route( $situation )->levels;
		$unit     = [] === $levels ? $situation->unit_id() : $levels[ count( $levels ) - 1 ]->unit_id;
		$own_work = [ ...$this->versions->authors( $situation->version_id() ), $this->proposer( $situation ) ];
		if ( in_array( $word->approver, $own_work, true ) || false === get_userdata( $word->approver ) ) {
			return false;
		}
		foreach ( $this->duties->of( $word->approver, $unit, $situation->section(), $word->at ) as $held ) {
			if ( in_array( $held['duty'], $needed, true ) && ( null === $held['acting_for'] || ! in_array( $held['acting_for'], $own_work, true ) ) ) {
				return true;
			}
		}
		return false;
	}

	private function proposer( Situation $situation ): ?int {
		$proposer = $situation->request['proposer_id'] ?? null;
		return null === $proposer ? null : (int) $proposer;
	}

	/**
	 * @return list<int>
	 */
	private function stood_in_for( Attempt $attempt ): array {
		return array_values( array_filter( array_column( $this->fitting( $attempt ), 'acting_for' ), is_int( ... ) ) );
	}

	/**
	 * The duties held that the edge asks for.
	 *
	 * @return list<Held>
	 */
	private function fitting( Attempt $attempt ): array {
		$needed = $this->machine->edge( $attempt->situation->state(), $attempt->act )['duties'] ?? [];
		return array_values( array_filter( $attempt->held, static fn ( array $held ): bool => in_array( $held['duty'], $needed, true ) ) );
	}
}
