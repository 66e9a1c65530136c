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
 * @phpstan-type Summary array{records: int, entries: int, entry_id: int, ends: string|null, starts: string|null}
 */
final class Tally {

	/** Totals of money are added up over this many records where they are not stored. */
	private const SUMMED = 1000;

	public function __construct( private readonly Database $database, private readonly Search $search ) {
	}

	/**
	 * What is live in the section, from one statement over a key.
	 *
	 * @return Summary
	 */
	public function summary( Section $section, string $now, ?string $uuid ): array {
		$only = null === $uuid ? '' : ' AND uuid = %s';
		$row  = $this->database->row(
			"SELECT COALESCE(SUM(record_count), 0) AS records, COUNT(*) AS entries, MIN(entry_id) AS entry_id, MIN(expires_at) AS ends, (SELECT MIN(published_at) FROM {index_entries} WHERE section = %s AND published_at > %s) AS starts FROM {index_entries} WHERE section = %s AND published_at <= %s AND expires_at > %s$only",
			[ $section->id, $now, $section->id, $now, $now, ...( null === $uuid ? [] : [ $uuid ] ) ]
		);
		return [
			'records'  => (int) ( $row['records'] ?? 0 ),
			'entries'  => (int) ( $row['entries'] ?? 0 ),
			'entry_id' => (int) ( $row['entry_id'] ?? 0 ),
			'ends'     => $row['ends'] ?? null,
			'starts'   => null === $uuid ? $row['starts'] ?? null : null,
		];
	}

	/**
	 * How many records answer the query, and their sums. Narrows the conditions to what a search found.
	 *
	 * @param Summary $summary
	 * @return array{0: int, 1: array<string, string>}
	 */
	public function totals( Section $section, Query $query, Conditions $conditions, array $summary, string $now ): array {
		$words  = SearchText::words( $query->search );
		$stored = [] === $words ? $this->stored_totals( $section, $query, $summary, $now ) : null;
		if ( null !== $stored ) {
			return $stored;
		}
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
	 * The totals as they were stored when the entries were published: for no filter, or one with few values.
	 *
	 * @param Summary $summary
	 * @return array{0: int, 1: array<string, string>}|null
	 */
	private function stored_totals( Section $section, Query $query, array $summary, string $now ): ?array {
		$facet = '';
		$value = '';
		if ( [] !== $query->filters ) {
			$id     = (string) array_key_first( $query->filters );
			$stored = 1 === count( $query->filters ) ? Totals::stored( $section, $id, $query->filters[ $id ], $this->search->is_packed() ) : null;
			if ( null === $stored ) {
				return null;
			}
			[ $facet, $value ] = $stored;
		}
		$only = null === $query->entry ? '' : ' AND entry_id = %d';
		$sums = $this->no_sums( $section );
		if ( '' === $facet && [] === $sums ) {
			return [ $summary['records'], [] ];
		}
		$rows  = $this->database->rows( "SELECT measure, SUM(amount) AS amount FROM {index_totals} WHERE section = %s AND facet = %s AND value = %s AND published_at <= %s AND expires_at > %s$only GROUP BY measure", [ $section->id, $facet, $value, $now, $now, ...( '' === $only ? [] : [ $summary['entry_id'] ] ) ] );
		$total = 0;
		foreach ( $rows as $row ) {
			if ( Totals::RECORDS === $row['measure'] ) {
				$total = (int) $row['amount'];
			} else {
				$sums[ (string) $row['measure'] ] = Money::from_satang( (int) $row['amount'] );
			}
		}
		return [ $total, $sums ];
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
