<?php
/**
 * What the permanent addresses attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

use Prakat\Wiring;

/**
 * Hooks of entries' pages, files and sitemap.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'init', fn () => $this->wiring->get( Route::class )->add(), 99 );
		add_filter( 'query_vars', fn ( array $names ): array => $this->wiring->get( Route::class )->query_vars( $names ) );
		add_action( 'parse_request', fn () => isset( $_GET[ Links::FILE ] ) ? $this->wiring->get( FileRoute::class )->answer() : null ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads public data.
		add_action( 'parse_request', $this->copy( ... ) );
		add_action( 'parse_request', $this->entry_page( ... ) );
		add_action( 'wp_sitemaps_init', fn () => wp_register_sitemap_provider( 'prakat', $this->wiring->get( SitemapProvider::class ) ) );
	}

	/**
	 * The web server found no file there, and let WordPress answer.
	 */
	private function copy(): void {
		$uri = $_SERVER['REQUEST_URI'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Matched against the shelf's addresses.
		if ( is_string( $uri ) && str_contains( $uri, '/prakat/' ) ) {
			$this->wiring->get( FileRoute::class )->answer_copy( rawurldecode( (string) strtok( $uri, '?' ) ) );
		}
	}

	/**
	 * Only a request for an entry meets these: other pages pay nothing.
	 */
	private function entry_page( \WP $wp ): void {
		if ( ! isset( $wp->query_vars[ Links::ENTRY ] ) ) {
			return;
		}
		$page = $this->wiring->get( EntryPage::class );
		add_action( 'parse_query', $page->recognise( ... ) );
		add_filter( 'posts_pre_query', $page->posts( ... ), 10, 2 );
		add_action( 'template_redirect', $page->begin( ... ), 1 );
		// Last, so that nothing of WordPress's or a plugin's (shortcodes, paragraphs) is done to what was approved.
		add_filter( 'the_content', $page->content( ... ), PHP_INT_MAX );
		add_action( 'wp_head', $page->head( ... ), 1 );
		add_filter( 'wp_robots', $page->robots( ... ), 100 );
		add_filter( 'page_link', $page->link( ... ), 10, 2 );
		add_filter( 'get_edit_post_link', $page->edit_link( ... ), 10, 2 );
	}
}
