<?php
/**
 * What a visitor asked for.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Format\Money;
use Prakat\Format\Numerals;
use Prakat\Format\ThaiDate;

/**
 * A whitelisted question to the public index. What a request asks beyond the contract, or what can't be read, is ignored:
 * a public page answers every address.
 *
 * @phpstan-type Filters array<string, string|array{from?: string, to?: string}>
 */
final class Query {

	public const PER_PAGE = 50;
	public const MOST     = 100;

	/** Longest search in characters. */
	public const SEARCH = 100;

	/**
	 * @param string      $search    Words, all of which must be found.
	 * @param Filters     $filters   Filter id => value; for range and date-range its two ends, each a decimal or an ISO date.
	 * @param string      $sort      Sort id; '' for the section's own order, or the order of the rows with $entry.
	 * @param string      $direction 'asc', 'desc' or '' for the sort's own.
	 * @param int         $page      From 1; a page that does not exist is answered with the first.
	 * @param int         $per_page  1 to 100.
	 * @param string|null $entry     UUID of the only entry whose records are asked for.
	 */
	public function __construct(
		public readonly string $search = '',
		public readonly array $filters = [],
		public readonly string $sort = '',
		public readonly string $direction = '',
		public readonly int $page = 1,
		public readonly int $per_page = self::PER_PAGE,
		public readonly ?string $entry = null
	) {
	}

	/**
	 * Reads the arguments of an address: `<prefix>-q` (or `search`), `<prefix>-sort`, `<prefix>-direction`, `<prefix>-page`,
	 * `<prefix>-<filter>` and, for ranges, `<prefix>-<filter>-from` and `-to`. With prefix '' the names stand alone and
	 * `per_page` and `entry` are read too.
	 *
	 * @param array<mixed> $args Unslashed.
	 */
	public static function from_request( Section $section, array $args, string $prefix = '', int $per_page = self::PER_PAGE ): self {
		$text = static function ( string $name ) use ( $args, $prefix ): string {
			$value = $args[ '' === $prefix ? $name : $prefix . '-' . $name ] ?? '';
			return is_scalar( $value ) ? trim( mb_scrub( (string) $value, 'UTF-8' ) ) : '';
		};

		$filters = [];
		foreach ( $section->contract['filters'] as $filter ) {
			$value = in_array( $filter['control'], [ 'range', 'date-range' ], true )
				? self::range( $filter['control'], $text( $filter['id'] . '-from' ), $text( $filter['id'] . '-to' ) )
				: self::choice( $section, $filter, $text( $filter['id'] ) );
			if ( null !== $value ) {
				$filters[ $filter['id'] ] = $value;
			}
		}

		$sort      = in_array( $text( 'sort' ), array_column( $section->contract['sorts'], 'id' ), true ) ? $text( 'sort' ) : '';
		$direction = in_array( $text( 'direction' ), [ 'asc', 'desc' ], true ) ? $text( 'direction' ) : '';
		$asked     = '' === $prefix && ctype_digit( $text( 'per_page' ) ) ? (int) $text( 'per_page' ) : $per_page;
		$entry     = '' === $prefix && 1 === preg_match( '/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/', $text( 'entry' ) ) ? $text( 'entry' ) : null;
		$page      = Numerals::arabic( $text( 'page' ) );

		return new self(
			mb_substr( '' === $text( 'q' ) ? $text( 'search' ) : $text( 'q' ), 0, self::SEARCH, 'UTF-8' ),
			$filters,
			$sort,
			$direction,
			1 === preg_match( '/^[1-9]\d{0,8}$/', $page ) ? (int) $page : 1,
			max( 1, min( self::MOST, $asked ) ),
			$entry
		);
	}

	/**
	 * The same question, asked of one entry only, or for another page.
	 */
	public function with( ?string $entry = null, ?int $page = null, ?int $per_page = null ): self {
		return new self( $this->search, $this->filters, $this->sort, $this->direction, $page ?? $this->page, $per_page ?? $this->per_page, $entry ?? $this->entry );
	}

	/**
	 * @param array<string, mixed> $filter The contract's filter.
	 */
	private static function choice( Section $section, array $filter, string $value ): ?string {
		if ( '' === $value ) {
			return null;
		}
		if ( 'choice' !== $filter['control'] ) {
			$value = Numerals::arabic( $value );
			return 1 === preg_match( '/^\d{1,4}$/', $value ) ? (string) (int) $value : null;
		}
		$choices = $section->field( $filter['field'] )['choices'] ?? null;
		if ( null !== $choices ) {
			return in_array( $value, array_column( $choices, 'value' ), true ) ? $value : null;
		}
		return mb_substr( $value, 0, SortKey::LENGTH, 'UTF-8' );
	}

	/**
	 * @return array{from?: string, to?: string}|null
	 */
	private static function range( string $control, string $from, string $to ): ?array {
		$read = static fn ( string $text ): ?string => '' === $text ? null : ( 'range' === $control ? Money::parse( $text ) : ThaiDate::parse( $text ) );
		$ends = array_filter(
			[
				'from' => $read( $from ),
				'to'   => $read( $to ),
			],
			static fn ( ?string $end ): bool => null !== $end
		);
		return [] === $ends ? null : $ends;
	}
}
