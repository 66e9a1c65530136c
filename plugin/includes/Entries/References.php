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
use Prakat\Contract\Section;
use Prakat\Contract\Validator;
use Prakat\Files\File;
use Prakat\Files\Files;

/**
 * Headers and records name files by uuid; the files themselves hang on the version. Finds names without a file
 * and files without a name. The records of a section that has no place for a file are not read.
 */
final class References {

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Validator $validator,
		private readonly Records $records,
		private readonly Files $files
	) {
	}

	/**
	 * The files that hang on the version and that nothing in it names.
	 *
	 * @return list<File>
	 */
	public function unnamed( Version $version, Section $section ): array {
		$unnamed = [];
		foreach ( $this->files->of_version( $version->id ) as $file ) {
			$unnamed[ $file->uuid ] = $file;
		}
		$named = $this->contracts->entry()->file_ids( $version->header );
		if ( [] !== $unnamed && self::has_files( $section->fields() ) ) {
			foreach ( $this->records->each_with_files( $version->id ) as $record ) {
				$named = [ ...$named, ...$section->file_ids( $record ) ];
			}
		}
		return array_values( array_diff_key( $unnamed, array_flip( $named ) ) );
	}

	/**
	 * Names of files that do not hang on the version, as problems of the place where they stand.
	 *
	 * @return list<array{row: int|null, problem: Problem}>
	 */
	public function missing( Version $version, Section $section ): array {
		$attached = array_map( static fn ( File $file ): string => $file->uuid, $this->files->of_version( $version->id ) );
		$missing  = self::at( null, $this->validator->files( $this->contracts->entry(), $version->header, $attached ) );
		if ( self::has_files( $section->fields() ) ) {
			foreach ( $this->records->each_with_files( $version->id ) as $row => $record ) {
				$missing = [ ...$missing, ...self::at( $row, $this->validator->files( $section, $record, $attached ) ) ];
			}
		}
		return $missing;
	}

	/**
	 * @param list<Problem> $problems
	 * @return list<array{row: int|null, problem: Problem}>
	 */
	private static function at( ?int $row, array $problems ): array {
		return array_map(
			static fn ( Problem $problem ): array => [
				'row'     => $row,
				'problem' => $problem,
			],
			$problems
		);
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
			if ( in_array( $field['kind'] ?? '', [ 'file', 'files' ], true ) || self::has_files( $inside ) ) {
				return true;
			}
		}
		return false;
	}
}
