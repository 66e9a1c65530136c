<?php
/**
 * Folders that the plugin keeps.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

use Prakat\Database\DatabaseError;
use Prakat\Support\Refusal;

/**
 * Makes folders and files, and says to web servers what may be served from them.
 */
final class Folder {

	/** For servers that read it; nothing depends on it. */
	private const DENY = "<IfModule mod_authz_core.c>\n\tRequire all denied\n</IfModule>\n<IfModule !mod_authz_core.c>\n\tDeny from all\n</IfModule>\n";

	private const SERVE = "<IfModule mod_headers.c>\n\tHeader set X-Content-Type-Options nosniff\n</IfModule>\n";

	/** Lies in every folder of the plugin: where it can't be found, the folder can't be reached. */
	public const SIGN = 'index.php';

	private const INDEX = "<?php\n// Nothing to see here.\n";

	/**
	 * Makes a folder whose files no web server should give out.
	 */
	public static function close_to_the_web( string $folder ): void {
		self::reached(
			static function () use ( $folder ): void {
				self::make( $folder );
				self::write_once( $folder . self::SIGN, self::INDEX );
				self::write_once( $folder . '.htaccess', self::DENY );
			}
		);
	}

	/**
	 * Makes a folder whose files are served, but never listed. Nothing that runs is ever put there.
	 */
	public static function open_to_the_web( string $folder ): void {
		self::make( $folder );
		self::write_once( $folder . self::SIGN, self::INDEX );
		self::write_once( $folder . '.htaccess', self::SERVE );
	}

	/**
	 * Makes a folder that can't be listed, inside one of the above.
	 */
	public static function unlisted( string $folder ): void {
		self::make( $folder );
		self::write_once( $folder . self::SIGN, self::INDEX );
	}

	/**
	 * @throws Refusal 'storage-unwritable'.
	 */
	public static function make( string $folder ): void {
		if ( wp_mkdir_p( $folder ) ) {
			return;
		}
		// Another request may have made it in the same instant.
		clearstatcache( true, $folder );
		if ( ! is_dir( $folder ) ) {
			throw new Refusal( 'storage-unwritable' );
		}
	}

	/**
	 * Opens a new file for writing; its folder is made.
	 *
	 * @return resource
	 * @throws Refusal 'storage-unwritable'.
	 */
	public static function create( string $path ) {
		self::make( dirname( $path ) );
		$stream = @fopen( $path, 'wb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen, WordPress.PHP.NoSilencedErrors.Discouraged -- In chunks; the refusal says it.
		if ( false === $stream ) {
			throw new Refusal( 'storage-unwritable' );
		}
		return $stream;
	}

	/**
	 * Does something with the store of files. The stream of a bucket throws what it likes when that can't be reached.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws Refusal      'storage-away'.
	 * @throws StorageError As the work does.
	 */
	public static function reached( callable $work ): mixed {
		try {
			return $work();
		} catch ( StorageError | DatabaseError $error ) {
			throw $error;
		} catch ( \RuntimeException ) {
			throw new Refusal( 'storage-away' );
		}
	}

	/**
	 * Makes sure of what was written and closed: a bucket takes a file in when it is closed, and its no is not heard there.
	 *
	 * @throws Refusal 'storage-unwritable'.
	 */
	public static function expect_whole( string $path, int $bytes ): void {
		clearstatcache( true, $path );
		if ( ! is_file( $path ) || filesize( $path ) !== $bytes ) {
			throw new Refusal( 'storage-unwritable' );
		}
	}

	/**
	 * Paths, below the folder, of the files that end so.
	 *
	 * @return \Generator<int, string>
	 */
	public static function files( string $folder, string $ending ): \Generator {
		if ( ! is_dir( $folder ) ) {
			return;
		}
		$all = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) );
		foreach ( $all as $file ) {
			if ( $file instanceof \SplFileInfo && str_ends_with( $file->getFilename(), $ending ) ) {
				yield substr( $file->getPathname(), strlen( $folder ) );
			}
		}
	}

	/**
	 * Removes a folder and what is in it. Does nothing when it is gone already, and finishes what another worker began.
	 */
	public static function remove( string $folder ): void {
		try {
			self::reached( static fn () => self::remove_reached( $folder ) );
		} catch ( Refusal ) {
			// Out of reach now: the next sweep does it.
			return;
		}
	}

	private static function remove_reached( string $folder ): void {
		if ( ! is_dir( $folder ) ) {
			return;
		}
		$inside = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ), \RecursiveIteratorIterator::CHILD_FIRST, \RecursiveIteratorIterator::CATCH_GET_CHILD );
		foreach ( $inside as $item ) {
			if ( $item instanceof \SplFileInfo ) {
				self::unlink( $item->getPathname(), $item->isDir() && ! $item->isLink() );
			}
		}
		self::unlink( $folder, true );
	}

	private static function unlink( string $path, bool $folder ): void {
		// Another worker may have removed it a moment ago: that is no error.
		$folder ? @rmdir( $path ) : @unlink( $path ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged, WordPress.WP.AlternativeFunctions.file_system_operations_rmdir, WordPress.WP.AlternativeFunctions.unlink_unlink -- See above.
	}

	private static function write_once( string $path, string $content ): void {
		if ( ! file_exists( $path ) ) {
			file_put_contents( $path, $content ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_file_put_contents -- A few bytes.
		}
	}
}
