<?php
/**
 * Every address that something public ever had.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Files\Files;
use Prakat\Files\Shelf;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Shelving;
use Prakat\Support\Clock;

/**
 * Writes down, when something becomes public, where it can be reached: its page and the version's page in each of their
 * forms, its answers over REST and its records as data and as downloads, its files by number and as copies, and the page of
 * WordPress that it stands on under its present and its former names, its number, the parts that it is cut into, its feed, its embed, and over REST. What
 * other pages show it is no address of its own: sections, search, the sitemap. An address is kept as a path below the site or below the uploads, never whole: what is fetched later can
 * only be this site's own.
 */
final class Addresses {

	public const HOME    = 'home';
	public const UPLOADS = 'uploads';

	private const LONGEST = 1000;

	/** No post is cut into more parts. */
	private const PARTS = 50;

	public function __construct(
		private readonly Database $database,
		private readonly Links $links,
		private readonly Files $files,
		private readonly Clock $clock
	) {
	}

	/**
	 * Writes down the addresses of a version that is, or was, public. Those that are there already stay as they are, and belong
	 * to the last version that has them.
	 *
	 * @param string|null $since When it was published, UTC; now when it just was.
	 * @param bool        $post  Whether those of the page of the website that the entry stands for, too.
	 */
	public function record( int $entry_id, int $version_id, ?string $since = null, bool $post = true ): void {
		$version = $this->database->row( 'SELECT e.uuid, e.section, v.number, v.hash FROM {versions} v JOIN {entries} e ON e.id = v.entry_id WHERE v.id = %d AND e.id = %d', [ $version_id, $entry_id ] );
		if ( null === $version ) {
			return;
		}
		$this->write( $entry_id, $version_id, $since, $this->of( $entry_id, $version_id, (string) $version['uuid'], (string) $version['section'], (int) $version['number'], (string) $version['hash'] ) );
		if ( $post ) {
			$this->record_post( $entry_id, $version_id, $since );
		}
	}

	/**
	 * The same of the page of the website alone. WordPress knows what it is called now when its caches were told, which is after
	 * the act was committed.
	 */
	public function record_post( int $entry_id, int $version_id, ?string $since = null ): void {
		$this->write( $entry_id, $version_id, $since, $this->of_post( $entry_id ) );
	}

	/**
	 * @param list<array{string, string, string, bool}> $addresses As of() gives them.
	 */
	private function write( int $entry_id, int $version_id, ?string $since, array $addresses ): void {
		$since ??= $this->clock->sql();
		foreach ( $addresses as [ $kind, $base, $path, $main ] ) {
			if ( ! self::is_fit( $path ) ) {
				continue;
			}
			$this->database->run(
				'INSERT INTO {addresses} (entry_id, version_id, kind, base, path, path_hash, since, main) VALUES (%d, %d, %s, %s, %s, %s, %s, %d) ON DUPLICATE KEY UPDATE version_id = CASE WHEN version_id > %d THEN version_id ELSE %d END, main = %d',
				[ $entry_id, $version_id, $kind, $base, $path, hash( 'sha256', "$base $path" ), $since, (int) $main, $version_id, $version_id, (int) $main ]
			);
		}
	}

	/**
	 * The whole address, of this site as it is now; null for what is none of its own.
	 *
	 * @param array<string, string|null> $address Row of {addresses}.
	 */
	public static function url( array $address ): ?string {
		$path = (string) $address['path'];
		$base = self::base( (string) $address['base'] );
		if ( '' === $base || ! self::is_fit( $path ) ) {
			return null;
		}
		$url = $base . $path;
		return self::is_own( $url, $base ) ? $url : null;
	}

	/**
	 * Whether WordPress says 401 there of what is not public: its own answers over REST, not ours.
	 *
	 * @param array<string, string|null> $address Row of {addresses}.
	 */
	public static function is_shut( array $address ): bool {
		return 'rest' === $address['kind'] && ! str_contains( (string) $address['path'], 'prakat/v1' );
	}

	/**
	 * Whether an address lies on the same host and port, and below the same path, as one of the site's own.
	 */
	public static function is_own( string $url, string $base ): bool {
		$asked = wp_parse_url( $url );
		$own   = wp_parse_url( $base );
		return is_array( $asked ) && is_array( $own )
			&& ! isset( $asked['user'] ) && ! isset( $asked['pass'] )
			&& in_array( $asked['scheme'] ?? '', [ 'http', 'https' ], true )
			&& ( $asked['scheme'] ?? '' ) === ( $own['scheme'] ?? '' )
			&& ( $asked['host'] ?? '' ) === ( $own['host'] ?? null )
			&& ( $asked['port'] ?? 0 ) === ( $own['port'] ?? 0 );
	}

	/**
	 * Below what a path of that kind lies, with a slash at its end.
	 */
	public static function base( string $base ): string {
		return match ( $base ) {
			self::HOME    => trailingslashit( home_url( '/' ) ),
			self::UPLOADS => trailingslashit( wp_upload_dir( null, false )['baseurl'] ),
			default       => '',
		};
	}

	/**
	 * A path that leads nowhere else, whatever stands in the table: encoded, relative, and below what it is put behind.
	 */
	private static function is_fit( string $path ): bool {
		return strlen( $path ) <= self::LONGEST
			&& 1 === preg_match( '#^[A-Za-z0-9/_.\-%?=&~+,]*$#D', $path )
			&& ! str_starts_with( $path, '/' ) && ! str_contains( $path, '//' ) && ! str_contains( $path, '..' );
	}

	/**
	 * @return list<array{string, string, string, bool}> Kind, base, path, whether it is the one that is given to everybody; those last.
	 */
	private function of( int $entry_id, int $version_id, string $uuid, string $section, int $number, string $hash ): array {
		$found = [
			[ 'page', self::HOME, '?' . Links::ENTRY . '=' . $uuid, false ],
			[ 'page', self::HOME, 'index.php?' . Links::ENTRY . '=' . $uuid, false ],
			[ 'version', self::HOME, '?' . Links::ENTRY . "=$uuid&" . Links::VERSION . "=$number", false ],
			[ 'rest', self::HOME, '?rest_route=/prakat/v1/public/entries/' . $uuid, false ],
			...self::at_home( 'rest', add_query_arg( 'entry', $uuid, rest_url( "prakat/v1/public/$section/records" ) ), false ),
			...self::at_home( 'export', $this->links->download( $section, 'csv', [ 'entry' => $uuid ] ), false ),
			...self::at_home( 'export', $this->links->download( $section, 'json', [ 'entry' => $uuid ] ), false ),
			...self::at_home( 'version', $this->links->version( $uuid, $number ), false ),
			...self::at_home( 'page', $this->links->entry( $uuid ) ),
			...self::at_home( 'rest', rest_url( "prakat/v1/public/entries/$uuid" ) ),
		];
		$token = Shelving::token( $uuid, $hash );
		foreach ( $this->files->of_version( $version_id ) as $file ) {
			$found[] = [ 'file', self::HOME, '?' . Links::FILE . '=' . $file->uuid, true ];
			foreach ( Shelf::names( $file ) as $i => $name ) {
				$found[] = [ 'copy', self::UPLOADS, "prakat/$entry_id/$token/" . rawurlencode( $name ), 0 === $i ];
			}
		}
		return $found;
	}

	/**
	 * The page or post of the website that the entry stands for, as it is reached while it is public.
	 *
	 * @return list<array{string, string, string, bool}>
	 */
	private function of_post( int $entry_id ): array {
		$post_id = (int) $this->database->value( 'SELECT post_id FROM {governed_posts} WHERE entry_id = %d', [ $entry_id ] );
		$post    = 0 === $post_id ? null : get_post( $post_id );
		if ( ! $post instanceof \WP_Post ) {
			return [];
		}
		// Of a draft WordPress would tell its number only.
		$post         = clone $post;
		$post->filter = 'sample';
		$url          = (string) get_permalink( $post );
		$by_number    = ( 'page' === $post->post_type ? 'page_id=' : 'p=' ) . $post_id;
		if ( [] === self::at_home( 'post', $url ) ) {
			// The front page is not one thing's own.
			return [];
		}
		$found = [ [ 'post', self::HOME, "?$by_number", false ] ];
		foreach ( (array) get_post_meta( $post_id, '_wp_old_slug' ) as $old ) {
			if ( is_string( $old ) && '' !== $old && '' !== $post->post_name ) {
				array_push( $found, ...self::at_home( 'old-slug', (string) preg_replace( '#' . preg_quote( $post->post_name, '#' ) . '(/?)$#', $old . '$1', $url ), false ) );
			}
		}
		foreach ( self::parts( $post, $url ) as $part ) {
			array_push( $found, ...self::at_home( 'post', $part, false ) );
		}
		$plain = str_contains( $url, '?' );
		$route = rest_get_route_for_post( $post_id );
		return [
			...$found,
			...self::at_home( 'feed', $plain ? home_url( "/?feed=rss2&$by_number" ) : trailingslashit( $url ) . 'feed/', false ),
			...self::at_home( 'embed', $plain ? add_query_arg( 'embed', 'true', $url ) : trailingslashit( $url ) . 'embed/', false ),
			...( '' === $route ? [] : self::at_home( 'rest', rest_url( $route ), false ) ),
			...self::at_home( 'post', $url ),
		];
	}

	/**
	 * The second and further parts of a post that is cut into pages.
	 *
	 * @param string $url Of the first.
	 * @return list<string>
	 */
	public static function parts( \WP_Post $post, string $url ): array {
		$urls = [];
		for ( $part = 2; $part <= min( self::PARTS, 1 + substr_count( $post->post_content, '<!--nextpage-->' ) ); $part++ ) {
			$urls[] = str_contains( $url, '?' ) ? add_query_arg( 'page', $part, $url ) : trailingslashit( $url ) . user_trailingslashit( (string) $part, 'single_paged' );
		}
		return $urls;
	}

	/**
	 * An address of this site as a row; none for what lies elsewhere, and for the front page.
	 *
	 * @return list<array{string, string, string, bool}>
	 */
	private static function at_home( string $kind, string $url, bool $main = true ): array {
		$base = self::base( self::HOME );
		return str_starts_with( $url, $base ) && $url !== $base ? [ [ $kind, self::HOME, substr( $url, strlen( $base ) ), $main ] ] : [];
	}
}
