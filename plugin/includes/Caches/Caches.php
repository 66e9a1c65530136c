<?php
/**
 * Telling what stands in front of the pages.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

use Prakat\Support\Clock;

/**
 * Tells every cache that is there what changed. One that could not be told is told again by the background pass, and Site
 * Health says so until it was.
 */
final class Caches {

	/** What could not be told yet: { since, urls: list|null, errors: { cache: message } }. */
	public const OPTION = 'prakat_caches_untold';

	/** More addresses than this are forgotten by forgetting everything. */
	private const MOST = 500;

	/**
	 * Before such a moment page caches that know no HTTP are asked not to keep the page at all, in seconds: they keep
	 * pages for hours.
	 */
	public const LEAD = 43200;

	/** One for the whole request: it remembers which of them is away. */
	private ?Servers $servers = null;

	public function __construct( private readonly Addresses $addresses, private readonly Clock $clock ) {
	}

	/**
	 * Something public appeared, changed or went.
	 *
	 * @param list<string> $sections
	 * @param list<string> $entries  Addresses.
	 */
	public function tell( array $sections, array $entries ): void {
		if ( [] === $this->present() ) {
			return;
		}
		$urls = $this->addresses->showing( $sections, $entries );
		$this->forget( null !== $urls && count( $urls ) > self::MOST ? null : $urls );
	}

	/**
	 * These addresses show something else now, or nothing.
	 *
	 * @param list<string> $urls
	 */
	public function forget_these( array $urls ): void {
		if ( [] !== $urls && [] !== $this->present() ) {
			$this->forget( $urls );
		}
	}

	/**
	 * Tells again what could not be told.
	 */
	public function again(): void {
		$this->servers = null;
		$untold        = get_option( self::OPTION );
		if ( is_array( $untold ) ) {
			$urls = $untold['urls'] ?? null;
			$this->forget( is_array( $urls ) ? array_values( array_filter( $urls, 'is_string' ) ) : null );
		}
	}

	/**
	 * The caches of this site.
	 *
	 * @return list<PageCache>
	 */
	public function present(): array {
		$this->servers ??= new Servers();
		/**
		 * Filters the caches that are told when something public changes.
		 *
		 * @param list<PageCache> $caches
		 */
		$caches = apply_filters( 'prakat_page_caches', [ ...PluginCache::known(), $this->servers, new Cloudflare() ] );
		return array_values( array_filter( (array) $caches, static fn ( mixed $cache ): bool => $cache instanceof PageCache && $cache->is_present() ) );
	}

	/**
	 * What is on this page changes by itself at that moment. Caches that obey HTTP were told by its headers; those that do
	 * not are asked to leave the page alone when that moment is near.
	 */
	public function page_changes_at( ?\DateTimeImmutable $at ): void {
		if ( null === $at || defined( 'DONOTCACHEPAGE' ) ) {
			return;
		}
		/**
		 * Filters how long before such a moment page caches keep the page no more.
		 *
		 * @param int $seconds
		 */
		$lead = max( 0, (int) apply_filters( 'prakat_page_cache_lead', self::LEAD ) );
		if ( $at->getTimestamp() - $this->clock->now()->getTimestamp() <= $lead ) {
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The name that they all read.
		}
	}

	/**
	 * @param list<string>|null $urls Null: everything.
	 */
	private function forget( ?array $urls ): void {
		$errors = [];
		foreach ( $this->present() as $cache ) {
			try {
				null === $urls ? $cache->forget_all() : $cache->forget( self::spelt( $urls ) );
			} catch ( \Throwable $error ) {
				// Whatever a cache does wrong, the act that was committed stands.
				$errors[ $cache->name() ] = $error->getMessage();
			}
		}
		$untold = get_option( self::OPTION );
		$before = is_array( $untold ) ? $untold : null;
		if ( [] === $errors ) {
			// What failed earlier was other addresses: it is told again with them.
			if ( null !== $before && ( null === $urls || [] === array_diff( (array) ( $before['urls'] ?? [ '*' ] ), $urls ) ) ) {
				delete_option( self::OPTION );
			}
			return;
		}
		$earlier = null === $before ? [] : ( $before['urls'] ?? null );
		$all     = null === $urls || null === $earlier ? null : array_values( array_unique( [ ...(array) $earlier, ...$urls ] ) );
		update_option(
			self::OPTION,
			[
				'since'  => $before['since'] ?? $this->clock->sql(),
				'urls'   => null !== $all && count( $all ) > self::MOST ? null : $all,
				'errors' => $errors,
			],
			false
		);
	}

	/**
	 * The addresses in both spellings: WordPress writes Thai letters as %e0%b8, browsers ask for %E0%B8, and a cache keeps a page
	 * under each.
	 *
	 * @param list<string> $urls
	 * @return list<string>
	 */
	private static function spelt( array $urls ): array {
		$all = [];
		foreach ( $urls as $url ) {
			$all[] = $url;
			if ( str_contains( $url, '%' ) ) {
				$all[] = (string) preg_replace_callback( '/%[0-9a-f]{2}/i', static fn ( array $hex ): string => strtolower( $hex[0] ), $url );
				$all[] = (string) preg_replace_callback( '/%[0-9a-f]{2}/i', static fn ( array $hex ): string => strtoupper( $hex[0] ), $url );
			}
		}
		return array_values( array_unique( $all ) );
	}
}
