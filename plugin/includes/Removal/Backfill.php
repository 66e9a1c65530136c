<?php
/**
 * Addresses of what was public before they were written down.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;

/**
 * Derives the addresses of every version that the register says was published, and arranges the proof for what is gone
 * already, entries and versions; some entries at a time, from where it stopped. Once more for all when there are new forms of
 * addresses, or more to prove.
 */
final class Backfill {

	/** The last entry that was done; when all are, the forms that were known then, below zero. */
	public const OPTION = 'prakat_removal_backfill';

	/** One more whenever Addresses learns a form, or something else gets a proof. */
	private const FORMS = 3;

	private const BATCH = 25;

	public function __construct( private readonly Database $database, private readonly Addresses $addresses ) {
	}

	public function is_done(): bool {
		return -self::FORMS === (int) get_option( self::OPTION, 0 );
	}

	/**
	 * Does the next entries.
	 *
	 * @return int How many.
	 */
	public function run( int $most = self::BATCH ): int {
		if ( $this->is_done() ) {
			return 0;
		}
		$after   = max( 0, (int) get_option( self::OPTION, 0 ) );
		$entries = $this->database->rows( 'SELECT id FROM {entries} WHERE id > %d AND first_published_at IS NOT NULL ORDER BY id LIMIT %d', [ $after, $most ] );
		foreach ( $entries as $entry ) {
			$id = (int) $entry['id'];
			$this->database->transaction( fn () => $this->entry( $id ) );
			$after = $id;
		}
		update_option( self::OPTION, count( $entries ) < $most ? -self::FORMS : $after, false );
		return count( $entries );
	}

	private function entry( int $entry_id ): void {
		foreach ( $this->database->rows( "SELECT version_id, MIN(at) AS at FROM {register} WHERE entry_id = %d AND act IN ('publish', 'publish-urgent') AND version_id IS NOT NULL GROUP BY version_id ORDER BY version_id", [ $entry_id ] ) as $row ) {
			$this->addresses->record( $entry_id, (int) $row['version_id'], str_replace( 'T', ' ', substr( (string) $row['at'], 0, 19 ) ) );
		}
		$gone = $this->database->row( 'SELECT g.kind, g.gone_at, ( SELECT MAX(v.id) FROM {versions} v WHERE v.entry_id = g.entry_id AND v.state IN ( \'expired\', \'withdrawn\', \'lapsed\' ) ) AS version_id FROM {index_gone} g WHERE g.entry_id = %d', [ $entry_id ] );
		if ( null !== $gone && null !== $gone['version_id'] ) {
			$this->database->run(
				"INSERT INTO {removals} (entry_id, version_id, kind, gone_at, state, due_at) VALUES (%d, %d, %s, %s, 'waiting', %s) ON DUPLICATE KEY UPDATE kind = kind",
				[ $entry_id, (int) $gone['version_id'], $gone['kind'], $gone['gone_at'], $gone['gone_at'] ]
			);
			// What was found gone is asked about at the addresses that nobody knew of.
			$this->database->run(
				"UPDATE {removals} SET due_at = gone_at WHERE entry_id = %d AND state = 'clean' AND EXISTS ( SELECT 1 FROM {addresses} a LEFT JOIN {removal_answers} w ON w.removal_id = {removals}.id AND w.address_id = a.id WHERE a.entry_id = {removals}.entry_id AND w.address_id IS NULL )",
				[ $entry_id ]
			);
		}
		$this->versions( $entry_id, (int) ( $gone['version_id'] ?? 0 ) );
	}

	/**
	 * The proofs of what the versions had whose entry goes on, or ended later with another one.
	 *
	 * @param int $whole The version with which all of it ended; 0: it goes on.
	 */
	private function versions( int $entry_id, int $whole ): void {
		$ended = $this->database->rows(
			"SELECT v.id, v.state, MAX(r.at) AS at FROM {versions} v JOIN {register} r ON r.entry_id = v.entry_id AND r.version_id = v.id AND r.to_state = v.state WHERE v.entry_id = %d AND v.id <> %d AND v.state IN ( 'replaced', 'expired', 'withdrawn', 'lapsed' ) GROUP BY v.id, v.state ORDER BY v.id",
			[ $entry_id, $whole ]
		);
		foreach ( $ended as $version ) {
			$at = str_replace( 'T', ' ', substr( (string) $version['at'], 0, 19 ) );
			$this->database->run(
				"INSERT INTO {removals} (entry_id, version_id, kind, gone_at, state, due_at, part) VALUES (%d, %d, %s, %s, 'waiting', %s, 1) ON DUPLICATE KEY UPDATE due_at = CASE WHEN state = 'public' THEN %s ELSE due_at END, state = CASE WHEN state = 'public' THEN 'waiting' ELSE state END, part = 1",
				[ $entry_id, (int) $version['id'], $version['state'], $at, $at, $at ]
			);
		}
	}
}
