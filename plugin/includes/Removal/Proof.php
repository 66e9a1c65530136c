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
 * After something was taken down, asks every address that it ever had, at a gentle rate; files what was answered in the
 * register, tells the webmasters what still answers, and asks again later until nothing does (R063, R065). May be killed
 * anywhere and run by several at once.
 *
 * @phpstan-import-type Answers from Fetcher
 */
final class Proof {

	public const HOOK = 'prakat_removal';

	/** Seconds until it is asked again, by how often it was. */
	private const AGAIN = [ 900, 3600, 21600, 86400 ];

	/** After so many times nobody is asked any more but by hand. */
	private const TRIES = 12;

	/** A run that was killed is taken up again after so many seconds. */
	private const HELD = 600;

	public function __construct(
		private readonly Database $database,
		private readonly Fetcher $fetcher,
		private readonly Backfill $backfill,
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
	}

	/**
	 * @return array{proved: int, finished: bool}
	 */
	public function run( int $seconds = 20 ): array {
		$ends = microtime( true ) + $seconds;
		while ( ! $this->backfill->is_done() && microtime( true ) < $ends ) {
			$this->backfill->run();
		}
		$proved = 0;
		while ( microtime( true ) < $ends ) {
			$next = $this->database->row( 'SELECT id, due_at FROM {removals} WHERE due_at <= %s ORDER BY due_at, id LIMIT 1', [ $this->clock->sql() ] );
			if ( null === $next ) {
				return [
					'proved'   => $proved,
					'finished' => true,
				];
			}
			$proved += $this->prove( (int) $next['id'], (string) $next['due_at'] ) ? 1 : 0;
		}
		return [
			'proved'   => $proved,
			'finished' => false,
		];
	}

	/**
	 * Asks all addresses of one that was taken down.
	 *
	 * @param string|null $due As it was read, so that nobody else does the same; null: now, by hand.
	 * @return bool Whether it was done: another process may have it, or it may be public again.
	 */
	public function prove( int $id, ?string $due = null ): bool {
		$held  = $this->clock->sql( $this->clock->now()->modify( '+' . self::HELD . ' seconds' ) );
		$mine  = null === $due
			? $this->database->run( "UPDATE {removals} SET due_at = %s WHERE id = %d AND state <> 'public'", [ $held, $id ] )
			: $this->database->run( 'UPDATE {removals} SET due_at = %s WHERE id = %d AND due_at = %s', [ $held, $id, $due ] );
		$proof = $this->database->row( 'SELECT * FROM {removals} WHERE id = %d', [ $id ] );
		if ( 0 === $mine || null === $proof ) {
			return false;
		}
		if ( $this->is_public( (int) $proof['entry_id'] ) ) {
			$this->database->run( "UPDATE {removals} SET state = 'public', due_at = NULL WHERE id = %d", [ $id ] );
			return false;
		}
		$answers = [];
		foreach ( $this->database->rows( 'SELECT id, base, path FROM {addresses} WHERE entry_id = %d ORDER BY id', [ (int) $proof['entry_id'] ] ) as $address ) {
			$url = Addresses::url( $address );
			if ( null !== $url ) {
				$answers[ (int) $address['id'] ] = $this->fetcher->ask( $url, Addresses::base( (string) $address['base'] ) );
				// Others want the server too.
				usleep( 20000 );
			}
		}
		$this->file( $proof, $answers );
		return true;
	}

	/**
	 * Files what was answered: each answer in its row, and one row of the register where something is new.
	 *
	 * @param array<string, string|null> $proof
	 * @param array<int, Answers>        $answers By address.
	 */
	private function file( array $proof, array $answers ): void {
		$counts = array_count_values( array_column( $answers, 'verdict' ) ) + [
			'gone'    => 0,
			'answers' => 0,
			'unclear' => 0,
		];
		$state  = $counts['answers'] > 0 ? 'answers' : ( $counts['unclear'] > 0 ? 'unclear' : 'clean' );
		$tries  = (int) $proof['tries'] + 1;
		$digest = hash( 'sha256', CanonicalJson::encode( array_map( static fn ( int $address, array $answer ): array => [ $address, $answer['head'], $answer['get'], $answer['conditional'] ], array_keys( $answers ), $answers ) ) );
		$due    = 'clean' === $state || $tries >= self::TRIES ? null : $this->clock->sql( $this->clock->now()->modify( '+' . ( self::AGAIN[ $tries - 1 ] ?? 604800 ) . ' seconds' ) );
		$this->database->transaction(
			function () use ( $proof, $answers, $counts, $state, $tries, $digest, $due ): void {
				$this->database->run( 'DELETE FROM {removal_answers} WHERE removal_id = %d', [ (int) $proof['id'] ] );
				if ( [] !== $answers ) {
					$this->database->insert_many(
						'removal_answers',
						[ 'removal_id', 'address_id', 'by_head', 'by_get', 'by_condition', 'verdict' ],
						array_map( static fn ( int $address, array $answer ): array => [ (int) $proof['id'], $address, $answer['head'], $answer['get'], $answer['conditional'], $answer['verdict'] ], array_keys( $answers ), $answers )
					);
				}
				$this->database->run(
					'UPDATE {removals} SET state = %s, due_at = %s, tries = %d, asked = %d, answering = %d, unclear = %d, digest = %s, checked_at = %s WHERE id = %d',
					[ $state, $due, $tries, count( $answers ), $counts['answers'], $counts['unclear'], $digest, $this->clock->sql(), (int) $proof['id'] ]
				);
				if ( 'answers' === $state ) {
					$this->tell( $proof, $counts['answers'] );
				}
				if ( $digest !== (string) $proof['digest'] ) {
					$this->register->write(
						[
							'act'        => 'removal-proved',
							'actor'      => Actor::system( 'removal' ),
							'entry_id'   => (int) $proof['entry_id'],
							'version_id' => (int) $proof['version_id'],
							'details'    => [
								'asked'   => count( $answers ),
								'gone'    => $counts['gone'],
								'still'   => $counts['answers'],
								'unclear' => $counts['unclear'],
								'digest'  => $digest,
							],
						]
					);
				}
			}
		);
	}

	/**
	 * Tells the webmasters once of what still answers.
	 *
	 * @param array<string, string|null> $proof
	 */
	private function tell( array $proof, int $count ): void {
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
					'once'    => "still-answers:{$proof['id']}:{$person['id']}",
				]
			);
		}
	}

	private function is_public( int $entry_id ): bool {
		return null !== $this->database->value( 'SELECT entry_id FROM {index_entries} WHERE entry_id = %d AND expires_at > %s', [ $entry_id, $this->clock->sql() ] );
	}
}
