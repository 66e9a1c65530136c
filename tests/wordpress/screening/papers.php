<?php
/**
 * Office documents and PDFs with words in them, made by hand.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Screening;

use Prakat\Screening\FileReader;
use Prakat\Screening\Findings;
use Prakat\Tests\Scene;

/**
 * The bytes of documents, and what is found in them.
 */
final class Papers {

	/** Built by the rule of the check digit; nobody's. */
	public const PERSON = '1234567890121';

	public const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

	private const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"';

	private const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

	/**
	 * @param array<string, string> $more Further parts.
	 */
	public static function docx( Scene $t, string $body, array $more = [] ): string {
		return $t->zip(
			$more + [
				'[Content_Types].xml' => self::TYPES,
				'word/document.xml'   => self::word( 'document', "<w:body>$body</w:body>" ),
			]
		);
	}

	public static function word( string $root, string $inside ): string {
		return '<?xml version="1.0" encoding="UTF-8"?><w:' . $root . ' ' . self::W . ">$inside</w:$root>";
	}

	/**
	 * A paragraph of Word, in one or more runs.
	 */
	public static function p( string ...$runs ): string {
		return '<w:p>' . implode( '', array_map( static fn ( string $run ): string => "<w:r><w:t>$run</w:t></w:r>", $runs ) ) . '</w:p>';
	}

	/**
	 * @param array<string, string> $sheets  Inside of <sheetData> by the sheet's name; '!' before a hidden one's.
	 * @param list<string>          $strings
	 * @param array<string, string> $more
	 */
	public static function xlsx( Scene $t, array $sheets, array $strings = [], array $more = [] ): string {
		$list  = '';
		$rels  = '';
		$parts = [];
		foreach ( array_keys( $sheets ) as $i => $name ) {
			$n     = $i + 1;
			$list .= sprintf( '<sheet name="%s" sheetId="%d" r:id="rId%d"%s/>', ltrim( $name, '!' ), $n, $n, '!' === $name[0] ? ' state="veryHidden"' : '' );
			$rels .= sprintf( '<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet%d.xml"/>', $n, $n );
			$parts[ "xl/worksheets/sheet$n.xml" ] = '<?xml version="1.0"?><worksheet ' . self::S . '><sheetData>' . $sheets[ $name ] . '</sheetData></worksheet>';
		}
		return $t->zip(
			$more + $parts + [
				'[Content_Types].xml'        => self::TYPES,
				'xl/workbook.xml'            => '<?xml version="1.0"?><workbook ' . self::S . "><sheets>$list</sheets></workbook>",
				'xl/_rels/workbook.xml.rels' => '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' . $rels . '</Relationships>',
				'xl/sharedStrings.xml'       => '<?xml version="1.0"?><sst ' . self::S . '>' . implode( '', array_map( static fn ( string $text ): string => "<si>$text</si>", $strings ) ) . '</sst>',
			]
		);
	}

	/**
	 * @param 'odt'|'ods' $kind
	 */
	public static function open( Scene $t, string $kind, string $body, array $more = [] ): string {
		$names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';
		return $t->zip(
			[ 'mimetype' => 'application/vnd.oasis.opendocument.' . ( 'odt' === $kind ? 'text' : 'spreadsheet' ) ] + $more + [
				'content.xml' => '<?xml version="1.0"?><office:document-content ' . $names . '><office:body>' . $body . '</office:body></office:document-content>',
			]
		);
	}

	/**
	 * A PDF of one font, with text as these operators draw it, a page each; null is a page of a picture only.
	 *
	 * @param list<string|null> $pages
	 * @param string            $catalog Further entries of the catalog.
	 * @param string            $more    Further objects, from number 100.
	 */
	public static function pdf( array $pages, string $catalog = '', string $more = '', string $trailer = '' ): string {
		$kids    = '';
		$objects = [ 3 => '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>' ];
		$picture = "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n\xFF\nendstream";
		foreach ( $pages as $i => $draws ) {
			$page    = 10 + 3 * $i;
			$kids   .= "$page 0 R ";
			$content = null === $draws ? 'q 500 0 0 700 0 0 cm /Im1 Do Q' : "BT /F1 12 Tf 50 700 Td $draws ET";

			$objects[ $page ]     = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/XObject<<" . ( null === $draws ? '/Im1 ' . ( $page + 2 ) . ' 0 R' : '' ) . '>>>>/Contents ' . ( $page + 1 ) . ' 0 R>>';
			$objects[ $page + 1 ] = '<</Length ' . strlen( $content ) . ">>stream\n$content\nendstream";
			$objects[ $page + 2 ] = null === $draws ? $picture : 'null';
		}
		$objects[1] = "<</Type/Catalog/Pages 2 0 R$catalog>>";
		$objects[2] = "<</Type/Pages/Kids[$kids]/Count " . count( $pages ) . '>>';
		ksort( $objects );
		$pdf     = "%PDF-1.4\n";
		$offsets = [];
		foreach ( $objects as $number => $object ) {
			$offsets[ $number ] = strlen( $pdf );
			$pdf               .= "$number 0 obj\n$object\nendobj\n";
		}
		if ( preg_match_all( '/^(\d+) 0 obj/m', $more, $found, PREG_OFFSET_CAPTURE | PREG_SET_ORDER ) ) {
			foreach ( $found as $match ) {
				$offsets[ (int) $match[1][0] ] = strlen( $pdf ) + $match[0][1];
			}
		}
		$pdf .= $more;
		$xref = strlen( $pdf );
		$pdf .= "xref\n0 1\n0000000000 65535 f \n";
		foreach ( $offsets as $number => $offset ) {
			$pdf .= "$number 1\n" . sprintf( '%010d 00000 n ', $offset ) . "\n";
		}
		return $pdf . "trailer\n<</Size 200/Root 1 0 R$trailer>>\nstartxref\n$xref\n%%EOF\n";
	}

	public static function found( Scene $t, string $bytes, string $kind ): Findings {
		return $t->get( FileReader::class )->read( $t->paper( $bytes ), $kind );
	}

	/**
	 * Kind and innermost place of each finding of a number: 'national-id cell ข้อมูล B2'.
	 *
	 * @return list<string>
	 */
	public static function numbers( Findings $findings ): array {
		$said = [];
		foreach ( $findings->list as $finding ) {
			if ( null !== $finding->excerpt ) {
				$place  = $finding->place[ count( $finding->place ) - 1 ] ?? [ '', [] ];
				$said[] = trim( $finding->kind . ' ' . $place[0] . ' ' . implode( ' ', $place[1] ) );
			}
		}
		return $said;
	}

	/**
	 * @return list<string> Why something could not be read.
	 */
	public static function unread( Findings $findings ): array {
		return array_column( $findings->unreadable, 'reason' );
	}
}
