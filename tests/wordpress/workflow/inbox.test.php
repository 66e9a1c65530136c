<?php
/**
 * Reading, remarking and deciding on many.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

$mine  = static fn ( Scene $t, int $who ): array => $t->rest( 'GET', '/inbox', null, $who )->data;
$paths = static fn ( Scene $t, int $id, int $who ): array => array_map( static fn ( array $one ): array => [ $one['version']['number'], $one['path'], null === $one['resolved'] ], $t->rest( 'GET', "/entries/$id/comments", null, $who )->data );

return [
	'The inbox says of each request at which level it stands, who sent it, what it changes for the public, and whether exactly this was opened.' => static function ( Scene $t ) use ( $mine ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$officer = $t->of_office( 'officer' );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$item    = $mine( $t, $checker )[0];
		$t->same( [ 'แผนการจัดซื้อจัดจ้าง', 'procurement', $t->unit( 'office' ), '1/2569' ], [ $item['entry']['title'], $item['entry']['section'], $item['entry']['unit'], $item['requestNumber'] ] );
		$t->same( [ [ 1, 2 ], $officer, false, 0 ], [ [ $item['level']['at'], $item['level']['of'] ], $item['from']['id'], $item['opened'], $item['warnings'] ] );
		$t->same( [ true, 2, null ], [ $item['changes']['first'], $item['changes']['added'], $item['live'] ] );

		$t->same( 200, $t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $item['seen'] ], $checker )->status );
		$t->true( $mine( $t, $checker )[0]['opened'] );
		$t->same( 409, $t->rest( 'POST', "/entries/$id/opened", [ 'seen' => [ 'hash' => str_repeat( '0', 64 ) ] + $item['seen'] ], $checker )->status );
		$t->same( 404, $t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $item['seen'] ], $t->person( 'elsewhere', [ [ 'health', '*', 'check' ] ] ) )->status );

		$t->walk( $id, 'check', 'approve', 'publish', 'revise' );
		$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'title' => 'แผนฉบับปรับปรุง' ] ), Actor::user( $officer ) );
		$t->get( Drafts::class )->save_records( $id, $t->sees( $id, 'save' ), [ [ 'op' => 'delete', 'row' => 2 ] ], Actor::user( $officer ) );
		$t->walk( $id, 'submit' );
		$item = $mine( $t, $checker )[0];
		$t->same( [ 'first' => false, 'header' => 1, 'added' => 0, 'removed' => 1, 'changed' => 0, 'files' => 0 ], $item['changes'] );
		$t->same( [ false, true ], [ $item['opened'], is_int( $item['live'] ) ], 'the new version was not opened' );
		$t->same( $item['changes'], $mine( $t, $checker )[0]['changes'], 'as it was counted once' );
	},

	'Of many that are approved at once only those pass that this person has opened as they are now; each stands alone.' => static function ( Scene $t ) use ( $mine ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$approver = $t->of_office( 'approver' );
		$entries  = [];
		for ( $n = 0; $n < 4; $n++ ) {
			$entries[] = $t->walk( $t->complete_draft(), 'submit', 'check' );
		}
		$items = array_map(
			static fn ( array $item ): array => [
				'entry' => $item['entry']['id'],
				'seen'  => $item['seen'],
			],
			$mine( $t, $approver )
		);
		foreach ( [ 0, 1, 3 ] as $n ) {
			$t->rest( 'POST', "/entries/{$entries[ $n ]}/opened", [ 'seen' => $items[ $n ]['seen'] ], $approver );
		}
		$t->act( 'return', $t->of_office( 'checker' ), $entries[3], $t->because() );
		$answer = $t->rest( 'POST', '/acts/bulk', [ 'act' => 'approve', 'items' => $items ], $approver );
		$t->same( [ [ true, 'approved' ], [ true, 'approved' ], [ false, 'not-opened' ], [ false, 'seen-stale' ] ], array_map( static fn ( array $one ): array => [ $one['done'], $one['state'] ?? $one['refusal'] ], $answer->data['results'] ) );
		$t->same( [ 'approved', 'approved', 'checked', 'returned' ], array_map( $t->entry_of( ... ), $entries ) );
		$t->same( '2', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'approve'" ) );
		foreach ( [ 'withdraw', 'submit', 'nothing' ] as $act ) {
			$t->same( 400, $t->rest( 'POST', '/acts/bulk', [ 'act' => $act, 'items' => $items ], $approver )->status, $act );
		}
		$t->same( 401, $t->rest( 'POST', '/acts/bulk', [ 'act' => 'approve', 'items' => $items ], 0 )->status );
	},

	'A check of many carries the declarations for each, or none of them passes.' => static function ( Scene $t ) use ( $mine ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$t->walk( $t->complete_draft(), 'submit' );
		$t->walk( $t->complete_draft(), 'submit' );
		$items = array_map( static fn ( array $item ): array => [ 'entry' => $item['entry']['id'], 'seen' => $item['seen'] ], $mine( $t, $checker ) );
		foreach ( $items as $item ) {
			$t->rest( 'POST', "/entries/{$item['entry']}/opened", [ 'seen' => $item['seen'] ], $checker );
		}
		$did = static fn ( array $more ): array => array_column( $t->rest( 'POST', '/acts/bulk', $more + [ 'act' => 'check', 'items' => $items ], $checker )->data['results'], 'done' );
		$t->same( [ false, false ], $did( [] ) );
		$t->same( [ true, true ], $did( $t->declared() ) );
	},

	'A remark belongs to a field or row of a version, comes with what is returned, is shown with the next version, and is settled (R058).' => static function ( Scene $t ) use ( $paths, $mine ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$officer = $t->of_office( 'officer' );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$version = $t->open( $id )->id;
		$made    = $t->rest( 'POST', "/entries/$id/comments", [ 'version' => $version, 'path' => 'records.2.budget', 'words' => " วงเงินไม่ตรง\u{202E} " ], $checker );
		$t->same( [ 201, 'วงเงินไม่ตรง', 'ตำแหน่งทดสอบ', 1, true ], [ $made->status, $made->data['words'], $made->data['position'], $made->data['version']['number'], $made->data['canResolve'] ] );
		$t->same( 1, $mine( $t, $checker )[0]['warnings'] );

		$returned = $t->rest( 'POST', "/entries/$id/acts/return", [ 'seen' => (array) $t->sees( $id, 'return' ), 'comments' => [ [ 'path' => 'header.title', 'words' => 'ระบุปีงบประมาณ' ], [ 'path' => '', 'words' => 'แนบเอกสาร' ] ] ] + $t->because(), $checker );
		$t->same( 200, $returned->status );
		$t->walk( $id, 'revise' );
		$t->same( [ [ 1, 'records.2.budget', true ], [ 1, 'header.title', true ], [ 1, '', true ] ], $paths( $t, $id, $officer ) );
		$t->same( 1, count( array_filter( $t->rest( 'GET', "/entries/$id/comments", null, $officer )->data, static fn ( array $one ): bool => 'header.title' === $one['path'] && 'return' === $one['act'] ) ) );
		$settled = $t->rest( 'POST', "/comments/{$made->data['id']}/resolve", [], $officer );
		$t->same( [ 200, $officer ], [ $settled->status, $settled->data['resolved']['person']['id'] ] );
		$t->same( false, $paths( $t, $id, $checker )[0][2] );

		$told = $t->get( Database::class )->column( "SELECT CONCAT( act, details ) FROM {register} WHERE entry_id = %d AND act IN ( 'remarked', 'return' ) ORDER BY seq", [ $id ] );
		$t->matches( '/"count":1,"digest":"[0-9a-f]{64}"/', $told[0] );
		$t->matches( '/"remarks":\{"count":2,"digest":"[0-9a-f]{64}"\}/', $told[1] );
		$t->lacks( 'ระบุปีงบประมาณ', implode( '', $told ) );
	},

	'A return with a remark that has no words or no such place returns nothing; onlookers read remarks and make none; strangers see none.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$monitor = $t->person( 'monitor', [ [ 'office', '*', 'monitor' ] ] );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$version = $t->open( $id )->id;
		foreach ( [ [ [ 'path' => 'header.title', 'words' => ' … ' ] ], [ [ 'path' => '../x', 'words' => 'ก' ] ], [ [ 'path' => 'records.0', 'words' => 'ก' ] ], 'x', [ 'a' ] ] as $bad ) {
			$t->refused( 'remark-missing', static fn () => $t->act( 'return', $checker, $id, [ 'comments' => $bad ] + $t->because() ) );
		}
		$t->same( [ 'submitted', '0' ], [ $t->entry_of( $id ), $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {comments}' ) ] );
		$say = static fn ( int $who, int $of = 0 ) => $t->rest( 'POST', "/entries/$id/comments", [ 'version' => 0 === $of ? $version : $of, 'path' => '', 'words' => 'โปรดตรวจ' ], $who )->status;
		$t->same( [ 403, 201, 201, 404 ], [ $say( $monitor ), $say( $checker ), $say( $t->of_office( 'officer' ) ), $say( $t->person( 'elsewhere', [ [ 'health', '*', 'check' ] ] ) ) ] );
		$t->same( 404, $say( $checker, $t->open( $t->complete_draft() )->id ), 'a version of another entry' );
		$read = $t->rest( 'GET', "/entries/$id/comments", null, $monitor );
		$t->same( [ 200, 2, false ], [ $read->status, count( $read->data ), $read->data[0]['canResolve'] ] );
	},

	'Finding what waits goes along indexes and not through the requests (10,000 of them elsewhere).' => static function ( Scene $t ) use ( $mine ): void {
		$t->needs_mysql( 'EXPLAIN is asked of MariaDB.' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id       = $t->walk( $t->complete_draft(), 'submit' );
		$database = $t->get( Database::class );
		$rows     = ( static function (): \Generator {
			for ( $n = 1; $n <= 10000; $n++ ) {
				yield [ 100000 + $n, 100000 + $n, str_repeat( 'a', 64 ), 2569, 100 + $n, 'submitted', 1, 'manuals', 'check', 9000 + $n % 50, '2026-11-01 00:00:00', 1 ];
			}
		} )();
		$database->insert_many( 'requests', [ 'entry_id', 'version_id', 'version_hash', 'year', 'number', 'state', 'proposer_id', 'section', 'wait_act', 'wait_unit', 'waits_since', 'level' ], $rows );
		$before = (int) $database->row( "SHOW SESSION STATUS LIKE 'Handler_read_next'" )['Value'] + (int) $database->row( "SHOW SESSION STATUS LIKE 'Handler_read_rnd_next'" )['Value'];
		$t->same( [ $id ], array_map( static fn ( array $item ): int => $item['entry']['id'], $mine( $t, $t->of_office( 'checker' ) ) ) );
		$after = (int) $database->row( "SHOW SESSION STATUS LIKE 'Handler_read_next'" )['Value'] + (int) $database->row( "SHOW SESSION STATUS LIKE 'Handler_read_rnd_next'" )['Value'];
		$t->true( $after - $before < 2000, sprintf( '%d rows were read', $after - $before ) );
	},
];
