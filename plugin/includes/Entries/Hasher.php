<?php
/**
 * The content hash of a version.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Database\Database;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Files\Vault;

/**
 * SHA-256 over everything that a version says, in hex. Over these lines, each ended by a line feed:
 *
 *     prakat 1
 *     section <the section's id>
 *     header <SHA-256 of the header's canonical bytes>
 *     <SHA-256 of the record's canonical bytes>          one line a record, in order
 *     file <uuid> <SHA-256 of the file's bytes> <media type> <name>    one line a file, in order of uuid
 *
 * So a word in a header, a record changed, added, taken away or moved, a byte or the name of a file each change
 * it, and nothing else does.
 */
final class Hasher {

	public function __construct(
		private readonly Database $database,
		private readonly Records $records,
		private readonly Files $files,
		private readonly Vault $vault
	) {
	}

	/**
	 * The hash of what is really there: digests made anew from the stored records and from the bytes of the files.
	 * This is what an approval is compared with.
	 */
	public function of( int $version_id ): string {
		$records = function () use ( $version_id ): \Generator {
			foreach ( $this->records->each_data( $version_id ) as $data ) {
				yield hash( 'sha256', $data );
			}
		};
		$files   = [];
		foreach ( $this->files->of_version( $version_id ) as $file ) {
			$files[ $file->uuid ] = self::line( $file, $this->vault->digest( $file ) );
		}
		return $this->digest( $version_id, $records(), $files );
	}

	/**
	 * The same hash from the digests that were stored when the content came in: cheap enough for every save.
	 */
	public function stored( int $version_id ): string {
		$files = [];
		foreach ( $this->files->of_version( $version_id ) as $file ) {
			$files[ $file->uuid ] = self::line( $file, $file->sha256 );
		}
		return $this->digest( $version_id, $this->records->each_hash( $version_id ), $files );
	}

	/**
	 * @param iterable<int, string> $records
	 * @param array<string, string> $files   Lines by uuid.
	 */
	private function digest( int $version_id, iterable $records, array $files ): string {
		$row = $this->database->row( 'SELECT v.header, e.section FROM {versions} v JOIN {entries} e ON e.id = v.entry_id WHERE v.id = %d', [ $version_id ] );
		if ( null === $row ) {
			throw new \LogicException( 'There is no such version.' );
		}
		$context = hash_init( 'sha256' );
		hash_update( $context, "prakat 1\nsection {$row['section']}\nheader " . hash( 'sha256', (string) $row['header'] ) . "\n" );
		foreach ( $records as $hash ) {
			hash_update( $context, $hash . "\n" );
		}
		ksort( $files, SORT_STRING );
		foreach ( $files as $line ) {
			hash_update( $context, $line );
		}
		return hash_final( $context );
	}

	private static function line( File $file, string $digest ): string {
		return "file $file->uuid $digest $file->mime $file->name\n";
	}
}
