<?php
/**
 * An entry as the public sees it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Permalinks\Links;
use Prakat\Support\Clock;

/**
 * What announcement 001 clause 2.2 asks to be said of everything published: source, period, when, until when, files with
 * their types and sizes (R049 to R052); and when it was last reviewed (R019), not by whom.
 *
 * @phpstan-type PublicFile array{uuid: string, name: string, label: string, extension: string, mime: string, bytes: int, url: string}
 */
final class PublicEntry {

	/**
	 * @param array<string, mixed>            $header             The header in its public shape.
	 * @param array{th: string, en: string}   $unit               The responsible unit's name.
	 * @param list<PublicFile>                $files              What its header and records refer to.
	 * @param \DateTimeImmutable              $published_at       This version: from when.
	 * @param \DateTimeImmutable              $expires_at         The first moment at which it is no longer public.
	 * @param \DateTimeImmutable              $first_published_at Of the first version.
	 * @param string                          $reviewed_on        The day in the agency's zone on which it was last reviewed, in its
	 *                                                            approval or since: 'Y-m-d' (R019).
	 */
	public function __construct(
		public readonly int $entry_id,
		public readonly string $uuid,
		public readonly string $title,
		public readonly string $url,
		public readonly string $section,
		public readonly int $version_number,
		public readonly string $hash,
		public readonly array $header,
		public readonly array $unit,
		public readonly array $files,
		public readonly int $record_count,
		public readonly \DateTimeImmutable $published_at,
		public readonly \DateTimeImmutable $expires_at,
		public readonly \DateTimeImmutable $first_published_at,
		public readonly \DateTimeImmutable $updated_at,
		public readonly string $reviewed_on
	) {
	}

	/**
	 * Of a row of index_entries.
	 *
	 * @param array<string, string|null> $row
	 */
	public static function of( array $row, Links $links, Clock $clock ): self {
		$header = (array) json_decode( (string) $row['header'], true );
		$files  = [];
		foreach ( $header['files'] ?? [] as $file ) {
			$files[] = [
				'uuid'      => (string) $file['uuid'],
				'name'      => (string) $file['name'],
				'label'     => (string) $file['label'],
				'extension' => (string) $file['extension'],
				'mime'      => (string) $file['mime'],
				'bytes'     => (int) $file['bytes'],
				// Where no copy is laid out, the file has an address that asks the clock.
				'url'       => (string) ( $file['url'] ?? $links->file( (string) $file['uuid'] ) ),
			];
		}
		return new self(
			(int) $row['entry_id'],
			(string) $row['uuid'],
			(string) $row['title'],
			$links->entry( (string) $row['uuid'] ),
			(string) $row['section'],
			(int) $row['version_number'],
			(string) $row['version_hash'],
			(array) ( $header['fields'] ?? [] ),
			$header['unit'] ?? [
				'th' => '',
				'en' => '',
			],
			$files,
			(int) $row['record_count'],
			$clock->at( (string) $row['published_at'] ),
			$clock->at( (string) $row['expires_at'] ),
			$clock->at( (string) $row['first_published_at'] ),
			$clock->at( (string) $row['updated_at'] ),
			// Before anybody reviewed it again it was reviewed in its approval.
			$row['reviewed_on'] ?? $clock->at( (string) $row['published_at'] )->setTimezone( $clock->zone() )->format( 'Y-m-d' )
		);
	}
}
