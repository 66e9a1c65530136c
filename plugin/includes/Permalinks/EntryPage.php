<?php
/**
 * An entry's own page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

use Prakat\PublicIndex\Freshness;
use Prakat\PublicIndex\PublicEntry;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\Register\PublicHistory;
use Prakat\Blocks\Verbatim;
use Prakat\Contract\Contracts;
use Prakat\Render\Renderer;
use Prakat\Render\View;
use Prakat\Support\Clock;

/**
 * Answers at an entry's permanent address with a page of the active theme, block or classic: the theme sees a page with a
 * title and a content, and no post is behind it. What never was public is 404, what no longer is 410 with a notice (R063).
 *
 * The page that the theme sees has the number 0: WordPress takes 0 to mean "the one at hand" wherever it looks it up, and
 * stores nothing under it.
 *
 * An entry's versions have addresses of their own: the public one's shows the entry, that of one that was replaced says from
 * when to when it was public and never its content, for it may have been replaced because of what stood in it.
 *
 * @phpstan-import-type Event from PublicHistory
 * @phpstan-import-type Gone from Reader
 */
final class EntryPage {

	/** Records shown on the page itself; all of them are in the download. */
	public const RECORDS = 100;

	private ?PublicEntry $entry = null;

	/** @var Gone|null */
	private ?array $gone = null;

	/** @var list<Event> What everybody may know of the entry's past. */
	private array $events = [];

	/** @var array{number: int, from: string, until: string|null, by: int|null, kind: string|null}|null A version that is asked for and is shown no longer. */
	private ?array $older = null;

	public function __construct(
		private readonly Reader $reader,
		private readonly Contracts $contracts,
		private readonly View $view,
		private readonly Renderer $renderer,
		private readonly Links $links,
		private readonly Freshness $freshness,
		private readonly Clock $clock,
		private readonly PublicHistory $history,
		private readonly Verbatim $verbatim
	) {
	}

	/**
	 * Says what kind of page it is, before anything is queried.
	 *
	 * @param \WP_Query $query Of any kind; only the main one for an entry is touched.
	 */
	public function recognise( \WP_Query $query ): void {
		if ( ! $this->is_ours( $query ) ) {
			return;
		}
		$query->is_home     = false;
		$query->is_page     = true;
		$query->is_singular = true;
		$query->set( 'cache_results', false );
	}

	/**
	 * Gives the query its one page, without the posts table being asked.
	 *
	 * @param list<\WP_Post>|null $posts
	 * @return list<\WP_Post>|null
	 */
	public function posts( ?array $posts, \WP_Query $query ): ?array {
		if ( ! $this->is_ours( $query ) ) {
			return $posts;
		}
		$query->found_posts = 0;
		$uuid               = strtolower( self::asked( $query ) );
		// A feed, an embed or a second page of an entry is no address that there is.
		if ( $query->is_feed || '' !== $query->get( 'embed' ) || $query->is_trackback || $query->is_paged || 1 !== preg_match( '/^' . Links::UUID . '$/', $uuid ) ) {
			$query->set_404();
			status_header( 404 );
			nocache_headers();
			return [];
		}
		$this->entry = $this->reader->entry( $uuid );
		$this->gone  = null === $this->entry ? $this->reader->gone( $uuid ) : null;
		if ( null === $this->entry && null === $this->gone ) {
			return [];
		}
		$this->events = $this->history->of( $uuid ) ?? [];
		if ( '' !== $query->get( Links::VERSION ) && ! $this->find_version( $query->get( Links::VERSION ) ) ) {
			$this->entry = null;
			$this->gone  = null;
			$query->set_404();
			status_header( 404 );
			nocache_headers();
			return [];
		}
		$query->found_posts   = 1;
		$query->max_num_pages = 1;
		return [ StandIn::page( $this->title(), $this->entry->published_at ?? $this->clock->now(), $this->clock ) ];
	}

	/**
	 * Status, headers, the one right address; ends the request when the visitor has the page already.
	 */
	public function begin(): void {
		if ( ! $this->is_shown() ) {
			return;
		}
		remove_action( 'template_redirect', 'redirect_canonical' );
		remove_action( 'template_redirect', 'wp_shortlink_header', 11 );
		remove_action( 'wp_head', 'wp_oembed_add_discovery_links' );
		remove_action( 'wp_head', 'wp_shortlink_wp_head' );
		add_filter( 'rest_queried_resource_route', '__return_empty_string' );
		// The headers of HEAD are those of GET, the tag too: the page is made, and the server keeps its body back.
		add_filter( 'exit_on_http_head', '__return_false' );
		if ( null === $this->entry || null !== $this->older ) {
			status_header( 410 );
			nocache_headers();
			return;
		}
		$url = $this->links->entry( $this->entry->uuid );
		if ( ! str_contains( $url, '?' ) && isset( $_GET[ Links::ENTRY ] ) && ! isset( $_GET[ Links::VERSION ] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads public data.
			wp_safe_redirect( $url, 301, 'Prakat' );
			exit;
		}
		$this->freshness->shows( min( $this->entry->expires_at, $this->reader->next_change( $this->entry->section ) ?? $this->entry->expires_at ) );
		if ( ! is_user_logged_in() && ! headers_sent() ) {
			header( 'Last-Modified: ' . $this->entry->updated_at->format( 'D, d M Y H:i:s' ) . ' GMT' );
			ob_start( [ Etag::class, 'of_page' ] );
		}
	}

	/**
	 * The content of the page at hand.
	 */
	public function content( string $content ): string {
		$post = get_post();
		if ( ! $this->is_shown() || ! $post instanceof \WP_Post || 0 !== $post->ID ) {
			return $content;
		}
		return $this->verbatim->keep( $this->html() );
	}

	private function html(): string {
		$history = $this->history->view( $this->events );
		if ( null !== $this->gone ) {
			return $this->renderer->gone(
				[
					'zone'    => wp_timezone_string(),
					'history' => $history,
				] + $this->view->gone( $this->gone )
			);
		}
		if ( null === $this->entry ) {
			return '';
		}
		if ( null !== $this->older ) {
			return $this->renderer->older( $this->view->older( $this->entry, $this->older['number'], $this->history->moment( $this->older['from'] ), $this->history->moment( (string) $this->older['until'] ), $history ) );
		}
		$section = $this->contracts->section( $this->entry->section );
		$page    = $this->reader->page( $section, new Query( per_page: self::RECORDS, entry: $this->entry->uuid ) );
		return $this->renderer->entry( [ 'history' => $history ] + $this->view->entry( $this->entry, $page->rows ) );
	}

	/**
	 * The address that search engines should keep, and until when.
	 */
	public function head(): void {
		if ( null !== $this->entry && $this->is_shown() ) {
			printf( '<link rel="canonical" href="%s" />' . "\n", esc_url( $this->links->entry( $this->entry->uuid ) ) );
			$summary = trim( (string) ( $this->entry->header['summary'] ?? '' ) );
			if ( '' !== $summary ) {
				printf( '<meta name="description" content="%s" />' . "\n", esc_attr( wp_html_excerpt( $summary, 200, '…' ) ) );
			}
		}
	}

	/**
	 * No copies that outlive the entry: search engines drop the page when its time is over, and keep no cache of it.
	 *
	 * @param array<string, bool|string> $robots
	 * @return array<string, bool|string>
	 */
	public function robots( array $robots ): array {
		if ( ! $this->is_shown() ) {
			return $robots;
		}
		if ( null === $this->entry || null !== $this->older ) {
			return [
				'noindex'   => true,
				'noarchive' => true,
			];
		}
		return [
			'noarchive'         => true,
			'unavailable_after' => $this->entry->expires_at->format( 'Y-m-d\TH:i:s\Z' ),
		] + $robots;
	}

	/**
	 * The page has an address of its own, and nobody edits it as a post.
	 */
	public function link( string $link, mixed $post ): string {
		$id = $post instanceof \WP_Post ? $post->ID : (int) $post;
		return 0 === $id && null !== $this->entry && $this->is_shown() ? $this->links->entry( $this->entry->uuid ) : $link;
	}

	public function edit_link( ?string $link, int $post_id ): ?string {
		return 0 === $post_id && $this->is_shown() ? null : $link;
	}

	/**
	 * Whether there was such a version before the public; notes it when it is not the one of today.
	 */
	private function find_version( mixed $asked ): bool {
		$number = is_string( $asked ) && 1 === preg_match( '/^[1-9][0-9]{0,5}$/', $asked ) ? (int) $asked : 0;
		if ( null !== $this->entry && $this->entry->version_number === $number ) {
			return true;
		}
		$version = PublicHistory::version( $this->events, $number );
		if ( null !== $version && null !== $this->entry && null !== $version['until'] ) {
			$this->older = $version;
		}
		return null !== $version && ( null === $this->entry || null !== $this->older );
	}

	private function is_shown(): bool {
		return null !== $this->entry || null !== $this->gone;
	}

	private function is_ours( \WP_Query $query ): bool {
		return $query->is_main_query() && ! is_admin() && '' !== self::asked( $query );
	}

	/**
	 * What stands in the address; a list, which nobody's link holds, is asked for like any other thing that there is not.
	 */
	private static function asked( \WP_Query $query ): string {
		$asked = $query->get( Links::ENTRY );
		return is_string( $asked ) ? $asked : 'none';
	}

	/**
	 * Of what was withdrawn not even the title is said.
	 */
	private function title(): string {
		$title = $this->entry->title ?? (string) ( $this->gone['title'] ?? '' );
		return '' !== $title ? $title : (string) $this->contracts->document( 'refusals' )['gone']['words'][ str_starts_with( determine_locale(), 'th' ) ? 'th' : 'en' ];
	}
}
