<?php
/**
 * Caching plugins.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * One caching plugin, told by the functions and actions that its own documentation names for this.
 */
final class PluginCache implements PageCache {

	/**
	 * @param \Closure(): bool               $present
	 * @param \Closure(list<string>): void   $forget
	 * @param \Closure(): void               $forget_all
	 */
	private function __construct(
		private readonly string $name,
		private readonly \Closure $present,
		private readonly \Closure $forget,
		private readonly \Closure $forget_all
	) {
	}

	public function name(): string {
		return $this->name;
	}

	public function is_present(): bool {
		return ( $this->present )();
	}

	public function forget( array $urls ): void {
		( $this->forget )( $urls );
	}

	public function forget_all(): void {
		( $this->forget_all )();
	}

	/**
	 * The plugins that are known here.
	 *
	 * @return list<self>
	 */
	public static function known(): array {
		return [
			self::by_functions( 'WP Super Cache', 'wpsc_delete_url_cache', 'wp_cache_clear_cache' ),
			self::by_functions( 'W3 Total Cache', 'w3tc_flush_url', 'w3tc_flush_posts' ),
			new self(
				'WP Rocket',
				static fn (): bool => function_exists( 'rocket_clean_files' ),
				static fn ( array $urls ) => self::call( 'rocket_clean_files', $urls ),
				static fn () => self::call( 'rocket_clean_domain' )
			),
			// Its own function for one address can't be relied on in all versions: everything is forgotten.
			self::by_functions( 'WP-Optimize', '', 'wpo_cache_flush' ),
			self::by_actions( 'LiteSpeed Cache', static fn (): bool => defined( 'LSCWP_V' ), 'litespeed_purge_url', 'litespeed_purge_all' ),
			self::by_actions( 'Nginx Helper', static fn (): bool => class_exists( 'Nginx_Helper', false ), null, 'rt_nginx_helper_purge_all' ),
			self::by_actions( 'Cache Enabler', static fn (): bool => class_exists( 'Cache_Enabler', false ), 'cache_enabler_clear_page_cache_by_url', 'cache_enabler_clear_complete_cache' ),
		];
	}

	/**
	 * A plugin with a function for one address, or '' for none, and one for all.
	 */
	private static function by_functions( string $name, string $one, string $all ): self {
		return new self(
			$name,
			static fn (): bool => function_exists( $one ) || function_exists( $all ),
			static function ( array $urls ) use ( $one, $all ): void {
				if ( ! function_exists( $one ) ) {
					self::call( $all );
					return;
				}
				foreach ( $urls as $url ) {
					self::call( $one, $url );
				}
			},
			static fn () => self::call( $all )
		);
	}

	/**
	 * A plugin that listens to an action for one address, or none for that, and one for all.
	 *
	 * @param \Closure(): bool        $present
	 * @param non-empty-string|null    $one
	 * @param non-empty-string         $all
	 */
	private static function by_actions( string $name, \Closure $present, ?string $one, string $all ): self {
		return new self(
			$name,
			$present,
			static function ( array $urls ) use ( $one, $all ): void {
				if ( null === $one || false === has_action( $one ) ) {
					do_action( $all ); // phpcs:ignore WordPress.NamingConventions.ValidHookName, WordPress.NamingConventions.PrefixAllGlobals -- The plugin's own.
					return;
				}
				foreach ( $urls as $url ) {
					do_action( $one, $url ); // phpcs:ignore WordPress.NamingConventions.ValidHookName, WordPress.NamingConventions.PrefixAllGlobals -- The plugin's own.
				}
			},
			static fn () => do_action( $all ) // phpcs:ignore WordPress.NamingConventions.ValidHookName, WordPress.NamingConventions.PrefixAllGlobals -- The plugin's own.
		);
	}

	private static function call( string $function_name, mixed ...$args ): void {
		if ( is_callable( $function_name ) ) {
			$function_name( ...$args );
		}
	}
}
