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
 *
 * A web server knows no clock: a copy would be served until somebody takes it away. So the copies go a while before their
 * end, and from then on PHP serves the files, under the same addresses, asking the time (Permalinks\FileRoute).
 */
final class Shelving {

	/** What `shelved` says: copies have to be laid out; all is as it should be; the copies were taken away before the end. */
	private const WAITING   = 0;
	private const LAID_OUT  = 1;
	private const TAKEN_OFF = 2;

	/** Seconds before the end of a publication at which the web server stops serving its files. */
	public const LEAD = 86400;

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
		$entry = $this->database->row( 'SELECT uuid, version_id, version_hash, header, shelved FROM {index_entries} WHERE entry_id = %d AND published_at <= %s AND expires_at > %s', [ $entry_id, $now, $this->horizon() ] );
		if ( null === $entry ) {
			return false;
		}
		$token = self::token( (string) $entry['uuid'], (string) $entry['version_hash'] );
		if ( self::WAITING !== (int) $entry['shelved'] ) {
			$this->shelf->clear( $entry_id, $token );
			return false;
		}
		$header  = (array) json_decode( (string) $entry['header'], true );
		$by_uuid = [];
		foreach ( $this->files->of_version( (int) $entry['version_id'] ) as $file ) {
			$by_uuid[ $file->uuid ] = $file;
		}
		$taken = [];
		foreach ( $header['files'] as $i => $public ) {
			$file = $by_uuid[ $public['uuid'] ] ?? null;
			if ( null !== $file ) {
				$name                         = Shelf::names( $file )[0];
				$taken[ $name ]             ??= $file->sha256;
				$header['files'][ $i ]['url'] = $this->shelf->put( $entry_id, $token, $file, $taken[ $name ] !== $file->sha256 );
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
		return array_map( 'intval', $this->database->column( 'SELECT entry_id FROM {index_entries} WHERE shelved = 0 AND published_at <= %s AND expires_at > %s ORDER BY published_at, entry_id LIMIT %d', [ $now, $this->horizon(), $most ] ) );
	}

	public function clear( int $entry_id ): void {
		$this->shelf->clear( $entry_id );
	}

	/**
	 * The version whose copies lie, or lay, in that folder, when its entry is public now.
	 *
	 * @return array{uuid: string, version_id: int, until: string}|null
	 */
	public function in_folder( int $entry_id, string $token ): ?array {
		$now   = $this->clock->sql();
		$entry = $this->database->row( 'SELECT uuid, version_id, version_hash, expires_at FROM {index_entries} WHERE entry_id = %d AND published_at <= %s AND expires_at > %s', [ $entry_id, $now, $now ] );
		return null === $entry || ! hash_equals( self::token( (string) $entry['uuid'], (string) $entry['version_hash'] ), $token ) ? null : [
			'uuid'       => (string) $entry['uuid'],
			'version_id' => (int) $entry['version_id'],
			'until'      => (string) $entry['expires_at'],
		];
	}

	/**
	 * Takes away the copies of what ends soon, and lets its page lead to PHP instead.
	 *
	 * @return int Of how many entries.
	 */
	private function take_off( int $most = 1000 ): int {
		$now     = $this->clock->sql();
		$entries = $this->database->rows( 'SELECT entry_id, version_hash, header FROM {index_entries} WHERE expires_at > %s AND expires_at <= %s AND shelved = %d ORDER BY expires_at LIMIT %d', [ $now, $this->horizon(), self::LAID_OUT, $most ] );
		foreach ( $entries as $entry ) {
			$header = (array) json_decode( (string) $entry['header'], true );
			foreach ( array_keys( $header['files'] ?? [] ) as $i ) {
				unset( $header['files'][ $i ]['url'] );
			}
			$header['fields'] = (object) ( $header['fields'] ?? [] );
			// First the page, then the copies: a reader in between finds them by the new address.
			$this->database->run(
				'UPDATE {index_entries} SET header = %s, shelved = %d WHERE entry_id = %d AND version_hash = %s',
				[ json_encode( $header, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR ), self::TAKEN_OFF, (int) $entry['entry_id'], $entry['version_hash'] ]
			);
			$this->shelf->clear( (int) $entry['entry_id'] );
		}
		return count( $entries );
	}

	/**
	 * What ends by then has no copies any more, in UTC.
	 */
	private function horizon(): string {
		/**
		 * Filters how long before the end of its publication a file is no longer served by the web server but by PHP, which
		 * asks the time. Make it longer where scheduled tasks run seldom.
		 *
		 * @param int $seconds
		 */
		$lead = max( 0, (int) apply_filters( 'prakat_shelf_lead', self::LEAD ) );
		return $this->clock->sql( $this->clock->now()->modify( "+$lead seconds" ) );
	}

	/**
	 * Clears copies of what ends soon, and copies that lie about for entries that are not public now.
	 *
	 * @return int How many folders were removed.
	 */
	public function reconcile(): int {
		$live = null;
		return $this->take_off() + $this->shelf->reconcile(
			function ( int $entry_id ) use ( &$live ): bool {
				// Asked when it is known which folders there are: what was published meanwhile is public by now.
				$now    = $this->clock->sql();
				$live ??= array_flip( $this->database->column( 'SELECT entry_id FROM {index_entries} WHERE published_at <= %s AND expires_at > %s', [ $now, $now ] ) );
				return isset( $live[ $entry_id ] );
			}
		);
	}

	/**
	 * The folder of a version's copies: nobody can guess it before it is published, and a rebuild finds it again.
	 */
	public static function token( string $uuid, string $hash ): string {
		return substr( hash_hmac( 'sha256', $uuid . ' ' . $hash, wp_salt( 'auth' ) ), 0, 32 );
	}
}
