<?php
/**
 * The ways of taking something down, and correcting what is public.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Rebuild;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/** The office's approver, or another, takes an entry down. */
$down = static function ( Scene $t, int $id, array $removal, string $who = 'approver' ): string {
	$t->act( 'withdraw', $t->of_office( $who ), $id, $t->because( 'superseded' ) + [ 'removal' => $removal ] );
	return $t->get( Links::class )->entry( $t->uuid_of( $id ) );
};

/** Kinds of the public history, newest first. */
$history = static fn ( Scene $t, int $id ): array => array_column( $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $id ) . '/history', null, 0 )->data['events'] ?? [], 'kind' );

$annulment = [
	'kind'      => 'annulment',
	'act'       => 'ประกาศกรมบัญชีกลาง ที่ ๑๒/๒๕๖๙',
	'order'     => 'ประกาศเทศบาล ที่ 15/2569 (ฉบับที่ 2)',
	'orderDate' => '2026-11-19',
];

return [
	'Suspended: down at once by the webmaster alone, its address says so without the title, and only a new request brings it back (R063, R065).' => static function ( Scene $t ) use ( $down, $history ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 2 ), [ 'title' => 'เรื่องที่มีผู้ร้องเรียน' ] );
		$page = $t->visit( $down( $t, $id, [ 'kind' => 'suspension' ], 'webmaster' ) );
		$t->same( 410, $page['status'] );
		$t->matches( '/ระงับการเผยแพร่ข้อมูลในหน้านี้ชั่วคราว|suspended the publication of what stood here/u', $page['html'] );
		$t->lacks( 'เรื่องที่มีผู้ร้องเรียน', $page['html'] . $page['title'] );
		$t->same( 0, $t->public_records( $id ) );
		$t->same( [ 'suspended', 'published' ], $history( $t, $id ) );
		$t->matches( '/ระงับการเผยแพร่ชั่วคราว|suspended its publication for the time being/u', $t->rest( 'GET', "/entries/$id/history", null, $t->of_office( 'officer' ) )->data[0]['sentence'] );
		foreach ( [ 'publish', 'approve', 'ratify' ] as $act ) {
			$t->refused( 'act-not-possible', static fn () => $t->act( $act, $t->of_office( 'webmaster' ), $id, $t->declared() ), $act );
		}
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( 200, $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $id ) ) )['status'] );
	},

	'Annulled: its address names the title, the number, the order and its date, and so do the register and the history (R063).' => static function ( Scene $t ) use ( $down, $history, $annulment ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 1 ), [ 'title' => 'ประกาศที่ถูกยกเลิก' ] );
		$page = $t->visit( $down( $t, $id, $annulment ) );
		$t->same( 410, $page['status'] );
		foreach ( [ 'ประกาศที่ถูกยกเลิก', $annulment['act'], $annulment['order'] ] as $said ) {
			$t->contains( $said, $page['html'] );
		}
		$t->matches( '/19 พฤศจิกายน 2569|19 November 2026/u', $page['html'] );
		$t->same( [ 'annulled', 'published' ], $history( $t, $id ) );
		$row = $t->rest( 'GET', "/entries/$id/history", null, $t->of_office( 'officer' ) )->data[0];
		$t->contains( $annulment['order'], $row['sentence'] );
		$answer = $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $id ), null, 0 );
		$t->same( [ 410, 'annulled' ], [ $answer->status, $answer->data['data']['params']['kind'] ] );
	},

	'What is told of an annulment is a name and number and no story: nobody approved it, and everybody reads it.' => static function ( Scene $t ) use ( $down, $annulment ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		foreach ( [
			[ 'order' => '' ],
			[ 'order' => null ],
			[ 'order' => [ 'x' ] ],
			[ 'order' => 'ไม่มีเลขที่' ],
			[ 'order' => 'ที่ 1 <script>alert(1)</script>' ],
			[ 'order' => 'ที่ 1 https://example.com' ],
			[ 'order' => 'ที่ 1 ' . str_repeat( 'ก', 120 ) ],
			[ 'act' => 'บัตร 1-1019-00123-45-8 ที่ 1' ],
			[ 'orderDate' => '2026-11-21' ],
			[ 'orderDate' => '2026-02-30' ],
			[ 'orderDate' => '20/11/2569' ],
			[ 'kind' => 'nothing' ],
			[ 'kind' => [ 'annulment' ] ],
		] as $wrong ) {
			$t->refused( 'removal-incomplete', static fn () => $down( $t, $id, $wrong + $annulment ), (string) wp_json_encode( $wrong ) );
		}
		$t->same( 'published', $t->entry_of( $id ) );
	},

	'A webmaster may not annul, but suspend; who may choose what is offered with the entry.' => static function ( Scene $t ) use ( $down, $annulment ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->published( $t->varied_records( 1 ) );
		$refusal = $t->refused( 'removal-duty', static fn () => $down( $t, $id, $annulment, 'webmaster' ) );
		$t->same( 'Approve', $refusal->params['duties']['en'] ?? null );
		$open = static fn ( string $who ): array => $t->rest( 'GET', "/entries/$id", null, $t->of_office( $who ) )->data['acts']['withdraw']['removals'] ?? [];
		$t->same( [ 'withdrawal', 'suspension', 'replacement' ], $open( 'webmaster' ) );
		$t->same( [ 'withdrawal', 'suspension', 'annulment', 'replacement' ], $open( 'approver' ) );
	},

	'Replaced by another entry: its address leads there while that is public, over entries that were replaced in their turn, and never in a circle (R063).' => static function ( Scene $t ) use ( $down, $history ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$titles = [ 'คู่มือฉบับเก่า', 'คู่มือฉบับกลาง', 'คู่มือฉบับใหม่' ];
		[ $a, $b, $c ] = array_map( static fn ( string $title ): int => $t->published( $t->varied_records( 1 ), [ 'title' => $title ] ), $titles );
		$link          = static fn ( int $id ): string => $t->get( Links::class )->entry( $t->uuid_of( $id ) );
		$by            = static fn ( int $id ): array => [ 'kind' => 'replacement', 'entry' => $t->uuid_of( $id ) ];

		$t->refused( 'successor-unfit', static fn () => $down( $t, $a, $by( $a ) ), 'itself' );
		$t->refused( 'successor-unfit', static fn () => $down( $t, $a, $by( $t->complete_draft() ) ), 'a draft' );
		$t->refused( 'removal-incomplete', static fn () => $down( $t, $a, [ 'kind' => 'replacement' ] ), 'nothing' );

		$page = $t->visit( $down( $t, $a, $by( $b ), 'webmaster' ) );
		$t->same( 410, $page['status'] );
		$t->contains( 'คู่มือฉบับเก่า', $page['html'] );
		$t->contains( '<a href="' . esc_url( $link( $b ) ) . '">คู่มือฉบับกลาง</a>', $page['html'] );
		$t->same( $link( $b ), $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $a ), null, 0 )->data['data']['params']['next'] );
		$t->same( [ 'superseded', 'published' ], $history( $t, $a ) );

		$down( $t, $b, $by( $c ) );
		$page = $t->visit( $link( $a ) );
		$t->contains( esc_url( $link( $c ) ), $page['html'], 'what is in force now, not what came between' );
		$t->lacks( 'คู่มือฉบับกลาง', $page['html'] );

		// Back again by a new request: it can't be sent to what was sent to it.
		$t->walk( $a, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->refused( 'successor-unfit', static fn () => $down( $t, $c, [ 'kind' => 'replacement', 'entry' => $t->uuid_of( $b ) ] ), 'gone' );
		$down( $t, $c, $by( $a ) );
		$t->contains( esc_url( $link( $a ) ), $t->visit( $link( $b ) )['html'] );
		$t->refused( 'successor-unfit', static fn () => $down( $t, $a, $by( $c ) ), 'a circle' );

		$t->act( 'withdraw', $t->of_office( 'approver' ), $a, $t->because( 'personal-data' ) );
		$page = $t->visit( $link( $c ) );
		$t->lacks( 'คู่มือฉบับเก่า', $page['html'], 'Of what is not public not even the title is told.' );
		$t->lacks( $t->uuid_of( $a ), str_replace( (string) esc_url( $link( $c ) ), '', $page['html'] ) );
	},

	'What takes its place is public now, or known to who says so: not what is over and waits for the sweep, nor another office’s secret.' => static function ( Scene $t ) use ( $down ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$goes  = $t->published( $t->varied_records( 1 ) );
		$over  = $t->published( $t->varied_records( 1, 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$later = $t->walk( $t->complete_draft( null, [ 'publishFrom' => '2026-12-24' ] ), 'submit', 'check', 'approve', 'publish' );
		$other = $t->walk( $t->complete_draft( null, [ 'publishFrom' => '2026-12-24' ] ), 'submit', 'check', 'approve', 'publish' );
		$t->get( Database::class )->run( 'UPDATE {entries} SET unit_id = %d WHERE id = %d', [ $t->unit( 'elsewhere' ), $other ] );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$by = static fn ( int $id ): array => [ 'kind' => 'replacement', 'entry' => $t->uuid_of( $id ) ];
		$t->refused( 'successor-unfit', static fn () => $down( $t, $goes, $by( $over ) ), 'over' );
		$t->refused( 'successor-unfit', static fn () => $down( $t, $goes, $by( $other ) ), 'not to be known of' );
		$page = $t->visit( $down( $t, $goes, $by( $later ) ) );
		$t->lacks( $t->uuid_of( $later ), $page['html'], 'not before its time' );
	},

	'A successor that was meddled with into a circle in the database ends the search, and shows nothing.' => static function ( Scene $t ) use ( $down ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$a = $t->published( $t->varied_records( 1 ) );
		$b = $t->published( $t->varied_records( 1 ) );
		$down( $t, $a, [ 'kind' => 'replacement', 'entry' => $t->uuid_of( $b ) ] );
		$down( $t, $b, [ 'kind' => 'withdrawal' ] );
		$t->get( Database::class )->run( 'UPDATE {index_gone} SET notice = %s WHERE entry_id = %d', [ wp_json_encode( [ 'entry' => $t->uuid_of( $a ) ] ), $b ] );
		$t->same( 410, $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $a ) ) )['status'] );
	},

	'The notices are the same after the public index was made anew, and one whose row in the register was changed says the least.' => static function ( Scene $t ) use ( $down, $annulment ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$ids = array_map( static fn ( int $i ): int => $t->published( $t->varied_records( 1 ), [ 'title' => "เรื่อง $i" ] ), [ 1, 2, 3, 4 ] );
		$down( $t, $ids[0], [ 'kind' => 'suspension' ] );
		$down( $t, $ids[1], $annulment );
		$down( $t, $ids[2], [ 'kind' => 'replacement', 'entry' => $t->uuid_of( $ids[3] ) ] );
		$database = $t->get( Database::class );
		$dump     = static fn (): array => $database->rows( 'SELECT * FROM {index_gone} ORDER BY entry_id' );
		$before   = $dump();
		$t->same( 3, count( $before ) );
		$database->run( 'DELETE FROM {index_gone}' );
		$t->get( Rebuild::class )->run();
		$t->same( $before, $dump() );
		$database->run( "UPDATE {register} SET details = REPLACE( details, 'ประกาศ', 'คำสั่ง' ) WHERE entry_id = %d AND act = 'withdraw'", [ $ids[1] ] );
		$database->run( 'DELETE FROM {index_gone}' );
		$t->get( Rebuild::class )->run();
		$after = array_column( $dump(), null, 'entry_id' )[ $ids[1] ];
		$t->same( [ 'withdrawn', '', null ], [ $after['kind'], $after['title'], $after['notice'] ] );
	},

	'An act that names no way withdraws, as before there were ways.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because() );
		$t->same( 'withdrawn', $t->get( Database::class )->value( 'SELECT kind FROM {index_gone} WHERE entry_id = %d', [ $id ] ) );
	},

	'A correction is a new version with its own approval: the public reads what was corrected and when, the next version says nothing of it (R048, R118).' => static function ( Scene $t ) use ( $history ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 1 ) );
		$link = $t->get( Links::class )->entry( $t->uuid_of( $id ) );
		$t->at( '2026-11-23T09:00:00+07:00' );
		$t->walk( $id, 'revise' );
		$actor = Actor::user( $t->of_office( 'officer' ) );
		$words = 'แก้ราคากลางของรายการที่ 1 จาก 50,000 บาท เป็น 5,000 บาท';
		$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'correction' => $words ] ), $actor );
		$t->lacks( $words, $t->visit( $link )['html'], 'not before its approval' );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$page = $t->visit( $link );
		$t->matches( '/แก้ไขเมื่อ 23 พฤศจิกายน 2569|Corrected on 23 November 2026/u', $page['html'] );
		$t->contains( $words, $page['html'] );
		$t->same( [ 'corrected', 'replaced', 'published' ], $history( $t, $id ) );
		$t->same( 410, $t->visit( $t->get( Links::class )->version( $t->uuid_of( $id ), 1 ) )['status'] );

		$t->walk( $id, 'revise' );
		$header = $t->rest( 'GET', "/entries/$id", null, $t->of_office( 'officer' ) )->data['open']['header'];
		$t->false( isset( $header->correction ), 'What that version corrected, it corrected.' );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->lacks( $words, $t->visit( $link )['html'] );
		$t->same( 'published', $history( $t, $id )[0] );
	},

	'Nothing that was taken down in any way comes back by the sweep or by a rebuild.' => static function ( Scene $t ) use ( $down, $annulment ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$new = $t->published( $t->varied_records( 1 ) );
		foreach ( [ [ 'kind' => 'suspension' ], $annulment, [ 'kind' => 'replacement', 'entry' => $t->uuid_of( $new ) ] ] as $way ) {
			$id   = $t->published( $t->varied_records( 1 ) );
			$link = $down( $t, $id, $way );
			$t->get( Sweep::class )->run( 0 );
			$t->get( Rebuild::class )->run();
			$t->same( 410, $t->visit( $link )['status'], $way['kind'] );
			$t->same( 0, $t->public_records( $id ) );
		}
	},

	'Lists tell what was suspended, annulled or replaced apart from what was withdrawn, and can be narrowed to each (R063).' => static function ( Scene $t ) use ( $down, $annulment ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$new     = $t->published( $t->varied_records( 1 ) );
		$ids     = [];
		foreach ( [ 'withdrawn' => [ 'kind' => 'withdrawal' ], 'suspended' => [ 'kind' => 'suspension' ], 'annulled' => $annulment, 'superseded' => [ 'kind' => 'replacement', 'entry' => $t->uuid_of( $new ) ] ] as $as => $way ) {
			$ids[ $as ] = $t->published( $t->varied_records( 1 ) );
			$down( $t, $ids[ $as ], $way );
		}
		$list = static fn ( string $state ): array => $t->rest( 'GET', "/entries?state=$state", null, $officer )->data;
		foreach ( $ids as $as => $id ) {
			$found = $list( $as );
			$t->same( [ [ $id, 'withdrawn', $as ] ], array_map( static fn ( array $one ): array => [ $one['id'], $one['state'], $one['gone'] ], $found ), $as );
			$t->same( $as, $t->rest( 'GET', "/entries/$id", null, $officer )->data['gone'] );
		}
		$t->same( [ null ], array_column( $list( 'published' ), 'gone' ) );
		$kinds = array_column( $t->rest( 'GET', '/removals', null, $t->of_office( 'webmaster' ) )->data['items'], 'kind', 'entry' );
		$t->same( 'annulled', $kinds[ $ids['annulled'] ] );
		$t->walk( $ids['suspended'], 'revise' );
		$t->same( [], $list( 'suspended' ), 'A new version is in hand.' );
		$t->same( null, $t->rest( 'GET', "/entries/{$ids['suspended']}", null, $officer )->data['gone'] );
	},
];
