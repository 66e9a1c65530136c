<?php
/**
 * What the public reads: by the clock, in order, filtered, page by page.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\SortKey;
use Prakat\PublicIndex\Stream;
use Prakat\Tests\Scene;

/** Ids of rows: 'entry/row'. */
$ids = static fn ( array $rows ): array => array_map( static fn ( array $row ): string => $row['entry_id'] . '/' . $row['row_no'], $rows );

return [
	'Everything the public reads begins and ends at its second, with no sweep run (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->published( $t->varied_records( 3 ), [ 'publishFrom' => '2026-12-01', 'publishUntil' => '2026-12-31' ] );
		$uuid    = $t->uuid_of( $id );
		$reader  = $t->get( Reader::class );
		$stream  = $t->get( Stream::class );
		$section = $t->procurement();
		$seen    = static fn (): array => [
			'page'    => $reader->page( $section, new Query() )->total,
			'rows'    => count( $reader->page( $section, new Query() )->rows ),
			'search'  => $reader->page( $section, new Query( search: 'ครั้งที่' ) )->total,
			'filter'  => $reader->page( $section, new Query( filters: [ 'budget' => [ 'from' => '0.00' ] ] ) )->total,
			'facet'   => $reader->page( $section, new Query( filters: [ 'stage' => 'result' ] ) )->total,
			'sum'     => $reader->page( $section, new Query() )->sums['budget'] > 0,
			'entry'   => null !== $reader->entry( $uuid ),
			'entries' => count( $reader->entries( $section ) ),
			'counts'  => $reader->counts()['procurement']['records'] ?? 0,
			'choices' => count( $reader->choices( $section, 'year' ) ),
			'export'  => count( iterator_to_array( $stream->records( $section, new Query() ), false ) ),
			'ordered' => count( iterator_to_array( $stream->records( $section, new Query( sort: 'date' ) ), false ) ),
			'blocks'  => count( iterator_to_array( $stream->blocks( $section ), false ) ),
			'list'    => count( iterator_to_array( $stream->entries( $section ), false ) ),
		];
		$all     = [
			'page'    => 3,
			'rows'    => 3,
			'search'  => 3,
			'filter'  => 3,
			'facet'   => 2,
			'sum'     => true,
			'entry'   => true,
			'entries' => 1,
			'counts'  => 3,
			'choices' => 3,
			'export'  => 3,
			'ordered' => 3,
			'blocks'  => 1,
			'list'    => 1,
		];
		$none    = array_map( static fn ( int|bool $value ): int|bool => is_bool( $value ) ? false : 0, $all );

		$t->same( $none, $seen(), 'Published, but from a later day on.' );
		$t->same( null, $reader->gone( $uuid ) );
		$t->same( '2026-11-30 17:00:00', $reader->next_change( 'procurement' )?->format( 'Y-m-d H:i:s' ) );
		$t->at( '2026-11-30T23:59:59+07:00' );
		$t->same( $none, $seen(), 'One second before.' );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->same( $all, $seen(), 'At its first second.' );
		$t->same( '2026-12-31 17:00:00', $reader->page( $section, new Query() )->next_change?->format( 'Y-m-d H:i:s' ) );
		$t->at( '2026-12-31T23:59:59+07:00' );
		$t->same( $all, $seen(), 'At its last second.' );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->same( $none, $seen(), 'One second later.' );
		$t->same( [ 'kind' => 'expired', 'gone_at' => '2026-12-31 17:00:00' ], array_intersect_key( (array) $reader->gone( $uuid ), [ 'kind' => 1, 'gone_at' => 1 ] ) );
		$t->same( null, $reader->next_change( 'procurement' ) );
	},

	'Every statement on the public index asks the clock.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id         = $t->published( $t->varied_records( 3 ) );
		$uuid       = $t->uuid_of( $id );
		$statements = [];
		$listen     = static function ( string $sql ) use ( &$statements ): string {
			$statements[] = $sql;
			return $sql;
		};
		add_filter( 'query', $listen );
		$reader  = $t->get( Reader::class );
		$section = $t->procurement();
		$reader->page( $section, new Query( search: 'ซื้อ', filters: [ 'year' => '2569' ] ) );
		$reader->page( $section, new Query( filters: [ 'year' => '2569' ] ) );
		$reader->page( $section, new Query( entry: $uuid ) );
		$reader->entry( $uuid );
		$reader->entries( $section );
		$reader->counts();
		$reader->choices( $section, 'year' );
		$reader->statements( $section, new Query() );
		$reader->next_change( 'procurement' );
		$reader->signature( $section );
		iterator_to_array( $t->get( Stream::class )->entries( $section ), false );
		remove_filter( 'query', $listen );
		$asked = array_filter( $statements, static fn ( string $sql ): bool => 1 === preg_match( '/prakat_(index|search)_/', $sql ) );
		$t->true( count( $asked ) >= 12 );
		foreach ( $asked as $sql ) {
			if ( str_starts_with( $sql, 'INSERT' ) ) {
				$t->matches( '/^INSERT INTO `wp_prakat_index_(stamps|standing)`/', $sql, 'Nothing but what was counted is written by reading.' );
				continue;
			}
			$t->matches( "/(published_at <= '2026-11-20 02:00:00' AND (\w\.)?expires_at|valid_from <= '2026-11-20 02:00:00' AND m\.valid_until) > '2026-11-20 02:00:00'/", $sql );
		}
	},

	'A page costs at most seven statements, however it is filtered, and two once its section was counted.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 60 ) );
		$reader = $t->get( Reader::class );
		foreach ( [ new Query(), new Query( filters: [ 'year' => '2569' ] ), new Query( filters: [ 'year' => '2569', 'budget' => [ 'from' => '5.00' ] ], sort: 'title' ), new Query( search: 'ซื้อ', page: 2, per_page: 10 ) ] as $query ) {
			$before = $GLOBALS['wpdb']->num_queries;
			$reader->page( $t->procurement(), $query );
			$count = $GLOBALS['wpdb']->num_queries - $before;
			$t->true( $count <= 7, "$count statements" );
		}
		$before = $GLOBALS['wpdb']->num_queries;
		$reader->page( $t->procurement(), new Query( per_page: 10 ), [ 'year' ] );
		$reader->page( $t->procurement(), new Query( per_page: 10 ), [ 'year' ] );
		$before = $GLOBALS['wpdb']->num_queries;
		$reader->page( $t->procurement(), new Query( per_page: 10 ), [ 'year' ] );
		$t->same( 2, $GLOBALS['wpdb']->num_queries - $before );
	},

	'Each sort puts the records in one total order, the same from page to page and from either end.' => static function ( Scene $t ) use ( $ids ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 53 ) );
		$t->published( $t->varied_records( 47, 500 ) );
		$reader  = $t->get( Reader::class );
		$section = $t->procurement();
		foreach ( $section->contract['sorts'] as $sort ) {
			foreach ( [ 'asc', 'desc' ] as $direction ) {
				$whole = $ids( $reader->page( $section, new Query( sort: $sort['id'], direction: $direction, per_page: 100 ) )->rows );
				$t->same( 100, count( array_unique( $whole ) ) );
				$paged = [];
				for ( $page = 1; $page <= 15; $page++ ) {
					array_push( $paged, ...$ids( $reader->page( $section, new Query( sort: $sort['id'], direction: $direction, page: $page, per_page: 7 ) )->rows ) );
				}
				$t->same( $whole, $paged, "{$sort['id']} $direction" );
			}
			$forth = $ids( $reader->page( $section, new Query( sort: $sort['id'], direction: 'asc', per_page: 100 ) )->rows );
			$back  = $ids( $reader->page( $section, new Query( sort: $sort['id'], direction: 'desc', per_page: 100 ) )->rows );
			$t->same( $forth, array_reverse( $back ), $sort['id'] );
		}
		$budgets = array_map( static fn ( array $row ): float => (float) $row['record']['budget'], $reader->page( $section, new Query( sort: 'budget', per_page: 100 ) )->rows );
		$ordered = $budgets;
		rsort( $ordered );
		$t->same( $ordered, $budgets, 'Money is ordered by its amount.' );
	},

	'Each filter finds what its field says, alone and with another, and totals and sums are those of what it finds.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records = $t->varied_records( 90 );
		$t->published( array_slice( $records, 0, 40 ) );
		$t->published( array_slice( $records, 40 ) );
		$cases = [
			[ [ 'stage' => 'plan' ], static fn ( array $r ): bool => 'plan' === $r['stage'] ],
			[ [ 'year' => '2569' ], static fn ( array $r ): bool => 2569 === $r['fiscalYear'] ],
			[ [ 'month' => '6' ], static fn ( array $r ): bool => '06' === substr( $r['date'], 5, 2 ) ],
			[ [ 'method' => '16' ], static fn ( array $r ): bool => '16' === ( $r['method'] ?? '' ) ],
			[ [ 'budget' => [ 'from' => '200000.00' ] ], static fn ( array $r ): bool => (float) $r['budget'] >= 200000 ],
			[ [ 'budget' => [ 'from' => '200000.00', 'to' => '600000.00' ] ], static fn ( array $r ): bool => (float) $r['budget'] >= 200000 && (float) $r['budget'] <= 600000 ],
			[ [ 'date' => [ 'to' => '2025-06-30' ] ], static fn ( array $r ): bool => $r['date'] <= '2025-06-30' ],
			[ [ 'year' => '2569', 'stage' => 'result' ], static fn ( array $r ): bool => 2569 === $r['fiscalYear'] && 'result' === $r['stage'] ],
			[ [ 'year' => '2570', 'date' => [ 'from' => '2026-01-01' ], 'type' => '03' ], static fn ( array $r ): bool => 2570 === $r['fiscalYear'] && $r['date'] >= '2026-01-01' && '03' === $r['type'] ],
			[ [ 'year' => '2599' ], static fn (): bool => false ],
		];
		foreach ( $cases as [ $filters, $fits ] ) {
			$wanted = array_values( array_filter( $records, $fits ) );
			foreach ( [ '', 'title', 'budget' ] as $sort ) {
				$page  = $t->get( Reader::class )->page( $t->procurement(), new Query( filters: $filters, sort: $sort, per_page: 100 ) );
				$about = json_encode( $filters ) . " $sort";
				$t->same( count( $wanted ), $page->total, $about );
				$found  = array_map( static fn ( array $row ): string => $row['record']['title'], $page->rows );
				$titles = array_column( $wanted, 'title' );
				sort( $found );
				sort( $titles );
				$t->same( $titles, $found, $about );
				$t->same( number_format( array_sum( array_column( $wanted, 'budget' ) ), 2, '.', '' ), $page->sums['budget'], $about );
			}
		}
		$t->same( [ '2570', '2569', '2568' ], $t->get( Reader::class )->choices( $t->procurement(), 'year' ) );
	},

	'Thai words stand in the order of a Thai dictionary.' => static function ( Scene $t ): void {
		$words = [ 'กา', 'เก่า', 'แก', 'ไก่', 'ขา', 'ข่า', 'เขา', 'คน', 'โคน', 'ทะเล', 'เท่า', 'หนอง', 'เหนือ' ];
		$mixed = $words;
		shuffle( $mixed );
		usort( $mixed, static fn ( string $a, string $b ): int => SortKey::of( $a ) <=> SortKey::of( $b ) );
		$t->same( [ 'กา', 'เก่า', 'แก', 'ไก่', 'ขา', 'ข่า', 'เขา', 'คน', 'โคน', 'ทะเล', 'เท่า', 'หนอง', 'เหนือ' ], $mixed );
	},

	'What a visitor types into the address is read or ignored, and never an error (R088).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 3 ) );
		$section = $t->procurement();
		$query   = Query::from_request(
			$section,
			[
				'p1-q'           => '  ซื้อ ',
				'p1-sort'        => 'budget',
				'p1-direction'   => 'asc',
				'p1-page'        => '๒',
				'p1-year'        => '๒๕๖๙',
				'p1-budget-from' => '๑,๐๐๐',
				'p1-budget-to'   => 'x',
				'p1-date-from'   => '29 พ.ย. 67',
				'p1-method'      => '16',
				'p2-year'        => '2570',
				'p1-stage'       => 'secret',
			],
			'p1'
		);
		$t->same( 'ซื้อ', $query->search );
		$t->same( [ 'year' => '2569', 'method' => '16', 'budget' => [ 'from' => '1000.00' ], 'date' => [ 'from' => '2024-11-29' ] ], $query->filters );
		$t->same( [ 'budget', 'asc', 2 ], [ $query->sort, $query->direction, $query->page ] );
		foreach ( [ [ 'sort' => "title'; DROP TABLE x", 'direction' => 'up', 'page' => '-1' ], [ 'page' => '99999999999999999999', 'search' => "\xff\xfe%_'\"" ], [ 'search' => [ 'a' ], 'year' => [ '1' ], 'per_page' => '100000' ], [ 'entry' => '1 OR 1=1' ] ] as $args ) {
			$page = $t->get( Reader::class )->page( $section, Query::from_request( $section, $args ) );
			$t->same( 1, $page->page );
			$t->true( count( $page->rows ) <= Query::MOST );
		}
	},

	'A page that does not exist is answered with the first.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 12 ) );
		$page = $t->get( Reader::class )->page( $t->procurement(), new Query( page: 9, per_page: 5 ) );
		$t->same( [ 1, 3, 12, 5 ], [ $page->page, $page->pages, $page->total, count( $page->rows ) ] );
	},

	'A month without procurement is stated, and found under its fiscal year and month.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published(
			[],
			[
				'title'           => 'เดือนตุลาคม 2569 ไม่มีการจัดซื้อจัดจ้าง',
				'nothingToReport' => true,
				'reportMonth'     => '2026-10',
			]
		);
		$count = static fn ( array $filters ): int => count( $t->get( Reader::class )->statements( $t->procurement(), new Query( filters: $filters ) ) );
		$t->same( [ 1, 1, 0, 1, 0, 0 ], [ $count( [] ), $count( [ 'year' => '2570' ] ), $count( [ 'year' => '2569' ] ), $count( [ 'month' => '10', 'year' => '2570' ] ), $count( [ 'month' => '9' ] ), $count( [ 'stage' => 'plan' ] ) ] );
	},
];
