<?php
/**
 * Which files a version names.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Contracts;
use Prakat\Contract\Problem;
use Prakat\Database\Database;

/**
 * Headers and records name files by uuid; the files themselves hang on the version. Finds names without a file
 * and files without a name. Asks the contract where a file can be named, so a section without file fields is not read.
 */
final class References {

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Records $records
	) {
	}

	/**
	 * Ids of the files that hang on the version and that nothing in it names.
	 *
	 * @return list<int>
	 */
	public function unnamed_files( Version $version ): array {
		$hanging = $this->hanging( $version );
		foreach ( $this->named( $version ) as $uuid => $unused ) {
			unset( $hanging[ $uuid ] );
		}
		return array_values( $hanging );
	}

	/**
	 * Names of files that do not hang on the version, as problems of the place where they stand.
	 *
	 * @return list<array{row: int|null, problem: Problem}>
	 */
	public function missing( Version $version ): array {
		$hanging = $this->hanging( $version );
		$missing = [];
		foreach ( $this->named( $version ) as $uuid => $place ) {
			if ( ! isset( $hanging[ $uuid ] ) ) {
				$missing[] = [
					'row'     => $place['row'],
					'problem' => new Problem( $place['path'], 'file-not-attached' ),
				];
			}
		}
		return $missing;
	}

	/**
	 * @return array<string, int> Uuid => file id.
	 */
	private function hanging( Version $version ): array {
		$files = [];
		foreach ( $this->database->rows( 'SELECT f.id, f.uuid FROM {version_files} vf JOIN {files} f ON f.id = vf.file_id WHERE vf.version_id = %d', [ $version->id ] ) as $row ) {
			$files[ (string) $row['uuid'] ] = (int) $row['id'];
		}
		return $files;
	}

	/**
	 * @return array<string, array{row: int|null, path: list<string|int>}> By uuid: the first place where it is named.
	 */
	private function named( Version $version ): array {
		$named = [];
		self::collect( $version->header, [], null, $named );
		$section = $this->contracts->section( (string) $this->database->value( 'SELECT section FROM {entries} WHERE id = %d', [ $version->entry_id ] ) );
		if ( self::has_files( $section->contract['fields'] ) ) {
			foreach ( $this->records->each( $version->id ) as $row => $record ) {
				self::collect( $record, [], $row, $named );
			}
		}
		return $named;
	}

	/**
	 * @param array<array-key, mixed>                                        $value
	 * @param list<string|int>                                               $path
	 * @param array<string, array{row: int|null, path: list<string|int>}> $named
	 */
	private static function collect( array $value, array $path, ?int $row, array &$named ): void {
		foreach ( $value as $key => $item ) {
			if ( is_array( $item ) ) {
				self::collect( $item, [ ...$path, $key ], $row, $named );
			} elseif ( 'file' === $key && is_string( $item ) ) {
				$named[ $item ] ??= [
					'row'  => $row,
					'path' => $path,
				];
			}
		}
	}

	/**
	 * Whether a file can be named in these fields or in those inside them.
	 *
	 * @param array<string, array<string, mixed>> $fields
	 */
	private static function has_files( array $fields ): bool {
		foreach ( $fields as $field ) {
			/** @var array<string, array<string, mixed>> $inside */
			$inside = $field['fields'] ?? [];
			if ( in_array( $field['kind'], [ 'file', 'files' ], true ) || self::has_files( $inside ) ) {
				return true;
			}
		}
		return false;
	}
}
