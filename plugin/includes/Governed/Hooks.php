<?php
/**
 * What posts under approval attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Expiry\Schedule;
use Prakat\Wiring;

/**
 * Hooks of reading, writing, watching. Each asks the one loaded option first and costs nothing where no type is under
 * approval.
 */
final class Hooks {

	private const FIRST = PHP_INT_MIN;

	private const LAST = PHP_INT_MAX;

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		$this->read();
		$this->write();
		$this->edit();
		add_action( 'rest_api_init', fn () => $this->wiring->get( Routes::class )->register() );
		add_action( Schedule::HOOK, $this->background( ... ), 20 );
		add_filter( 'site_status_tests', fn ( array $tests ): array => $this->wiring->get( Health::class )->add_to( $tests ) );
		add_action( 'admin_notices', fn () => $this->on() ? $this->wiring->get( Health::class )->notice() : null );
		add_action( 'admin_notices', fn () => $this->on() ? $this->wiring->get( Notices::class )->show() : null );
		if ( defined( 'WP_CLI' ) && true === constant( 'WP_CLI' ) ) {
			\WP_CLI::add_hook( 'after_wp_load', fn () => \WP_CLI::add_command( 'prakat governed', [ $this->wiring->get( Command::class ), 'run' ] ) );
		}
	}

	private function read(): void {
		$reading   = fn (): Reading => $this->wiring->get( Reading::class );
		$elsewhere = fn (): Elsewhere => $this->wiring->get( Elsewhere::class );
		add_filter( 'posts_where', fn ( string $where ): string => $this->on() ? $reading()->where( $where ) : $where, self::LAST );
		add_filter( 'posts_pre_query', fn ( mixed $posts, \WP_Query $query ): mixed => $this->on() ? $reading()->unfiltered( $posts, $query ) : $posts, self::LAST, 2 );
		add_filter( 'posts_results', fn ( mixed $posts, \WP_Query $query ): mixed => $this->on() ? $reading()->posts( $posts, $query ) : $posts, self::FIRST, 2 );
		add_filter( 'the_posts', fn ( mixed $posts, \WP_Query $query ): mixed => $this->on() ? $reading()->posts( $posts, $query ) : $posts, self::LAST, 2 );
		add_filter( 'get_post_status', fn ( mixed $status, mixed $post ): mixed => $this->on() && is_string( $status ) ? $reading()->status( $status, $post ) : $status, self::LAST, 2 );
		add_filter( 'the_content', fn ( mixed $text ): mixed => $this->on() && is_string( $text ) ? $reading()->text( $text, get_post() ) : $text, self::LAST );
		add_filter( 'the_content', fn ( mixed $text ): mixed => $this->on() && is_string( $text ) ? $this->wiring->get( Corrections::class )->add_to( $text ) : $text, self::LAST );
		add_filter( 'the_title', fn ( mixed $text, mixed $post = 0 ): mixed => $this->on() && is_string( $text ) ? $reading()->text( $text, $post ) : $text, self::LAST, 2 );
		add_filter( 'get_the_excerpt', fn ( mixed $text, mixed $post = null ): mixed => $this->on() && is_string( $text ) ? $reading()->text( $text, $post ) : $text, self::LAST, 2 );
		add_filter( 'wp_get_nav_menu_items', fn ( mixed $items ): mixed => $this->on() ? $reading()->menu( $items ) : $items, self::LAST );
		add_filter( 'pre_render_block', fn ( mixed $html, array $block ): mixed => $this->on() ? $reading()->block( is_string( $html ) ? $html : null, $block ) : $html, self::LAST, 2 );
		add_action( 'clean_post_cache', fn ( mixed $post_id ) => $this->on() ? $reading()->forget( (int) $post_id ) : null );

		add_filter(
			'rest_request_before_callbacks',
			static function ( mixed $answer, mixed $handler, \WP_REST_Request $request ): mixed {
			Reading::rest_begins( $request );
			return $answer;
			},
			self::FIRST,
			3
		);
		add_filter(
			'rest_request_after_callbacks',
			static function ( mixed $answer ): mixed {
			Reading::rest_ends();
			return $answer;
			},
			self::LAST
		);
		add_filter( 'rest_request_before_callbacks', fn ( mixed $answer, mixed $handler, \WP_REST_Request $request ): mixed => $this->on() ? $elsewhere()->rest( $answer, $handler, $request ) : $answer, 20, 3 );
		add_filter( 'get_terms_args', fn ( mixed $arguments, mixed $taxonomies ): mixed => Reading::in_rest() && $this->on() && is_array( $arguments ) ? $elsewhere()->terms( $arguments, (array) $taxonomies ) : $arguments, self::LAST, 2 );
		add_filter( 'oembed_request_post_id', fn ( mixed $post_id ): mixed => $this->on() ? $elsewhere()->embed( $post_id ) : $post_id, self::LAST );
		add_filter( 'comments_clauses', fn ( array $clauses ): array => $this->on() ? $elsewhere()->comments( $clauses ) : $clauses, self::LAST );
		add_action( 'pre_get_comments', fn ( \WP_Comment_Query $query ) => $this->on() ? $elsewhere()->keep_apart( $query ) : null, self::LAST );
		add_filter( 'the_comments', fn ( mixed $comments ): mixed => $this->on() && is_array( $comments ) ? $elsewhere()->of_shown( $comments ) : $comments, self::LAST );
		add_filter( 'the_posts', fn ( mixed $posts ): mixed => $this->on() && is_array( $posts ) ? $elsewhere()->attached( $posts ) : $posts, self::LAST );
		add_filter( 'comment_feed_where', fn ( string $where ): string => $this->on() ? $elsewhere()->comment_feed( $where ) : $where, self::LAST );
		add_filter( 'get_next_post_where', fn ( string $where ): string => $this->on() ? $elsewhere()->adjacent( $where ) : $where, self::LAST );
		add_filter( 'get_previous_post_where', fn ( string $where ): string => $this->on() ? $elsewhere()->adjacent( $where ) : $where, self::LAST );
		add_filter( 'getarchives_where', fn ( string $where ): string => $this->on() ? $elsewhere()->archives( $where ) : $where, self::LAST );
		add_filter( 'strict_redirect_guess_404_permalink', fn ( mixed $strict ): mixed => $this->on() ? $elsewhere()->guess( $strict ) : $strict, self::LAST );
		add_filter( 'old_slug_redirect_post_id', fn ( mixed $post_id ): mixed => $this->on() ? $elsewhere()->led( $post_id ) : $post_id, self::LAST );
		add_filter( 'oembed_result', fn ( mixed $html, mixed $url ): mixed => $this->on() ? $this->wiring->get( Embeds::class )->seal( $html, $url ) : $html, self::LAST, 2 );
		add_filter( 'embed_oembed_html', fn ( mixed $html, mixed $url, mixed $attributes, mixed $post_id ): mixed => $this->on() ? $this->wiring->get( Embeds::class )->print( $html, $url, $attributes, $post_id ) : $html, self::FIRST, 4 );
		foreach ( [ 'gallery', 'playlist' ] as $shortcode ) {
			add_filter( "shortcode_atts_$shortcode", fn ( mixed $attributes ): mixed => $this->on() && is_array( $attributes ) ? $this->wiring->get( Galleries::class )->attributes( $attributes ) : $attributes, self::LAST );
		}
		add_action( 'template_redirect', fn () => $this->on() ? $this->wiring->get( Gone::class )->answer() : null, 0 );
		$lifetime = fn (): Lifetime => $this->wiring->get( Lifetime::class );
		add_action( 'template_redirect', fn () => $this->on() ? $lifetime()->of_page() : null );
		add_filter( 'the_posts', fn ( mixed $posts ): mixed => $this->on() ? $lifetime()->of_posts( $posts ) : $posts, self::LAST );
		add_filter( 'rest_post_dispatch', fn ( mixed $answer ): mixed => $this->on() ? $lifetime()->of_answer( $answer ) : $answer, self::LAST );
		add_action( 'parse_request', fn ( \WP $wp ) => $this->on() ? $this->wiring->get( Gone::class )->lead( $wp ) : null, 5 );
	}

	private function write(): void {
		$guard  = fn (): Guard => $this->wiring->get( Guard::class );
		$beside = fn (): GuardBeside => $this->wiring->get( GuardBeside::class );
		add_filter( 'wp_insert_post_empty_content', fn ( mixed $empty, array $postarr ): bool => $this->on() ? $guard()->refuse( (bool) $empty, $postarr ) : (bool) $empty, self::LAST, 2 );
		add_filter( 'wp_insert_post_data', fn ( array $data, array $postarr ): array => $this->on() ? $guard()->data( $data, $postarr ) : $data, self::LAST, 2 );
		add_action( 'wp_after_insert_post', fn ( mixed $post_id, mixed $post ) => $this->on() && $post instanceof \WP_Post ? $guard()->saved( (int) $post_id, $post ) : null, self::LAST, 2 );
		add_action( 'transition_post_status', fn ( mixed $to, mixed $from, mixed $post ) => $this->on() && $post instanceof \WP_Post ? $guard()->transition( (string) $to, (string) $from, $post ) : null, self::FIRST, 3 );
		add_filter( 'pre_trash_post', fn ( mixed $check, mixed $post ): mixed => $this->on() ? $guard()->keep( $check, $post ) : $check, self::LAST, 2 );
		add_filter( 'pre_delete_post', fn ( mixed $check, mixed $post ): mixed => $this->on() ? $guard()->keep( $check, $post ) : $check, self::LAST, 2 );
		add_action( 'clean_post_cache', fn ( mixed $post_id ) => $this->on() ? $guard()->keep_type( (int) $post_id ) : null );
		add_action( 'deleted_post', fn ( mixed $post_id ) => $this->on() ? $guard()->deleted( (int) $post_id ) : null );

		add_filter( 'update_post_metadata', fn ( mixed $check, mixed $id, mixed $key, mixed $value, mixed $previous ): mixed => $this->on() ? $beside()->meta( $check, 'set', (int) $id, (string) $key, $value, $previous ) : $check, self::LAST, 5 );
		add_filter( 'add_post_metadata', fn ( mixed $check, mixed $id, mixed $key, mixed $value ): mixed => $this->on() ? $beside()->meta( $check, 'add', (int) $id, (string) $key, $value ) : $check, self::LAST, 4 );
		add_filter( 'delete_post_metadata', fn ( mixed $check, mixed $id, mixed $key, mixed $value, mixed $all ): mixed => $this->on() ? $beside()->meta( $check, 'delete', (int) $id, (string) $key, $value, '', (bool) $all ) : $check, self::LAST, 5 );
		add_filter( 'update_post_metadata_by_mid', fn ( mixed $check, mixed $meta_id, mixed $value ): mixed => $this->on() ? $beside()->meta_by_number( $check, 'set', (int) $meta_id, $value ) : $check, self::LAST, 3 );
		add_filter( 'delete_post_metadata_by_mid', fn ( mixed $check, mixed $meta_id ): mixed => $this->on() ? $beside()->meta_by_number( $check, 'delete', (int) $meta_id ) : $check, self::LAST, 2 );
		add_action( 'add_term_relationship', fn ( mixed $id, mixed $place, mixed $taxonomy ) => $this->on() ? $beside()->before_terms( (int) $id, (string) $taxonomy ) : null, self::LAST, 3 );
		add_action( 'added_term_relationship', fn () => $this->on() ? $beside()->disarm() : null, self::FIRST );
		add_action( 'delete_term_relationships', fn ( mixed $id, mixed $places, mixed $taxonomy ) => $this->on() ? $beside()->before_terms( (int) $id, (string) $taxonomy ) : null, self::LAST, 3 );
		add_action( 'deleted_term_relationships', fn ( mixed $id, mixed $places, mixed $taxonomy ) => $this->on() ? $beside()->terms_removed( (int) $id, self::numbers( $places ), (string) $taxonomy ) : null, self::FIRST, 3 );
		add_action( 'set_object_terms', fn ( mixed $id, mixed $terms, mixed $places, mixed $taxonomy, mixed $append ) => $this->on() ? $beside()->terms_set( (int) $id, self::numbers( $places ), (string) $taxonomy, (bool) $append ) : null, self::FIRST, 5 );
		add_action( 'shutdown', fn () => $this->on() ? $this->wiring->get( Held::class )->settle_all() : null, 0 );

		add_filter( 'pre_update_option_' . Settings::OPTION, fn ( mixed $new_value, mixed $value ): mixed => $this->wiring->get( Settings::class )->keep( $new_value, $value ), self::LAST, 2 );
		add_action( 'delete_option', fn ( mixed $option ) => Settings::OPTION === $option ? $this->wiring->get( Settings::class )->before_deletion() : null );
		add_action( 'delete_option_' . Settings::OPTION, fn () => $this->wiring->get( Settings::class )->put_back(), self::FIRST );
	}

	private function edit(): void {
		$desk = fn (): Desk => $this->wiring->get( Desk::class );
		add_action(
			'rest_api_init',
			function () use ( $desk ): void {
				foreach ( get_post_types() as $type ) {
					add_filter( "rest_pre_insert_$type", fn ( mixed $prepared, \WP_REST_Request $request ): mixed => $this->on() ? $desk()->rest_saves( $prepared, $request ) : $prepared, self::LAST, 2 );
					add_filter( "rest_prepare_$type", fn ( mixed $response, mixed $post, \WP_REST_Request $request ): mixed => $this->on() && $post instanceof \WP_Post ? $desk()->rest_shows( $response, $post, $request ) : $response, self::LAST, 3 );
				}
			}
		);
		add_filter( 'rest_request_before_callbacks', fn ( mixed $answer, mixed $handler, \WP_REST_Request $request ): mixed => $this->on() ? $desk()->rest_deletes( $answer, $handler, $request ) : $answer, 20, 3 );
		add_action( 'load-post.php', fn () => $this->on() && 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ? $desk()->classic_shows() : null );
		add_action( 'admin_action_editpost', fn () => $this->on() ? $desk()->classic_saves() : null, 0 );
		add_action( 'wp_ajax_inline-save', fn () => $this->on() ? $desk()->quick_saves() : null, 0 );
	}

	/**
	 * @return list<int>
	 */
	private static function numbers( mixed $list ): array {
		return array_values( array_map( static fn ( mixed $number ): int => is_scalar( $number ) ? (int) $number : 0, (array) $list ) );
	}

	private function background(): void {
		if ( $this->on() ) {
			$this->wiring->get( Acceptance::class )->run( 10 );
			$this->wiring->get( Watcher::class )->pass( 10 );
		}
	}

	private function on(): bool {
		return $this->wiring->get( Settings::class )->governs_any();
	}
}
