<?php
/**
 * What an act brings about.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Entries\Versions;
use Prakat\PublicIndex\Publisher;
use Prakat\Register\Register;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * Carries out the effects that the contract names for an edge, in their order, inside the transaction of the act.
 */
final class Effects {

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Situations $situations,
		private readonly Facts $facts,
		private readonly Versions $versions,
		private readonly Requests $requests,
		private readonly Publisher $publisher,
		private readonly Register $register,
		private readonly WorkingDays $working_days,
		private readonly Settings $settings,
		private readonly Clock $clock,
		private readonly Levels $levels,
		private readonly Steps $steps,
		private readonly Declarations $declarations,
		private readonly Pace $pace,
		private readonly Comments $comments,
		private readonly Removals $removals
	) {
	}

	/**
	 * Moves the version to its next state and does what the edge says.
	 *
	 * @param Actor                $actor   Who acts, in the position by which they do.
	 * @param array<string, mixed> $details What else the register should keep of it.
	 * @return Course What came of it.
	 */
	public function carry_out( Attempt $attempt, string $to, Actor $actor, array $details = [] ): Course {
		$course = new Course( $attempt, $to, $actor, $details );
		$this->move( $course );
		foreach ( $this->effects( $course ) as $effect ) {
			match ( $effect ) {
				'freeze'     => $course->hash = $this->versions->freeze( $course->version_id ),
				'request'    => $this->request( $course ),
				'publish'    => $this->publish( $course ),
				'extend'     => $this->extend( $course ),
				'take'       => $this->take( $course ),
				'open-draft' => $this->open_draft( $course ),
				'register'   => $this->register( $course ),
				default      => throw new \LogicException( 'The contract names an effect that is not known here: ' . $effect ), // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Never shown to a person.
			};
		}
		return $course;
	}

	/**
	 * What the edge names. Where the act gave one level and others are still wanted, nothing comes of it before the public.
	 *
	 * @return list<string>
	 */
	private function effects( Course $course ): array {
		$edge    = $this->machine->edge( $course->from, $course->act );
		$effects = $edge['effects'] ?? [];
		return isset( $edge['when'] ) && $course->to === $course->from ? array_values( array_diff( $effects, [ 'publish' ] ) ) : $effects;
	}

	private function move( Course $course ): void {
		$this->database->run( 'UPDATE {versions} SET state = %s, rev = rev + 1 WHERE id = %d', [ $course->to, $course->version_id ] );
		$open = $course->open === $course->version_id ? null : $course->open;
		$live = $course->live === $course->version_id ? null : $course->live;
		match ( $this->machine->state( $course->to )['slot'] ?? 'ended' ) {
			'open'  => $open = $course->version_id,
			'live'  => $live = $course->version_id,
			default => null,
		};
		$this->place( $course, $open, $live );
	}

	/**
	 * Notes which versions the entry has in hand and before the public; its state is the first of these that is there.
	 */
	private function place( Course $course, ?int $open, ?int $live ): void {
		$course->open = $open;
		$course->live = $live;

		$shown = $open ?? $live ?? $this->situations->last( $course->entry_id );
		$this->database->run(
			'UPDATE {entries} SET open_version_id = %d, live_version_id = %d, state = %s, updated_at = %s, rev = rev + 1 WHERE id = %d',
			[ $open, $live, $this->database->value( 'SELECT state FROM {versions} WHERE id = %d', [ $shown ] ), $this->clock->sql(), $course->entry_id ]
		);
	}

	private function request( Course $course ): void {
		$request = $this->requests->by_version( $course->version_id );
		if ( null === $request ) {
			if ( 'ended' === ( $this->machine->state( $course->to )['slot'] ?? '' ) ) {
				// A draft that is discarded was never asked for.
				return;
			}
			$route              = $this->levels->route( $course->attempt->situation )->stored();
			$course->request_id = $this->requests->open( $course->attempt->situation, $course->hash, $course->actor, $course->to, $route );
			// The register says which way it has to go: the gate before the public asks there.
			$course->details['route'] = $route;
		} else {
			$course->request_id = (int) $request['id'];
		}
		$set   = [ 'state' => $course->to ];
		$stamp = $this->machine->act( $course->act )['stamp'] ?? null;
		$this->give( $course );
		if ( null !== $stamp && 'proposer' !== $stamp['person'] && $course->to !== $course->from ) {
			$set[ $stamp['person'] . '_id' ] = $course->actor->id;
			$set[ $stamp['time'] . '_at' ]   = $this->clock->sql();
		}
		if ( 'ended' === ( $this->machine->state( $course->to )['slot'] ?? '' ) ) {
			$set['closed_at'] = $this->clock->sql();
		}
		$word = 'word' === ( $this->machine->act( $course->act )['grants'] ?? null ) ? $this->facts->spoken_word( $course->attempt ) : null;
		if ( null !== $word ) {
			$set += $this->spoken( $course, $word );
		}
		$this->declare( $course, $request, $set );
		$this->requests->note( (int) $course->request_id, $set );
		$this->pace->keep( (int) $course->request_id, $course->actor->system ? null : $course->actor->id );
	}

	/**
	 * Notes the level that the act gave.
	 */
	private function give( Course $course ): void {
		if ( 'gives' !== ( $this->machine->act( $course->act )['level'] ?? null ) ) {
			return;
		}
		$level = $this->levels->current( $course->attempt->situation, $course->act );
		if ( null !== $level ) {
			$this->steps->add( (int) $course->request_id, $level->number, $course->act, $course->actor );
			$course->details['level'] = $level->number;
		}
	}

	/**
	 * Keeps what was declared with name and time.
	 *
	 * @param array<string, string|null>|null $request
	 * @param array<string, scalar|null>      $set
	 */
	private function declare( Course $course, ?array $request, array &$set ): void {
		$made = $this->declarations->made( $course->attempt );
		if ( [] === $made ) {
			return;
		}
		$course->details['declarations'] = $made;

		$kept = null === ( $request['declarations'] ?? null ) ? [] : CanonicalJson::decode( $request['declarations'] );
		foreach ( $made as $name ) {
			$kept[] = [
				'declaration' => $name,
				'person_id'   => $course->actor->id,
				'person'      => $course->actor->name,
				'position'    => $course->actor->position,
				'at'          => $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' ),
				'level'       => $course->details['level'] ?? null,
			];
		}
		$set['declarations'] = CanonicalJson::encode( $kept );
	}

	/**
	 * What the request keeps of a spoken permission, and until when it holds.
	 *
	 * @return array<string, scalar>
	 */
	private function spoken( Course $course, SpokenWord $word ): array {
		$course->ratify_by = $this->working_days->after( $this->clock->now(), $this->settings->ratify_within() );

		$told = [
			'approver_id' => $word->approver,
			'at'          => $word->at->format( 'Y-m-d\TH:i:s\Z' ),
			'means'       => $word->means,
			'reason'      => $word->reason,
			'recorder_id' => $course->actor->id,
		];

		$course->details['urgent'] = $told + [
			'approver_name' => Actor::user( $word->approver )->name,
			'ratify_by'     => $course->ratify_by->format( 'Y-m-d\TH:i:s\Z' ),
		];
		return [
			'urgent'         => 1,
			'approver_id'    => $word->approver,
			'ratify_by'      => $this->clock->sql( $course->ratify_by ),
			'urgent_details' => CanonicalJson::encode( $told ),
		];
	}

	private function publish( Course $course ): void {
		$situation = $course->attempt->situation;
		$period    = $this->facts->period( $situation );
		$now       = $this->clock->now();
		// What is ratified has been public since the word was given.
		$was_live = $situation->live_version_id() === $course->version_id;
		$from     = $was_live && null !== $situation->entry['published_at'] ? $this->clock->at( $situation->entry['published_at'] ) : $period->begins( $now );
		$until    = $period->until ?? $now;
		if ( null !== $course->ratify_by && $course->ratify_by < $until ) {
			// The query itself shows nothing of it after that, however late the sweep comes.
			$until = $course->ratify_by;
		}
		if ( ! $was_live && null !== $situation->live_version_id() ) {
			$this->replace( $course, $situation->live_version_id() );
		}
		$this->database->update(
			'entries',
			[
				'published_at'       => $this->clock->sql( $from ),
				'expires_at'         => $this->clock->sql( $until ),
				'first_published_at' => $situation->entry['first_published_at'] ?? $this->clock->sql( $from ),
			],
			[ 'id' => $course->entry_id ]
		);
		$this->publisher->put( $course->entry_id, $course->version_id, $course->hash, $from, $until );
		if ( '' !== trim( (string) ( $situation->header()['correction'] ?? '' ) ) && ! $was_live ) {
			$course->details['as'] = 'correction';
		}
		$course->details['public'] = [
			'from'  => $from->format( 'Y-m-d\TH:i:s\Z' ),
			'until' => $until->format( 'Y-m-d\TH:i:s\Z' ),
		];
	}

	/**
	 * The version that was public until now has a successor; publishing that one took its place in the public index.
	 */
	private function replace( Course $course, int $version_id ): void {
		$situation = $this->situations->of_version( $course->attempt->situation, $version_id );
		$actor     = Actor::system( 'workflow' );
		$attempt   = new Attempt( 'replace', $situation, $actor, [] );
		$answer    = $this->machine->step(
			[
				'state'  => $situation->state(),
				'act'    => 'replace',
				'duties' => [],
				'system' => true,
				'facts'  => [],
			]
		);
		if ( $answer['ok'] ) {
			$old = new Course( $attempt, $answer['to'], $actor, [ 'by_version' => $course->version_id ] );
			$this->database->run( 'UPDATE {versions} SET state = %s, rev = rev + 1 WHERE id = %d', [ $old->to, $version_id ] );
			$this->request( $old );
			$this->register( $old );
		}
	}

	/**
	 * Moves the end of what is public, as the act brings it and the machine has found it due.
	 */
	private function extend( Course $course ): void {
		$entry = $course->attempt->situation->entry;
		$until = $this->clock->at( (string) ( $course->attempt->input['extension']['until'] ?? '' ) );
		$this->database->update( 'entries', [ 'expires_at' => $this->clock->sql( $until ) ], [ 'id' => $course->entry_id ] );
		$this->publisher->put( $course->entry_id, $course->version_id, $course->hash, $this->clock->at( (string) $entry['published_at'] ), $until );
	}

	/**
	 * What the register says of an end that is moved.
	 *
	 * @return array<string, mixed>
	 */
	private function extension( Course $course ): array {
		$asked = $course->attempt->input['extension'] ?? null;
		if ( ! is_array( $asked ) || ! in_array( 'extend', $this->machine->edge( $course->from, $course->act )['effects'] ?? [], true ) ) {
			return [];
		}
		return [
			'outage' => (int) $asked['outage'],
			'public' => [
				'from'  => $this->clock->iso( $course->attempt->situation->entry['published_at'] ),
				'until' => $this->clock->iso( (string) $asked['until'] ),
			],
		];
	}

	private function take( Course $course ): void {
		$kind = $this->machine->state( $course->to )['gone'] ?? 'withdrawn';
		$told = $this->removals->told( $course->attempt );
		if ( null === $told ) {
			$this->publisher->take( $course->entry_id, $kind );
		} else {
			$course->details = [ 'as' => $told->kind ] + $told->told + $course->details;
			$this->publisher->take( $course->entry_id, $kind, $this->removals->notice( $told ) );
		}
		$this->database->update(
			'entries',
			[
				'expires_at' => null,
				'review_due' => null,
			],
			[ 'id' => $course->entry_id ]
		);
	}

	private function open_draft( Course $course ): void {
		$draft = $this->versions->open_draft( $course->entry_id, $course->actor, $course->version_id );
		if ( null !== $course->attempt->situation->request && 'open' === ( $this->machine->state( $course->from )['slot'] ?? '' ) ) {
			$this->requests->note( (int) $course->attempt->situation->request['id'], [ 'closed_at' => $this->clock->sql() ] );
			$this->pace->stop( (int) $course->attempt->situation->request['id'] );
		}
		$this->place( $course, $draft, $course->live );
		$course->details['draft'] = $draft;
	}

	private function register( Course $course ): void {
		if ( null !== $course->attempt->seen ) {
			// What the person had before them when they decided.
			$course->details['seen'] = (array) $course->attempt->seen;
		}
		$course->details += $this->extension( $course );
		$reason           = $this->facts->reason( $course->attempt );
		$remarks = $this->comments->keep( $course->entry_id, $course->version_id, Comments::from( $course->attempt->input['comments'] ?? null ), $course->actor, $course->act );
		if ( null !== $remarks ) {
			$course->details['remarks'] = $remarks;
		}
		if ( null !== $course->actor->order ) {
			$course->details['order'] = $course->actor->order;
		}
		$this->register->write(
			[
				'act'          => $course->act,
				'actor'        => $course->actor,
				'entry_id'     => $course->entry_id,
				'version_id'   => $course->version_id,
				'version_hash' => '' === $course->hash ? null : $course->hash,
				'request_id'   => $course->request_id,
				'from_state'   => $course->from,
				'to_state'     => $course->to,
				'reason_code'  => $reason?->code,
				'words'        => $reason?->words,
				'details'      => $course->details,
			]
		);
	}
}
