<?php
/**
 * Reading files of rows, and refusing what isn't.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Import\Encoding;
use Prakat\Import\Limits;
use Prakat\Import\NumberFormats;
use Prakat\Import\Sources;
use Prakat\Tests\Import\Files;
use Prakat\Tests\Scene;

require_once __DIR__ . '/files.php';

/** All rows of a file by their number. */
$rows = static fn ( string $path, string $name, ?string $encoding = null, ?string $sheet = null ): array => iterator_to_array( ( new Sources() )->open( $path, $name, $encoding, $sheet )->rows() );

$thai = "ลำดับ,ชื่อรายการ,ราคา\n๑,น้ำมันเชื้อเพลิง “ดีเซล”,\"1,480.00\"\n2,จ้างเหมา,5\n";
$read = [ 1 => [ 'ลำดับ', 'ชื่อรายการ', 'ราคา' ], 2 => [ '๑', 'น้ำมันเชื้อเพลิง “ดีเซล”', '1,480.00' ], 3 => [ '2', 'จ้างเหมา', '5' ] ];

return [
	'Thai text is read in UTF-8 with and without a byte order mark, in UTF-16 and in Windows-874 (TIS-620).' => static function ( Scene $t ) use ( $rows, $thai, $read ): void {
		$files = [
			Encoding::UTF8        => [ $thai, "\xEF\xBB\xBF" . $thai, str_replace( "\n", "\r\n", $thai ), str_replace( "\n", "\r", $thai ) ],
			Encoding::WINDOWS_874 => [ strtr( Files::windows_874( $thai ), [ '“' => "\x93", '”' => "\x94" ] ) ],
			Encoding::UTF16LE     => [ "\xFF\xFE" . mb_convert_encoding( $thai, 'UTF-16LE' ), mb_convert_encoding( str_repeat( $thai, 1 ), 'UTF-16LE' ) ],
			Encoding::UTF16BE     => [ "\xFE\xFF" . mb_convert_encoding( $thai, 'UTF-16BE' ) ],
		];
		foreach ( $files as $encoding => $all ) {
			foreach ( $all as $number => $bytes ) {
				$path = Files::bytes( $bytes );
				$t->same( $encoding, ( new Sources() )->open( $path, 'a.csv' )->encoding() );
				$t->same( $read, $rows( $path, 'a.csv' ), "$encoding $number" );
			}
		}
	},

	'A character at the edge of two pieces of a long file is not broken.' => static function ( Scene $t ) use ( $rows ): void {
		$text = 'ก' . str_repeat( 'ขค😀', 40000 ) . "\n";
		foreach ( [ $text, "\xFF\xFE" . mb_convert_encoding( $text, 'UTF-16LE' ), "\xFE\xFF" . mb_convert_encoding( $text, 'UTF-16BE' ) ] as $bytes ) {
			$cut = wordwrap( mb_substr( $text, 0, 30000 ), 1000 );
			$path = Files::bytes( str_replace( $text, $cut, $bytes ) );
			$refusal = $t->refused( 'import-cell-too-long', static fn () => $rows( Files::bytes( $bytes ), 'a.csv' ) );
			$t->same( [ 1, 1, Limits::CELL_CHARACTERS ], array_values( $refusal->params ) );
			unset( $path );
		}
		$lines = implode( "\n", str_split( str_repeat( 'กขค😀', 30000 ), 13 * 100 ) ) . "\n";
		$all   = implode( '', array_column( $rows( Files::bytes( "\xFF\xFE" . mb_convert_encoding( $lines, 'UTF-16LE', 'UTF-8' ) ), 'a.csv' ), 0 ) );
		$t->same( str_repeat( 'กขค😀', 30000 ), $all );
	},

	'Text in an encoding that nobody knows is refused with what to do.' => static function ( Scene $t ) use ( $rows ): void {
		$t->refused( 'import-encoding', static fn () => $rows( Files::bytes( "a,b\n\xDB\xDC\xFF,1\n" ), 'a.csv' ) );
		$t->refused( 'import-encoding', static fn () => $rows( Files::bytes( "a,b\n1,2\n" ), 'a.csv', 'EBCDIC' ) );
	},

	'The delimiter is told from the rows: comma, semicolon, tab, bar, or as Excel’s first line says.' => static function ( Scene $t ) use ( $rows ): void {
		$table = [ 1 => [ 'a', 'b;c', 'd,e' ], 2 => [ '1', '2|3', "4\t5" ], 3 => [ 'x', '', 'z' ] ];
		foreach ( [ ',', ';', "\t", '|' ] as $delimiter ) {
			$t->same( $table, $rows( Files::csv( $table, $delimiter ), 'a.txt' ), $delimiter );
		}
		$t->same( [ 1 => [ 'a', 'b' ] ], $rows( Files::bytes( "sep=^\na^b\n" ), 'a.csv' ) );
		$t->same( [ 1 => [ 'หนึ่ง' ], 2 => [ 'สอง' ] ], $rows( Files::bytes( "หนึ่ง\nสอง\n" ), 'a.csv' ), 'one column' );
	},

	'A quoted cell may hold line breaks and quotation marks, and a quotation mark inside a cell opens nothing.' => static function ( Scene $t ) use ( $rows ): void {
		$t->same( [ 1 => [ '5" pipe', "x\ny" ] ], $rows( Files::bytes( "5\" pipe,\"x\ny\"\n" ), 'a.csv' ), 'a stray mark before an opening one' );
		$text = "a,b\n\"x\r\ny\",5\" pipe\nq,\"he said \"\"hi\"\"\n\"\n\n,,\nlast,1";
		$t->same(
			[ 1 => [ 'a', 'b' ], 2 => [ "x\r\ny", '5" pipe' ], 3 => [ 'q', "he said \"hi\"\n" ], 4 => [], 5 => [], 6 => [ 'last', '1' ] ],
			$rows( Files::bytes( $text ), 'a.csv' )
		);
	},

	'A quotation mark that is never closed is told with its row, and does not swallow the file.' => static function ( Scene $t ) use ( $rows ): void {
		$refusal = $t->refused( 'import-cell-too-long', static fn () => $rows( Files::bytes( "a,b\nc,d\n1,\"open\n" . str_repeat( "2,3\n", 500000 ) ), 'a.csv' ) );
		$t->same( [ 3, 2 ], [ $refusal->params['row'], $refusal->params['column'] ] );
	},

	'Reading goes on after any row as if it had never stopped, in text and in workbooks.' => static function ( Scene $t ) use ( $rows ): void {
		$table = [];
		for ( $i = 1; $i <= 60; $i++ ) {
			$table[ $i ] = [ "แถว $i", 0 === $i % 7 ? "สอง\nบรรทัด" : 'x', (string) $i ];
		}
		foreach ( [ [ Files::csv( $table ), 'a.csv' ], [ Files::xlsx( [ 'แผ่น' => $table ] ), 'a.xlsx' ] ] as [ $path, $name ] ) {
			$got      = [];
			$line     = 0;
			$position = 0;
			do {
				$source = ( new Sources() )->open( $path, $name );
				$read   = 0;
				foreach ( $source->rows( $line, $position ) as $line => $cells ) {
					$got[ $line ] = $cells;
					$position     = $source->position();
					if ( ++$read === 7 ) {
						break;
					}
				}
			} while ( 7 === $read );
			$t->same( $table, $got, $name );
		}
	},

	'A workbook gives texts, numbers and dates as they are meant; a formula gives its stored value (R101–R108).' => static function ( Scene $t ) use ( $rows ): void {
		$sheet = [
			[
				[ 's', '0' ],
				'ข้อความ <b>&amp;',
				[ 'n', '1480' ],
				[ 'n', '0.30000000000000004' ],
				[ 'n', '6.7119524001E10' ],
				[ 'n', '45625', 1 ],
				[ 'n', '45625.5', 2 ],
				[ 'n', '243954', 1 ],
				[ 'n', '107544000108', 3 ],
				[ 'n', '0.354166666666667', 4 ],
				[ 'f', '2960', 'SUM(C1:C2)' ],
				[ 'b', '1' ],
				[ 'e', '#REF!' ],
				[ 's', '1' ],
			],
		];
		$path = Files::xlsx(
			[ 'แผ่นที่ 1' => $sheet ],
			[
				'shared'  => [ 'ร้าน ก', '<si><r><t>สอง </t></r><r><t>ท่อน</t></r><rPh sb="0" eb="1"><t>ไม่ใช่</t></rPh></si>' ],
				'formats' => [ '[$-41E]d mmm bb;@', '22', '0000000000000', 'h:mm' ],
			]
		);
		$t->same(
			[ 'ร้าน ก', 'ข้อความ <b>&amp;', '1480', '0.3', '67119524001', '2024-11-29', '2024-11-29 12:00', '2024-12-02', '0107544000108', '08:30', '2960', 'TRUE', '#REF!', 'สอง ท่อน' ],
			$rows( $path, 'a.xlsx' )[1],
			'243954 is 2 December 2567 typed into a sheet of the common era'
		);
		$t->same( '2024-11-29', $rows( Files::xlsx( [ 's' => [ [ [ 'n', '44163', 1 ] ] ] ], [ 'formats' => [ '14' ], 'date1904' => true ] ), 'a.xlsx' )[1][0], 'a workbook that counts from 1904' );
	},

	'Which number formats show a date is told from their codes, Thai and English.' => static function ( Scene $t ): void {
		foreach ( [ 'd mmm yy', 'dd/mm/yyyy', '[$-D07041E]d mmmm bbbb', 'ว ดดด ปปปป', '[h]:mm:ss', 'yyyy"ปี"' ] as $code ) {
			$t->same( 'date', NumberFormats::kind( $code ), $code );
		}
		foreach ( [ 'General', '#,##0.00', '0.00', '#,##0.00 "บาท"', '[Red]-0.0', '0%', '@', '_-* #,##0.00_-', '"d"0', '\\d0' ] as $code ) {
			$t->same( 'number', NumberFormats::kind( $code ), $code );
		}
		$t->same( 13, NumberFormats::kind( '0000000000000' ) );
	},

	'Rows, columns and sheets that a workbook leaves out are counted all the same.' => static function ( Scene $t ) use ( $rows ): void {
		$xml  = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="3"><c r="B3" t="str"><v>x</v></c><c t="str"><v>y</v></c></row><row/><row><c t="str"><v>z</v></c></row></sheetData></worksheet>';
		$path = Files::xlsx( [ 'หนึ่ง' => [ [ 'a' ] ], 'สอง' => [ [ 'b' ] ] ], [ 'more' => [ 'xl/worksheets/sheet2.xml' => $xml ] ] );
		$t->same( [ 'หนึ่ง', 'สอง' ], ( new Sources() )->open( $path, 'a.xlsx' )->sheets() );
		$t->same( [ 1 => [ 'a' ] ], $rows( $path, 'a.xlsx' ) );
		$t->same( [ 3 => [ '', 'x', 'y' ], 4 => [], 5 => [ 'z' ] ], $rows( $path, 'a.xlsx', null, 'สอง' ) );
		$t->same( 'สาม', $t->refused( 'import-sheet-unknown', static fn () => $rows( $path, 'a.xlsx', null, 'สาม' ) )->params['sheet'] );
	},

	'What is not a table, or not what its name says, is refused with a code of its own (R060).' => static function ( Scene $t ) use ( $rows ): void {
		$xlsx = (string) file_get_contents( Files::xlsx( [ 's' => [ [ 'a' ] ] ] ) );
		$ole  = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
		$word = Files::xlsx( [ 's' => [ [ 'a' ] ] ], [ 'type' => 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' ] );
		$macro = Files::xlsx( [ 's' => [ [ 'a' ] ] ], [ 'type' => 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' ] );
		foreach ( [
			[ '', 'a.csv', 'import-file-empty' ],
			[ '%PDF-1.7 …', 'a.csv', 'import-not-a-spreadsheet' ],
			[ "\x89PNG\r\n\x1A\n", 'a.xlsx', 'import-not-a-spreadsheet' ],
			[ "<html><body><table><tr><td>1</td></tr></table>", 'report.xls', 'import-not-a-spreadsheet' ],
			[ "a\0b,c\n" . str_repeat( 'x,y', 50 ), 'a.csv', 'import-not-a-spreadsheet' ],
			[ $xlsx, 'a.csv', 'file-type-mismatch' ],
			[ "a,b\n1,2\n", 'a.xlsx', 'file-type-mismatch' ],
			[ "a,b\n1,2\n", 'a.exe', 'import-not-a-spreadsheet' ],
			[ $ole . str_repeat( 'x', 4000 ), 'a.xls', 'import-old-excel' ],
			[ $ole . str_repeat( 'x', 70000 ) . implode( "\0", str_split( 'EncryptedPackage' ) ), 'a.xlsx', 'import-encrypted' ],
			[ (string) file_get_contents( $word ), 'a.xlsx', 'import-not-a-spreadsheet' ],
			[ (string) file_get_contents( $macro ), 'a.xlsx', 'import-not-a-spreadsheet' ],
			[ substr( $xlsx, 0, 900 ), 'a.xlsx', 'import-broken-file' ],
			[ "PK\x03\x04" . str_repeat( 'x', 900 ), 'a.xlsx', 'import-broken-file' ],
		] as [ $bytes, $name, $code ] ) {
			$t->refused( $code, static fn () => $rows( Files::bytes( $bytes ), $name ), "$name " . substr( $bytes, 0, 8 ) );
		}
	},

	'A zip bomb in a workbook is refused before it is unpacked, and one that lies about its size while it is.' => static function ( Scene $t ) use ( $rows ): void {
		$before = memory_get_usage();
		$t->forget_peak();
		$bomb = Files::xlsx( [ 's' => [ [ 'a' ] ] ], [ 'more' => [ 'xl/worksheets/sheet1.xml' => '<worksheet><sheetData>' . str_repeat( ' ', 50_000_000 ) ] ] );
		$t->forget_peak();
		$t->refused( 'import-unsafe-archive', static fn () => $rows( $bomb, 'a.xlsx' ) );
		$t->true( memory_get_peak_usage() - $before < 4_000_000, 'memory' );

		$many  = static function (): Generator {
			for ( $i = 0; $i < 20000; $i++ ) {
				yield [ "แถวที่ยาวพอสมควร $i" ];
			}
		};
		$bytes = (string) file_get_contents( Files::xlsx( [ 's' => $many() ] ) );
		$at    = 0;
		while ( false !== ( $at = strpos( $bytes, "PK\x01\x02", $at ) ) ) {
			$length = unpack( 'v', $bytes, $at + 28 )[1];
			if ( 'xl/worksheets/sheet1.xml' === substr( $bytes, $at + 46, $length ) ) {
				$bytes = substr_replace( $bytes, pack( 'V', 1000 ), $at + 24, 4 );
			}
			$at += 4;
		}
		$t->refused( 'import-unsafe-archive', static fn () => $rows( Files::bytes( $bytes ), 'a.xlsx' ) );
	},

	'A workbook that declares entities is refused, and damaged XML is told as damage.' => static function ( Scene $t ) use ( $rows ): void {
		$sheet = static fn ( string $xml ): string => Files::xlsx( [ 's' => [ [ 'a' ] ] ], [ 'more' => [ 'xl/worksheets/sheet1.xml' => $xml ] ] );
		$t->refused( 'import-unsafe-archive', static fn () => $rows( $sheet( '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>' ), 'a.xlsx' ) );
		$t->refused( 'import-unsafe-archive', static fn () => $rows( $sheet( '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>' ), 'a.xlsx' ) );
		$t->refused( 'import-broken-file', static fn () => $rows( $sheet( '<worksheet><sheetData><row><c t="str"><v>1</c>' ), 'a.xlsx' ) );
		$t->refused( 'import-broken-file', static fn () => $rows( $sheet( '<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>' ), 'a.xlsx' ), 'a text that is not there' );
	},

	'A spreadsheet of 200,000 rows is refused at once when 100,000 are the most, by number and in little memory.' => static function ( Scene $t ): void {
		$rows = static function (): Generator {
			for ( $i = 0; $i < 200001; $i++ ) {
				yield [ [ 'n', (string) $i ], [ 's', '0' ] ];
			}
		};
		$csv  = Files::bytes( "ลำดับ,ชื่อรายการ\n" . str_repeat( "1,ก\n", 200000 ) );
		$xlsx = Files::xlsx( [ 's' => $rows() ], [ 'shared' => [ 'ก' ] ] );
		$before = memory_get_usage();
		$t->forget_peak();
		foreach ( [ [ $csv, 'a.csv' ], [ $xlsx, 'a.xlsx' ] ] as [ $path, $name ] ) {
			$refusal = $t->refused( 'import-too-many-rows', static fn () => ( new Sources() )->open( $path, $name )->survey( 100000 ) );
			$t->same( 100000, $refusal->params['max'], $name );
		}
		$t->true( memory_get_peak_usage() - $before < 8_000_000, 'memory' );
	},

	'Too many columns and a cell beyond what Excel holds are refused by their place.' => static function ( Scene $t ) use ( $rows ): void {
		$wide = array_fill( 0, 300, 'x' );
		$t->refused( 'import-too-many-columns', static fn () => $rows( Files::csv( [ $wide ] ), 'a.csv' ) );
		$t->refused( 'import-too-many-columns', static fn () => $rows( Files::xlsx( [ 's' => [ $wide ] ] ), 'a.xlsx' ) );
		$long = [ [ 'a', 'b' ], [ 'c', str_repeat( 'ก', 33000 ) ] ];
		foreach ( [ [ Files::csv( $long ), 'a.csv' ], [ Files::xlsx( [ 's' => $long ] ), 'a.xlsx' ] ] as [ $path, $name ] ) {
			$t->same( [ 2, 2, 32767 ], array_values( $t->refused( 'import-cell-too-long', static fn () => $rows( $path, $name ) )->params ), $name );
		}
	},
];
