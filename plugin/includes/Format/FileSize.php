<?php
/**
 * Sizes of files.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Format;

/**
 * Says how big a file is, as announcement 001 clause 2.2 asks of every file (R052). Twin of
 * src/format/file-size.ts.
 */
final class FileSize {

	private const UNITS = [ 'B', 'KB', 'MB', 'GB', 'TB' ];

	/**
	 * 123456 → "120.6 KB": at most one decimal, 1 KB = 1,024 bytes. In Thai bytes are "ไบต์".
	 *
	 * @param int    $bytes    Not negative.
	 * @param string $language 'th' or 'en'.
	 */
	public static function format( int $bytes, string $language = 'th', bool $thai_numerals = false ): string {
		$unit   = 0;
		$tenths = $bytes * 10;
		while ( $tenths >= 10235 && $unit < count( self::UNITS ) - 1 ) {
			$tenths = intdiv( $tenths + 512, 1024 );
			++$unit;
		}
		$number = intdiv( $tenths, 10 ) . ( 0 === $tenths % 10 ? '' : '.' . ( $tenths % 10 ) );
		$name   = 0 === $unit ? ( 'th' === $language ? 'ไบต์' : 'bytes' ) : self::UNITS[ $unit ];
		return ( $thai_numerals ? Numerals::thai( $number ) : $number ) . ' ' . $name;
	}
}
