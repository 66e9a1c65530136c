<?php
/**
 * An entry.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

/**
 * The unit that is proposed, approved, published and expires, as it stands in the database. Times are UTC
 * 'Y-m-d H:i:s'. What it says is in its versions: `open_version_id` is the one in hand, `live_version_id` the
 * one before the public; `state` is for lists, and is never asked whether something is public.
 */
final class Entry {

	private function __construct(
		public readonly int $id,
		public readonly string $uuid,
		public readonly string $section,
		public readonly int $unit_id,
		public readonly int $owner_id,
		public readonly string $title,
		public readonly string $state,
		public readonly ?int $open_version_id,
		public readonly ?int $live_version_id,
		public readonly ?string $published_at,
		public readonly ?string $expires_at,
		public readonly ?string $review_due,
		public readonly ?string $first_published_at,
		public readonly string $created_at,
		public readonly string $updated_at,
		public readonly int $rev,
		public readonly ?string $gone
	) {
	}

	/**
	 * @param array<string, string|null> $row A row of {entries}, with the kind of {index_gone} as `gone` where it is to be told.
	 */
	public static function from_row( array $row ): self {
		return new self(
			(int) $row['id'],
			(string) $row['uuid'],
			(string) $row['section'],
			(int) $row['unit_id'],
			(int) $row['owner_id'],
			(string) $row['title'],
			(string) $row['state'],
			null === $row['open_version_id'] ? null : (int) $row['open_version_id'],
			null === $row['live_version_id'] ? null : (int) $row['live_version_id'],
			$row['published_at'],
			$row['expires_at'],
			$row['review_due'],
			$row['first_published_at'],
			(string) $row['created_at'],
			(string) $row['updated_at'],
			(int) $row['rev'],
			'withdrawn' === $row['state'] ? ( $row['gone'] ?? null ) : null
		);
	}
}
