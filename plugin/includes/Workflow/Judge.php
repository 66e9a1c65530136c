<?php
/**
 * May they?
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Entries\Problems;
use Prakat\Format\ThaiDate;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;

/**
 * Puts an attempt before the machine, with the duties and facts of this moment, and turns a no into a Refusal that tells
 * the person what to do.
 *
 * @phpstan-import-type Held from Duties
 */
final class Judge {

	public function __construct(
		private readonly Machine $machine,
		private readonly Facts $facts,
		private readonly Authorship $authorship,
		private readonly Levels $levels,
		private readonly Problems $problems,
		private readonly Clock $clock
	) {
	}

	/**
	 * The attempt of an actor, with the duties that they hold there today.
	 *
	 * @param array<array-key, mixed> $input
	 */
	public function attempt( string $act, Situation $situation, Actor $actor, ?Seen $seen, array $input = [] ): Attempt {
		return new Attempt( $act, $situation, $actor, $this->held( $situation, $actor, $act ), $seen, $input );
	}

	/**
	 * The actor's duties today that count for the act: for the entry's section, in its unit or in the unit of the level
	 * that the request waits at; the system has none.
	 *
	 * @return list<Held>
	 */
	public function held( Situation $situation, Actor $actor, string $act ): array {
		return $actor->system ? [] : $this->levels->held( $situation, $act, $actor->id );
	}

	/**
	 * The state that the attempt leads to.
	 *
	 * @throws Refusal When it is not allowed.
	 */
	public function decide( Attempt $attempt ): string {
		$answer = $this->ask( $attempt, false );
		if ( $answer['ok'] && ! $attempt->asks && $this->facts->are_dear( $attempt ) ) {
			$answer = $this->ask( $attempt, true );
		}
		if ( ! $answer['ok'] ) {
			throw $this->refusal( $answer['refusal'], $attempt );
		}
		return $answer['to'];
	}

	/**
	 * The actor in the position, and the stead, by which the attempt is made.
	 */
	public function in_position( Attempt $attempt ): Actor {
		$duty = $this->authorship->duty( $attempt );
		if ( null === $duty ) {
			return $attempt->actor;
		}
		$order = '' === $duty['order_number'] ? null : [
			'number' => $duty['order_number'],
			'date'   => $duty['order_date'],
		];
		return $attempt->actor->in_position( $duty['position_title'], $duty['acting_for'], $order );
	}

	/**
	 * @return array{ok: true, to: string}|array{ok: false, refusal: string}
	 */
	private function ask( Attempt $attempt, bool $anew ): array {
		return $this->machine->step(
			[
				'state'  => $attempt->situation->state(),
				'act'    => $attempt->act,
				'duties' => $attempt->duties(),
				'system' => $attempt->actor->system,
				'facts'  => $this->facts->of( $attempt, $anew ),
			]
		);
	}

	private function refusal( string $code, Attempt $attempt ): Refusal {
		$definition = $this->machine->definition();
		return new Refusal(
			$code,
			match ( $code ) {
				'act-not-possible'  => [
					'act'   => $definition['acts'][ $attempt->act ]['words'],
					'state' => $definition['states'][ $attempt->situation->state() ]['words'],
				],
				'duty-missing'      => [ 'duties' => $this->needed( $attempt ) ],
				'incomplete'        => [ 'count' => $this->problems->count( $attempt->situation->version_id() ) ],
				'publish-too-early' => [ 'from' => $this->begins( $attempt ) ],
				default             => $this->facts->params( $code, $attempt ),
			}
		);
	}

	/**
	 * The duties of which one is needed, in words.
	 *
	 * @return array{en: string, th: string}
	 */
	private function needed( Attempt $attempt ): array {
		$words  = [];
		$duties = $this->machine->edge( $attempt->situation->state(), $attempt->act )['duties'] ?? [];
		foreach ( $duties as $duty ) {
			$words[] = $this->machine->definition()['duties'][ $duty ]['words'];
		}
		return [
			'en' => implode( '” / “', array_column( $words, 'en' ) ),
			'th' => implode( '” / “', array_column( $words, 'th' ) ),
		];
	}

	/**
	 * @return array{en: string, th: string}
	 */
	private function begins( Attempt $attempt ): array {
		$day = $this->facts->period( $attempt->situation )->begins( $this->clock->now() )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
		return [
			'en' => ThaiDate::format( $day, 'long', 'en', false ),
			'th' => ThaiDate::format( $day, 'long', 'th', false ),
		];
	}
}
