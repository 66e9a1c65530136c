<?php
/**
 * The files of entries, as the database knows them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

use Prakat\Database\Database;
use Prakat\Support\Refusal;
use Prakat\Support\Text;

/**
 * Finds files by version and uuid.
 */
final class Files {

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * @return list<File> In the order in which they came.
	 */
	public function of_version( int $version_id ): array {
		return array_map(
			File::from_row( ... ),
			$this->database->rows( 'SELECT f.* FROM {version_files} vf JOIN {files} f ON f.id = vf.file_id WHERE vf.version_id = %d ORDER BY f.id', [ $version_id ] )
		);
	}

	/**
	 * @throws Refusal 'file-not-found'.
	 */
	public function by_uuid( string $uuid ): File {
		$row = $this->database->row( 'SELECT * FROM {files} WHERE uuid = %s', [ $uuid ] );
		if ( null === $row ) {
			throw new Refusal( 'file-not-found' );
		}
		return File::from_row( $row );
	}

	public function hangs_on( int $file_id, int $version_id ): bool {
		return null !== $this->database->value( 'SELECT file_id FROM {version_files} WHERE version_id = %d AND file_id = %d', [ $version_id, $file_id ] );
	}

	/**
	 * Whether any version still has the file.
	 */
	public function is_used( int $file_id ): bool {
		return null !== $this->database->value( 'SELECT version_id FROM {version_files} WHERE file_id = %d LIMIT 1', [ $file_id ] );
	}

	/**
	 * A name for a new file of the version: the given one without what a name can't hold, counted when it is taken.
	 */
	public function free_name( int $version_id, string $name ): string {
		$name  = Text::file_name( $name );
		$taken = [];
		foreach ( $this->of_version( $version_id ) as $file ) {
			$taken[ mb_strtolower( $file->name ) ] = true;
		}
		$extension = pathinfo( $name, PATHINFO_EXTENSION );
		$stem      = '' === $extension ? $name : mb_substr( $name, 0, -1 - mb_strlen( $extension ) );
		for ( $count = 2; isset( $taken[ mb_strtolower( $name ) ] ); $count++ ) {
			$name = $stem . " ($count)" . ( '' === $extension ? '' : ".$extension" );
		}
		return $name;
	}
}
