<?php
/**
 * Saying in time that evidence will be gone.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Messages\Outbox;
use Prakat\Support\Clock;
use Prakat\Units\Duties;

/**
 * Tells the unit whose entry answers this fiscal year's assessment that it comes down before the year is over: its owner and
 * who proposes there, once for each end. Looks once an hour; may be killed anywhere and run by several at once.
 */
final class EvidenceNotices {

	/** When it was looked last. */
	private const LOOKED = 'prakat_evidence_looked';

	private const LOOK = 3600;

	private const BATCH = 100;

	public function __construct(
		private readonly Database $database,
		private readonly Evidence $evidence,
		private readonly Duties $duties,
		private readonly Outbox $outbox,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return int Of how many entries somebody was told.
	 */
	public function run(): int {
		$now    = $this->clock->now()->getTimestamp();
		$ending = $this->evidence->ending();
		if ( null === $ending || (int) get_option( self::LOOKED, 0 ) > $now - self::LOOK ) {
			return 0;
		}
		$told = 0;
		$rows = $this->database->rows( "SELECT e.id, e.section, e.unit_id, e.owner_id, e.live_version_id, e.expires_at FROM {entries} e WHERE {$ending[0]} AND ( e.evidence_told IS NULL OR e.evidence_told <> e.expires_at ) ORDER BY e.expires_at, e.id LIMIT %d", [ ...$ending[1], self::BATCH ] );
		foreach ( $rows as $row ) {
			$told += $this->database->transaction( fn (): int => $this->tell( $row ) );
		}
		if ( count( $rows ) < self::BATCH ) {
			update_option( self::LOOKED, $now, false );
		}
		return $told;
	}

	/**
	 * @param array<string, string|null> $entry
	 */
	private function tell( array $entry ): int {
		$end = (string) $entry['expires_at'];
		if ( 0 === $this->database->run( 'UPDATE {entries} SET evidence_told = %s WHERE id = %d AND expires_at = %s AND ( evidence_told IS NULL OR evidence_told <> %s )', [ $end, (int) $entry['id'], $end, $end ] ) ) {
			return 0;
		}
		$items = implode( ', ', array_column( $this->evidence->sections()[ (string) $entry['section'] ] ?? [], 'code' ) );
		foreach ( $this->people( $entry ) as $person ) {
			$this->outbox->write_once(
				[
					'user'    => $person,
					'kind'    => 'evidence-ends',
					'entry'   => (int) $entry['id'],
					'version' => (int) $entry['live_version_id'],
					'act'     => '',
					'params'  => [
						'section'  => (string) $entry['section'],
						'unit'     => (int) $entry['unit_id'],
						'year'     => $this->evidence->year(),
						'items'    => $items,
						'deadline' => $end,
					],
					'once'    => "evidence-ends:{$entry['live_version_id']}:" . $this->clock->at( $end )->getTimestamp() . ":$person",
				]
			);
		}
		return 1;
	}

	/**
	 * Whose it is, while they hold a duty there, and who proposes there; where nobody does, who approves.
	 *
	 * @param array<string, string|null> $entry
	 * @return list<int>
	 */
	private function people( array $entry ): array {
		[ $unit, $section ] = [ (int) $entry['unit_id'], (string) $entry['section'] ];
		$owner              = (int) $entry['owner_id'];
		$people             = array_column( $this->duties->holders( 'propose', $unit, $section ), 'id' );
		if ( $owner > 0 && $this->duties->any( $owner, $unit, $section ) ) {
			$people[] = $owner;
		}
		return array_values( array_unique( [] === $people ? array_column( $this->duties->holders( 'approve', $unit, $section ), 'id' ) : $people ) );
	}
}
