<?php
/**
 * Sealing bytes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

/**
 * AES-256-GCM over chunks, so that a file of any size is sealed and read in constant memory.
 *
 * A sealed file is: 8 bytes "PRAKAT01", 32 bytes of salt, then for every chunk of 64 KiB its ciphertext and a tag of
 * 16 bytes. Each file has a key of its own (HKDF of the vault's key with the salt); a chunk's nonce is its number
 * and whether it is the last, so chunks can't be moved, dropped or cut off without being found.
 */
final class Seal {

	private const MAGIC = 'PRAKAT01';

	private const SALT = 32;

	private const CHUNK = 65536;

	private const TAG = 16;

	public function __construct( private readonly VaultKey $key ) {
	}

	/**
	 * Seals everything of one stream into another.
	 *
	 * @param resource $from
	 * @param resource $to
	 * @return array{bytes: int, sha256: string} Of what was sealed.
	 * @throws StorageError When a stream fails.
	 */
	public function seal( $from, $to ): array {
		$salt   = random_bytes( self::SALT );
		$key    = $this->file_key( $salt );
		$digest = hash_init( 'sha256' );
		$bytes  = 0;
		self::write( $to, self::MAGIC . $salt );
		$chunk  = self::read( $from, self::CHUNK );
		$number = 0;
		do {
			$next = self::read( $from, self::CHUNK );
			$tag  = '';
			$text = openssl_encrypt( $chunk, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, self::nonce( $number, '' === $next ), $tag, $salt, self::TAG );
			if ( false === $text ) {
				throw new StorageError( 'The file could not be sealed.' );
			}
			self::write( $to, $text . $tag );
			hash_update( $digest, $chunk );
			$bytes += strlen( $chunk );
			$chunk  = $next;
			++$number;
		} while ( '' !== $chunk );
		return [
			'bytes'  => $bytes,
			'sha256' => hash_final( $digest ),
		];
	}

	/**
	 * Opens a sealed stream, chunk by chunk. Each chunk is given out only after its tag was found right.
	 *
	 * @param resource $from
	 * @return \Generator<int, string>
	 * @throws StorageError When it is not as it was sealed.
	 */
	public function open( $from ): \Generator {
		$head = self::read( $from, strlen( self::MAGIC ) + self::SALT );
		if ( strlen( self::MAGIC ) + self::SALT !== strlen( $head ) || ! str_starts_with( $head, self::MAGIC ) ) {
			throw new StorageError( 'This is no sealed file.' );
		}
		$salt   = substr( $head, strlen( self::MAGIC ) );
		$key    = $this->file_key( $salt );
		$sealed = self::read( $from, self::CHUNK + self::TAG );
		$number = 0;
		do {
			$next = self::read( $from, self::CHUNK + self::TAG );
			$text = strlen( $sealed ) < self::TAG ? false : openssl_decrypt( substr( $sealed, 0, -self::TAG ), 'aes-256-gcm', $key, OPENSSL_RAW_DATA, self::nonce( $number, '' === $next ), substr( $sealed, -self::TAG ), $salt );
			if ( false === $text ) {
				throw new StorageError( 'The sealed file was changed or cut off.' );
			}
			yield $text;
			$sealed = $next;
			++$number;
		} while ( '' !== $sealed );
	}

	private function file_key( string $salt ): string {
		return hash_hkdf( 'sha256', $this->key->bytes(), 32, 'prakat vault file', $salt );
	}

	private static function nonce( int $number, bool $last ): string {
		return pack( 'NNN', $last ? 1 : 0, 0, $number );
	}

	/**
	 * So many bytes, or what is left of them.
	 *
	 * @param resource $stream
	 */
	private static function read( $stream, int $length ): string {
		$bytes = '';
		while ( strlen( $bytes ) < $length && ! feof( $stream ) ) {
			$part = fread( $stream, max( 1, $length - strlen( $bytes ) ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fread -- WP_Filesystem reads whole files into memory.
			if ( false === $part ) {
				throw new StorageError( 'A file could not be read.' );
			}
			$bytes .= $part;
		}
		return $bytes;
	}

	/**
	 * @param resource $stream
	 */
	private static function write( $stream, string $bytes ): void {
		while ( '' !== $bytes ) {
			$written = fwrite( $stream, $bytes ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fwrite -- As above.
			if ( false === $written || 0 === $written ) {
				throw new StorageError( 'A file could not be written: is the disk full?' );
			}
			$bytes = substr( $bytes, $written );
		}
	}
}
