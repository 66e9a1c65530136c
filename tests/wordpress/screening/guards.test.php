<?php
/**
 * What screening holds up, and who may let it stand (R009).
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Screening\Overrides;
use Prakat\Screening\Screener;
use Prakat\Tests\Scene;
use Prakat\Tests\Screening\Papers;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Actor;

require_once __DIR__ . '/papers.php';

const SCREENED_PERSON = '1-2345-67890-12-1';

$entry_with = static function ( Scene $t, string $words = SCREENED_PERSON, array $header = [] ): int {
	$id = $t->complete_draft( null, $header );
	$t->get( Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), [ $t->plan( 'ซื้อวัสดุ' ), $t->plan( "จ้าง $words" ) ], Actor::user( $t->of_office( 'officer' ) ) );
	return $id;
};

$attach = static function ( Scene $t, int $id, string $bytes, string $name ): string {
	$file = $t->get( Drafts::class )->attach( $id, $t->sees( $id, 'save' ), $t->paper( $bytes ), $name, Actor::user( $t->of_office( 'officer' ) ) )['file'];
	$t->get( Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), [ [ 'documents' => [ [ 'file' => $file->uuid, 'label' => 'เอกสาร' ] ] ] + $t->varied_records( 1, 1 )[0] ], Actor::user( $t->of_office( 'officer' ) ) );
	return $file->uuid;
};

$found = static fn ( Scene $t, int $id, string $who ): array => $t->rest( 'GET', "/entries/$id/screening", null, $t->of_office( $who ) )->data;

$let = static fn ( Scene $t, int $id, string $finding, string $who, string $reason = 'ผู้ชนะเป็นบุคคลธรรมดา กฎหมายให้เปิดเผย', ?array $seen = null ): \Prakat\Tests\Response => $t->rest(
	'POST',
	"/entries/$id/screening/override",
	[
		'finding' => $finding,
		'reason'  => $reason,
		'seen'    => $seen ?? $found( $t, $id, $who )['version'],
	],
	$t->of_office( $who )
);

return [
	'An identity number in a record, the header, a file’s name or a file holds the submission up; the place is named, the number is not (R009).' => static function ( Scene $t ) use ( $entry_with, $attach, $found ): void {
		$in_record = $entry_with( $t );
		$refusal   = $t->refused( 'identity-numbers-found', static fn () => $t->walk( $in_record, 'submit' ) );
		$t->same( 1, $refusal->params['count'] );
		$t->same( 'แถวที่ 2 “ชื่อโครงการ/รายการ”', preg_replace( '/“.*”/', '“ชื่อโครงการ/รายการ”', $refusal->params['where']['th'] ) );
		$in_header = $entry_with( $t, 'ถนน', [ 'title' => 'ประกาศของ ' . SCREENED_PERSON ] );
		$t->refused( 'identity-numbers-found', static fn () => $t->walk( $in_header, 'submit' ) );
		$in_name = $entry_with( $t, 'ถนน' );
		$attach( $t, $in_name, Papers::pdf( [ '(contract) Tj' ] ), '๑๒๓๔๕๖๗๘๙๐๑๒๑.pdf' );
		$t->refused( 'identity-numbers-found', static fn () => $t->walk( $in_name, 'submit' ) );
		$in_file = $entry_with( $t, 'ถนน' );
		$uuid    = $attach( $t, $in_file, Papers::pdf( [ '(one) Tj', '(1-2345-67890-12-1) Tj' ] ), 'สัญญา.pdf' );
		$refusal = $t->refused( 'identity-numbers-found', static fn () => $t->walk( $in_file, 'submit' ) );
		$t->same( 'ไฟล์ สัญญา.pdf หน้าที่ 2', $refusal->params['where']['th'] );
		$t->get( Database::class )->run( 'DELETE FROM {screened}' );
		$fresh = new Prakat\Wiring( $GLOBALS['wpdb'] );
		$t->refused( 'identity-numbers-found', static fn () => $fresh->get( Acts::class )->perform( 'submit', $in_file, $t->sees( $in_file, 'submit' ), Actor::user( $t->of_office( 'officer' ) ) ), 'a file that nobody has looked into yet' );
		$seen = $found( $t, $in_file, 'officer' );
		$t->same( "files.$uuid", $seen['findings'][0]['path'] );
		$t->same( [ 'uuid' => $uuid, 'name' => 'สัญญา.pdf' ], $seen['findings'][0]['file'] );
		$t->same( '1-xxxx-xxxxx-x2-1', $seen['findings'][0]['excerpt'] );
		$t->same( false, $seen['passes']['screened'] );
		$t->lacks( '67890', (string) wp_json_encode( $seen ) );
	},

	'Removed or masked, it goes on; a telephone, an account or an unreadable scan is only pointed out (R009).' => static function ( Scene $t ) use ( $entry_with, $attach, $found ): void {
		$masked = $entry_with( $t, '1-2345-xxxxx-xx-1 โทร 081-234-5678 เลขที่บัญชี 123-4-56789-0' );
		$kinds  = array_column( $found( $t, $masked, 'checker' )['findings'], 'severity', 'kind' );
		$t->same( [ 'telephone' => 'warning', 'bank-account' => 'warning' ], $kinds );
		$t->same( 'submitted', $t->entry_of( $t->walk( $masked, 'submit' ) ) );
		$scan = $entry_with( $t, 'ถนน' );
		$attach( $t, $scan, Papers::pdf( [ null ] ), 'สแกน.pdf' );
		$t->walk( $scan, 'submit' );
		$unread = $found( $t, $scan, 'checker' )['unreadable'];
		$t->same( 'scanned', $unread[0]['reason'] );
		$t->same( 'สแกน.pdf', $unread[0]['file']['name'] );
	},

	'A taxpayer number of a juristic person may be published; a telephone of an office is at home among contacts (R009).' => static function ( Scene $t ) use ( $entry_with, $found ): void {
		$company = $entry_with( $t, 'บริษัท ก จำกัด เลขประจำตัวผู้เสียภาษี 0107544000108' );
		$t->same( [], $found( $t, $company, 'officer' )['findings'] );
		$t->walk( $company, 'submit' );
		$office = $t->draft( $t->of_office( 'officer' ), [ [ 'name' => 'เทศบาล', 'telephones' => [ [ 'type' => 'telephone', 'number' => '081-234-5678' ] ] ] ], null, 'office', 'contact' );
		$t->same( [], $found( $t, $office, 'officer' )['findings'] );
	},

	'Every later act asks again: what was approved past the screening is neither checked, approved, published nor published urgently (R009).' => static function ( Scene $t ) use ( $entry_with ): void {
		// As a version that was submitted before this plugin looked: its findings are known only now.
		foreach ( [ [ 'check', [ 'submit' ] ], [ 'approve', [ 'submit', 'check' ] ], [ 'publish', [ 'submit', 'check', 'approve' ] ] ] as [ $act, $before ] ) {
			$id = $t->walk( $entry_with( $t, 'ถนน' ), ...$before );
			$t->get( Database::class )->run( 'UPDATE {screened} SET rules = 0' );
			$version = $t->entry_of( $id, 'open_version_id' );
			$t->get( Database::class )->run( 'UPDATE {records} SET data = %s WHERE version_id = %d AND row_no = 1', [ '{"title":"' . SCREENED_PERSON . '"}', (int) $version ] );
			$fresh = new Prakat\Wiring( $GLOBALS['wpdb'] );
			$who   = [ 'check' => 'checker', 'approve' => 'approver', 'publish' => 'webmaster' ][ $act ];
			$t->refused( 'identity-numbers-found', static fn () => $fresh->get( Acts::class )->perform( $act, $id, $t->sees( $id, $act ), Actor::user( $t->of_office( $who ) ), [ 'declarations' => array_keys( $t->workflow()['declarations'] ?? [] ) ] ), $act );
		}
		$urgent = $entry_with( $t );
		$t->at( '2026-11-20 02:00:00' );
		$t->refused( 'identity-numbers-found', static fn () => $t->act( 'publish-urgent', $t->of_office( 'webmaster' ), $urgent, $t->spoken( $t->of_office( 'approver' ) ) ) );
	},

	'Somebody with the duty to check or approve, no author, lets a number stand with a reason; register and screen say who and why (R009).' => static function ( Scene $t ) use ( $entry_with, $found, $let ): void {
		$id      = $entry_with( $t );
		$finding = $found( $t, $id, 'checker' )['findings'][0];
		$t->same( true, $finding['mayOverride'] );
		$answer = $let( $t, $id, $finding['id'], 'checker' );
		$t->same( 200, $answer->status );
		$t->same( true, $answer->data['passes']['screened'] );
		$t->same( $t->of_office( 'checker' ), $answer->data['findings'][0]['overridden']['by']['id'] );
		$t->same( 'ผู้ชนะเป็นบุคคลธรรมดา กฎหมายให้เปิดเผย', $answer->data['findings'][0]['overridden']['reason'] );
		$t->same( false, $answer->data['findings'][0]['mayOverride'] );
		$row = $t->get( Database::class )->row( "SELECT * FROM {register} WHERE act = 'finding-overridden'" ) ?? [];
		$t->same( (string) $id, $row['entry_id'] );
		$t->same( 'ผู้ชนะเป็นบุคคลธรรมดา กฎหมายให้เปิดเผย', $row['words'] );
		$t->contains( $finding['id'], (string) $row['details'] );
		$t->lacks( '67890', (string) wp_json_encode( $t->get( Database::class )->rows( 'SELECT * FROM {register}' ) ) );
		$t->lacks( '67890', (string) wp_json_encode( $t->get( Database::class )->rows( 'SELECT * FROM {screening_overrides}' ) ) );
		$t->same( 'published', $t->entry_of( $t->walk( $id, 'submit', 'check', 'approve', 'publish' ) ) );
	},

	'Nobody lets their own number stand, nor without the duty, a reason, what they saw, or with the number in the reason (R009).' => static function ( Scene $t ) use ( $entry_with, $found, $let ): void {
		$id      = $entry_with( $t );
		$finding = $found( $t, $id, 'checker' )['findings'][0]['id'];
		$t->same( 'prakat_screening_override_duty', $let( $t, $id, $finding, 'officer' )->data['code'] );
		$t->same( 'prakat_screening_override_duty', $let( $t, $id, $finding, 'webmaster' )->data['code'] );
		$t->same( false, $found( $t, $id, 'officer' )['findings'][0]['mayOverride'] );
		$t->give_duty( $t->of_office( 'officer' ), 'office', '*', 'approve' );
		$t->same( 'prakat_own_work', $let( $t, $id, $finding, 'officer' )->data['code'] );
		$t->same( 'prakat_screening_reason_missing', $let( $t, $id, $finding, 'checker', '  เพราะ  ' )->data['code'] );
		$t->same( 'prakat_screening_reason_number', $let( $t, $id, $finding, 'checker', 'เลข 1234567890121 ต้องเปิดเผย' )->data['code'] );
		$t->same( 'prakat_screening_finding_gone', $let( $t, $id, str_repeat( 'a', 64 ), 'checker' )->data['code'] );
		$other = $entry_with( $t, 'โทร 081-234-5678' );
		$t->same( 'prakat_screening_finding_gone', $let( $t, $other, $found( $t, $other, 'checker' )['findings'][0]['id'], 'checker' )->data['code'], 'a warning holds nothing up' );
		$stale = [ 'rev' => 1 ] + $found( $t, $id, 'checker' )['version'];
		$t->same( 'prakat_seen_stale', $let( $t, $id, $finding, 'checker', 'ผู้ชนะเป็นบุคคลธรรมดา', $stale )->data['code'] );
		$t->same( 'prakat_seen_missing', $t->rest( 'POST', "/entries/$id/screening/override", [ 'finding' => $finding, 'reason' => 'ผู้ชนะเป็นบุคคลธรรมดา' ], $t->of_office( 'checker' ) )->data['code'] );
		$stranger = $t->person( 'stranger', [ [ 'elsewhere', '*', 'approve' ] ] );
		$t->same( 404, $t->rest( 'GET', "/entries/$id/screening", null, $stranger )->status );
		$t->same( 404, $t->rest( 'POST', "/entries/$id/screening/override", [ 'finding' => $finding, 'reason' => 'ผู้ชนะเป็นบุคคลธรรมดา' ], $stranger )->status );
		$t->same( 401, $t->rest( 'GET', "/entries/$id/screening", null, 0 )->status );
		$t->same( [], $t->get( Overrides::class )->of( $id, (int) $t->entry_of( $id, 'open_version_id' ) ) );
	},

	'It falls away when the number or its place changes, or when who said it becomes an author; it stays for a new version that says the same (R009).' => static function ( Scene $t ) use ( $entry_with, $found, $let ): void {
		$officer = Actor::user( $t->of_office( 'officer' ) );
		$id      = $entry_with( $t );
		$let( $t, $id, $found( $t, $id, 'checker' )['findings'][0]['id'], 'checker' );
		$rows = static fn ( array $records ) => $t->get( Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), $records, $officer );
		$rows( [ $t->plan( 'อื่น' ), $t->plan( 'จ้าง ' . SCREENED_PERSON . ' เพิ่มคำ' ) ] );
		$t->same( true, $found( $t, $id, 'checker' )['passes']['screened'], 'the same number in the same field' );
		$rows( [ $t->plan( 'จ้าง ' . SCREENED_PERSON ) ] );
		$t->same( false, $found( $t, $id, 'checker' )['passes']['screened'], 'another row' );
		$rows( [ $t->plan( 'อื่น' ), $t->plan( 'จ้าง 3000066131868' ) ] );
		$t->same( false, $found( $t, $id, 'checker' )['passes']['screened'], 'another number' );
		$rows( [ $t->plan( 'อื่น' ), $t->plan( 'จ้าง ' . SCREENED_PERSON ) ] );
		$t->same( true, $found( $t, $id, 'checker' )['passes']['screened'] );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish', 'revise' );
		$t->same( true, $found( $t, $id, 'checker' )['passes']['screened'], 'the next version says the same' );
		$t->give_duty( $t->of_office( 'checker' ), 'office', '*', 'propose' );
		$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'title' => 'แก้ไขโดยผู้ตรวจสอบ' ] ), Actor::user( $t->of_office( 'checker' ) ) );
		$t->same( false, $found( $t, $id, 'approver' )['passes']['screened'], 'the checker wrote in it now' );
	},

	'A content is looked through once: no act and no screen does it again (R009).' => static function ( Scene $t ) use ( $attach, $entry_with, $found ): void {
		$id = $entry_with( $t, 'ถนน' );
		$attach( $t, $id, Papers::pdf( [ '(words) Tj' ] ), 'a.pdf' );
		$database = $t->get( Database::class );
		$t->same( '1', $database->value( "SELECT COUNT(*) FROM {screened} WHERE kind = 'file'" ), 'at the upload' );
		$t->walk( $id, 'submit' );
		$times = $database->rows( 'SELECT hash, findings FROM {screened} ORDER BY hash' );
		$t->walk( $id, 'check', 'approve', 'publish' );
		$found( $t, $id, 'officer' );
		$t->same( $times, $database->rows( 'SELECT hash, findings FROM {screened} ORDER BY hash' ), 'each sealing differs, so nothing was written anew' );
	},

	'A file that takes longer than a request has is read to its end in the background; until then the checker is told (R009).' => static function ( Scene $t ) use ( $entry_with, $attach, $found ): void {
		$id = $entry_with( $t, 'ถนน' );
		$hurried = new Prakat\Screening\FileReader( $t->get( Prakat\Screening\Secrets::class ), new Prakat\Screening\Limits( seconds: -1.0 ) );
		$uuid    = $attach( $t, $id, Papers::pdf( [ '(one) Tj', '(1-2345-67890-12-1) Tj' ] ), 'ยาว.pdf' );
		$file    = $t->get( Prakat\Files\Files::class )->by_uuid( $uuid );
		$partly  = $hurried->read( $t->paper( Papers::pdf( [ '(one) Tj' ] ) ), 'pdf' );
		$t->same( [ 'too-long' ], Papers::unread( $partly ) );
		$t->get( Database::class )->run( "UPDATE {screened} SET findings = %s WHERE kind = 'file'", [ $t->get( Prakat\Screening\Secrets::class )->seal( $partly->to_json(), 'file ' . $t->get( Database::class )->value( "SELECT hash FROM {screened} WHERE kind = 'file'" ) ) ] );
		$fresh = static fn (): Screener => ( new Prakat\Wiring( $GLOBALS['wpdb'] ) )->get( Screener::class );
		$t->same( [ 'too-long' ], Papers::unread( $fresh()->of_file( $file ) ) );
		do_action( Screener::PATIENTLY, $uuid );
		$t->same( [ 'national-id page 2' ], Papers::numbers( $fresh()->of_file( $file ) ) );
	},

	'1,000 records are looked through in well under a second, and the second time in no time (R009).' => static function ( Scene $t ): void {
		$officer = Actor::user( $t->of_office( 'officer' ) );
		$id      = $t->complete_draft();
		$t->get( Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), $t->varied_records( 1000 ), $officer );
		$version = (int) $t->entry_of( $id, 'open_version_id' );
		$look    = static fn () => $t->get( Screener::class )->of_version( $version );
		$first   = $t->worked( $look );
		$second  = $t->worked( $look );
		$t->note( [ 'milliseconds of 1,000 records' => round( $first ), 'again' => round( $second, 1 ) ] );
		$t->true( $first < 700 && $second < 60, "$first ms, $second ms" );
	},
];
