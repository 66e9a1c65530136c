<?php
/**
 * A version of an entry.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Support\CanonicalJson;

/**
 * One copy of an entry's content. Its records and files are read by its id. Once frozen it is never written
 * again; `hash` is then what was sealed, before that it is kept up to date at each save.
 */
final class Version {

	/**
	 * @param array<string, mixed> $header Title, summary, source, period … as the entry contract declares.
	 */
	private function __construct(
		public readonly int $id,
		public readonly int $entry_id,
		public readonly int $number,
		public readonly ?int $base_version_id,
		public readonly array $header,
		public readonly string $header_json,
		public readonly int $record_count,
		public readonly string $hash,
		public readonly int $rev,
		public readonly int $created_by,
		public readonly string $created_at,
		public readonly ?string $frozen_at,
		public readonly string $state,
		public readonly ?string $contract
	) {
	}

	/**
	 * @param array<string, string|null> $row A row of {versions}.
	 */
	public static function from_row( array $row ): self {
		/** @var array<string, mixed> $header */
		$header = CanonicalJson::decode( (string) $row['header'] );
		return new self(
			(int) $row['id'],
			(int) $row['entry_id'],
			(int) $row['number'],
			null === $row['base_version_id'] ? null : (int) $row['base_version_id'],
			$header,
			(string) $row['header'],
			(int) $row['record_count'],
			(string) $row['hash'],
			(int) $row['rev'],
			(int) $row['created_by'],
			(string) $row['created_at'],
			$row['frozen_at'],
			(string) $row['state'],
			$row['contract']
		);
	}

	/**
	 * The header's title; empty while none was written.
	 */
	public function title(): string {
		$title = $this->header['title'] ?? '';
		return is_string( $title ) ? $title : '';
	}
}
