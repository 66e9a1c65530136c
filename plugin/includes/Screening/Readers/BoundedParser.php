<?php
/**
 * Parsing a PDF within bounds.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Notes;
use Prakat\Screening\Unreadable;
use Prakat\Vendor\PdfParser\Config;
use Prakat\Vendor\PdfParser\Document;
use Prakat\Vendor\PdfParser\Parser;

/**
 * The library's parser, which stops when there is no more time or memory, and lets go of what holds no text: the bytes
 * of pictures and fonts, and the structure tree, which in a long table is nine tenths of the document.
 */
final class BoundedParser extends Parser {

	private int $objects_seen = 0;

	private int $memory;

	public function __construct( private readonly Notes $notes ) {
		$config = new Config();
		$config->setRetainImageContent( false );
		$config->setDecodeMemoryLimit( $notes->limits->stream );
		$config->setMaxNestingDepth( 100 );
		parent::__construct( [], $config );
		$this->memory = self::memory_limit();
	}

	/**
	 * What PHP leaves free now, in bytes.
	 */
	public static function free_memory(): int {
		return self::memory_limit() - memory_get_usage( true );
	}

	/**
	 * @param array<mixed> $structure
	 */
	protected function parseObject( string $id, array $structure, ?Document $document ): void { // phpcs:ignore WordPress.NamingConventions.ValidFunctionName.MethodNameInvalid -- The library's name.
		++$this->objects_seen;
		if ( 0 === $this->objects_seen % 50 ) {
			$this->notes->pause();
			$this->check_memory();
		}
		$names = self::names( $structure );
		if ( 'StructElem' === ( $names['Type'] ?? '' ) ) {
			return;
		}
		if ( 'Image' === ( $names['Subtype'] ?? '' ) || isset( $names['Length1'] ) || 'FontFile3' === ( $names['Type'] ?? '' ) ) {
			foreach ( $structure as $place => $part ) {
				if ( is_array( $part ) && 'stream' === ( $part[0] ?? '' ) ) {
					$structure[ $place ] = [ 'stream', '', 0, [ '', [] ] ];
				}
			}
		}
		parent::parseObject( $id, $structure, $document );
	}

	private function check_memory(): void {
		if ( memory_get_usage() > $this->memory - 24 * 1048576 ) {
			throw new Unreadable( 'too-large' );
		}
	}

	/**
	 * Names and numbers that a dictionary holds.
	 *
	 * @param array<mixed> $structure
	 * @return array<string, string>
	 */
	private static function names( array $structure ): array {
		$names = [];
		foreach ( $structure as $part ) {
			if ( is_array( $part ) && '<<' === ( $part[0] ?? '' ) && is_array( $part[1] ) ) {
				for ( $i = 0, $count = count( $part[1] ) - 1; $i < $count; $i += 2 ) {
					if ( is_string( $part[1][ $i ][1] ?? null ) && is_string( $part[1][ $i + 1 ][1] ?? null ) ) {
						$names[ $part[1][ $i ][1] ] = $part[1][ $i + 1 ][1];
					}
				}
			}
		}
		return $names;
	}

	private static function memory_limit(): int {
		$limit = (string) ini_get( 'memory_limit' );
		return '-1' === $limit ? 1 << 30 : min( 1 << 30, (int) wp_convert_hr_to_bytes( $limit ) );
	}
}
