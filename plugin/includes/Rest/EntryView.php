<?php
/**
 * Entries as REST shows them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Entries\Entries;
use Prakat\Entries\Entry;
use Prakat\Entries\Problems;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Permalinks\Links;
use Prakat\Removal\Evidence;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Progress;
use Prakat\Workflow\Requests;
use Prakat\Workflow\Waiting;

/**
 * EntrySummary, EntryDetail and VersionDetail of src/admin/api/types.
 *
 * @phpstan-type Summary array{id: int, uuid: string, section: string, unit: int, owner: array{id: int, name: string}, title: string, state: string, gone: string|null, publishedAt: string|null, expiresAt: string|null, updatedAt: string, url: string|null}
 */
final class EntryView {

	public function __construct(
		private readonly Entries $entries,
		private readonly Versions $versions,
		private readonly Problems $problems,
		private readonly Files $files,
		private readonly Acts $acts,
		private readonly Requests $requests,
		private readonly Waiting $waiting,
		private readonly Progress $progress,
		private readonly ProblemView $problem_view,
		private readonly Links $links,
		private readonly Clock $clock,
		private readonly Evidence $evidence
	) {
	}

	/**
	 * One entry, with everything that its screen shows, for this person.
	 *
	 * @return array<string, mixed>
	 * @throws \Prakat\Support\Refusal 'not-found' when they may not see it.
	 */
	public function detail( int $entry_id, Actor $actor ): array {
		$entry = $this->entries->seen_by( $entry_id, $actor->id );
		$open  = null === $entry->open_version_id ? null : $this->versions->get( $entry->open_version_id );
		$live  = null === $entry->live_version_id ? null : $this->versions->get( $entry->live_version_id );
		$last  = null === $open && null === $live ? $this->last( $entry_id ) : null;
		$acts  = $this->acts->possible( $entry_id, $actor );

		$request = $this->requests->detail( $entry_id );

		return $this->summary( $entry ) + [
			'rev'       => $entry->rev,
			'open'      => null === $open ? null : $this->version( $open ),
			'live'      => null === $live ? null : $this->version( $live ),
			'last'      => null === $last ? null : $this->version( $last ),
			'request'   => null === $request ? null : $request + $this->progress->of( (int) $request['id'] ),
			'acts'      => (object) $acts,
			'next'      => $this->waiting->next( $entry_id ),
			'approvers' => true === ( $acts['publish-urgent']['allowed'] ?? false ) ? $this->waiting->approvers( $entry_id, $actor ) : [],
			'problems'  => [
				'count'  => null === $open ? 0 : $this->problems->count( $open->id ),
				'header' => null === $open ? [] : $this->problem_view->all( $this->problems->header( $open ), 'entry' ),
			],
			'evidence'  => null === $live ? null : $this->evidence->of( $entry->section, $entry->expires_at ),
			'canEdit'   => true === ( $acts['save']['allowed'] ?? false ),
		];
	}

	/**
	 * What an entry without an open or live version is remembered by, and what a new one would be made from: the newest,
	 * but a discarded one only where there is nothing else.
	 */
	private function last( int $entry_id ): ?Version {
		$versions = $this->versions->of_entry( $entry_id );
		foreach ( $versions as $version ) {
			if ( 'discarded' !== $version->state ) {
				return $version;
			}
		}
		return $versions[0] ?? null;
	}

	/**
	 * @return Summary
	 */
	public function summary( Entry $entry ): array {
		return [
			'id'          => $entry->id,
			'uuid'        => $entry->uuid,
			'section'     => $entry->section,
			'unit'        => $entry->unit_id,
			'owner'       => People::person( $entry->owner_id ),
			'title'       => $entry->title,
			'state'       => $entry->state,
			'gone'        => $entry->gone,
			'publishedAt' => $this->clock->iso( $entry->published_at ),
			'expiresAt'   => $this->clock->iso( $entry->expires_at ),
			'updatedAt'   => (string) $this->clock->iso( $entry->updated_at ),
			'url'         => $this->is_public( $entry ) ? $this->links->entry( $entry->uuid ) : null,
		];
	}

	/**
	 * @return array<string, mixed>
	 */
	public function version( Version $version ): array {
		return [
			'id'          => $version->id,
			'number'      => $version->number,
			'rev'         => $version->rev,
			'hash'        => $version->hash,
			'state'       => $version->state,
			'header'      => (object) $version->header,
			'recordCount' => $version->record_count,
			'files'       => array_map( self::file( ... ), $this->files->of_version( $version->id ) ),
			'authors'     => People::all( $this->versions->authors( $version->id ) ),
			'createdAt'   => $this->clock->iso( $version->created_at ),
			'frozenAt'    => $this->clock->iso( $version->frozen_at ),
		];
	}

	/**
	 * @return array{uuid: string, name: string, extension: string, mime: string, bytes: int, url: string}
	 */
	public static function file( File $file ): array {
		return [
			'uuid'      => $file->uuid,
			'name'      => $file->name,
			'extension' => $file->extension,
			'mime'      => $file->mime,
			'bytes'     => $file->bytes,
			'url'       => rest_url( Edge::NAMESPACE . '/files/' . $file->uuid ),
		];
	}

	/**
	 * Whether the entry's page answers now: live, begun and not over.
	 */
	private function is_public( Entry $entry ): bool {
		$now = $this->clock->sql();
		return null !== $entry->live_version_id
			&& null !== $entry->published_at && $entry->published_at <= $now
			&& null !== $entry->expires_at && $entry->expires_at > $now;
	}
}
