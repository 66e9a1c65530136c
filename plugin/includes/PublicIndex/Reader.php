<?php
/**
 * What the public may read.
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
 * Reads pages, totals and entries of the public index; Stream reads a section whole. Every statement of both says
 * `published_at <= now AND expires_at > now`, so what has expired is gone at that second, whether or not a sweep has come by.
 *
 * A page costs the same at a hundred records as at a million: totals are stored, an ordered page is read from the end of
 * a key that is nearer, and rows are fetched for that page only.
 *
 * @phpstan-import-type Row from Page
 * @phpstan-import-type Summary from Tally
 * @phpstan-type Gone array{uuid: string, section: string, title: string, kind: string, gone_at: string, notice: string}
 */
final class Reader {

	/** Under which a section's ledger holds its summary, and the values of a column: no column is called so. */
	private const SUMMARY = '#';
	private const VALUES  = '?';

	/** A page that begins within so many rows is read in one go; further on, its rows are found in a key first. */
	private const NEAR = 200;

	/** On so few rows each brings its entry along; on more, the same entry would come too often. */
	private const JOINED = 20;

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Search $search,
		private readonly Tally $tally,
		private readonly Standing $standing,
		private readonly Links $links
	) {
	}

	/**
	 * One page of a section's records.
	 *
	 * @param list<string> $offered Filters whose choices are wanted with it.
	 */
	public function page( Section $section, Query $query, array $offered = [] ): Page {
		$now     = $this->clock->sql();
		$stored  = $this->tally->stored( $section, $query );
		$columns = array_intersect_key( array_column( $section->contract['filters'], 'column', 'id' ), array_flip( $offered ) );
		$ledger  = $this->ledger( $section, $query, $stored, $columns, $now );
		/** @var Summary $summary As it was counted once. */
		$summary = $ledger->get( self::SUMMARY, '', fn (): array => self::stamped( $this->tally->summary( $section, $now, $query->entry ) ) );
		$choices = 0 === $summary['records'] ? [] : array_map( fn ( string $column ): array => $this->in_order( $section, $column, $ledger->get( self::VALUES . $column, '', fn (): array => $this->tally->values( $section, $column, $now ) ) ), $columns );
		$next    = self::earlier( $summary['ends'], $summary['starts'] );
		$only    = null === $query->entry ? null : $summary['entry_id'];

		$conditions       = $this->conditions( $section, $query, $now, $only );
		[ $total, $sums ] = 0 === $summary['records'] ? [ 0, $this->tally->no_sums( $section ) ] : $this->tally->totals( $section, $query, $conditions, $stored, $summary, $ledger, $now );
		$ledger->close( $next );

		$pages = max( 1, (int) ceil( $total / $query->per_page ) );
		$page  = $query->page > $pages ? 1 : $query->page;
		[ $rows, $entries ] = 0 === $total ? [ [], [] ] : $this->rows( $section, $conditions, new Order( $section, $query ), $total, $summary['records'], ( $page - 1 ) * $query->per_page, $query->per_page, $now );
		return new Page( $rows, $total, $pages, $page, $entries, $sums, null === $next ? null : $this->clock->at( $next ), $summary['bare'] > 0, $choices );
	}

	/**
	 * The entry at a permanent address, when it is public now.
	 */
	public function entry( string $uuid ): ?PublicEntry {
		$now = $this->clock->sql();
		$row = $this->database->row( 'SELECT * FROM {index_entries} WHERE uuid = %s AND published_at <= %s AND expires_at > %s', [ $uuid, $now, $now ] );
		return null === $row ? null : $this->public_entry( $row );
	}

	public function entry_by_id( int $entry_id ): ?PublicEntry {
		$now = $this->clock->sql();
		$row = $this->database->row( 'SELECT * FROM {index_entries} WHERE entry_id = %d AND published_at <= %s AND expires_at > %s', [ $entry_id, $now, $now ] );
		return null === $row ? null : $this->public_entry( $row );
	}

	/**
	 * What is left of an entry that was public and no longer is: its title and the time. Also when no sweep has come yet.
	 * No title of what was withdrawn or never confirmed in writing: it may be the very reason.
	 *
	 * @return Gone|null gone_at 'Y-m-d H:i:s' in UTC.
	 */
	public function gone( string $uuid ): ?array {
		$now = $this->clock->sql();
		$row = $this->database->row( "SELECT i.uuid, i.section, CASE WHEN r.id IS NULL THEN i.title ELSE '' END AS title, CASE WHEN r.id IS NULL THEN 'expired' ELSE 'lapsed' END AS kind, i.expires_at AS gone_at, '' AS notice FROM {index_entries} i LEFT JOIN {requests} r ON r.version_id = i.version_id AND r.state = 'urgent' AND r.ratify_by <= i.expires_at WHERE i.uuid = %s AND i.expires_at <= %s", [ $uuid, $now ] )
			?? $this->database->row( 'SELECT g.uuid, g.section, g.title, g.kind, g.gone_at, g.notice FROM {index_gone} g LEFT JOIN {index_entries} e ON e.entry_id = g.entry_id WHERE g.uuid = %s AND e.entry_id IS NULL', [ $uuid ] );
		return null === $row ? null : [
			'uuid'    => (string) $row['uuid'],
			'section' => (string) $row['section'],
			'title'   => (string) $row['title'],
			'kind'    => (string) $row['kind'],
			'gone_at' => (string) $row['gone_at'],
			'notice'  => (string) $row['notice'],
		];
	}

	/**
	 * Live entries, newest first.
	 *
	 * @param Section|null $section Of one section, or of all.
	 * @return list<PublicEntry>
	 */
	public function entries( ?Section $section, int $page = 1, int $per_page = Query::PER_PAGE ): array {
		$now  = $this->clock->sql();
		$rows = $this->database->rows(
			'SELECT * FROM {index_entries} WHERE ' . ( null === $section ? '' : 'section = %s AND ' ) . 'published_at <= %s AND expires_at > %s ORDER BY published_at DESC, entry_id DESC LIMIT %d OFFSET %d',
			[ ...( null === $section ? [] : [ $section->id ] ), $now, $now, $per_page, max( 0, $page - 1 ) * $per_page ]
		);
		return array_map( $this->public_entry( ... ), $rows );
	}

	/**
	 * Differs whenever what is live in the section does.
	 */
	public function signature( Section $section ): string {
		$now = $this->clock->sql();
		return implode( ' ', array_map( 'strval', (array) $this->database->row( 'SELECT COUNT(*) AS entries, SUM(version_id) AS versions, SUM(entry_id) AS ids, MAX(updated_at) AS updated, MIN(expires_at) AS ends, SUM(shelved) AS shelved, SUM(REPLACE(reviewed_on, \'-\', \'\')) AS reviewed FROM {index_entries} WHERE section = %s AND published_at <= %s AND expires_at > %s', [ $section->id, $now, $now ] ) ) );
	}

	/**
	 * How many entries and records are live, by section.
	 *
	 * @return array<string, array{entries: int, records: int}>
	 */
	public function counts(): array {
		$now    = $this->clock->sql();
		$counts = [];
		foreach ( $this->database->rows( 'SELECT section, COUNT(*) AS entries, SUM(record_count) AS records FROM {index_entries} WHERE published_at <= %s AND expires_at > %s GROUP BY section', [ $now, $now ] ) as $row ) {
			$counts[ (string) $row['section'] ] = [
				'entries' => (int) $row['entries'],
				'records' => (int) $row['records'],
			];
		}
		return $counts;
	}

	/**
	 * Live entries that state that there was nothing to report, newest first, of the year or month that is filtered by.
	 *
	 * @return list<PublicEntry>
	 */
	public function statements( Section $section, Query $query ): array {
		$now  = $this->clock->sql();
		$rows = $this->database->rows( 'SELECT * FROM {index_entries} WHERE section = %s AND published_at <= %s AND expires_at > %s AND record_count = 0 ORDER BY published_at DESC, entry_id DESC LIMIT 60', [ $section->id, $now, $now ] );
		return array_values( array_filter( array_map( $this->public_entry( ... ), $rows ), static fn ( PublicEntry $entry ): bool => Statement::matches( $section, $entry, $query ) ) );
	}

	/**
	 * The values that a choice, year or month filter would find something with; numbers from the highest.
	 *
	 * @return list<string>
	 */
	public function choices( Section $section, string $filter_id ): array {
		$column = array_column( $section->contract['filters'], 'column', 'id' )[ $filter_id ] ?? null;
		return null === $column ? [] : $this->in_order( $section, $column, $this->tally->values( $section, $column, $this->clock->sql() )[0] );
	}

	/**
	 * When something of these sections next appears or disappears by itself; null when nothing will.
	 */
	public function next_change( string ...$sections ): ?\DateTimeImmutable {
		if ( [] === $sections ) {
			return null;
		}
		$now  = $this->clock->sql();
		$next = $this->database->row(
			'SELECT (SELECT MIN(expires_at) FROM {index_entries} WHERE section IN (%s…) AND published_at <= %s AND expires_at > %s) AS ends, (SELECT MIN(published_at) FROM {index_entries} WHERE section IN (%s…) AND published_at > %s) AS starts',
			[ array_values( $sections ), $now, $now, array_values( $sections ), $now ]
		);
		$next = self::earlier( $next['ends'] ?? null, $next['starts'] ?? null );
		return null === $next ? null : $this->clock->at( $next );
	}

	private function conditions( Section $section, Query $query, string $now, ?int $only ): Conditions {
		$conditions = ( new Conditions( $now, $this->search->is_packed() ) )->filters( $section, $query->filters );
		return null === $only ? $conditions : $conditions->entry( $only );
	}

	/**
	 * What is remembered of a section for this question; nothing of one entry alone.
	 *
	 * @param array{0: string, 1: string}|null $stored  Facet and value of its totals.
	 * @param array<string, string>            $columns Of the filters that are offered.
	 */
	private function ledger( Section $section, Query $query, ?array $stored, array $columns, string $now ): Ledger {
		if ( null !== $query->entry ) {
			return new Ledger( null, $section, $now, [] );
		}
		$keys = [ [ self::SUMMARY, '' ], ...( null === $stored ? [] : [ $stored ] ) ];
		foreach ( $columns as $column ) {
			$keys[] = [ self::VALUES . $column, '' ];
		}
		return $this->standing->open( $section, $keys, $now );
	}

	/**
	 * A summary as the ledger takes it.
	 *
	 * @param Summary $summary
	 * @return array{0: Summary, 1: string|null}
	 */
	private static function stamped( array $summary ): array {
		return [ [ 'stamp' => null ] + $summary, $summary['stamp'] ];
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return list<string>
	 */
	private function in_order( Section $section, string $column, array $values ): array {
		$values = array_map( 'strval', array_values( array_filter( $values, 'is_scalar' ) ) );
		'choice' === ( array_column( $section->contract['filters'], 'control', 'column' )[ $column ] ?? '' ) ? sort( $values, SORT_STRING ) : rsort( $values, SORT_NUMERIC );
		return $values;
	}

	/**
	 * The rows of a page, and their entries by number.
	 *
	 * @return array{0: list<Row>, 1: array<int, PublicEntry>}
	 */
	private function rows( Section $section, Conditions $conditions, Order $order, int $total, int $all, int $offset, int $limit, string $now ): array {
		$limit    = min( $limit, $total - $offset );
		$backward = $offset > $total - $offset - $limit;
		$skip     = $backward ? $total - $offset - $limit : $offset;
		$table    = Tables::records( $section->id );
		$hint     = $this->database->is_sqlite() ? '' : $order->hint( $section, $conditions, $total, $all, $skip + $limit );
		if ( $skip + $limit <= self::NEAR && $limit <= self::JOINED ) {
			$found = $this->database->rows(
				sprintf(
					'SELECT i.entry_id, i.row_no, i.record, e.* FROM {%1$s} i %2$s %3$s {index_entries} e ON e.entry_id = i.entry_id WHERE %4$s AND e.published_at <= %%s AND e.expires_at > %%s ORDER BY %5$s LIMIT %%d OFFSET %%d',
					$table,
					$hint,
					$this->database->is_sqlite() ? 'JOIN' : 'STRAIGHT_JOIN',
					$conditions->sql( 'i.' ),
					$order->sql( $backward, 'i.' )
				),
				[ ...$conditions->args(), $now, $now, $limit, $skip ]
			);
			return [ array_map( self::row( ... ), $backward ? array_reverse( $found ) : $found ), $this->entries_in( $found ) ];
		}
		$rows = array_map(
			self::row( ... ),
			$this->database->rows(
				sprintf(
					'SELECT i.entry_id, i.row_no, i.record FROM (SELECT entry_id, row_no FROM {%1$s} %2$s WHERE %3$s ORDER BY %4$s LIMIT %%d OFFSET %%d) p JOIN {%1$s} i ON i.entry_id = p.entry_id AND i.row_no = p.row_no ORDER BY %5$s',
					$table,
					$hint,
					$conditions->sql(),
					$order->sql( $backward ),
					$order->sql( false, 'i.' )
				),
				[ ...$conditions->args(), $limit, $skip ]
			)
		);
		return [ $rows, $this->entries_of( $rows, $now ) ];
	}

	/**
	 * @param array<string, string|null> $row
	 * @return Row
	 */
	private static function row( array $row ): array {
		return [
			'entry_id' => (int) $row['entry_id'],
			'row_no'   => (int) $row['row_no'],
			'record'   => (array) json_decode( (string) $row['record'], true ),
		];
	}

	/**
	 * @param list<Row> $rows
	 * @return array<int, PublicEntry>
	 */
	private function entries_of( array $rows, string $now ): array {
		$ids = array_values( array_unique( array_column( $rows, 'entry_id' ) ) );
		if ( [] === $ids ) {
			return [];
		}
		return $this->entries_in( $this->database->rows( 'SELECT * FROM {index_entries} WHERE entry_id IN (%d…) AND published_at <= %s AND expires_at > %s', [ $ids, $now, $now ] ) );
	}

	/**
	 * @param list<array<string, string|null>> $rows With the columns of index_entries.
	 * @return array<int, PublicEntry>
	 */
	private function entries_in( array $rows ): array {
		$entries = [];
		foreach ( $rows as $row ) {
			$entries[ (int) $row['entry_id'] ] ??= $this->public_entry( $row );
		}
		return $entries;
	}

	/**
	 * @param array<string, string|null> $row Of index_entries.
	 */
	private function public_entry( array $row ): PublicEntry {
		return PublicEntry::of( $row, $this->links, $this->clock );
	}

	private static function earlier( ?string $a, ?string $b ): ?string {
		$times = array_filter( [ $a, $b ], static fn ( ?string $time ): bool => null !== $time && '' !== $time );
		return [] === $times ? null : min( $times );
	}
}
