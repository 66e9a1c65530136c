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

	/**
	 * Deadlock, which on a Galera cluster any statement is told, COMMIT too, when another node was first; record changed since
	 * last read (MariaDB's snapshot isolation); the mark of the transaction is gone with it; another member of a group was first.
	 */
	private const AT_ONCE = [ 1213, 1020, 1305, 3101 ];

	/** Lock wait timeout. */
	private const WAITED = 1205;

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
	 * Whether somebody else's work won, and nobody waited for that.
	 */
	public function is_told_at_once(): bool {
		return in_array( $this->error, self::AT_ONCE, true );
	}

	/**
	 * Whether the same work may succeed when it is done again from the start.
	 */
	public function is_busy(): bool {
		return self::WAITED === $this->error || $this->is_told_at_once()
			|| 1 === preg_match( '/deadlock|lock wait timeout|database is locked|database table is locked/i', $this->getMessage() );
	}
}
