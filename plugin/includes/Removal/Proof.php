<?php
/**
 * The proof that something is gone.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Expiry\Background;
use Prakat\Expiry\Schedule;
use Prakat\Messages\Outbox;
use Prakat\Register\Register;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;

/**
 * After something was taken down, asks every address that it ever had; files what was answered in the register, tells the
 * webmasters what still answers, and asks again later: until nothing does, and twice more after that, for a cache may answer
 * again (R063, R065). Of a version whose entry goes on, what only that version had is asked (Scope). Each answer is kept as it
 * comes, so a turn that was stopped or killed goes on where it was; several processes never have the same one.
 *
 * @phpstan-import-type Answers from Fetcher
 */
final class Proof {

	public const HOOK = 'prakat_removal';

	/** The next pass, at once, while there is more to ask. */
	public const ONCE = 'prakat_removal_next';

	/** Seconds until it is asked again, by how often it was. */
	private const AGAIN = [ 900, 3600, 21600, 86400 ];

	/** After so many times nobody is asked any more but by hand. */
	private const TRIES = 12;

	/** What was found gone is looked at again a day later, and when no cache should have anything of it any more. */
	private const LOOK = 86400;

	private const LAST_LOOK = 2678400;

	/** A turn that was killed is taken up again after so many seconds. */
	private const HELD = 60;

	/** So many are asked about at the same time, by whomever: each may take processes of the server. */
	private const TOGETHER = 2;

	/** Seconds of a pass: with what is under way at its end it fits a host's 30. A command line has no such end. */
	private const PASS = 15;

	private const PASS_ON_THE_COMMAND_LINE = 240;

	/** Seconds that a person waits for. */
	private const BY_HAND = 5;

	public function __construct(
		private readonly Database $database,
		private readonly Fetcher $fetcher,
		private readonly Scope $scope,
		private readonly Backfill $backfill,
		private readonly Relay $relay,
		private readonly Register $register,
		private readonly Outbox $outbox,
		private readonly Duties $duties,
		private readonly Background $background,
		private readonly Clock $clock
	) {
	}

	/**
	 * Keeps it in the timetable. Costs no query.
	 */
	public function keep(): void {
		$this->background->every( self::HOOK, Schedule::EVERY );
	}

	public function stop(): void {
		$this->background->stop( self::HOOK );
		$this->background->stop( self::ONCE );
	}

	/**
	 * Asks about what is due, one after the other, and arranges that the next pass goes on at once where there is more.
	 *
	 * @return array{proved: int, finished: bool}
	 */
	public function run( ?int $seconds = null ): array {
		$ends = microtime( true ) + ( $seconds ?? ( 'cli' === PHP_SAPI ? self::PASS_ON_THE_COMMAND_LINE : self::PASS ) );
		while ( ! $this->backfill->is_done() && microtime( true ) < $ends ) {
			$this->backfill->run();
		}
		$proved = 0;
		while ( microtime( true ) < $ends ) {
			$now  = $this->clock->sql();
			$next = $this->under_way() >= self::TOGETHER ? null : $this->database->value( 'SELECT id FROM {removals} WHERE due_at <= %s AND ( held_until IS NULL OR held_until <= %s ) ORDER BY due_at, id LIMIT 1', [ $now, $now ] );
			if ( null === $next ) {
				return [
					'proved'   => $proved,
					'finished' => true,
				];
			}
			if ( ! $this->hold( (int) $next, true ) ) {
				continue;
			}
			$ended   = $this->turn( (int) $next, $ends );
			$proved += true === $ended ? 1 : 0;
			if ( null === $ended ) {
				// It doesn't answer itself now: the next five minutes are soon enough.
				return [
					'proved'   => $proved,
					'finished' => false,
				];
			}
		}
		$this->background->soon( self::ONCE );
		$this->relay->pass_on();
		return [
			'proved'   => $proved,
			'finished' => false,
		];
	}

	/**
	 * Somebody wants to know now. As much of it as a person waits for is asked at once, by no more than a few at the same time;
	 * the rest, or all of it, in the background.
	 *
	 * @return bool Whether all was asked.
	 */
	public function check( int $id ): bool {
		if ( $this->under_way() < self::TOGETHER && $this->hold( $id, false ) && false !== $this->turn( $id, microtime( true ) + self::BY_HAND ) ) {
			return true;
		}
		if ( 1 === $this->database->run( "UPDATE {removals} SET due_at = %s WHERE id = %d AND state <> 'public' AND ( due_at IS NULL OR due_at > %s )", [ $this->clock->sql(), $id, $this->clock->sql() ] ) ) {
			$this->background->soon( self::ONCE );
		}
		return false;
	}

	private function under_way(): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM {removals} WHERE held_until > %s', [ $this->clock->sql() ] );
	}

	/**
	 * Takes one for this process, for some seconds.
	 */
	private function hold( int $id, bool $due ): bool {
		$now = $this->clock->sql();
		return 1 === $this->database->run( 'UPDATE {removals} SET held_until = %s WHERE id = %d AND ( held_until IS NULL OR held_until <= %s ) AND ' . ( $due ? 'due_at <= %s' : "( state <> 'public' OR due_at <= %s )" ), [ $this->in( self::HELD ), $id, $now, $now ] );
	}

	/**
	 * Asks all addresses that were not asked yet in this turn.
	 *
	 * @return bool|null Whether all were asked; null when nothing answered at all.
	 */
	private function turn( int $id, float $ends ): ?bool {
		$proof = (array) $this->database->row( 'SELECT * FROM {removals} WHERE id = %d', [ $id ] );
		if ( ! Scope::is_part( $proof ) && $this->is_public( (int) $proof['entry_id'] ) ) {
			$this->database->run( "UPDATE {removals} SET state = CASE WHEN state = 'clean' THEN 'clean' ELSE 'public' END, due_at = NULL, held_until = NULL WHERE id = %d", [ $id ] );
			return true;
		}
		$turn    = (int) $proof['turn'] + 1;
		$reached = 0;
		$silent  = true;
		$this->begin( $proof, $turn );
		while ( true ) {
			$began = microtime( true );
			$rows  = $this->scope->unasked( $proof, $turn, $reached, $this->fetcher->at_once() );
			if ( [] === $rows ) {
				$this->file( $proof, $turn );
				return $silent && 0 !== $reached ? null : true;
			}
			if ( $began >= $ends ) {
				$this->database->run( 'UPDATE {removals} SET held_until = NULL WHERE id = %d', [ $id ] );
				return false;
			}
			$ask  = [];
			$left = [];
			$room = $this->fetcher->at_once();
			foreach ( $rows as $address ) {
				$main  = '1' === $address['main'];
				$room -= Fetcher::requests( $main );
				if ( $room < 0 && [] !== $ask ) {
					break;
				}
				$reached = (int) $address['id'];
				$url     = Addresses::url( $address );
				if ( null !== $url && $this->scope->is_anothers( $proof, (string) $address['kind'], $url ) ) {
					$left[ $reached ] = Fetcher::NOBODY_ASKED;
				} elseif ( null !== $url ) {
					$ask[ (int) $address['id'] ] = [
						'url'  => $url,
						'base' => Addresses::base( (string) $address['base'] ),
						'main' => $main,
						'shut' => Addresses::is_shut( $address ),
					];
				}
			}
			$answers = $this->scope->judged( $proof, $ask, $this->fetcher->ask( $ask ) );
			$silent  = $silent && 0 === array_sum( array_column( $answers, 'get' ) );
			$this->note( $id, $turn, $answers + $left );
			// Others want the server too: it rests for a quarter of the time that it was asked.
			usleep( (int) min( 500000, ( microtime( true ) - $began ) * 250000 ) );
		}
	}

	/**
	 * Before the first question of a turn: where it is to be found by now, if the site's addresses have changed since.
	 *
	 * @param array<string, string|null> $proof
	 */
	private function begin( array $proof, int $turn ): void {
		if ( null === $this->database->value( 'SELECT address_id FROM {removal_answers} WHERE removal_id = %d AND turn = %d LIMIT 1', [ (int) $proof['id'], $turn ] ) ) {
			$this->scope->renew( $proof );
		}
	}

	/**
	 * Keeps what was answered, in case that this process gets no further.
	 *
	 * @param array<int, Answers> $answers By address.
	 */
	private function note( int $id, int $turn, array $answers ): void {
		if ( [] === $answers ) {
			return;
		}
		$this->database->transaction(
			function () use ( $id, $turn, $answers ): void {
				$this->database->run( 'DELETE FROM {removal_answers} WHERE removal_id = %d AND address_id IN (%d…)', [ $id, array_keys( $answers ) ] );
				$this->database->insert_many(
					'removal_answers',
					[ 'removal_id', 'address_id', 'by_head', 'by_get', 'by_condition', 'verdict', 'turn' ],
					array_map( static fn ( int $address, array $answer ): array => [ $id, $address, $answer['head'], $answer['get'], $answer['conditional'], $answer['verdict'], $turn ], array_keys( $answers ), $answers )
				);
				$this->database->run( 'UPDATE {removals} SET held_until = %s WHERE id = %d', [ $this->in( self::HELD ), $id ] );
			}
		);
	}

	/**
	 * Files what was answered in this turn: one row of the register where something is new.
	 *
	 * @param array<string, string|null> $proof
	 */
	private function file( array $proof, int $turn ): void {
		$id      = (int) $proof['id'];
		$answers = $this->database->rows( 'SELECT address_id, by_head, by_get, by_condition, verdict FROM {removal_answers} WHERE removal_id = %d AND turn = %d ORDER BY address_id', [ $id, $turn ] );
		$counts  = array_count_values( array_map( strval( ... ), array_column( $answers, 'verdict' ) ) ) + [
			'gone'    => 0,
			'answers' => 0,
			'unclear' => 0,
			'moved'   => 0,
		];
		$state   = $counts['answers'] > 0 ? 'answers' : ( $counts['unclear'] > 0 ? 'unclear' : 'clean' );
		$tries   = ( 'clean' === $proof['state'] ? 0 : (int) $proof['tries'] ) + 1;
		$digest  = hash( 'sha256', CanonicalJson::encode( array_map( static fn ( array $row ): array => [ (int) $row['address_id'], (int) $row['by_head'], (int) $row['by_get'], (int) $row['by_condition'] ], $answers ) ) );
		$tell    = 'answers' === $state && 0 === (int) $proof['told'];
		$this->database->transaction(
			function () use ( $proof, $id, $turn, $answers, $counts, $state, $tries, $digest, $tell ): void {
				// One that another process has filed meanwhile is filed.
				if ( 0 === $this->database->run(
					'UPDATE {removals} SET state = %s, due_at = %s, tries = %d, asked = %d, answering = %d, unclear = %d, digest = %s, checked_at = %s, turn = %d, told = %d, held_until = NULL WHERE id = %d AND turn = %d',
					[ $state, $this->next( $proof, $state, $tries ), $tries, count( $answers ), $counts['answers'], $counts['unclear'], $digest, $this->clock->sql(), $turn, 'clean' === $state ? 0 : (int) ( $tell || 0 !== (int) $proof['told'] ), $id, $turn - 1 ]
				) ) {
					return;
				}
				$this->database->run( 'DELETE FROM {removal_answers} WHERE removal_id = %d AND turn < %d', [ $id, $turn ] );
				if ( $tell ) {
					$this->tell( $proof, $counts['answers'], $turn );
				}
				if ( $digest !== (string) $proof['digest'] ) {
					$this->register->write(
						[
							'act'        => Scope::is_part( $proof ) ? 'removal-proved-version' : 'removal-proved',
							'actor'      => Actor::system( 'removal' ),
							'entry_id'   => (int) $proof['entry_id'],
							'version_id' => (int) $proof['version_id'],
							'details'    => [
								'asked'   => count( $answers ),
								'gone'    => $counts['gone'] + $counts['moved'],
								'still'   => $counts['answers'],
								'unclear' => $counts['unclear'],
								'digest'  => $digest,
							] + $this->version( $proof ),
						]
					);
				}
			}
		);
	}

	/**
	 * When it is to be asked again.
	 *
	 * @param array<string, string|null> $proof As it was before.
	 */
	private function next( array $proof, string $state, int $tries ): ?string {
		if ( 'clean' !== $state ) {
			return $tries >= self::TRIES ? null : $this->in( self::AGAIN[ $tries - 1 ] ?? 604800 );
		}
		if ( 'clean' !== $proof['state'] ) {
			return $this->in( self::LOOK );
		}
		if ( null !== $proof['due_at'] && $proof['due_at'] > $this->clock->sql() ) {
			// Asked by hand in between.
			return $proof['due_at'];
		}
		/**
		 * Filters after how long what was taken down, and was found gone, is looked at for the last time: when nothing that keeps
		 * pages for this site should have anything of it any more.
		 *
		 * @param int $seconds 31 days.
		 */
		$seconds = (int) apply_filters( 'prakat_removal_last_look', self::LAST_LOOK );
		$last    = $this->clock->sql( $this->clock->at( (string) $proof['gone_at'] )->modify( '+' . max( 0, $seconds ) . ' seconds' ) );
		return $last > $this->clock->sql() ? $last : null;
	}

	/**
	 * Tells the webmasters of what still answers, or does so again, once each time.
	 *
	 * @param array<string, string|null> $proof
	 */
	private function tell( array $proof, int $count, int $turn ): void {
		$entry = $this->database->row( 'SELECT section, unit_id FROM {entries} WHERE id = %d', [ (int) $proof['entry_id'] ] );
		if ( null === $entry ) {
			return;
		}
		foreach ( $this->duties->holders( 'publish', (int) $entry['unit_id'], (string) $entry['section'] ) as $person ) {
			$this->outbox->write_once(
				[
					'user'    => $person['id'],
					'kind'    => 'still-answers',
					'entry'   => (int) $proof['entry_id'],
					'version' => (int) $proof['version_id'],
					'act'     => '',
					'params'  => [
						'section' => (string) $entry['section'],
						'unit'    => (int) $entry['unit_id'],
						'count'   => $count,
					],
					'once'    => "still-answers:{$proof['id']}:$turn:{$person['id']}",
				]
			);
		}
	}

	/**
	 * Which version it is about, where the entry goes on.
	 *
	 * @param array<string, string|null> $proof
	 * @return array{number?: int}
	 */
	private function version( array $proof ): array {
		return Scope::is_part( $proof ) ? [ 'number' => (int) $this->database->value( 'SELECT number FROM {versions} WHERE id = %d', [ (int) $proof['version_id'] ] ) ] : [];
	}

	private function in( int $seconds ): string {
		return $this->clock->sql( $this->clock->now()->modify( "+$seconds seconds" ) );
	}

	private function is_public( int $entry_id ): bool {
		return null !== $this->database->value( 'SELECT entry_id FROM {index_entries} WHERE entry_id = %d AND expires_at > %s', [ $entry_id, $this->clock->sql() ] );
	}
}
