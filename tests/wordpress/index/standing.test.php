<?php
/**
 * Totals that are remembered say what counting anew would say.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\PublicIndex\Page;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\Tests\Scene;

/** What a page says that may be remembered, for several questions. */
$told = static function ( Scene $t ): array {
	$told = [];
	foreach ( [
		'all'   => new Query( per_page: 10 ),
		'stage' => new Query( filters: [ 'stage' => 'result' ], per_page: 10 ),
		'year'  => new Query( filters: [ 'year' => '2569' ], per_page: 10 ),
		'none'  => new Query( filters: [ 'year' => '2222' ], per_page: 10 ),
	] as $name => $query ) {
		$page          = $t->get( Reader::class )->page( $t->procurement(), $query, [ 'year' ] );
		$told[ $name ] = [ $page->total, $page->pages, $page->sums, $page->choices, $page->has_bare, $page->next_change?->format( 'c' ), count( $page->rows ), count( $page->entries ) ];
	}
	return $told;
};

/** The same, counted anew. */
$anew = static function ( Scene $t ) use ( $told ): array {
	$t->get( Database::class )->run( 'DELETE FROM {index_standing}' );
	return $told( $t );
};

return [
	'At every second, forwards and backwards, what is remembered is what counting anew gives (R063).' => static function ( Scene $t ) use ( $told, $anew ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 5 ), [ 'publishUntil' => '2026-12-10' ] );
		$t->published( $t->varied_records( 4, 10 ), [ 'publishFrom' => '2026-11-25', 'publishUntil' => '2026-12-05' ] );
		$t->published( $t->varied_records( 3, 20 ), [ 'publishFrom' => '2026-12-05', 'publishUntil' => '2026-12-20' ] );
		$seconds = [];
		foreach ( [ '2026-11-20T09:00:00', '2026-11-25T00:00:00', '2026-12-05T00:00:00', '2026-12-06T00:00:00', '2026-12-11T00:00:00', '2026-12-21T00:00:00' ] as $moment ) {
			foreach ( [ -301, -300, -2, -1, 0, 1, 299 ] as $second ) {
				$seconds[] = strtotime( $moment . '+07:00' ) + $second;
			}
		}
		$totals = [];
		foreach ( [ ...$seconds, ...array_reverse( $seconds ) ] as $second ) {
			$moment = gmdate( 'Y-m-d\TH:i:s\Z', $second );
			$t->at( $moment );
			$remembered = $told( $t );
			$t->same( $remembered, $told( $t ), $moment );
			$t->same( $anew( $t ), $remembered, $moment );
			$totals[ $remembered['all'][0] ] = true;
		}
		$t->same( [ 0, 3, 5, 8, 9 ], array_values( array_intersect( [ 0, 3, 5, 8, 9 ], array_keys( $totals ) ) ), 'The seconds were not all alike.' );
	},

	'What is published or taken down is counted from the moment at which it is committed.' => static function ( Scene $t ) use ( $told, $anew ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$first = $t->published( $t->varied_records( 5 ) );
		$t->same( 5, $told( $t )['all'][0] );
		$t->same( 5, $told( $t )['all'][0] );
		$second = $t->published( $t->varied_records( 4, 10 ) );
		$t->same( 9, $told( $t )['all'][0] );
		$t->same( $anew( $t ), $told( $t ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $first, $t->because() );
		$t->same( 4, $told( $t )['all'][0] );
		$t->same( $anew( $t ), $told( $t ) );
		$t->published( [], [ 'nothingToReport' => true, 'reportMonth' => '2026-10' ] );
		$t->true( $told( $t )['all'][4] );
		$t->same( $anew( $t ), $told( $t ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $second, $t->because() );
		$t->same( 0, $told( $t )['all'][0] );
	},

	'A publication in the midst of counting leaves nothing behind that is not so.' => static function ( Scene $t ) use ( $told, $anew ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 5 ) );
		$reader = $t->get( Reader::class );
		$met    = 0;
		for ( $at = 1; $at <= 8; $at++ ) {
			$next = $t->approved( $t->varied_records( 2, $at * 10 ) );
			$t->get( Database::class )->run( 'DELETE FROM {index_standing}' );
			$count     = 0;
			$interrupt = static function ( string $sql ) use ( &$count, &$interrupt, &$met, $at, $t, $next ): string {
				if ( str_contains( $sql, 'prakat_index_' ) && ++$count === $at ) {
					remove_filter( 'query', $interrupt );
					++$met;
					$t->walk( $next, 'publish' );
				}
				return $sql;
			};
			add_filter( 'query', $interrupt );
			$reader->page( $t->procurement(), new Query( per_page: 10 ), [ 'year' ] );
			remove_filter( 'query', $interrupt );
			$t->same( $told( $t ), $anew( $t ), "Before statement $at." );
		}
		$t->true( $met >= 5, "Met in $met statements." );
	},

	'What finds nothing is not remembered, for an address may ask for anything.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 5 ) );
		$told( $t );
		$told( $t );
		$kept = static fn (): string => (string) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {index_standing}' );
		$was  = $kept();
		foreach ( [ '2221', '2223', '2224' ] as $year ) {
			$t->same( 0, $t->get( Reader::class )->page( $t->procurement(), new Query( filters: [ 'year' => $year ] ) )->total );
		}
		$t->same( $was, $kept() );
	},

	'What was counted of one entry is not taken for the section.' => static function ( Scene $t ) use ( $told, $anew ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$one = $t->uuid_of( $t->published( $t->varied_records( 5 ) ) );
		$t->published( $t->varied_records( 4, 10 ) );
		foreach ( [ 'makes the stamp', 'remembers' ] as $ignored ) {
			$t->same( 5, $t->get( Reader::class )->page( $t->procurement(), new Query( entry: $one ) )->total );
		}
		$t->same( 9, $told( $t )['all'][0] );
		$t->same( 5, $t->get( Reader::class )->page( $t->procurement(), new Query( entry: $one ) )->total );
		$t->same( $told( $t ), $anew( $t ) );
	},

	'Whoever changes the tables by hand is found out after five minutes.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 5 ) );
		$told( $t );
		$told( $t );
		foreach ( [ 'index_entries', 'index_totals', 'index_procurement' ] as $table ) {
			$t->get( Database::class )->run( "DELETE FROM {{$table}}" );
		}
		$t->same( 0, $told( $t )['all'][6], 'No row is shown, whatever is remembered of them.' );
		$t->at( '2026-11-20T09:05:00+07:00' );
		$t->same( 0, $told( $t )['all'][0] );
	},

	'Inside of a transaction nothing is remembered, for it sees what nobody else does yet.' => static function ( Scene $t ) use ( $told, $anew ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 5 ) );
		$next     = $t->approved( $t->varied_records( 2, 10 ) );
		$database = $t->get( Database::class );
		$told( $t );
		$told( $t );
		try {
			$database->transaction(
				static function () use ( $t, $next, $told ): void {
					$t->walk( $next, 'publish' );
					$t->same( 7, $told( $t )['all'][0] );
					throw new RuntimeException( 'Not after all.' );
				}
			);
		} catch ( RuntimeException $error ) {
			$t->same( 'Not after all.', $error->getMessage() );
		}
		$t->same( 5, $told( $t )['all'][0] );
		$t->same( $anew( $t ), $told( $t ) );
	},
];
