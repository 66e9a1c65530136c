<?php
/**
 * Published files, by the clock.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

use Prakat\Database\Database;
use Prakat\Files\Files;
use Prakat\Files\Vault;
use Prakat\PublicIndex\Reader;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Serves a file of a public entry where no copy of it could be laid out for the web server (yet): the uploads folder is
 * full or read-only, or the entry became public a moment ago. Asks the public index, as everything public does.
 */
final class FileRoute {

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Reader $reader,
		private readonly Files $files,
		private readonly Vault $vault
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
		$found = 1 === preg_match( '/^' . Links::UUID . '$/', $uuid ) ? $this->find( $uuid ) : null;
		if ( null === $found ) {
			status_header( 404 );
			nocache_headers();
			exit;
		}
		[ $file, $until ] = $found;
		$tag = '"' . substr( $file->sha256, 0, 32 ) . '"';
		$max = max( 0, min( 300, $until->getTimestamp() - $this->clock->now()->getTimestamp() ) );
		header( "Cache-Control: public, max-age=$max" );
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
		if ( 'HEAD' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			while ( ob_get_level() > 0 ) {
				ob_end_clean();
			}
			$stream = $this->vault->stream( $file );
			fpassthru( $stream );
			fclose( $stream ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- A stream of the vault.
		}
		exit;
	}

	/**
	 * The file, when the public version of a live entry refers to it, and until when.
	 *
	 * @return array{0: \Prakat\Files\File, 1: \DateTimeImmutable}|null
	 */
	public function find( string $uuid ): ?array {
		try {
			$file = $this->files->by_uuid( $uuid );
		} catch ( Refusal ) {
			return null;
		}
		$owner = $this->database->value( 'SELECT uuid FROM {index_entries} WHERE entry_id = %d', [ $file->entry_id ] );
		$entry = null === $owner ? null : $this->reader->entry( $owner );
		if ( null === $entry || ! in_array( $uuid, array_column( $entry->files, 'uuid' ), true ) ) {
			return null;
		}
		return [ $file, $entry->expires_at ];
	}
}
