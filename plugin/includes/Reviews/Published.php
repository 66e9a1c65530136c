<?php
/**
 * A review begins anew with what is published.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Entries\Versions;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;
use Prakat\Workflow\BatchConsequence;
use Prakat\Workflow\Machine;

/**
 * What is published was reviewed in its approval (R118): its next review is its section's interval later (R119), counted
 * in the agency's zone. Notes besides of which months the unit has reported, and that it answers for the section.
 *
 * @phpstan-import-type Done from \Prakat\Workflow\Consequence
 */
final class Published implements BatchConsequence {

	/** What covers more than a quarter is no report of a month. */
	private const REPORT_DAYS = 92;

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Versions $versions,
		private readonly Sections $sections,
		private readonly Clock $clock
	) {
	}

	public function follow( array $done, Actor $actor, array $input ): void {
		if ( $this->publishes( $done ) ) {
			$this->begin( $done );
		} elseif ( in_array( $this->machine->state( $done['to'] )['gone'] ?? '', [ 'withdrawn', 'lapsed' ], true ) ) {
			// A report that was taken back reported nothing.
			$this->database->run( 'UPDATE {entries} SET covers_from = NULL, covers_to = NULL WHERE id = %d', [ $done['entry'] ] );
		}
	}

	public function follow_all( array $done, Actor $actor ): void {
		foreach ( $done as $one ) {
			// What many acts of the clock lead to is an end; that asks for nothing but of a spoken word that lapsed.
			if ( 'expire' !== $one['act'] ) {
				$this->follow( $one, $actor, [] );
			}
		}
	}

	/**
	 * @param Done $done
	 */
	private function publishes( array $done ): bool {
		$edge = $this->machine->edge( $done['from'], $done['act'] );
		return null !== $edge && in_array( 'publish', $edge['effects'], true ) && 'live' === ( $this->machine->state( $done['to'] )['slot'] ?? '' );
	}

	/**
	 * @param Done $done
	 */
	private function begin( array $done ): void {
		$entry = $this->database->row( 'SELECT section, unit_id, published_at, live_version_id FROM {entries} WHERE id = %d', [ $done['entry'] ] );
		if ( null === $entry || (int) $entry['live_version_id'] !== $done['version'] || null === $entry['published_at'] || ! $this->contracts->has( (string) $entry['section'] ) ) {
			return;
		}
		$section = $this->contracts->section( (string) $entry['section'] );
		$from    = max( $this->clock->at( $entry['published_at'] ), $this->clock->now() );
		$day     = $from->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
		$covers  = isset( $section->contract['words']['nothing'] ) ? self::report( $this->versions->get( $done['version'] )->header ) : [ null, null ];
		$this->database->update(
			'entries',
			[
				'reviewed_at' => $this->clock->sql( $from ),
				'review_due'  => Interval::after( $day, $section->contract['review']['every'] ),
				'review_told' => 0,
				'covers_from' => $covers[0],
				'covers_to'   => $covers[1],
			],
			[ 'id' => $done['entry'] ]
		);
		$this->sections->entry_reviewed( (int) $entry['unit_id'], $section->id, $day );
		// Its links are looked for and tried in the background.
		$this->database->run( 'INSERT INTO {link_pages} (entry_id, version_id) VALUES (%d, 0) ON DUPLICATE KEY UPDATE version_id = 0', [ $done['entry'] ] );
	}

	/**
	 * The first and last day of which something reports.
	 *
	 * @param array<string, mixed> $header
	 * @return array{string|null, string|null}
	 */
	public static function report( array $header ): array {
		$month = $header['reportMonth'] ?? null;
		if ( is_string( $month ) && 1 === preg_match( '/^\d{4}-\d{2}$/D', $month ) ) {
			$first = new \DateTimeImmutable( "$month-01" );
			return [ $first->format( 'Y-m-d' ), $first->format( 'Y-m-t' ) ];
		}
		$from = $header['covers']['from'] ?? null;
		$to   = $header['covers']['to'] ?? null;
		if ( ! is_string( $from ) || ! is_string( $to ) || 1 !== preg_match( '/^\d{4}-\d{2}-\d{2}$/D', $from ) || 1 !== preg_match( '/^\d{4}-\d{2}-\d{2}$/D', $to ) ) {
			return [ null, null ];
		}
		$days = ( new \DateTimeImmutable( $from ) )->diff( new \DateTimeImmutable( $to ) );
		return 0 === $days->invert && (int) $days->days <= self::REPORT_DAYS ? [ $from, $to ] : [ null, null ];
	}
}
