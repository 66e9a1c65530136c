<?php
/**
 * What a file really is (R060).
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Files\Inspector;
use Prakat\Tests\Scene;

$type = static fn ( Scene $t, string $bytes, string $name ): string => $t->get( Inspector::class )->type( $t->paper( $bytes ), $name )['mime'];

return [
	'Each permitted kind is known by its bytes (R060).' => static function ( Scene $t ) use ( $type ): void {
		$t->same( 'application/pdf', $type( $t, $t->pdf(), 'ประกาศ.PDF' ) );
		foreach ( [ 'docx', 'xlsx', 'pptx', 'odt', 'ods' ] as $kind ) {
			$t->matches( '/^application\/vnd\./', $type( $t, $t->office( $kind ), "a.$kind" ), $kind );
		}
		$t->same( 'image/png', $type( $t, $t->png(), 'a.png' ) );
		$t->same( 'text/csv', $type( $t, "\xEF\xBB\xBFชื่อ,ราคา\nกระดาษ,=1+1\n", 'a.csv' ) );
		$t->same( 'text/csv', $type( $t, (string) iconv( 'UTF-8', 'TIS-620', "ชื่อ,ราคา\r\nกระดาษ,5\r\n" ), 'tis620.csv' ) );
		$t->same( 'text/plain', $type( $t, "\xFF\xFE" . mb_convert_encoding( 'ประกาศ', 'UTF-16LE' ), 'a.txt' ) );
		$t->same( 'application/json', $type( $t, '{"ก": [1]}', 'a.json' ) );
		$t->same( 'video/mp4', $type( $t, "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" . str_repeat( "\x00", 64 ), 'a.mp4' ) );
		$t->same( 'audio/mpeg', $type( $t, "ID3\x03\x00\x00\x00\x00\x00\x0A" . str_repeat( "\x00", 10 ) . str_repeat( "\xFF\xFB\x90\x00" . str_repeat( "\x00", 413 ), 4 ), 'a.mp3' ) );
	},

	'A file whose bytes are not what its name says is refused.' => static function ( Scene $t ) use ( $type ): void {
		$zip   = $t->zip( [ 'a.txt' => 'a' ] );
		$cases = [
			[ $t->png(), 'ประกาศ.pdf' ],
			[ $t->pdf(), 'a.png' ],
			[ $t->office( 'docx' ), 'a.xlsx' ],
			[ $t->office( 'ods' ), 'a.odt' ],
			[ $zip, 'a.docx' ],
			[ $zip, 'a.csv' ],
			[ 'not json', 'a.json' ],
			[ '{"a":1', 'a.json' ],
			[ "MZ\x90\x00\x03", 'a.pdf' ],
			[ "\x7FELF\x02\x01\x01", 'a.txt' ],
			[ "#!/bin/sh\nrm -rf /\n", 'a.txt' ],
			[ '<?php phpinfo();', 'a.txt' ],
			[ "\n <!DOCTYPE html><script>alert(1)</script>", 'a.csv' ],
			[ '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.txt' ],
			[ '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png' ],
			[ 'x' . $t->pdf(), 'a.pdf' ],
			[ str_repeat( "\x00", 100 ), 'a.txt' ],
			[ 'plain words', 'a.mp4' ],
			[ 'plain words', 'a.mp3' ],
			[ 'plain words', 'a.jpg' ],
		];
		foreach ( $cases as [ $bytes, $name ] ) {
			$t->refused( 'file-type-mismatch', static fn () => $type( $t, $bytes, $name ), "$name of " . substr( $bytes, 0, 12 ) );
		}
	},

	'Kinds that run, and kinds that nobody agreed on, are refused whatever is in them (R060).' => static function ( Scene $t ) use ( $type ): void {
		foreach ( [ 'a.svg', 'a.html', 'a.php', 'a.phtml', 'a.js', 'a.exe', 'a.docm', 'a.xlsm', 'a.doc', 'a.xls', 'a.zip', 'a', '.htaccess', 'a.pdf.php', 'a.pdf ' . "\u{202E}" . 'fdp.exe' ] as $name ) {
			$t->refused( 'file-type-refused', static fn () => $type( $t, $t->pdf(), $name ), $name );
		}
	},

	'Documents with macros, programs, a password or a way out of their folder are refused.' => static function ( Scene $t ) use ( $type ): void {
		foreach ( [
			$t->office( 'docx', [ 'word/vbaProject.bin' => 'x' ] ),
			$t->office( 'xlsx', [ 'xl/macrosheets/sheet1.xml' => 'x' ] ),
			$t->office( 'xlsx', [ 'xl/activeX/activeX1.bin' => 'x' ] ),
			$t->office( 'pptx', [ 'ppt/embeddings/setup.exe' => 'x' ] ),
			$t->office( 'docx', [ 'word/page.html' => 'x' ] ),
			$t->office( 'docx', [ '../../evil.xml' => 'x' ] ),
			$t->office( 'docx', [], 1 ),
			$t->zip( [ '[Content_Types].xml' => '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>', 'word/document.xml' => 'x' ] ),
		] as $i => $bytes ) {
			$t->refused( 'file-unsafe', static fn () => $type( $t, $bytes, $i > 0 && $i < 3 ? 'a.xlsx' : ( 3 === $i ? 'a.pptx' : 'a.docx' ) ), "case $i" );
		}
		foreach ( [ 'Basic/script-lc.xml', 'Scripts/python/a.py' ] as $member ) {
			$t->refused( 'file-unsafe', static fn () => $type( $t, $t->office( 'ods', [ $member => 'x' ] ), 'a.ods' ), $member );
		}
	},

	'Documents that carry packages of OLE, other documents with macros, or that fetch something when they are opened, are refused (R060).' => static function ( Scene $t ) use ( $type ): void {
		$relation = static fn ( string $type, string $more ): array => [ 'word/_rels/settings.xml.rels' => "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/$type\" Target=\"https://example.org/a.dotm\"$more/></Relationships>" ];
		foreach ( [
			'docx' => [
				[ 'word/embeddings/oleObject1.bin' => 'x' ],
				[ 'word/embeddings/package.bin' => 'x' ],
				[ 'word/embeddings/a.docm' => 'x' ],
				[ 'word/embeddings/a.xls' => 'x' ],
				[ 'word/afchunk.mht' => 'x' ],
				[ 'word/afchunk1.rtf' => 'x' ],
				$relation( 'attachedTemplate', ' TargetMode="External"' ),
				$relation( 'oleObject', ' TargetMode="External"' ),
				$relation( 'frame', ' TargetMode="External"' ),
			],
			'xlsx' => [
				[ 'xl/embeddings/oleObject1.bin' => 'x' ],
				[ 'xl/externalLinks/externalLink1.xml' => '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>' ],
			],
			'odt'  => [
				[ 'META-INF/manifest.xml' => '<m media-type="application/vnd.sun.star.oleobject"/>' ],
				[ 'META-INF/manifest.xml' => '<manifest:encryption-data/>' ],
				[ 'content.xml' => '<o><script:event-listener xlink:href="vnd.sun.star.script:a.py$x?language=Python"/></o>' ],
			],
		] as $kind => $cases ) {
			foreach ( $cases as $i => $more ) {
				$t->refused( 'file-unsafe', static fn () => $type( $t, $t->office( $kind, $more ), "a.$kind" ), "$kind $i" );
			}
		}
		// What is usual stays: links, pictures by address, a chart with its data.
		$t->matches( '/wordprocessingml/', $type( $t, $t->office( 'docx', $relation( 'hyperlink', ' TargetMode="External"' ) + [ 'word/embeddings/Microsoft_Excel_Worksheet.xlsx' => 'x' ] ), 'a.docx' ) );
	},

	'A PDF with scripts, launches, forms that send, or files in it is refused, however it is written; one that only speaks of them is not (R060).' => static function ( Scene $t ) use ( $type ): void {
		$pdf  = static fn ( string $more ): string => str_replace( 'trailer', "$more\ntrailer", $t->pdf() );
		$pack = static fn ( string $objects, string $about = '/Type/ObjStm/N 1/First 4/Filter/FlateDecode' ): string => "9 0 obj\n<<$about/Length 9>>stream\n" . gzcompress( $objects ) . "\nendstream\nendobj";
		foreach ( [
			'9 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj',
			'9 0 obj<</S /J#61vaScript /J#53 (app.alert(1))>>endobj',
			'9 0 obj<</Names<</JavaScript 8 0 R>>>>endobj',
			'9 0 obj<</S/Launch/F(cmd.exe)>>endobj',
			'9 0 obj<</Names<</EmbeddedFiles 8 0 R>>>>endobj',
			'9 0 obj<</Type/EmbeddedFile/Length 1>>stream' . "\nx\nendstream endobj",
			'9 0 obj<</Subtype/FileAttachment>>endobj',
			'9 0 obj<</Subtype/RichMedia>>endobj',
			'9 0 obj<</AcroForm<</XFA 8 0 R>>>>endobj',
			'9 0 obj<</S/SubmitForm/F(https://example.org)>>endobj',
			$pack( '8 0 <</S/JavaScript/JS(x)>>' ),
			$pack( '8 0 <</S/#4aava#53cript/JS(x)>>' ),
			"9 0 obj<</Type/ObjStm/N 1/First 4/Filter/ASCIIHexDecode/Length 9>>stream\nAABB>\nendstream endobj",
			"9 0 obj<</A(>>stream\n) /S/JavaScript >>endobj\nendstream",
		] as $i => $more ) {
			$t->refused( 'file-unsafe', static fn () => $type( $t, $pdf( $more ), 'a.pdf' ), "case $i" );
		}
		foreach ( [
			'9 0 obj<</Title(HTML/JavaScript, /Launch)>>endobj',
			'9 0 obj<</A<</S/URI/URI(https://example.go.th)>>>>endobj',
			'9 0 obj<</OpenAction[3 0 R/Fit]>>endobj',
			"9 0 obj<</Length 5>>stream\n(a/JS)Tj /JS\nendstream endobj",
			$pack( '8 0 <</Type/Annot/Subtype/Link>>' ),
		] as $i => $more ) {
			$t->same( 'application/pdf', $type( $t, $pdf( $more ), 'a.pdf' ), "harmless case $i" );
		}
	},

	'An archive that unpacks to far more than it is, is refused without being unpacked.' => static function ( Scene $t ): void {
		$deflate = deflate_init( ZLIB_ENCODING_RAW, [ 'level' => 9 ] );
		$body    = '';
		for ( $i = 0; $i < 64; $i++ ) {
			$body .= deflate_add( $deflate, str_repeat( "\0", 1048576 ), 63 === $i ? ZLIB_FINISH : ZLIB_NO_FLUSH );
		}
		$small = $t->office( 'xlsx' );
		$about = pack( 'vvvvVVV', 0, 8, 0, 0, 0, strlen( $body ), 64 * 1048576 );
		$name  = 'xl/worksheets/sheet1.xml';
		$start = strpos( $small, "PK\x01\x02" );
		$list  = substr( $small, $start, -22 ) . "PK\x01\x02" . pack( 'vv', 20, 20 ) . $about . pack( 'vvvvvVV', strlen( $name ), 0, 0, 0, 0, 0, $start ) . $name;
		$files = substr( $small, 0, $start ) . "PK\x03\x04" . pack( 'v', 20 ) . $about . pack( 'vv', strlen( $name ), 0 ) . $name . $body;
		$bomb  = $files . $list . "PK\x05\x06" . pack( 'vvvvVVv', 0, 0, 3, 3, strlen( $list ), strlen( $files ), 0 );

		$t->forget_peak();
		$before = memory_get_usage();
		$path   = $t->paper( $bomb );
		$t->refused( 'file-unsafe', static fn () => $t->get( Inspector::class )->type( $path, 'bomb.xlsx' ) );
		$t->true( memory_get_peak_usage() - $before < 8 * 1048576 );
	},

	'A file with two faces is refused: an image or a PDF that is an archive as well, an image with a program in it.' => static function ( Scene $t ) use ( $type ): void {
		$zip = $t->zip( [ 'a.txt' => 'a' ] );
		$t->refused( 'file-type-mismatch', static fn () => $type( $t, $t->png() . self_offset( $t->png(), $zip ), 'a.png' ) );
		$t->refused( 'file-type-mismatch', static fn () => $type( $t, $t->pdf() . self_offset( $t->pdf(), $zip ), 'a.pdf' ) );
		$t->refused( 'file-type-mismatch', static fn () => $type( $t, $t->png() . '<?php system($_GET[0]);', 'a.png' ) );
		$t->refused( 'file-type-mismatch', static fn () => $type( $t, $t->zip( [ 'a' => '1', 'b' => '2' ] ), 'a.docx' ) );
	},

	'What the section accepts, and how large it may be, is kept to (R060).' => static function ( Scene $t ): void {
		$inspector = $t->get( Inspector::class );
		$path      = $t->paper( $t->pdf() );
		$t->same( 'pdf', $inspector->accept( $path, 'a.pdf', [ 'pdf' ], 10000 )['extension'] );
		$t->same( 'jpg', $inspector->accept( $t->paper( jpeg() ), 'a.JPEG', [ 'jpg' ], 10000 )['extension'] );
		$refusal = $t->refused( 'file-type-refused', static fn () => $inspector->accept( $path, 'a.pdf', [ 'jpg', 'png' ], 10000 ) );
		$t->same( [ 'extension' => 'pdf', 'accept' => 'jpg, png' ], $refusal->params );
		$t->refused( 'file-too-large', static fn () => $inspector->accept( $path, 'a.pdf', [ 'pdf' ], 20 ) );
		$t->refused( 'file-empty', static fn () => $inspector->accept( $t->paper( '' ), 'a.pdf', [ 'pdf' ], 20 ) );
		$t->refused( 'file-type-refused', static fn () => $inspector->accept( $path, 'a.php', [ 'php' ], 10000 ), 'no section can permit what runs' );
	},
];

/**
 * The archive with its offsets moved by what stands before it.
 */
function self_offset( string $before, string $zip ): string {
	$start = unpack( 'V', substr( $zip, -6, 4 ) )[1];
	return substr_replace( $zip, pack( 'V', $start + strlen( $before ) ), -6, 4 );
}

/**
 * The bytes of a JPEG of one dot.
 */
function jpeg(): string {
	$image = imagecreatetruecolor( 1, 1 );
	ob_start();
	imagejpeg( $image );
	return (string) ob_get_clean();
}
