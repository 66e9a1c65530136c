<?php
/**
 * The address of a page whose time is over.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Permalinks\Links;
use Prakat\Permalinks\StandIn;
use Prakat\PublicIndex\Reader;
use Prakat\Render\Renderer;
use Prakat\Render\View;
use Prakat\Support\Clock;

/**
 * Answers 410 with the notice that entries have, where WordPress found nothing and a page under approval was public until
 * its time was over or it was withdrawn. Asked for on pages that are not found only.
 *
 * @phpstan-import-type Gone from Reader as GoneRow
 */
final class Gone {

	/** @var GoneRow|null */
	private ?array $gone = null;

	public function __construct(
		private readonly Database $database,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Reader $reader,
		private readonly Renderer $renderer,
		private readonly View $view,
		private readonly Clock $clock
	) {
	}

	public function answer(): void {
		global $wp_query;
		$feed = is_feed() && is_singular() && [] === $wp_query->posts;
		if ( ( ! is_404() && ! $feed ) || ! $this->settings->governs_any() ) {
			return;
		}
		$row = $this->row();
		if ( null === $row ) {
			return;
		}
		if ( is_feed() ) {
			// Of a page that is not there WordPress makes an empty feed and says that all is well.
			status_header( 410 );
			nocache_headers();
			if ( ! headers_sent() ) {
				header_remove( 'ETag' );
			}
			return;
		}
		$uuid       = (string) $this->database->value( 'SELECT uuid FROM {entries} WHERE id = %d', [ (int) $row['entry_id'] ] );
		$this->gone = $this->reader->gone( $uuid ) ?? [
			'uuid'    => $uuid,
			'section' => Pending::SECTION,
			'title'   => '',
			'kind'    => 'gone' === $row['state'] ? (string) $row['gone_kind'] : 'expired',
			'gone_at' => (string) ( $row['gone_at'] ?? $row['expires_at'] ),
			'notice'  => '',
		];
		$this->show();
	}

	/**
	 * The notice in place of the page's content.
	 */
	public function content( string $content ): string {
		$post = get_post();
		return null !== $this->gone && $post instanceof \WP_Post && 0 === $post->ID ? $this->renderer->gone( $this->view->gone( $this->gone ) ) : $content;
	}

	/**
	 * An entry's own address leads to its page while that is public.
	 */
	public function lead( \WP $wp ): void {
		$uuid = $wp->query_vars[ Links::ENTRY ] ?? null;
		if ( ! is_string( $uuid ) || ! $this->settings->governs_any() ) {
			return;
		}
		$post_id = $this->database->value( "SELECT g.post_id FROM {entries} e JOIN {governed_posts} g ON g.entry_id = e.id WHERE e.uuid = %s AND g.state = 'live' AND ( g.published_at IS NULL OR g.published_at <= %s ) AND ( g.expires_at IS NULL OR g.expires_at > %s )", [ $uuid, $this->clock->sql(), $this->clock->sql() ] );
		$link    = null === $post_id ? false : get_permalink( (int) $post_id );
		if ( is_string( $link ) ) {
			wp_safe_redirect( $link, 302, 'Prakat' );
			exit;
		}
	}

	/**
	 * @return array<string, string|null>|null
	 */
	private function row(): ?array {
		$id = (int) ( get_query_var( 'p' ) ?: get_query_var( 'page_id' ) );
		if ( $id < 1 ) {
			$path  = (string) ( get_query_var( 'pagename' ) ?: get_query_var( 'name' ) );
			$types = array_values( array_filter( $this->settings->types(), static fn ( string $type ): bool => ! in_array( $type, Settings::PARTS, true ) ) );
			$post  = '' === $path || [] === $types ? null : get_page_by_path( $path, 'OBJECT', $types );
			$id    = $post instanceof \WP_Post ? $post->ID : 0;
		}
		$row = $id > 0 ? $this->governed->of( $id ) : null;
		if ( null === $row || null === $row['entry_id'] ) {
			return null;
		}
		$over = 'gone' === $row['state'] || ( 'live' === $row['state'] && null !== $row['expires_at'] && $row['expires_at'] <= $this->clock->sql() );
		return $over ? $row : null;
	}

	private function show(): void {
		global $wp_query, $post;
		status_header( 410 );
		nocache_headers();
		remove_action( 'template_redirect', 'redirect_canonical' );
		remove_action( 'template_redirect', 'wp_old_slug_redirect' );
		remove_action( 'wp_head', 'wp_oembed_add_discovery_links' );
		$title = (string) ( $this->gone['title'] ?? '' );
		$post  = StandIn::page( '' !== $title ? $title : __( 'No longer published', 'prakat' ), $this->clock->now(), $this->clock ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- The page that the theme is to show; no post is behind it.
		$wp_query->init_query_flags();
		$wp_query->is_page           = true;
		$wp_query->is_singular       = true;
		$wp_query->posts             = [ $post ];
		$wp_query->post              = $post;
		$wp_query->post_count        = 1;
		$wp_query->found_posts       = 1;
		$wp_query->queried_object    = $post;
		$wp_query->queried_object_id = 0;
		add_filter( 'the_content', $this->content( ... ), PHP_INT_MAX );
		add_filter(
			'wp_robots',
			static fn (): array => [
				'noindex'   => true,
				'noarchive' => true,
			],
			100
		);
	}
}
