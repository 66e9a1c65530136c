<?php
/**
 * Keeping what was found to ourselves.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

use Prakat\Files\VaultKey;

/**
 * Digests of numbers that nobody can try out without the key, and findings sealed as the files are: who copies the
 * database learns neither a number nor what a file says.
 */
final class Secrets {

	public function __construct( private readonly VaultKey $key ) {
	}

	public function digest( string $number ): string {
		return hash_hmac( 'sha256', $number, $this->key_for( 'digest' ) );
	}

	/**
	 * @param string $for What it was found in: nothing that is sealed can be put in the place of something else.
	 */
	public function seal( string $text, string $for ): string {
		$nonce  = random_bytes( 12 );
		$tag    = '';
		$sealed = openssl_encrypt( $text, 'aes-256-gcm', $this->key_for( 'findings' ), OPENSSL_RAW_DATA, $nonce, $tag, $for );
		if ( false === $sealed ) {
			throw new \RuntimeException( 'The findings could not be sealed.' );
		}
		return base64_encode( $nonce . $tag . $sealed ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Bytes as text.
	}

	/**
	 * @return ?string Null when it was not sealed by this site, or for something else.
	 */
	public function open( string $sealed, string $for ): ?string {
		$bytes = base64_decode( $sealed, true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- Bytes as text.
		if ( false === $bytes || strlen( $bytes ) < 28 ) {
			return null;
		}
		$text = openssl_decrypt( substr( $bytes, 28 ), 'aes-256-gcm', $this->key_for( 'findings' ), OPENSSL_RAW_DATA, substr( $bytes, 0, 12 ), substr( $bytes, 12, 16 ), $for );
		return false === $text ? null : $text;
	}

	private function key_for( string $use ): string {
		return hash_hkdf( 'sha256', $this->key->bytes(), 32, "prakat screening $use" );
	}
}
