<?php
/**
 * How far this site had come, told outside of its database.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

use Prakat\Database\Database;
use Prakat\Files\Folder;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * A small file outside of the database with the number and hash of the register's last row: a database that is older than it was
 * restored from a backup. Holds nothing that is not public; it is no proof, only a memory. Renewed with every sweep, but never
 * by a database that it does not belong to.
 *
 * @phpstan-type Told array{seq: int, hash: string, at: string, home: string}
 */
final class Mark {

	private const FILE = 'mark.json';

	public function __construct(
		private readonly Database $database,
		private readonly Register $register,
		private readonly Place $place,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return Told|null Null when there is none, or it can't be read.
	 */
	public function read(): ?array {
		$path = $this->place->folder() . self::FILE;
		try {
			$told = Folder::reached( static fn (): mixed => is_file( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the site, or an object of its bucket.
		} catch ( Refusal ) {
			return null;
		}
		if ( ! is_array( $told ) || ! is_int( $told['seq'] ?? null ) || ! is_string( $told['hash'] ?? null ) ) {
			return null;
		}
		return [
			'seq'  => $told['seq'],
			'hash' => $told['hash'],
			'at'   => (string) ( $told['at'] ?? '' ),
			'home' => (string) ( $told['home'] ?? '' ),
		];
	}

	/**
	 * Whether the register holds the row that the file names: then it goes on from there.
	 *
	 * @param Told|null $told
	 */
	public function belongs( ?array $told ): bool {
		return null === $told || 0 === $told['seq'] || $told['hash'] === $this->database->value( 'SELECT hash FROM {register} WHERE seq = %d', [ $told['seq'] ] );
	}

	/**
	 * Renews the file, unless the database is not the one that it tells of.
	 *
	 * @return bool Whether it is.
	 */
	public function keep(): bool {
		$belongs = $this->belongs( $this->read() );
		if ( $belongs && home_url( '/' ) === ( $this->read()['home'] ?? home_url( '/' ) ) ) {
			$this->write();
		}
		return $belongs;
	}

	/**
	 * Writes down how far the register is now. A folder that can't be written to is told of elsewhere.
	 */
	public function write(): void {
		$told = $this->register->head() + [
			'at'   => $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' ),
			'home' => home_url( '/' ),
		];
		$was  = $this->read();
		if ( null !== $was && $was['hash'] === $told['hash'] && $was['home'] === $told['home'] ) {
			return;
		}
		try {
			Folder::close_to_the_web( $this->place->folder() );
			$path = $this->place->folder() . self::FILE;
			$part = $path . '.' . bin2hex( random_bytes( 4 ) );
			$file = Folder::create( $part );
			fwrite( $file, (string) wp_json_encode( $told, JSON_UNESCAPED_SLASHES ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fwrite -- Written beside and renamed.
			fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
			rename( $part, $path ); // phpcs:ignore WordPress.WP.AlternativeFunctions.rename_rename -- Atomic.
		} catch ( Refusal ) {
			return;
		}
	}
}
