<?php
/**
 * The end of many entries at once.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Expiry;

use Prakat\Database\Database;
use Prakat\PublicIndex\Publisher;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Attempt;
use Prakat\Workflow\Consequence;
use Prakat\Workflow\Consequences;
use Prakat\Workflow\Judge;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Requests;
use Prakat\Workflow\Situation;

/**
 * Does to many entries in one transaction what Workflow\Acts does to one: the rows are locked, the machine is asked for
 * each, the effects follow in sets, each act has its row in the register. What comes out is the same.
 *
 * @phpstan-import-type Done from Consequence
 * @phpstan-import-type Args from Database
 */
final class Endings {

	/** What the contract's edges of the clock bring about; an edge that names anything else is left to Workflow\Acts. */
	private const EFFECTS = [ 'request', 'take', 'register' ];

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Machine $machine,
		private readonly Judge $judge,
		private readonly Requests $requests,
		private readonly Publisher $publisher,
		private readonly Register $register,
		private readonly Consequences $consequences
	) {
	}

	/**
	 * Does all of them for which it is possible now, or none.
	 *
	 * @param non-empty-array<int, 'expire'|'lapse'> $acts By entry.
	 * @return array<int, 'expire'|'lapse'> What was done; the rest is to be tried one by one.
	 */
	public function carry_out( array $acts ): array {
		$actor = Actor::system( 'sweep' );
		$done  = $this->database->transaction(
			function () use ( $acts, $actor ): array {
				$attempts = $this->attempts( $acts, $actor );
				if ( [] === $attempts ) {
					return [];
				}
				$done    = [];
				$entries = [];
				foreach ( $attempts as $to => $some ) {
					array_push( $entries, ...$this->end( $to, $some ) );
					foreach ( $some as $attempt ) {
						$done[] = self::done( $attempt, $to );
					}
				}
				$this->write( $attempts, $entries );
				$this->consequences->follow( $done, $actor );
				return $done;
			}
		);
		foreach ( $done as $one ) {
			/** This action is documented in Workflow\Acts. */
			$this->database->after_commit( static fn () => do_action( 'prakat_act', $one, $actor ) );
		}
		$carried = [];
		foreach ( $done as $one ) {
			$carried[ $one['entry'] ] = 'lapse' === $one['act'] ? 'lapse' : 'expire';
		}
		return $carried;
	}

	/**
	 * What is possible now, of what was asked for, by the state that it leads to. Locks the entries, in their order.
	 *
	 * @param non-empty-array<int, 'expire'|'lapse'> $acts
	 * @return array<string, non-empty-list<Attempt>>
	 */
	private function attempts( array $acts, Actor $actor ): array {
		$entries  = $this->database->rows( 'SELECT * FROM {entries} WHERE id IN (%d…) ORDER BY id FOR UPDATE', [ array_keys( $acts ) ] );
		$live     = array_map( 'intval', array_filter( array_column( $entries, 'live_version_id' ), 'is_string' ) );
		$versions = [] === $live ? [] : array_column( $this->database->rows( 'SELECT * FROM {versions} WHERE id IN (%d…)', [ array_values( $live ) ] ), null, 'id' );
		$requests = [] === $live ? [] : array_column( $this->database->rows( 'SELECT * FROM {requests} WHERE version_id IN (%d…)', [ array_values( $live ) ] ), null, 'version_id' );
		$attempts = [];
		foreach ( $entries as $entry ) {
			$version = $versions[ (string) $entry['live_version_id'] ] ?? null;
			$request = $requests[ (string) $entry['live_version_id'] ] ?? null;
			if ( null === $version || null === $request || $entry['open_version_id'] === $entry['live_version_id'] ) {
				continue;
			}
			$act     = $acts[ (int) $entry['id'] ];
			$attempt = $this->judge->attempt( $act, new Situation( $entry, $version, $request ), $actor, null );
			if ( self::EFFECTS !== ( $this->machine->edge( $attempt->situation->state(), $act )['effects'] ?? [] ) || isset( $this->machine->act( $act )['stamp'] ) ) {
				continue;
			}
			try {
				$attempts[ $this->judge->decide( $attempt ) ][] = $attempt;
			} catch ( Refusal ) {
				continue;
			}
		}
		return $attempts;
	}

	/**
	 * Moves versions and requests on, and takes the entries out of the public index.
	 *
	 * @param non-empty-list<Attempt> $attempts
	 * @return list<array{string, Args}> The statements that move the entries on.
	 */
	private function end( string $to, array $attempts ): array {
		$versions = array_map( static fn ( Attempt $attempt ): int => $attempt->situation->version_id(), $attempts );
		$entries  = array_map( static fn ( Attempt $attempt ): int => $attempt->situation->entry_id(), $attempts );
		$requests = array_map( static fn ( Attempt $attempt ): int => (int) ( $attempt->situation->request['id'] ?? 0 ), $attempts );
		$this->database->run( 'UPDATE {versions} SET state = %s, rev = rev + 1 WHERE id IN (%d…)', [ $to, $versions ] );
		$moves = [];
		foreach ( $this->shown( $attempts ) as $state => $ids ) {
			$moves[] = [
				'UPDATE {entries} SET live_version_id = NULL, state = %s, updated_at = %s, rev = rev + 1, expires_at = NULL, review_due = NULL WHERE id IN (%d…)',
				[ $state, $this->clock->sql(), $ids ],
			];
		}
		$this->requests->close( $requests, $to );
		/** @var 'expired'|'withdrawn'|'lapsed'|'replaced' $kind */
		$kind = $this->machine->state( $to )['gone'] ?? 'withdrawn';
		$this->publisher->take_all( $entries, $kind, true );
		return $moves;
	}

	/**
	 * The states in which the entries are then: of the version in hand, else of the newest that was not discarded.
	 *
	 * @param non-empty-list<Attempt> $attempts
	 * @return array<string, non-empty-list<int>>
	 */
	private function shown( array $attempts ): array {
		$ids    = array_map( static fn ( Attempt $attempt ): int => $attempt->situation->entry_id(), $attempts );
		$open   = [];
		$states = [];
		$shown  = [];
		foreach ( $attempts as $attempt ) {
			$open[ $attempt->situation->entry_id() ] = $attempt->situation->open_version_id();
		}
		foreach ( $this->database->rows( "SELECT id, entry_id, state FROM {versions} WHERE entry_id IN (%d…) AND state <> 'discarded' ORDER BY entry_id, number", [ $ids ] ) as $version ) {
			$entry = (int) $version['entry_id'];
			if ( null === $open[ $entry ] || $open[ $entry ] === (int) $version['id'] ) {
				$states[ $entry ] = (string) $version['state'];
			}
		}
		foreach ( $states as $entry => $state ) {
			$shown[ $state ][] = $entry;
		}
		return $shown;
	}

	/**
	 * Writes the register, and moves the entries on: that is the longest of the statements, and rows are hashed meanwhile.
	 *
	 * @param array<string, non-empty-list<Attempt>> $attempts
	 * @param list<array{string, Args}>              $moves
	 */
	private function write( array $attempts, array $moves ): void {
		$rows = [];
		foreach ( $attempts as $to => $some ) {
			foreach ( $some as $attempt ) {
				$done   = self::done( $attempt, $to );
				$hash   = $attempt->situation->hash();
				$rows[] = [
					'act'          => $done['act'],
					'actor'        => $attempt->actor,
					'entry_id'     => $done['entry'],
					'version_id'   => $done['version'],
					'version_hash' => '' === $hash ? null : $hash,
					'request_id'   => $done['request'],
					'from_state'   => $done['from'],
					'to_state'     => $to,
					'details'      => [],
				];
			}
		}
		$last = array_pop( $moves );
		foreach ( $moves as $move ) {
			$this->database->run( ...$move );
		}
		if ( [] !== $rows ) {
			$this->register->write_all( $rows, $last );
		}
	}

	/**
	 * @return Done
	 */
	private static function done( Attempt $attempt, string $to ): array {
		return [
			'entry'   => $attempt->situation->entry_id(),
			'version' => $attempt->situation->version_id(),
			'request' => (int) ( $attempt->situation->request['id'] ?? 0 ),
			'act'     => $attempt->act,
			'from'    => $attempt->situation->state(),
			'to'      => $to,
		];
	}
}
