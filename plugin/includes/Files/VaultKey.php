<?php
/**
 * The key of the file vault.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

/**
 * 32 bytes that seal every file that is not public. They stand in wp-config.php (PRAKAT_VAULT_KEY, base64) or,
 * by default, in an option of their own that is not loaded with the others: who copies the uploads folder
 * has no key, who copies the database has no files.
 */
final class VaultKey {

	public const OPTION = 'prakat_vault_key';

	/** @var array<int, string> By site: a network switches between its sites. */
	private array $bytes = [];

	/**
	 * Makes a key where there is none. Never changes one: the files sealed with it would be lost.
	 */
	public function ensure(): void {
		if ( ! defined( 'PRAKAT_VAULT_KEY' ) ) {
			// add_option() leaves an existing one alone, also when two requests come at once.
			add_option( self::OPTION, base64_encode( random_bytes( 32 ) ), '', false ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Bytes as text.
		}
	}

	/**
	 * Forgets the key: what is sealed with it can't be read any more.
	 */
	public function destroy(): void {
		delete_option( self::OPTION );
		unset( $this->bytes[ get_current_blog_id() ] );
	}

	/**
	 * @return string 32 bytes.
	 */
	public function bytes(): string {
		$site = get_current_blog_id();
		if ( ! isset( $this->bytes[ $site ] ) ) {
			$text  = defined( 'PRAKAT_VAULT_KEY' ) ? constant( 'PRAKAT_VAULT_KEY' ) : get_option( self::OPTION, '' );
			$bytes = is_string( $text ) ? base64_decode( $text, true ) : false; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- Bytes as text.
			if ( false === $bytes || 32 !== strlen( $bytes ) ) {
				throw new \RuntimeException( 'The key of the file vault is missing or is not 32 bytes in base64.' );
			}
			$this->bytes[ $site ] = $bytes;
		}
		return $this->bytes[ $site ];
	}
}
