<?php
/**
 * What becomes public, and what never does.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Hasher;
use Prakat\PublicIndex\Publisher;
use Prakat\PublicIndex\PublicShape;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Rebuild;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

return [
	'What was approved is public, record by record, with its totals (R109).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records = $t->varied_records( 70 );
		$id      = $t->published( $records );
		$page    = $t->get( Reader::class )->page( $t->procurement(), new Query( per_page: 100, entry: $t->uuid_of( $id ) ) );

		$t->same( 70, $page->total );
		foreach ( $page->rows as $i => $row ) {
			$t->same( $i + 1, $row['row_no'] );
			$t->same( $records[ $i ], array_replace( array_fill_keys( array_keys( $records[ $i ] ), null ), $row['record'] ) );
		}
		$t->same( number_format( array_sum( array_column( $records, 'budget' ) ), 2, '.', '' ), $page->sums['budget'] );
		$entry = $page->entries[ $id ];
		$t->same( 'กองคลัง', $entry->header['source'] );
		$t->same( 'หน่วยงาน office', $entry->unit['th'] );
		$t->same( '2026-11-20 02:00:00', $entry->published_at->format( 'Y-m-d H:i:s' ) );
		$t->same( '2027-11-30 17:00:00', $entry->expires_at->format( 'Y-m-d H:i:s' ), 'Through the end of the last day in the agency’s zone.' );
	},

	'A state changed in the database shows nothing to the public (R118).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$draft    = $t->walk( $t->complete_draft(), 'submit' );
		$version  = (int) $t->entry_of( $draft, 'open_version_id' );
		$database->run( "UPDATE {versions} SET state = 'published' WHERE id = %d", [ $version ] );
		$database->run( "UPDATE {requests} SET state = 'published', approver_id = 1, approved_at = '2026-11-20 01:00:00', published_at = '2026-11-20 01:00:00' WHERE version_id = %d", [ $version ] );
		$database->run( "UPDATE {entries} SET state = 'published', live_version_id = open_version_id, published_at = '2026-11-20 01:00:00', first_published_at = '2026-11-20 01:00:00', expires_at = '2027-11-20 01:00:00' WHERE id = %d", [ $draft ] );

		$t->same( 0, $t->public_total() );
		$t->same( null, $t->get( Reader::class )->entry( $t->uuid_of( $draft ) ) );

		$done = $t->get( Rebuild::class )->run();
		$t->same( [ [ 'entry' => $draft, 'refusal' => 'not-approved' ] ], $done['refused'] );
		$t->same( 0, $t->public_total(), 'Nor does a rebuild let it in: the register tells of no approval.' );
	},

	'What was withdrawn is not brought back by a changed state, nor by a rebuild.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$id       = $t->published( $t->varied_records( 2 ) );
		$version  = (int) $t->entry_of( $id, 'live_version_id' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$database->run( "UPDATE {versions} SET state = 'published' WHERE id = %d", [ $version ] );
		$database->run( "UPDATE {requests} SET state = 'published', closed_at = NULL WHERE version_id = %d", [ $version ] );
		$database->run( "UPDATE {entries} SET state = 'published', live_version_id = %d, expires_at = '2027-11-20 01:00:00' WHERE id = %d", [ $version, $id ] );
		$t->same( [ [ 'entry' => $id, 'refusal' => 'not-approved' ] ], $t->get( Rebuild::class )->run()['refused'] );
		$t->same( 0, $t->public_total() );
	},

	'Publisher takes no version without its approval, nor with another hash.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$draft    = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$version  = (int) $t->entry_of( $draft, 'open_version_id' );
		$hash     = (string) $database->value( 'SELECT hash FROM {versions} WHERE id = %d', [ $version ] );
		$put      = static fn ( string $hash ) => $database->transaction( static fn () => $t->get( Publisher::class )->put( $draft, $version, $hash, new DateTimeImmutable( '2026-11-20' ), new DateTimeImmutable( '2026-12-20' ) ) );

		$t->refused( 'not-approved', static fn () => $put( $hash ) );
		$t->walk( $draft, 'approve' );
		$t->refused( 'hash-mismatch', static fn () => $put( str_repeat( '0', 64 ) ) );
		$t->refused( 'hash-mismatch', static fn () => $put( '' ) );
		$t->same( 0, $t->public_total() );
		$put( $hash );
		$t->same( 2, $t->public_total() );
	},

	'A record, a header or a row changed behind the approval is not published.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$changes  = [
			static fn ( int $version ) => $database->run( "UPDATE {records} SET data = REPLACE(data, '480000.00', '990000.00') WHERE version_id = %d AND row_no = 1", [ $version ] ),
			static fn ( int $version ) => $database->run( "UPDATE {versions} SET header = REPLACE(header, 'กองคลัง', 'ผู้อื่น') WHERE id = %d", [ $version ] ),
			static fn ( int $version ) => $database->run( 'DELETE FROM {records} WHERE version_id = %d AND row_no = 2', [ $version ] ),
			static fn ( int $version ) => $database->run( 'INSERT INTO {records} (version_id, row_no, data, hash) SELECT version_id, 3, data, hash FROM {records} WHERE version_id = %d AND row_no = 1', [ $version ] ),
		];
		foreach ( $changes as $i => $change ) {
			$entry   = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
			$version = (int) $t->entry_of( $entry, 'open_version_id' );
			$change( $version );
			$t->refused( 'hash-mismatch', static fn () => $t->walk( $entry, 'publish' ), "Change $i" );
			$t->same( 0, $t->public_total(), "Change $i" );
			$t->same( 'approved', $t->entry_of( $entry ), 'Nothing else happened either.' );
		}
	},

	'Content changed together with every hash that is stored beside it is not published: the register knows what was approved.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$entry    = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
		$version  = (int) $t->entry_of( $entry, 'open_version_id' );
		$database->run( "UPDATE {versions} SET header = REPLACE(header, 'กองคลัง', 'ผู้อื่น') WHERE id = %d", [ $version ] );
		$hash = $t->get( Hasher::class )->of( $version );
		$database->run( 'UPDATE {versions} SET hash = %s WHERE id = %d', [ $hash, $version ] );
		$database->run( 'UPDATE {requests} SET version_hash = %s WHERE version_id = %d', [ $hash, $version ] );
		$t->refused( 'not-approved', static fn () => $t->walk( $entry, 'publish' ) );
		$t->same( 0, $t->public_total() );
	},

	'Copies of files are there when an entry is published, new ones with a new version, none after it is withdrawn.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file();
		$t->same( [], $t->laid_out() );
		$t->walk( $id, 'publish' );
		$first = $t->laid_out();
		$t->same( 1, count( $first ) );
		$t->walk( $id, 'revise' );
		$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'title' => 'ฉบับแก้ไข' ] ), Actor::user( $t->of_office( 'officer' ) ) );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$second = $t->laid_out();
		$t->same( 1, count( $second ), 'The copies of the earlier version are gone.' );
		$t->different( $first, $second, 'The old address does not lead to the new version.' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$t->same( [], $t->laid_out() );
	},

	'Publishing twice, or taking down twice, is the same as once.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database  = $t->get( Database::class );
		$publisher = $t->get( Publisher::class );
		$id        = $t->published( $t->varied_records( 5 ) );
		$before    = $t->index_dump();
		$row       = $before['entries'][0];
		$database->transaction( static fn () => $publisher->put( $id, (int) $row['version_id'], (string) $row['version_hash'], new DateTimeImmutable( $row['published_at'] . 'Z' ), new DateTimeImmutable( $row['expires_at'] . 'Z' ) ) );
		$t->same( $before, $t->index_dump() );

		$database->transaction( static fn () => $publisher->take( $id, 'withdrawn' ) );
		$after = $t->index_dump();
		$t->same( [ [], [], [] ], [ $after['entries'], $after['records'], $after['totals'] ] );
		$t->same( 'withdrawn', $after['gone'][0]['kind'] );
		$database->transaction( static fn () => $publisher->take( $id, 'expired' ) );
		$t->same( $after, $t->index_dump() );
	},

	'Nothing is published outside of the transaction of an act.' => static function ( Scene $t ): void {
		$t->throws( LogicException::class, static fn () => $t->get( Publisher::class )->put( 1, 1, str_repeat( '0', 64 ), new DateTimeImmutable(), new DateTimeImmutable( '+1 day' ) ) );
		$t->throws( LogicException::class, static fn () => $t->get( Publisher::class )->take( 1, 'expired' ) );
	},

	'An act that fails after its publication leaves nothing public.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$id       = $t->approved( $t->varied_records( 3 ) );
		$version  = (int) $t->entry_of( $id, 'open_version_id' );
		$hash     = (string) $database->value( 'SELECT hash FROM {versions} WHERE id = %d', [ $version ] );
		$t->throws(
			RuntimeException::class,
			static fn () => $database->transaction(
				static function () use ( $t, $id, $version, $hash ): void {
					$t->get( Publisher::class )->put( $id, $version, $hash, new DateTimeImmutable( '2026-11-20T00:00:00Z' ), new DateTimeImmutable( '2026-12-20T00:00:00Z' ) );
					throw new RuntimeException( 'Something else went wrong.' );
				}
			)
		);
		$dump = $t->index_dump();
		$t->same( [ [], [], [] ], [ $dump['entries'], $dump['records'], $dump['totals'] ] );
	},

	'A new version takes the place of the old one in one step; the entry keeps its address.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 4 ) );
		$uuid = $t->uuid_of( $id );
		$t->walk( $id, 'revise' );
		$t->same( 4, $t->public_total(), 'While it is revised the old version stays.' );
		$t->walk( $id, 'submit', 'check', 'approve' );
		$t->same( 1, $t->get( Reader::class )->entry( $uuid )?->version_number );
		$t->walk( $id, 'publish' );
		$t->same( 2, $t->get( Reader::class )->entry( $uuid )?->version_number );
		$t->same( 4, $t->public_total() );
		$t->same( null, $t->get( Reader::class )->gone( $uuid ) );
	},

	'A field that is not public, an unknown one and a person’s number never leave the agency (R009, R073).' => static function ( Scene $t ): void {
		$field  = static fn ( string $kind, bool $is_public, array $fields = [] ): array => [
			'kind'   => $kind,
			'public' => $is_public,
		] + ( [] === $fields ? [] : [ 'fields' => $fields ] );
		$fields = [
			'title'  => $field( 'text', true ),
			'note'   => $field( 'text', false ),
			'winner' => $field(
				'party',
				true,
				[
					'kind'  => $field( 'choice', true ),
					'name'  => $field( 'text', true ),
					'taxId' => $field( 'text', true ),
				]
			),
			'lots'   => $field(
				'list',
				true,
				[
					'open'   => $field( 'text', true ),
					'closed' => $field( 'text', false ),
				]
			),
		];
		$record = [
			'title'   => 'ก',
			'note'    => 'ภายใน',
			'unknown' => 'x',
			'winner'  => [
				'kind'  => 'person',
				'name'  => 'ผู้รับจ้าง',
				'taxId' => '1101700203450',
			],
			'lots'    => [
				[
					'open'   => '1',
					'closed' => '2',
				],
			],
		];
		$public = [
			'title'  => 'ก',
			'winner' => [
				'kind' => 'person',
				'name' => 'ผู้รับจ้าง',
			],
			'lots'   => [ [ 'open' => '1' ] ],
		];
		$t->same( $public, PublicShape::of( $fields, $record ) );
	},
];
