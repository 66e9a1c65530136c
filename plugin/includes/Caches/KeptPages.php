<?php
/**
 * The folder in which nginx keeps pages.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * Empties it: nginx then finds no page there and asks for it again. Touches nothing but files that nginx named, by the MD5 of
 * what it keeps them under, whatever folder somebody wrote down.
 */
final class KeptPages {

	/**
	 * @throws CacheError When the folder can't be read, or a page can't be deleted.
	 */
	public static function forget_all( string $folder ): void {
		if ( ! is_dir( $folder ) ) {
			throw new CacheError( 'There is no such folder.' );
		}
		try {
			$all = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS | \FilesystemIterator::CURRENT_AS_PATHNAME ) );
			foreach ( $all as $path ) {
				if ( is_string( $path ) && 1 === preg_match( '#/[0-9a-f]{32}$#D', $path ) ) {
					@unlink( $path ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged, WordPress.WP.AlternativeFunctions.unlink_unlink -- nginx deletes them, too; looked for below.
					clearstatcache( true, $path );
					if ( file_exists( $path ) ) {
						throw new CacheError( 'A page in it could not be deleted.' );
					}
				}
			}
		} catch ( \UnexpectedValueException ) {
			throw new CacheError( 'It could not be read.' );
		}
	}
}
