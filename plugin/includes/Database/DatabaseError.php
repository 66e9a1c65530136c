<?php
/**
 * The database said no.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * A statement failed. Its message names the database's own words and is for the log, never for a visitor.
 */
final class DatabaseError extends \RuntimeException {

	/** Deadlock, lock wait timeout, record changed since last read (MariaDB's snapshot isolation). */
	private const BUSY = [ 1213, 1205, 1020 ];

	/**
	 * @param string $words What the database said.
	 * @param int    $error MySQL's error number; 0 when the engine has none.
	 */
	public function __construct( string $words, public readonly int $error = 0 ) {
		parent::__construct( $words );
	}

	/**
	 * Whether the server replicates by statements and so refuses to write at the level READ COMMITTED.
	 */
	public function needs_default_isolation(): bool {
		return 1665 === $this->error;
	}

	/**
	 * Whether the same work may succeed when it is done again from the start.
	 */
	public function is_busy(): bool {
		return in_array( $this->error, self::BUSY, true )
			|| 1 === preg_match( '/deadlock|lock wait timeout|database is locked|database table is locked/i', $this->getMessage() );
	}
}
