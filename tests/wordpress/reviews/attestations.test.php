<?php
/**
 * The attestation of a unit.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Reviews\AttestationPage;
use Prakat\Reviews\Pass;
use Prakat\Support\CanonicalJson;
use Prakat\Tests\Scene;

$published = static function ( Scene $t, string $at, array $header = [] ): int {
	$t->at( $at );
	return $t->walk( $t->complete_draft( null, $header ), 'submit', 'check', 'approve', 'publish' );
};

$draft = static fn ( Scene $t, int $who, int $quarter = 1, int $of = 2570 ) => $t->rest( 'GET', '/attestations/draft?unit=' . $t->unit( 'office' ) . "&year=$of&quarter=$quarter", null, $who );

$sign = static fn ( Scene $t, int $who, string $seen, int $quarter = 1, int $of = 2570 ) => $t->rest( 'POST', '/attestations', [ 'unit' => $t->unit( 'office' ), 'year' => $of, 'quarter' => $quarter, 'seen' => $seen ], $who );

return [
	'The head of a unit signs, once, what stands in all its sections for the quarter that ended last; it is kept with its digest in the register and never changes (R114, R125).' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$head = $t->of_office( 'approver' );
		$id   = $published( $t, '2026-11-20T09:00:00+07:00' );
		$published( $t, '2026-12-20T09:00:00+07:00', [ 'title' => 'เรื่องที่สอง' ] );
		$t->at( '2026-12-31T09:00:00+07:00' );
		$t->same( 'prakat_attestation_not_yet', $sign( $t, $head, $draft( $t, $head )->data['hash'] )->data['code'], 'the quarter runs' );
		$t->at( '2027-01-04T09:00:00+07:00' );
		$seen = $draft( $t, $head )->data;
		$t->same( [ true, 2570, 1, '2026-10-01', '2026-12-31' ], [ $seen['maySign'], $seen['data']['year'], $seen['data']['quarter'], $seen['data']['from'], $seen['data']['to'] ] );
		$t->same( [ 'public' => 2, 'reviewed' => 2, 'overdue' => 0, 'missing' => 0 ], $seen['data']['totals'] );
		$t->same( [ 'procurement', 2, $t->uuid_of( $id ) ], [ $seen['data']['sections'][0]['section'], count( $seen['data']['sections'][0]['entries'] ), $seen['data']['sections'][0]['entries'][0]['uuid'] ] );

		$published( $t, '2027-01-04T10:00:00+07:00' );
		$t->same( 'prakat_seen_stale', $sign( $t, $head, $seen['hash'] )->data['code'], 'something else stands now' );
		$seen   = $draft( $t, $head )->data;
		$signed = $sign( $t, $head, $seen['hash'] );
		$t->same( 201, $signed->status );
		$t->same( 'prakat_attestation_signed', $sign( $t, $head, $seen['hash'] )->data['code'] );
		$row = (array) $t->get( Database::class )->row( 'SELECT a.*, r.details, r.act FROM {attestations} a JOIN {register} r ON r.seq = a.seq' );
		$t->same( [ $seen['hash'], hash( 'sha256', (string) $row['data'] ), 'attested', $seen['hash'] ], [ $row['hash'], $row['hash'], $row['act'], json_decode( (string) $row['details'], true )['digest'] ] );
		$t->same( '2027-04-04', $t->get( Database::class )->value( "SELECT review_due FROM {review_sections} WHERE section = 'procurement'" ), 'with it the section as a whole was reviewed' );
		$all = $t->rest( 'GET', '/attestations', null, $head )->data;
		$t->same( [ [ 2570, 1 ] ], array_map( static fn ( array $one ): array => [ $one['year'], $one['quarter'] ], $all['units'][0]['signed'] ) );
	},

	'Only who approves for all sections of the unit signs: not its officer, not who approves for one section, not the head above where the unit has its own; who stands in by an order signs in that person’s stead.' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$t->unit( 'hall' );
		$t->unit( 'office', 'hall' );
		$head    = $t->of_office( 'approver' );
		$above   = $t->person( 'clerk', [ [ 'hall', '*', 'approve' ] ] );
		$partial = $t->person( 'partial', [ [ 'office', 'procurement', 'approve' ], [ 'office', '*', 'check' ] ] );
		$deputy  = $t->person( 'deputy', [ [ 'office', '*', 'check' ] ] );
		$published( $t, '2026-11-20T09:00:00+07:00' );
		$t->at( '2027-01-04T09:00:00+07:00' );
		foreach ( [ $t->of_office( 'officer' ), $above, $partial, $deputy ] as $who ) {
			$seen = $draft( $t, $who )->data;
			$t->same( false, $seen['maySign'] );
			$t->same( 'prakat_attestation_not_head', $sign( $t, $who, $seen['hash'] )->data['code'] );
		}
		$t->give_duty( $deputy, 'office', '*', 'approve', [ 'acting_for' => $head, 'order_number' => '12/2570', 'order_date' => '2027-01-01' ] );
		$signed = $sign( $t, $deputy, $draft( $t, $deputy )->data['hash'] );
		$t->same( 201, $signed->status );
		$page = $t->as( $deputy )->get( AttestationPage::class )->page( $signed->data['id'], true );
		$t->contains( 'รักษาราชการแทน Approver ตามคำสั่งที่ 12/2570', $page );
		$t->get( Database::class )->run( "DELETE FROM {duties} WHERE duty = 'approve' AND unit_id = %d", [ $t->unit( 'office' ) ] );
		$t->at( '2027-04-05T09:00:00+07:00' );
		$t->same( 201, $sign( $t, $above, $draft( $t, $above, 2 )->data['hash'], 2 )->status, 'where the unit has no head, that of the unit above' );
	},

	'The paper shows what was signed, in Thai with years of the Buddhist Era, to who sees the unit’s worklist; it says so where the data is no longer what was signed.' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$head = $t->of_office( 'approver' );
		$published( $t, '2026-11-20T09:00:00+07:00', [ 'title' => 'แผน <b>พิเศษ</b>' ] );
		$t->at( '2027-01-04T09:00:00+07:00' );
		$id   = $sign( $t, $head, $draft( $t, $head )->data['hash'] )->data['id'];
		$page = $t->as( $head )->get( AttestationPage::class );
		$html = $page->page( $id, false );
		foreach ( [ 'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2570', '1 ตุลาคม 2569 ถึง 31 ธันวาคม 2569', 'แผน &lt;b&gt;พิเศษ', '( Approver )', 'การจัดซื้อจัดจ้าง', 'รหัสตรวจสอบ' ] as $words ) {
			$t->contains( $words, $html );
		}
		$t->lacks( 'ไม่ตรงกับที่ลงนาม', $html );
		$t->contains( 'ปีงบประมาณ พ.ศ. ๒๕๗๐', $page->page( $id, true ) );
		$t->as( $t->person( 'stranger', [ [ 'clinic', '*', 'approve' ] ] ) );
		$t->refused( 'not-found', static fn () => $page->page( $id, false ) );
		$t->as( $head );
		$data                      = CanonicalJson::decode( (string) $t->get( Database::class )->value( 'SELECT data FROM {attestations}' ) );
		$data['totals']['overdue'] = 7;
		$t->get( Database::class )->run( 'UPDATE {attestations} SET data = %s, hash = %s', [ CanonicalJson::encode( $data ), hash( 'sha256', CanonicalJson::encode( $data ) ) ] );
		$t->contains( 'ไม่ตรงกับที่ลงนาม', $page->page( $id, false ), 'a new digest beside it does not help' );
	},

	'A section without anything public stands in the attestation as missing, and signing does not review it away.' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$head = $t->of_office( 'approver' );
		$id   = $published( $t, '2026-11-20T09:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because( 'incorrect' ) );
		$t->at( '2027-01-04T09:00:00+07:00' );
		$seen = $draft( $t, $head )->data;
		$t->same( 1, $seen['data']['totals']['missing'] );
		$due = $t->get( Database::class )->value( 'SELECT review_due FROM {review_sections}' );
		$sign( $t, $head, $seen['hash'] );
		$t->same( $due, $t->get( Database::class )->value( 'SELECT review_due FROM {review_sections}' ) );
	},

	'When a quarter is over its heads are told, once; a unit that answered for nothing then has nothing to sign.' => static function ( Scene $t ) use ( $published ): void {
		$head = $t->of_office( 'approver' );
		$t->person( 'newcomer', [ [ 'clinic', '*', 'approve' ] ] );
		$published( $t, '2026-11-20T09:00:00+07:00' );
		$told = static fn (): array => array_map( 'intval', $t->get( Database::class )->column( "SELECT user_id FROM {messages} WHERE kind = 'attest-due'" ) );
		$t->get( Pass::class )->run();
		$t->same( [], $told(), 'the quarter before, nobody answered for anything' );
		$t->at( '2027-01-01T09:00:00+07:00' );
		$t->get( Pass::class )->run();
		$t->at( '2027-01-02T09:00:00+07:00' );
		$t->get( Pass::class )->run();
		$t->same( [ $head ], $told() );
	},
];
