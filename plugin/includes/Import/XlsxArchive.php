<?php
/**
 * The zip file that a workbook is.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * Opens the parts of a workbook as XML readers, and none of a workbook that is unsafe to unpack.
 *
 * What the zip's directory says of sizes is checked before anything is unpacked. It may lie, so a part of a new
 * upload is first unpacked to nowhere, and no further than the size that was promised.
 */
final class XlsxArchive {
	private const WORKBOOK_TYPES = [
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
	];

	private \ZipArchive $zip;

	/**
	 * Parts whose real size was found to be the promised one.
	 *
	 * @var array<string,true>
	 */
	private array $measured = [];

	/**
	 * Opens a file.
	 *
	 * @param string $path    Path of a readable local file.
	 * @param string $name    Its name as uploaded, for the refusals.
	 * @param bool   $trusted Whether the same bytes were measured before, when they were uploaded.
	 * @throws Refusal 'import-not-a-spreadsheet', 'import-unsafe-archive', 'import-broken-file', 'import-encrypted'.
	 */
	public function __construct( private readonly string $path, string $name, private readonly bool $trusted = false ) {
		if ( ! class_exists( \ZipArchive::class ) || ! class_exists( \XMLReader::class ) ) {
			throw new Refusal( 'import-no-xlsx' );
		}
		$this->zip = new \ZipArchive();
		if ( true !== $this->zip->open( $path, \ZipArchive::RDONLY ) ) {
			throw new Refusal( 'import-broken-file' );
		}
		$this->guard();
		$types = $this->text( '[Content_Types].xml' );
		if ( null === $types || ! $this->is_workbook( $types ) ) {
			throw new Refusal( 'import-not-a-spreadsheet', [ 'name' => $name ] );
		}
	}

	/**
	 * Whether there is such a part.
	 *
	 * @param string $part Path inside the workbook.
	 * @return bool True when there is.
	 */
	public function has( string $part ): bool {
		return false !== $this->zip->locateName( $part );
	}

	/**
	 * A reader of one part, before its first node.
	 *
	 * @param string $part Path inside the workbook.
	 * @return \XMLReader With entities left alone and no network.
	 * @throws Refusal 'import-broken-file' when there is no such part.
	 */
	public function reader( string $part ): \XMLReader {
		if ( ! $this->has( $part ) ) {
			throw new Refusal( 'import-broken-file' );
		}
		$this->measure( $part );
		libxml_use_internal_errors( true );
		libxml_clear_errors();
		$reader = \XMLReader::open( 'zip://' . $this->path . '#' . $part, null, LIBXML_NONET | LIBXML_COMPACT );
		if ( ! $reader instanceof \XMLReader ) {
			throw new Refusal( 'import-broken-file' );
		}
		return $reader;
	}

	/**
	 * Goes to the next node, as XMLReader::read() does.
	 *
	 * @param \XMLReader $reader One of reader().
	 * @return bool False at the end of a well-formed part.
	 * @throws Refusal 'import-broken-file' where the XML is damaged or declares entities.
	 */
	public static function read( \XMLReader $reader ): bool {
		$more = $reader->read();
		if ( $more && \XMLReader::DOC_TYPE === $reader->nodeType ) {
			// No program that writes workbooks declares anything; who does wants entities expanded.
			throw new Refusal( 'import-unsafe-archive' );
		}
		if ( ! $more && false !== libxml_get_last_error() ) {
			libxml_clear_errors();
			throw new Refusal( 'import-broken-file' );
		}
		return $more;
	}

	/**
	 * Refuses what would fill the memory or the disk.
	 *
	 * @throws Refusal 'import-unsafe-archive', 'import-encrypted'.
	 */
	private function guard(): void {
		if ( $this->zip->numFiles > Limits::ARCHIVE_ENTRIES ) {
			throw new Refusal( 'import-unsafe-archive' );
		}
		$total = 0;
		for ( $i = 0; $i < $this->zip->numFiles; $i++ ) {
			$stat = $this->zip->statIndex( $i );
			if ( false === $stat ) {
				throw new Refusal( 'import-broken-file' );
			}
			if ( 0 !== ( $stat['encryption_method'] ?? 0 ) ) {
				throw new Refusal( 'import-encrypted' );
			}
			$total += $stat['size'];
			$ratio  = $stat['size'] / max( 1, $stat['comp_size'] );
			if ( $total > Limits::UNPACKED_BYTES || ( $stat['size'] > Limits::RATIO_FROM_BYTES && $ratio > Limits::UNPACKED_RATIO ) ) {
				throw new Refusal( 'import-unsafe-archive' );
			}
		}
	}

	/**
	 * Unpacks a part to nowhere and refuses it when it is longer than the directory says.
	 *
	 * @param string $part Path inside the workbook.
	 * @throws Refusal 'import-unsafe-archive', 'import-broken-file'.
	 */
	private function measure( string $part ): void {
		if ( $this->trusted || isset( $this->measured[ $part ] ) ) {
			return;
		}
		$stat   = $this->zip->statName( $part );
		$stream = $this->zip->getStream( $part );
		if ( false === $stat || false === $stream ) {
			throw new Refusal( 'import-broken-file' );
		}
		$left = $stat['size'];
		while ( $left >= 0 && ! feof( $stream ) ) {
			$left -= strlen( (string) fread( $stream, 65536 ) );
		}
		fclose( $stream );
		if ( $left < 0 ) {
			throw new Refusal( 'import-unsafe-archive' );
		}
		$this->measured[ $part ] = true;
	}

	/**
	 * Text of a small part.
	 *
	 * @param string $part Path inside the workbook.
	 * @return string|null The text, null when there is none.
	 */
	private function text( string $part ): ?string {
		$text = $this->zip->getFromName( $part, 1024 * 1024 );
		return false === $text ? null : $text;
	}

	/**
	 * Whether the list of content types is that of a workbook without macros.
	 *
	 * @param string $types Text of [Content_Types].xml.
	 * @return bool True when it is.
	 */
	private function is_workbook( string $types ): bool {
		foreach ( self::WORKBOOK_TYPES as $type ) {
			if ( str_contains( $types, '"' . $type . '"' ) || str_contains( $types, "'" . $type . "'" ) ) {
				return true;
			}
		}
		return false;
	}
}
