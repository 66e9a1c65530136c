<?php
/**
 * The connection below wpdb.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * What Database needs of a mysqli connection and wpdb does not offer: statements that never reconnect in
 * silence, and rows that are not held in memory.
 *
 * @internal
 */
final class Link {

	/**
	 * The connection that wpdb uses now; null when it has none of mysqli (the SQLite integration).
	 */
	public static function of( \wpdb $wpdb ): ?\mysqli {
		$link = $wpdb->__get( 'dbh' );
		return $link instanceof \mysqli ? $link : null;
	}

	/**
	 * A second connection to the same database; null when there is none to be had.
	 */
	public static function second( \wpdb $wpdb ): ?\mysqli {
		if ( null === self::of( $wpdb ) ) {
			return null;
		}
		$host = $wpdb->parse_db_host( (string) $wpdb->__get( 'dbhost' ) );
		if ( ! is_array( $host ) ) {
			return null;
		}
		[ $name, $port, $socket, $is_ipv6 ] = $host;
		$name  = $is_ipv6 ? '[' . $name . ']' : $name;
		$link  = mysqli_init(); // phpcs:ignore WordPress.DB.RestrictedFunctions.mysql_mysqli_init -- Unbuffered reading needs a connection of its own.
		$flags = defined( 'MYSQL_CLIENT_FLAGS' ) ? (int) constant( 'MYSQL_CLIENT_FLAGS' ) : 0;
		try {
			if ( false === $link || ! @$link->real_connect( $name, (string) $wpdb->__get( 'dbuser' ), (string) $wpdb->__get( 'dbpassword' ), (string) $wpdb->__get( 'dbname' ), null === $port ? 0 : (int) $port, $socket ?? '', $flags ) ) { // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- The caller falls back to windows.
				return null;
			}
			$link->set_charset( '' === (string) $wpdb->charset ? 'utf8mb4' : (string) $wpdb->charset );
		} catch ( \mysqli_sql_exception ) {
			return null;
		}
		return $link;
	}

	/**
	 * Rows of a second connection, unbuffered; the connection is closed at the end.
	 *
	 * @return \Generator<int, array<string, string|null>>
	 */
	public static function stream( \mysqli $link, string $statement ): \Generator {
		try {
			$result = self::query( $link, $statement, static fn ( DatabaseError $error ): DatabaseError => $error, MYSQLI_USE_RESULT );
			if ( ! $result instanceof \mysqli_result ) {
				return;
			}
			$row = $result->fetch_assoc();
			while ( is_array( $row ) ) {
				/** @var array<string, string|null> $row Numbers come as text here. */
				yield $row;
				$row = $result->fetch_assoc();
			}
			if ( 0 !== $link->errno ) {
				throw new DatabaseError( $link->error, $link->errno );
			}
		} finally {
			$link->close();
		}
	}

	/**
	 * @param callable( DatabaseError ): DatabaseError $doom
	 * @return list<array<string, string|null>>
	 */
	public static function rows( \mysqli $link, string $statement, callable $doom ): array {
		$result = self::query( $link, $statement, $doom );
		if ( ! $result instanceof \mysqli_result ) {
			return [];
		}
		$rows = $result->fetch_all( MYSQLI_ASSOC );
		$result->free();
		return $rows;
	}

	/**
	 * @param callable( DatabaseError ): DatabaseError $doom
	 * @return int Affected rows.
	 */
	public static function run( \mysqli $link, string $statement, callable $doom ): int {
		self::query( $link, $statement, $doom );
		return max( 0, (int) $link->affected_rows );
	}

	/**
	 * Sends a statement and does not wait for its answer, which await() takes.
	 *
	 * @param callable( DatabaseError ): DatabaseError $doom
	 * @return string The statement, to be handed to await().
	 */
	public static function send( \mysqli $link, string $statement, callable $doom ): string {
		self::query( $link, $statement, $doom, MYSQLI_ASYNC );
		return $statement;
	}

	/**
	 * Whether the statement that was sent is done.
	 */
	public static function has_answered( \mysqli $link ): bool {
		$answered = [ $link ];
		$failed   = [ $link ];
		$rejected = [ $link ];
		return (int) \mysqli::poll( $answered, $failed, $rejected, 0 ) > 0;
	}

	/**
	 * Waits for the statement that was sent, if one was.
	 *
	 * @param string                                   $sent What send() returned, '' for none; emptied.
	 * @param callable( DatabaseError ): DatabaseError $doom
	 */
	public static function await( \mysqli $link, string &$sent, callable $doom ): void {
		$statement = $sent;
		$sent      = '';
		if ( '' === $statement ) {
			return;
		}
		try {
			$done = $link->reap_async_query();
		} catch ( \mysqli_sql_exception $error ) {
			throw $doom( new DatabaseError( $error->getMessage() . ' in: ' . substr( $statement, 0, 200 ), (int) $error->getCode() ) );
		}
		if ( false === $done ) {
			throw $doom( new DatabaseError( $link->error . ' in: ' . substr( $statement, 0, 200 ), $link->errno ) );
		}
	}

	/**
	 * Whether the SQLite integration still has the transaction open that was begun.
	 */
	public static function sqlite_in_transaction( \wpdb $wpdb ): bool {
		$driver = $wpdb->__get( 'dbh' );
		return ! is_object( $driver ) || ! method_exists( $driver, 'inTransaction' ) || (bool) $driver->inTransaction();
	}

	/**
	 * @param callable( DatabaseError ): DatabaseError $doom
	 */
	private static function query( \mysqli $link, string $statement, callable $doom, int $mode = MYSQLI_STORE_RESULT ): \mysqli_result|bool {
		try {
			$result = $link->query( $statement, $mode );
		} catch ( \mysqli_sql_exception $error ) {
			throw $doom( new DatabaseError( $error->getMessage() . ' in: ' . substr( $statement, 0, 200 ), (int) $error->getCode() ) );
		}
		if ( false === $result ) {
			throw $doom( new DatabaseError( $link->error . ' in: ' . substr( $statement, 0, 200 ), $link->errno ) );
		}
		return $result;
	}
}
