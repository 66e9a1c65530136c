<?php
/**
 * Public copies of files.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Database\Database;
use Prakat\Files\Files;
use Prakat\Files\Shelf;
use Prakat\Support\Clock;

/**
 * Lays an entry's files out where the web server can serve them, while the entry is public and not before, and clears
 * them when it no longer is. Every step may be done twice; the sweep does what a killed process left.
 */
final class Shelving {

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Files $files,
		private readonly Shelf $shelf
	) {
	}

	/**
	 * Lays out the entry's files when it is public now and they are not laid out yet. Copies of an earlier version go.
	 *
	 * @return bool Whether there was something to do.
	 */
	public function lay_out( int $entry_id ): bool {
		$now   = $this->clock->sql();
		$entry = $this->database->row( 'SELECT uuid, version_id, version_hash, header, shelved FROM {index_entries} WHERE entry_id = %d AND published_at <= %s AND expires_at > %s', [ $entry_id, $now, $now ] );
		if ( null === $entry ) {
			return false;
		}
		$token = self::token( (string) $entry['uuid'], (string) $entry['version_hash'] );
		if ( '1' === $entry['shelved'] ) {
			$this->shelf->clear( $entry_id, $token );
			return false;
		}
		$header  = (array) json_decode( (string) $entry['header'], true );
		$by_uuid = [];
		foreach ( $this->files->of_version( (int) $entry['version_id'] ) as $file ) {
			$by_uuid[ $file->uuid ] = $file;
		}
		foreach ( $header['files'] as $i => $public ) {
			if ( isset( $by_uuid[ $public['uuid'] ] ) ) {
				$header['files'][ $i ]['url'] = $this->shelf->put( $entry_id, $token, $by_uuid[ $public['uuid'] ] );
			}
		}
		$header['fields'] = (object) $header['fields'];
		$noted            = $this->database->run(
			'UPDATE {index_entries} SET header = %s, shelved = 1 WHERE entry_id = %d AND version_hash = %s AND shelved = 0',
			[ json_encode( $header, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR ), $entry_id, $entry['version_hash'] ]
		);
		if ( 0 === $noted && null !== $this->database->value( 'SELECT 1 FROM {index_entries} WHERE entry_id = %d AND version_hash <> %s AND published_at <= %s AND expires_at > %s', [ $entry_id, $entry['version_hash'], $now, $now ] ) ) {
			// Another version took its place while its files were copied: that one's stay, and these go.
			return $this->lay_out( $entry_id );
		}
		$this->shelf->clear( $entry_id, $token );
		// It may have been taken away while its files were copied.
		if ( null === $this->database->value( 'SELECT 1 FROM {index_entries} WHERE entry_id = %d AND expires_at > %s', [ $entry_id, $this->clock->sql() ] ) ) {
			$this->shelf->clear( $entry_id );
		}
		return true;
	}

	/**
	 * Entries that are public and whose files are not laid out: their time has come, or a process was killed.
	 *
	 * @return list<int>
	 */
	public function waiting( int $most ): array {
		$now = $this->clock->sql();
		return array_map( 'intval', $this->database->column( 'SELECT entry_id FROM {index_entries} WHERE shelved = 0 AND published_at <= %s AND expires_at > %s ORDER BY published_at, entry_id LIMIT %d', [ $now, $now, $most ] ) );
	}

	public function clear( int $entry_id ): void {
		$this->shelf->clear( $entry_id );
	}

	/**
	 * Clears copies that lie about for entries that are not public now.
	 *
	 * @return int How many folders were removed.
	 */
	public function reconcile(): int {
		$now  = $this->clock->sql();
		$live = null;
		return $this->shelf->reconcile(
			function ( int $entry_id ) use ( $now, &$live ): bool {
				$live ??= array_flip( $this->database->column( 'SELECT entry_id FROM {index_entries} WHERE published_at <= %s AND expires_at > %s', [ $now, $now ] ) );
				return isset( $live[ $entry_id ] );
			}
		);
	}

	/**
	 * The folder of a version's copies: nobody can guess it before it is published, and a rebuild finds it again.
	 */
	private static function token( string $uuid, string $hash ): string {
		return substr( hash_hmac( 'sha256', $uuid . ' ' . $hash, wp_salt( 'auth' ) ), 0, 32 );
	}
}
