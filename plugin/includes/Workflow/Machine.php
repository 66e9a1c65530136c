<?php
/**
 * The workflow, stepped.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Contracts;

/**
 * Obeys the workflow of the contract: knows no state, act or duty by name. Twin of src/workflow/step.ts; both give
 * the same answers over tests/fixtures/workflow.json.
 *
 * @phpstan-type Words array{en: string, th: string}
 * @phpstan-type State array{words: Words, slot: string, editable: bool, terminal: bool, next?: string, gone?: 'expired'|'withdrawn'|'lapsed'|'replaced'}
 * @phpstan-type Stamp array{person: string, time: string}
 * @phpstan-type Act array{words: Words, past: Words, system: bool, seen: bool, on: string, reason: bool, removes?: true, stamp?: Stamp, grants?: 'approval'|'word', level?: 'gives'|'stops', declares?: 'always'|'once'}
 * @phpstan-type Edge array{act: string, from: list<string>, to: string, when?: string, otherwise?: string, duties: list<string>, guards: list<string>, effects: list<string>}
 * @phpstan-type Question array{state: string, act: string, duties: list<string>, system?: bool, facts: array<string, bool>}
 * @phpstan-type Answer array{ok: true, to: string}|array{ok: false, refusal: string}
 */
final class Machine {

	/** Facts that are asked before any edge is looked for. */
	private const SEEN = [ 'seen-present', 'seen-current' ];

	/** @var array<string, mixed>|null */
	private ?array $definition = null;

	public function __construct( private readonly Contracts $contracts ) {
	}

	/**
	 * May this be done, and what comes of it? The order of the questions is part of the contract: what was asked, who
	 * asks, what was seen, whether the state allows it, whether a duty allows it, then the guards in their order, then
	 * the fact on which it depends where this leads.
	 *
	 * @param Question $in
	 * @return Answer
	 */
	public function step( array $in ): array {
		$act = $this->definition()['acts'][ $in['act'] ] ?? null;
		if ( null === $act ) {
			return self::no( 'act-unknown' );
		}
		if ( ! isset( $this->definition()['states'][ $in['state'] ] ) ) {
			return self::no( 'state-unknown' );
		}
		$system = $in['system'] ?? false;
		if ( $act['system'] !== $system ) {
			return self::no( $system ? 'people-only' : 'system-only' );
		}
		if ( $act['seen'] && true !== ( $in['facts']['seen-present'] ?? null ) ) {
			return self::no( 'seen-missing' );
		}
		if ( $act['seen'] && true !== ( $in['facts']['seen-current'] ?? null ) ) {
			return self::no( 'seen-stale' );
		}
		$edge = $this->edge( $in['state'], $in['act'] );
		if ( null === $edge ) {
			return self::no( 'act-not-possible' );
		}
		if ( ! $system && [] === array_intersect( $edge['duties'], $in['duties'] ) ) {
			return self::no( 'duty-missing' );
		}
		foreach ( $edge['guards'] as $name ) {
			$guard = $this->definition()['guards'][ $name ];
			if ( ( $in['facts'][ $guard['fact'] ] ?? null ) !== $guard['is'] ) {
				return self::no( $guard['refusal'] );
			}
		}
		$to = ! isset( $edge['when'] ) || true === ( $in['facts'][ $edge['when'] ] ?? null ) ? $edge['to'] : ( $edge['otherwise'] ?? 'same' );
		return [
			'ok' => true,
			'to' => 'same' === $to ? $in['state'] : $to,
		];
	}

	/**
	 * The edge by which an act leaves a state.
	 *
	 * @return Edge|null
	 */
	public function edge( string $state, string $act ): ?array {
		foreach ( $this->definition()['edges'] as $edge ) {
			if ( $edge['act'] === $act && in_array( $state, $edge['from'], true ) ) {
				return $edge;
			}
		}
		return null;
	}

	/**
	 * The acts that lead out of a state, whoever may do them.
	 *
	 * @return list<string>
	 */
	public function acts( string $state ): array {
		$acts = [];
		foreach ( $this->definition()['edges'] as $edge ) {
			if ( in_array( $state, $edge['from'], true ) ) {
				$acts[] = $edge['act'];
			}
		}
		return $acts;
	}

	/**
	 * The states from which an act leads, with the duties of which one is needed there.
	 *
	 * @return array<string, list<string>> State => duties.
	 */
	public function states_for( string $act ): array {
		$states = [];
		foreach ( $this->definition()['edges'] as $edge ) {
			if ( $edge['act'] === $act ) {
				foreach ( $edge['from'] as $state ) {
					$states[ $state ] = $edge['duties'];
				}
			}
		}
		return $states;
	}

	/**
	 * The facts that step() may look at for this act in this state; nothing else needs to be found out.
	 *
	 * @return list<string>
	 */
	public function facts( string $state, string $act ): array {
		$facts = ( $this->definition()['acts'][ $act ]['seen'] ?? false ) ? self::SEEN : [];
		$edge  = $this->edge( $state, $act );
		foreach ( $edge['guards'] ?? [] as $name ) {
			$facts[] = $this->definition()['guards'][ $name ]['fact'];
		}
		if ( isset( $edge['when'] ) ) {
			$facts[] = $edge['when'];
		}
		return array_values( array_unique( $facts ) );
	}

	/**
	 * @return Act|null
	 */
	public function act( string $act ): ?array {
		return $this->definition()['acts'][ $act ] ?? null;
	}

	/**
	 * @return State|null
	 */
	public function state( string $state ): ?array {
		return $this->definition()['states'][ $state ] ?? null;
	}

	/**
	 * The workflow as the contract has it: words, reasons, calendar, events.
	 *
	 * @return array<string, mixed>
	 */
	public function definition(): array {
		return $this->definition ??= $this->contracts->document( 'workflow' );
	}

	/**
	 * @return array{ok: false, refusal: string}
	 */
	private static function no( string $refusal ): array {
		return [
			'ok'      => false,
			'refusal' => $refusal,
		];
	}
}
