<?php
/**
 * The way to the tables.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * Statements with arguments, rows as arrays, transactions that hold or leave nothing behind.
 *
 * - A table is named `{entries}` in SQL; the prefix is added here.
 * - Arguments are `%s %d %f %i` as in wpdb::prepare(); null becomes NULL; a literal percent is `%%`. `%d…` and `%s…` take a
 *   list of at least one: `WHERE id IN (%d…)`.
 * - Whatever fails throws DatabaseError; nothing is printed and nothing returns false.
 * - In a transaction on MySQL or MariaDB the statements go to the connection itself: wpdb reconnects by
 *   itself when the server has gone away, and the rest of the work would then be written without its
 *   first half. There it is also strict: what does not fit its column is an error and is not cut off.
 * - A transaction that the server ended by itself (a cluster, when another node was first) is begun again as a whole, whichever
 *   statement was told of it; nothing that was written after that stays.
 * - A statement that failed in a transaction dooms it: nothing more is written and it is rolled back.
 * - Where a drop-in reads from replicas, all of this comes from the primary.
 * - A transaction reads what is committed at the moment of each statement. Lock first (`FOR UPDATE`), then read.
 *
 * @phpstan-type Args list<scalar|list<int|string>|null>
 */
final class Database {

	/** After a wait for somebody's lock, which is long. */
	private const ATTEMPTS = 4;

	/** After another transaction won, of which one is told at once: on a cluster that is whoever wrote on another node first. */
	private const ATTEMPTS_AT_ONCE = 25;

	/** Statements of insert_many() stay well below the smallest usual max_allowed_packet. */
	private const STATEMENT_BYTES = 524288;

	/** The column is there, the key is there, there is none to take away. */
	private const ALTERED = [ 1060, 1061, 1091 ];

	/** Null while none is open. */
	private ?Transaction $transaction = null;

	/** Found out when it is first needed: this server's replication takes no other level. */
	private bool $default_isolation = false;

	/** Whether a drop-in was told that this request reads from the primary. */
	private bool $from_primary = false;

	private readonly Sql $sql;

	public function __construct( private readonly \wpdb $wpdb ) {
		$this->sql = new Sql( $wpdb, $this->is_sqlite() );
	}

	/**
	 * The real name of a table of the plugin: 'entries' → 'wp_prakat_entries'.
	 */
	public function table( string $name ): string {
		return $this->sql->table( $name );
	}

	/**
	 * Whether WordPress runs on its SQLite integration.
	 */
	public function is_sqlite(): bool {
		return is_a( $this->wpdb, 'WP_SQLite_DB' );
	}

	/**
	 * @param Args $args
	 * @return list<array<string, string|null>>
	 */
	public function rows( string $sql, array $args = [] ): array {
		return $this->read( $this->sql->statement( $sql, $args ) );
	}

	/**
	 * @param Args $args
	 * @return array<string, string|null>|null
	 */
	public function row( string $sql, array $args = [] ): ?array {
		return $this->rows( $sql, $args )[0] ?? null;
	}

	/**
	 * The first column of the first row; null when there is none or it is NULL.
	 *
	 * @param Args $args
	 */
	public function value( string $sql, array $args = [] ): ?string {
		$row = $this->row( $sql, $args );
		return null === $row ? null : array_values( $row )[0];
	}

	/**
	 * The first column of every row.
	 *
	 * @param Args $args
	 * @return list<string>
	 */
	public function column( string $sql, array $args = [] ): array {
		$column = [];
		foreach ( $this->rows( $sql, $args ) as $row ) {
			$column[] = (string) array_values( $row )[0];
		}
		return $column;
	}

	/**
	 * Runs a statement that changes something.
	 *
	 * @param Args $args
	 * @return int Affected rows.
	 */
	public function run( string $sql, array $args = [] ): int {
		return $this->write( $this->sql->statement( $sql, $args ) );
	}

	/**
	 * Changes a table. The first requests after an update come at the same moment: what another has just done is done.
	 *
	 * @param Args $args
	 */
	public function alter( string $sql, array $args = [] ): void {
		try {
			$this->run( $sql, $args );
		} catch ( DatabaseError $error ) {
			if ( ! in_array( $error->error, self::ALTERED, true ) ) {
				throw $error;
			}
		}
	}

	/**
	 * @param array<string, scalar|null> $row
	 * @return int The id it got, 0 when the table gives none.
	 */
	public function insert( string $table, array $row ): int {
		$this->write( $this->sql->insert( $this->table( $table ), array_keys( $row ), [ $this->sql->tuple( array_values( $row ) ) ] ) );
		$link = $this->link();
		return (int) ( null === $link ? $this->wpdb->insert_id : $link->insert_id );
	}

	/**
	 * Inserts rows in batches, as they come: memory stays the same however many there are.
	 *
	 * @param list<string>                       $columns
	 * @param iterable<mixed, list<scalar|null>> $rows Values in the order of $columns.
	 * @return int How many rows were inserted.
	 */
	public function insert_many( string $table, array $columns, iterable $rows, int $per_statement = 500 ): int {
		// The SQLite integration parses each statement into a tree in PHP: a long one costs memory and wins nothing.
		$per_statement = $this->is_sqlite() ? min( $per_statement, 100 ) : $per_statement;
		$count         = 0;
		$bytes         = 0;
		$tuples        = [];
		foreach ( $rows as $row ) {
			$tuple = $this->sql->tuple( $row );
			if ( [] !== $tuples && ( count( $tuples ) >= $per_statement || $bytes + strlen( $tuple ) > self::STATEMENT_BYTES ) ) {
				$this->write( $this->sql->insert( $this->table( $table ), $columns, $tuples ) );
				$tuples = [];
				$bytes  = 0;
			}
			$tuples[] = $tuple;
			$bytes   += strlen( $tuple );
			++$count;
		}
		if ( [] !== $tuples ) {
			$this->write( $this->sql->insert( $this->table( $table ), $columns, $tuples ) );
		}
		return $count;
	}

	/**
	 * The same, in a transaction of MySQL or MariaDB at the pace of the slower one: while the server writes one
	 * statement's rows, the next rows are made. So they must be made without the database.
	 *
	 * @param list<string>                       $columns
	 * @param iterable<mixed, list<scalar|null>> $rows Values in the order of $columns.
	 * @param int                                $per_statement At least so many, and more while the server is busy.
	 * @param array{string, Args}|null           $first A statement with its arguments that the server does while the first rows are made.
	 * @return int How many rows were inserted.
	 */
	public function insert_ahead( string $table, array $columns, iterable $rows, int $per_statement = 500, ?array $first = null ): int {
		$link = $this->link();
		if ( null === $link ) {
			null === $first || $this->run( ...$first );
			return $this->insert_many( $table, $columns, $rows, $per_statement );
		}
		$count  = 0;
		$bytes  = 0;
		$tuples = [];
		$sent   = null === $first ? '' : Link::send( $link, $this->sql->statement( ...$first ), $this->doom( ... ) );
		try {
			foreach ( $rows as $row ) {
				$tuple    = $this->sql->tuple( $row );
				$tuples[] = $tuple;
				$bytes   += strlen( $tuple );
				++$count;
				if ( count( $tuples ) >= $per_statement && ( '' === $sent || $bytes >= self::STATEMENT_BYTES || Link::has_answered( $link ) ) ) {
					Link::await( $link, $sent, $this->doom( ... ) );
					$sent   = Link::send( $link, $this->sql->insert( $this->table( $table ), $columns, $tuples ), $this->doom( ... ) );
					$tuples = [];
					$bytes  = 0;
				}
			}
		} catch ( \Throwable $error ) {
			// The connection can't be used, not even to roll back, before its answer is taken.
			Link::await( $link, $sent, $this->doom( ... ) );
			throw $error;
		}
		Link::await( $link, $sent, $this->doom( ... ) );
		if ( [] !== $tuples ) {
			$this->write( $this->sql->insert( $this->table( $table ), $columns, $tuples ) );
		}
		return $count;
	}

	/**
	 * @param array<string, scalar|null> $set
	 * @param array<string, scalar|null> $where Must not be empty: a table is never updated as a whole by mistake.
	 * @return int Affected rows.
	 */
	public function update( string $table, array $set, array $where ): int {
		return $this->write( $this->sql->update( $this->table( $table ), $set, $where ) );
	}

	/**
	 * Does all of the work, or none of it. A call inside another joins it. The outermost one does the work
	 * again, from its start, when the database was too busy (deadlock, lock wait): it must be repeatable.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function transaction( callable $work ): mixed {
		if ( null !== $this->transaction ) {
			return $work();
		}

		for ( $attempt = 1; ; $attempt++ ) {
			try {
				$transaction = $this->begin();
				$result      = $work();
				$transaction->finish();
				$this->commit( $transaction );
			} catch ( \Throwable $error ) {
				// What the work found after that, a refusal included, says nothing.
				$lost = $this->transaction?->is_lost() ?? false;
				$this->roll_back();
				if ( $error instanceof DatabaseError && $error->needs_default_isolation() && ! $this->default_isolation ) {
					$this->default_isolation = true;
					continue;
				}
				$attempts = match ( true ) {
					$lost, $error instanceof DatabaseError && $error->is_told_at_once() => self::ATTEMPTS_AT_ONCE,
					$error instanceof DatabaseError && $error->is_busy() => self::ATTEMPTS,
					default => 1,
				};
				if ( $attempt >= $attempts ) {
					throw $error;
				}
				usleep( random_int( 10_000, 40_000 ) * min( $attempt, self::ATTEMPTS ) );
				continue;
			}
			$transaction->follow_up();
			return $result;
		}
	}

	/**
	 * From now on this request reads from the primary, WordPress's own reading included. Any statement of this class says so.
	 */
	public function from_primary(): void {
		if ( ! $this->from_primary ) {
			$this->from_primary = true;
			Primary::read_from( $this->wpdb );
		}
	}

	public function in_transaction(): bool {
		return null !== $this->transaction;
	}

	/**
	 * Does this as the last thing of the outermost transaction, once for each name and in the order of the names: for
	 * rows that many transactions write, which then are locked for a moment only and never crosswise. At once outside of one.
	 *
	 * @param callable(): mixed $work
	 */
	public function before_commit( string $name, callable $work ): void {
		if ( null === $this->transaction ) {
			$work();
			return;
		}
		$this->transaction->before_commit( $name, $work );
	}

	/**
	 * Does this when the outermost transaction has committed, and never when it has not; at once outside of one.
	 *
	 * @param callable(): mixed $work
	 */
	public function after_commit( callable $work ): void {
		if ( null === $this->transaction ) {
			$work();
			return;
		}
		$this->transaction->after_commit( $work );
	}

	/**
	 * Every row, one at a time, in constant memory: over a connection of its own where there is MySQL, so that
	 * other statements may run meanwhile; else, and inside a transaction, in windows, for which the statement
	 * must have a total ORDER BY and no LIMIT.
	 *
	 * @param Args $args
	 * @return \Generator<int, array<string, string|null>>
	 */
	public function each( string $sql, array $args = [], int $window = 1000 ): \Generator {
		$statement = $this->sql->statement( $sql, $args );
		$link      = $this->in_transaction() || Primary::is_one_of_several( $this->wpdb ) ? null : Link::second( $this->wpdb );
		if ( null !== $link ) {
			yield from Link::stream( $link, $statement );
			return;
		}
		for ( $offset = 0; ; $offset += $window ) {
			$rows = $this->read( $statement . sprintf( ' LIMIT %d OFFSET %d', $window, $offset ) );
			foreach ( $rows as $i => $row ) {
				yield $offset + $i => $row;
			}
			if ( count( $rows ) < $window ) {
				return;
			}
		}
	}

	/**
	 * @return list<array<string, string|null>>
	 */
	private function read( string $statement ): array {
		$link = $this->link();
		if ( null !== $link ) {
			return Link::rows( $link, $statement, $this->doom( ... ) );
		}
		$this->from_primary();
		$was  = $this->wpdb->suppress_errors( true );
		$rows = $this->wpdb->get_results( $statement, 'ARRAY_A' ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by statement().
		$this->wpdb->suppress_errors( $was );
		$this->check( $statement );
		/** @var list<array<string, string|null>>|null $rows */
		return $rows ?? [];
	}

	private function write( string $statement ): int {
		$link = $this->link();
		if ( null !== $link ) {
			return Link::run( $link, $statement, $this->doom( ... ) );
		}
		$this->from_primary();
		$was      = $this->wpdb->suppress_errors( true );
		$affected = $this->wpdb->query( $statement ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by statement().
		$this->wpdb->suppress_errors( $was );
		$this->check( $statement );
		if ( false === $affected ) {
			throw $this->doom( new DatabaseError( 'The statement was not run: ' . substr( $statement, 0, 200 ) ) );
		}
		return (int) $affected;
	}

	/**
	 * The connection itself, while a transaction is open on MySQL or MariaDB.
	 */
	private function link(): ?\mysqli {
		return $this->transaction?->link();
	}

	private function check( string $statement ): void {
		if ( '' !== $this->wpdb->last_error ) {
			// The SQLite integration wraps its words in a page of HTML with a backtrace.
			$words = 1 === preg_match( '/SQLSTATE[^\n<]+/', $this->wpdb->last_error, $match ) ? $match[0] : $this->wpdb->last_error;
			throw $this->doom( new DatabaseError( $words . ' in: ' . substr( $statement, 0, 200 ), Link::of( $this->wpdb )->errno ?? 0 ) );
		}
	}

	private function doom( DatabaseError $error ): DatabaseError {
		$this->transaction?->doom();
		return $error;
	}

	private function begin(): Transaction {
		if ( null !== Link::of( $this->wpdb ) ) {
			// The first statement goes through wpdb, which may still reconnect; from here on it may not.
			$this->write( "SET @prakat_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT_WS( ',', NULLIF( @@SESSION.sql_mode, '' ), 'STRICT_ALL_TABLES' ), SESSION autocommit = 0" );
			$this->transaction = new Transaction( $this->wpdb );
			// The default level locks the gaps between rows: twenty people who make entries at once then wait for each other in
			// circles. What must not change meanwhile is locked by name (FOR UPDATE), and after such a lock plain reads are current.
			if ( ! $this->default_isolation ) {
				$this->write( 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED' );
			}
			$this->write( 'START TRANSACTION' );
			$this->write( Transaction::MARK );
			return $this->transaction;
		}
		$this->write( 'START TRANSACTION' );
		$this->transaction = new Transaction( $this->wpdb );
		return $this->transaction;
	}

	private function commit( Transaction $transaction ): void {
		if ( $this->is_sqlite() && ! Link::sqlite_in_transaction( $this->wpdb ) ) {
			throw new DatabaseError( 'The transaction was rolled back by a statement outside of it.' );
		}
		if ( null !== $this->link() ) {
			$this->write( Transaction::UNMARK );
		}
		$this->write( 'COMMIT' );
		$this->transaction = null;
		$transaction->leave();
	}

	private function roll_back(): void {
		$transaction = $this->transaction;
		if ( null === $transaction ) {
			return;
		}
		$transaction->give_up();
		try {
			$this->write( 'ROLLBACK' );
		} catch ( DatabaseError ) { // phpcs:ignore Generic.CodeAnalysis.EmptyStatement.DetectedCatch -- The connection is gone, and the server rolls back what it had open.
		}
		$this->transaction = null;
		$transaction->leave();
		$transaction->forget();
	}
}
