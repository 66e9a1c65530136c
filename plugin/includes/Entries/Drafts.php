<?php
/**
 * Working on a draft.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Files\Vault;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Editing;
use Prakat\Workflow\Seen;

/**
 * Every save of a draft: one transaction that locks the entry, refuses who may not or who has not seen the latest,
 * writes, makes the hash anew, counts the save, remembers the author and writes the register. All of it or nothing.
 *
 * @phpstan-type Change array{op: string, row: int, record?: mixed}
 */
final class Drafts {

	/** Changes of rows in one save. More is an import. */
	public const MAX_CHANGES = 5000;

	public function __construct(
		private readonly Database $database,
		private readonly Editing $editing,
		private readonly Versions $versions,
		private readonly Content $content,
		private readonly Intake $intake,
		private readonly Files $files,
		private readonly Vault $vault
	) {
	}

	/**
	 * Writes the header in place of the one that is there.
	 *
	 * @param mixed $header An object of the entry contract's fields.
	 */
	public function save_header( int $entry_id, ?Seen $seen, mixed $header, Actor $actor ): Version {
		return $this->rewrite(
			$entry_id,
			$seen,
			$actor,
			fn ( int $version_id, Section $section ) => $this->content->header( $version_id, $this->intake->header( $section, $header )['json'] ),
			[ 'kind' => 'header' ]
		);
	}

	/**
	 * Applies changes to the rows, one after the other: each row number counts at the moment of its change.
	 *
	 * @param list<Change> $changes `set` and `insert` carry a record, `delete` does not.
	 */
	public function save_records( int $entry_id, ?Seen $seen, array $changes, Actor $actor ): Version {
		if ( count( $changes ) > self::MAX_CHANGES ) {
			throw new Refusal( 'too-many-changes', [ 'max' => self::MAX_CHANGES ] );
		}
		return $this->rewrite(
			$entry_id,
			$seen,
			$actor,
			function ( int $version_id, Section $section ) use ( $changes ): void {
				$pieces = new Pieces( $this->versions->get( $version_id )->record_count );
				foreach ( $changes as $change ) {
					match ( $change['op'] ) {
						'set'    => $pieces->set( $change['row'], $this->intake->record( $section, $change['record'] ?? null, $change['row'] ) ),
						'insert' => $pieces->insert( $change['row'], $this->intake->record( $section, $change['record'] ?? null, $change['row'] ) ),
						'delete' => $pieces->delete( $change['row'] ),
						default  => throw new Refusal( 'request-malformed' ),
					};
				}
				self::refuse_too_many( $section, $pieces->count() );
				$this->content->rearrange( $version_id, $pieces );
			},
			[
				'kind'    => 'records',
				'changes' => count( $changes ),
			]
		);
	}

	/**
	 * Puts these records in the place of all that are there, as they come: memory stays the same however many.
	 *
	 * @param iterable<mixed, mixed> $records Objects of the section's fields.
	 */
	public function replace_records( int $entry_id, ?Seen $seen, iterable $records, Actor $actor ): Version {
		return $this->rewrite(
			$entry_id,
			$seen,
			$actor,
			function ( int $version_id, Section $section ) use ( $records ): void {
				$taken = function () use ( $section, $records ): \Generator {
					$row = 0;
					foreach ( $records as $record ) {
						++$row;
						self::refuse_too_many( $section, $row );
						yield [ $row, $this->intake->record( $section, $record, $row ) ];
					}
				};
				$this->content->replace( $version_id, $taken() );
			},
			[ 'kind' => 'records' ]
		);
	}

	/**
	 * Takes a file in, sealed, and hangs it on the draft. Where it stands is said by header and records, by its uuid.
	 *
	 * @param string $path Where the uploaded bytes are.
	 * @param string $name What the person's computer called it.
	 * @return array{file: File, version: Version}
	 */
	public function attach( int $entry_id, ?Seen $seen, string $path, string $name, Actor $actor ): array {
		$file   = null;
		$sealed = [];
		try {
			$version = $this->rewrite(
				$entry_id,
				$seen,
				$actor,
				function ( int $version_id, Section $section ) use ( $entry_id, $path, $name, $actor, &$file, &$sealed ): void {
					$max = (int) $section->contract['files']['maxCount'];
					if ( count( $this->files->of_version( $version_id ) ) >= $max ) {
						throw new Refusal( 'too-many-files', [ 'max' => $max ] );
					}
					$file     = $this->vault->put( $path, $this->files->free_name( $version_id, $name ), $entry_id, $actor, $section->contract['files'] );
					$sealed[] = $file->storage;
					$this->content->attach( $version_id, $file->id );
				},
				[ 'kind' => 'file' ]
			);
		} catch ( \Throwable $error ) {
			array_map( $this->vault->forget( ... ), $sealed );
			throw $error;
		}
		\assert( $file instanceof File );
		return [
			'file'    => $file,
			'version' => $version,
		];
	}

	/**
	 * Takes a file off the draft. Its bytes go too, unless another version has it.
	 */
	public function detach( int $entry_id, ?Seen $seen, string $uuid, Actor $actor ): Version {
		return $this->rewrite(
			$entry_id,
			$seen,
			$actor,
			function ( int $version_id ) use ( $entry_id, $uuid ): void {
				$file = $this->files->by_uuid( $uuid );
				if ( $file->entry_id !== $entry_id || ! $this->files->hangs_on( $file->id, $version_id ) ) {
					throw new Refusal( 'file-not-found' );
				}
				$this->content->detach( $version_id, $file->id );
				$this->vault->delete_if_unused( $file );
			},
			[ 'kind' => 'file' ]
		);
	}

	/**
	 * A save whose writing is done by the caller: of rows, with their digests and problem counts, to the version that is
	 * handed over. All else (locks, refusals, count, hash, author, register) is done here.
	 *
	 * @param callable( int, Section ): mixed $write   Gets the version's id.
	 * @param array<string, mixed>            $details For the register.
	 */
	public function rewrite( int $entry_id, ?Seen $seen, Actor $actor, callable $write, array $details = [] ): Version {
		return $this->database->transaction(
			function () use ( $entry_id, $seen, $actor, $write, $details ): Version {
				$version_id = $this->editing->saving( $entry_id, $seen, $actor );
				$this->content->open( $version_id );
				$section = $this->versions->section_of( $this->versions->get( $version_id ) );
				$write( $version_id, $section );
				$version = $this->content->done( $version_id, $actor, (string) $section->contract['hash'] );
				self::refuse_too_many( $section, $version->record_count );
				$this->editing->saved( $entry_id, $actor, $details + [ 'records' => $version->record_count ] );
				return $version;
			}
		);
	}

	private static function refuse_too_many( Section $section, int $count ): void {
		$max = (int) $section->contract['maxRecords'];
		if ( $count > $max ) {
			throw new Refusal( 'too-many-records', [ 'max' => $max ] );
		}
	}
}
