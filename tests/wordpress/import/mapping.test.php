<?php
/**
 * Which column goes into which field.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Import\Headings;
use Prakat\Import\Mapping;
use Prakat\Tests\Scene;

$suggest = static fn ( Scene $t, string ...$headings ): array => $t->get( Mapping::class )->suggest( $t->procurement(), $headings );

return [
	'The columns of the e-GP export are known, and the list of all methods is not taken for the method.' => static function ( Scene $t ) use ( $suggest ): void {
		$headings = [ 'ลำดับ', 'รหัสโครงการ', 'ชื่อโครงการ', 'ชื่อประเภทโครงการ', 'ชื่อหน่วยงาน', 'ชื่อหน่วยงานย่อย', 'วิธีจัดซื้อฯ', 'กลุ่มวิธีจัดซื้อฯ', 'วันที่ประกาศ', 'งบประมาณ(บาท)', 'ราคากลาง(บาท)', 'ราคาตกลงซื้อ/จ้าง', 'ปีงบประมาณ', 'วันที่เกิดรายการ', 'จังหวัด' ];
		$t->same(
			[ 1 => 'egpProject', 2 => 'title', 3 => 'type', 4 => 'agency', 5 => 'agencyUnit', 7 => 'method', 8 => 'announcedOn', 9 => 'budget', 10 => 'referencePrice', 11 => 'agreedPrice', 12 => 'fiscalYear', 13 => 'date', 14 => 'province' ],
			$suggest( $t, ...$headings )
		);
	},

	'The columns of form สขร.1 are known, two of which hold two things (R101–R108).' => static function ( Scene $t ) use ( $suggest ): void {
		$t->same(
			[ 1 => 'title', 2 => 'budget', 3 => 'referencePrice', 4 => 'method', 5 => 'bidders', 6 => 'winner+agreedPrice', 7 => 'reason', 8 => 'contractNumber+contractDate' ],
			$suggest( $t, 'ลำดับที่', 'งานที่จัดซื้อหรือจัดจ้าง', 'วงเงินที่จะซื้อหรือจ้าง', 'ราคากลาง', 'วิธีซื้อหรือจ้าง', 'รายชื่อผู้เสนอราคาและราคาที่เสนอ', 'ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง', 'เหตุผลที่คัดเลือกโดยสรุป', 'เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง' )
		);
	},

	'The columns of the ITA procurement sheet are known (R004).' => static function ( Scene $t ) use ( $suggest ): void {
		$t->same(
			[ 1 => 'fiscalYear', 2 => 'agency', 3 => 'district', 4 => 'province', 5 => 'ministry', 6 => 'agencyType', 7 => 'title', 8 => 'budget', 9 => 'budgetSource', 10 => 'status', 11 => 'method', 12 => 'referencePrice', 13 => 'agreedPrice', 14 => 'winner', 15 => 'egpProject' ],
			$suggest( $t, 'ที่', 'ปีงบประมาณ', 'ชื่อหน่วยงาน', 'อำเภอ', 'จังหวัด', 'กระทรวง', 'ประเภทหน่วยงาน', 'ชื่อรายการของงานที่ซื้อหรือจ้าง', "วงเงินงบประมาณ\nที่ได้รับจัดสรร (บาท)", 'แหล่งที่มาของงบประมาณ', 'สถานะการจัดซื้อจัดจ้าง', 'วิธีการจัดซื้อจัดจ้าง', 'ราคากลาง (บาท)', 'ราคาที่ตกลงซื้อหรือจ้าง (บาท)', 'รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก', 'เลขที่โครงการในระบบ e-GP' )
		);
	},

	'English labels, field names, other spacing and Thai numerals are the same heading.' => static function ( Scene $t ) use ( $suggest ): void {
		$t->same( [ 'title', 'budget', 'referencePrice', 'contractDate' ], $suggest( $t, 'work bought  OR hired', 'Budget (baht)', 'referencePrice', ' วันที่ ทำ สัญญา : ' ) );
		$t->same( Headings::fold( 'ราคากลาง (บาท)' ), Headings::fold( "ราคา\nกลาง" ) );
		$t->same( Headings::fold( 'จำนวน ๑๒' ), Headings::fold( "จ\u{0E4D}\u{0E32}นวน 12" ) );
	},

	'Bidders in numbered columns go into numbered rows of the list (R105).' => static function ( Scene $t ) use ( $suggest ): void {
		$t->same( [ 'bidders.0.bidder', 'bidders.0.price', 'bidders.1.bidder', 'bidders.1.price' ], $suggest( $t, 'ผู้เสนอราคา 1', 'ราคาที่เสนอ รายที่ 1', 'ผู้เสนอราคา ๒', 'ราคาที่เสนอ 2' ) );
	},

	'A single column of bidders is the whole list, a line for each.' => static function ( Scene $t ) use ( $suggest ): void {
		$t->same( [ 'title', 'bidders' ], $suggest( $t, 'ชื่อรายการ', 'ผู้เสนอราคา' ) );
		$t->same( [ 'title', 'bidders.0.bidder', 'bidders.0.price' ], $suggest( $t, 'ชื่อรายการ', 'ผู้เสนอราคา', 'ราคาที่เสนอ' ) );
	},

	'No field is suggested for two columns.' => static function ( Scene $t ) use ( $suggest ): void {
		$t->same( [ 0 => 'title', 2 => 'budget' ], $suggest( $t, 'ชื่อรายการ', 'ชื่อโครงการ', 'วงเงินงบประมาณ', 'งบประมาณ(บาท)' ) );
	},

	'What an agency chose for its own headings is suggested the next time, and what it left out stays out.' => static function ( Scene $t ) use ( $suggest ): void {
		$mapping = $t->get( Mapping::class );
		$t->same( [ 1 => 'budget' ], $suggest( $t, 'พัสดุ', 'งบประมาณ(บาท)' ) );
		$mapping->learn( $t->procurement(), [ 'พัสดุ', 'งบประมาณ(บาท)', 'เงิน' ], [ 0 => 'title', 2 => 'budget' ] );
		$t->same( [ 0 => 'title', 2 => 'budget' ], $suggest( $t, 'พัสดุ', 'งบประมาณ (บาท)', 'เงิน' ) );
		$t->same( [], $mapping->suggest( $t->get( \Prakat\Contract\Contracts::class )->section( 'contact' ), [ 'พัสดุ' ] ), 'another section has not learnt it' );
	},

	'A choice of columns is checked: unknown fields, columns that are not there, one field twice.' => static function ( Scene $t ): void {
		$mapping = $t->get( Mapping::class );
		$section = $t->procurement();
		$t->same( [ 0 => 'title', 3 => 'bidders.7.price' ], $mapping->checked( $section, [ '3' => 'bidders.7.price', '0' => 'title', '1' => '' ], 4 ) );
		foreach ( [ [ 'nothing' ], [ 'title', 'title' ], [ 9 => 'title' ], [ -1 => 'title' ], [ 'x' => 'title' ], [ [ 'title' ] ], [ 'documents' ], [ 'title+nothing' ], [ 'budget+title' ], [ 'winner.secret' ] ] as $wrong ) {
			$t->refused( 'import-mapping-invalid', static fn () => $mapping->checked( $section, $wrong, 4 ), (string) wp_json_encode( $wrong ) );
		}
		$t->refused( 'import-mapping-empty', static fn () => $mapping->checked( $section, [ '' ], 4 ) );
	},

	'Headings are found under titles, and over two rows where cells are merged.' => static function ( Scene $t ): void {
		$known = fn ( array $cells ): int => count( $t->get( Mapping::class )->suggest( $t->procurement(), $cells ) );
		$rows  = [
			1 => [ 'สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน' ],
			2 => [ 'เทศบาลตำบลประกาศใจ' ],
			3 => [],
			4 => [ 'งานที่จัดซื้อหรือจัดจ้าง', 'ราคากลาง', 'ผู้เสนอราคา', '' ],
			5 => [ '', '', 'ชื่อ', 'ราคา' ],
			6 => [ 'ซื้อวัสดุ', '1480', 'ร้าน ก', '1480' ],
		];
		$t->same( [ 'line' => 4, 'headings' => [ 'งานที่จัดซื้อหรือจัดจ้าง', 'ราคากลาง', 'ผู้เสนอราคา', '' ] ], Headings::find( $rows, [], $known ) );
		$merges = [ [ 1, 0, 1, 3 ], [ 4, 0, 5, 0 ], [ 4, 1, 5, 1 ], [ 4, 2, 4, 3 ] ];
		$t->same( [ 'line' => 5, 'headings' => [ 'งานที่จัดซื้อหรือจัดจ้าง', 'ราคากลาง', 'ผู้เสนอราคา ชื่อ', 'ผู้เสนอราคา ราคา' ] ], Headings::find( $rows, $merges, $known ) );
		$t->refused( 'import-no-header', static fn () => Headings::find( [ 1 => [], 2 => [ '', '' ] ], [], $known ) );
	},
];
