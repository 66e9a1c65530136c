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
 * A row's hash is SHA-256 over canonical JSON with the hash of the row before it inside: who changes one row changes every
 * row after it. There are two formats, and each row says which is its own; docs/operations.md tells how anyone computes them.
 *
 * Format 1 hashes the row as it stands. Format 2 hashes what everybody may see as it stands, and of what tells of persons
 * (who acted, why, the details) a keyed digest each, whose key only the agency has: the register can be handed to everybody
 * without these, and still every row verifies.
 *
 * @phpstan-type Row array<string, string|int|null>
 */
final class Chain {

	/** What the first row has in the place of the hash before it. */
	public const START = '0000000000000000000000000000000000000000000000000000000000000000';

	/** The format in which rows are written now. */
	public const FORMAT = 2;

	/** What everybody may see of a row. */
	public const OPEN = [ 'seq', 'at', 'act', 'entry_id', 'version_id', 'version_hash', 'request_id', 'from_state', 'to_state', 'prev_hash' ];

	/** What only the agency sees: by group, for each of which the public row has a digest. */
	public const SEALED = [
		'who'     => [ 'actor_id', 'actor_key', 'actor_name', 'actor_position', 'acting_for' ],
		'reason'  => [ 'reason_code', 'words' ],
		'details' => [ 'details' ],
	];

	/** Columns that are numbers; the database hands them over as text. */
	private const NUMBERS = [
		'seq'        => true,
		'actor_id'   => true,
		'acting_for' => true,
		'entry_id'   => true,
		'version_id' => true,
		'request_id' => true,
	];

	/** What the rows of format 1 were made of. */
	private const FIRST = [ 'seq', 'at', 'actor_id', 'actor_name', 'actor_position', 'acting_for', 'act', 'entry_id', 'version_id', 'version_hash', 'request_id', 'from_state', 'to_state', 'reason_code', 'words', 'details', 'prev_hash' ];

	/**
	 * @param array<string, mixed> $row A row as stored or to be stored; other keys are left aside.
	 */
	public static function hash( array $row ): string {
		if ( 1 === self::format( $row ) ) {
			return hash( 'sha256', CanonicalJson::encode( self::columns( $row, self::FIRST ) ) );
		}
		return hash( 'sha256', CanonicalJson::encode( self::open( $row ) ) );
	}

	/**
	 * A row of format 2 as everybody may have it: what is open, and the digests of what is not. The row's hash is taken
	 * over this.
	 *
	 * @param array<string, mixed> $row
	 * @return array<string, mixed>
	 */
	public static function open( array $row ): array {
		$open = [ 'format' => self::FORMAT ] + self::columns( $row, self::OPEN );
		foreach ( self::SEALED as $group => $columns ) {
			// A key for each group: one can be opened to somebody without the others.
			$key            = hash_hmac( 'sha256', $group, (string) ( $row['salt'] ?? '' ) );
			$open[ $group ] = hash_hmac( 'sha256', CanonicalJson::encode( self::columns( $row, $columns ) ), $key );
		}
		return $open;
	}

	/**
	 * The format in which a row was written; rows that are older than formats are of the first.
	 *
	 * @param array<string, mixed> $row
	 */
	public static function format( array $row ): int {
		return (int) ( $row['format'] ?? 1 );
	}

	/**
	 * These columns, numbers as numbers.
	 *
	 * @param array<string, mixed> $row
	 * @param list<string>         $columns
	 * @return array<string, mixed>
	 */
	public static function columns( array $row, array $columns ): array {
		$chosen = [];
		foreach ( $columns as $column ) {
			$value             = $row[ $column ] ?? null;
			$chosen[ $column ] = null !== $value && isset( self::NUMBERS[ $column ] ) ? (int) $value : $value;
		}
		return $chosen;
	}
}
