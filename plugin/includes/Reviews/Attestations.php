<?php
/**
 * The attestation of a unit.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Format\ThaiDate;
use Prakat\Messages\Outbox;
use Prakat\Register\Register;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Units\Units;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Machine;

/**
 * Once a quarter (R125) the head of a unit looks at all its sections as a whole, says that they were examined (R062, R064,
 * R114) and signs. What was signed is kept as data, with its digest in the register, and is never changed.
 *
 * Who signs: announcement 004 clause 6.1 puts the first level of review on the head of the office or division. That is who
 * approves for all sections of the unit itself; where nobody does, of the nearest unit above. Who stands in for that person
 * by an order signs in their stead, and the paper says so. A duty for single sections is no headship.
 *
 * @phpstan-type Data array<string, mixed>
 */
final class Attestations {

	/** Entries of a section that stand on the paper itself; the annex has all of them. */
	private const LISTED = 200;

	/** For which quarter heads were told. */
	private const TOLD = 'prakat_attestation_told';

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Units $units,
		private readonly Duties $duties,
		private readonly Sections $sections,
		private readonly MissingConcern $missing,
		private readonly Reviewing $reviewing,
		private readonly Annex $annex,
		private readonly Register $register,
		private readonly Outbox $outbox,
		private readonly Clock $clock
	) {
	}

	/**
	 * The quarter that ended last: the one that can be signed.
	 */
	public function due(): Quarter {
		return Quarter::at( $this->clock->today() )->before();
	}

	/**
	 * Only the quarter that ended last is signed: a signature says how things stand now.
	 *
	 * @throws Refusal 'attestation-not-yet' for one that is not over, 'attestation-before' for one that had ended before anything
	 *                 was kept here, 'attestation-over' for one after which another has ended.
	 */
	public function demand_signable( Quarter $quarter ): void {
		if ( $quarter->last_day() >= $this->clock->today() ) {
			throw new Refusal( 'attestation-not-yet', [ 'date' => self::words( $quarter->last_day() ) ] );
		}
		$this->demand_known( $quarter );
		if ( ! $quarter->is( $this->due() ) ) {
			throw new Refusal( 'attestation-over' );
		}
	}

	public function is_signable( Quarter $quarter ): bool {
		return $quarter->is( $this->due() ) && $this->is_known( $quarter );
	}

	/**
	 * Whether anything was kept here before the quarter ended.
	 */
	public function is_known( Quarter $quarter ): bool {
		return $quarter->last_day() >= $this->first_day();
	}

	/**
	 * What would be signed now. Of a quarter that is not over, what stands so far.
	 *
	 * @return array{data: Data, hash: string}
	 * @throws Refusal 'unit-not-found'; 'attestation-not-yet', 'attestation-before' for a quarter of which nothing stands.
	 */
	public function draft( int $unit_id, Quarter $quarter ): array {
		if ( $quarter->first_day() > $this->clock->today() ) {
			throw new Refusal( 'attestation-not-yet', [ 'date' => self::words( $quarter->last_day() ) ] );
		}
		$this->demand_known( $quarter );
		$unit     = $this->units->get( $unit_id );
		$sections = [];
		$months   = [];
		foreach ( $this->missing->items( 'missing-month', new Reach( [ [ 'section' => '*', 'units' => [ $unit_id ] ] ] ), 1000, 0 ) as $item ) {
			$months[ $item['section'] ][] = (string) $item['details']['month'];
		}
		foreach ( $this->sections->of_unit( $unit_id ) as $id => $row ) {
			$sections[] = $this->section( $unit_id, $id, $row, $quarter ) + [ 'months' => $months[ $id ] ?? [] ];
		}
		$sum  = static fn ( string $name ): int => array_sum( array_map( static fn ( array $section ): int => (int) $section[ $name ], $sections ) );
		$data = [
			'format'    => 2,
			'agency'    => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ),
			'unit'      => [
				'id'   => $unit_id,
				'name' => $unit['name'],
			],
			'year'      => $quarter->year,
			'quarter'   => $quarter->number,
			'from'      => $quarter->first_day(),
			'to'        => $quarter->last_day(),
			'asOf'      => $this->clock->today(),
			'sections'  => $sections,
			'annex'     => $this->annex->digest( $unit_id ),
			'totals'    => [
				'public'   => $sum( 'public' ),
				'reviewed' => $sum( 'reviewed' ),
				'overdue'  => $sum( 'overdue' ),
				'missing'  => count( array_filter( $sections, static fn ( array $section ): bool => 0 === $section['public'] ) ),
			],
			'statement' => $this->machine->definition()['worklist']['statement']['th'],
		];
		return [
			'data' => $data,
			'hash' => hash( 'sha256', CanonicalJson::encode( $data ) ),
		];
	}

	/**
	 * The head signs what was on the screen.
	 *
	 * @param string $seen The draft's digest.
	 * @return int The attestation's id.
	 * @throws Refusal 'attestation-not-yet', 'attestation-before', 'attestation-over', 'attestation-not-head',
	 *                 'attestation-signed', 'seen-stale'.
	 */
	public function sign( int $unit_id, Quarter $quarter, string $seen, Actor $actor ): int {
		$unit = $this->units->get( $unit_id );
		$this->demand_signable( $quarter );
		return $this->database->transaction(
			function () use ( $unit_id, $unit, $quarter, $seen, $actor ): int {
				// One signature at a time for a unit.
				$this->database->row( 'SELECT id FROM {units} WHERE id = %d FOR UPDATE', [ $unit_id ] );
				$by = $this->as_head( $unit_id, $actor ) ?? throw new Refusal( 'attestation-not-head' );
				if ( null !== $this->database->value( 'SELECT id FROM {attestations} WHERE unit_id = %d AND year = %d AND quarter = %d', [ $unit_id, $quarter->year, $quarter->number ] ) ) {
					throw new Refusal( 'attestation-signed' );
				}
				$draft = $this->draft( $unit_id, $quarter );
				if ( ! hash_equals( $draft['hash'], $seen ) ) {
					throw new Refusal( 'seen-stale' );
				}
				foreach ( $this->sections->of_unit( $unit_id ) as $section => $row ) {
					// What nothing stands in is missing still; the signature does not review it away.
					$standing = $this->sections->standing( $unit_id, $section );
					if ( $standing['count'] > 0 ) {
						$this->reviewing->note( null, null, $standing['digest'], $unit_id, $section, $by, $row['review_due'], $this->sections->reviewed( $unit_id, $section, $this->clock->today() ) );
					}
				}
				$seq = $this->register->write(
					[
						'act'     => 'attested',
						'actor'   => $by,
						'details' => [
							'unit'    => $unit['name'],
							'year'    => $quarter->year,
							'quarter' => $quarter->number,
							'digest'  => $draft['hash'],
							'totals'  => $draft['data']['totals'],
						] + ( null === $by->order ? [] : [ 'order' => $by->order ] ),
					]
				);
				$id  = $this->database->insert(
					'attestations',
					[
						'unit_id'     => $unit_id,
						'year'        => $quarter->year,
						'quarter'     => $quarter->number,
						'data'        => CanonicalJson::encode( $draft['data'] ),
						'hash'        => $draft['hash'],
						'person_id'   => $by->id,
						'person_name' => mb_substr( $by->name, 0, 191 ),
						'position'    => mb_substr( $by->position, 0, 191 ),
						'acting_for'  => $by->acting_for,
						'signed_at'   => $this->clock->sql(),
						'seq'         => $seq,
					]
				);
				$this->annex->keep( $id, $unit_id, $draft['data']['annex']['sha256'] );
				return $id;
			}
		);
	}

	/**
	 * The person as head of the unit, in their position or in somebody's stead; null when they are not.
	 */
	public function as_head( int $unit_id, Actor $actor ): ?Actor {
		foreach ( $this->heads( $unit_id ) as $head ) {
			if ( $head['id'] === $actor->id ) {
				return $actor->in_position(
					$head['position_title'],
					$head['acting_for'],
					'' === $head['order_number'] ? null : [
						'number' => $head['order_number'],
						'date'   => $head['order_date'],
					]
				);
			}
		}
		return null;
	}

	/**
	 * Tells heads that a quarter is over, once.
	 */
	public function remind(): void {
		$quarter = $this->due();
		$name    = "{$quarter->year}-{$quarter->number}";
		if ( get_option( self::TOLD, '' ) === $name ) {
			return;
		}
		foreach ( $this->units->all() as $unit ) {
			// A unit that answered for nothing in that quarter has nothing to sign.
			$since = array_filter( $this->sections->of_unit( $unit['id'] ), static fn ( array $row ): bool => (string) $row['since'] <= $quarter->last_day() );
			if ( ! $unit['active'] || [] === $since ) {
				continue;
			}
			foreach ( $this->heads( $unit['id'] ) as $head ) {
				$this->outbox->write_once(
					[
						'user'    => $head['id'],
						'kind'    => 'attest-due',
						'entry'   => null,
						'version' => null,
						'act'     => '',
						'params'  => [
							'unit'    => $unit['id'],
							'quarter' => $quarter->number,
							'year'    => $quarter->year,
						],
						'once'    => "attest-due:{$unit['id']}:$name:{$head['id']}",
					]
				);
			}
		}
		update_option( self::TOLD, $name, false );
	}

	/**
	 * @return list<array{id: int, position_title: string, acting_for: int|null, order_number: string, order_date: string|null}>
	 */
	private function heads( int $unit_id ): array {
		return $this->duties->heads( $this->machine->definition()['worklist']['signs'], $unit_id );
	}

	/**
	 * @param array<string, string|null> $row Of {review_sections}.
	 * @return array<string, mixed>
	 */
	private function section( int $unit_id, string $id, array $row, Quarter $quarter ): array {
		$standing = $this->sections->standing( $unit_id, $id );
		$now      = $this->clock->sql();
		$zone     = $this->clock->zone();
		$from     = $this->clock->sql( new \DateTimeImmutable( $quarter->first_day(), $zone ) );
		$to       = $this->clock->sql( ( new \DateTimeImmutable( $quarter->last_day(), $zone ) )->modify( '+1 day' ) );
		$public   = 'e.unit_id = %d AND e.section = %s AND e.live_version_id IS NOT NULL AND e.published_at <= %s AND e.expires_at > %s';
		$args     = [ $unit_id, $id, $now, $now ];
		$entries  = $this->database->rows( "SELECT e.id, e.uuid, COALESCE( i.title, e.title ) AS title, e.published_at, e.reviewed_at, e.review_due, v.number, v.hash FROM {entries} e JOIN {versions} v ON v.id = e.live_version_id LEFT JOIN {index_entries} i ON i.entry_id = e.id AND i.version_id = v.id WHERE $public ORDER BY e.review_due, e.id LIMIT %d", [ ...$args, self::LISTED ] );
		$section  = $this->contracts->section( $id );
		return [
			'section'   => $id,
			'name'      => $section->contract['words']['name'],
			'every'     => $section->contract['review']['every'],
			'public'    => $standing['count'],
			'records'   => $standing['records'],
			'digest'    => $standing['digest'],
			// Reviewed again, or approved anew, within the quarter.
			'reviewed'  => (int) $this->database->value( "SELECT COUNT(*) FROM {entries} e WHERE $public AND ( ( e.reviewed_at >= %s AND e.reviewed_at < %s ) OR EXISTS ( SELECT 1 FROM {reviews} r WHERE r.entry_id = e.id AND r.at >= %s AND r.at < %s ) )", [ ...$args, $from, $to, $from, $to ] ),
			'overdue'   => (int) $this->database->value( "SELECT COUNT(*) FROM {entries} e WHERE $public AND e.review_due < %s", [ ...$args, $this->clock->today() ] ),
			'whole'     => $this->day( $row['reviewed_at'] ),
			'entries'   => array_map(
				fn ( array $entry ): array => [
					'uuid'      => (string) $entry['uuid'],
					'title'     => (string) $entry['title'],
					'version'   => (int) $entry['number'],
					'hash'      => (string) $entry['hash'],
					'published' => $this->day( $entry['published_at'] ),
					'reviewed'  => $this->day( $entry['reviewed_at'] ),
					'due'       => $entry['review_due'],
				],
				$entries
			),
		];
	}

	/**
	 * @throws Refusal 'attestation-before'.
	 */
	private function demand_known( Quarter $quarter ): void {
		if ( ! $this->is_known( $quarter ) ) {
			throw new Refusal( 'attestation-before', [ 'date' => self::words( $this->first_day() ) ] );
		}
	}

	/**
	 * The day of the first thing that was ever kept here.
	 */
	private function first_day(): string {
		$at = $this->database->value( 'SELECT at FROM {register} ORDER BY seq LIMIT 1' );
		return null === $at ? $this->clock->today() : ( new \DateTimeImmutable( $at ) )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
	}

	/**
	 * @return array{th: string, en: string}
	 */
	private static function words( string $day ): array {
		return [
			'th' => ThaiDate::format( $day ),
			'en' => ThaiDate::format( $day, 'long', 'en' ),
		];
	}

	private function day( ?string $sql ): ?string {
		return null === $sql ? null : $this->clock->at( $sql )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
	}
}
