<?php
/**
 * Every change of state.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Support\Refusal;

/**
 * Does what people, the sweep and the command line ask for. One act is one transaction: the entry's row is locked, the
 * facts are found out inside the lock, the machine answers, the effects follow, the register is written, and what other
 * concepts make of it; or nothing of it happened.
 *
 * @phpstan-import-type Done from Consequence
 */
final class Acts {

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Situations $situations,
		private readonly Judge $judge,
		private readonly Effects $effects,
		private readonly Consequences $consequences,
		private readonly Sentences $sentences,
		private readonly Declarations $declarations,
		private readonly Removals $removals
	) {
	}

	/**
	 * Acts on an entry.
	 *
	 * @param string                  $act      One of the contract's acts that is done to an entry that is there
	 *                                          already; contents are made and saved through Entries.
	 * @param Seen|null               $seen     What the person saw; null only for the system's own acts.
	 * @param array<array-key, mixed> $input    What the act brings: `reason` { code, words }, `urgent` { approver, at,
	 *                                          means, reason }, `declarations`, `removal` { kind, … }.
	 * @return Done
	 * @throws Refusal When it is not allowed; nothing has happened then.
	 */
	public function perform( string $act, int $entry_id, ?Seen $seen, Actor $actor, array $input = [] ): array {
		if ( in_array( $act, Editing::ACTS, true ) ) {
			throw new Refusal( 'act-unknown' );
		}
		$done = $this->database->transaction(
			function () use ( $act, $entry_id, $seen, $actor, $input ): array {
				$attempt = $this->judge->attempt( $act, $this->situations->lock( $act, $entry_id ), $actor, $seen, $input );
				$to      = $this->judge->decide( $attempt );
				$course  = $this->effects->carry_out( $attempt, $to, $this->judge->in_position( $attempt ) );
				$done    = [
					'entry'   => $entry_id,
					'version' => $attempt->situation->version_id(),
					'request' => $course->request_id,
					'act'     => $act,
					'from'    => $attempt->situation->state(),
					'to'      => $to,
				];
				$this->consequences->follow( [ $done ], $course->actor, $input );
				return $done;
			}
		);

		/**
		 * Fires when an act is done and committed: for messages, webhooks, caches. Nothing that happens here can undo it.
		 *
		 * @param Done  $done
		 * @param Actor $actor
		 */
		$this->database->after_commit( static fn () => do_action( 'prakat_act', $done, $actor ) );
		return $done;
	}

	/**
	 * For each act of people: would it be allowed to this actor now, and if not, why.
	 *
	 * @return array<string, array{allowed: bool, refusal?: string, sentence?: string, declarations?: list<string>, removals?: list<string>}> With
	 *                                                                                   the declarations it must carry, and the ways of taking down that are open.
	 */
	public function possible( int $entry_id, Actor $actor ): array {
		$possible   = [];
		$situations = [];
		$held       = [];
		$language   = $this->sentences->language();
		foreach ( $this->machine->definition()['acts'] as $act => $said ) {
			if ( $said['system'] || 'new' === $said['on'] ) {
				continue;
			}
			try {
				$situation = $situations[ $said['on'] ] ??= $this->situations->read( $act, $entry_id );
				// Most acts ask for the same duties; those of a level may sit in another unit.
				$key             = isset( $said['level'] ) ? $act : '';
				$held[ $key ]  ??= $this->judge->held( $situation, $actor, $act );
				$attempt         = new Attempt( $act, $situation, $actor, $held[ $key ], asks: true );
				$this->judge->decide( $attempt );
				$declarations     = $this->declarations->missing( $attempt );
				$possible[ $act ] = [ 'allowed' => true ] + ( [] === $declarations ? [] : [ 'declarations' => $declarations ] ) + ( isset( $said['removes'] ) ? [ 'removals' => $this->removals->open_to( $attempt ) ] : [] );
			} catch ( Refusal $refusal ) {
				$possible[ $act ] = [
					'allowed'  => false,
					'refusal'  => $refusal->refusal,
					'sentence' => $this->sentences->refusal( $refusal, $language ),
				];
			}
		}
		return $possible;
	}
}
