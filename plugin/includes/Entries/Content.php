<?php
/**
 * Writing what a version says.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Support\Text;
use Prakat\Workflow\Actor;

/**
 * The only writer of headers, records and the files of a version. Each of its methods first locks the version and
 * refuses one that is frozen: what was sealed for an approval is never written again. To be used in a transaction;
 * what was written counts when done() has closed it.
 */
final class Content {

	public function __construct(
		private readonly Database $database,
		private readonly Hasher $hasher,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param string $json Canonical JSON of the header.
	 */
	public function header( int $version_id, string $json ): void {
		$this->open( $version_id );
		$this->database->update( 'versions', [ 'header' => $json ], [ 'id' => $version_id ] );
	}

	/**
	 * Rearranges rows as planned.
	 */
	public function rearrange( int $version_id, Pieces $pieces ): void {
		$this->open( $version_id );
		$plan = $pieces->plan();
		foreach ( $plan['removed'] as [ $first, $last ] ) {
			$this->database->run( 'DELETE FROM {records} WHERE version_id = %d AND row_no BETWEEN %d AND %d', [ $version_id, $first, $last ] );
		}
		// In two steps over negative numbers: at no moment do two rows have the same one.
		foreach ( $plan['moved'] as [ $first, $last, $distance ] ) {
			$this->database->run( 'UPDATE {records} SET row_no = -( row_no + %d ) WHERE version_id = %d AND row_no BETWEEN %d AND %d', [ $distance, $version_id, $first, $last ] );
		}
		if ( [] !== $plan['moved'] ) {
			$this->database->run( 'UPDATE {records} SET row_no = -row_no WHERE version_id = %d AND row_no < 0', [ $version_id ] );
		}
		$this->insert( $version_id, $plan['placed'] );
	}

	/**
	 * Takes every record away and puts these in their place.
	 *
	 * @param iterable<mixed, array{int, Taken}> $records Row and record.
	 */
	public function replace( int $version_id, iterable $records ): void {
		$this->open( $version_id );
		$this->database->run( 'DELETE FROM {records} WHERE version_id = %d', [ $version_id ] );
		$this->insert( $version_id, $records );
	}

	/**
	 * Copies header, records and files of another version of the same entry.
	 */
	public function copy( int $from_version_id, int $version_id ): void {
		$this->open( $version_id );
		$this->database->run( 'UPDATE {versions} SET header = ( SELECT header FROM ( SELECT header FROM {versions} WHERE id = %d ) AS source ) WHERE id = %d', [ $from_version_id, $version_id ] );
		$this->database->run( 'INSERT INTO {records} (version_id, row_no, data, hash, problems) SELECT %d, row_no, data, hash, problems FROM {records} WHERE version_id = %d', [ $version_id, $from_version_id ] );
		$this->database->run( 'INSERT INTO {version_files} (version_id, file_id) SELECT %d, file_id FROM {version_files} WHERE version_id = %d', [ $version_id, $from_version_id ] );
	}

	public function attach( int $version_id, int $file_id ): void {
		$this->open( $version_id );
		$this->database->run( 'INSERT IGNORE INTO {version_files} (version_id, file_id) VALUES (%d, %d)', [ $version_id, $file_id ] );
	}

	public function detach( int $version_id, int $file_id ): void {
		$this->open( $version_id );
		$this->database->run( 'DELETE FROM {version_files} WHERE version_id = %d AND file_id = %d', [ $version_id, $file_id ] );
	}

	/**
	 * Closes a change: counts the records, makes the hash anew, counts the save, and remembers who changed it.
	 *
	 * @param string $contract Hash of the section's contract by which the records were judged.
	 */
	public function done( int $version_id, Actor $actor, string $contract ): Version {
		$this->open( $version_id );
		$this->database->run(
			'UPDATE {versions} SET record_count = ( SELECT COUNT(*) FROM {records} WHERE version_id = %d ), hash = %s, rev = rev + 1, contract = %s WHERE id = %d',
			[ $version_id, $this->hasher->stored( $version_id ), $contract, $version_id ]
		);
		if ( $actor->id > 0 ) {
			$this->database->run( 'INSERT IGNORE INTO {version_authors} (version_id, user_id) VALUES (%d, %d)', [ $version_id, $actor->id ] );
		}
		$version = Version::from_row( $this->database->row( 'SELECT * FROM {versions} WHERE id = %d', [ $version_id ] ) ?? [] );
		$title = mb_substr( $version->title(), 0, 500 );
		$this->database->run(
			'UPDATE {entries} SET title = %s, search = %s, updated_at = %s, rev = rev + 1 WHERE id = %d',
			[ $title, Text::folded( $title ), $this->clock->sql(), $version->entry_id ]
		);
		return $version;
	}

	/**
	 * @param iterable<mixed, array{int, Taken}> $records
	 */
	private function insert( int $version_id, iterable $records ): void {
		$rows = static function () use ( $version_id, $records ): \Generator {
			foreach ( $records as [ $row_no, $record ] ) {
				yield [ $version_id, $row_no, $record->data, $record->hash, min( 65535, count( $record->problems ) ) ];
			}
		};
		$this->database->insert_many( 'records', [ 'version_id', 'row_no', 'data', 'hash', 'problems' ], $rows() );
	}

	/**
	 * Locks the version for writing.
	 *
	 * @throws Refusal 'version-frozen', 'not-found'.
	 */
	public function open( int $version_id ): void {
		if ( ! $this->database->in_transaction() ) {
			throw new \LogicException( 'Content is written in a transaction only.' );
		}
		$row = $this->database->row( 'SELECT frozen_at FROM {versions} WHERE id = %d FOR UPDATE', [ $version_id ] );
		if ( null === $row ) {
			throw new Refusal( 'not-found' );
		}
		if ( null !== $row['frozen_at'] ) {
			throw new Refusal( 'version-frozen' );
		}
	}
}
