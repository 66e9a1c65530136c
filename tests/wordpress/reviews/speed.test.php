<?php
/**
 * The worklist of a large agency.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;

return [
	'The worklist, its counts and its pages take less than 100 ms at 100,000 public entries, a fifth of them overdue, for the webmaster and for a unit.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'it is the large agency’s database' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database  = $t->get( Database::class );
		$webmaster = $t->person( 'hallmaster', [ [ 'hall', '*', 'publish' ] ] );
		for ( $n = 0; $n < 20; $n++ ) {
			$t->unit( "unit-$n", 'hall' );
		}
		$clerk = $t->person( 'clerk', [ [ 'unit-7', '*', 'propose' ] ] );
		$rows  = ( static function () use ( $t ): \Generator {
			$sections = [ 'procurement', 'manuals', 'contact', 'complaint-channels' ];
			for ( $n = 0; $n < 100000; $n++ ) {
				yield [ sprintf( '%08d-0000-4000-8000-000000000000', $n ), $sections[ $n % 4 ], $t->unit( 'unit-' . $n % 20 ), 1, "เรื่องที่ $n", 'published', 1 + $n, '2026-08-20 00:00:00', sprintf( '2027-%02d-%02d 17:00:00', 1 + $n % 12, 1 + $n % 28 ), gmdate( 'Y-m-d', 1793000000 + ( $n % 450 ) * 86400 ), '2026-08-20 00:00:00', '2026-08-20 00:00:00', '2026-08-20 00:00:00', '2026-08-20 00:00:00' ];
			}
		} )();
		$database->insert_many( 'entries', [ 'uuid', 'section', 'unit_id', 'owner_id', 'title', 'state', 'live_version_id', 'published_at', 'expires_at', 'review_due', 'first_published_at', 'reviewed_at', 'created_at', 'updated_at' ], $rows, 2000 );
		$database->run( "UPDATE {entries} SET review_due = '2026-11-01' WHERE id %% 5 = 0" );
		$database->rows( 'ANALYZE TABLE {entries}' );
		$times = [];
		$ask   = static function ( string $name, string $path, int $who ) use ( $t, &$times ): mixed {
			$best = INF;
			for ( $n = 0; $n < 5; $n++ ) {
				$begin  = hrtime( true );
				$answer = $t->rest( 'GET', $path, null, $who );
				$best   = min( $best, ( hrtime( true ) - $begin ) / 1e6 );
				$t->same( 200, $answer->status );
			}
			$times[ $name ] = round( $best, 1 );
			return $answer;
		};
		$all = $ask( 'webmaster', '/worklist', $webmaster );
		$t->same( 20, count( $all->data['items'] ) );
		$t->true( $all->data['counts']['overdue'] >= 20000, (string) $all->data['counts']['overdue'] );
		$ask( 'page 500', '/worklist?page=500', $webmaster );
		$ask( 'a unit', '/worklist', $clerk );
		$ask( 'expiring', '/worklist?kind=expiring', $webmaster );
		$section = $ask( 'a section', '/worklist?section=manuals', $webmaster );
		$t->same( $database->value( "SELECT COUNT(*) FROM {entries} WHERE section = 'manuals' AND review_due < '2026-11-20' AND expires_at > '2026-11-20 02:00:00'" ), (string) $section->data['counts']['overdue'] );
		$ask( 'a section of a unit', '/worklist?section=manuals&unit=' . $t->unit( 'unit-7' ), $webmaster );
		$ask( 'page 100 of a section', '/worklist?section=procurement&page=100', $webmaster );
		$ask( 'calendar', '/calendar?from=2026-11-01&to=2026-12-12', $webmaster );
		// No statement of it goes through all entries, by the database's own plan.
		$whole = static fn ( string $sql ): array => array_values( array_filter( $database->rows( "EXPLAIN $sql" ), static fn ( array $step ): bool => in_array( $step['type'], [ 'ALL', 'index' ], true ) && (int) $step['rows'] > 5000 ) );
		$t->same( 1, count( $whole( "SELECT COUNT(*) FROM {entries} WHERE title LIKE '%%9%%'" ) ), 'this one does' );
		$sent = [];
		$note = static function ( string $sql ) use ( &$sent ): string {
			$sent[] = $sql;
			return $sql;
		};
		foreach ( [ '/worklist', '/worklist?page=500', '/worklist?kind=expiring', '/worklist?section=manuals', '/worklist?section=procurement&kind=overdue&page=100', '/worklist?unit=' . $t->unit( 'unit-7' ), '/worklist?section=contact&unit=' . $t->unit( 'unit-7' ) ] as $path ) {
			$sent = [];
			add_filter( 'query', $note );
			$t->rest( 'GET', $path, null, $webmaster );
			remove_filter( 'query', $note );
			$read = array_filter( $sent, static fn ( string $sql ): bool => str_contains( $sql, $database->table( 'entries' ) ) && str_starts_with( ltrim( $sql ), 'SELECT' ) );
			$t->true( count( $read ) > 3, "$path reads entries" );
			foreach ( $read as $sql ) {
				$t->same( [], $whole( str_replace( '%', '%%', $sql ) ), "$path: $sql" );
			}
		}

		$t->note( $times );
		foreach ( array_keys( $times ) as $name ) {
			$t->true( $times[ $name ] < 100, "$name took {$times[ $name ]} ms: " . wp_json_encode( $times ) );
		}
	},
];
