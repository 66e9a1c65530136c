<?php
/**
 * Where WordPress shows posts without a query of its own.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Rest\Edge;
use Prakat\Support\Refusal;

/**
 * Single posts over REST, embeds, comments, links to the neighbours, archives by month: each asks Reading.
 */
final class Elsewhere {

	public function __construct( private readonly Reading $reading, private readonly Settings $settings, private readonly Edge $edge, private readonly \wpdb $wpdb ) {
	}

	/**
	 * A single post over REST, its revisions and what hangs on it: 404, as for one that there is not.
	 *
	 * @param mixed $answer Of a callback before this one.
	 */
	public function rest( mixed $answer, mixed $handler, \WP_REST_Request $request ): mixed {
		$controller = is_array( $handler ) && is_array( $handler['callback'] ?? null ) ? $handler['callback'][0] ?? null : null;
		if ( $controller instanceof \WP_REST_Terms_Controller && isset( $request['id'] ) && ! is_wp_error( $answer ) ) {
			$term = get_term( (int) $request['id'] );
			return $term instanceof \WP_Term && 0 === $term->count && $this->hides_terms( [ $term->taxonomy ] ) ? $this->edge->error( new Refusal( 'not-found' ) ) : $answer;
		}
		if ( is_wp_error( $answer ) || ! isset( $request['id'] ) || ! $this->reading->applies() ) {
			return $answer;
		}
		if ( $controller instanceof \WP_REST_Comments_Controller ) {
			$comment = get_comment( (int) $request['id'] );
			return $comment instanceof \WP_Comment && [] === $this->of_shown( [ $comment ] ) ? $this->edge->error( new Refusal( 'not-found' ) ) : $answer;
		}
		$post = $controller instanceof \WP_REST_Posts_Controller ? get_post( (int) $request['id'] ) : null;
		return $post instanceof \WP_Post && ( $this->reading->hides_below( $post ) || ( Guard::is_public( $post->post_status ) && ! $this->reading->shows( $post ) ) || [] === $this->attached( [ $post ] ) ) ? $this->edge->error( new Refusal( 'not-found' ) ) : $answer;
	}

	/**
	 * Posts without the attachments of those that are not shown: WordPress asks their parent's row, which may be public still.
	 *
	 * @param array<mixed> $posts
	 * @return list<mixed>
	 */
	public function attached( array $posts ): array {
		$parents = [];
		foreach ( $posts as $post ) {
			if ( $post instanceof \WP_Post && 'attachment' === $post->post_type && $post->post_parent > 0 ) {
				$parents[ $post->ID ] = $post->post_parent;
			}
		}
		if ( [] === $parents || ! $this->reading->applies() || current_user_can( 'edit_posts' ) ) {
			return array_values( $posts );
		}
		$shown = $this->reading->shown( array_values( array_unique( $parents ) ) );
		return array_values( array_filter( $posts, static fn ( mixed $post ): bool => ! $post instanceof \WP_Post || ! isset( $parents[ $post->ID ] ) || in_array( $parents[ $post->ID ], $shown, true ) ) );
	}

	/**
	 * The API lists terms that no public post has, among them those that somebody made for a version in hand: a visitor gets
	 * those alone that something public has.
	 *
	 * @param array<string, mixed> $arguments
	 * @param array<mixed>         $taxonomies
	 * @return array<string, mixed>
	 */
	public function terms( array $arguments, array $taxonomies ): array {
		return $this->hides_terms( $taxonomies ) ? [ 'hide_empty' => true ] + $arguments : $arguments;
	}

	/**
	 * @param array<mixed> $taxonomies
	 */
	private function hides_terms( array $taxonomies ): bool {
		if ( ! Reading::in_rest() || ! $this->reading->applies() || current_user_can( 'edit_posts' ) ) {
			return false;
		}
		foreach ( $this->settings->types() as $type ) {
			if ( [] !== array_intersect( $taxonomies, Fingerprint::taxonomies( $type ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param int|mixed $post_id What an embed asks for.
	 */
	public function embed( mixed $post_id ): int {
		$post = get_post( (int) $post_id );
		return $post instanceof \WP_Post && $this->reading->applies() && ! $this->reading->shows( $post ) ? -1 : (int) $post_id; // 0 would be the post at hand.
	}

	/**
	 * Comments tell of their post: those of one that is not shown stay away.
	 *
	 * @param array<string, string> $clauses
	 * @return array<string, string>
	 */
	public function comments( array $clauses ): array {
		if ( $this->settings->governs_any() && $this->reading->applies() ) {
			$clauses['where'] = ( '' === ( $clauses['where'] ?? '' ) ? '1 = 1' : $clauses['where'] ) . $this->of_comments();
		}
		return $clauses;
	}

	/**
	 * WordPress keeps what a query of comments found under what was asked, whoever asked and for as long as no comment is
	 * written: what a visitor is given is kept apart, and for a minute.
	 */
	public function keep_apart( \WP_Comment_Query $query ): void {
		if ( $this->settings->governs_any() && $this->reading->applies() ) {
			$query->query_vars['cache_domain'] = ( $query->query_vars['cache_domain'] ?? '' ) . ' prakat ' . hash( 'xxh32', $this->of_comments() );
		}
	}

	/**
	 * Comments without those on posts that are not shown at this moment.
	 *
	 * @param array<mixed> $comments
	 * @return list<mixed>
	 */
	public function of_shown( array $comments ): array {
		if ( [] === $comments || ! $this->settings->governs_any() || ! $this->reading->applies() ) {
			return array_values( $comments );
		}
		$posts = array_values( array_unique( array_map( static fn ( mixed $comment ): int => $comment instanceof \WP_Comment ? (int) $comment->comment_post_ID : 0, $comments ) ) );
		$shown = $this->reading->shown( $posts );
		return array_values( array_filter( $comments, static fn ( mixed $comment ): bool => ! $comment instanceof \WP_Comment || (int) $comment->comment_post_ID < 1 || in_array( (int) $comment->comment_post_ID, $shown, true ) ) );
	}

	public function comment_feed( string $where ): string {
		return $this->settings->governs_any() && $this->reading->applies() ? $where . $this->of_comments() : $where;
	}

	/**
	 * The next and the previous post.
	 */
	public function adjacent( string $where ): string {
		return $this->reading->applies() ? $where . $this->reading->condition( 'p' ) : $where;
	}

	/**
	 * WordPress guesses which page an unknown address means, among all that lies in the database as public: what is not shown
	 * is not guessed, since the guess tells its address.
	 */
	public function guess( mixed $strict ): mixed {
		if ( $this->reading->applies() ) {
			foreach ( [ 'post_link', 'page_link', 'post_type_link' ] as $hook ) {
				add_filter( $hook, [ $this, 'guessed' ], PHP_INT_MAX, 2 );
			}
		}
		return $strict;
	}

	public function guessed( mixed $link, mixed $post ): mixed {
		foreach ( [ 'post_link', 'page_link', 'post_type_link' ] as $hook ) {
			remove_filter( $hook, [ $this, 'guessed' ], PHP_INT_MAX );
		}
		return 0 === $this->led( $post instanceof \WP_Post ? $post->ID : $post ) ? '' : $link;
	}

	/**
	 * The post to which an address leads; 0 where that is not shown.
	 *
	 * @param int|mixed $post_id
	 */
	public function led( mixed $post_id ): int {
		$post = get_post( (int) $post_id );
		return $post instanceof \WP_Post && Guard::is_public( $post->post_status ) && $this->reading->applies() && ! $this->reading->shows( $post ) ? 0 : (int) $post_id;
	}

	/**
	 * The months of an archive.
	 */
	public function archives( string $where ): string {
		return $this->reading->applies() ? $where . $this->reading->condition( $this->wpdb->posts ) : $where;
	}

	private function of_comments(): string {
		return ' AND ' . $this->wpdb->comments . '.comment_post_ID NOT IN ( SELECT prakat_p.ID FROM ' . $this->wpdb->posts . ' prakat_p WHERE NOT ( 1 = 1' . $this->reading->condition( 'prakat_p' ) . ' ) )';
	}
}
