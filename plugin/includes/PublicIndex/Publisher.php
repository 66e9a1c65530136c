<?php
/**
 * The only way into the public index.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Entries\Hasher;
use Prakat\Permalinks\Links;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Puts an approved version before the public and takes it away again. Nothing else writes to the public index, so nothing
 * becomes public but what passes here: a version whose approval is on record and whose content, read again from its
 * stored bytes, files included, has the hash that was approved.
 *
 * Both acts may be done twice with the same result, and are part of their caller's transaction. Copies of files are
 * laid out, and cleared, when that transaction has committed; what a killed process leaves undone the sweep does.
 */
final class Publisher {

	/** The records of so many entries are erased with the act that takes them down; of more, a little later. */
	private const AT_ONCE = 25;

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Contracts $contracts,
		private readonly Tables $tables,
		private readonly Hasher $hasher,
		private readonly Approval $approval,
		private readonly Shelving $shelving,
		private readonly Changes $changes,
		private readonly Links $links
	) {
	}

	/**
	 * Makes a version the public one of its entry, from then until then.
	 *
	 * @param string             $approved_hash The hash that the approver saw.
	 * @param \DateTimeImmutable $from          The first moment at which it is public.
	 * @param \DateTimeImmutable $until         The first moment at which it no longer is.
	 * @throws Refusal 'not-approved', 'hash-mismatch', 'period-invalid', 'not-found'.
	 */
	public function put( int $entry_id, int $version_id, string $approved_hash, \DateTimeImmutable $from, \DateTimeImmutable $until ): void {
		$this->demand_transaction();
		$entry   = $this->database->row( 'SELECT * FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] );
		$version = $this->database->row( 'SELECT id, number, header FROM {versions} WHERE id = %d AND entry_id = %d', [ $version_id, $entry_id ] );
		if ( null === $entry || null === $version ) {
			throw new Refusal( 'not-found' );
		}
		if ( $until <= $from ) {
			throw new Refusal( 'period-invalid' );
		}
		$this->approval->demand( $entry_id, $version_id, $approved_hash );
		if ( ! hash_equals( $approved_hash, $this->hasher->of( $version_id ) ) ) {
			throw new Refusal( 'hash-mismatch' );
		}
		$approved = $this->approval->period( $version_id );
		if ( $this->clock->sql( $from ) < $this->clock->sql( $approved['from'] ?? $from ) || $this->clock->sql( $until ) > $this->clock->sql( $approved['until'] ?? $until ) ) {
			throw new Refusal( 'period-invalid' );
		}

		$section = $this->contracts->section( (string) $entry['section'] );
		$fields  = $this->contracts->entry()->contract['fields'];
		$header  = PublicShape::of( $fields, (array) json_decode( (string) $version['header'], true, 64, JSON_THROW_ON_ERROR ) );
		$start   = $this->clock->sql( $from );
		$end     = $this->clock->sql( $until );
		$this->tables->erase( $section->id, $entry_id );
		$writer  = new Writer( $this->database, $section, $entry_id, $start, $end );
		$count   = $writer->write( $this->records( $version_id ) );
		$files   = $this->files( $version_id, PublicShape::files( $fields, $header ) + $writer->files );

		$this->database->run( 'DELETE FROM {index_gone} WHERE entry_id = %d', [ $entry_id ] );
		$this->database->insert(
			'index_entries',
			[
				'entry_id'           => $entry_id,
				'uuid'               => $entry['uuid'],
				'section'            => $section->id,
				'version_id'         => $version_id,
				'version_number'     => (int) $version['number'],
				'version_hash'       => $approved_hash,
				'unit_id'            => (int) $entry['unit_id'],
				'title'              => mb_substr( (string) ( $header['title'] ?? $entry['title'] ), 0, 500, 'UTF-8' ),
				'header'             => self::json(
					[
						'fields' => $header,
						'unit'   => $this->unit( (int) $entry['unit_id'] ),
						'files'  => $files,
					]
				),
				'record_count'       => $count,
				'published_at'       => $start,
				'expires_at'         => $end,
				'first_published_at' => $entry['first_published_at'] ?? $start,
				'updated_at'         => $start,
				'reviewed_on'        => $this->reviewed_on( $entry['reviewed_at'], $start ),
				'shelved'            => [] === $files ? 1 : 0,
			]
		);
		$this->database->after_commit( fn () => $this->shelving->lay_out( $entry_id ) );
		$this->changes->note( $section->id, $this->links->entry( (string) $entry['uuid'] ) );
	}

	/**
	 * Says beside what is public on which day it was last reviewed, as its entry has it. By whom is nobody's business there.
	 */
	public function reviewed( int $entry_id ): void {
		$this->demand_transaction();
		$row = $this->database->row( 'SELECT i.uuid, i.section, i.published_at, i.reviewed_on, e.reviewed_at FROM {index_entries} i JOIN {entries} e ON e.id = i.entry_id WHERE i.entry_id = %d', [ $entry_id ] );
		$day = null === $row ? null : $this->reviewed_on( $row['reviewed_at'], (string) $row['published_at'] );
		if ( null !== $row && $day !== $row['reviewed_on'] ) {
			$this->database->update( 'index_entries', [ 'reviewed_on' => $day ], [ 'entry_id' => $entry_id ] );
			$this->changes->note( (string) $row['section'], $this->links->entry( (string) $row['uuid'] ) );
		}
	}

	/**
	 * Takes an entry out of the public index and leaves the notice that its address then answers with (410).
	 *
	 * @param 'expired'|'withdrawn'|'lapsed'|'replaced'                                  $kind Nothing is left for 'replaced': its successor follows.
	 * @param array{gone: string, title: bool, notice: array<string, string>}|null $as   In which way of the contract a person took it down.
	 */
	public function take( int $entry_id, string $kind, ?array $as = null ): void {
		$this->take_all( [ $entry_id ], $kind, false, $as );
	}

	/**
	 * The same for many.
	 *
	 * @param non-empty-list<int>                       $entry_ids
	 * @param 'expired'|'withdrawn'|'lapsed'|'replaced' $kind
	 * @param bool                                      $over      Whether their time is over anyway: then their records, which
	 *                                                             no query finds, may be erased a little later.
	 * @param array{gone: string, title: bool, notice: array<string, string>}|null $as As of take().
	 */
	public function take_all( array $entry_ids, string $kind, bool $over = false, ?array $as = null ): void {
		$this->demand_transaction();
		$sections = [];
		$uuids    = [];
		$gone     = [];
		foreach ( $this->database->rows( 'SELECT entry_id, uuid, section, title, expires_at FROM {index_entries} WHERE entry_id IN (%d…) ORDER BY entry_id FOR UPDATE', [ $entry_ids ] ) as $entry ) {
			$sections[ (string) $entry['section'] ][] = (int) $entry['entry_id'];
			$gone[]                                   = [
				$entry['entry_id'],
				$entry['uuid'],
				$entry['section'],
				// What was withdrawn may have been so for its title; what lapsed nobody has approved.
				'expired' === $kind || ( $as['title'] ?? false ) ? $entry['title'] : '',
				$as['gone'] ?? $kind,
				// It was public until its time was over, however late the sweep came.
				min( (string) $entry['expires_at'], $this->clock->sql() ),
				[] === ( $as['notice'] ?? [] ) ? null : json_encode( $as['notice'], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR ),
			];
			$uuids[ (string) $entry['section'] ][]    = (string) $entry['uuid'];
		}
		foreach ( $sections as $section => $ids ) {
			$this->changes->note( $section, ...$this->links->entries( $uuids[ $section ] ) );
			$over && count( $ids ) > self::AT_ONCE ? $this->tables->leave( $section, ...$ids ) : $this->tables->erase( $section, ...$ids );
			$this->database->run( 'DELETE FROM {index_gone} WHERE entry_id IN (%d…)', [ $ids ] );
			$this->database->after_commit(
				function () use ( $ids ): void {
					array_map( $this->shelving->clear( ... ), $ids );
				}
			);
		}
		if ( 'replaced' !== $kind ) {
			$this->database->insert_many( 'index_gone', [ 'entry_id', 'uuid', 'section', 'title', 'kind', 'gone_at', 'notice' ], $gone );
		}
	}

	/**
	 * The day of a review that came after the day on which it became public; null where there was none since.
	 */
	private function reviewed_on( ?string $reviewed_at, string $published_at ): ?string {
		$day = fn ( string $sql ): string => $this->clock->at( $sql )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
		return null !== $reviewed_at && $day( $reviewed_at ) > $day( $published_at ) ? $day( $reviewed_at ) : null;
	}

	/**
	 * The version's records in order, a thousand at a time.
	 *
	 * @return \Generator<int, array<string, mixed>>
	 */
	private function records( int $version_id ): \Generator {
		$last = PHP_INT_MIN;
		$row  = 0;
		do {
			$found = $this->database->rows( 'SELECT row_no, data FROM {records} WHERE version_id = %d AND row_no > %d ORDER BY row_no LIMIT 1000', [ $version_id, $last ] );
			foreach ( $found as $record ) {
				$last = (int) $record['row_no'];
				yield ++$row => (array) json_decode( (string) $record['data'], true, 64, JSON_THROW_ON_ERROR );
			}
		} while ( 1000 === count( $found ) );
	}

	/**
	 * The files of the version that its public content refers to: nothing else of it is laid out.
	 *
	 * @param array<string, string> $wanted UUID => label.
	 * @return list<array<string, string|int>>
	 */
	private function files( int $version_id, array $wanted ): array {
		$files = [];
		foreach ( $this->database->rows( 'SELECT f.uuid, f.name, f.extension, f.mime, f.bytes FROM {version_files} v JOIN {files} f ON f.id = v.file_id WHERE v.version_id = %d ORDER BY f.id', [ $version_id ] ) as $file ) {
			if ( isset( $wanted[ (string) $file['uuid'] ] ) ) {
				$files[] = [
					'uuid'      => (string) $file['uuid'],
					'name'      => (string) $file['name'],
					'label'     => $wanted[ (string) $file['uuid'] ],
					'extension' => (string) $file['extension'],
					'mime'      => (string) $file['mime'],
					'bytes'     => (int) $file['bytes'],
				];
			}
		}
		return $files;
	}

	/**
	 * @return array{th: string, en: string}
	 */
	private function unit( int $unit_id ): array {
		$unit = $this->database->row( 'SELECT name_th, name_en FROM {units} WHERE id = %d', [ $unit_id ] );
		$thai = (string) ( $unit['name_th'] ?? '' );
		return [
			'th' => $thai,
			'en' => '' === (string) ( $unit['name_en'] ?? '' ) ? $thai : (string) $unit['name_en'],
		];
	}

	private function demand_transaction(): void {
		if ( ! $this->database->in_transaction() ) {
			throw new \LogicException( 'What becomes public, and the act that makes it so, stand or fall together: call this in the transaction of the act.' );
		}
	}

	/**
	 * @param array<string, mixed> $value
	 */
	private static function json( array $value ): string {
		$value['fields'] = (object) $value['fields'];
		return json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
	}
}
