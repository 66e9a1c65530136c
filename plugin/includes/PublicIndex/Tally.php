<?php
/**
 * How many, and how much.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Format\Money;

/**
 * Counts what answers a query and adds up its money: from what was stored when the entries were published where that
 * is enough, from a key where it is not.
 *
 * @phpstan-type Summary array{records: int, entries: int, bare: int, entry_id: int, ends: string|null, starts: string|null, stamp: string|null}
 */
final class Tally {

	/** Totals of money are added up over this many records where they are not stored. */
	private const SUMMED = 1000;

	public function __construct( private readonly Database $database, private readonly Search $search ) {
	}

	/**
	 * What is live in the section, from one statement over a key: records, entries, entries without records, the only or
	 * first entry, when the first of them ends and the next one starts.
	 *
	 * @return Summary
	 */
	public function summary( Section $section, string $now, ?string $uuid ): array {
		$only = null === $uuid ? '' : ' AND uuid = %s';
		$row  = $this->database->row(
			'SELECT COALESCE(SUM(record_count), 0) AS records, COUNT(*) AS entries, COALESCE(SUM(CASE WHEN record_count = 0 THEN 1 ELSE 0 END), 0) AS bare, ' . Standing::STAMP . " AS stamp, MIN(entry_id) AS entry_id, MIN(expires_at) AS ends, (SELECT MIN(published_at) FROM {index_entries} WHERE section = %s AND published_at > %s) AS starts FROM {index_entries} WHERE section = %s AND published_at <= %s AND expires_at > %s$only",
			[ $section->id, $section->id, $now, $section->id, $now, $now, ...( null === $uuid ? [] : [ $uuid ] ) ]
		);
		return [
			'records'  => (int) ( $row['records'] ?? 0 ),
			'entries'  => (int) ( $row['entries'] ?? 0 ),
			'bare'     => (int) ( $row['bare'] ?? 0 ),
			'entry_id' => (int) ( $row['entry_id'] ?? 0 ),
			'ends'     => $row['ends'] ?? null,
			'starts'   => null === $uuid ? $row['starts'] ?? null : null,
			'stamp'    => $row['stamp'] ?? null,
		];
	}

	/**
	 * Facet and value under which the totals of a query were stored when the entries were published: for no filter, or one
	 * with few values. Null when they must be counted.
	 *
	 * @return array{0: string, 1: string}|null
	 */
	public function stored( Section $section, Query $query ): ?array {
		if ( '' !== $query->search && [] !== SearchText::words( $query->search ) ) {
			return null;
		}
		if ( [] === $query->filters ) {
			return [ '', '' ];
		}
		$id = (string) array_key_first( $query->filters );
		return 1 === count( $query->filters ) ? Totals::stored( $section, $id, $query->filters[ $id ], $this->search->is_packed() ) : null;
	}

	/**
	 * How many records answer the query, and their sums. Narrows the conditions to what a search found.
	 *
	 * @param array{0: string, 1: string}|null $stored Of stored().
	 * @param Summary                          $summary
	 * @return array{0: int, 1: array<string, string>}
	 */
	public function totals( Section $section, Query $query, Conditions $conditions, ?array $stored, array $summary, Ledger $ledger, string $now ): array {
		if ( null !== $stored ) {
			return $this->stored_totals( $section, $stored, null === $query->entry ? null : $summary['entry_id'], $summary, $ledger, $now );
		}
		$words = SearchText::words( $query->search );
		$table = Tables::records( $section->id );
		$total = null;
		if ( [] !== $words ) {
			if ( $this->search->is_packed() ) {
				$found = $this->search->find( $section, $words, $now, null === $query->entry ? null : $summary['entry_id'] );
				null === $found['rows'] ? $conditions->words( $words ) : $conditions->only( $found['rows'] );
				$total = [] === $query->filters || 0 === $found['count'] ? $found['count'] : null;
			} else {
				$conditions->words( $words );
			}
		}
		$total ??= (int) $this->database->value( sprintf( 'SELECT COUNT(*) FROM {%s} WHERE %s', $table, $conditions->sql() ), $conditions->args() );
		if ( 0 === $total || $total > self::SUMMED ) {
			return [ $total, 0 === $total ? $this->no_sums( $section ) : [] ];
		}
		$money = ( new Columns( $section ) )->money();
		if ( [] === $money ) {
			return [ $total, [] ];
		}
		$select = implode( ', ', array_map( static fn ( string $name ): string => sprintf( 'SUM(%1$s) AS %1$s', Columns::name( $name ) ), $money ) );
		$row    = $this->database->row( sprintf( 'SELECT %s FROM {%s} WHERE %s', $select, $table, $conditions->sql() ), $conditions->args() );
		$sums   = [];
		foreach ( $money as $name ) {
			$sums[ $name ] = Money::from_satang( (int) ( $row[ Columns::name( $name ) ] ?? 0 ) );
		}
		return [ $total, $sums ];
	}

	/**
	 * The totals as they were stored when the entries were published.
	 *
	 * @param array{0: string, 1: string} $stored  Facet and value.
	 * @param int|null                    $only    Of one entry.
	 * @param Summary                     $summary
	 * @return array{0: int, 1: array<string, string>}
	 */
	private function stored_totals( Section $section, array $stored, ?int $only, array $summary, Ledger $ledger, string $now ): array {
		[ $facet, $value ] = $stored;

		$sums = $this->no_sums( $section );
		if ( '' === $facet && [] === $sums ) {
			return [ $summary['records'], [] ];
		}
		$amounts = $ledger->get( $facet, $value, fn (): array => $this->amounts( $section, $facet, $value, $only, $now ) );
		foreach ( array_keys( $sums ) as $measure ) {
			$sums[ $measure ] = Money::from_satang( (int) ( $amounts[ $measure ] ?? 0 ) );
		}
		return [ (int) ( $amounts[ Totals::RECORDS ] ?? 0 ), $sums ];
	}

	/**
	 * @return array{0: array<string, int>, 1: string|null} Measure => amount, and the stamp.
	 */
	private function amounts( Section $section, string $facet, string $value, ?int $only, string $now ): array {
		$amounts = [];
		$stamp   = null;
		foreach ( $this->database->rows(
			'SELECT measure, SUM(amount) AS amount, ' . Standing::STAMP . ' AS stamp FROM {index_totals} WHERE section = %s AND facet = %s AND value = %s AND published_at <= %s AND expires_at > %s' . ( null === $only ? '' : ' AND entry_id = %d' ) . ' GROUP BY measure',
			[ $section->id, $section->id, $facet, $value, $now, $now, ...( null === $only ? [] : [ $only ] ) ]
		) as $row ) {
			$amounts[ (string) $row['measure'] ] = (int) $row['amount'];
			$stamp                               = $row['stamp'];
		}
		return [ $amounts, $stamp ];
	}

	/**
	 * The values of a column with few that live records have, in no order.
	 *
	 * @return array{0: list<string>, 1: string|null} And the stamp.
	 */
	public function values( Section $section, string $column, string $now ): array {
		$rows = $this->database->rows( 'SELECT DISTINCT value, ' . Standing::STAMP . " AS stamp FROM {index_totals} WHERE section = %s AND facet = %s AND measure = '#' AND published_at <= %s AND expires_at > %s", [ $section->id, $section->id, $column, $now, $now ] );
		return [ array_map( 'strval', array_column( $rows, 'value' ) ), $rows[0]['stamp'] ?? null ];
	}

	/**
	 * Sums of nothing.
	 *
	 * @return array<string, string>
	 */
	public function no_sums( Section $section ): array {
		return array_fill_keys( ( new Columns( $section ) )->money(), '0.00' );
	}
}
