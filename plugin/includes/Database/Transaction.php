<?php
/**
 * A transaction while it is open.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * What is so from its first statement to its last: the connection it began on, whether a statement failed, and what is
 * to be done at its end. Database opens one and sends its statements.
 *
 * @internal
 */
final class Transaction {

	/** Set at its beginning; gone when the server has ended it, which a statement of WordPress's own may have been told and kept to itself. */
	public const MARK = 'SAVEPOINT prakat';

	public const UNMARK = 'RELEASE SAVEPOINT prakat';

	private const WRITES = [ 'added_option', 'updated_option', 'deleted_option' ];

	/** Of another plugin's transaction inside of this one, which by itself would end this. */
	private const OTHERS = 'SAVEPOINT prakat_others';

	/** What the server commits by itself before it does it, and takes back with nothing. */
	private const ENDS = '/^(?:ALTER|CREATE(?!\s+TEMPORARY)|DROP(?!\s+TEMPORARY)|TRUNCATE|RENAME|LOCK\s+TABLES?|UNLOCK|GRANT|REVOKE|ANALYZE|OPTIMIZE|REPAIR|FLUSH)\b/i';

	private bool $doomed = false;

	/** Whether another plugin has a transaction open inside of this one. */
	private bool $others = false;

	/** @var array<string, true> Options that were written: WordPress keeps them in its cache, which others may share. */
	private array $options = [];

	/** The connection's number; null on the SQLite integration. */
	private readonly ?int $connection;

	/** @var array<string, callable(): mixed> */
	private array $before_commit = [];

	/** @var list<callable(): mixed> */
	private array $after_commit = [];

	public function __construct( private readonly \wpdb $wpdb ) {
		$this->connection = Link::of( $wpdb )?->thread_id;
		// Not as closures that it holds itself: it would then be kept, with all that waits for its commit, until PHP looks for circles.
		foreach ( self::WRITES as $hook ) {
			add_action( $hook, [ $this, 'remember' ], PHP_INT_MIN );
		}
		if ( null !== $this->connection ) {
			add_filter( 'query', [ $this, 'within' ], PHP_INT_MAX );
		}
	}

	/**
	 * An option was written in it.
	 */
	public function remember( mixed $option ): void {
		$this->options[ is_string( $option ) ? $option : '' ] = true;
	}

	/**
	 * What becomes of a statement of WordPress or another plugin, for which theirs is the only transaction: it is part of
	 * this one, and what would end this one is not sent.
	 *
	 * @throws DatabaseError When nothing can be put in its place: then none of the work stays.
	 */
	public function within( mixed $query ): string {
		$sql = (string) preg_replace( '#^(?:\s+|/\*.*?\*/|(?:--\s|\#)[^\n]*\n)+#s', '', is_string( $query ) ? $query : '' );
		if ( 1 === preg_match( '/^(?:START\s+TRANSACTION|BEGIN)\b/i', $sql ) ) {
			$this->others = true;
			return self::OTHERS;
		}
		if ( 1 === preg_match( '/^(?:COMMIT|ROLLBACK(?!\s+(?:WORK\s+)?TO\b))\b/i', $sql, $match ) ) {
			$was          = $this->others;
			$this->others = false;
			return $was ? ( 'COMMIT' === strtoupper( $match[0] ) ? 'RELEASE ' : 'ROLLBACK TO ' ) . self::OTHERS : 'DO 0';
		}
		if ( 1 === preg_match( '/^SET\b.*\bautocommit\b/is', $sql ) ) {
			return 'DO 0';
		}
		if ( 1 === preg_match( self::ENDS, $sql ) ) {
			$this->doom();
			throw new DatabaseError( 'A statement from elsewhere would have ended the transaction: ' . substr( $sql, 0, 200 ) );
		}
		return is_string( $query ) ? $query : '';
	}

	/**
	 * It was rolled back: what WordPress holds in its cache of options that were written in it never was so, and a second
	 * writing of the same would find nothing to change.
	 */
	public function forget(): void {
		foreach ( array_keys( $this->options ) as $option ) {
			wp_cache_delete( $option, 'options' );
		}
		if ( [] !== $this->options ) {
			wp_cache_delete( 'alloptions', 'options' );
			wp_cache_delete( 'notoptions', 'options' );
		}
	}

	/**
	 * The connection it began on; null on the SQLite integration.
	 *
	 * @throws DatabaseError When the transaction is doomed or the connection another one.
	 */
	public function link(): ?\mysqli {
		if ( $this->doomed ) {
			throw new DatabaseError( 'An earlier statement of this transaction failed: it can only be rolled back.' );
		}
		$link = Link::of( $this->wpdb );
		if ( null !== $link && $link->thread_id !== $this->connection ) {
			$this->doom();
			throw new DatabaseError( 'The connection to the database was lost in a transaction.' );
		}
		return $link;
	}

	/**
	 * A statement failed: nothing more is written.
	 */
	public function doom(): void {
		$this->doomed = true;
	}

	/**
	 * Whether the server has ended it by itself. Asked when it is given up: what WordPress read and did not find meanwhile
	 * is not kept in its cache.
	 */
	public function is_lost(): bool {
		$link = Link::of( $this->wpdb );
		if ( null === $link || $link->thread_id !== $this->connection ) {
			return false;
		}
		try {
			Link::run( $link, self::UNMARK, static fn ( DatabaseError $error ): DatabaseError => $error );
			return false;
		} catch ( DatabaseError $error ) {
			if ( ! $error->is_told_at_once() ) {
				return false;
			}
		}
		wp_cache_delete( 'notoptions', 'options' );
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
		}
		return true;
	}

	/**
	 * From here on it is only rolled back, which a doomed one may.
	 */
	public function give_up(): void {
		$this->doomed = false;
	}

	/**
	 * @param callable(): mixed $work
	 */
	public function before_commit( string $name, callable $work ): void {
		$this->before_commit[ $name ] = $work;
	}

	/**
	 * @param callable(): mixed $work
	 */
	public function after_commit( callable $work ): void {
		$this->after_commit[] = $work;
	}

	/**
	 * Does what was left to its last moment, in the order of the names.
	 */
	public function finish(): void {
		while ( [] !== $this->before_commit ) {
			ksort( $this->before_commit, SORT_STRING );
			// What is done may leave something to the last moment itself.
			( array_shift( $this->before_commit ) )();
		}
	}

	/**
	 * Gives the connection back as it was: WordPress writes each statement for itself.
	 */
	public function leave(): void {
		remove_filter( 'query', [ $this, 'within' ], PHP_INT_MAX );
		foreach ( self::WRITES as $hook ) {
			remove_action( $hook, [ $this, 'remember' ], PHP_INT_MIN );
		}
		$link = Link::of( $this->wpdb );
		if ( null !== $link && $link->thread_id === $this->connection ) {
			$link->query( 'SET SESSION sql_mode = @prakat_sql_mode, SESSION autocommit = 1' );
		}
	}

	/**
	 * Does what waited for the commit.
	 */
	public function follow_up(): void {
		foreach ( $this->after_commit as $do ) {
			try {
				$do();
			} catch ( \Throwable $error ) {
				// What was committed stands; the rest of the work is still done.
				wp_trigger_error( __METHOD__, $error->getMessage(), E_USER_WARNING );
			}
		}
	}
}
