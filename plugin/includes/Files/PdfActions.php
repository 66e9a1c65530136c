<?php
/**
 * What a PDF does by itself.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

/**
 * Finds out whether a PDF holds programs, starts others, sends what is typed into it somewhere, or carries files (R060). Names are
 * looked for as a viewer reads them, escapes included, in the objects that stand open and in those that are packed
 * into object streams; what can't be unpacked counts as found.
 */
final class PdfActions {

	private const NAMES = [ 'JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'RichMedia', 'XFA', 'ImportData', 'SubmitForm', 'GoToE', 'Rendition' ];

	/** Those of them that are long enough not to come about by chance in the bytes of a picture, as an action names them. */
	private const ACTIONS = [ 'JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'GoToE' ];

	/** Bytes of one object stream when unpacked. */
	private const UNPACKED = 33554432;

	/**
	 * @param string $path Of a file that begins as a PDF.
	 */
	public static function are_in( string $path ): bool {
		$pdf   = (string) file_get_contents( $path ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file below the size limit.
		$names = '~/(?:' . implode( '|', array_map( self::escaped( ... ), self::NAMES ) ) . ')(?![A-Za-z0-9#])~';
		// Wherever it stands: what pretends to lie in a stream may not lie in one.
		if ( 1 === preg_match( '~/' . self::escaped( 'S' ) . '[\s\0]*/(?:' . implode( '|', array_map( self::escaped( ... ), self::ACTIONS ) ) . ')(?![A-Za-z0-9#])~', $pdf ) ) {
			return true;
		}
		$at = 0;
		while ( 1 === preg_match( '/>>[\s\0]*stream\r?\n/', $pdf, $match, PREG_OFFSET_CAPTURE, $at ) ) {
			$begins = $match[0][1] + strlen( $match[0][0] );
			$before = substr( $pdf, $at, $match[0][1] + 2 - $at );
			$ends   = strpos( $pdf, 'endstream', $begins );
			$ends   = false === $ends ? strlen( $pdf ) : $ends;
			if ( self::names_one( $names, $before ) || self::packs_one( $names, $before, $pdf, $begins, $ends ) ) {
				return true;
			}
			$at = $ends;
		}
		return self::names_one( $names, substr( $pdf, $at ) );
	}

	private static function names_one( string $names, string $objects ): bool {
		// Words that somebody wrote in a title are no names.
		$bare = preg_replace( '/\((?:[^()\\\\]++|\\\\.)*+\)/s', '()', $objects );
		return 0 !== preg_match( $names, $bare ?? $objects );
	}

	/**
	 * Whether the stream after these objects packs objects, one of which names it.
	 */
	private static function packs_one( string $names, string $before, string $pdf, int $begins, int $ends ): bool {
		$object     = strrpos( $before, 'obj' );
		$dictionary = false === $object ? $before : substr( $before, $object );
		if ( 1 !== preg_match( '~/' . self::escaped( 'ObjStm' ) . '(?![A-Za-z0-9#])~', $dictionary ) ) {
			return false;
		}
		$packed = substr( $pdf, $begins, $ends - $begins );
		if ( ! str_contains( $dictionary, '/Filter' ) ) {
			return self::names_one( $names, $packed );
		}
		$unpacked = @gzuncompress( $packed, self::UNPACKED ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- Broken bytes are an answer.
		$unpacked = false === $unpacked ? self::inflated( $packed ) : $unpacked;
		return null === $unpacked || self::names_one( $names, $unpacked );
	}

	/**
	 * What is there of a stream whose end is missing or followed by something.
	 */
	private static function inflated( string $packed ): ?string {
		$inflate = inflate_init( ZLIB_ENCODING_DEFLATE );
		$bytes   = '';
		if ( false === $inflate ) {
			return null;
		}
		foreach ( str_split( $packed, 8192 ) as $part ) {
			$piece = @inflate_add( $inflate, $part ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- As above.
			if ( false === $piece || strlen( $bytes ) > self::UNPACKED ) {
				return '' === $bytes || strlen( $bytes ) > self::UNPACKED ? null : $bytes;
			}
			$bytes .= $piece;
			if ( ZLIB_STREAM_END === inflate_get_status( $inflate ) ) {
				break;
			}
		}
		return '' === $bytes ? null : $bytes;
	}

	/**
	 * A name as it may be written: each letter by itself or as #xx.
	 */
	private static function escaped( string $name ): string {
		$pattern = '';
		foreach ( str_split( $name ) as $letter ) {
			$hex      = bin2hex( $letter );
			$pattern .= "(?:$letter|#" . preg_replace_callback( '/[a-f]/', static fn ( array $found ): string => '[' . $found[0] . strtoupper( $found[0] ) . ']', $hex ) . ')';
		}
		return $pattern;
	}
}
