<?php
/**
 * Finding entries.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\Entries\EntryFilter;
use Prakat\Tests\Scene;

$titles = static fn ( Scene $t, EntryFilter $filter ): array => array_map( static fn ( $entry ): string => $entry->title, $t->get( Entries::class )->list( $filter )['items'] );

return [
	'A person sees the entries of units and sections in which they hold a duty, of the units below, and their own.' => static function ( Scene $t ) use ( $titles ): void {
		$t->unit( 'engineering', 'clerk' );
		$clerk    = $t->officer( 'clerk' );
		$finance  = $t->officer( 'finance' );
		$engineer = $t->officer( 'engineering' );
		$t->draft( $clerk, [], $t->header( [ 'title' => 'ก' ] ), 'clerk' );
		$t->draft( $clerk, [], $t->header( [ 'title' => 'ข' ] ), 'clerk', 'contact' );
		$t->draft( $finance, [], $t->header( [ 'title' => 'ค' ] ), 'finance' );
		$t->draft( $engineer, [], $t->header( [ 'title' => 'ง' ] ), 'engineering' );
		$list = static fn ( ?int $viewer ): array => $titles( $t, new EntryFilter( viewer: $viewer, order: 'title', ascending: true ) );

		$t->same( [ 'ก', 'ข', 'ง' ], $list( $clerk ), 'a duty on a unit covers those below' );
		$t->same( 3, $t->get( Entries::class )->list( new EntryFilter( viewer: $clerk, per_page: 1 ) )['total'], 'what is theirs twice is counted once' );
		$t->same( [ 'ค' ], $list( $finance ) );
		$t->same( [ 'ง' ], $list( $engineer ) );
		$t->same( [ 'ข' ], $list( $t->person( 'monitor', [ [ 'clerk', 'contact', 'monitor' ] ] ) ) );
		$t->same( [], $list( $t->person( 'subscriber' ) ) );
		$t->same( [ 'ก', 'ข', 'ค', 'ง' ], $list( null ) );

		$t->get( Database::class )->run( 'DELETE FROM {duties} WHERE user_id = %d', [ $finance ] );
		$t->same( [ 'ค' ], $list( $finance ), 'their own, though the duty has ended' );
	},

	'The list is searched by words of the title, in any order, by uuid, and by the number of a request.' => static function ( Scene $t ) use ( $titles ): void {
		$officer = $t->officer();
		$road    = $t->draft( $officer, [], $t->header( [ 'title' => 'จ้างก่อสร้างถนนคอนกรีต ซอย 5' ] ) );
		$t->draft( $officer, [], $t->header( [ 'title' => 'ซื้อวัสดุ 100%' ] ) );
		$t->draft( $officer, [], $t->header( [ 'title' => 'ซื้อวัสดุ 1000' ] ) );
		$t->get( Database::class )->insert( 'requests', [ 'entry_id' => $road, 'version_id' => $t->open( $road )->id, 'version_hash' => '', 'year' => 2569, 'number' => 12, 'state' => 'submitted' ] );
		$search = static fn ( string $words ): array => $titles( $t, new EntryFilter( viewer: $officer, search: $words ) );
		$t->same( [ 'จ้างก่อสร้างถนนคอนกรีต ซอย 5' ], $search( 'ถนน' ) );
		$t->same( [ 'จ้างก่อสร้างถนนคอนกรีต ซอย 5' ], $search( ' คอนกรีต  จ้าง ' ) );
		$t->same( [], $search( 'ถนน วัสดุ' ) );
		$t->same( [ 'ซื้อวัสดุ 100%' ], $search( '100%' ), 'a percent sign is a percent sign' );
		$t->same( [ 'จ้างก่อสร้างถนนคอนกรีต ซอย 5' ], $search( $t->get( Entries::class )->get( $road )->uuid ) );
		$t->same( [ 'จ้างก่อสร้างถนนคอนกรีต ซอย 5' ], $search( '12/2569' ) );
		$t->same( [], $search( '13/2569' ) );
	},

	'Filters narrow, orders turn, and pages hold together with the total.' => static function ( Scene $t ) use ( $titles ): void {
		$officer = $t->officer();
		$other   = $t->officer();
		foreach ( range( 1, 7 ) as $i ) {
			$t->at( sprintf( '2026-01-%02dT00:00:00Z', $i ) );
			$t->draft( 7 === $i ? $other : $officer, [], $t->header( [ 'title' => "เรื่อง $i" ] ), 'clerk', 6 === $i ? 'contact' : 'procurement' );
		}
		$list = static fn ( mixed ...$filter ): array => $titles( $t, new EntryFilter( ...[ 'viewer' => $officer ] + $filter ) );
		$t->same( [ 'เรื่อง 7', 'เรื่อง 6', 'เรื่อง 5' ], $list( per_page: 3 ) );
		$t->same( [ 'เรื่อง 1' ], $list( per_page: 3, page: 3 ) );
		$t->same( [], $list( per_page: 3, page: 4 ) );
		$t->same( [ 'เรื่อง 1', 'เรื่อง 2' ], $list( per_page: 2, order: 'title', ascending: true ) );
		$t->same( [ 'เรื่อง 6' ], $list( section: 'contact' ) );
		$t->same( [ 'เรื่อง 7' ], $list( owner: $other ) );
		$t->same( [], $list( unit: 999999 ) );
		$t->same( [], $list( state: 'published' ) );
		$t->same( 7, $t->get( Entries::class )->list( new EntryFilter( viewer: $officer, state: 'draft', per_page: 2 ) )['total'] );
	},
];
