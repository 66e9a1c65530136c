<?php
/**
 * Versions side by side.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Diff;
use Prakat\Entries\Drafts;
use Prakat\Entries\Versions;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/**
 * A second version of an entry, with these records and this header.
 */
$second = static function ( Scene $t, int $officer, int $entry, array $records, ?array $header = null ): array {
	$actor = Actor::user( $officer );
	$first = $t->open( $entry )->id;
	$next  = $t->get( Versions::class )->open_draft( $entry, $actor );
	$t->get( Database::class )->update( 'entries', [ 'open_version_id' => $next ], [ 'id' => $entry ] );
	$t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), $records, $actor );
	if ( null !== $header ) {
		$t->get( Drafts::class )->save_header( $entry, $t->seen( $entry ), $header, $actor );
	}
	return [ $first, $next ];
};

$lines = static fn ( array $diff ): array => array_map( static fn ( array $row ): string => "{$row['kind']} " . ( $row['before'] ?? '-' ) . '>' . ( $row['after'] ?? '-' ) . " {$row['title']}", $diff['rows'] );

return [
	'A version differs in nothing from its copy.' => static function ( Scene $t ) use ( $second ): void {
		$officer  = $t->officer();
		$records  = [ $t->item(), $t->item( [ 'title' => 'ข' ] ) ];
		[ $a, $b ] = $second( $t, $officer, $t->draft( $officer, $records ), $records );
		$diff     = $t->get( Diff::class )->between( $a, $b );
		$t->same( [ [], [], [], [ 'added' => 0, 'removed' => 0, 'changed' => 0, 'same' => 2 ], 1, 2, 0 ], [ $diff['header'], $diff['files'], $diff['rows'], $diff['counts'], $diff['a']['number'], $diff['b']['number'], $diff['pages'] ] );
	},

	'Rows that were added, removed, changed and moved are told apart.' => static function ( Scene $t ) use ( $second, $lines ): void {
		$officer  = $t->officer();
		$row      = static fn ( string $title, string $budget = '1.00' ): array => $t->item( compact( 'title', 'budget' ) );
		$entry    = $t->draft( $officer, [ $row( 'ก' ), $row( 'ข' ), $row( 'ค' ), $row( 'ง' ), $row( 'จ' ) ] );
		[ $a, $b ] = $second( $t, $officer, $entry, [ $row( 'ก' ), $row( 'ใหม่' ), $row( 'ค', '9.00' ), $row( 'จ' ), $row( 'ง' ) ] );
		$diff     = $t->get( Diff::class )->between( $a, $b );
		$t->same( [ 'changed 2>2 ใหม่', 'changed 3>3 ค' ], $lines( $diff ), 'a row written over, a price; what only moved is the same' );
		$t->same( [ 'added' => 0, 'removed' => 0, 'changed' => 2, 'same' => 3 ], $diff['counts'] );
		$price = $diff['rows'][1]['fields'][0];
		$t->same( [ [ 'budget' ], '1.00', '9.00' ], [ $price['path'], $price['before'], $price['after'] ] );
	},

	'A row put in between is one row added, not a hundred changed.' => static function ( Scene $t ) use ( $second, $lines ): void {
		$officer  = $t->officer();
		$rows     = array_map( static fn ( int $i ): array => $t->item( [ 'title' => "รายการ $i" ] ), range( 1, 120 ) );
		$entry    = $t->draft( $officer, $rows );
		$changed  = $rows;
		unset( $changed[99] );
		$changed  = array_values( $changed );
		array_splice( $changed, 3, 0, [ $t->item( [ 'title' => 'แทรก' ] ) ] );
		[ $a, $b ] = $second( $t, $officer, $entry, $changed );
		$t->same( [ 'added ->4 แทรก', 'removed 100>- รายการ 100' ], $lines( $t->get( Diff::class )->between( $a, $b ) ) );
	},

	'Rows of the same name are paired by their place.' => static function ( Scene $t ) use ( $second, $lines ): void {
		$officer  = $t->officer();
		$row      = static fn ( string $budget ): array => $t->item( compact( 'budget' ) );
		$entry    = $t->draft( $officer, [ $row( '1.00' ), $row( '2.00' ), $row( '3.00' ) ] );
		[ $a, $b ] = $second( $t, $officer, $entry, [ $row( '1.00' ), $row( '20.00' ), $row( '3.00' ), $row( '4.00' ) ] );
		$t->same( [ 'changed 2>2 ซื้อวัสดุสำนักงาน', 'added ->4 ซื้อวัสดุสำนักงาน' ], $lines( $t->get( Diff::class )->between( $a, $b ) ) );
	},

	'Rows that are all the same are told by their number only.' => static function ( Scene $t ) use ( $second, $lines ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer, array_fill( 0, 5, $t->item() ) );
		[ $a, $b ] = $second( $t, $officer, $entry, [ $t->item( [ 'title' => 'อื่น' ] ), ...array_fill( 0, 3, $t->item() ) ] );
		$diff     = $t->get( Diff::class )->between( $a, $b );
		$t->same( [ 'added' => 1, 'removed' => 2, 'changed' => 0, 'same' => 3 ], $diff['counts'] );
		$back     = $t->get( Diff::class )->between( $b, $a );
		$t->same( [ 'added' => 2, 'removed' => 1, 'changed' => 0, 'same' => 3 ], $back['counts'] );
	},

	'Rows come a page at a time, and the counts are of all.' => static function ( Scene $t ) use ( $second ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer, [] );
		[ $a, $b ] = $second( $t, $officer, $entry, array_map( static fn ( int $i ): array => $t->item( [ 'title' => "รายการ $i" ] ), range( 1, 25 ) ) );
		$diff     = $t->get( Diff::class )->between( $a, $b, 3, 10 );
		$t->same( [ 3, 25, range( 21, 25 ) ], [ $diff['pages'], $diff['counts']['added'], array_column( $diff['rows'], 'after' ) ] );
	},

	'Differences are told in the reader\'s words: labels, Buddhist Era, names of choices, rows of lists.' => static function ( Scene $t ) use ( $second ): void {
		switch_to_locale( 'th' );
		add_filter( 'determine_locale', $thai = static fn (): string => 'th' );
		try {
			$officer  = $t->officer();
			$bidders  = static fn ( string $price ): array => [ [ 'bidder' => [ 'kind' => 'organization', 'name' => 'ร้านหนึ่ง' ], 'price' => '5.00' ], [ 'bidder' => [ 'kind' => 'person', 'name' => 'นายสอง' ], 'price' => $price ] ];
			$entry    = $t->draft( $officer, [ $t->item( [ 'bidders' => $bidders( '7.00' ) ] ) ] );
			[ $a, $b ] = $second( $t, $officer, $entry, [ $t->item( [ 'stage' => 'item', 'date' => '2026-02-01', 'bidders' => $bidders( '6.50' ) ] ) ], $t->header( [ 'publishUntil' => '2099-10-31', 'summary' => 'สรุป' ] ) );
			$diff     = $t->get( Diff::class )->between( $a, $b );
			$by_path  = array_column( array_map( static fn ( array $field ): array => [ 'path' => implode( '.', $field['path'] ) ] + $field, [ ...$diff['header'], ...$diff['rows'][0]['fields'] ] ), null, 'path' );
			$t->same( [ '30 กันยายน 2642', '31 ตุลาคม 2642' ], [ $by_path['publishUntil']['before'], $by_path['publishUntil']['after'] ] );
			$t->same( [ null, 'สรุป' ], [ $by_path['summary']['before'], $by_path['summary']['after'] ] );
			$t->same( [ '29 พฤศจิกายน 2568', '1 กุมภาพันธ์ 2569' ], [ $by_path['date']['before'], $by_path['date']['after'] ] );
			$t->same( [ 'แผนการจัดซื้อจัดจ้าง', 'รายการจัดซื้อจัดจ้าง' ], [ $by_path['stage']['before'], $by_path['stage']['after'] ] );
			$t->same( [ '7.00', '6.50' ], [ $by_path['bidders.1.price']['before'], $by_path['bidders.1.price']['after'] ] );
			$t->contains( ' 2 – ', $by_path['bidders.1.price']['label'] );
			$t->false( isset( $by_path['bidders.0.price'] ) );
		} finally {
			remove_filter( 'determine_locale', $thai );
			restore_previous_locale();
		}
	},

	'Files that came and went are named.' => static function ( Scene $t ) use ( $second ): void {
		$officer = $t->officer();
		$actor   = Actor::user( $officer );
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$old     = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf( '1' ) ), 'เก่า.pdf', $actor )['file'];
		[ $a, $b ] = $second( $t, $officer, $entry, [ $t->item() ] );
		$t->get( Drafts::class )->detach( $entry, $t->seen( $entry ), $old->uuid, $actor );
		$t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf( '2' ) ), 'ใหม่.pdf', $actor );
		$t->same( [ [ 'kind' => 'removed', 'name' => 'เก่า.pdf' ], [ 'kind' => 'added', 'name' => 'ใหม่.pdf' ] ], $t->get( Diff::class )->between( $a, $b )['files'] );
	},

	'Versions of two entries are not compared.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$t->refused( 'not-found', static fn () => $t->get( Diff::class )->between( $t->open( $t->draft( $officer ) )->id, $t->open( $t->draft( $officer ) )->id ) );
	},
];
