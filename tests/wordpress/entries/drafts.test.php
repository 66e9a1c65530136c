<?php
/**
 * Saving drafts.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\Link;
use Prakat\Entries\Content;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Entries\Hasher;
use Prakat\Entries\Problems;
use Prakat\Entries\Records;
use Prakat\Entries\Versions;
use Prakat\Support\Refusal;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

$codes = static fn ( array $problems ): array => array_map( static fn ( $problem ): string => implode( '.', $problem->path ) . ' ' . $problem->code, $problems );

return [
	'A new entry has a first draft, whose author is who made it, and a line in the register.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$open    = $t->open( $entry );
		$t->same( [ 1, 'draft', 'ประกาศผู้ชนะการเสนอราคา', 0 ], [ $open->number, $open->state, $open->title(), $open->record_count ] );
		$t->same( [ $officer ], $t->get( Versions::class )->authors( $open->id ) );
		$t->same( 'ประกาศผู้ชนะการเสนอราคา', $t->get( Entries::class )->get( $entry )->title );
		$t->same( [ 'create' ], $t->get( Database::class )->column( 'SELECT act FROM {register} WHERE entry_id = %d', [ $entry ] ) );
	},

	'Nobody makes an entry for a unit where they may not propose, administrators included.' => static function ( Scene $t ): void {
		$t->unit( 'clerk' );
		foreach ( [
			$t->person( 'subscriber' ),
			$t->person( 'administrator', [], 'administrator' ),
			$t->person( 'approver', [ [ 'clerk', '*', 'approve' ] ] ),
			$t->person( 'stranger', [ [ 'finance', '*', 'propose' ] ] ),
			$t->person( 'contact-keeper', [ [ 'clerk', 'contact', 'propose' ] ] ),
		] as $person ) {
			$t->refused( 'duty-missing', static fn () => $t->draft( $person ) );
		}
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {entries}' ) );
	},

	'An entry of a section that does not exist is refused.' => static function ( Scene $t ): void {
		$t->refused( 'unknown-section', static fn () => $t->draft( $t->officer(), [], null, 'clerk', 'horoscopes' ) );
	},

	'A save that does not say what was seen is refused.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$t->refused( 'seen-missing', static fn () => $t->get( Drafts::class )->save_header( $entry, null, $t->header(), Actor::user( $officer ) ) );
	},

	'Of two people who save what both have opened, the second is told, and the first\'s work stands.' => static function ( Scene $t ): void {
		$first  = $t->officer();
		$second = $t->officer();
		$entry  = $t->draft( $first );
		$seen   = $t->seen( $entry );
		$drafts = $t->get( Drafts::class );
		$drafts->save_header( $entry, $seen, $t->header( [ 'title' => 'ของคนแรก' ] ), Actor::user( $first ) );
		$t->refused( 'seen-stale', static fn () => $drafts->save_header( $entry, $seen, $t->header( [ 'title' => 'ของคนที่สอง' ] ), Actor::user( $second ) ) );
		$t->refused( 'seen-stale', static fn () => $drafts->save_records( $entry, $seen, [], Actor::user( $second ) ) );
		$t->same( 'ของคนแรก', $t->open( $entry )->title() );
		$t->same( [ $first ], $t->get( Versions::class )->authors( $t->open( $entry )->id ), 'who was refused is no author' );
	},

	'While one saves, the entry and its version are locked for everybody else.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'SQLite locks the whole file.' );
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$other   = Link::second( $GLOBALS['wpdb'] );
		$asks    = static function ( string $table, int $id ) use ( $t, $other ): string {
			try {
				return $other->query( sprintf( 'SELECT id FROM `%s` WHERE id = %d FOR UPDATE NOWAIT', $t->get( Database::class )->table( $table ), $id ) ) ? 'free' : 'locked';
			} catch ( mysqli_sql_exception ) {
				return 'locked';
			}
		};
		$answers = [];
		$t->get( Drafts::class )->rewrite(
			$entry,
			$t->seen( $entry ),
			Actor::user( $officer ),
			static function ( int $version ) use ( $asks, $entry, &$answers ): void {
				$answers = [ $asks( 'entries', $entry ), $asks( 'versions', $version ) ];
			}
		);
		$t->same( [ 'locked', 'locked', 'free' ], [ ...$answers, $asks( 'entries', $entry ) ] );
		$other->close();
	},

	'A save with the right number of saves and another hash is refused.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$seen    = $t->seen( $entry );
		$t->refused( 'seen-stale', static fn () => $t->get( Drafts::class )->save_records( $entry, new Seen( $seen->version, $seen->rev, str_repeat( '0', 64 ) ), [], Actor::user( $officer ) ) );
	},

	'Each save counts, changes the hash with the content, and adds its author.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$helper  = $t->officer();
		$entry   = $t->draft( $officer );
		$before  = $t->open( $entry );
		$after   = $t->get( Drafts::class )->save_records( $entry, $t->seen( $entry ), [ [ 'op' => 'insert', 'row' => 1, 'record' => $t->item() ] ], Actor::user( $helper ) );
		$t->same( $before->rev + 1, $after->rev );
		$t->different( $before->hash, $after->hash );
		$t->same( 1, $after->record_count );
		$t->same( [ $officer, $helper ], $t->get( Versions::class )->authors( $after->id ) );
		$t->same( $after->hash, $t->get( Hasher::class )->of( $after->id ) );
	},

	'Changes of rows are applied one after the other, as a person made them.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$titles  = array_map( static fn ( int $i ): string => "รายการ $i", range( 1, 12 ) );
		$entry   = $t->draft( $officer, array_map( static fn ( string $title ): array => $t->item( [ 'title' => $title ] ), $titles ) );
		$chance  = 1;
		$next    = static function ( int $below ) use ( &$chance ): int {
			$chance = ( $chance * 1103515245 + 12345 ) % 2147483648;
			return intdiv( $chance, 65536 ) % $below;
		};
		for ( $round = 0; $round < 12; $round++ ) {
			$changes = [];
			for ( $i = 0; $i <= $next( 7 ); $i++ ) {
				$title = "ใหม่ $round-$i";
				$op    = [] === $titles ? 'insert' : [ 'set', 'insert', 'delete' ][ $next( 3 ) ];
				$row   = 1 + $next( count( $titles ) + ( 'insert' === $op ? 1 : 0 ) );
				array_splice( $titles, $row - 1, 'insert' === $op ? 0 : 1, 'delete' === $op ? [] : [ $title ] );
				$changes[] = 'delete' === $op ? compact( 'op', 'row' ) : compact( 'op', 'row' ) + [ 'record' => $t->item( [ 'title' => $title ] ) ];
			}
			$version = $t->get( Drafts::class )->save_records( $entry, $t->seen( $entry ), $changes, Actor::user( $officer ) );
			$t->same( $titles, $t->titles( $version->id ), "round $round" );
			$t->same( count( $titles ), $version->record_count );
		}
		$t->same( range( 1, count( $titles ) ), array_map( 'intval', $t->get( Database::class )->column( 'SELECT row_no FROM {records} WHERE version_id = %d ORDER BY row_no', [ $t->open( $entry )->id ] ) ), 'numbers without gaps' );
	},

	'A change of a row that is not there is refused, and with it the whole save.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$save    = static fn ( array ...$changes ) => static fn () => $t->get( Drafts::class )->save_records( $entry, $t->seen( $entry ), $changes, Actor::user( $officer ) );
		$t->refused( 'row-not-found', $save( [ 'op' => 'insert', 'row' => 2, 'record' => $t->item() ], [ 'op' => 'delete', 'row' => 3 ] ) );
		$t->refused( 'row-not-found', $save( [ 'op' => 'delete', 'row' => 0 ] ) );
		$t->refused( 'row-not-found', $save( [ 'op' => 'set', 'row' => -1, 'record' => $t->item() ] ) );
		$t->refused( 'request-malformed', $save( [ 'op' => 'drop', 'row' => 1 ] ) );
		$t->same( 1, $t->open( $entry )->record_count );
	},

	'A draft keeps values that are not right yet, and tells what is wrong with each.' => static function ( Scene $t ) use ( $codes ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item( [ 'date' => '31 ก.พ. 67', 'budget' => '-5' ] ), $t->item(), $t->item( [ 'title' => '' ] ) ] );
		$page    = $t->get( Records::class )->page( $t->open( $entry )->id, 1, 50 );
		$t->same( [ '31 ก.พ. 67', '-5' ], [ $page[0]['record']['date'], rtrim( $page[0]['record']['budget'], '.0' ) ] );
		$t->same( [ [ 'budget money', 'date date' ], [], [ 'title required' ] ], array_map( static fn ( array $row ): array => ( static function ( array $all ): array { sort( $all ); return $all; } )( $codes( $row['problems'] ) ), $page ) );
		$t->same( 3, $t->get( Problems::class )->count( $t->open( $entry )->id ) );
		$t->same( [ 1, 3 ], array_column( $t->get( Records::class )->page( $t->open( $entry )->id, 1, 50, true ), 'row' ) );
		$t->same( 2, $t->get( Records::class )->count( $t->open( $entry )->id, true ) );
	},

	'An empty entry and an unfinished header have their problems told.' => static function ( Scene $t ) use ( $codes ): void {
		$entry = $t->draft( $t->officer(), [], [ 'title' => 'ร่าง' ] );
		$first = $t->get( Problems::class )->first( $t->open( $entry )->id, 10 );
		$t->same( [ 'source required', 'covers required', 'publishUntil required', ' records-missing' ], $codes( array_column( $first, 'problem' ) ) );
		$t->same( 4, $t->get( Problems::class )->count( $t->open( $entry )->id ) );
	},

	'"Nothing this month" stands for records, and contradicts them.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$nothing = $t->header( [ 'nothingToReport' => true, 'reportMonth' => '2026-10' ] );
		$t->same( 0, $t->get( Problems::class )->count( $t->open( $t->draft( $officer, [], $nothing ) )->id ) );
		$t->same( 1, $t->get( Problems::class )->count( $t->open( $t->draft( $officer, [ $t->item() ], $nothing ) )->id ) );
	},

	'A field that the section has not is refused by name, in records and headers, at any depth.' => static function ( Scene $t ) use ( $codes ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$actor   = Actor::user( $officer );
		$before  = $t->open( $entry );
		$set     = static fn ( array $record ) => static fn () => $t->get( Drafts::class )->save_records( $entry, $t->seen( $entry ), [ [ 'op' => 'set', 'row' => 1, 'record' => $record ] ], $actor );
		$t->contains( 'colour unknown-field', $codes( $t->refused( 'invalid-record', $set( $t->item( [ 'colour' => 'red' ] ) ) )->problems ) );
		$t->contains( 'winner.shoe unknown-field', $codes( $t->refused( 'invalid-record', $set( $t->item( [ 'winner' => [ 'kind' => 'person', 'name' => 'ร้านทดสอบ', 'shoe' => 42 ] ] ) ) )->problems ) );
		$t->contains( 'approved unknown-field', $codes( $t->refused( 'invalid-record', static fn () => $t->get( Drafts::class )->save_header( $entry, $t->seen( $entry ), $t->header( [ 'approved' => true ] ), $actor ) )->problems ) );
		$t->same( [ $before->rev, $before->hash ], [ $t->open( $entry )->rev, $t->open( $entry )->hash ] );
	},

	'A list where a text belongs, and other things that no form sends, are refused and not kept.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		foreach ( [
			$t->item( [ 'title' => [ 'a' ] ] ),
			$t->item( [ 'title' => 5 ] ),
			$t->item( [ 'bidders' => 'นาย ก' ] ),
			$t->item( [ 'winner' => [ 1, 2 ] ] ),
			$t->item( [ 'fiscalYear' => [ [ [ 1 ] ] ] ] ),
		] as $record ) {
			$t->refused( 'invalid-record', static fn () => $t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), [ $record ], Actor::user( $officer ) ), Scene::show( $record ) );
		}
		foreach ( [ 'text', null, 7, [ 1, 2 ] ] as $record ) {
			$t->refused( 'request-malformed', static fn () => $t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), [ $record ], Actor::user( $officer ) ), Scene::show( $record ) );
		}
		$t->same( 0, $t->open( $entry )->record_count );
	},

	'More bytes than a record can hold are refused.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$t->refused( 'record-too-large', static fn () => $t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), [ $t->item( [ 'note' => str_repeat( 'ก', 90000 ) ] ) ], Actor::user( $officer ) ) );
	},

	'Markup stays the text that was typed, control characters go, in every text field.' => static function ( Scene $t ): void {
		$typed  = "<script>alert(1)</script>\x00\x07 &amp; \u{202E}\"'ก";
		$entry  = $t->draft( $t->officer(), [ $t->item( [ 'title' => $typed, 'note' => "$typed\nบรรทัดสอง", 'budgetSource' => $typed ] ) ], $t->header( [ 'title' => $typed, 'source' => $typed ] ) );
		$record = $t->get( Records::class )->page( $t->open( $entry )->id, 1, 1 )[0]['record'];
		foreach ( [ $record['title'], $record['note'], $record['budgetSource'], $t->open( $entry )->header['source'], $t->get( Entries::class )->get( $entry )->title ] as $kept ) {
			$t->contains( '<script>alert(1)</script>', $kept );
			$t->same( 0, preg_match( '/[\x00-\x08\x0B-\x1F\x{202E}]/u', $kept ), Scene::show( $kept ) );
		}
	},

	'A save that breaks off half-way leaves the draft as it was.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item( [ 'title' => 'เดิม' ] ) ] );
		$before  = $t->open( $entry );
		$broken  = ( static function () use ( $t ): Generator {
			for ( $i = 0; $i < 700; $i++ ) {
				yield $t->item();
			}
			throw new RuntimeException( 'the line went dead' );
		} )();
		$t->throws( RuntimeException::class, static fn () => $t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), $broken, Actor::user( $officer ) ) );
		$t->same( [ 'เดิม' ], $t->titles( $before->id ) );
		$t->same( [ $before->rev, $before->hash ], [ $t->open( $entry )->rev, $t->open( $entry )->hash ] );
		$t->same( [ 'create', 'save' ], $t->get( Database::class )->column( 'SELECT act FROM {register} ORDER BY seq' ) );
	},

	'More records than an entry may hold are refused while they come, not after.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [], null, 'clerk', 'contact' );
		$read    = 0;
		$records = ( static function () use ( &$read ): Generator {
			while ( true ) {
				++$read;
				yield [ 'name' => "หน่วยงาน $read" ];
			}
		} )();
		$t->same( [ 'max' => 100 ], $t->refused( 'too-many-records', static fn () => $t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), $records, Actor::user( $officer ) ) )->params );
		$t->same( 101, $read );
	},

	'Thousands of records are saved, copied and read in the memory of a few.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$few     = ( static fn () => yield from array_fill( 0, 600, $t->item() ) )();
		$t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), $few, Actor::user( $officer ) );
		$t->forget_peak();
		$start = memory_get_usage();
		$many  = ( static function () use ( $t ): Generator {
			for ( $i = 1; $i <= 6000; $i++ ) {
				yield $t->item( [ 'title' => "ซื้อวัสดุ $i" ] );
			}
		} )();
		$t->get( Drafts::class )->replace_records( $entry, $t->seen( $entry ), $many, Actor::user( $officer ) );
		$version = $t->get( Versions::class )->open_draft( $entry, Actor::user( $officer ) );
		$t->same( 6000, iterator_count( $t->get( Records::class )->each( $version ) ) );
		$t->same( $t->open( $entry )->hash, $t->get( Hasher::class )->of( $version ) );
		$used = memory_get_peak_usage() - $start;
		$t->true( $used < 6 * 1048576, sprintf( '%.1f MB used', $used / 1048576 ) );
	},

	'A version that was sealed is never written again, by whichever way.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$actor   = Actor::user( $officer );
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$hash    = $t->get( Versions::class )->freeze( $t->open( $entry )->id );
		$open    = $t->open( $entry );
		$content = $t->get( Content::class );
		$frozen  = static fn ( callable $write ) => $t->refused( 'version-frozen', static fn () => $t->get( Database::class )->transaction( $write ) );
		$frozen( static fn () => $content->header( $open->id, '{}' ) );
		$frozen( static fn () => $content->replace( $open->id, [] ) );
		$frozen( static fn () => $content->attach( $open->id, 1 ) );
		$frozen( static fn () => $content->detach( $open->id, 1 ) );
		$frozen( static fn () => $content->copy( $open->id, $open->id ) );
		$frozen( static fn () => $content->done( $open->id, $actor, '' ) );
		$t->refused( 'version-frozen', static fn () => $t->get( Drafts::class )->save_header( $entry, $t->seen( $entry ), $t->header(), $actor ) );
		$t->same( $hash, $t->get( Hasher::class )->of( $open->id ) );
		$t->same( $hash, $t->get( Versions::class )->freeze( $open->id ), 'sealing again changes nothing' );
	},

	'Content is not written outside of a transaction.' => static function ( Scene $t ): void {
		$entry = $t->draft( $t->officer() );
		$t->throws( LogicException::class, static fn () => $t->get( Content::class )->header( $t->open( $entry )->id, '{}' ) );
	},

	'The draft made from a version that was not approved has its authors too.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$editor  = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$base    = $t->open( $entry );
		$next    = $t->get( Versions::class )->open_draft( $entry, Actor::user( $editor ) );
		$t->same( [ $officer ], $t->get( Versions::class )->authors( $next ), 'who only opened it has changed nothing' );
		$t->same( [ 2, $base->id, 1 ], [ $t->get( Versions::class )->get( $next )->number, $t->get( Versions::class )->get( $next )->base_version_id, $t->get( Versions::class )->get( $next )->record_count ] );
		$t->same( $base->hash, $t->get( Versions::class )->get( $next )->hash );
	},

	'The draft made from a version that was approved and published begins without authors.' => static function ( Scene $t ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer, [ $t->item() ] );
		$base     = $t->open( $entry );
		$database = $t->get( Database::class );
		$database->insert( 'requests', [ 'entry_id' => $entry, 'version_id' => $base->id, 'version_hash' => $base->hash, 'year' => 2569, 'number' => 1, 'state' => 'published', 'approved_at' => '2026-01-01 00:00:00' ] );
		$database->update( 'versions', [ 'state' => 'published' ], [ 'id' => $base->id ] );
		$t->same( [], $t->get( Versions::class )->authors( $t->get( Versions::class )->open_draft( $entry, Actor::user( $officer ) ) ) );
		$database->update( 'versions', [ 'state' => 'returned' ], [ 'id' => $base->id ] );
		$t->same( [ $officer ], $t->get( Versions::class )->authors( $t->get( Versions::class )->open_draft( $entry, Actor::user( $officer ), $base->id ) ), 'approved, then returned' );
	},

	'When a section\'s contract has changed, records that were right are judged anew.' => static function ( Scene $t ): void {
		$entry = $t->draft( $t->officer(), [ $t->item(), $t->item() ] );
		$open  = $t->open( $entry );
		$t->get( Database::class )->run( 'UPDATE {records} SET problems = 5 WHERE version_id = %d', [ $open->id ] );
		$t->same( 10, $t->get( Problems::class )->count( $open->id ), 'counted when they were saved' );
		$t->get( Database::class )->update( 'versions', [ 'contract' => str_repeat( '0', 64 ) ], [ 'id' => $open->id ] );
		$t->same( 0, $t->get( Problems::class )->count( $open->id ) );
	},
];
