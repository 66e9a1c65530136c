<?php
/**
 * The circumstances under which somebody acts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Entries\Hasher;
use Prakat\Entries\Problems;
use Prakat\Support\Clock;

/**
 * Answers the machine's questions, each by its name in the contract. The screen that shows which acts are possible and
 * the act itself ask here, so they can't differ.
 */
final class Facts {

	/** Dear to compute: a digest over all rows and files. */
	private const DEAR = [ 'hash-matches' ];

	public function __construct(
		private readonly Machine $machine,
		private readonly Authorship $authorship,
		private readonly Hasher $hasher,
		private readonly Problems $problems,
		private readonly WorkingDays $working_days,
		private readonly Settings $settings,
		private readonly Clock $clock,
		private readonly Circumstances $circumstances,
		private readonly Levels $levels,
		private readonly Declarations $declarations,
		private readonly Removals $removals,
		private readonly Minimum $minimum
	) {
	}

	/**
	 * The facts that the machine looks at for this act in this state, and no others.
	 *
	 * @param bool $anew Compute the dear ones from the stored bytes, not from what was noted at the last save.
	 * @return array<string, bool>
	 */
	public function of( Attempt $attempt, bool $anew ): array {
		$facts = [];
		foreach ( $this->names( $attempt ) as $name ) {
			$facts[ $name ] = $this->fact( $name, $attempt, $anew );
		}
		return $facts;
	}

	/**
	 * Whether an answer from what was noted has to be confirmed from the stored bytes before anything is done. Not where
	 * the act puts the version into the public index: its one writer reads the bytes itself, in the same transaction, and
	 * takes nothing in whose digest is another.
	 */
	public function are_dear( Attempt $attempt ): bool {
		$effects = $this->machine->edge( $attempt->situation->state(), $attempt->act )['effects'] ?? [];
		return ! in_array( 'publish', $effects, true ) && [] !== array_intersect( self::DEAR, $this->names( $attempt ) );
	}

	/**
	 * @return list<string>
	 */
	private function names( Attempt $attempt ): array {
		return $this->machine->facts( $attempt->situation->state(), $attempt->act );
	}

	private function fact( string $name, Attempt $attempt, bool $anew ): bool {
		$situation = $attempt->situation;
		return match ( $name ) {
			'seen-present'    => $attempt->asks || null !== $attempt->seen,
			'seen-current'    => $attempt->asks || ( $attempt->seen?->is( $situation->version_id(), $situation->rev(), $situation->hash() ) ?? false ),
			'author'          => $this->authorship->is_author( $attempt ),
			'proposer'        => $this->authorship->is_proposer( $attempt ),
			'recorder'        => $attempt->actor->id === ( $situation->urgent_details()['recorder_id'] ?? null ),
			'reason'          => $attempt->asks || null !== $this->reason( $attempt ),
			'removal-told'    => $attempt->asks || null !== $this->removals->told( $attempt ),
			'removal-duty'    => $attempt->asks || $this->removals->is_allowed( $attempt ),
			'successor-fit'   => $attempt->asks || $this->removals->has_fit_successor( $attempt ),
			'complete'        => 0 === $this->problems->count( $situation->version_id() ),
			'period-valid'    => $this->period( $situation )->is_valid( $this->clock->now() ),
			// The row's own end may be earlier: what a restored backup believes to be public and was taken down since.
			'long-enough'     => $this->minimum->holds( $situation, $this->period( $situation ) ),
			'period-over'     => $this->period( $situation )->is_over( $this->clock->now() ) || ( 'urgent' !== $situation->state() && null !== $situation->entry['expires_at'] && $situation->entry['expires_at'] <= $this->clock->sql() ),
			'no-gap'          => null === $situation->live_version_id() || $this->period( $situation )->begins( $this->clock->now() ) <= $this->clock->now(),
			'hash-matches'    => $this->hash_matches( $situation, $anew ),
			'declared'        => $attempt->asks || [] === $this->declarations->missing( $attempt ),
			'urgent-details'  => $attempt->asks || null !== $this->spoken_word( $attempt ),
			'urgent-approver' => $attempt->asks || $this->approver_is_fit( $attempt ),
			'given'           => $this->authorship->has_given( $attempt ),
			'unchecked-route' => ! $this->levels->has_check( $situation ),
			'stage-done'      => $this->levels->is_last( $situation, $attempt->act ),
			'ratify-in-time'  => null !== ( $situation->request['ratify_by'] ?? null ) && $this->clock->at( $situation->request['ratify_by'] ) > $this->clock->now(),
			default           => $this->of_others( $name )->holds( $name, $attempt, $anew ),
		};
	}

	/**
	 * What fills the words of a refusal: told by whoever answers for the facts that give it on this edge.
	 *
	 * @return array<string, mixed>
	 */
	public function params( string $refusal, Attempt $attempt ): array {
		$params = [];
		foreach ( $this->machine->edge( $attempt->situation->state(), $attempt->act )['guards'] ?? [] as $name ) {
			$guard = $this->machine->definition()['guards'][ $name ];
			if ( $guard['refusal'] === $refusal ) {
				$params += 'long-enough' === $guard['fact'] ? $this->minimum->params( $attempt->situation, $this->period( $attempt->situation ) ) : $this->removals->params( $refusal, $attempt );
				$params += 'declared' === $guard['fact'] ? $this->declarations->in_words( $this->declarations->missing( $attempt ) ) : ( $this->circumstances->of( $guard['fact'] )?->params( $guard['fact'], $attempt ) ?? [] );
			}
		}
		return $params;
	}

	private function of_others( string $fact ): Circumstance {
		return $this->circumstances->of( $fact ) ?? throw new \LogicException( 'The contract asks for a fact that is not known here: ' . $fact ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Never shown to a person.
	}

	/**
	 * The reason that came with the act, if it is one.
	 */
	public function reason( Attempt $attempt ): ?Reason {
		return Reason::from( $attempt->input['reason'] ?? null, $attempt->act, $this->machine->definition()['reasons'] );
	}

	/**
	 * The spoken permission that came with the act, if all of it was told.
	 */
	public function spoken_word( Attempt $attempt ): ?SpokenWord {
		$word = SpokenWord::from( $attempt->input['urgent'] ?? null, $this->machine->definition()['urgent']['means'], $this->clock->now() );
		// What was permitted longer ago than the time for its ratification is no urgent matter any more.
		return null === $word || $this->working_days->after( $word->at, $this->settings->ratify_within() ) <= $this->clock->now() ? null : $word;
	}

	/**
	 * The period that the version's header asks for.
	 */
	public function period( Situation $situation ): Period {
		return Period::of( $situation->header(), $this->clock->zone() );
	}

	/**
	 * What is stored is what the request was made for.
	 */
	private function hash_matches( Situation $situation, bool $anew ): bool {
		$asked = (string) ( $situation->request['version_hash'] ?? '' );
		return '' !== $asked
			&& hash_equals( $asked, $situation->hash() )
			&& ( ! $anew || hash_equals( $asked, $this->hasher->of( $situation->version_id() ) ) );
	}

	private function approver_is_fit( Attempt $attempt ): bool {
		$word = $this->spoken_word( $attempt );
		return null !== $word
			&& $word->approver !== $attempt->actor->id
			&& $this->authorship->may_give_word( $word, $attempt->situation );
	}
}
