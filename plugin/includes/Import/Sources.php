<?php
/**
 * Opens uploaded files of rows.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * Tells by a file's bytes what it is, and refuses what isn't rows, in words that say what to do.
 */
final class Sources {
	private const EXTENSIONS = [
		'csv'  => 'csv',
		'tsv'  => 'csv',
		'txt'  => 'csv',
		'xlsx' => 'xlsx',
	];

	/** First bytes of a zip file. */
	private const ZIP = "PK\x03\x04";

	/** First bytes of what Office wrote before 2007, and of a workbook with a password. */
	private const OLE = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

	/**
	 * Opens a file.
	 *
	 * @param string      $path     Path of a readable local file, which must stay there as long as the source.
	 * @param string      $name     Its name as uploaded.
	 * @param string|null $encoding One of Encoding::NAMES for text, null to detect it.
	 * @param string|null $sheet    Sheet of a workbook, null for the first.
	 * @param bool        $trusted  Whether the same bytes were opened before, when they were uploaded.
	 * @return Source The rows.
	 * @throws Refusal When the file is empty, too large, not rows, or not what its name says.
	 */
	public function open( string $path, string $name, ?string $encoding = null, ?string $sheet = null, bool $trusted = false ): Source {
		$bytes = (int) filesize( $path );
		if ( 0 === $bytes ) {
			throw new Refusal( 'import-file-empty' );
		}
		if ( $bytes > Limits::FILE_BYTES ) {
			throw new Refusal( 'import-file-too-large', [ 'max' => size_format( Limits::FILE_BYTES ) ] );
		}
		$stream = fopen( $path, 'rb' );
		if ( false === $stream ) {
			throw new Refusal( 'import-broken-file' );
		}
		$extension = strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
		$head      = (string) fread( $stream, 4096 );
		if ( str_starts_with( $head, self::OLE ) ) {
			$this->refuse_ole( $stream, $extension, $name );
		}
		$format = str_starts_with( $head, self::ZIP ) ? 'xlsx' : 'csv';
		if ( 'csv' === $format && ! $this->is_text( $head ) ) {
			throw new Refusal( 'import-not-a-spreadsheet', [ 'name' => $name ] );
		}
		if ( ( self::EXTENSIONS[ $extension ] ?? '' ) !== $format ) {
			throw new Refusal( isset( self::EXTENSIONS[ $extension ] ) ? 'file-type-mismatch' : 'import-not-a-spreadsheet', [ 'name' => $name, 'extension' => $extension ] );
		}
		if ( 'xlsx' === $format ) {
			fclose( $stream );
			return new XlsxSource( $path, $name, $sheet, $trusted );
		}
		return new CsvSource( $stream, $encoding );
	}

	/**
	 * Refuses an old workbook, or one with a password: Office wraps that in the old format.
	 *
	 * @param resource $stream    The file.
	 * @param string   $extension Its extension.
	 * @param string   $name      Its name.
	 * @throws Refusal Always.
	 */
	private function refuse_ole( $stream, string $extension, string $name ): never {
		rewind( $stream );
		// The directory of such a file lies anywhere; workbooks with a password are small enough to look through.
		$word = implode( "\0", str_split( 'EncryptedPackage' ) );
		$tail = '';
		while ( ! feof( $stream ) ) {
			$chunk = $tail . (string) fread( $stream, 65536 );
			if ( str_contains( $chunk, $word ) ) {
				throw new Refusal( 'import-encrypted' );
			}
			$tail = substr( $chunk, -64 );
		}
		throw new Refusal( in_array( $extension, [ 'xls', 'xlsx', 'xlt' ], true ) ? 'import-old-excel' : 'import-not-a-spreadsheet', [ 'name' => $name ] );
	}

	/**
	 * Whether the first bytes may be those of a text file of rows.
	 *
	 * @param string $head First bytes.
	 * @return bool False for pictures, documents, programs and web pages.
	 */
	private function is_text( string $head ): bool {
		foreach ( [ '%PDF', "\x89PNG", "\xFF\xD8\xFF", 'GIF8', 'RIFF', "\x1F\x8B", '7z', 'Rar!', "\x7FELF", 'MZ', '{\rtf' ] as $magic ) {
			if ( str_starts_with( $head, $magic ) ) {
				return false;
			}
		}
		if ( 1 === preg_match( '/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml|table|meta)/i', $head ) ) {
			return false;
		}
		// Text has no zero bytes unless it is UTF-16, which has its mark or a zero in half of its bytes.
		return ! str_contains( $head, "\0" ) || str_starts_with( $head, "\xFF\xFE" ) || str_starts_with( $head, "\xFE\xFF" ) || substr_count( $head, "\0" ) * 10 >= strlen( $head );
	}
}
