<?php
/**
 * Statements in the words of the database.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

/**
 * The only place where a value becomes part of a statement: always as a literal that the database itself has quoted,
 * never as a piece of SQL.
 *
 * @internal
 *
 * @phpstan-import-type Args from Database
 */
final class Sql {

	/** Bytes that a database, or WordPress, might escape within quotes. */
	private const ESCAPED = "'\"\\%\0\n\r\x1a";

	public function __construct(
		private readonly \wpdb $wpdb,
		private readonly bool $sqlite
	) {
	}

	/**
	 * The real name of a table of the plugin.
	 */
	public function table( string $name ): string {
		return $this->wpdb->prefix . 'prakat_' . $name; // Asked each time: a network switches between its sites.
	}

	/**
	 * A statement with its table names and arguments in place. A placeholder with an ellipsis takes a list: IN (%d…), IN (%s…).
	 *
	 * @param Args $args
	 */
	public function statement( string $sql, array $args ): string {
		$sql = (string) preg_replace_callback( '/\{([a-z][a-z0-9_]*)\}/', fn ( array $match ): string => $this->name( $this->table( $match[1] ) ), $sql );
		if ( $this->sqlite ) {
			// A transaction there holds the whole file already.
			$sql = (string) preg_replace( '/\s+FOR UPDATE\s*$/i', '', $sql );
		}

		// wpdb::prepare() knows no null: its placeholder becomes NULL first.
		$left = [];
		$next = 0;
		$sql  = (string) preg_replace_callback(
			'/%([%sdfi])(…)?/',
			static function ( array $match ) use ( $args, &$left, &$next ): string {
				if ( '%' === $match[1] ) {
					return '%%' . ( $match[2] ?? '' );
				}
				if ( ! array_key_exists( $next, $args ) ) {
					throw new \LogicException( 'A statement has more placeholders than arguments.' );
				}
				$value = $args[ $next++ ];
				if ( is_array( $value ) !== isset( $match[2] ) || [] === $value ) {
					throw new \LogicException( 'A placeholder with an ellipsis takes a list of at least one.' );
				}
				if ( is_array( $value ) ) {
					if ( 'd' === $match[1] ) {
						// A number is its own literal; wpdb would take as long for a thousand of them as the database.
						return implode( ', ', array_map( 'intval', $value ) );
					}
					array_push( $left, ...array_values( $value ) );
					return implode( ', ', array_fill( 0, count( $value ), '%' . $match[1] ) );
				}
				if ( null === $value ) {
					return 'NULL';
				}
				$left[] = is_bool( $value ) ? (int) $value : $value;
				return $match[0];
			},
			$sql
		);
		if ( count( $args ) !== $next ) {
			throw new \LogicException( 'A statement has more arguments than placeholders.' );
		}
		if ( [] === $left ) {
			return str_replace( '%%', '%', $sql );
		}
		/** @var literal-string $sql Written in this plugin: table names, columns and placeholders. */
		return $this->wpdb->remove_placeholder_escape( (string) $this->wpdb->prepare( $sql, $left ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- This is where statements are prepared.
	}

	/**
	 * @param list<string> $columns
	 * @param list<string> $tuples
	 */
	public function insert( string $table, array $columns, array $tuples ): string {
		return 'INSERT INTO ' . $this->name( $table ) . ' (' . implode( ', ', array_map( $this->name( ... ), $columns ) ) . ') VALUES ' . implode( ', ', $tuples );
	}

	/**
	 * @param list<scalar|null> $values
	 */
	public function tuple( array $values ): string {
		return '(' . implode( ', ', array_map( $this->literal( ... ), $values ) ) . ')';
	}

	private function literal( string|int|float|bool|null $value ): string {
		return match ( true ) {
			null === $value => 'NULL',
			is_bool( $value ) => $value ? '1' : '0',
			is_int( $value ) => (string) $value,
			is_float( $value ) => sprintf( '%.12F', $value ),
			// Most values hold nothing that any encoding escapes; asking the connection for each would be most of an insert.
			strlen( $value ) === strcspn( $value, self::ESCAPED ) => "'$value'",
			default => "'" . $this->wpdb->remove_placeholder_escape( $this->wpdb->_real_escape( $value ) ) . "'",
		};
	}

	private function name( string $identifier ): string {
		return '`' . str_replace( '`', '``', $identifier ) . '`';
	}

	/**
	 * @param string                     $table Its real name.
	 * @param array<string, scalar|null> $set
	 * @param array<string, scalar|null> $where
	 */
	public function update( string $table, array $set, array $where ): string {
		if ( [] === $set || [] === $where ) {
			throw new \LogicException( 'An update needs something to set and a condition.' );
		}
		$assignments = [];
		foreach ( $set as $column => $value ) {
			$assignments[] = $this->name( $column ) . ' = ' . $this->literal( $value );
		}
		$conditions = [];
		foreach ( $where as $column => $value ) {
			$conditions[] = $this->name( $column ) . ( null === $value ? ' IS NULL' : ' = ' . $this->literal( $value ) );
		}
		return 'UPDATE ' . $this->name( $table ) . ' SET ' . implode( ', ', $assignments ) . ' WHERE ' . implode( ' AND ', $conditions );
	}
}
