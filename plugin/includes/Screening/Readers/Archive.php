<?php
/**
 * The zip file that an office document is.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Limits;
use Prakat\Screening\Unreadable;

/**
 * Opens the parts of a document as XML readers: no network, no entities, nothing unpacked to the disk.
 */
final class Archive {

	private \ZipArchive $zip;

	/**
	 * @throws Unreadable 'no-reader', 'damaged', 'encrypted', 'too-large'.
	 */
	public function __construct( private readonly string $path, Limits $limits ) {
		if ( ! class_exists( \ZipArchive::class ) || ! class_exists( \XMLReader::class ) ) {
			throw new Unreadable( 'no-reader' );
		}
		$this->zip = new \ZipArchive();
		if ( true !== $this->zip->open( $path, \ZipArchive::RDONLY ) ) {
			throw new Unreadable( self::is_compound( $path ) ? 'encrypted' : 'damaged' );
		}
		if ( $this->zip->numFiles > $limits->members ) {
			throw new Unreadable( 'too-large' );
		}
		$total = 0;
		for ( $i = 0; $i < $this->zip->numFiles; $i++ ) {
			$stat = $this->zip->statIndex( $i );
			if ( false === $stat ) {
				throw new Unreadable( 'damaged' );
			}
			if ( 0 !== ( $stat['encryption_method'] ?? 0 ) ) {
				throw new Unreadable( 'encrypted' );
			}
			$total += $stat['size'];
			if ( $total > $limits->unpacked ) {
				throw new Unreadable( 'too-large' );
			}
		}
	}

	/**
	 * @return list<string> Names, sorted as people count: sheet2 before sheet10.
	 */
	public function parts( string $pattern = '//' ): array {
		$parts = [];
		for ( $i = 0; $i < $this->zip->numFiles; $i++ ) {
			$name = (string) $this->zip->getNameIndex( $i );
			if ( 1 === preg_match( $pattern, $name ) ) {
				$parts[] = $name;
			}
		}
		natsort( $parts );
		return array_values( $parts );
	}

	public function has( string $part ): bool {
		return false !== $this->zip->locateName( $part );
	}

	/**
	 * The bytes of a small part; of a longer one its beginning.
	 */
	public function bytes( string $part, int $most ): string {
		return (string) $this->zip->getFromName( $part, $most );
	}

	/**
	 * Copies a part to a file of its own.
	 *
	 * @throws Unreadable 'damaged', 'too-large'.
	 */
	public function extract( string $part, string $to, int $most ): void {
		$from = $this->zip->getStream( $part );
		$file = fopen( $to, 'wb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- In chunks.
		if ( false === $from || false === $file ) {
			throw new Unreadable( 'damaged' );
		}
		$copied = stream_copy_to_stream( $from, $file, $most + 1 );
		fclose( $from ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		if ( false === $copied || $copied > $most ) {
			throw new Unreadable( 'too-large' );
		}
	}

	/**
	 * @throws Unreadable 'damaged'.
	 */
	public function reader( string $part ): \XMLReader {
		libxml_use_internal_errors( true );
		libxml_clear_errors();
		$reader = \XMLReader::open( 'zip://' . $this->path . '#' . $part, null, LIBXML_NONET | LIBXML_COMPACT | LIBXML_NOWARNING );
		if ( ! $reader instanceof \XMLReader ) {
			throw new Unreadable( 'damaged' );
		}
		return $reader;
	}

	/**
	 * Goes to the next node, as XMLReader::read() does.
	 *
	 * @throws Unreadable 'damaged' where the XML is broken or declares entities.
	 */
	public static function next( \XMLReader $reader ): bool {
		$more = $reader->read();
		return self::checked( $reader, $more );
	}

	/**
	 * Goes to the next node that is not inside of this one.
	 *
	 * @throws Unreadable 'damaged'.
	 */
	public static function over( \XMLReader $reader ): bool {
		$more = $reader->next();
		return self::checked( $reader, $more );
	}

	/**
	 * An old Office file, or a new one with a password: both are of Microsoft's Compound File kind.
	 */
	private static function is_compound( string $path ): bool {
		return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" === file_get_contents( $path, false, null, 0, 8 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- Eight bytes of a local file.
	}

	private static function checked( \XMLReader $reader, bool $more ): bool {
		if ( $more && \XMLReader::DOC_TYPE === $reader->nodeType ) {
			throw new Unreadable( 'damaged' );
		}
		if ( ! $more && false !== libxml_get_last_error() ) {
			libxml_clear_errors();
			throw new Unreadable( 'damaged' );
		}
		return $more;
	}
}
