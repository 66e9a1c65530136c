<?php
/**
 * Versions whose content was public.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * Says, from the register itself, of which versions everybody may know the content hash: of those that are or were public.
 */
final class Disclosed {

	private const ACTS = [ 'publish', 'publish-urgent', 'governed-taken-in' ];

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * @param array<array-key, array<string, string|null>> $rows Of the register.
	 * @return array<int, true> By version.
	 */
	public function among( array $rows ): array {
		$entries = array_values( array_unique( array_diff( array_map( static fn ( array $row ): int => null === $row['version_hash'] ? 0 : (int) $row['entry_id'], $rows ), [ 0 ] ) ) );
		$public  = [];
		$now     = $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' );
		foreach ( array_chunk( $entries, 500 ) as $ids ) {
			foreach ( $this->database->rows( 'SELECT version_id, details FROM {register} WHERE entry_id IN (%d…) AND act IN (%s…)', [ $ids, self::ACTS ] ) as $row ) {
				$from = CanonicalJson::decode( (string) $row['details'] )['public']['from'] ?? '';
				if ( ! is_string( $from ) || $from <= $now ) {
					$public[ (int) $row['version_id'] ] = true;
				}
			}
		}
		return $public;
	}
}
