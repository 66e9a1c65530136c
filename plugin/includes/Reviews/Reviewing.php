<?php
/**
 * Saying that something is still right.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\PublicIndex\Publisher;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Bulk;
use Prakat\Workflow\Comments;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Opened;
use Prakat\Workflow\Seen;

/**
 * "Reviewed, still right" (ตรวจแล้ว ยังถูกต้อง): of a public entry as the person opened it, or of a section as a whole. Who it
 * was, in which position and when is kept with the content's digest and in the register; the next review is the section's
 * interval later (R019, R062, R114, R119). What is no longer right is revised or withdrawn, by the workflow; who may do neither
 * says so (Change), and "still right" settles that.
 *
 * While a new version is prepared, what is public is still read by everybody, so it is still reviewed: the act is of the
 * public version alone, and the register says which other one was in hand.
 */
final class Reviewing {

	/** Links that are named beside a review. */
	private const LINKS = 20;

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Entries $entries,
		private readonly Opened $opened,
		private readonly Comments $comments,
		private readonly Sections $sections,
		private readonly Duties $duties,
		private readonly Register $register,
		private readonly Publisher $publisher,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return string The day on which it is due again.
	 * @throws Refusal As demand().
	 */
	public function entry( int $entry_id, Seen $seen, Actor $actor ): string {
		return $this->database->transaction(
			function () use ( $entry_id, $seen, $actor ): string {
				[ $entry, $by ] = $this->demand( $entry_id, $seen, $actor );

				$now = $this->clock->sql();
				$due = Interval::after( $this->clock->today(), $this->contracts->section( (string) $entry['section'] )->contract['review']['every'] );
				$this->database->update(
					'entries',
					[
						'reviewed_at' => $now,
						'review_due'  => $due,
						'review_told' => 0,
					],
					[ 'id' => $entry_id ]
				);
				$this->publisher->reviewed( $entry_id );
				$this->comments->resolve_of( $seen->version, Change::ACT, $by );
				$this->sections->entry_reviewed( (int) $entry['unit_id'], (string) $entry['section'], $this->clock->today() );
				$this->note( $entry_id, $seen->version, $seen->hash, (int) $entry['unit_id'], (string) $entry['section'], $by, $entry['review_due'], $due );
				$this->register->write(
					[
						'act'          => 'reviewed',
						'actor'        => $by,
						'entry_id'     => $entry_id,
						'version_id'   => $seen->version,
						'version_hash' => $seen->hash,
						'details'      => [
							'was_due' => $entry['review_due'],
							'due'     => $due,
						] + $this->preparing( $entry['open_version_id'] ),
					]
				);
				return $due;
			}
		);
	}

	/**
	 * What a person who reviews must have, whatever they say of it: a duty there, and on their screen what is public now. Locks
	 * the entry; in the transaction of what they say.
	 *
	 * @return array{array<string, string|null>, Actor} The entry, and the person in the position by which they review.
	 * @throws Refusal 'seen-stale', 'not-opened', 'review-not-public', 'review-duty-missing', 'not-found'.
	 */
	public function demand( int $entry_id, Seen $seen, Actor $actor ): array {
		$this->entries->seen_by( $entry_id, $actor->id );
		$entry = $this->database->row( 'SELECT * FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] ) ?? throw new Refusal( 'not-found' );
		$by    = $this->in_position( $actor, (int) $entry['unit_id'], (string) $entry['section'] );
		$now   = $this->clock->sql();
		if ( null === $entry['live_version_id'] || $entry['published_at'] > $now || $entry['expires_at'] <= $now ) {
			throw new Refusal( 'review-not-public' );
		}
		$version = (array) $this->database->row( 'SELECT id, rev, hash FROM {versions} WHERE id = %d', [ (int) $entry['live_version_id'] ] );
		if ( ! $seen->is( (int) $version['id'], (int) $version['rev'], (string) $version['hash'] ) ) {
			throw new Refusal( 'seen-stale' );
		}
		if ( ! $this->opened->has( $seen, $actor->id ) ) {
			throw new Refusal( 'not-opened' );
		}
		return [ $entry, $by ];
	}

	/**
	 * The same for entries that were opened one by one, each with its own answer.
	 *
	 * @param list<mixed> $items Each `{ entry, seen }`.
	 * @return list<array{entry: int, done: bool, due?: string, refusal?: string, sentence?: string}>
	 * @throws Refusal 'request-malformed'.
	 */
	public function many( array $items, Actor $actor ): array {
		$results = [];
		foreach ( Bulk::asked( $items ) as $entry_id => $seen ) {
			try {
				$results[] = [
					'entry' => $entry_id,
					'done'  => true,
					'due'   => $this->entry( $entry_id, $seen, $actor ),
				];
			} catch ( Refusal $refusal ) {
				$results[] = [
					'entry'    => $entry_id,
					'done'     => false,
					'refusal'  => $refusal->refusal,
					'sentence' => $this->sentences->refusal( $refusal, $this->sentences->language() ),
				];
			}
		}
		return $results;
	}

	/**
	 * A section as a whole: that what stands in it is right, and that nothing is missing from it.
	 *
	 * @param string $digest Of Sections::standing(), as the person saw it.
	 * @return string The day on which it is due again.
	 * @throws Refusal 'seen-stale', 'section-not-responsible', 'review-not-public', 'review-duty-missing'.
	 */
	public function section( int $unit_id, string $section, string $digest, Actor $actor ): string {
		$words = $this->contracts->section( $section )->contract['words']['name'];
		return $this->database->transaction(
			function () use ( $unit_id, $section, $digest, $actor, $words ): string {
				$by  = $this->in_position( $actor, $unit_id, $section );
				$row = $this->sections->row( $unit_id, $section ) ?? throw new Refusal( 'section-not-responsible', [ 'section' => $words ] );
				$now = $this->sections->standing( $unit_id, $section );
				if ( 0 === $now['count'] ) {
					throw new Refusal( 'review-not-public' );
				}
				if ( ! hash_equals( $now['digest'], $digest ) ) {
					throw new Refusal( 'seen-stale' );
				}
				$due = $this->sections->reviewed( $unit_id, $section, $this->clock->today() );
				$this->note( null, null, $now['digest'], $unit_id, $section, $by, $row['review_due'], $due );
				$this->register->write(
					[
						'act'     => 'section-reviewed',
						'actor'   => $by,
						'details' => [
							'section' => $words,
							'unit'    => $this->unit( $unit_id ),
							'entries' => $now['count'],
							'digest'  => $now['digest'],
							'was_due' => $row['review_due'],
							'due'     => $due,
						],
					]
				);
				return $due;
			}
		);
	}

	/**
	 * Who reviewed an entry last, and when it is due again.
	 *
	 * @return array<string, mixed>
	 */
	public function of_entry( int $entry_id, int $user_id ): array {
		$entry = $this->entries->seen_by( $entry_id, $user_id );
		$last  = $this->database->row( 'SELECT person_name, position, at FROM {reviews} WHERE entry_id = %d ORDER BY id DESC LIMIT 1', [ $entry_id ] );
		$row   = (array) $this->database->row( 'SELECT reviewed_at, review_due FROM {entries} WHERE id = %d', [ $entry_id ] );
		return [
			'due'       => $row['review_due'] ?? null,
			'reviewed'  => $this->clock->iso( $row['reviewed_at'] ?? null ),
			'by'        => null === $last || $this->clock->iso( $last['at'] ) !== $this->clock->iso( $row['reviewed_at'] ?? null ) ? null : [
				'name'     => (string) $last['person_name'],
				'position' => (string) $last['position'],
			],
			'mayReview' => $this->may( $user_id, $entry->unit_id, $entry->section ),
			'links'     => $this->links( $entry_id ),
		];
	}

	/**
	 * Whether a person may say there that something is still right.
	 */
	public function may( int $user_id, int $unit_id, string $section ): bool {
		return [] !== $this->held( $user_id, $unit_id, $section );
	}

	/**
	 * The version that was being prepared meanwhile, for the register.
	 *
	 * @return array{preparing?: int}
	 */
	private function preparing( ?string $open_version_id ): array {
		return null === $open_version_id ? [] : [ 'preparing' => (int) $this->database->value( 'SELECT number FROM {versions} WHERE id = %d', [ $open_version_id ] ) ];
	}

	/**
	 * Addresses that what is public leads to and that nobody could try, or that did not answer: for who reads it again.
	 *
	 * @return list<array{address: string, state: string}>
	 */
	private function links( int $entry_id ): array {
		return array_map(
			static fn ( array $row ): array => [
				'address' => (string) $row['url'],
				'state'   => (string) $row['state'],
			],
			$this->database->rows( "SELECT l.url, l.state FROM {link_uses} u JOIN {links} l ON l.id = u.link_id WHERE u.entry_id = %d AND l.state IN ( 'barred', 'closed', 'dead', 'inside' ) ORDER BY l.id LIMIT %d", [ $entry_id, self::LINKS ] )
		);
	}

	/**
	 * @throws Refusal 'review-duty-missing'.
	 */
	public function in_position( Actor $actor, int $unit_id, string $section ): Actor {
		$held = $this->held( $actor->id, $unit_id, $section )[0] ?? throw new Refusal( 'review-duty-missing' );
		return $actor->in_position(
			$held['position_title'],
			$held['acting_for'],
			'' === $held['order_number'] ? null : [
				'number' => $held['order_number'],
				'date'   => $held['order_date'],
			]
		);
	}

	/**
	 * Keeps a review.
	 */
	public function note( ?int $entry_id, ?int $version_id, string $hash, int $unit_id, string $section, Actor $by, ?string $was_due, string $next_due ): void {
		$this->database->insert(
			'reviews',
			[
				'entry_id'    => $entry_id,
				'version_id'  => $version_id,
				'hash'        => $hash,
				'unit_id'     => $unit_id,
				'section'     => $section,
				'person_id'   => $by->id,
				'person_name' => mb_substr( $by->name, 0, 191 ),
				'position'    => mb_substr( $by->position, 0, 191 ),
				'acting_for'  => $by->acting_for,
				'at'          => $this->clock->sql(),
				'was_due'     => $was_due,
				'next_due'    => $next_due,
			]
		);
	}

	/**
	 * @return list<array{duty: string, position_title: string, acting_for: int|null, order_number: string, order_date: string|null, duty_id: int}>
	 */
	private function held( int $user_id, int $unit_id, string $section ): array {
		$duties = $this->machine->definition()['worklist']['duties'];
		return array_values( array_filter( $this->duties->of( $user_id, $unit_id, $section ), static fn ( array $held ): bool => in_array( $held['duty'], $duties, true ) ) );
	}

	/**
	 * @return array{en: string, th: string}
	 */
	private function unit( int $unit_id ): array {
		$row = (array) $this->database->row( 'SELECT name_th, name_en FROM {units} WHERE id = %d', [ $unit_id ] );
		return [
			'en' => (string) ( ( $row['name_en'] ?? '' ) ?: ( $row['name_th'] ?? '' ) ),
			'th' => (string) ( $row['name_th'] ?? '' ),
		];
	}
}
