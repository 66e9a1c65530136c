<?php
/**
 * The shelf.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

use Prakat\Support\Refusal;
use Prakat\Support\Text;

/**
 * Copies of the files of what is public, where the web server itself serves them:
 * uploads/prakat/<entry>/<token>/<name>. The token is new and random with each publication, so the address of a
 * file tells nothing about that of another, and nothing is reachable before it is public. Taking down removes the
 * copies. All steps may be done again.
 */
final class Shelf {

	/** 255 bytes is what disks take; a Thai letter has three. */
	private const NAME_CHARACTERS = 70;

	public function __construct( private readonly Vault $vault ) {
	}

	/**
	 * A token for one publication of one entry.
	 */
	public static function token(): string {
		return bin2hex( random_bytes( 16 ) );
	}

	/**
	 * Puts a file's copy out and says its address. A copy that is there and whole is left as it is; what else lies there in its
	 * name was not put there by this, and is replaced.
	 *
	 * @param bool $second Whether another file of the publication has its name already.
	 * @return string Absolute URL.
	 * @throws Refusal 'file-damaged', 'storage-away', 'storage-unwritable'.
	 */
	public function put( int $entry_id, string $token, File $file, bool $second = false ): string {
		self::check( $entry_id, $token );
		return Folder::reached( fn (): string => $this->put_reached( $entry_id, $token, $file, $second ) );
	}

	private function put_reached( int $entry_id, string $token, File $file, bool $second ): string {
		Folder::open_to_the_web( $this->root() );
		Folder::unlisted( $this->root() . "$entry_id/" );
		$folder = $this->root() . "$entry_id/$token/";
		Folder::unlisted( $folder );

		$name = self::names( $file )[ (int) $second ];
		if ( ! $this->is_copy( $folder . $name, $file ) ) {
			// Written beside and renamed: a reader never gets half a file.
			$part = $folder . $file->uuid . '.part';
			$this->vault->copy_to( $file, $part );
			if ( ! rename( $part, $folder . $name ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions.rename_rename -- Atomic.
				throw new Refusal( 'storage-unwritable' );
			}
		}
		return $this->url() . "$entry_id/$token/" . rawurlencode( $name );
	}

	/**
	 * Takes an entry's copies away: all, or all but those of one publication.
	 */
	public function clear( int $entry_id, ?string $except_token = null ): void {
		if ( null === $except_token ) {
			Folder::remove( $this->root() . $entry_id );
			return;
		}
		self::check( $entry_id, $except_token );
		foreach ( $this->inside( $this->root() . $entry_id ) as $token ) {
			if ( $token !== $except_token ) {
				Folder::remove( $this->root() . "$entry_id/$token" );
			}
		}
	}

	/**
	 * Takes away the copies of entries that are not public: left by a request that was killed before it was done.
	 *
	 * @param callable( int ): bool $is_live Whether an entry is public.
	 * @return int How many entries' copies were taken away.
	 */
	public function reconcile( callable $is_live ): int {
		$cleared = 0;
		foreach ( $this->inside( $this->root() ) as $entry_id ) {
			if ( ctype_digit( $entry_id ) && ! $is_live( (int) $entry_id ) ) {
				$this->clear( (int) $entry_id );
				++$cleared;
			}
		}
		return $cleared;
	}

	/**
	 * Removes everything, when the agency deletes its data.
	 */
	public function destroy(): void {
		Folder::remove( $this->root() );
	}

	/**
	 * The folder, with a slash at its end.
	 */
	public function root(): string {
		return trailingslashit( wp_upload_dir( null, false )['basedir'] ) . 'prakat/';
	}

	private function url(): string {
		return trailingslashit( wp_upload_dir( null, false )['baseurl'] ) . 'prakat/';
	}

	/**
	 * Which copy an address names; null when it names none.
	 *
	 * @param string $path Of an address, decoded.
	 * @return array{entry: int, token: string, name: string}|null
	 */
	public function place( string $path ): ?array {
		$root = rawurldecode( (string) wp_parse_url( $this->url(), PHP_URL_PATH ) );
		if ( ! str_starts_with( $path, $root ) || 1 !== preg_match( '#^([1-9][0-9]{0,17})/([0-9a-f]{32})/([^/]+)$#u', substr( $path, strlen( $root ) ), $match ) ) {
			return null;
		}
		return [
			'entry' => (int) $match[1],
			'token' => $match[2],
			'name'  => $match[3],
		];
	}

	/**
	 * What a file's copy is called, and what where another of the same name lies there already: letters, Thai letters,
	 * digits, hyphens and one dot, nothing that a server could take for a second extension.
	 *
	 * @return array{string, string}
	 */
	public static function names( File $file ): array {
		$stem = Text::slug( pathinfo( $file->name, PATHINFO_FILENAME ), self::NAME_CHARACTERS );
		$name = ( '' === $stem ? 'file' : $stem ) . '.' . $file->extension;
		return [ $name, substr( $file->uuid, 0, 8 ) . '-' . $name ];
	}

	private function is_copy( string $path, File $file ): bool {
		return is_file( $path ) && filesize( $path ) === $file->bytes && hash_file( 'sha256', $path ) === $file->sha256;
	}

	/**
	 * @return list<string> Names of folders.
	 */
	private function inside( string $folder ): array {
		// A disk takes two slashes for one; a bucket does not.
		$folder = untrailingslashit( $folder );
		try {
			return Folder::reached(
				static function () use ( $folder ): array {
					$names = is_dir( $folder ) ? scandir( $folder ) : [];
					return array_values( array_filter( false === $names ? [] : $names, static fn ( string $name ): bool => '.' !== $name[0] && is_dir( "$folder/$name" ) ) );
				}
			);
		} catch ( Refusal ) {
			return [];
		}
	}

	private static function check( int $entry_id, string $token ): void {
		if ( $entry_id < 1 || 1 !== preg_match( '/^[0-9a-f]{32}$/', $token ) ) {
			throw new \LogicException( 'This is no token of the shelf.' );
		}
	}
}
