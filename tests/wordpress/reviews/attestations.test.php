<?php
/**
 * The attestation of a unit.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Reviews\AttestationPage;
use Prakat\Reviews\Pass;
use Prakat\Support\CanonicalJson;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

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
		$t->same( [ null, true, false, $signed->data['url'] ], [ $seen['signed'], $seen['maySign'], $draft( $t, $head )->data['maySign'], $draft( $t, $head )->data['signed']['url'] ?? '' ], 'what was signed is not offered again, and where it lies is told' );
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

	'The paper says so too where another person, position or day is put beside what was signed, and where the register’s row is another.' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$head = $t->of_office( 'approver' );
		$published( $t, '2026-11-20T09:00:00+07:00' );
		$t->at( '2027-01-04T09:00:00+07:00' );
		$id   = $sign( $t, $head, $draft( $t, $head )->data['hash'] )->data['id'];
		$page = $t->as( $head )->get( AttestationPage::class );
		$row  = (array) $t->get( Database::class )->row( 'SELECT * FROM {attestations} WHERE id = %d', [ $id ] );
		$t->lacks( 'ไม่ตรงกับที่ลงนาม', $page->page( $id, false ) );
		foreach ( [ 'person_name' => 'นายอื่น', 'position' => 'นายกเทศมนตรี', 'acting_for' => $t->of_office( 'checker' ), 'signed_at' => '2027-01-01 02:00:00', 'seq' => (int) $row['seq'] - 1 ] as $column => $value ) {
			$t->get( Database::class )->update( 'attestations', [ $column => $value ], [ 'id' => $id ] );
			$t->contains( 'ไม่ตรงกับที่ลงนาม', $page->page( $id, false ), $column );
			$t->get( Database::class )->update( 'attestations', [ $column => $row[ $column ] ], [ 'id' => $id ] );
		}
		$t->get( Database::class )->run( "UPDATE {register} SET actor_name = 'นายอื่น' WHERE seq = %d", [ (int) $row['seq'] ] );
		$t->get( Database::class )->update( 'attestations', [ 'person_name' => 'นายอื่น' ], [ 'id' => $id ] );
		$t->contains( 'ไม่ตรงกับที่ลงนาม', $page->page( $id, false ), 'both' );
	},

	'What is signed names what is public, and not the words of a version in hand.' => static function ( Scene $t ) use ( $published, $draft ): void {
		$head = $t->of_office( 'approver' );
		$id   = $published( $t, '2026-11-20T09:00:00+07:00', [ 'title' => 'เรื่องที่อนุมัติแล้ว' ] );
		$t->at( '2027-01-04T09:00:00+07:00' );
		$before = $draft( $t, $head )->data;
		$t->walk( $id, 'revise' );
		$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'title' => 'เรื่องที่ยังไม่มีใครอนุมัติ' ] ), Actor::user( $t->of_office( 'officer' ) ) );
		$after = $draft( $t, $head )->data;
		$t->same( 'เรื่องที่อนุมัติแล้ว', $after['data']['sections'][0]['entries'][0]['title'] );
		$t->same( $before['hash'], $after['hash'], 'what stands is the same' );
	},

	'Who sees not all sections of a unit sees neither what its head would sign, nor that anything was signed.' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$head = $t->of_office( 'approver' );
		$published( $t, '2026-11-20T09:00:00+07:00', [ 'title' => 'เรื่องของกองช่าง' ] );
		$t->at( '2027-01-04T09:00:00+07:00' );
		$sign( $t, $head, $draft( $t, $head )->data['hash'] );
		foreach ( [ $t->person( 'stranger', [ [ 'clinic', '*', 'approve' ] ] ), $t->person( 'narrow', [ [ 'office', 'contact', 'approve' ] ] ) ] as $who ) {
			$t->same( 404, $draft( $t, $who )->status );
			$t->same( [], array_filter( $t->rest( 'GET', '/attestations', null, $who )->data['units'], static fn ( array $unit ): bool => $t->unit( 'office' ) === $unit['unit'] ) );
		}
		$t->same( [ $t->unit( 'office' ) ], array_column( $t->rest( 'GET', '/attestations', null, $head )->data['units'], 'unit' ) );
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

	'However many entries a section has, the list that is signed has them all: its number and digest are in what is signed, the paper says what it shows of how many, and the file that is kept is the one of which the digest is.' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$head  = $t->of_office( 'approver' );
		$first = $published( $t, '2026-11-20T09:00:00+07:00', [ 'title' => '=SUM(A1), "แผน"' ] );
		$row   = $t->get( Database::class )->rows( 'SELECT * FROM {entries} WHERE id = %d', [ $first ] )[0];
		unset( $row['id'] );
		$copies = [];
		for ( $n = 2; $n <= 1203; $n++ ) {
			$copies[] = array_values( array_replace( $row, [ 'uuid' => sprintf( '%08d-0000-4000-8000-000000000000', $n ), 'title' => "เรื่องที่ $n" ] ) );
		}
		$t->get( Database::class )->insert_many( 'entries', array_keys( $row ), $copies );
		$t->at( '2027-01-04T09:00:00+07:00' );
		$seen = $draft( $t, $head )->data;
		$t->same( [ 1203, 1203, 200 ], [ $seen['data']['annex']['rows'], $seen['data']['sections'][0]['public'], count( $seen['data']['sections'][0]['entries'] ) ] );
		$page = $t->as( $head )->get( AttestationPage::class );
		$file = static fn ( int $id, int $unit = 0 ): string => implode( '', iterator_to_array( $page->annex( $id, $unit ), false ) );
		$t->same( $seen['data']['annex']['sha256'], hash( 'sha256', $file( 0, $t->unit( 'office' ) ) ), 'as it would be signed' );
		$id = $sign( $t, $head, $seen['hash'] )->data['id'];
		$t->as( $head );
		$csv = $file( $id );
		$t->same( $seen['data']['annex']['sha256'], hash( 'sha256', $csv ), 'as it was signed' );
		$t->same( 1205, count( explode( "\r\n", $csv ) ), 'headings, 1,203 entries, and the end of the last line' );
		$t->contains( "1,การจัดซื้อจัดจ้าง,\"'=SUM(A1), \"\"แผน\"\"\"," . $t->uuid_of( $first ), $csv );
		$t->contains( '1203,การจัดซื้อจัดจ้าง,เรื่องที่ 1203,00001203-', $csv );
		$html = $page->page( $id, false );
		$t->contains( 'แสดง 200 เรื่องแรกจากทั้งหมด 1,203 เรื่อง', $html );
		$t->contains( $seen['data']['annex']['sha256'], $html );
		$t->lacks( 'ไม่ตรงกับที่ลงนาม', $html );
		$t->get( Database::class )->run( "UPDATE {attestation_lists} SET csv = REPLACE( csv, 'เรื่องที่ 700', 'เรื่องที่ 701' )" );
		$t->contains( 'ไม่ตรงกับที่ลงนาม', $page->page( $id, false ), 'a list that was changed afterwards' );
		$t->as( $t->person( 'stranger', [ [ 'clinic', '*', 'approve' ] ] ) );
		$t->refused( 'not-found', static fn () => $file( $id ) );
		$t->refused( 'not-found', static fn () => $file( 0, $t->unit( 'office' ) ) );
	},

	'A quarter that ended before the first day of the system, one that runs, one to come and one after which another ended cannot be signed; each refusal says why, and the first two are not even offered.' => static function ( Scene $t ) use ( $published, $draft, $sign ): void {
		$head = $t->of_office( 'approver' );
		$published( $t, '2026-11-20T09:00:00+07:00' );
		$any = str_repeat( '0', 64 );
		// Quarter 4 of 2569 ended with September 2026.
		$before = $sign( $t, $head, $any, 4, 2569 )->data;
		$t->same( 'prakat_attestation_before', $before['code'] );
		$t->contains( '20 พฤศจิกายน 2569', $before['message'] );
		$t->same( 'prakat_attestation_before', $draft( $t, $head, 4, 2569 )->data['code'] );
		$t->same( 'prakat_attestation_not_yet', $sign( $t, $head, $any, 1, 2570 )->data['code'] );
		$t->same( 'prakat_attestation_not_yet', $sign( $t, $head, $any, 2, 2570 )->data['code'] );
		$t->same( 'prakat_attestation_not_yet', $draft( $t, $head, 2, 2570 )->data['code'] );
		$t->same( [ [ 2570, 1 ] ], array_map( static fn ( array $one ): array => [ $one['year'], $one['quarter'] ], $t->rest( 'GET', '/attestations', null, $head )->data['quarters'] ) );
		$t->at( '2027-04-05T09:00:00+07:00' );
		$t->same( 'prakat_attestation_over', $sign( $t, $head, $any, 1, 2570 )->data['code'] );
		$t->same( [ [ 2570, 3 ], [ 2570, 2 ], [ 2570, 1 ] ], array_map( static fn ( array $one ): array => [ $one['year'], $one['quarter'] ], $t->rest( 'GET', '/attestations', null, $head )->data['quarters'] ) );
		$t->same( 201, $sign( $t, $head, $draft( $t, $head, 2, 2570 )->data['hash'], 2, 2570 )->status );
	},
];
