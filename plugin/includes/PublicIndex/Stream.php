<?php
/**
 * Rows without end.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Permalinks\Links;
use Prakat\Support\Clock;

/**
 * Reads all of a section that is live now, in constant memory however much it is: for downloads and printed forms.
 * Unbuffered on MariaDB and MySQL; on SQLite in windows, each of which begins after the last row of the one before.
 */
final class Stream {

	private const WINDOW = 1000;

	/** Entries that are read at once. */
	private const ENTRIES = 200;

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Search $search,
		private readonly Tally $tally,
		private readonly Links $links
	) {
	}

	/**
	 * Every entry, by its number.
	 *
	 * @return \Generator<int, PublicEntry>
	 */
	public function entries( Section $section, ?string $uuid = null ): \Generator {
		$now  = $this->clock->sql();
		$only = null === $uuid ? '' : ' AND uuid = %s';
		$last = 0;
		do {
			$rows = $this->database->rows( "SELECT * FROM {index_entries} WHERE section = %s AND entry_id > %d AND published_at <= %s AND expires_at > %s$only ORDER BY entry_id LIMIT %d", [ $section->id, $last, $now, $now, ...( null === $uuid ? [] : [ $uuid ] ), self::ENTRIES ] );
			foreach ( $rows as $row ) {
				$last = (int) $row['entry_id'];
				yield PublicEntry::of( $row, $this->links, $this->clock );
			}
		} while ( self::ENTRIES === count( $rows ) );
	}

	/**
	 * Every record that answers the query, as JSON; in the order of the entries unless it names a sort.
	 *
	 * @return iterable<int, array<string, string|null>> entry_id, row_no, record.
	 */
	public function records( Section $section, Query $query ): iterable {
		$now        = $this->clock->sql();
		$conditions = ( new Conditions( $now, $this->search->is_packed() ) )->filters( $section, $query->filters );
		if ( null !== $query->entry ) {
			$conditions->entry( $this->tally->summary( $section, $now, $query->entry )['entry_id'] );
		}
		$conditions->words( SearchText::words( $query->search ) );
		$table = Tables::records( $section->id );
		if ( '' !== $query->sort ) {
			return $this->database->each( sprintf( 'SELECT entry_id, row_no, record FROM {%s} WHERE %s ORDER BY %s', $table, $conditions->sql(), ( new Order( $section, $query ) )->sql() ), $conditions->args() );
		}
		return $this->by_entry( $table, $conditions );
	}

	/**
	 * The lines of all records, as they were made when they were published, in blocks; each line ends in Line::END.
	 *
	 * @return iterable<int, array<string, string|null>> entry_id, csv.
	 */
	public function blocks( Section $section, ?string $uuid = null ): iterable {
		$now  = $this->clock->sql();
		$only = null === $uuid ? '' : ' AND e.uuid = %s';
		return $this->database->each(
			sprintf( 'SELECT %s t.entry_id, t.csv FROM {%s} t JOIN {index_entries} e ON e.entry_id = t.entry_id WHERE e.published_at <= %%s AND e.expires_at > %%s%s ORDER BY t.entry_id, t.first_row', null === $uuid && ! $this->database->is_sqlite() ? 'STRAIGHT_JOIN' : '', Tables::blocks( $section->id ), $only ),
			[ $now, $now, ...( null === $uuid ? [] : [ $uuid ] ) ],
			20
		);
	}

	/**
	 * @return iterable<int, array<string, string|null>>
	 */
	private function by_entry( string $table, Conditions $conditions ): iterable {
		if ( $this->database->is_sqlite() ) {
			return $this->windows( $table, $conditions );
		}
		$hint = [] === $conditions->equal ? 'FORCE INDEX (PRIMARY)' : '';
		return $this->database->each( sprintf( 'SELECT entry_id, row_no, record FROM {%s} %s WHERE %s ORDER BY entry_id, row_no', $table, $hint, $conditions->sql() ), $conditions->args() );
	}

	/**
	 * @return \Generator<int, array<string, string|null>>
	 */
	private function windows( string $table, Conditions $conditions ): \Generator {
		$sql   = sprintf( 'SELECT entry_id, row_no, record FROM {%s} WHERE %s AND (entry_id > %%d OR (entry_id = %%d AND row_no > %%d)) ORDER BY entry_id, row_no LIMIT %%d', $table, $conditions->sql() );
		$entry = 0;
		$row   = 0;
		do {
			$rows = $this->database->rows( $sql, [ ...$conditions->args(), $entry, $entry, $row, self::WINDOW ] );
			foreach ( $rows as $found ) {
				$entry = (int) $found['entry_id'];
				$row   = (int) $found['row_no'];
				yield $found;
			}
		} while ( self::WINDOW === count( $rows ) );
	}
}
