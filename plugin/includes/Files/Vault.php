<?php
/**
 * The vault.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * Keeps the originals of all files, sealed, under random names. The web server may lie in front of the folder: what
 * it could serve from there is of no use without the key. PRAKAT_VAULT_DIR moves the folder elsewhere.
 *
 * @phpstan-type Limits array{accept: list<string>, maxBytes: int, maxCount: int}
 */
final class Vault {

	public function __construct(
		private readonly Database $database,
		private readonly Files $files,
		private readonly Inspector $inspector,
		private readonly Seal $seal,
		private readonly Clock $clock
	) {
	}

	/**
	 * Takes a file in: looks at what it really is, seals it, and remembers it. Sealed bytes whose row is not committed
	 * are found and removed by sweep().
	 *
	 * @param string $path   Where the bytes are now; they stay there.
	 * @param string $name   The name it shall have.
	 * @param Limits $limits What the section accepts.
	 * @throws Refusal 'file-…', 'storage-unwritable'.
	 */
	public function put( string $path, string $name, int $entry_id, Actor $actor, array $limits ): File {
		$type   = $this->inspector->accept( $path, $name, $limits['accept'], $limits['maxBytes'] );
		$sealed = $this->seal_into( $path );
		$row    = [
			'uuid'       => wp_generate_uuid4(),
			'entry_id'   => $entry_id,
			'sha256'     => $sealed['sha256'],
			'name'       => $name,
			'mime'       => $type['mime'],
			'extension'  => $type['extension'],
			'bytes'      => $sealed['bytes'],
			'storage'    => $sealed['storage'],
			'created_by' => $actor->id,
			'created_at' => $this->clock->sql(),
		];
		try {
			$this->database->insert( 'files', $row );
		} catch ( \Throwable $error ) {
			$this->forget( $sealed['storage'] );
			throw $error;
		}
		$file = $this->files->by_uuid( $row['uuid'] );
		/**
		 * Fires when a file is in the vault and its row is committed.
		 *
		 * @param File $file
		 */
		$this->database->after_commit( static fn () => do_action( 'prakat_file_taken_in', $file ) );
		return $file;
	}

	/**
	 * The bytes of a file, as a stream that can be read and rewound. Larger ones lie on the disk of the server's
	 * temporary folder while it is open.
	 *
	 * @return resource
	 * @throws Refusal 'file-damaged', 'storage-away'.
	 */
	public function stream( File $file ) {
		return $this->checked( $file, fn () => $this->open( $file->storage ) );
	}

	/**
	 * The bytes of a file, chunk by chunk, each checked.
	 *
	 * @return \Generator<int, string>
	 * @throws StorageError
	 */
	public function each( File $file ): \Generator {
		return $this->chunks( $file->storage );
	}

	/**
	 * SHA-256 of a file's bytes as they are now, hex.
	 *
	 * @throws Refusal 'file-damaged' when they are not there or are not what was sealed.
	 */
	public function digest( File $file ): string {
		return $this->checked(
			$file,
			function () use ( $file ): string {
				$digest = hash_init( 'sha256' );
				foreach ( $this->chunks( $file->storage ) as $chunk ) {
					hash_update( $digest, $chunk );
				}
				return hash_final( $digest );
			}
		);
	}

	/**
	 * Writes a file's bytes, opened, to a path.
	 *
	 * @throws Refusal 'file-damaged', 'storage-unwritable'.
	 */
	public function copy_to( File $file, string $path ): void {
		$to = Folder::create( $path );
		try {
			$this->checked(
				$file,
				function () use ( $file, $to ): void {
					foreach ( $this->chunks( $file->storage ) as $chunk ) {
						if ( strlen( $chunk ) !== fwrite( $to, $chunk ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fwrite -- In chunks.
							throw new Refusal( 'storage-unwritable' );
						}
					}
				}
			);
		} finally {
			fclose( $to ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		}
		Folder::expect_whole( $path, $file->bytes );
	}

	/**
	 * What to tell who wants a file that can't be read: that it is damaged, or that nothing of the vault can be reached now
	 * (a bucket, a disk of another machine), which passes.
	 */
	public function refusal( File $file ): Refusal {
		$sign = $this->root() . Folder::SIGN;
		clearstatcache( true, $sign );
		try {
			return Folder::reached( static fn (): bool => is_file( $sign ) ) ? new Refusal( 'file-damaged', [ 'name' => $file->name ] ) : new Refusal( 'storage-away' );
		} catch ( Refusal $refusal ) {
			return $refusal;
		}
	}

	/**
	 * Removes a file for good, when no version has it any more. The bytes go when the transaction has committed.
	 */
	public function delete_if_unused( File $file ): void {
		if ( $this->files->is_used( $file->id ) ) {
			return;
		}
		$this->database->run( 'DELETE FROM {files} WHERE id = %d', [ $file->id ] );
		$this->database->after_commit( fn () => $this->forget( $file->storage ) );
	}

	/**
	 * Seals a file that belongs to no entry yet.
	 *
	 * @return string Its path in the vault, for open() and forget().
	 * @throws Refusal 'storage-unwritable'.
	 */
	public function seal( string $path ): string {
		return $this->seal_into( $path )['storage'];
	}

	/**
	 * @return resource The opened bytes: readable and seekable.
	 * @throws StorageError
	 */
	public function open( string $storage ) {
		$stream = fopen( 'php://temp/maxmemory:2097152', 'w+b' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- A stream, not a file of the site.
		if ( false === $stream ) {
			throw new StorageError( 'No room for an opened file.' );
		}
		foreach ( $this->chunks( $storage ) as $chunk ) {
			if ( strlen( $chunk ) !== fwrite( $stream, $chunk ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fwrite -- As above.
				throw new StorageError( 'No room for an opened file.' );
			}
		}
		rewind( $stream );
		return $stream;
	}

	/**
	 * Removes sealed bytes. Does nothing when they are gone already.
	 */
	public function forget( string $storage ): void {
		$path = $this->path( $storage );
		if ( is_file( $path ) ) {
			wp_delete_file( $path );
		}
	}

	/**
	 * Removes what nothing needs: files that hang on no version any more, and sealed bytes that nothing knows, left by a
	 * request that was killed between disk and database.
	 *
	 * @param int $older_than Seconds; younger ones may belong to a request that is still running.
	 * @return int How many.
	 */
	public function sweep( int $older_than = 86400 ): int {
		$before  = $this->clock->now()->modify( "-$older_than seconds" );
		$removed = 0;
		foreach ( $this->database->rows( 'SELECT f.* FROM {files} f LEFT JOIN {version_files} vf ON vf.file_id = f.id WHERE vf.file_id IS NULL AND f.created_at < %s LIMIT 1000', [ $this->clock->sql( $before ) ] ) as $row ) {
			$this->delete_if_unused( File::from_row( $row ) );
			++$removed;
		}
		foreach ( Folder::files( $this->root(), '.sealed' ) as $storage ) {
			$made = filemtime( $this->path( $storage ) );
			if ( false === $made || $made > time() - $older_than ) {
				continue;
			}
			$known = $this->database->value( 'SELECT storage FROM {files} WHERE storage = %s UNION SELECT file FROM {imports} WHERE file = %s LIMIT 1', [ $storage, $storage ] );
			if ( null === $known ) {
				$this->forget( $storage );
				++$removed;
			}
		}
		return $removed;
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
		$own = defined( 'PRAKAT_VAULT_DIR' ) ? constant( 'PRAKAT_VAULT_DIR' ) : '';
		if ( ! is_string( $own ) || '' === $own ) {
			return trailingslashit( wp_upload_dir( null, false )['basedir'] . '/prakat-vault' );
		}
		// One constant for the whole network: no site may sweep another's originals away.
		return trailingslashit( $own ) . ( is_multisite() ? 'site-' . get_current_blog_id() . '/' : '' );
	}

	/**
	 * @return array{storage: string, bytes: int, sha256: string}
	 */
	private function seal_into( string $path ): array {
		return Folder::reached( fn (): array => $this->seal_reached( $path ) );
	}

	/**
	 * @return array{storage: string, bytes: int, sha256: string}
	 */
	private function seal_reached( string $from_path ): array {
		$name    = bin2hex( random_bytes( 20 ) );
		$storage = substr( $name, 0, 2 ) . '/' . $name . '.sealed';
		$from    = fopen( $from_path, 'rb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- In chunks.
		if ( false === $from ) {
			throw new Refusal( 'storage-unwritable' );
		}
		Folder::close_to_the_web( $this->root() );
		$path = $this->path( $storage );
		$to   = Folder::create( $path );
		try {
			$sealed = $this->seal->seal( $from, $to );
			$length = (int) ftell( $to );
		} catch ( StorageError $error ) {
			$this->forget( $storage );
			throw new Refusal( 'storage-unwritable', [ 'detail' => $error->getMessage() ] );
		} finally {
			fclose( $from ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
			fclose( $to ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		}
		Folder::expect_whole( $path, $length );
		return [ 'storage' => $storage ] + $sealed;
	}

	/**
	 * @return \Generator<int, string>
	 */
	private function chunks( string $storage ): \Generator {
		$path = $this->path( $storage );
		$from = is_file( $path ) ? fopen( $path, 'rb' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- In chunks.
		if ( false === $from ) {
			throw new StorageError( 'The sealed file is not there.' );
		}
		try {
			yield from $this->seal->open( $from );
		} finally {
			fclose( $from ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		}
	}

	/**
	 * @template T
	 * @param callable(): T $read
	 * @return T
	 */
	private function checked( File $file, callable $read ): mixed {
		try {
			return Folder::reached( $read );
		} catch ( StorageError ) {
			throw $this->refusal( $file );
		}
	}

	/**
	 * Only names that the vault itself gave: a tampered row can't point out of it.
	 */
	private function path( string $storage ): string {
		if ( 1 !== preg_match( '/^[0-9a-f]{2}\/[0-9a-f]{40}\.sealed$/', $storage ) ) {
			throw new StorageError( 'This is no name of the vault.' );
		}
		return $this->root() . $storage;
	}
}
