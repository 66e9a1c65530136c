<?php
/**
 * What a row of the public index must fulfil.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;

/**
 * A WHERE for a section's table, begun by the clock: there is no way to make one that does not ask whether the row is
 * public at that moment.
 */
final class Conditions {

	/** Stands before each column until it is known what its table is called in the statement; occurs nowhere else. */
	private const TABLE = "\x01";

	/** @var list<string> */
	private array $sql;

	/** @var list<scalar> */
	private array $args;

	/** @var list<string> Columns compared for equality. */
	public array $equal = [];

	/** @var list<string> Columns compared with a range. */
	public array $ranged = [];

	/** Whether the rows are named one by one, or all of one entry. */
	public bool $by_row = false;

	/**
	 * @param string $now    'Y-m-d H:i:s' in UTC.
	 * @param bool   $packed Whether text is packed on this database.
	 */
	public function __construct( string $now, private readonly bool $packed ) {
		$this->sql  = [ self::TABLE . 'published_at <= %s', self::TABLE . 'expires_at > %s' ];
		$this->args = [ $now, $now ];
	}

	/**
	 * Adds the filters of a query.
	 *
	 * @param array<string, string|array{from?: string, to?: string}> $filters
	 */
	public function filters( Section $section, array $filters ): self {
		$columns = new Columns( $section, $this->packed );
		foreach ( $section->contract['filters'] as $filter ) {
			$value  = $filters[ $filter['id'] ] ?? null;
			$column = $columns->get( $filter['column'] );
			if ( null === $value || null === $column ) {
				continue;
			}
			$name = Columns::name( $filter['column'] );
			$here = self::TABLE . $name;
			$type = in_array( $column['type'], [ 'integer', 'money', 'boolean' ], true ) ? '%d' : '%s';
			if ( is_string( $value ) ) {
				$typed         = $columns->typed( $column, 'boolean' === $column['type'] ? '1' === $value : $value );
				$this->equal[] = $name;
				if ( null === $typed ) {
					$this->add( '1 = 0' );
				} elseif ( $this->packed && 'string' === $column['type'] ) {
					// As hexadecimal: wpdb would look closer, by one more statement, at bytes that are no text.
					$this->add( "$here = 0x" . bin2hex( (string) $typed ) );
				} else {
					$this->add( "$here = $type", [ $typed ] );
				}
				continue;
			}
			foreach ( [
				'from' => '>=',
				'to'   => '<=',
			] as $end => $operator ) {
				$asked = $value[ $end ] ?? '';
				$typed = $columns->typed( $column, $asked );
				if ( null !== $typed ) {
					$this->ranged[] = $name;
					$through        = 'datetime' === $column['type'] && 'to' === $end && 10 === strlen( $asked );
					$this->add( "$here $operator $type", [ $through ? substr( (string) $typed, 0, 10 ) . ' 23:59:59' : $typed ] );
				}
			}
		}
		return $this;
	}

	public function entry( int $entry_id ): self {
		$this->by_row = true;
		return $this->add( self::TABLE . 'entry_id = %d', [ $entry_id ] );
	}

	/**
	 * Only these rows.
	 *
	 * @param array<int, list<int>> $rows Entry => row numbers.
	 */
	public function only( array $rows ): self {
		if ( [] === $rows ) {
			return $this->add( '1 = 0' );
		}
		$sql = [];
		foreach ( $rows as $entry_id => $numbers ) {
			$sql[] = sprintf( '(%1$sentry_id = %2$d AND %1$srow_no IN (%3$s))', self::TABLE, $entry_id, implode( ',', array_map( 'intval', $numbers ) ) );
		}
		$this->by_row = true;
		return $this->add( '(' . implode( ' OR ', $sql ) . ')' );
	}

	/**
	 * All of these words are in the record's text.
	 *
	 * @param list<string> $words Normalised.
	 */
	public function words( array $words ): self {
		foreach ( $words as $word ) {
			if ( $this->packed ) {
				$this->add( sprintf( 'INSTR(%ssearch, 0x%s) > 0', self::TABLE, bin2hex( SearchText::pack( $word ) ) ) );
			} else {
				$this->add( 'INSTR(' . self::TABLE . 'search, %s) > 0', [ $word ] );
			}
		}
		return $this;
	}

	/**
	 * @param string $alias Of the section's table, with its point.
	 */
	public function sql( string $alias = '' ): string {
		return str_replace( self::TABLE, $alias, implode( ' AND ', $this->sql ) );
	}

	/**
	 * @return list<scalar>
	 */
	public function args(): array {
		return $this->args;
	}

	/**
	 * @param list<scalar> $args
	 */
	private function add( string $sql, array $args = [] ): self {
		$this->sql[] = $sql;
		array_push( $this->args, ...$args );
		return $this;
	}
}
