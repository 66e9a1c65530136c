<?php
/**
 * The link between a row of the register and the one before it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Support\CanonicalJson;

/**
 * A row's hash is SHA-256 over the canonical JSON of everything in the row but the hash itself, so with the hash of the
 * row before it inside: who changes one row changes every row after it. Anyone can compute it from an export.
 *
 * @phpstan-type Row array<string, string|int|null>
 */
final class Chain {

	/** What the first row has in the place of the hash before it. */
	public const START = '0000000000000000000000000000000000000000000000000000000000000000';

	/** Columns that are numbers; the database hands them over as text. */
	private const NUMBERS = [ 'seq', 'actor_id', 'acting_for', 'entry_id', 'version_id', 'request_id' ];

	private const COLUMNS = [ 'seq', 'at', 'actor_id', 'actor_name', 'actor_position', 'acting_for', 'act', 'entry_id', 'version_id', 'version_hash', 'request_id', 'from_state', 'to_state', 'reason_code', 'words', 'details', 'prev_hash' ];

	/**
	 * @param array<string, mixed> $row A row as stored or to be stored; other keys are left aside.
	 */
	public static function hash( array $row ): string {
		$signed = [];
		foreach ( self::COLUMNS as $column ) {
			$value             = $row[ $column ] ?? null;
			$signed[ $column ] = null !== $value && in_array( $column, self::NUMBERS, true ) ? (int) $value : $value;
		}
		return hash( 'sha256', CanonicalJson::encode( $signed ) );
	}
}
