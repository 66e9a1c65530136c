<?php
/**
 * What keeps people from reading what is published (R088).
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Entries\Drafts;
use Prakat\Screening\Accessibility;
use Prakat\Screening\Finding;
use Prakat\Screening\Screener;
use Prakat\Screening\Spoken;
use Prakat\Tests\Scene;
use Prakat\Tests\Screening\Papers;
use Prakat\Workflow\Actor;

require_once __DIR__ . '/papers.php';

$kinds = static fn ( string $html ): array => array_map( static fn ( Finding $finding ): string => $finding->kind, Accessibility::of_html( $html ) );

$barriers = static fn ( Scene $t, string $bytes, string $kind ): array => array_values( array_filter( array_map( static fn ( Finding $finding ): string => $finding->kind, Papers::found( $t, $bytes, $kind )->list ), static fn ( string $one ): bool => ! str_contains( $one, 'national' ) ) );

return [
	'A picture needs an alternative text that says what it shows; one that only decorates says so (R088).' => static function ( Scene $t ) use ( $kinds ): void {
		$t->same( [ 'image-no-alt' ], $kinds( '<p>ข่าว</p><img src="/a/แผนที่.jpg">' ) );
		$t->same( [], $kinds( '<img src="a.jpg" alt="">' ) );
		$t->same( [], $kinds( '<img src="a.jpg" role="presentation">' ) );
		$t->same( [], $kinds( '<img src="a.jpg" alt="นายกเทศมนตรีมอบของให้ผู้ประสบภัย">' ) );
		foreach ( [ 'IMG_2034.jpg', 'image1', 'DSC 0045', 'แผนผัง.png', 'รูปภาพ 12', 'LINE_ALBUM_67' ] as $alt ) {
			$t->same( [ 'image-alt-file-name' ], $kinds( "<img src=\"a.jpg\" alt=\"$alt\">" ), $alt );
		}
		$t->same( 'แผนที่.jpg', Accessibility::of_html( '<img src="/a/%E0%B9%81%E0%B8%9C%E0%B8%99%E0%B8%97%E0%B8%B5%E0%B9%88.jpg">' )[0]->place[0][1]['words'] );
	},

	'A link says where it leads: none is empty, and “click here” and bare addresses are pointed out (R088).' => static function ( Scene $t ) use ( $kinds ): void {
		foreach ( [ '<a href="/x"></a>', '<a href="/x"> &nbsp; </a>', '<a href="/x"><img src="a.png" alt=""></a>', '<a href="/x"><i class="icon"></i></a>', '<button></button>' ] as $html ) {
			$t->same( [ 'link-empty' ], $kinds( $html ), $html );
		}
		foreach ( [ 'คลิกที่นี่', 'อ่านต่อ…', 'ที่นี่', '>> รายละเอียด <<', 'Click here', 'Read more', 'ดาวน์โหลด' ] as $words ) {
			$t->same( [ 'link-vague' ], $kinds( '<p><a href="/x">' . esc_html( $words ) . '</a></p>' ), $words );
		}
		$t->same( [ 'link-address' ], $kinds( '<a href="https://example.go.th/a">https://example.go.th/a</a>' ) );
		foreach ( [ '<a href="/x">แผนการจัดซื้อจัดจ้าง</a>', '<a href="/x" aria-label="แผนปี 2570">คลิกที่นี่</a>', '<a href="/x"><img src="a.png" alt="หน้าแรก"></a>', '<a name="top"></a>' ] as $html ) {
			$t->same( [], $kinds( $html ), $html );
		}
	},

	'Headings are not empty, leave no level out and don’t repeat the title’s level (R088).' => static function ( Scene $t ) use ( $kinds ): void {
		$t->same( [], $kinds( '<h2>ก</h2><h3>ข</h3><h3>ค</h3><h2>ง</h2>' ) );
		$t->same( [ 'heading-empty' ], $kinds( '<h2> </h2>' ) );
		$t->same( [ 'heading-order' ], $kinds( '<h2>ก</h2><h4>ข</h4>' ) );
		$t->same( [ 'heading-order' ], $kinds( '<h5>ก</h5>' ) );
		$t->same( [ 'heading-first' ], $kinds( '<h1>ก</h1>' ) );
		$t->same( [], $kinds( '<h2><img src="a.png" alt="ตราเทศบาล"></h2>' ) );
	},

	'A table of data has header cells; a table for layout says that it is one (R088).' => static function ( Scene $t ) use ( $kinds ): void {
		$rows = '<tr><td>ก</td><td>1</td></tr><tr><td>ข</td><td>2</td></tr>';
		$t->same( [ 'table-no-header' ], $kinds( "<table>$rows</table>" ) );
		$t->same( [], $kinds( "<table><thead><tr><th>ชื่อ</th><th>จำนวน</th></tr></thead>$rows</table>" ) );
		$t->same( [], $kinds( "<table role=\"presentation\">$rows</table>" ) );
		$t->same( [], $kinds( '<table><tr><td>แถวเดียว</td><td>x</td></tr></table>' ) );
		$t->same( [ 'table-no-header' ], $kinds( "<table role=\"presentation\"><tr><td><table>$rows</table></td><td></td></tr><tr><td></td><td></td></tr></table>" ), 'inside of another' );
	},

	'Frames have a name, videos captions, languages exist, and long foreign paragraphs say what they are (R088).' => static function ( Scene $t ) use ( $kinds ): void {
		$t->same( [ 'frame-no-title' ], $kinds( '<iframe src="https://maps.example/"></iframe>' ) );
		$t->same( [], $kinds( '<iframe src="https://maps.example/" title="แผนที่เทศบาล"></iframe>' ) );
		$t->same( [ 'video-no-captions' ], $kinds( '<video src="a.mp4" controls></video>' ) );
		$t->same( [], $kinds( '<video src="a.mp4"><track kind="captions" src="a.vtt" srclang="th"></video>' ) );
		$t->same( [ 'language-wrong' ], $kinds( '<p lang="thai">ก</p>' ) );
		$t->same( [], $kinds( '<p lang="th-TH">ก</p><p lang="mfa">x</p>' ) );
		$english = str_repeat( 'The municipality announces the plan. ', 6 );
		$t->same( [ 'language-part' ], $kinds( "<p>ประกาศ</p><p>$english</p>" ) );
		$t->same( [], $kinds( "<p>ประกาศ</p><p lang=\"en\">$english</p>" ) );
		$t->same( [], $kinds( "<p>$english</p>" ) );
	},

	'Text that can’t be told from its own background is an error where the HTML itself says both colours (R088).' => static function ( Scene $t ) use ( $kinds ): void {
		$t->same( [ 'contrast-low' ], $kinds( '<p style="color:#999;background-color:#fff">ข้อความ</p>' ) );
		$t->same( [ 'contrast-low' ], $kinds( '<div style="background:#ffff00"><span style="color: rgb(255, 200, 0)">ข้อความ</span></div>' ) );
		$t->same( [], $kinds( '<p style="color:#000;background-color:#fff">ข้อความ</p>' ) );
		$t->same( [], $kinds( '<p style="color:#999">ข้อความ</p>' ), 'the background is the theme’s' );
		$t->same( [], $kinds( '<p style="color:#767676;background:#fff;font-size:30px">ข้อความ</p>' ) );
		$t->same( [], $kinds( '<div style="background:#fff" class="x"><p class="has-black-background" style="color:#eee">ข้อความ</p></div>' ) );
	},

	'Broken HTML, a page of a megabyte and blocks of the editor are no trouble.' => static function ( Scene $t ) use ( $kinds ): void {
		$t->same( [ 'image-no-alt' ], $kinds( '<p><b><a href="/x">ก<img src="x.png"></p></div></table>' ) );
		$t->same( [], $kinds( '<!-- wp:paragraph --><p>ก</p><!-- /wp:paragraph --><script>var a = "<img>";</script>' ) );
		$t->forget_peak();
		$before = memory_get_usage();
		$kinds( str_repeat( '<div><p>ข้อความ <a href="/x">แผน</a></p>', 5000 ) );
		$t->true( memory_get_peak_usage() - $before < 16 * 1048576, 'five thousand that are never closed' );
	},

	'A PDF without tags, language or title is pointed out, a scan is said to be one; none of it holds anything up (R088).' => static function ( Scene $t ) use ( $barriers ): void {
		$t->same( [ 'pdf-untagged', 'document-no-language', 'document-no-title' ], $barriers( $t, Papers::pdf( [ '(words) Tj' ] ), 'pdf' ) );
		$tagged = Papers::pdf( [ '(words) Tj' ], '/MarkInfo<</Marked true>>/StructTreeRoot 101 0 R/Lang(th-TH)', "100 0 obj\n<</Title(Plan)>>\nendobj\n101 0 obj\n<</Type/StructTreeRoot>>\nendobj\n", '/Info 100 0 R' );
		$t->same( [], $barriers( $t, $tagged, 'pdf' ) );
		$indirect = Papers::pdf( [ '(words) Tj' ], '/MarkInfo 102 0 R/StructTreeRoot 101 0 R/Lang(th-TH)', "100 0 obj\n<</Title(Plan)>>\nendobj\n101 0 obj\n<</Type/StructTreeRoot>>\nendobj\n102 0 obj\n<</Marked true>>\nendobj\n", '/Info 100 0 R' );
		$t->same( [], $barriers( $t, $indirect, 'pdf' ) );
		$lying = Papers::pdf( [ '(words) Tj' ], '/MarkInfo<</Marked false>>/StructTreeRoot 101 0 R/Lang(th-TH)', "100 0 obj\n<</Title(Plan)>>\nendobj\n101 0 obj\n<</Type/StructTreeRoot>>\nendobj\n", '/Info 100 0 R' );
		$t->same( [ 'pdf-untagged' ], $barriers( $t, $lying, 'pdf' ) );
	},

	'An office document is looked through for pictures without words, tables without headers, headings, language and title (R088).' => static function ( Scene $t ) use ( $barriers ): void {
		$named   = [ 'docProps/core.xml' => '<c xmlns:dc="x"><dc:title>แผน</dc:title></c>', 'word/styles.xml' => '<w:styles xmlns:w="w"><w:lang w:val="en-US" w:bidi="th-TH"/></w:styles>' ];
		$picture = static fn ( string $descr ): string => '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"' . $descr . '/><a:graphic><a:blip r:embed="rId1"/></a:graphic></wp:inline></w:drawing></w:r></w:p>';
		$table   = static fn ( string $header ): string => '<w:tbl>' . str_repeat( "<w:tr>$header<w:tc>" . Papers::p( 'ก' ) . '</w:tc><w:tc>' . Papers::p( 'ข' ) . '</w:tc></w:tr>', 2 ) . '</w:tbl>';
		$t->same( [], $barriers( $t, Papers::docx( $t, Papers::p( 'คำ' ) . $picture( ' descr="ตรา"' ) . $table( '<w:trPr><w:tblHeader/></w:trPr>' ), $named ), 'docx' ) );
		$t->same( [ 'document-image-no-alt' ], $barriers( $t, Papers::docx( $t, $picture( '' ), $named ), 'docx' ) );
		$t->same( [ 'document-table-no-header' ], $barriers( $t, Papers::docx( $t, $table( '' ), $named ), 'docx' ) );
		$t->same( [ 'document-no-headings' ], $barriers( $t, Papers::docx( $t, str_repeat( Papers::p( 'คำ' ), 60 ), $named ), 'docx' ) );
		$t->same( [], $barriers( $t, Papers::docx( $t, '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>' . str_repeat( Papers::p( 'คำ' ), 60 ), $named ), 'docx' ) );
		$t->same( [ 'document-no-language', 'document-no-title' ], $barriers( $t, Papers::docx( $t, Papers::p( 'คำ' ) ), 'docx' ) );
		$open = [ 'meta.xml' => '<m xmlns:dc="x"><dc:title>แผน</dc:title></m>', 'styles.xml' => '<s xmlns:style="s" style:language-complex="th"/>' ];
		$t->same( [], $barriers( $t, Papers::open( $t, 'odt', '<text:p>คำ</text:p>', $open ), 'odt' ) );
		$t->same( [ 'document-image-no-alt', 'document-table-no-header' ], $barriers( $t, Papers::open( $t, 'odt', '<draw:frame><draw:image/></draw:frame><table:table/>', $open ), 'odt' ) );
		$book   = Papers::xlsx( $t, [ 'ก' => '<row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells><sheetData>' ] );
		$t->same( [ 'sheet-merged-header' ], $barriers( $t, $book, 'xlsx' ) );
	},

	'What the screener calls an error is what the contract calls one, and every kind and place has its words in both languages.' => static function ( Scene $t ): void {
		$screening = $t->workflow()['screening'];
		$errors    = array_keys( array_filter( $screening['kinds'], static fn ( array $kind ): bool => 'error' === $kind['severity'] ) );
		$t->same( [], [ ...array_diff( $errors, Screener::ERRORS ), ...array_diff( Screener::ERRORS, $errors ) ] );
		foreach ( [ ...array_column( $screening['kinds'], 'words' ), ...array_values( $screening['unreadable'] ), ...array_values( $screening['places'] ) ] as $words ) {
			$t->true( '' !== $words['en'] && '' !== $words['th'] );
		}
		$draft = $t->complete_draft();
		$t->same( 'header, “Title”', $t->get( Spoken::class )->where( new Finding( 'telephone', 'header.title' ), (int) $t->entry_of( $draft, 'open_version_id' ), 'en' ) );
	},

	'A page of the site with a picture without words is neither submitted nor approved; with a number in its tags neither (R009, R088).' => static function ( Scene $t ): void {
		$page = static function ( string $content ) use ( $t ): int {
			$officer = Actor::user( $t->of_office( 'officer' ) );
			$id      = $t->get( Prakat\Entries\Entries::class )->create( 'page', $t->unit( 'office' ), $t->complete_header(), $officer );
			$t->get( Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), [ [ 'post' => 1, 'type' => 'page', 'title' => 'ข่าว', 'content' => $content ] ], $officer );
			return $id;
		};
		$found = static fn ( int $id ): array => array_map( static fn ( Finding $finding ): string => $finding->kind . ' ' . $finding->path, $t->get( Screener::class )->of_version( (int) $t->entry_of( $id, 'open_version_id' ) )->list );
		$t->same( [ 'image-no-alt records.1.content' ], $found( $page( '<p>ข่าว</p><img src="a.jpg">' ) ) );
		$t->same( [ 'national-id records.1.content' ], $found( $page( '<p>1-2345<b>-67890</b>-12-<i>1</i></p>' ) ) );
		$t->same( [ 'national-id records.1.content' ], $found( $page( '<p>&#49;&#50;34567890121</p>' ) ) );
		$t->same( [ 'national-id records.1.content' ], $found( $page( '<!-- wp:x {"id":"1234567890121"} /--><p>ข่าว</p>' ) ) );
		$t->same( [ 'national-id records.1.content' ], $found( $page( '<p title="1 2345 67890 12 1">ข่าว</p>' ) ) );
		$refusal = $t->refused( 'inaccessible', static fn () => $t->walk( $page( '<img src="a.jpg">' ), 'submit' ) );
		$t->same( 1, $refusal->params['count'] );
		$t->contains( 'a.jpg', $refusal->params['where']['th'] );
	},
];
