<?php
/**
 * A file of an entry.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

/**
 * What is known of a file: its bytes are in the vault under `storage`, and on the shelf while it is public.
 */
final class File {

	public function __construct(
		public readonly int $id,
		public readonly string $uuid,
		public readonly int $entry_id,
		/** SHA-256 of its bytes, hex. */
		public readonly string $sha256,
		/** As people know it, with its extension. */
		public readonly string $name,
		public readonly string $mime,
		/** Lower case, without the dot. */
		public readonly string $extension,
		public readonly int $bytes,
		/** Path in the vault. */
		public readonly string $storage,
		public readonly int $created_by,
		public readonly string $created_at
	) {
	}

	/**
	 * @param array<string, string|null> $row A row of {files}.
	 */
	public static function from_row( array $row ): self {
		return new self(
			(int) $row['id'],
			(string) $row['uuid'],
			(int) $row['entry_id'],
			(string) $row['sha256'],
			(string) $row['name'],
			(string) $row['mime'],
			(string) $row['extension'],
			(int) $row['bytes'],
			(string) $row['storage'],
			(int) $row['created_by'],
			(string) $row['created_at']
		);
	}
}
