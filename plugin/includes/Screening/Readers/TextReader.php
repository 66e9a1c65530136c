<?php
/**
 * Text files.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Import\Encoding;
use Prakat\Screening\Notes;
use Prakat\Screening\Numbers;
use Prakat\Screening\Unreadable;
use Prakat\Support\Refusal;

/**
 * Reads CSV, plain text and JSON line by line, in any encoding that the importer knows; of another the digits at least.
 */
final class TextReader implements Reader {

	private const LINE_BYTES = 1048576;

	private const DELIMITERS = [ ',', ';', "\t", '|' ];

	public function __construct( private readonly bool $table ) {
	}

	public function read( string $path, Notes $notes ): void {
		$raw = fopen( $path, 'rb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- In chunks.
		if ( false === $raw ) {
			throw new Unreadable( 'damaged' );
		}
		try {
			$text = Encoding::utf8( $raw, Encoding::detect( $raw ) );
		} catch ( Refusal ) {
			// Whatever it is, digits are nearly everywhere the same bytes.
			$notes->unreadable( 'damaged' );
			rewind( $raw );
			$text = $raw;
		}
		$this->lines( $text, $notes );
		is_resource( $text ) && fclose( $text ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		is_resource( $raw ) && fclose( $raw ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
	}

	/**
	 * @param resource $text
	 */
	private function lines( $text, Notes $notes ): void {
		$number    = 0;
		$delimiter = '';
		$headings  = [];
		$last      = '';
		while ( false !== ( $line = fgets( $text, self::LINE_BYTES ) ) ) {
			++$number;
			if ( 0 === $number % 500 ) {
				$notes->pause();
			}
			if ( $this->table && '' === $delimiter ) {
				$delimiter = self::delimiter( $line );
			}
			$spoken = [] !== $headings && 1 === preg_match( '/\d/', $line );
			if ( ! $spoken && $number > 15 && ! Numbers::worthwhile( str_replace( [ '"', "'" ], '', self::unescaped( $line ) ) ) ) {
				$last = '';
				continue;
			}
			if ( ! $this->table ) {
				$notes->text( self::unescaped( $line ), [ [ 'line', [ 'line' => $number ] ] ], $last );
				$last = Numbers::speaks( $line ) && strlen( $line ) < 300 ? $line : '';
				continue;
			}
			/** @var list<string> $cells */
			$cells = array_map( 'strval', str_getcsv( rtrim( $line, "\r\n" ), $delimiter, '"', '' ) );
			$place = static fn ( int $cell ): array => [ [ 'line-column', [ 'line' => $number, 'column' => $cell + 1 ] ] ];
			foreach ( $cells as $column => $cell ) {
				$notes->text( $cell, static fn (): array => $place( $column ), $headings[ $column ] ?? '' );
				if ( $number <= 15 && Numbers::speaks( $cell ) ) {
					$headings[ $column ] = mb_substr( $cell, 0, 100 );
				}
			}
			$notes->cells( $cells, $place, implode( ' ', $headings ) );
		}
	}

	/**
	 * What JSON writes as \\u0031 is a one.
	 */
	private static function unescaped( string $line ): string {
		return ! str_contains( $line, '\\u' ) ? $line : (string) preg_replace_callback( '/\\\\u([0-9a-f]{4})/i', static fn ( array $found ): string => (string) mb_chr( (int) hexdec( $found[1] ), 'UTF-8' ), $line );
	}

	private static function delimiter( string $line ): string {
		if ( 1 === preg_match( '/^"?sep=(.)/i', $line, $match ) ) {
			return $match[1];
		}
		$best = ',';
		foreach ( self::DELIMITERS as $delimiter ) {
			$best = substr_count( $line, $delimiter ) > substr_count( $line, $best ) ? $delimiter : $best;
		}
		return $best;
	}
}
