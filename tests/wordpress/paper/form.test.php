<?php
/**
 * The publication request form on paper.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Paper\PrintPage;
use Prakat\Paper\Template;
use Prakat\Register\Code;
use Prakat\Tests\Scene;

/** The form of an entry's last request as it would be printed for somebody. */
$print = static function ( Scene $t, int $entry, int $who, bool $thai = false ): string {
	$t->as( $who );
	return implode( '', $t->get( PrintPage::class )->one( (int) $t->get( Database::class )->value( 'SELECT MAX(id) FROM {requests} WHERE entry_id = %d', [ $entry ] ), $thai ) );
};

$quarter = static function ( Scene $t, int $who, array $asked ): string {
	$t->as( $who );
	return implode( '', [ ...$t->get( PrintPage::class )->quarter( $asked, false ) ] );
};

return [
	'The form holds what the announcement asks for: agency, day, heading, summary, source, period, section, files with type, size and digest (R053, R049, R050, R052, R056).' => static function ( Scene $t ) use ( $print ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		update_option( 'blogname', 'เทศบาลตำบลตัวอย่าง' );
		[ $id, $file ] = $t->approved_with_file( [ 'summary' => 'ผลการจัดซื้อจัดจ้าง' ] );
		$html          = $print( $t, $id, $t->of_office( 'officer' ) );
		foreach ( [ 'แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์', 'เทศบาลตำบลตัวอย่าง', 'หน่วยงาน office', '1/2569', '20 พฤศจิกายน 2569', 'แผนการจัดซื้อจัดจ้าง', 'ผลการจัดซื้อจัดจ้าง', 'กองคลัง', '1 ตุลาคม 2569 ถึง 30 กันยายน 2570', '30 พฤศจิกายน 2570', 'จำนวน 1 รายการ', 'สัญญา.pdf', 'PDF', $file->sha256 ] as $there ) {
			$t->contains( $there, $html );
		}
		$t->same( 1, preg_match( '/☑ อนุญาตให้เผยแพร่.*☐ ไม่อนุญาต/su', $html ) );
	},

	'Who acted stands there by the name and position of then, with day and hour, in whose stead by which order, and the code of the row (R045 to R047).' => static function ( Scene $t ) use ( $print ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id     = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$deputy = $t->person( 'deputy' );
		$t->give_duty( $deputy, 'office', '*', 'approve', [ 'acting_for' => $t->of_office( 'approver' ), 'order_number' => '12/2569', 'order_date' => '2026-11-01' ] );
		$t->at( '2026-11-21T14:30:00+07:00' );
		$t->act( 'approve', $deputy, $id );
		wp_update_user( [ 'ID' => $deputy, 'display_name' => 'Renamed' ] );
		wp_update_user( [ 'ID' => $t->of_office( 'approver' ), 'display_name' => 'Renamed too' ] );
		$html = $print( $t, $id, $t->of_office( 'officer' ) );
		foreach ( [ 'Deputy', 'Checker', 'Officer', 'ตำแหน่งทดสอบ', 'รักษาราชการแทน Approver', 'ตามคำสั่งที่ 12/2569', '21 พฤศจิกายน 2569 เวลา 14.30 น.' ] as $there ) {
			$t->contains( $there, $html );
		}
		$t->lacks( 'Renamed', $html );
		foreach ( $t->get( Database::class )->rows( "SELECT seq, hash FROM {register} WHERE act IN ( 'submit', 'check', 'approve' )" ) as $row ) {
			$code = Code::of( (int) $row['seq'], (string) $row['hash'] );
			$t->contains( $code, $html );
			$t->same( 200, $t->rest( 'GET', "/register/check?code=$code", null, 0 )->status );
		}
		$t->contains( '( ........', $html, 'a place for whoever is still to sign' );
	},

	'The checker’s declarations are printed with name and time (R048, R089).' => static function ( Scene $t ) use ( $print ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$html = $print( $t, $id, $t->of_office( 'officer' ) );
		foreach ( $t->workflow()['declarations'] as $declaration ) {
			$t->contains( esc_html( $declaration['words']['th'] ), $html );
		}
		$t->contains( 'รับรองโดย Checker', $html );
	},

	'A spoken permission stands with who gave it, when, by what means and why, until when it must be ratified, and that it was (R054).' => static function ( Scene $t ) use ( $print ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $t->of_office( 'approver' ) ) );
		$html = $print( $t, $id, $t->of_office( 'officer' ) );
		foreach ( [ 'อนุญาตด้วยวาจา', 'โดย Approver', 'ทางโทรศัพท์', 'น้ำป่าไหลหลาก', 'ต้องรับรองเป็นลายลักษณ์อักษรภายใน 25 พฤศจิกายน 2569', $t->uuid_of( $id ) ] as $there ) {
			$t->contains( $there, $html );
		}
		$t->walk( $id, 'ratify' );
		$t->contains( 'รับรองเป็นลายลักษณ์อักษรโดย Approver', $print( $t, $id, $t->of_office( 'officer' ) ) );
	},

	'A refusal is printed with its reason (R058); Thai numerals are printed where they are wished for, and never in codes and digests.' => static function ( Scene $t ) use ( $print ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$t->act( 'refuse', $t->of_office( 'approver' ), $id, $t->because( 'not-mission', 'ไม่ใช่งานของเรา <b>' ) );
		$html = $print( $t, $id, $t->of_office( 'officer' ), true );
		$t->contains( 'ไม่ตรงหรือไม่เกี่ยวข้องกับภารกิจของหน่วยงาน – ไม่ใช่งานของเรา &lt;b&gt;', $html );
		$t->same( 1, preg_match( '/☐ อนุญาตให้เผยแพร่.*☑ ไม่อนุญาต/su', $html ) );
		$t->contains( '๑/๒๕๖๙', $html );
		$t->contains( '๒๐ พฤศจิกายน ๒๕๖๙', $html );
		$row = (array) $t->get( Database::class )->row( "SELECT seq, hash, version_hash FROM {register} WHERE act = 'refuse'" );
		$t->contains( Code::of( (int) $row['seq'], (string) $row['hash'] ), $html );
		$t->contains( (string) $row['version_hash'], $html );
	},

	'Whoever may see a request may print it, and nobody else learns that it exists; a quarter holds only what one may see.' => static function ( Scene $t ) use ( $print, $quarter ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id       = $t->walk( $t->complete_draft(), 'submit' );
		$stranger = $t->person( 'stranger', [ [ 'elsewhere', '*', 'propose' ] ] );
		$t->contains( '1/2569', $print( $t, $id, $t->of_office( 'approver' ) ) );
		foreach ( [ $stranger, 0 ] as $who ) {
			$t->refused( 'not-found', static fn () => $print( $t, $id, $who ) );
			$t->true( in_array( $t->rest( 'GET', "/entries/$id/forms", null, $who )->status, [ 401, 404 ], true ) );
		}
		$t->refused( 'not-found', static fn () => $t->as( $stranger )->get( PrintPage::class )->one( 4711, false ) );
		$forms = $t->rest( 'GET', "/entries/$id/forms", null, $t->of_office( 'officer' ) )->data;
		$t->same( [ '1/2569', 'submitted', 1 ], [ $forms[0]['number'], $forms[0]['state'], $forms[0]['version'] ] );
		$t->contains( 'admin-post.php?action=prakat_form&request=' . $forms[0]['request'], $forms[0]['url'] );
		$t->contains( '1/2569', $quarter( $t, $t->of_office( 'officer' ), [ 'year' => '2569', 'quarter' => '4' ] ) );
		$t->lacks( '1/2569', $quarter( $t, $stranger, [ 'year' => '2569', 'quarter' => '4' ] ) );
		$t->refused( 'not-allowed', static fn () => $quarter( $t, $t->person( 'visitor' ), [ 'year' => '2569', 'quarter' => '4' ] ) );
	},

	'The forms of a quarter are one page, each on pages of its own, by number; quarters of the calendar or of the fiscal year.' => static function ( Scene $t ) use ( $quarter ): void {
		foreach ( [ '2026-09-30T23:59:00+07:00', '2026-10-01T00:00:00+07:00', '2026-12-31T23:59:00+07:00', '2027-01-01T00:00:00+07:00' ] as $moment ) {
			$t->at( $moment );
			$t->walk( $t->complete_draft(), 'submit' );
		}
		$officer = $t->of_office( 'officer' );
		$numbers = static function ( array $asked ) use ( $t, $quarter, $officer ): array {
			preg_match_all( '#คำขอเลขที่ <strong>(\d+/\d+)</strong>#u', $quarter( $t, $officer, $asked ), $found );
			return $found[1];
		};
		$t->same( [ '2/2569', '3/2569' ], $numbers( [ 'year' => '2569', 'quarter' => '4' ] ) );
		$t->same( [ '2/2569', '3/2569' ], $numbers( [ 'year' => '2570', 'quarter' => '1', 'by' => 'fiscal' ] ) );
		$t->same( [ '1/2569' ], $numbers( [ 'year' => '2569', 'quarter' => '4', 'by' => 'fiscal' ] ) );
		$t->same( [ '1/2570' ], $numbers( [ 'year' => '2570', 'quarter' => '1' ] ) );
		$t->same( [], $numbers( [ 'year' => '2569', 'quarter' => '4', 'unit' => (string) $t->unit( 'elsewhere' ) ] ) );
		foreach ( [ [ 'year' => '2026', 'quarter' => '1' ], [ 'year' => '2569', 'quarter' => '5' ], [ 'year' => '2569' ], [ 'year' => [ '2569' ], 'quarter' => '1' ], [ 'year' => '2569', 'quarter' => '1', 'unit' => '1 OR 1=1' ] ] as $wrong ) {
			$t->refused( 'request-malformed', static fn () => $quarter( $t, $officer, $wrong ) );
		}
		$t->contains( '.form+.form{break-before:page}', $quarter( $t, $officer, [ 'year' => '2569', 'quarter' => '4' ] ) );
	},

	'The administrator writes the form anew with its fields, sees it first, and goes back to the shipped one; each change is registered.' => static function ( Scene $t ) use ( $print ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$id         = $t->walk( $t->complete_draft(), 'submit' );
		$template   = "<h1>บันทึกข้อความ</h1>\n<p class=\"center\">{{agency}} {{ number }}</p>{{#reason}}<p>มีเหตุผล</p>{{/reason}}{{#summary}}<p>มี {{summary}}</p>{{/summary}}{{signatures}}";
		$t->same( 403, $t->rest( 'GET', '/settings/paper', null, $t->of_office( 'approver' ) )->status );
		$shown = $t->rest( 'POST', '/settings/paper/preview', [ 'template' => $template, 'numerals' => 'thai' ], $configurer );
		$t->same( 200, $shown->status );
		$t->contains( 'บันทึกข้อความ', $shown->data['html'] );
		$t->contains( '๑/๒๕๖๙', $shown->data['html'] );
		$t->lacks( '<script', $shown->data['html'] );
		$t->true( $t->rest( 'GET', '/settings/paper', null, $configurer )->data['isDefault'], 'a preview stores nothing' );
		$t->same( 200, $t->rest( 'PUT', '/settings/paper', [ 'template' => $template ], $configurer )->status );
		$html = $print( $t, $id, $t->of_office( 'officer' ) );
		$t->contains( 'บันทึกข้อความ', $html );
		$t->lacks( 'มีเหตุผล', $html );
		$t->lacks( '{{', $html );
		$t->same( Template::SHIPPED, $t->rest( 'DELETE', '/settings/paper', null, $configurer )->data['template'] );
		$t->contains( 'แบบฟอร์มการขอเผยแพร่', $print( $t, $id, $t->of_office( 'officer' ) ) );
		$t->same( [ 'form-changed', 'form-changed' ], $t->get( Database::class )->column( "SELECT act FROM {register} WHERE act = 'form-changed'" ) );
	},

	'Nothing that runs gets into a form: not when it is saved, not by the database, not by what people typed.' => static function ( Scene $t ) use ( $print ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		foreach ( [
			'form-not-allowed' => [ '<script>alert(1)</script>', '<p onclick="x">', '<p style="x">', '<a href="https://example.com">x</a>', '<img src=x onerror=alert(1)>', '<svg/onload=x>', '<iframe>', '<p class="{{title}}">', '<?php echo 1; ?>', '<!-- x -->', '<p class="a" id="b">', '<P ONCLICK=x>', '< p>' ],
			'form-placeholder' => [ '{{password}}', '{{Title}}', '{{title}', '{{title|raw}}', '{{ }}', '{{#nothing}}{{/nothing}}' ],
			'form-unbalanced'  => [ '{{#title}}', '{{/title}}', '{{#title}}{{#source}}{{/title}}{{/source}}' ],
			'form-too-long'    => [ str_repeat( 'ก', 20000 ) ],
		] as $refusal => $templates ) {
			foreach ( $templates as $template ) {
				$answer = $t->rest( 'PUT', '/settings/paper', [ 'template' => $template ], $configurer );
				$t->same( [ 422, 'prakat_' . str_replace( '-', '_', $refusal ) ], [ $answer->status, $answer->data['code'] ?? '' ], $template );
			}
		}
		update_option( Template::OPTION, '<h1>x</h1><script>alert(1)</script><p onclick="alert(1)" class="center">{{title}}</p><img src=x onerror=alert(2)>' );
		$id   = $t->walk( $t->complete_draft( null, [ 'title' => '<script>alert(3)</script>{{source}}' ] ), 'submit' );
		$html = $print( $t, $id, $t->of_office( 'officer' ) );
		$form = substr( $html, (int) strpos( $html, '<section' ) );
		foreach ( [ '<script', 'onclick', '<img', 'onerror' ] as $never ) {
			$t->lacks( $never, $form );
		}
		$t->contains( '&lt;script&gt;alert(3)&lt;/script&gt;{{source}}', $form, 'what people typed is text, also where it looks like a field' );
	},
];
