<?php
/**
 * Makes the files that the import tests upload: workbooks, texts in old encodings, and files that mean harm.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Tests\Import;

/**
 * Temporary files; all are removed at the end of the process.
 */
final class Files {

	/** What Office calls the main part of a workbook. */
	public const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

	/** Makes a file of these bytes. */
	public static function bytes( string $bytes ): string {
		$path = (string) tempnam( sys_get_temp_dir(), 'prakat' );
		file_put_contents( $path, $bytes );
		register_shutdown_function( static fn () => @unlink( $path ) );
		return $path;
	}

	/**
	 * Rows as comma-separated text.
	 *
	 * @param iterable<list<string>> $rows
	 */
	public static function csv( iterable $rows, string $delimiter = ',' ): string {
		$path   = self::bytes( '' );
		$stream = fopen( $path, 'wb' );
		foreach ( $rows as $row ) {
			fputcsv( $stream, $row, $delimiter, '"', '' );
		}
		fclose( $stream );
		return $path;
	}

	/** Thai text in Windows-874, as Excel on a Thai Windows saves CSV. */
	public static function windows_874( string $utf8 ): string {
		$out = '';
		foreach ( mb_str_split( $utf8 ) as $character ) {
			$code = mb_ord( $character );
			$out .= $code >= 0x0E01 && $code <= 0x0E5B ? chr( $code - 0x0E01 + 0xA1 ) : $character;
		}
		return $out;
	}

	/**
	 * A workbook. A cell is a string (kept inline), or [ kind, value, style ] with kind n, s (shared), str, b, e or f (formula, stored value).
	 *
	 * @param array<string, iterable<list<string|array{0:string,1:string,2?:int|string}>>> $sheets Rows by sheet name.
	 * @param array{merges?:list<string>, shared?:list<string>, formats?:list<string>, date1904?:bool, type?:string, more?:array<string,string>} $options
	 */
	public static function xlsx( array $sheets, array $options = [] ): string {
		$path = self::bytes( '' );
		$zip  = new \ZipArchive();
		$zip->open( $path, \ZipArchive::OVERWRITE );
		$main   = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
		$office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
		$zip->addFromString( '[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="' . ( $options['type'] ?? self::WORKBOOK ) . '"/></Types>' );
		$zip->addFromString( '_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="' . $office . '/officeDocument" Target="xl/workbook.xml"/></Relationships>' );
		$list      = '';
		$relations = '<Relationship Id="rs" Type="' . $office . '/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rf" Type="' . $office . '/styles" Target="styles.xml"/>';
		$number    = 0;
		foreach ( $sheets as $name => $rows ) {
			++$number;
			$list      .= '<sheet name="' . htmlspecialchars( (string) $name ) . '" sheetId="' . $number . '" r:id="r' . $number . '"/>';
			$relations .= '<Relationship Id="r' . $number . '" Type="' . $office . '/worksheet" Target="worksheets/sheet' . $number . '.xml"/>';
			$sheet      = self::bytes( '' );
			$stream     = fopen( $sheet, 'wb' );
			fwrite( $stream, '<?xml version="1.0" encoding="UTF-8"?><worksheet ' . $main . '><sheetData>' );
			$r = 0;
			foreach ( $rows as $row ) {
				fwrite( $stream, self::row( ++$r, $row ) );
			}
			$merges = implode( '', array_map( static fn ( string $ref ): string => '<mergeCell ref="' . $ref . '"/>', $options['merges'] ?? [] ) );
			fwrite( $stream, '</sheetData>' . ( '' === $merges ? '' : '<mergeCells>' . $merges . '</mergeCells>' ) . '</worksheet>' );
			fclose( $stream );
			$zip->addFile( $sheet, 'xl/worksheets/sheet' . $number . '.xml' );
		}
		$zip->addFromString( 'xl/workbook.xml', '<workbook ' . $main . ' xmlns:r="' . $office . '"><workbookPr' . ( ( $options['date1904'] ?? false ) ? ' date1904="1"' : '' ) . '/><sheets>' . $list . '</sheets></workbook>' );
		$zip->addFromString( 'xl/_rels/workbook.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' . $relations . '</Relationships>' );
		$zip->addFromString( 'xl/sharedStrings.xml', '<sst ' . $main . '>' . implode( '', array_map( static fn ( string $text ): string => str_starts_with( $text, '<' ) ? $text : '<si><t>' . htmlspecialchars( $text, ENT_XML1 ) . '</t></si>', $options['shared'] ?? [] ) ) . '</sst>' );
		$formats = '';
		$styles  = '<xf numFmtId="0"/>';
		foreach ( $options['formats'] ?? [] as $index => $code ) {
			$built_in = strlen( $code ) < 3 && is_numeric( $code );
			$id       = $built_in ? (int) $code : 164 + $index;
			$formats .= $built_in ? '' : '<numFmt numFmtId="' . $id . '" formatCode="' . htmlspecialchars( $code ) . '"/>';
			$styles  .= '<xf numFmtId="' . $id . '"/>';
		}
		$zip->addFromString( 'xl/styles.xml', '<styleSheet ' . $main . '><numFmts>' . $formats . '</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' . $styles . '</cellXfs></styleSheet>' );
		foreach ( $options['more'] ?? [] as $name => $bytes ) {
			$zip->addFromString( $name, $bytes );
		}
		$zip->close();
		return $path;
	}

	/**
	 * One row of a sheet.
	 *
	 * @param list<string|array{0:string,1:string,2?:int|string}> $cells
	 */
	private static function row( int $number, array $cells ): string {
		$xml = '<row r="' . $number . '">';
		foreach ( $cells as $index => $cell ) {
			$ref = chr( 65 + $index % 26 ) . $number;
			$ref = $index > 25 ? chr( 64 + intdiv( $index, 26 ) ) . $ref : $ref;
			if ( '' === $cell ) {
				continue;
			}
			if ( is_string( $cell ) ) {
				$xml .= '<c r="' . $ref . '" t="inlineStr"><is><t>' . htmlspecialchars( $cell, ENT_XML1 ) . '</t></is></c>';
			} elseif ( 'f' === $cell[0] ) {
				$xml .= '<c r="' . $ref . '" t="str"><f>' . htmlspecialchars( (string) $cell[2], ENT_XML1 ) . '</f><v>' . htmlspecialchars( $cell[1], ENT_XML1 ) . '</v></c>';
			} else {
				$xml .= '<c r="' . $ref . '" t="' . $cell[0] . '" s="' . ( $cell[2] ?? 0 ) . '"><v>' . htmlspecialchars( $cell[1], ENT_XML1 ) . '</v></c>';
			}
		}
		return $xml . '</row>';
	}
}
