<?php
/**
 * Numbers of persons in files (R009).
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Screening\FileReader;
use Prakat\Screening\Limits;
use Prakat\Screening\Secrets;
use Prakat\Tests\Scene;
use Prakat\Tests\Screening\Papers;

require_once __DIR__ . '/papers.php';

$id = Papers::PERSON;

return [
	'In a Word document a number is found however it is cut into runs, and whatever hides it (R009).' => static function ( Scene $t ) use ( $id ): void {
		$cases = [
			'one run'              => [ Papers::p( "เลขประจำตัวประชาชน $id" ), 'paragraph 1' ],
			'many runs'            => [ Papers::p( 'คำ' ) . Papers::p( '1-23', '45-6', '7890-', '12-1' ), 'paragraph 2' ],
			'entities'             => [ Papers::p( '&#49;&#x32;34567890121' ), 'paragraph 1' ],
			'white and hidden'     => [ '<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/><w:vanish/><w:sz w:val="2"/></w:rPr><w:t>' . $id . '</w:t></w:r></w:p>', 'paragraph 1' ],
			'deleted with changes' => [ '<w:p><w:del w:id="1"><w:r><w:delText>' . $id . '</w:delText></w:r></w:del></w:p>', 'paragraph 1' ],
			'zero width'           => [ Papers::p( "123\u{200B}4567\u{FEFF}890\u{2060}121" ), 'paragraph 1' ],
			'full width'           => [ Papers::p( '１２３４５６７８９０１２１' ), 'paragraph 1' ],
			'Thai digits'          => [ Papers::p( '๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑' ), 'paragraph 1' ],
			'tabs'                 => [ '<w:p><w:r><w:t>1</w:t><w:tab/><w:t>2345</w:t><w:tab/><w:t>67890</w:t><w:tab/><w:t>12</w:t><w:tab/><w:t>1</w:t></w:r></w:p>', 'paragraph 1' ],
			'no-break hyphens'     => [ '<w:p><w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2345</w:t><w:noBreakHyphen/><w:t>67890</w:t><w:noBreakHyphen/><w:t>12</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r></w:p>', 'paragraph 1' ],
			'a text box'           => [ '<w:p><w:r><w:t>คำ</w:t><w:pict><v:textbox><w:txbxContent>' . Papers::p( $id ) . '</w:txbxContent></v:textbox></w:pict></w:r></w:p>', 'paragraph 2' ],
			'boxes of a form'      => [ '<w:tbl><w:tr>' . implode( '', array_map( static fn ( string $digit ): string => '<w:tc>' . Papers::p( $digit ) . '</w:tc>', [ 'เลขประจำตัวประชาชน', ...str_split( $id ) ] ) ) . '</w:tr></w:tbl>', 'paragraph 14' ],
			'an alternative text'  => [ '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="บัตร ' . $id . '"/></wp:inline></w:drawing></w:r></w:p>', 'paragraph 1' ],
			'a field'              => [ '<w:p><w:r><w:instrText>HYPERLINK "mailto:' . $id . '@example.go.th"</w:instrText></w:r></w:p>', 'paragraph 1' ],
			'CDATA and a comment'  => [ '<w:p><w:r><w:t>12345<![CDATA[67890]]><!-- x -->121</w:t></w:r></w:p>', 'paragraph 1' ],
		];
		foreach ( $cases as $name => [ $body, $place ] ) {
			$t->same( [ "national-id $place" ], Papers::numbers( Papers::found( $t, Papers::docx( $t, $body ), 'docx' ) ), $name );
		}
	},

	'Every part of a Word document in which somebody can write is read: comments, notes, margins, properties, addresses, charts (R009).' => static function ( Scene $t ) use ( $id ): void {
		$cases = [
			'comments'                                  => [ 'word/comments.xml' => Papers::word( 'comments', '<w:comment w:author="x">' . Papers::p( '12345', '67890121' ) . '</w:comment>' ) ],
			'footnotes'                                 => [ 'word/footnotes.xml' => Papers::word( 'footnotes', Papers::p( $id ) ) ],
			'margins'                                   => [ 'word/header1.xml' => Papers::word( 'hdr', Papers::p( $id ) ) ],
			'properties'                                => [ 'docProps/core.xml' => "<cp><creator>$id</creator></cp>" ],
			'addresses'                                 => [ 'word/_rels/document.xml.rels' => '<Relationships><Relationship Target="https://example.go.th/?id=' . $id . '" TargetMode="External"/></Relationships>' ],
			'drawing'                                   => [ 'word/charts/chart1.xml' => "<c><pt><v>$id</v></pt></c>" ],
			'hidden customXml/item1.xml'                => [ 'customXml/item1.xml' => "<a b=\"$id\"/>" ],
			'cell Sheet1 B2'                            => [ 'word/embeddings/Microsoft_Excel_Worksheet.xlsx' => Papers::xlsx( $t, [ 'Sheet1' => '<row r="2"><c r="B2"><v>1234567890121</v></c></row>' ] ) ],
		];
		foreach ( $cases as $place => $more ) {
			$t->same( [ "national-id $place" ], Papers::numbers( Papers::found( $t, Papers::docx( $t, Papers::p( 'คำ' ), $more ), 'docx' ) ), $place );
		}
	},

	'In a workbook a number is found in texts, in amounts, in hidden sheets, over several cells and behind a formula, with its sheet and cell (R009).' => static function ( Scene $t ) use ( $id ): void {
		$cell  = static fn ( string $where, string $type, string $value ): string => "<c r=\"$where\" t=\"$type\">" . ( 'inlineStr' === $type ? "<is><t>$value</t></is>" : "<v>$value</v>" ) . '</c>';
		$cases = [
			'cell ข้อมูล B2'        => [ 'ข้อมูล' => '<row r="2">' . $cell( 'B2', 's', '0' ) . '</row>' ],
			'cell ข้อมูล A1'        => [ 'ข้อมูล' => '<row r="1"><c r="A1"><v>1234567890121</v></c></row>' ],
			'cell ข้อมูล C7'        => [ 'ข้อมูล' => '<row r="7"><c r="C7"><v>1.234567890121E+12</v></c></row>' ],
			'cell ข้อมูล D1'        => [ 'ข้อมูล' => '<row r="1">' . $cell( 'D1', 'inlineStr', '1 2345 67890 12 1' ) . '</row>' ],
			'hidden-cell ลับ A3'    => [ 'ข้อมูล' => '', '!ลับ' => '<row r="3">' . $cell( 'A3', 's', '0' ) . '</row>' ],
			'cell ข้อมูล E1'        => [ 'ข้อมูล' => '<row r="1"><c r="E1" t="str"><f>A1&amp;B1</f><v>1234567890121</v></c></row>' ],
			'cell ข้อมูล F1'        => [ 'ข้อมูล' => '<row r="1"><c r="F1"><f>SUM(A1)</f><v>1234567890121</v></c></row>' ],
			'cell ข้อมูล G1'        => [ 'ข้อมูล' => '<row r="1"><c r="G1" t="str"><f>LEFT("1234567890121",1)</f><v>1</v></c></row>' ],
			'cell ข้อมูล B4'        => [ 'ข้อมูล' => '<row r="4"><c r="B4"><v>1</v></c><c r="C4"><v>2345</v></c><c r="D4"><v>67890</v></c><c r="E4"><v>12</v></c><c r="F4"><v>1</v></c></row>' ],
			'cell ข้อมูล B5'        => [ 'ข้อมูล' => '<row r="1">' . $cell( 'B1', 'inlineStr', 'เลขประจำตัวประชาชน' ) . '</row><row r="5"><c r="B5"><v>123456789</v></c><c r="C5" t="s"><v>1</v></c></row>' ],
		];
		foreach ( $cases as $place => $sheets ) {
			$first = str_contains( implode( '', $sheets ), '<v>0</v>' ) ? '<r><t>12345</t></r><r><t>67890121</t></r>' : '<t>คำ</t>';
			$found = Papers::found( $t, Papers::xlsx( $t, $sheets, [ $first, '<t>0121</t>' ] ), 'xlsx' );
			$t->same( [ "national-id $place" ], Papers::numbers( $found ), $place );
			$t->same( [], Papers::unread( $found ), $place );
		}
		$more = [
			'comments'   => [ 'xl/comments1.xml' => "<comments><t>123456</t><r><t>$id</t></r></comments>" ],
			'drawing'    => [ 'xl/drawings/drawing1.xml' => '<d><p><r><t>12345</t></r><r><t>67890121</t></r></p></d>' ],
			'hidden xl/pivotCache/pivotCacheRecords1.xml' => [ 'xl/pivotCache/pivotCacheRecords1.xml' => "<r><s v=\"$id\"/></r>" ],
			'addresses'  => [ 'xl/worksheets/_rels/sheet1.xml.rels' => '<r><Relationship Target="https://example.go.th/' . $id . '"/></r>' ],
			'hidden xl/odd/place.xml' => [ 'xl/odd/place.xml' => "<w><sheetData><row><c><v>$id</v></c></row></sheetData></w>" ],
			'hidden xl/sharedStrings.xml' => [ 'xl/sharedStrings.xml' => "<sst><si><t>$id</t></si></sst>" ],
			'hidden xl/externalLinks/externalLink1.xml'   => [ 'xl/externalLinks/externalLink1.xml' => "<r><v>$id</v></r>" ],
			'sheet 1234567890121' => [],
		];
		foreach ( $more as $place => $parts ) {
			$found = Papers::found( $t, Papers::xlsx( $t, [] === $parts ? [ "$id " => '' ] : [ 'ข้อมูล' => '' ], [], $parts ), 'xlsx' );
			$t->same( [ "national-id $place" ], Papers::numbers( $found ), $place );
		}
	},

	'OpenDocument text and sheets, and slides, are read as well (R009).' => static function ( Scene $t ) use ( $id ): void {
		$text = Papers::open( $t, 'odt', "<office:text><text:p>คำ</text:p><text:p>1-2345-<text:span>678</text:span>90-<text:span/>12<text:s/>-1</text:p></office:text>" );
		$t->same( [ 'national-id paragraph 2' ], Papers::numbers( Papers::found( $t, $text, 'odt' ) ) );
		$sheet = Papers::open( $t, 'ods', '<office:spreadsheet><table:table table:name="ก"><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="1234567890121"><text:p>1.23E+12</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>เลข</text:p><office:annotation><text:p>' . $id . '</text:p></office:annotation></table:table-cell></table:table-row></table:table></office:spreadsheet>' );
		$t->same( [ 'national-id cell ก C1', 'national-id cell ก A2' ], Papers::numbers( Papers::found( $t, $sheet, 'ods' ) ) );
		$named = Papers::open( $t, 'odt', '<office:text><text:p>คำ</text:p></office:text>', [ 'meta.xml' => "<m><k>$id</k></m>" ] );
		$t->same( [ 'national-id properties' ], Papers::numbers( Papers::found( $t, $named, 'odt' ) ) );
		$slides = $t->zip( [ '[Content_Types].xml' => Papers::TYPES, 'ppt/presentation.xml' => '<p/>', 'ppt/slides/slide3.xml' => '<p><a:p xmlns:a="a"><a:r><a:t>12345</a:t></a:r><a:r><a:t>67890121</a:t></a:r></a:p></p>', 'ppt/notesSlides/notesSlide1.xml' => "<p><t>$id</t></p>" ] );
		$t->same( [ 'national-id hidden ppt/notesSlides/notesSlide1.xml', 'national-id slide 3' ], Papers::numbers( Papers::found( $t, $slides, 'pptx' ) ) );
	},

	'A CSV, text or JSON file is read in every encoding that the importer knows, with its line and column (R009).' => static function ( Scene $t ) use ( $id ): void {
		$thai  = "ลำดับ,ชื่อ,เลขประจำตัวประชาชน\r\n1,ทดสอบ,$id\r\n";
		$cases = [
			[ $thai, 'csv', 'line-column 2 3' ],
			[ (string) iconv( 'UTF-8', 'TIS-620', $thai ), 'csv', 'line-column 2 3' ],
			[ "\xFF\xFE" . mb_convert_encoding( $thai, 'UTF-16LE' ), 'csv', 'line-column 2 3' ],
			[ "ก;ข\n\"1\";\"๑๒๓๔๕๖๗๘๙๐๑๒๑\"\n", 'csv', 'line-column 2 2' ],
			[ "\"1\",\"2345\",\"67890\",\"12\",\"1\"\n", 'csv', 'line-column 1 1' ],
			[ "คำ\n1 2345\t67890 12 1\n", 'txt', 'line 2' ],
			[ "{\n\"a\": \"\\u0031\\u0e52\\u0033\\u0034567890121\"\n}", 'json', 'line 2' ],
			[ "{\"a\": 1234567890121}", 'json', 'line 1' ],
		];
		foreach ( $cases as $i => [ $bytes, $kind, $place ] ) {
			$found = Papers::found( $t, $bytes, $kind );
			$t->same( [ "national-id $place" ], Papers::numbers( $found ), "case $i" );
			$t->same( [], Papers::unread( $found ), "case $i" );
		}
		$odd = Papers::found( $t, "caf\xE9 \xDB\xDC $id\n", 'txt' );
		$t->same( [ 'national-id line 1' ], Papers::numbers( $odd ), 'digits are digits in an encoding that nobody knows' );
		$t->same( [ 'damaged' ], Papers::unread( $odd ) );
	},

	'The text of a PDF is read page by page, its properties, notes and addresses too (R009).' => static function ( Scene $t ) use ( $id ): void {
		$pdf = Papers::pdf( [ '(page one) Tj', '[(12345) -2 (67890) 1 (121)] TJ', '1 1 1 rg (1-2345-67890-12-1) Tj', '3 Tr (1 2345 67890 12 1) Tj' ] );
		$t->same( [ 'national-id page 2', 'national-id page 3', 'national-id page 4' ], Papers::numbers( Papers::found( $t, $pdf, 'pdf' ) ), 'cut up, white, invisible' );
		$more = Papers::pdf( [ '(one) Tj' ], '', "100 0 obj\n<</Type/Annot/Subtype/Text/Contents($id)>>\nendobj\n101 0 obj\n<</Type/Action/S/URI/URI(https://example.go.th/$id)>>\nendobj\n102 0 obj\n<</Author($id)>>\nendobj\n", '/Info 102 0 R' );
		$t->same( [ 'national-id properties', 'national-id comments', 'national-id addresses' ], Papers::numbers( Papers::found( $t, $more, 'pdf' ) ) );
	},

	'A PDF as a browser makes it, tagged, with Thai letters and digits of a font of its own, is read (R009, R088).' => static function ( Scene $t ): void {
		$found = Papers::found( $t, (string) file_get_contents( __DIR__ . '/thai.pdf' ), 'pdf' );
		$t->same( [ 'national-id page 1' ], Papers::numbers( $found ) );
		$t->same( [ 'national-id' ], array_column( $found->list, 'kind' ), 'and no barrier' );
		$t->same( [], Papers::unread( $found ) );
	},

	'A scanned PDF, a picture, a recording and a file with a password are said to be unreadable, not passed in silence (R009).' => static function ( Scene $t ): void {
		$t->same( [ 'scanned' ], Papers::unread( Papers::found( $t, Papers::pdf( [ null, null ] ), 'pdf' ) ) );
		$some = Papers::found( $t, Papers::pdf( [ '(words) Tj', null, null ] ), 'pdf' );
		$t->same( [ 'scanned-pages' ], Papers::unread( $some ) );
		$t->same( '2, 3', $some->unreadable[0]['params']['pages'] );
		$t->same( [ 'picture' ], Papers::unread( Papers::found( $t, $t->png(), 'png' ) ) );
		$t->same( [ 'media' ], Papers::unread( Papers::found( $t, 'x', 'mp4' ) ) );
		$t->same( [ 'encrypted' ], Papers::unread( Papers::found( $t, Papers::pdf( [ '(words) Tj' ], '', "100 0 obj\n<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>\nendobj\n", '/Encrypt 100 0 R' ), 'pdf' ) ) );
		$t->same( [ 'encrypted' ], Papers::unread( Papers::found( $t, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" . str_repeat( "\0", 600 ), 'xlsx' ) ) );
		$t->same( [ 'damaged' ], Papers::unread( Papers::found( $t, 'nothing', 'docx' ) ) );
		$t->same( [ 'damaged' ], Papers::unread( Papers::found( $t, "%PDF-1.4\nrubbish", 'pdf' ) ) );
		$t->same( [ 'damaged' ], Papers::unread( Papers::found( $t, Papers::docx( $t, '<w:p><w:r><w:t>1' ), 'docx' ) ), 'broken XML' );
		$t->same( [ 'damaged' ], Papers::unread( Papers::found( $t, $t->zip( [ '[Content_Types].xml' => Papers::TYPES, 'word/document.xml' => '<!DOCTYPE a [<!ENTITY x "1234567890121">]><a>&x;</a>' ] ), 'docx' ) ), 'entities' );
	},

	'What is too large, too deep or takes too long is stopped and said, in bounded memory; what was found until then stays (R009).' => static function ( Scene $t ) use ( $id ): void {
		$read = static fn ( string $bytes, string $kind, Limits $limits ) => ( new FileReader( $t->get( Secrets::class ), $limits ) )->read( $t->paper( $bytes ), $kind );
		$t->same( [ 'too-large' ], Papers::unread( $read( str_repeat( 'x', 2000 ), 'txt', new Limits( bytes: 1000 ) ) ) );
		$t->same( [ 'too-large' ], Papers::unread( $read( Papers::docx( $t, Papers::p( str_repeat( 'ก', 20000 ) ) ), 'docx', new Limits( unpacked: 5000 ) ) ) );
		$t->same( [ 'too-large' ], Papers::unread( $read( Papers::docx( $t, Papers::p( 'x' ), [ 'a.xml' => '<a/>', 'b.xml' => '<a/>' ] ), 'docx', new Limits( members: 3 ) ) ) );
		$late = $read( "$id\n" . str_repeat( "1234567890123456\n", 2000 ), 'txt', new Limits( seconds: -1.0 ) );
		$t->same( [ 'too-long' ], Papers::unread( $late ) );
		$t->same( [ 'national-id line 1' ], Papers::numbers( $late ) );
		$inner = Papers::docx( $t, Papers::p( $id ) );
		for ( $i = 0; $i < 5; $i++ ) {
			$inner = Papers::docx( $t, Papers::p( 'x' ), [ 'word/embeddings/a.docx' => $inner ] );
		}
		$t->same( [ 'too-deep' ], Papers::unread( Papers::found( $t, $inner, 'docx' ) ) );

		$deflate = deflate_init( ZLIB_ENCODING_DEFLATE, [ 'level' => 9 ] );
		$packed  = '';
		for ( $i = 0; $i < 256; $i++ ) {
			$packed .= deflate_add( $deflate, str_repeat( "\0", 1048576 ), 255 === $i ? ZLIB_FINISH : ZLIB_NO_FLUSH );
		}
		$bomb = Papers::pdf( [ '(x) Tj' ], '', "100 0 obj\n<</Filter/FlateDecode/Length " . strlen( $packed ) . ">>stream\n$packed\nendstream\nendobj\n" );
		$t->forget_peak();
		$before = memory_get_usage();
		$found  = Papers::found( $t, $bomb, 'pdf' );
		$t->true( memory_get_peak_usage() - $before < 64 * 1048576, 'memory ' . memory_get_peak_usage() );
		$t->same( 0, count( Papers::numbers( $found ) ) );
		$wide = $read( Papers::docx( $t, str_repeat( Papers::p( 'x' ), 20000 ) . Papers::p( $id ) ), 'docx', new Limits( seconds: -1.0 ) );
		$t->same( [ 'too-long' ], Papers::unread( $wide ) );
	},

	'No number is kept of what was found: neither in what is stored nor in what is shown (R009).' => static function ( Scene $t ) use ( $id ): void {
		$found = Papers::found( $t, Papers::docx( $t, Papers::p( "โทร 081-234-5678 บัตร $id" ) ), 'docx' );
		$t->same( [ 'telephone paragraph 1', 'national-id paragraph 1' ], Papers::numbers( $found ) );
		$t->same( '1-xxxx-xxxxx-x2-1', $found->list[1]->excerpt );
		foreach ( [ $id, '812345678', '081-234-5678', substr( $id, 1, 9 ) ] as $number ) {
			$t->lacks( $number, $found->to_json() );
		}
		$t->different( hash( 'sha256', $id ), $found->list[1]->digest );
		$sealed = $t->get( Secrets::class )->seal( $found->to_json(), 'file a' );
		$t->lacks( 'national-id', (string) base64_decode( $sealed ) );
		$t->same( $found->to_json(), $t->get( Secrets::class )->open( $sealed, 'file a' ) );
		$t->same( null, $t->get( Secrets::class )->open( $sealed, 'file b' ), 'of another' );
		$t->same( null, $t->get( Secrets::class )->open( substr( $sealed, 0, -8 ) . 'AAAAAAA=', 'file a' ) );
	},
];
