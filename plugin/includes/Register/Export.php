<?php
/**
 * The register for others.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;

/**
 * One row a line, as canonical JSON, in constant memory: all that is needed to verify the chain. Everybody may have the
 * open part: no name, no position, no reason, no details; instead of these the digests that the hash is made of. Rows of
 * format 1 have no such digests: of them an outsider gets the hash and can follow the links, and the line says so.
 *
 * So it is with rows about a version that is not public yet, or never was: its content hash has no key, and whoever can guess
 * the content (a form with one price in it) could try it. The whole line comes when the version is public.
 */
final class Export {

	/** Rows that are read at once. */
	private const WINDOW = 1000;

	public function __construct( private readonly Database $database, private readonly Disclosed $disclosed ) {
	}

	/**
	 * @param int  $from  The first row.
	 * @param int  $limit The most rows.
	 * @param bool $full  With what is sealed, and the salts; for the agency's own archive.
	 * @return \Generator<int, string> Lines with their ends.
	 */
	public function lines( int $from, int $limit, bool $full ): \Generator {
		$seq = $from - 1;
		while ( $limit > 0 ) {
			$window = min( self::WINDOW, $limit );
			$rows   = $this->database->rows( 'SELECT * FROM {register} WHERE seq > %d ORDER BY seq LIMIT %d', [ $seq, $window ] );
			$public = $full ? [] : $this->disclosed->among( $rows );
			foreach ( $rows as $row ) {
				$seq = (int) $row['seq'];
				yield CanonicalJson::encode( $full ? self::whole( $row ) : self::open( $row, null === $row['version_hash'] || isset( $public[ (int) $row['version_id'] ] ) ) ) . "\n";
			}
			if ( count( $rows ) < $window ) {
				return;
			}
			$limit -= $window;
		}
	}

	/**
	 * @param array<string, string|null> $row
	 * @param bool                       $disclosed Whether the content that it names was public.
	 * @return array<string, mixed>
	 */
	private static function open( array $row, bool $disclosed ): array {
		$hash = [ 'hash' => (string) $row['hash'] ];
		if ( ! $disclosed || 1 === Chain::format( $row ) ) {
			// Without the digests too: with all else of the line its hash would answer a guess.
			return [
				'format'   => Chain::format( $row ),
				'withheld' => true,
			] + Chain::columns( $row, $disclosed ? Chain::OPEN : array_values( array_diff( Chain::OPEN, [ 'version_hash' ] ) ) ) + $hash;
		}
		return Chain::open( $row ) + $hash;
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, mixed>
	 */
	private static function whole( array $row ): array {
		$columns = [ ...Chain::OPEN, ...array_merge( ...array_values( Chain::SEALED ) ) ];
		$whole   = [ 'format' => Chain::format( $row ) ] + Chain::columns( $row, $columns ) + [ 'hash' => (string) $row['hash'] ];
		if ( 1 === Chain::format( $row ) ) {
			unset( $whole['actor_key'] );
			return $whole;
		}
		return $whole + [ 'salt' => (string) $row['salt'] ];
	}
}
