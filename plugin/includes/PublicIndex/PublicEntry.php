<?php
/**
 * An entry as the public sees it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

/**
 * What announcement 001 clause 2.2 asks to be said of everything published: source, period, when, until when, files with
 * their types and sizes (R049 to R052).
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
		public readonly \DateTimeImmutable $updated_at
	) {
	}
}
