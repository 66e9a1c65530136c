<?php
/**
 * Addresses of what is public.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

/**
 * The permanent address of an entry, and those of files and downloads. On a site with plain permalinks, and where the
 * server can't rewrite, they are query arguments of the front page.
 */
final class Links {

	public const ENTRY    = 'prakat-entry';
	public const FILE     = 'prakat-file';
	public const DOWNLOAD = 'prakat-download';
	public const VERSION  = 'prakat-version';

	/** First part of an entry's path. */
	public const BASE = 'prakat';

	public const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

	/**
	 * The entry's page.
	 */
	public function entry( string $uuid ): string {
		$structure = (string) get_option( 'permalink_structure' );
		if ( '' === $structure ) {
			return home_url( '/' ) . '?' . self::ENTRY . '=' . $uuid;
		}
		return home_url( '/' ) . ( str_starts_with( $structure, '/index.php/' ) ? 'index.php/' : '' ) . self::BASE . '/' . $uuid . '/';
	}

	/**
	 * The pages of many entries.
	 *
	 * @param list<string> $uuids
	 * @return list<string>
	 */
	public function entries( array $uuids ): array {
		[ $before, $after ] = explode( '*', $this->entry( '*' ), 2 );
		return array_map( static fn ( string $uuid ): string => $before . $uuid . $after, $uuids );
	}

	/**
	 * The permanent address of one version of it.
	 */
	public function version( string $uuid, int $number ): string {
		$entry = $this->entry( $uuid );
		return str_contains( $entry, '?' ) ? $entry . '&' . self::VERSION . '=' . $number : $entry . 'v/' . $number . '/';
	}

	/**
	 * A published file, by the entry's own clock; used where no copy is laid out for the web server.
	 */
	public function file( string $uuid ): string {
		return home_url( '/' ) . '?' . self::FILE . '=' . $uuid;
	}

	/**
	 * A section's records as a file.
	 *
	 * @param 'csv'|'json'          $format
	 * @param array<string, string> $arguments As Query::from_request() reads them with prefix ''.
	 */
	public function download( string $section, string $format, array $arguments = [] ): string {
		return home_url( '/' ) . '?' . http_build_query(
			[
				self::DOWNLOAD => $section,
				'format'       => $format,
			] + $arguments
		);
	}
}
