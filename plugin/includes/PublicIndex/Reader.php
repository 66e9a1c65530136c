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
 * The only reader of the public index: pages, totals, entries, exports. Every statement says `published_at <= now AND
 * expires_at > now`, so what has expired is gone at that second, whether or not a sweep has come by.
 *
 * A page costs the same at a hundred records as at a million: totals are stored, an ordered page is read from the end of
 * a key that is nearer, and rows are fetched for that page only.
 *
 * @phpstan-import-type Row from Page
 * @phpstan-type Gone array{uuid: string, section: string, title: string, kind: string, gone_at: string}
 */
final class Reader {

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Search $search,
		private readonly Tally $tally,
		private readonly Links $links
	) {
	}

	/**
	 * One page of a section's records.
	 */
	public function page( Section $section, Query $query ): Page {
		$now     = $this->clock->sql();
		$summary = $this->tally->summary( $section, $now, $query->entry );
		$next    = $this->earlier( $summary['ends'], $summary['starts'] );
		if ( 0 === $summary['records'] ) {
			return new Page( [], 0, 1, 1, [], $this->tally->no_sums( $section ), $next );
		}

		$only       = null === $query->entry ? null : $summary['entry_id'];
		$conditions = $this->conditions( $section, $query, $now, $only );
		[ $total, $sums ] = $this->tally->totals( $section, $query, $conditions, $summary, $now );

		$pages = max( 1, (int) ceil( $total / $query->per_page ) );
		$page  = $query->page > $pages ? 1 : $query->page;
		$order = new Order( $section, $query );
		$rows  = 0 === $total ? [] : $this->rows( $section, $conditions, $order, $total, $summary['records'], ( $page - 1 ) * $query->per_page, $query->per_page );
		return new Page( $rows, $total, $pages, $page, $this->entries_of( $rows, $now ), $sums, $next );
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
		$row = $this->database->row( "SELECT i.uuid, i.section, CASE WHEN r.id IS NULL THEN i.title ELSE '' END AS title, CASE WHEN r.id IS NULL THEN 'expired' ELSE 'lapsed' END AS kind, i.expires_at AS gone_at FROM {index_entries} i LEFT JOIN {requests} r ON r.version_id = i.version_id AND r.state = 'urgent' AND r.ratify_by <= i.expires_at WHERE i.uuid = %s AND i.expires_at <= %s", [ $uuid, $now ] )
			?? $this->database->row( 'SELECT g.uuid, g.section, g.title, g.kind, g.gone_at FROM {index_gone} g LEFT JOIN {index_entries} e ON e.entry_id = g.entry_id WHERE g.uuid = %s AND e.entry_id IS NULL', [ $uuid ] );
		return null === $row ? null : [
			'uuid'    => (string) $row['uuid'],
			'section' => (string) $row['section'],
			'title'   => (string) $row['title'],
			'kind'    => (string) $row['kind'],
			'gone_at' => (string) $row['gone_at'],
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
	 * All live entries of a section by their number, in constant memory.
	 *
	 * @return \Generator<int, PublicEntry>
	 */
	public function each_entry( Section $section, ?string $uuid = null ): \Generator {
		$now  = $this->clock->sql();
		$only = null === $uuid ? '' : ' AND uuid = %s';
		$last = 0;
		do {
			$rows = $this->database->rows( "SELECT * FROM {index_entries} WHERE section = %s AND entry_id > %d AND published_at <= %s AND expires_at > %s$only ORDER BY entry_id LIMIT 200", [ $section->id, $last, $now, $now, ...( null === $uuid ? [] : [ $uuid ] ) ] );
			foreach ( $rows as $row ) {
				$last = (int) $row['entry_id'];
				yield $this->public_entry( $row );
			}
		} while ( 200 === count( $rows ) );
	}

	/**
	 * Differs whenever what is live in the section does.
	 */
	public function signature( Section $section ): string {
		$now = $this->clock->sql();
		return implode( ' ', array_map( 'strval', (array) $this->database->row( 'SELECT COUNT(*) AS entries, SUM(version_id) AS versions, SUM(entry_id) AS ids, MAX(updated_at) AS updated, MIN(expires_at) AS ends, SUM(shelved) AS shelved FROM {index_entries} WHERE section = %s AND published_at <= %s AND expires_at > %s', [ $section->id, $now, $now ] ) ) );
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
		$now = $this->clock->sql();
		foreach ( $section->contract['filters'] as $filter ) {
			if ( $filter['id'] === $filter_id ) {
				$values = $this->database->column( "SELECT DISTINCT value FROM {index_totals} WHERE section = %s AND facet = %s AND measure = '#' AND published_at <= %s AND expires_at > %s", [ $section->id, $filter['column'], $now, $now ] );
				'choice' === $filter['control'] ? sort( $values, SORT_STRING ) : rsort( $values, SORT_NUMERIC );
				return $values;
			}
		}
		return [];
	}

	/**
	 * Every record that answers the query, in constant memory; in the order of the entries unless it names a sort.
	 *
	 * @return \Generator<int, array{entry_id: int, row_no: int, record: array<string, mixed>}>
	 */
	public function each( Section $section, Query $query ): \Generator {
		foreach ( $this->stream( $section, $query ) as $row ) {
			yield [
				'entry_id' => (int) $row['entry_id'],
				'row_no'   => (int) $row['row_no'],
				'record'   => self::record( (string) $row['record'] ),
			];
		}
	}

	/**
	 * The same with the record as JSON, undecoded.
	 *
	 * @return iterable<int, array<string, string|null>> entry_id, row_no, record.
	 */
	public function stream( Section $section, Query $query ): iterable {
		$now  = $this->clock->sql();
		$only = null;
		if ( null !== $query->entry ) {
			$only = $this->tally->summary( $section, $now, $query->entry )['entry_id'];
		}
		$conditions = $this->conditions( $section, $query, $now, $only )->words( SearchText::words( $query->search ) );
		$order      = '' === $query->sort ? 'entry_id, row_no' : ( new Order( $section, $query ) )->sql();
		return ( new Stream( $this->database ) )->rows( Tables::records( $section->id ), 'entry_id, row_no, record', $conditions, $order );
	}

	/**
	 * The lines of all live records, as they were made when they were published, in blocks; each line ends in Line::END.
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
	 * When something of these sections next appears or disappears by itself; null when nothing will.
	 */
	public function next_change( string ...$sections ): ?\DateTimeImmutable {
		if ( [] === $sections ) {
			return null;
		}
		$now  = $this->clock->sql();
		$in   = implode( ', ', array_fill( 0, count( $sections ), '%s' ) );
		$next = $this->database->row(
			"SELECT (SELECT MIN(expires_at) FROM {index_entries} WHERE section IN ($in) AND published_at <= %s AND expires_at > %s) AS ends, (SELECT MIN(published_at) FROM {index_entries} WHERE section IN ($in) AND published_at > %s) AS starts",
			[ ...array_values( $sections ), $now, $now, ...array_values( $sections ), $now ]
		);
		return $this->earlier( $next['ends'] ?? null, $next['starts'] ?? null );
	}

	private function conditions( Section $section, Query $query, string $now, ?int $only ): Conditions {
		$conditions = ( new Conditions( $now, $this->search->is_packed() ) )->filters( $section, $query->filters );
		return null === $only ? $conditions : $conditions->entry( $only );
	}

	/**
	 * @return list<Row>
	 */
	private function rows( Section $section, Conditions $conditions, Order $order, int $total, int $all, int $offset, int $limit ): array {
		$limit    = min( $limit, $total - $offset );
		$backward = $offset > $total - $offset - $limit;
		$skip     = $backward ? $total - $offset - $limit : $offset;
		$table    = Tables::records( $section->id );
		$hint     = $this->database->is_sqlite() ? '' : $order->hint( $section, $conditions, $total, $all, $skip + $limit );
		$rows     = $this->database->rows(
			sprintf(
				'SELECT i.entry_id, i.row_no, i.record FROM (SELECT entry_id, row_no FROM {%1$s} %2$s WHERE %3$s ORDER BY %4$s LIMIT %%d OFFSET %%d) p JOIN {%1$s} i ON i.entry_id = p.entry_id AND i.row_no = p.row_no ORDER BY %5$s',
				$table,
				$hint,
				$conditions->sql(),
				$order->sql( $backward ),
				$order->sql( false, 'i.' )
			),
			[ ...$conditions->args(), $limit, $skip ]
		);
		return array_map(
			static fn ( array $row ): array => [
				'entry_id' => (int) $row['entry_id'],
				'row_no'   => (int) $row['row_no'],
				'record'   => self::record( (string) $row['record'] ),
			],
			$rows
		);
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
		$entries = [];
		$in      = implode( ', ', array_fill( 0, count( $ids ), '%d' ) );
		foreach ( $this->database->rows( "SELECT * FROM {index_entries} WHERE entry_id IN ($in) AND published_at <= %s AND expires_at > %s", [ ...$ids, $now, $now ] ) as $row ) {
			$entries[ (int) $row['entry_id'] ] = $this->public_entry( $row );
		}
		return $entries;
	}

	/**
	 * @param array<string, string|null> $row Of index_entries.
	 */
	private function public_entry( array $row ): PublicEntry {
		$header = (array) json_decode( (string) $row['header'], true );
		$files  = [];
		foreach ( $header['files'] ?? [] as $file ) {
			$files[] = [
				'uuid'      => (string) $file['uuid'],
				'name'      => (string) $file['name'],
				'label'     => (string) $file['label'],
				'extension' => (string) $file['extension'],
				'mime'      => (string) $file['mime'],
				'bytes'     => (int) $file['bytes'],
				// Where no copy is laid out, the file has an address that asks the clock.
				'url'       => (string) ( $file['url'] ?? $this->links->file( (string) $file['uuid'] ) ),
			];
		}
		return new PublicEntry(
			(int) $row['entry_id'],
			(string) $row['uuid'],
			(string) $row['title'],
			$this->links->entry( (string) $row['uuid'] ),
			(string) $row['section'],
			(int) $row['version_number'],
			(string) $row['version_hash'],
			(array) ( $header['fields'] ?? [] ),
			$header['unit'] ?? [
				'th' => '',
				'en' => '',
			],
			$files,
			(int) $row['record_count'],
			$this->clock->at( (string) $row['published_at'] ),
			$this->clock->at( (string) $row['expires_at'] ),
			$this->clock->at( (string) $row['first_published_at'] ),
			$this->clock->at( (string) $row['updated_at'] )
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function record( string $json ): array {
		return (array) json_decode( $json, true );
	}

	private function earlier( ?string $a, ?string $b ): ?\DateTimeImmutable {
		$times = array_filter( [ $a, $b ], static fn ( ?string $time ): bool => null !== $time && '' !== $time );
		return [] === $times ? null : $this->clock->at( min( $times ) );
	}
}
