<?php
/**
 * The tables of the public index, made from the contracts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Support\CanonicalJson;

/**
 * Keeps two tables a section: its records (`index_<section>`), with a typed column for each column of the contract's
 * index, and blocks of 64 records each (`search_<section>`): their text for searching and their lines for a download.
 *
 * On MariaDB and MySQL all text that is compared is packed (see SearchText) and binary: a third of the size.
 *
 * Every key ends in entry_id, row_no, which breaks ties, and in the two times, so that an ordered page of ids, obeying the
 * clock, is read from the key alone. Keys to sort by also hold the columns of the filters: a filtered walk needs no rows.
 *
 * A table is made when its section is first seen. When the contract changes, columns and keys follow, and the section is
 * marked for a rebuild from the versions. All of this is DDL, which ends a transaction: it is never done inside one.
 */
final class Tables {

	/** section => what its table was made for; autoloaded, so that looking costs no query. */
	public const OPTION = 'prakat_index_tables';

	/** Counts up when what is written into the tables changes its form: then all is rebuilt. */
	private const FORM = 3;

	/** Names that are tables of the index themselves. */
	private const RESERVED = [ 'entries', 'gone', 'totals', 'stamps', 'standing', 'leftovers' ];

	/** InnoDB's longest key in bytes, less what ends every key (8 + 4 + 5 + 5). */
	private const KEY_BYTES = 3050;

	/** Records that share a block. */
	public const BLOCK = 64;

	public function __construct( private readonly Database $database, private readonly Contracts $contracts, private readonly Standing $standing ) {
	}

	/**
	 * The name of a section's table of records, as Database knows it.
	 */
	public static function records( string $section ): string {
		if ( in_array( $section, self::RESERVED, true ) ) {
			throw new \LogicException( 'No section may be called entries, gone, totals, stamps, standing or leftovers.' );
		}
		return 'index_' . str_replace( '-', '_', $section );
	}

	/**
	 * The name of a section's table of blocks.
	 */
	public static function blocks( string $section ): string {
		return 'search_' . str_replace( '-', '_', $section );
	}

	/**
	 * Makes or brings forward what the sections need.
	 *
	 * @return list<string> Sections that must be rebuilt from the versions.
	 */
	public function keep_current(): array {
		$made = get_option( self::OPTION, [] );
		$made = is_array( $made ) ? $made : [];
		$seen = $made;
		foreach ( $this->contracts->sections() as $id => $section ) {
			$for = self::FORM . ':' . $section->contract['hash'];
			if ( ( $made[ $id ]['for'] ?? '' ) === $for ) {
				continue;
			}
			if ( $this->database->in_transaction() ) {
				throw new \LogicException( 'The tables of the public index are made before a transaction begins.' );
			}
			if ( isset( $made[ $id ] ) && ! str_starts_with( (string) ( $made[ $id ]['for'] ?? '' ), self::FORM . ':' ) ) {
				// Of another form altogether; all of it can be made from the versions.
				$this->database->run( sprintf( 'DROP TABLE IF EXISTS {%s}', self::records( $id ) ) );
				$this->database->run( sprintf( 'DROP TABLE IF EXISTS {%s}', self::blocks( $id ) ) );
				unset( $made[ $id ]['types'] );
			}
			$this->make( $section, (array) ( $made[ $id ]['types'] ?? [] ) );
			$made[ $id ] = [
				'for'   => $for,
				'types' => $this->types( $section ),
				// A table made for the first time has nothing that could be stale.
				'stale' => isset( $made[ $id ] ),
			];
		}
		if ( $made !== $seen ) {
			update_option( self::OPTION, $made, true );
		}
		return array_keys( array_filter( $made, static fn ( array $one ): bool => true === ( $one['stale'] ?? false ) ) );
	}

	/**
	 * The section has been rebuilt from the versions.
	 */
	public function rebuilt( string $section ): void {
		$made = (array) get_option( self::OPTION, [] );
		if ( isset( $made[ $section ] ) ) {
			$made[ $section ]['stale'] = false;
			update_option( self::OPTION, $made, true );
		}
	}

	/**
	 * Takes entries' public rows away, or makes room for new ones, in the transaction of the act. Also of a section that
	 * no plugin declares any more.
	 */
	public function erase( string $section, int ...$entry_ids ): void {
		$ids = array_values( $entry_ids );
		$this->standing->changes( $section );
		foreach ( [ self::records( $section ), self::blocks( $section ) ] as $table ) {
			$this->database->run( "DELETE FROM {{$table}} WHERE entry_id IN (%d…)", [ $ids ] );
		}
		$this->database->run( 'DELETE FROM {index_totals} WHERE entry_id IN (%d…)', [ $ids ] );
		$this->database->run( 'DELETE FROM {index_entries} WHERE entry_id IN (%d…)', [ $ids ] );
		$this->database->run( 'DELETE FROM {index_leftovers} WHERE entry_id IN (%d…)', [ $ids ] );
	}

	/**
	 * Takes away entries whose time is over, and leaves their records, which no query finds any more, to be erased a little
	 * later: a night in which thousands expire is over in seconds, and nobody waits for the millions of keys that go.
	 */
	public function leave( string $section, int ...$entry_ids ): void {
		$ids = array_values( $entry_ids );
		$this->standing->changes( $section );
		$this->database->run( 'DELETE FROM {index_entries} WHERE entry_id IN (%d…)', [ $ids ] );
		// What was left before and not erased yet stays left.
		$this->database->run( 'INSERT INTO {index_leftovers} (entry_id, section) VALUES ' . implode( ', ', array_map( static fn ( int $id ): string => "($id, %s)", $ids ) ) . ' ON DUPLICATE KEY UPDATE section = VALUES(section)', array_fill( 0, count( $ids ), $section ) );
	}

	/**
	 * Erases some of what was left. An entry that is published again meanwhile has taken its mark away, or waits for this.
	 *
	 * @return int How many entries.
	 */
	public function erase_leftovers( int $most ): int {
		return $this->database->transaction(
			function () use ( $most ): int {
				$sections = [];
				foreach ( $this->database->rows( 'SELECT entry_id, section FROM {index_leftovers} ORDER BY entry_id LIMIT %d FOR UPDATE', [ $most ] ) as $row ) {
					$sections[ (string) $row['section'] ][] = (int) $row['entry_id'];
				}
				foreach ( $sections as $section => $ids ) {
					$this->erase( $section, ...$ids );
				}
				return array_sum( array_map( 'count', $sections ) );
			}
		);
	}

	/**
	 * Takes away rows of entries that the index does not hold: what a meddled or half-restored database may have.
	 *
	 * @return int How many.
	 */
	public function erase_strays( string $section ): int {
		return $this->database->transaction(
			function () use ( $section ): int {
				$this->standing->changes( $section );
				$count = 0;
				foreach ( [ self::records( $section ), self::blocks( $section ) ] as $table ) {
					$count += $this->database->run( sprintf( 'DELETE FROM {%s} WHERE entry_id NOT IN (SELECT entry_id FROM {index_entries} WHERE section = %%s)', $table ), [ $section ] );
				}
				return $count + $this->database->run( 'DELETE FROM {index_totals} WHERE section = %s AND entry_id NOT IN (SELECT entry_id FROM {index_entries} WHERE section = %s)', [ $section, $section ] );
			}
		);
	}

	/**
	 * @return list<string> Sections whose tables exist.
	 */
	public function made(): array {
		return array_map( 'strval', array_keys( (array) get_option( self::OPTION, [] ) ) );
	}

	/**
	 * The keys of a section's table: name => columns without what ends every key. `s_` is for ordering by the first
	 * column, `f_` for a filter by it, `x_` as the contract says.
	 *
	 * @return array<string, list<string>>
	 */
	public static function keys( Section $section ): array {
		$filters = array_values( array_unique( array_map( static fn ( array $filter ): string => Columns::name( $filter['column'] ), $section->contract['filters'] ) ) );
		$default = null;
		$sorts   = [];
		foreach ( $section->contract['sorts'] as $sort ) {
			$sorts[] = Columns::name( $sort['column'] );
			if ( $sort['id'] === $section->contract['defaultSort']['id'] ) {
				$default = Columns::name( $sort['column'] );
			}
		}
		$keys = [];
		foreach ( array_unique( $sorts ) as $column ) {
			$keys[ 's_' . $column ] = [ $column ];
		}
		foreach ( $filters as $column ) {
			$keys[ 'f_' . $column ] = null === $default || $default === $column ? [ $column ] : [ $column, $default ];
		}
		foreach ( $section->contract['indexes'] as $names ) {
			$columns = array_map( static fn ( string $name ): string => Columns::name( $name ), $names );
			foreach ( $keys as $there ) {
				if ( array_slice( $there, 0, count( $columns ) ) === $columns ) {
					continue 2;
				}
			}
			$keys[ 'x_' . implode( '_', $names ) ] = $columns;
		}
		return $keys;
	}

	/**
	 * @return array<string, string> Column => its SQL type.
	 */
	private function types( Section $section ): array {
		$types = [];
		$text  = $this->database->is_sqlite() ? 'VARCHAR' : 'VARBINARY';
		foreach ( ( new Columns( $section ) )->all() as $column ) {
			$types[ Columns::name( $column['name'] ) ] = match ( $column['type'] ) {
				'string'   => sprintf( '%s(%d)', $text, min( $column['length'] ?? SortKey::LENGTH, SortKey::LENGTH ) ),
				'integer'  => 'INT',
				'money'    => 'BIGINT',
				'date'     => 'DATE',
				'datetime' => 'DATETIME',
				'boolean'  => 'TINYINT',
				default    => throw new \LogicException( 'The contract names a type of column that is not known here.' ),
			};
		}
		return $types;
	}

	/**
	 * Whole column lists of the keys: with the ends, and for the keys to sort by with the filters' columns.
	 *
	 * @return array<string, string> Key => its columns as SQL.
	 */
	private function definitions( Section $section ): array {
		$types   = $this->types( $section );
		$filters = array_map( static fn ( array $filter ): string => Columns::name( $filter['column'] ), $section->contract['filters'] );
		$found   = [];
		foreach ( self::keys( $section ) as $key => $columns ) {
			$bytes = array_sum( array_map( static fn ( string $column ): int => self::bytes( $types[ $column ] ), $columns ) );
			$tail  = [];
			foreach ( array_unique( array_diff( $filters, $columns ) ) as $column ) {
				$bytes += self::bytes( $types[ $column ] );
				if ( $bytes < self::KEY_BYTES ) {
					$tail[] = $column;
				}
			}
			$all           = [ ...$columns, 'entry_id', 'row_no', 'published_at', 'expires_at', ...$tail ];
			$found[ $key ] = implode( ', ', $all );
		}
		return $found;
	}

	private static function bytes( string $type ): int {
		return 1 === preg_match( '/\((\d+)\)/', $type, $match ) ? (int) $match[1] + 3 : 9;
	}

	/**
	 * @param array<string, string> $before Types that the table was made with.
	 */
	private function make( Section $section, array $before ): void {
		$table   = self::records( $section->id );
		$options = $this->database->is_sqlite() ? '' : 'ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4';
		$columns = 'entry_id BIGINT UNSIGNED NOT NULL, row_no INT UNSIGNED NOT NULL, published_at DATETIME NOT NULL, expires_at DATETIME NOT NULL, record LONGTEXT NOT NULL, search ' . ( $this->database->is_sqlite() ? 'LONGTEXT' : 'MEDIUMBLOB' ) . ' NOT NULL';
		foreach ( $this->types( $section ) as $column => $type ) {
			$columns .= sprintf( ', %s %s NULL', $column, $type );
		}
		foreach ( $this->definitions( $section ) as $key => $list ) {
			$columns .= sprintf( ', KEY %s (%s)', $key, $list );
		}
		$this->database->run( sprintf( 'CREATE TABLE IF NOT EXISTS {%s} (%s, PRIMARY KEY (entry_id, row_no)) %s', $table, $columns, $options ) );
		// The signatures lie together; InnoDB keeps the text and the lines elsewhere until they are asked for.
		$this->database->run( sprintf( 'CREATE TABLE IF NOT EXISTS {%s} (entry_id BIGINT UNSIGNED NOT NULL, first_row INT UNSIGNED NOT NULL, %s PRIMARY KEY (entry_id, first_row)) %s', self::blocks( $section->id ), $this->database->is_sqlite() ? 'csv LONGTEXT NOT NULL,' : sprintf( 'grams VARBINARY(%d) NOT NULL, body MEDIUMBLOB NOT NULL, csv LONGTEXT NOT NULL,', Grams::BYTES ), $options ) );
		$this->follow( $section, $table, $before );
	}

	/**
	 * Brings an older table to the contract's columns and keys. Asks what is there, so it may be stopped and done again.
	 *
	 * @param array<string, string> $before
	 */
	private function follow( Section $section, string $table, array $before ): void {
		$wanted = $this->types( $section );
		$there  = [];
		foreach ( $this->database->rows( sprintf( 'SHOW COLUMNS FROM {%s}', $table ) ) as $row ) {
			$there[] = (string) $row['Field'];
		}
		$keys = [];
		foreach ( $this->database->rows( sprintf( 'SHOW INDEX FROM {%s}', $table ) ) as $row ) {
			if ( 'PRIMARY' !== $row['Key_name'] ) {
				$keys[ (string) $row['Key_name'] ][ (int) $row['Seq_in_index'] ] = (string) $row['Column_name'];
			}
		}
		$definitions = $this->definitions( $section );
		$changed     = array_keys( array_filter( $before, static fn ( string $type, string $column ): bool => ( $wanted[ $column ] ?? $type ) !== $type, ARRAY_FILTER_USE_BOTH ) );

		foreach ( $keys as $key => $columns ) {
			ksort( $columns );
			if ( ( $definitions[ $key ] ?? '' ) !== implode( ', ', $columns ) || [] !== array_intersect( $changed, $columns ) ) {
				$this->alter( $table, 'DROP KEY ' . $key );
				unset( $keys[ $key ] );
			}
		}
		foreach ( $there as $column ) {
			if ( str_starts_with( $column, 'c_' ) && ( ! isset( $wanted[ $column ] ) || in_array( $column, $changed, true ) ) ) {
				$this->alter( $table, 'DROP COLUMN ' . $column );
				$there = array_diff( $there, [ $column ] );
			}
		}
		foreach ( $wanted as $column => $type ) {
			if ( ! in_array( $column, $there, true ) ) {
				$this->alter( $table, sprintf( 'ADD COLUMN %s %s NULL', $column, $type ) );
			}
		}
		foreach ( $definitions as $key => $list ) {
			if ( ! isset( $keys[ $key ] ) ) {
				$this->alter( $table, sprintf( 'ADD KEY %s (%s)', $key, $list ) );
			}
		}
	}

	/**
	 * Two requests may bring the table forward at once: what the other one has done already is no error.
	 */
	private function alter( string $table, string $change ): void {
		try {
			$this->database->run( sprintf( 'ALTER TABLE {%s} %s', $table, $change ) );
		} catch ( DatabaseError $error ) {
			if ( 1 !== preg_match( '/duplicate|already exists|check that (it|column\/key) exists|can.t drop|no such/i', $error->getMessage() ) ) {
				throw $error;
			}
		}
	}
}
