<?php
/**
 * Text encodings of the files that Thai agencies have.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * Tells a text file's encoding from its bytes and converts it to UTF-8.
 *
 * Excel on a Thai Windows saves CSV as Windows-874 (TIS-620 with a few additions), and "Unicode text" as
 * UTF-16. PHP's mbstring knows neither Thai encoding, and iconv is not everywhere, so Thai is converted here.
 */
final class Encoding {
	public const UTF8        = 'UTF-8';
	public const UTF16LE     = 'UTF-16LE';
	public const UTF16BE     = 'UTF-16BE';
	public const WINDOWS_874 = 'Windows-874';

	public const NAMES = [ self::UTF8, self::UTF16LE, self::UTF16BE, self::WINDOWS_874 ];

	private const BOMS = [
		"\xEF\xBB\xBF" => self::UTF8,
		"\xFF\xFE"     => self::UTF16LE,
		"\xFE\xFF"     => self::UTF16BE,
	];

	/** What Windows-874 has above ASCII beside the Thai block. */
	private const WINDOWS_874_SIGNS = [
		"\x80" => '€',
		"\x85" => '…',
		"\x91" => '‘',
		"\x92" => '’',
		"\x93" => '“',
		"\x94" => '”',
		"\x95" => '•',
		"\x96" => '–',
		"\x97" => '—',
		"\xA0" => "\u{A0}",
	];

	private const CHUNK = 65536;

	/**
	 * Detects the encoding of a whole file.
	 *
	 * @param resource $stream A seekable stream; left at its start.
	 * @return string One of NAMES.
	 * @throws Refusal 'import-encoding' when it is none of them, 'import-not-a-spreadsheet' is left to the caller.
	 */
	public static function detect( $stream ): string {
		rewind( $stream );
		$head = (string) fread( $stream, self::CHUNK );
		foreach ( self::BOMS as $bom => $name ) {
			if ( str_starts_with( $head, $bom ) ) {
				rewind( $stream );
				return $name;
			}
		}
		$name = self::utf16_without_bom( $head ) ?? ( self::is_utf8( $stream ) ? self::UTF8 : self::WINDOWS_874 );
		if ( self::WINDOWS_874 === $name && ! self::is_windows_874( $stream ) ) {
			throw new Refusal( 'import-encoding' );
		}
		rewind( $stream );
		return $name;
	}

	/**
	 * A stream of the same text in UTF-8 with line feeds and without a byte order mark.
	 *
	 * @param resource $stream A seekable stream.
	 * @param string   $name   One of NAMES.
	 * @return resource The stream itself where nothing is to be changed, else a temporary one; at its start.
	 * @throws Refusal 'import-encoding' when the text is not in that encoding.
	 */
	public static function utf8( $stream, string $name ) {
		if ( ! in_array( $name, self::NAMES, true ) ) {
			throw new Refusal( 'import-encoding' );
		}
		rewind( $stream );
		$head = (string) fread( $stream, self::CHUNK );
		rewind( $stream );
		foreach ( self::BOMS as $bom => $of ) {
			if ( $of === $name && str_starts_with( $head, $bom ) ) {
				fseek( $stream, strlen( $bom ) );
				break;
			}
		}
		// Files of an old Macintosh end their lines with a carriage return alone.
		$returns = self::UTF16LE !== $name && self::UTF16BE !== $name && str_contains( $head, "\r" ) && ! str_contains( $head, "\n" );
		if ( self::UTF8 === $name && ! $returns && 0 === ftell( $stream ) ) {
			return $stream;
		}
		$out   = fopen( 'php://temp/maxmemory:1048576', 'w+b' );
		$thai  = self::WINDOWS_874 === $name ? self::windows_874_table() : [];
		$carry = '';
		if ( false === $out ) {
			throw new Refusal( 'import-broken-file' );
		}
		while ( ! feof( $stream ) ) {
			$chunk = $carry . (string) fread( $stream, self::CHUNK );
			$carry = '';
			if ( self::WINDOWS_874 === $name ) {
				$chunk = strtr( $chunk, $thai );
			} elseif ( self::UTF8 !== $name ) {
				// Two units, so that a pair of surrogates is never cut.
				$keep  = feof( $stream ) ? 0 : strlen( $chunk ) % 2 + 2;
				$carry = $keep > 0 ? substr( $chunk, -$keep ) : '';
				$chunk = $keep > 0 ? substr( $chunk, 0, -$keep ) : $chunk;
				if ( self::ends_in_high_surrogate( $chunk, $name ) ) {
					$carry = substr( $chunk, -2 ) . $carry;
					$chunk = substr( $chunk, 0, -2 );
				}
				$chunk = (string) mb_convert_encoding( $chunk, self::UTF8, $name );
			}
			fwrite( $out, $returns ? strtr( $chunk, "\r", "\n" ) : $chunk );
		}
		rewind( $out );
		return $out;
	}

	/**
	 * A file of UTF-16 has a zero in nearly every second byte as long as it holds digits and commas.
	 *
	 * @param string $head First bytes.
	 * @return string|null The encoding, or null when it isn't UTF-16.
	 */
	private static function utf16_without_bom( string $head ): ?string {
		$zeros = substr_count( $head, "\0" );
		if ( 0 === $zeros || strlen( $head ) < 4 ) {
			return null;
		}
		$even   = 0;
		$length = min( strlen( $head ), 2000 );
		$zeros  = substr_count( $head, "\0", 0, $length );
		for ( $i = 0; $i < $length; $i += 2 ) {
			$even += "\0" === $head[ $i ] ? 1 : 0;
		}
		if ( $zeros * 10 < $length ) {
			return null;
		}
		return match ( true ) {
			0 === $even      => self::UTF16LE,
			$even === $zeros => self::UTF16BE,
			default          => null,
		};
	}

	/**
	 * Whether every byte of a stream is UTF-8.
	 *
	 * @param resource $stream Any seekable stream.
	 * @return bool True when it is.
	 */
	private static function is_utf8( $stream ): bool {
		rewind( $stream );
		$carry = '';
		while ( ! feof( $stream ) ) {
			$chunk = $carry . (string) fread( $stream, self::CHUNK );
			// A character may be cut by the end of the chunk: keep back what could be its beginning.
			$carry = 1 === preg_match( '/[\xC2-\xF4][\x80-\xBF]{0,2}\z/', $chunk, $match ) && ! feof( $stream ) ? $match[0] : '';
			if ( '' !== $carry ) {
				$chunk = substr( $chunk, 0, -strlen( $carry ) );
			}
			if ( ! mb_check_encoding( $chunk, self::UTF8 ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether every byte of a stream is a sign of Windows-874.
	 *
	 * @param resource $stream Any seekable stream.
	 * @return bool True when it is.
	 */
	private static function is_windows_874( $stream ): bool {
		rewind( $stream );
		while ( ! feof( $stream ) ) {
			if ( 1 === preg_match( '/[\x81-\x84\x86-\x90\x98-\x9F\xDB-\xDE\xFC-\xFF]/', (string) fread( $stream, self::CHUNK ) ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether text ends in the first half of a pair.
	 *
	 * @param string $chunk Whole units of UTF-16.
	 * @param string $name  Which UTF-16.
	 * @return bool True when the last unit needs the next.
	 */
	private static function ends_in_high_surrogate( string $chunk, string $name ): bool {
		$unit = substr( $chunk, -2 );
		if ( 2 !== strlen( $unit ) ) {
			return false;
		}
		return 0xD8 === ( ord( $unit[ self::UTF16LE === $name ? 1 : 0 ] ) & 0xFC );
	}

	/**
	 * Windows-874 to UTF-8.
	 *
	 * @return array<string,string> One byte => character.
	 */
	private static function windows_874_table(): array {
		$table = self::WINDOWS_874_SIGNS;
		for ( $byte = 0xA1; $byte <= 0xFB; $byte++ ) {
			if ( $byte < 0xDB || $byte > 0xDE ) {
				$table[ chr( $byte ) ] = (string) mb_chr( 0x0E01 + $byte - 0xA1, self::UTF8 );
			}
		}
		return $table;
	}
}
