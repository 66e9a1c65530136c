<?php
/**
 * Uploads that lie elsewhere: in a bucket behind WordPress's own filters, served by a content delivery network.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Files\Shelf;
use Prakat\Files\Vault;
use Prakat\Permalinks\FileRoute;
use Prakat\PublicIndex\Reader;
use Prakat\Recovery\Journal;
use Prakat\Tests\Scene;

if ( ! class_exists( 'Prakat_Bucket_Double' ) ) {
	/**
	 * What a plugin for S3 registers as a stream: paths bucket://… of objects, here in a folder. As there, a folder is only
	 * the beginning of a name: it is there when an object begins so, and making it makes nothing. Two slashes are not one. It takes
	 * a file in when that is closed. Away, it throws, as the stream of Amazon's SDK does.
	 */
	final class Prakat_Bucket_Double {

		public static string $root = '';

		public static bool $is_away = false;

		/** Whether what is closed does not arrive. */
		public static bool $is_full = false;

		private string $written = '';

		/** @var resource|null */
		public $context;

		/** @var resource|null */
		private $file;

		/** @var list<string> */
		private array $names = [];

		private int $next = 0;

		private static function real( string $path ): string {
			if ( self::$is_away ) {
				throw new \RuntimeException( 'The bucket can’t be reached.' );
			}
			return self::$root . '/' . str_replace( '//', '/no-name/', substr( $path, strlen( 'bucket://' ) ) );
		}

		public function stream_open( string $path, string $mode ): bool {
			$real = self::real( $path );
			if ( 'r' !== $mode[0] ) {
				is_dir( dirname( $real ) ) || mkdir( dirname( $real ), 0777, true );
			} elseif ( ! is_file( $real ) ) {
				return false;
			}
			$this->file    = fopen( $real, $mode );
			$this->written = 'r' === $mode[0] ? '' : $real;
			return false !== $this->file;
		}

		public function stream_read( int $count ): string|false {
			return fread( $this->file, $count );
		}

		public function stream_write( string $bytes ): int {
			return (int) fwrite( $this->file, $bytes );
		}

		public function stream_eof(): bool {
			return feof( $this->file );
		}

		public function stream_close(): void {
			fclose( $this->file );
			if ( self::$is_full && '' !== $this->written ) {
				unlink( $this->written );
			}
		}

		public function stream_flush(): bool {
			return fflush( $this->file );
		}

		public function stream_tell(): int {
			return (int) ftell( $this->file );
		}

		public function stream_seek( int $offset, int $whence ): bool {
			return 0 === fseek( $this->file, $offset, $whence );
		}

		/** @return array<mixed>|false */
		public function stream_stat(): array|false {
			return fstat( $this->file );
		}

		public function stream_lock(): bool {
			return false; // No bucket locks.
		}

		public function stream_metadata(): bool {
			return true;
		}

		/** @return array<mixed>|false */
		public function url_stat( string $path ): array|false {
			$real = self::real( $path );
			clearstatcache();
			return file_exists( $real ) ? stat( $real ) : false;
		}

		public function unlink( string $path ): bool {
			return @unlink( self::real( $path ) );
		}

		public function rename( string $from, string $to ): bool {
			is_dir( dirname( self::real( $to ) ) ) || mkdir( dirname( self::real( $to ) ), 0777, true );
			return rename( self::real( $from ), self::real( $to ) );
		}

		public function mkdir( string $path ): bool {
			return is_dir( self::real( $path ) ) || mkdir( self::real( $path ), 0777, true );
		}

		public function rmdir( string $path ): bool {
			return @rmdir( self::real( $path ) );
		}

		public function dir_opendir( string $path ): bool {
			$found       = @scandir( self::real( $path ) );
			$this->names = false === $found ? [] : array_values( array_diff( $found, [ '.', '..' ] ) );
			return false !== $found;
		}

		public function dir_readdir(): string|false {
			return $this->names[ $this->next++ ] ?? false;
		}

		public function dir_rewinddir(): bool {
			$this->next = 0;
			return true;
		}

		public function dir_closedir(): bool {
			return true;
		}
	}
}

/** Lets the uploads lie in a bucket, with addresses on another host. */
$in_a_bucket = static function ( callable $work ): void {
	Prakat_Bucket_Double::$root = sys_get_temp_dir() . '/prakat-bucket-' . bin2hex( random_bytes( 4 ) );
	stream_wrapper_register( 'bucket', Prakat_Bucket_Double::class );
	$there = static fn ( array $of ): array => [
		'basedir' => 'bucket://agency/uploads',
		'baseurl' => 'https://files.agency.example/uploads',
		'path'    => 'bucket://agency/uploads' . $of['subdir'],
		'url'     => 'https://files.agency.example/uploads' . $of['subdir'],
	] + $of;
	add_filter( 'upload_dir', $there );
	try {
		$work( Prakat_Bucket_Double::$root . '/agency/uploads/' );
	} finally {
		Prakat_Bucket_Double::$is_away = false;
		Prakat_Bucket_Double::$is_full = false;
		remove_filter( 'upload_dir', $there );
		stream_wrapper_unregister( 'bucket' );
		\Prakat\Files\Folder::remove( Prakat_Bucket_Double::$root );
	}
};

return [
	'Where uploads lie in a bucket, originals are sealed there, copies get addresses of the delivery network, and go a day before their end; PHP serves them then, by the clock (R063).' => static function ( Scene $t ) use ( $in_a_bucket ): void {
		$in_a_bucket(
			static function ( string $bucket ) use ( $t ): void {
				$t->at( '2026-11-20T09:00:00+07:00' );
				[ $id, $file ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ], 'ความลับก่อนเผยแพร่' );
				$sealed        = $bucket . 'prakat-vault/' . $t->get( Database::class )->value( 'SELECT storage FROM {files} WHERE uuid = %s', [ $file->uuid ] );
				$t->true( is_file( $sealed ) );
				$t->lacks( 'ความลับก่อนเผยแพร่', (string) file_get_contents( $sealed ), 'A bucket that is open gives nothing.' );
				$t->same( [], glob( $bucket . 'prakat/*/*/*.pdf' ) );
				$t->walk( $id, 'publish' );
				$copies = glob( $bucket . 'prakat/*/*/*.pdf' ) ?: [];
				$t->same( 1, count( $copies ) );
				$t->same( $t->pdf( 'ความลับก่อนเผยแพร่' ), file_get_contents( $copies[0] ) );
				$url = $t->get( Reader::class )->entry( $t->uuid_of( $id ) )->files[0]['url'];
				$t->same( 'https://files.agency.example/uploads/' . implode( '/', array_map( 'rawurlencode', explode( '/', substr( $copies[0], strlen( $bucket ) ) ) ) ), $url );

				$t->at( '2026-11-30T00:00:01+07:00' );
				$t->get( Sweep::class )->run( 0 );
				$t->same( [], glob( $bucket . 'prakat/*/*/*.pdf' ) ?: [], 'On its last day no copy lies in the bucket.' );
				$t->contains( home_url( '/' ), $t->get( Reader::class )->entry( $t->uuid_of( $id ) )->files[0]['url'], 'The page leads to PHP.' );
				$t->same( $file->uuid, $t->get( FileRoute::class )->find( $file->uuid )[0]->uuid ?? null );

				$t->at( '2026-12-01T00:00:00+07:00' );
				$t->get( Sweep::class )->run( 0 );
				$t->same( null, $t->get( FileRoute::class )->find( $file->uuid ) );
				$t->same( 'expired', $t->entry_of( $id ) );
				$t->true( is_file( $sealed ), 'The archive keeps the original.' );
			}
		);
	},

	'Copies that a killed process left in a bucket are found and cleared, and the whole store goes when the agency deletes its data.' => static function ( Scene $t ) use ( $in_a_bucket ): void {
		$in_a_bucket(
			static function ( string $bucket ) use ( $t ): void {
				$t->at( '2026-11-20T09:00:00+07:00' );
				[ $id ] = $t->approved_with_file();
				$t->walk( $id, 'publish' );
				mkdir( $bucket . 'prakat/4711/' . str_repeat( 'a', 32 ), 0777, true );
				file_put_contents( $bucket . 'prakat/4711/' . str_repeat( 'a', 32 ) . '/แผน.pdf', 'x' );
				$t->same( 1, $t->get( Sweep::class )->run( 0 )['cleared'] );
				$t->same( 1, count( glob( $bucket . 'prakat/*/*/*.pdf' ) ?: [] ) );
				$t->get( Shelf::class )->destroy();
				$t->get( Vault::class )->destroy();
				$t->same( [ false, false ], [ is_dir( $bucket . 'prakat' ), is_dir( $bucket . 'prakat-vault' ) ] );
			}
		);
	},

	'Where a bucket can’t be reached, a new file is refused, and what was approved becomes public all the same: PHP serves its file.' => static function ( Scene $t ) use ( $in_a_bucket ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $file ] = $t->approved_with_file();
		// Below a file there is no folder, wherever this runs.
		$file_path = $t->paper( 'x' );
		$nowhere   = static fn ( array $of ): array => [ 'basedir' => $file_path . '/uploads', 'path' => $file_path . '/uploads' ] + $of;
		add_filter( 'upload_dir', $nowhere );
		try {
			$t->refused( 'storage-unwritable', static fn () => $t->approved_with_file( [], 'ใหม่' ) );
		} finally {
			remove_filter( 'upload_dir', $nowhere );
		}
		$t->walk( $id, 'publish' );
		$t->same( $file->uuid, $t->get( FileRoute::class )->find( $file->uuid )[0]->uuid ?? null );
	},

	'A file that a bucket did not take in when it was closed is refused, and nothing is noted of it.' => static function ( Scene $t ) use ( $in_a_bucket ): void {
		$in_a_bucket(
			static function () use ( $t ): void {
				$t->at( '2026-11-20T09:00:00+07:00' );
				Prakat_Bucket_Double::$is_full = true;
				$t->refused( 'storage-unwritable', static fn () => $t->approved_with_file() );
				$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {files}' ) );
			}
		);
	},

	'While a bucket is away a new file and a publication are refused with words that say so, a withdrawal is not, and the next sweep takes away what it left.' => static function ( Scene $t ) use ( $in_a_bucket ): void {
		$in_a_bucket(
			static function ( string $bucket ) use ( $t ): void {
				$t->at( '2026-11-20T09:00:00+07:00' );
				[ $public, $file ] = $t->approved_with_file();
				$t->walk( $public, 'publish' );
				[ $waiting ]                   = $t->approved_with_file( [], 'อีกฉบับหนึ่ง' );
				Prakat_Bucket_Double::$is_away = true;
				$t->refused( 'storage-away', static fn () => $t->approved_with_file( [], 'ใหม่' ) );
				$t->refused( 'storage-away', static fn () => $t->walk( $waiting, 'publish' ) );
				$t->refused( 'storage-away', static fn () => $t->get( Vault::class )->stream( $file ) );
				$t->act( 'withdraw', $t->of_office( 'webmaster' ), $public, $t->because() );
				$t->same( [ 'withdrawn', 'approved', 0 ], [ $t->entry_of( $public ), $t->entry_of( $waiting ), $t->public_total() ] );
				$t->get( Sweep::class )->run( 0 );

				Prakat_Bucket_Double::$is_away = false;
				$t->same( 1, count( glob( $bucket . 'prakat/*/*/*.pdf' ) ?: [] ) );
				$t->same( 1, $t->get( Sweep::class )->run( 0 )['cleared'] );
				$t->same( [], glob( $bucket . 'prakat/*/*/*.pdf' ) ?: [] );
				$t->walk( $waiting, 'publish' );
				$t->same( 1, count( glob( $bucket . 'prakat/*/*/*.pdf' ) ?: [] ) );
			}
		);
	},

	'What came down before its time is written down beside the originals in a bucket too, which knows no locks.' => static function ( Scene $t ) use ( $in_a_bucket ): void {
		$in_a_bucket(
			static function () use ( $t ): void {
				$t->at( '2026-11-20T09:00:00+07:00' );
				[ $id ] = $t->approved_with_file();
				$t->walk( $id, 'publish' );
				$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because() );
				$t->same( [ $id ], array_keys( $t->get( Journal::class )->down() ) );
			}
		);
	},
];
