<?php
/**
 * What the editors attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Governed\Settings;
use Prakat\Wiring;

/**
 * The hooks of the editors and lists of governed posts. None of them does anything while no type is under approval.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'enqueue_block_editor_assets', fn () => $this->wiring->get( Assets::class )->enqueue() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( CoreAnswers::class )->listen() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestPage::class )->register() );
		add_action( 'add_meta_boxes', fn ( string $type, mixed $post ) => $post instanceof \WP_Post ? $this->wiring->get( Boxes::class )->add( $type, $post ) : null, 100, 2 );
		add_filter( 'post_updated_messages', fn ( array $messages ): array => $this->wiring->get( Boxes::class )->messages( $messages ) );
		add_filter( 'redirect_post_location', fn ( string $to, int $post_id ): string => isset( $_POST[ PublishBox::PROPOSE ] ) ? $this->wiring->get( ActForms::class )->propose( $to, $post_id ) : $to, 10, 2 ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- post.php has checked the form's nonce before it saved and asks this.
		add_action( 'admin_post_' . ActForms::ACTION, fn () => $this->wiring->get( ActForms::class )->answer() );
		add_action( 'admin_notices', fn () => $this->wiring->get( Said::class )->show() );
		// After the guards of reading, which know of no version but the public one.
		add_filter( 'posts_results', fn ( mixed $posts, \WP_Query $query ): mixed => $this->preview( $query )?->ask( $posts ) ?? $posts, PHP_INT_MIN, 2 );
		add_filter( 'the_posts', fn ( mixed $posts, \WP_Query $query ): mixed => $this->preview( $query )?->show( $posts, $query ) ?? $posts, PHP_INT_MAX, 2 );
		add_action( 'load-post.php', fn () => $this->governs_any() && 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ? $this->wiring->get( Autosaves::class )->tidy( (int) ( $_GET['post'] ?? 0 ) ) : null ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Opens a screen.
		add_action( 'load-edit.php', fn () => $this->governs_any() ? $this->wiring->get( PostList::class )->listen() : null );
	}

	private function preview( \WP_Query $query ): ?Preview {
		return Preview::concerns( $query ) && $this->governs_any() ? $this->wiring->get( Preview::class ) : null;
	}

	private function governs_any(): bool {
		return $this->wiring->get( Settings::class )->governs_any();
	}
}
