<?php
/**
 * The versions of entries.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * Opens, reads and seals versions.
 */
final class Versions {

	/** States after which a version that was approved leaves nothing of its authors to its successor. */
	private const AFTER_APPROVAL = [ 'published', 'expired', 'withdrawn', 'replaced' ];

	private const WAS_PUBLIC = [ 'published', 'urgent', 'expired', 'withdrawn', 'lapsed', 'replaced' ];

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Content $content,
		private readonly References $references,
		private readonly Hasher $hasher,
		private readonly Clock $clock
	) {
	}

	/**
	 * @throws Refusal 'not-found'.
	 */
	public function get( int $version_id ): Version {
		$row = $this->database->row( 'SELECT * FROM {versions} WHERE id = %d', [ $version_id ] );
		if ( null === $row ) {
			throw new Refusal( 'not-found' );
		}
		return Version::from_row( $row );
	}

	/**
	 * All versions of an entry, newest first.
	 *
	 * @return list<Version>
	 */
	public function of_entry( int $entry_id ): array {
		return array_map( Version::from_row( ... ), $this->database->rows( 'SELECT * FROM {versions} WHERE entry_id = %d ORDER BY number DESC', [ $entry_id ] ) );
	}

	/**
	 * Everyone who changed any byte of the version, or of the versions it was made from since the last approval.
	 *
	 * @return list<int> User ids.
	 */
	public function authors( int $version_id ): array {
		return array_map( 'intval', $this->database->column( 'SELECT user_id FROM {version_authors} WHERE version_id = %d ORDER BY user_id', [ $version_id ] ) );
	}

	/**
	 * Opens a draft as a copy of an earlier version: header, records, files, and the authors since the last approval.
	 * The caller makes it the entry's open version.
	 *
	 * @param int|null $base_version_id The version to copy; by default the one in hand, else the public one, else the last.
	 * @return int The new version.
	 */
	public function open_draft( int $entry_id, Actor $actor, ?int $base_version_id = null ): int {
		return $this->database->transaction(
			function () use ( $entry_id, $actor, $base_version_id ): int {
				$entry = $this->database->row( 'SELECT section, open_version_id, live_version_id FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] );
				if ( null === $entry ) {
					throw new Refusal( 'not-found' );
				}
				$last = $this->database->value( 'SELECT id FROM {versions} WHERE entry_id = %d ORDER BY number DESC LIMIT 1', [ $entry_id ] );
				$base = $this->get( $base_version_id ?? (int) ( $entry['open_version_id'] ?? $entry['live_version_id'] ?? $last ) );
				if ( $base->entry_id !== $entry_id ) {
					throw new Refusal( 'not-found' );
				}
				$version_id = $this->add( $entry_id, $actor, '{}', $base->id );
				$this->content->copy( $base->id, $version_id );
				if ( isset( $base->header['correction'] ) && in_array( $base->state, self::WAS_PUBLIC, true ) ) {
					// What that version corrected, it corrected: the next one says what it corrects itself.
					$this->content->header( $version_id, CanonicalJson::encode( (object) array_diff_key( $base->header, [ 'correction' => true ] ) ) );
				}
				if ( ! $this->was_approved( $base ) ) {
					$this->database->run( 'INSERT INTO {version_authors} (version_id, user_id) SELECT %d, user_id FROM {version_authors} WHERE version_id = %d', [ $version_id, $base->id ] );
				}
				// What a contract has learned since then is asked again when the draft is first judged.
				$this->close_copy( $version_id, $base );
				return $version_id;
			}
		);
	}

	/**
	 * The first or next version of an entry, empty but for its header. The caller fills it.
	 *
	 * @param string $header Canonical JSON.
	 */
	public function add( int $entry_id, Actor $actor, string $header, ?int $base_version_id = null ): int {
		$number = 1 + (int) $this->database->value( 'SELECT MAX(number) FROM {versions} WHERE entry_id = %d', [ $entry_id ] );
		return $this->database->insert(
			'versions',
			[
				'entry_id'        => $entry_id,
				'number'          => $number,
				'base_version_id' => $base_version_id,
				'header'          => $header,
				'created_by'      => $actor->id,
				'created_at'      => $this->clock->sql(),
				'state'           => 'draft',
			]
		);
	}

	/**
	 * Seals a version: files that nothing in it names are left out, the hash is made from what is really there and
	 * stored, and no write is accepted afterwards. Sealing twice changes nothing.
	 *
	 * @return string The hash.
	 */
	public function freeze( int $version_id ): string {
		return $this->database->transaction(
			function () use ( $version_id ): string {
				$row = $this->database->row( 'SELECT * FROM {versions} WHERE id = %d FOR UPDATE', [ $version_id ] );
				if ( null === $row ) {
					throw new Refusal( 'not-found' );
				}
				$version = Version::from_row( $row );
				if ( null !== $version->frozen_at ) {
					return $version->hash;
				}
				foreach ( $this->references->unnamed( $version, $this->section_of( $version ) ) as $file ) {
					$this->content->detach( $version_id, $file->id );
				}
				$hash = $this->hasher->of( $version_id );
				$this->database->update(
					'versions',
					[
						'hash'      => $hash,
						'frozen_at' => $this->clock->sql(),
					],
					[ 'id' => $version_id ]
				);
				return $hash;
			}
		);
	}

	/**
	 * The section of the version's entry.
	 */
	public function section_of( Version $version ): Section {
		return $this->contracts->section( (string) $this->database->value( 'SELECT section FROM {entries} WHERE id = %d', [ $version->entry_id ] ) );
	}

	/**
	 * Whether an approver put their name to this version and it was public: who works on it from then on is its author.
	 */
	private function was_approved( Version $version ): bool {
		return in_array( $version->state, self::AFTER_APPROVAL, true )
			&& null !== $this->database->value( 'SELECT approved_at FROM {requests} WHERE version_id = %d', [ $version->id ] );
	}

	/**
	 * A copy has the hash of what was copied, and nobody has changed it yet.
	 */
	private function close_copy( int $version_id, Version $base ): void {
		$this->database->update(
			'versions',
			[
				'record_count' => $base->record_count,
				'hash'         => $this->hasher->stored( $version_id ),
				'contract'     => $base->contract,
			],
			[ 'id' => $version_id ]
		);
	}
}
