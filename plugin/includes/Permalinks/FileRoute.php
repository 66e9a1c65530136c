<?php
/**
 * Published files, by the clock.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

use Prakat\Database\Database;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Files\Shelf;
use Prakat\Files\Vault;
use Prakat\PublicIndex\Freshness;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Shelving;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Serves a file of a public entry where no copy of it lies out for the web server: its end is near, the entry became public a
 * moment ago, or the uploads folder is full or read-only. Asks the public index, as everything public does. A file has two
 * addresses, one by its number and the one of its copy; both lead here when there is no copy.
 */
final class FileRoute {

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Reader $reader,
		private readonly Files $files,
		private readonly Vault $vault,
		private readonly Shelf $shelf,
		private readonly Shelving $shelving,
		private readonly Freshness $freshness
	) {
	}

	/**
	 * Answers when a file was asked for; ends the request then.
	 */
	public function answer(): void {
		$uuid = $_GET[ Links::FILE ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- Reads public data; matched below.
		if ( ! is_string( $uuid ) ) {
			return;
		}
		$file = 1 === preg_match( '/^' . Links::UUID . '$/', $uuid ) ? $this->file( $uuid ) : null;
		$this->send( null === $file ? null : $this->of_live_entry( $file ), $file->entry_id ?? 0 );
	}

	/**
	 * Answers when the address of a copy was asked for and the web server found none there; ends the request then.
	 *
	 * @param string $path Of the request, decoded.
	 */
	public function answer_copy( string $path ): void {
		$place = $this->shelf->place( $path );
		if ( null === $place ) {
			return;
		}
		$this->send( $this->find_copy( $place['entry'], $place['token'], $place['name'] ), $place['entry'] );
	}

	/**
	 * @param array{0: File, 1: \DateTimeImmutable}|null $found
	 * @param int                                        $entry_id Of the entry that it was looked for in; 0: none.
	 */
	private function send( ?array $found, int $entry_id ): never {
		if ( null === $found ) {
			status_header( $this->was_public( $entry_id ) ? 410 : 404 );
			nocache_headers();
			exit;
		}
		[ $file, $until ] = $found;
		$tag    = '"' . substr( $file->sha256, 0, 32 ) . '"';
		$stream = Etag::is_known( $tag ) || 'HEAD' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ? null : $this->open( $file );
		foreach ( $this->freshness->headers( $until ) as $header => $value ) {
			header( "$header: $value" );
		}
		header( "ETag: $tag" );
		if ( Etag::is_known( $tag ) ) {
			status_header( 304 );
			exit;
		}
		status_header( 200 );
		header( 'Content-Type: ' . $file->mime );
		header( 'Content-Length: ' . $file->bytes );
		header( 'X-Content-Type-Options: nosniff' );
		header( "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox" );
		header( 'Content-Disposition: ' . Disposition::of( 'pdf' === $file->extension ? 'inline' : 'attachment', $file->name ) );
		if ( null !== $stream ) {
			while ( ob_get_level() > 0 ) {
				ob_end_clean();
			}
			fpassthru( $stream );
			fclose( $stream ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- A stream of the vault.
		}
		exit;
	}

	/**
	 * The bytes, before anything was said that a cache may keep: where they can't be read now, nobody keeps that.
	 *
	 * @return resource
	 */
	private function open( File $file ) {
		try {
			return $this->vault->stream( $file );
		} catch ( Refusal ) {
			status_header( 503 );
			nocache_headers();
			header( 'Retry-After: 300' );
			exit;
		}
	}

	/**
	 * The file, when the public version of a live entry refers to it, and until when.
	 *
	 * @return array{0: File, 1: \DateTimeImmutable}|null
	 */
	public function find( string $uuid ): ?array {
		$file = $this->file( $uuid );
		return null === $file ? null : $this->of_live_entry( $file );
	}

	private function file( string $uuid ): ?File {
		try {
			$file = $this->files->by_uuid( $uuid );
			// A database takes some other spellings for the same word.
			return $file->uuid === $uuid ? $file : null;
		} catch ( Refusal ) {
			return null;
		}
	}

	/**
	 * @return array{0: File, 1: \DateTimeImmutable}|null
	 */
	private function of_live_entry( File $file ): ?array {
		$owner = $this->database->value( 'SELECT uuid FROM {index_entries} WHERE entry_id = %d', [ $file->entry_id ] );
		$entry = null === $owner ? null : $this->reader->entry( $owner );
		return null === $entry || ! in_array( $file->uuid, array_column( $entry->files, 'uuid' ), true ) ? null : [ $file, $entry->expires_at ];
	}

	/**
	 * Whether the entry's page says that it is gone.
	 */
	private function was_public( int $entry_id ): bool {
		return null !== $this->database->value( 'SELECT 1 FROM {index_gone} WHERE entry_id = %d', [ $entry_id ] )
			|| null !== $this->database->value( 'SELECT 1 FROM {index_entries} WHERE entry_id = %d AND expires_at <= %s', [ $entry_id, $this->clock->sql() ] );
	}

	/**
	 * The file whose copy has, or had, that name in that folder, and until when.
	 *
	 * @return array{0: File, 1: \DateTimeImmutable}|null
	 */
	public function find_copy( int $entry_id, string $token, string $name ): ?array {
		$version = $this->shelving->in_folder( $entry_id, $token );
		if ( null === $version ) {
			return null;
		}
		foreach ( $this->files->of_version( $version['version_id'] ) as $file ) {
			if ( in_array( $name, Shelf::names( $file ), true ) ) {
				return $this->find( $file->uuid );
			}
		}
		return null;
	}
}
