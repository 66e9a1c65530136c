<?php
/**
 * Time in which the service was down.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Reason;

/**
 * What nobody could read for some hours gets these hours back: a webmaster reports the outage, somebody else with the duty to
 * approve allows it, and the end of everything that was public then and still is moves by as much. Each of these is an act of
 * the register. What is over already stays over; it takes a new request.
 *
 * @phpstan-type Outage array{id: int, from: string, until: string, reason: string, state: string, by: string, at: string, decidedBy: string, decidedAt: string|null, moved: int, missed: int}
 */
final class Outages {

	/** An outage that was longer is no outage, and is nobody's to correct in this way. */
	private const LONGEST_DAYS = 60;

	private const BATCH = 25;

	public function __construct(
		private readonly Database $database,
		private readonly Register $register,
		private readonly Duties $duties,
		private readonly Acts $acts,
		private readonly Clock $clock
	) {
	}

	/**
	 * Reports one.
	 *
	 * @param string $from  ISO 8601 with its zone.
	 * @param string $until The same.
	 * @throws Refusal 'outage-invalid', 'not-allowed'.
	 */
	public function propose( string $from, string $until, string $reason, Actor $actor ): int {
		$this->demand( 'publish', $actor );
		[ $from, $until, $reason ] = [ self::moment( $from ), self::moment( $until ), Reason::clean( $reason ) ];
		if ( null === $from || null === $until || $until <= $from || $until > $this->clock->now() || $until > $from->modify( '+' . self::LONGEST_DAYS . ' days' ) || '' === $reason ) {
			throw new Refusal( 'outage-invalid', [ 'days' => self::LONGEST_DAYS ] );
		}
		return $this->database->transaction(
			function () use ( $from, $until, $reason, $actor ): int {
				$id = $this->database->insert(
					'outages',
					[
						'from_at'       => $this->clock->sql( $from ),
						'until_at'      => $this->clock->sql( $until ),
						'reason'        => $reason,
						'state'         => 'proposed',
						'proposed_by'   => $actor->id,
						'proposed_name' => $actor->name,
						'proposed_at'   => $this->clock->sql(),
					]
				);
				$this->log( 'outage-reported', $id, $this->row( $id ), $actor, $reason );
				return $id;
			}
		);
	}

	/**
	 * Allows that ends are moved for it, or not.
	 *
	 * @throws Refusal 'outage-not-found', 'outage-own', 'not-allowed'.
	 */
	public function decide( int $id, bool $approve, Actor $actor ): void {
		$this->demand( 'approve', $actor );
		$this->database->transaction(
			function () use ( $id, $approve, $actor ): void {
				$row = $this->database->row( "SELECT * FROM {outages} WHERE id = %d AND state = 'proposed' FOR UPDATE", [ $id ] );
				if ( null === $row ) {
					throw new Refusal( 'outage-not-found' );
				}
				if ( (int) $row['proposed_by'] === $actor->id ) {
					throw new Refusal( 'outage-own' );
				}
				$this->database->update(
					'outages',
					[
						'state'        => $approve ? 'approved' : 'refused',
						'decided_by'   => $actor->id,
						'decided_name' => $actor->name,
						'decided_at'   => $this->clock->sql(),
					],
					[ 'id' => $id ]
				);
				$this->log( $approve ? 'outage-approved' : 'outage-refused', $id, $row, $actor, null );
			}
		);
	}

	/**
	 * Moves the ends for outages that were approved, some entries at a time; stopped anywhere it goes on from there.
	 */
	public function apply( float $ends ): void {
		while ( microtime( true ) < $ends ) {
			$outage = $this->database->row( "SELECT * FROM {outages} WHERE state = 'approved' ORDER BY id LIMIT 1" );
			if ( null === $outage ) {
				return;
			}
			$entries = $this->database->rows(
				"SELECT e.id, e.unit_id, e.section, e.published_at, e.first_published_at, e.expires_at FROM {entries} e JOIN {versions} v ON v.id = e.live_version_id AND v.state = 'published' WHERE e.id > %d AND e.published_at < %s AND e.expires_at > %s ORDER BY e.id LIMIT %d",
				[ (int) $outage['after_entry'], $outage['until_at'], max( $this->clock->sql(), (string) $outage['from_at'] ), self::BATCH ]
			);
			foreach ( $entries as $entry ) {
				$moved = $this->extend( $entry, $outage );
				$this->database->run( 'UPDATE {outages} SET after_entry = %d, moved = moved + %d WHERE id = %d AND after_entry < %d', [ (int) $entry['id'], $moved ? 1 : 0, (int) $outage['id'], (int) $entry['id'] ] );
			}
			if ( count( $entries ) < self::BATCH ) {
				$this->database->run( "UPDATE {outages} SET state = 'done' WHERE id = %d AND state = 'approved'", [ (int) $outage['id'] ] );
			}
		}
	}

	/**
	 * The end that an entry gets for an approved outage; null where it gets none: it was not public then, is over, has it
	 * already, or the approver's duty does not reach it.
	 *
	 * @param array<string, string|null> $entry Row of {entries}.
	 */
	public function end_for( array $entry, int $outage_id ): ?\DateTimeImmutable {
		$outage = $this->database->row( "SELECT * FROM {outages} WHERE id = %d AND state IN ( 'approved', 'done' )", [ $outage_id ] );
		if ( null === $outage || null === $entry['expires_at'] || null === $entry['published_at'] || $entry['expires_at'] <= $this->clock->sql()
			|| null !== $this->database->value( 'SELECT entry_id FROM {outage_entries} WHERE outage_id = %d AND entry_id = %d', [ $outage_id, (int) $entry['id'] ] )
			|| ! in_array( 'approve', array_column( $this->duties->of( (int) $outage['decided_by'], (int) $entry['unit_id'], (string) $entry['section'], $this->clock->at( (string) $outage['decided_at'] ) ), 'duty' ), true ) ) {
			return null;
		}
		$lost = $this->lost( (int) $entry['id'], max( (string) $outage['from_at'], (string) $entry['published_at'] ), min( (string) $outage['until_at'], $entry['expires_at'] ) );
		if ( $lost <= 0 ) {
			return null;
		}
		$end   = $this->clock->at( $entry['expires_at'] );
		$local = $end->setTimezone( $this->clock->zone() );
		if ( '00:00:00' !== $local->format( 'H:i:s' ) ) {
			return $end->modify( "+$lost seconds" );
		}
		// What ends with a day goes on ending with one: all hours together are rounded up, not those of each outage.
		$given = $this->given( (int) $entry['id'], $entry['published_at'] );
		$days  = intdiv( $given + $lost + 86399, 86400 ) - intdiv( $given + 86399, 86400 );
		return $local->modify( "+$days days" )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	/**
	 * Seconds since a moment that outages have given the entry back.
	 */
	private function given( int $entry_id, string $since ): int {
		return $this->clock->now()->getTimestamp() - $this->clock->at( $since )->getTimestamp() - $this->lost( $entry_id, $since, $this->clock->sql() );
	}

	/**
	 * Seconds between two moments that no other outage has given the entry back: the same hours, reported again, give nothing.
	 */
	private function lost( int $entry_id, string $from, string $until ): int {
		$seconds = fn ( string $start, string $end ): int => max( 0, $this->clock->at( $end )->getTimestamp() - $this->clock->at( $start )->getTimestamp() );
		$lost    = 0;
		foreach ( $this->database->rows( 'SELECT o.from_at, o.until_at FROM {outage_entries} g JOIN {outages} o ON o.id = g.outage_id WHERE g.entry_id = %d AND o.from_at < %s AND o.until_at > %s ORDER BY o.from_at, o.until_at', [ $entry_id, $until, $from ] ) as $given ) {
			$lost += $seconds( $from, (string) $given['from_at'] );
			$from  = max( $from, (string) $given['until_at'] );
		}
		return $lost + $seconds( $from, $until );
	}

	/**
	 * All of them, newest first, with how many entries ended while it lasted: those come back only by a new request.
	 *
	 * @return list<Outage>
	 */
	public function all(): array {
		return array_map(
			fn ( array $row ): array => [
				'id'        => (int) $row['id'],
				'from'      => (string) $this->clock->iso( $row['from_at'] ),
				'until'     => (string) $this->clock->iso( $row['until_at'] ),
				'reason'    => (string) $row['reason'],
				'state'     => (string) $row['state'],
				'by'        => (string) $row['proposed_name'],
				'at'        => (string) $this->clock->iso( $row['proposed_at'] ),
				'decidedBy' => (string) $row['decided_name'],
				'decidedAt' => $this->clock->iso( $row['decided_at'] ),
				'moved'     => (int) $row['moved'],
				'missed'    => (int) $this->database->value( "SELECT COUNT(*) FROM {index_gone} WHERE kind = 'expired' AND gone_at > %s AND gone_at <= %s", [ $row['from_at'], $row['until_at'] ] ),
			],
			$this->database->rows( 'SELECT * FROM {outages} ORDER BY id DESC LIMIT 50' )
		);
	}

	/**
	 * @param array<string, string|null> $entry
	 * @param array<string, string|null> $outage
	 */
	private function extend( array $entry, array $outage ): bool {
		$until = $this->end_for( $entry, (int) $outage['id'] );
		if ( null === $until ) {
			return false;
		}
		if ( $this->clock->sql( $until ) === $entry['expires_at'] ) {
			// Its hours lie within a day that was given before; they count with the next ones.
			$this->database->run( 'INSERT INTO {outage_entries} (outage_id, entry_id) VALUES (%d, %d) ON DUPLICATE KEY UPDATE entry_id = entry_id', [ (int) $outage['id'], (int) $entry['id'] ] );
			return false;
		}
		try {
			$this->acts->perform(
				'extend',
				(int) $entry['id'],
				null,
				Actor::system( 'outage' ),
				[
					'extension' => [
						'outage' => (int) $outage['id'],
						'until'  => $this->clock->sql( $until ),
					],
				]
			);
			return true;
		} catch ( Refusal ) {
			// Meanwhile it was taken down, or replaced by a version with an end of its own.
			return false;
		}
	}

	private function demand( string $duty, Actor $actor ): void {
		if ( ! in_array( $duty, array_column( $this->duties->held( $actor->id ), 'duty' ), true ) ) {
			throw new Refusal( 'not-allowed' );
		}
	}

	/**
	 * @param array<string, string|null> $row
	 */
	private function log( string $event, int $id, array $row, Actor $actor, ?string $words ): void {
		$this->register->write(
			[
				'act'     => $event,
				'actor'   => $actor,
				'words'   => $words,
				'details' => [
					'outage' => $id,
					'from'   => $this->local( (string) $row['from_at'] ),
					'until'  => $this->local( (string) $row['until_at'] ),
				],
			]
		);
	}

	/**
	 * @return array<string, string|null>
	 */
	private function row( int $id ): array {
		return (array) $this->database->row( 'SELECT * FROM {outages} WHERE id = %d', [ $id ] );
	}

	private function local( string $at ): string {
		return $this->clock->at( $at )->setTimezone( $this->clock->zone() )->format( 'Y-m-d H:i' );
	}

	private static function moment( string $at ): ?\DateTimeImmutable {
		$moment = 1 === preg_match( '/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/', $at ) ? date_create_immutable( $at ) : false;
		return false === $moment ? null : $moment->setTimezone( new \DateTimeZone( 'UTC' ) );
	}
}
