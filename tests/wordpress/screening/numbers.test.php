<?php
/**
 * Numbers of persons in text (R009).
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Import\CsvSource;
use Prakat\Screening\Numbers;
use Prakat\Tests\Scene;

/** Kinds that are found in a text. */
$kinds = static fn ( string $text, string $about = '' ): array => array_column( Numbers::in( $text, $about ), 'kind' );

return [
	'Thirteen digits with the right check digit, the first 1–8, are an identity number; all of these are made up (R009).' => static function ( Scene $t ) use ( $kinds ): void {
		foreach ( [ '1234567890121', '1000052601810', '2000059083014', '3000066131868', '4000009139098', '5000096030829', '6000046281940', '7000082199351', '8000018190931' ] as $number ) {
			$t->same( [ 'national-id' ], $kinds( $number ), $number );
			$t->true( Numbers::worthwhile( $number ), $number );
		}
		foreach ( [ '1234567890120', '3101200000000', '1111111111111' ] as $number ) {
			$t->same( [], $kinds( $number ), "$number: the check digit is another" );
		}
	},

	'A number of a juristic person begins with 0 and may be published; so may the others that have thirteen digits or nearly (R009).' => static function ( Scene $t ) use ( $kinds ): void {
		foreach ( [ '0107544000108', '0994000158378', '0199999999998', '9000000000004', 'เลขประจำตัวผู้เสียภาษี 0107544000108', '67119524001', '9786160012345', '02-123-4567', '12345678901210', '01234567890121', '0.1234567890121', 'จ 123/2568 ลงวันที่ 5 พ.ย. 2567', '1,480.00 480,000.00 2568', '2568-11-29 10:30:00', '13.7563,100.5018', '416-56-0001/2567', 'https://example.go.th/f/1699999999990.jpg' ] as $text ) {
			$t->same( [], $kinds( $text ), $text );
		}
		$t->same( [ 'national-id' ], $kinds( 'เลขประจำตัวผู้เสียภาษี 1234567890121' ), 'a trader who is a person has their own number there' );
	},

	'A number is known however it is written: hyphens, blanks, Thai and full-width digits, circles, boxes, with what nobody sees between them (R009).' => static function ( Scene $t ) use ( $kinds ): void {
		foreach ( [
			'1-2345-67890-12-1',
			'๑๒๓๔๕๖๗๘๙๐๑๒๑',
			'๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑',
			'1 2345 67890 12 1',
			'1 – 2345 – 67890 – 12 – 1',
			'1.2345.67890.12.1',
			'1_2345_67890_12_1',
			"1\u{2011}2345\u{2011}67890\u{2011}12\u{2011}1",
			"1\u{A0}2345\u{A0}67890\u{A0}12\u{A0}1",
			'1 2 3 4 5 6 7 8 9 0 1 2 1',
			'1|2|3|4|5|6|7|8|9|0|1|2|1',
			"123\u{200B}456\u{200D}789\u{AD}0121",
			"1\u{332}2\u{332}3\u{332}4567890121",
			'１２３４５６７８９０１２１',
			'①②③④⑤⑥⑦⑧⑨⓪①②①',
			'𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟐𝟏',
			'١٢٣٤٥٦٧٨٩٠١٢١',
			"1-2345-67890-\n12-1",
			'ID1234567890121.',
			'เลขประจำตัวประชาชน 123 456 789 0121',
			"เลขบัตรประชาชน: 1234567890\n121",
			"\xFF\xFE1234567890121",
		] as $text ) {
			$t->same( [ 'national-id' ], $kinds( $text ), $text );
			$t->true( Numbers::worthwhile( $text ), "looked at: $text" );
		}
	},

	'What only looks like one is a question, not a refusal: odd groups, a wrong check digit, a code of goods (R009).' => static function ( Scene $t ) use ( $kinds ): void {
		foreach ( [ '123-456-7890-121', '1,234,567,890,121', '1-2345-67890-12-2', 'เลขประจำตัวประชาชน 1234567890120', 'บาร์โค้ด 1234567890121' ] as $text ) {
			$t->same( [ 'national-id-unsure' ], $kinds( $text ), $text );
		}
	},

	'Mobile telephones, bank accounts and passports are pointed out where words or their form say so (R009).' => static function ( Scene $t ) use ( $kinds ): void {
		foreach ( [ '081-234-5678', '0812345678', '๐๘๑ ๒๓๔ ๕๖๗๘', '+66 81 234 5678', '+66812345678', 'โทร.09 1234 5678' ] as $text ) {
			$t->same( [ 'telephone' ], $kinds( $text ), $text );
		}
		foreach ( [ '02-123-4567', '053 123 456', '1111', '0812345678901', '12-0812345678' ] as $text ) {
			$t->same( [], $kinds( $text ), $text );
		}
		$t->same( [ 'bank-account' ], $kinds( 'บัญชีเลขที่ 123-4-56789-0 ธนาคารกรุงไทย' ) );
		$t->same( [ 'bank-account' ], $kinds( '1234567890', 'เลขที่บัญชี' ), 'the heading of the column says so' );
		$t->same( [], $kinds( '123-4-56789-0' ) );
		$t->same( [ 'passport' ], $kinds( 'หนังสือเดินทางเลขที่ AA1234567' ) );
		$t->same( [], $kinds( 'รหัส AA1234567' ) );
	},

	'A number over several cells of a row is one (R009).' => static function ( Scene $t ): void {
		$kinds = static fn ( array $cells, string $about = '' ): array => array_column( Numbers::in_cells( $cells, $about ), 'kind' );
		$t->same( [ 'national-id' ], $kinds( [ '5', 'นาย ก', '1', '2345', '67890', '12', '1', '7' ] ) );
		$t->same( [ 'national-id' ], $kinds( [ '1', '-', '2345', '-', '67890', '-', '12', '-', '1' ] ) );
		$t->same( [ 'national-id' ], $kinds( [ '123456789', '0121' ], 'เลขประจำตัวประชาชน' ) );
		$t->same( [], $kinds( [ '123456789', '0121' ] ), 'two numbers that nobody calls one' );
		$t->same( [ 'national-id-unsure' ], $kinds( str_split( '1234567890121' ) ), 'thirteen marks of a survey may come to the same' );
		$t->same( [ 'national-id' ], $kinds( str_split( '1234567890121' ), 'เลขบัตรประชาชน' ) );
		$t->same( [], $kinds( [ '480000.00', '2568', '12345', '12', '1' ] ) );
	},

	'In 250 real rows of procurement nothing is found, cell by cell, row by row and as one text (R009).' => static function ( Scene $t ): void {
		$path   = ( is_dir( '/prakat-demo' ) ? '/prakat-demo' : dirname( __DIR__, 3 ) . '/demo' ) . '/data/egp-2568.csv';
		$stream = fopen( $path, 'rb' );
		$rows   = 0;
		$cells  = 0;
		$found  = [];
		foreach ( ( new CsvSource( $stream ) )->rows() as $line => $row ) {
			++$rows;
			foreach ( [ ...$row, implode( ' ', $row ), implode( ',', $row ), implode( "\t", $row ) ] as $cell ) {
				++$cells;
				$found = [ ...$found, ...Numbers::in( $cell ) ];
			}
			$found = [ ...$found, ...Numbers::in_cells( $row ) ];
		}
		$t->true( $rows >= 250 && $cells > 3500, "$rows rows, $cells pieces" );
		$t->same( [], $found );
	},
];
