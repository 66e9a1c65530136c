<?php
/**
 * The version in hand, as the public would see it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Entries\Entries;
use Prakat\Entries\Version;
use Prakat\Governed\Fingerprint;
use Prakat\Governed\Governed;
use Prakat\Governed\Held;
use Prakat\Governed\Pending;
use Prakat\Governed\Reading;
use Prakat\Governed\Settings;
use Prakat\Support\Refusal;

/**
 * WordPress's own preview of a governed post shows its version in hand to who may edit the post or holds a duty there, whatever
 * WordPress lets them do besides. To everybody else the address says what it says without the word "preview": what is
 * public, or nothing. Nothing of it is kept by a cache, and nothing is written.
 *
 * @phpstan-import-type Row from Governed
 */
final class Preview {

	/** What the database gave for the address, before WordPress asked whether this person may edit it. */
	private ?\WP_Post $asked = null;

	private ?Version $version = null;

	/** @var Row|null */
	private ?array $row = null;

	public function __construct(
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Pending $pending,
		private readonly Entries $entries,
		private readonly Speech $speech,
		private readonly Reading $reading
	) {
	}

	/**
	 * Whether a query is the one for the page of a preview.
	 */
	public static function concerns( \WP_Query $query ): bool {
		return $query->is_preview() && $query->is_singular() && $query->is_main_query() && is_user_logged_in();
	}

	/**
	 * Remembers the post of the address: WordPress takes a draft away from those who may not edit it.
	 */
	public function ask( mixed $posts ): mixed {
		$post        = is_array( $posts ) ? reset( $posts ) : false;
		$this->asked = $post instanceof \WP_Post ? $post : null;
		return $posts;
	}

	/**
	 * The posts of the query, with what the version in hand says.
	 */
	public function show( mixed $posts, \WP_Query $query ): mixed {
		$post = is_array( $posts ) && [] !== $posts ? reset( $posts ) : $this->asked;
		if ( ! $post instanceof \WP_Post || ! $this->settings->governs( $post->post_type ) ) {
			return $posts;
		}
		$row  = $this->governed->of( $post->ID );
		$open = $this->pending->open( $row );
		if ( null === $row || null === $open || ! $this->may( $row, $post->ID ) ) {
			return $posts;
		}
		$this->version = $open;
		$this->row     = $row;
		$this->reading->let_see( $post->ID );
		// A copy: the object at hand may be on its way into a cache that visitors read from.
		$shown                    = $this->filled( clone $post, $this->pending->record( $open ), $open );
		$query->queried_object    = $shown;
		$query->queried_object_id = $shown->ID;
		add_action( 'template_redirect', $this->keep_private( ... ), 0 );
		add_action( 'wp_footer', $this->bar( ... ), 100 );
		add_filter( 'wp_robots', 'wp_robots_sensitive_page' );
		return [ $shown ];
	}

	/**
	 * @param Row $row
	 */
	private function may( array $row, int $post_id ): bool {
		if ( current_user_can( 'edit_post', $post_id ) ) {
			return true;
		}
		try {
			$this->entries->seen_by( (int) $row['entry_id'], get_current_user_id() );
			return true;
		} catch ( Refusal ) {
			return false;
		}
	}

	/**
	 * @param array<string, mixed> $record
	 */
	private function filled( \WP_Post $post, array $record, Version $open ): \WP_Post {
		$post->post_title   = (string) ( $record['title'] ?? '' );
		$post->post_content = (string) ( $record['content'] ?? '' );
		$post->post_excerpt = (string) ( $record['excerpt'] ?? '' );
		$unsaved            = $this->unsaved( $post->ID, $open );
		if ( null !== $unsaved ) {
			$post->post_title   = $unsaved->post_title;
			$post->post_content = $unsaved->post_content;
			$post->post_excerpt = $unsaved->post_excerpt;
		}
		$id   = $post->ID;
		$type = $post->post_type;
		add_filter( 'get_post_metadata', static fn ( mixed $check, mixed $of, mixed $key, mixed $single ): mixed => null === $check && (int) $of === $id && is_string( $key ) && '' !== $key ? self::meta( $record, $key, $type, (bool) $single ) : $check, 20, 4 );
		add_filter( 'get_the_terms', static fn ( mixed $terms, mixed $of, mixed $taxonomy ): mixed => (int) $of === $id && in_array( $taxonomy, Fingerprint::taxonomies( $type ), true ) ? self::terms( $record, $taxonomy ) : $terms, 20, 3 );
		return $post;
	}

	/**
	 * What this person has written since the version was saved: their editor has kept it for this preview, which its address says.
	 */
	private function unsaved( int $post_id, Version $open ): ?\WP_Post {
		// WordPress has checked the nonce of the preview before it listens to this.
		$autosave = false !== has_filter( 'the_preview', '_set_preview' ) && current_user_can( 'edit_post', $post_id ) ? wp_get_post_autosave( $post_id, get_current_user_id() ) : false;
		return $autosave instanceof \WP_Post && $autosave->post_modified_gmt >= $this->pending->saved_at( $open ) ? $autosave : null;
	}

	/**
	 * @param array<string, mixed> $record
	 * @return mixed Null leaves it to WordPress.
	 */
	private static function meta( array $record, string $key, string $type, bool $single ): mixed {
		$values = match ( true ) {
			'_thumbnail_id' === $key             => [ (string) ( $record['featured'][0]['attachment'] ?? '' ) ],
			'_wp_page_template' === $key         => [ (string) ( $record['template'] ?? 'default' ) ],
			Fingerprint::matters( $key, $type ) => array_values( array_map( static fn ( array $meta ): mixed => maybe_unserialize( (string) ( $meta['value'] ?? '' ) ), array_filter( (array) ( $record['meta'] ?? [] ), static fn ( array $meta ): bool => $key === $meta['key'] ) ) ),
			default                              => null,
		};
		return [] === $values && $single ? '' : $values;
	}

	/**
	 * @param array<string, mixed> $record
	 * @return list<\WP_Term>|false
	 */
	private static function terms( array $record, string $taxonomy ): array|false {
		$ids   = Held::numbers( $record, $taxonomy );
		$terms = [] === $ids ? [] : get_terms( [ 'taxonomy' => $taxonomy, 'include' => $ids, 'hide_empty' => false ] );
		return is_array( $terms ) && [] !== $terms ? array_values( array_filter( $terms, static fn ( mixed $term ): bool => $term instanceof \WP_Term ) ) : false;
	}

	private function keep_private(): void {
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The name that page caches read.
		nocache_headers();
		header( 'Cache-Control: no-store, private' );
	}

	/**
	 * Says what one looks at, on every theme: at the foot of the screen.
	 */
	private function bar(): void {
		if ( null === $this->version || null === $this->row ) {
			return;
		}
		$words = sprintf(
			/* translators: 1: number of a version, 2: state, for example "Waiting for approval". */
			__( 'Preview of version %1$d: %2$s.', 'prakat' ),
			$this->version->number,
			$this->speech->state( $this->version->state )
		) . ' ' . ( 'live' === $this->row['state'] ? __( 'Visitors still see the approved page.', 'prakat' ) : __( 'Visitors don’t see this page.', 'prakat' ) );
		printf(
			'<style>.prakat-preview{position:fixed;inset:auto 0 0 0;z-index:99998;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;justify-content:center;padding:10px 16px;background:#1d2327;color:#fff;font:16px/1.6 system-ui,sans-serif;box-sizing:border-box}.prakat-preview a{color:#fff;padding:8px 4px;min-height:44px;box-sizing:border-box}.prakat-preview a:focus-visible{outline:3px solid #fff;outline-offset:2px}body{padding-bottom:96px}</style><aside class="prakat-preview" aria-label="%1$s" lang="%2$s"><span>%3$s</span><a href="%4$s">%5$s</a></aside>',
			esc_attr__( 'Preview', 'prakat' ),
			esc_attr( $this->speech->language() ),
			esc_html( $words ),
			esc_url( admin_url( 'admin.php?page=prakat&view=entry&id=' . (int) $this->row['entry_id'] ) ),
			esc_html__( 'To the approval', 'prakat' )
		);
	}
}
