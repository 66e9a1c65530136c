<?php
/**
 * Which links are public.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Entries\Records;
use Prakat\PublicIndex\Reader;
use Prakat\Support\Clock;

/**
 * The addresses that public entries lead to, and the public copies of their files: found once a version, in the background,
 * kept once an address however many entries name it.
 */
final class Links {

	/** Of one entry, so many are looked at. */
	private const MOST = 500;

	/** Entries that are looked through in one pass. */
	private const BATCH = 50;

	private const LONGEST = 2000;

	/** Letters that end a sentence, not an address. */
	private const AFTER = ".,;:!?'\"”’»…)]}ฯๆ";

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Records $records,
		private readonly Reader $reader,
		private readonly Settings $settings,
		private readonly Clock $clock
	) {
	}

	/**
	 * Looks through what was published since.
	 *
	 * @param float $ends Begins no new entry after that time (microtime).
	 * @return int How many entries were looked through.
	 */
	public function find( float $ends ): int {
		$done = 0;
		// What is public from a later day on is looked through from then on.
		foreach ( $this->database->column( 'SELECT entry_id FROM {link_pages} WHERE version_id = 0 AND NOT EXISTS ( SELECT 1 FROM {index_entries} i WHERE i.entry_id = {link_pages}.entry_id AND i.published_at > %s ) ORDER BY entry_id LIMIT %d', [ $this->clock->sql(), self::BATCH ] ) as $entry_id ) {
			if ( microtime( true ) >= $ends ) {
				break;
			}
			$this->look_through( (int) $entry_id );
			++$done;
		}
		return $done;
	}

	/**
	 * Takes in entries from before links were looked for, and forgets those that are no longer public.
	 */
	public function keep(): void {
		foreach (
			[
				'INSERT INTO {link_pages} (entry_id, version_id) SELECT i.entry_id, 0 FROM {index_entries} i WHERE NOT EXISTS ( SELECT 1 FROM {link_pages} p WHERE p.entry_id = i.entry_id )',
				'DELETE FROM {link_pages} WHERE NOT EXISTS ( SELECT 1 FROM {index_entries} i WHERE i.entry_id = {link_pages}.entry_id )',
				'DELETE FROM {link_uses} WHERE NOT EXISTS ( SELECT 1 FROM {link_pages} p WHERE p.entry_id = {link_uses}.entry_id )',
				'DELETE FROM {links} WHERE NOT EXISTS ( SELECT 1 FROM {link_uses} u WHERE u.link_id = {links}.id )',
			] as $statement
		) {
			// A transaction is done again where several processes are in each other's way.
			$this->database->transaction( fn (): int => $this->database->run( $statement ) );
		}
	}

	/**
	 * The addresses in a text or in HTML, as they would be opened from this website.
	 *
	 * @return list<string>
	 */
	public static function in_text( string $text, string $home ): array {
		if ( ! str_contains( $text, '://' ) && ! str_contains( $text, '="/' ) ) {
			return [];
		}
		$found = [];
		$plain = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		preg_match_all( '~https?://[^\s<>"\\\\^`{|}]+~iu', $plain, $absolute );
		foreach ( $absolute[0] as $address ) {
			$found[] = self::trimmed( $address );
		}
		preg_match_all( '~\b(?:href|src)="(/[^/"\\\\][^"]*)"~iu', $plain, $relative );
		foreach ( $relative[1] as $path ) {
			$found[] = rtrim( $home, '/' ) . $path;
		}
		return array_values( array_unique( array_filter( $found, static fn ( string $address ): bool => strlen( $address ) <= self::LONGEST && is_array( wp_parse_url( $address ) ) ) ) );
	}

	/**
	 * Whether an address leads to a document that somebody else keeps.
	 *
	 * @param list<string> $hosts Whose documents may be linked to.
	 */
	public static function is_foreign_file( string $address, string $home, array $hosts ): bool {
		$host = self::host( $address );
		if ( '' === $host || self::host( $home ) === $host ) {
			return false;
		}
		foreach ( $hosts as $allowed ) {
			if ( $host === $allowed || str_ends_with( $host, ".$allowed" ) ) {
				return false;
			}
		}
		return 1 === preg_match( '/\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|rar|7z)$/i', (string) wp_parse_url( $address, PHP_URL_PATH ) )
			|| 1 === preg_match( '/^(drive|docs)\.google\.com$|(^|\.)(dropbox\.com|sharepoint\.com|mediafire\.com|wetransfer\.com)$|^(1drv\.ms|onedrive\.live\.com)$/', $host );
	}

	public static function host( string $address ): string {
		return trim( strtolower( (string) wp_parse_url( $address, PHP_URL_HOST ) ), '[]' );
	}

	private function look_through( int $entry_id ): void {
		$public = $this->reader->entry_by_id( $entry_id );
		$row    = $this->database->row( 'SELECT version_id, section FROM {index_entries} WHERE entry_id = %d', [ $entry_id ] );
		$found  = null === $public || null === $row || ! $this->contracts->has( (string) $row['section'] ) ? [] : $this->of_version( (int) $row['version_id'], (string) $row['section'], $public->header );
		foreach ( $public->files ?? [] as $file ) {
			$found[] = $file['url'];
		}
		$found = array_slice( array_values( array_unique( $found ) ), 0, self::MOST );
		$home  = home_url();
		$hosts = $this->settings->all()['hosts'];
		$this->database->transaction(
			function () use ( $entry_id, $row, $found, $home, $hosts ): void {
				$ids = array_map( fn ( string $address ): int => $this->id( $address, self::is_foreign_file( $address, $home, $hosts ) ), $found );
				$this->database->run( 'DELETE FROM {link_uses} WHERE entry_id = %d', [ $entry_id ] );
				$this->database->insert_many( 'link_uses', [ 'link_id', 'entry_id' ], array_map( static fn ( int $id ): array => [ $id, $entry_id ], array_values( array_unique( $ids ) ) ) );
				// Only what is still asked for: it may have been published anew meanwhile, and then is looked through again.
				$this->database->run( 'UPDATE {link_pages} SET version_id = %d WHERE entry_id = %d', [ (int) ( $row['version_id'] ?? 1 ), $entry_id ] );
			}
		);
	}

	/**
	 * @param array<string, mixed> $header
	 * @return list<string>
	 */
	private function of_version( int $version_id, string $section_id, array $header ): array {
		$home    = home_url();
		$section = $this->contracts->section( $section_id );
		$found   = [];
		$take    = static function ( mixed $value ) use ( &$found, $home ): void {
			if ( is_string( $value ) ) {
				array_push( $found, ...self::in_text( $value, $home ) );
			}
		};
		unset( $header['files'] );
		array_walk_recursive( $header, $take );
		foreach ( $this->records->each( $version_id ) as $record ) {
			$record = $section->public_record( $record );
			array_walk_recursive( $record, $take );
			if ( count( $found ) > 4 * self::MOST ) {
				break;
			}
		}
		return $found;
	}

	private function id( string $address, bool $foreign ): int {
		$hash = hash( 'sha256', $address );
		$this->database->run(
			"INSERT INTO {links} (hash, url, host, state, foreign_file, due) VALUES (%s, %s, %s, 'new', %d, %s) ON DUPLICATE KEY UPDATE foreign_file = %d",
			[ $hash, $address, mb_substr( self::host( $address ), 0, 191 ), $foreign ? 1 : 0, $this->clock->sql(), $foreign ? 1 : 0 ]
		);
		return (int) $this->database->value( 'SELECT id FROM {links} WHERE hash = %s', [ $hash ] );
	}

	/**
	 * Without what ends the sentence around it; a closing bracket belongs to it when it opened one.
	 */
	private static function trimmed( string $address ): string {
		while ( '' !== $address ) {
			$last = mb_substr( $address, -1 );
			if ( false === mb_strpos( self::AFTER, $last ) || ( ')' === $last && substr_count( $address, '(' ) >= substr_count( $address, ')' ) ) ) {
				break;
			}
			$address = mb_substr( $address, 0, -1 );
		}
		return $address;
	}
}
