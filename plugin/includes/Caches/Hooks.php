<?php
/**
 * What the telling of caches attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

use Prakat\Expiry\Schedule;
use Prakat\Wiring;

/**
 * Hooks of page caches.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		if ( 'PURGE' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			add_action( 'init', self::refuse( ... ), PHP_INT_MIN );
		}
		add_action( 'prakat_public_changed', $this->changed( ... ), 10, 2 );
		add_action( 'prakat_page_changes_at', fn ( ?\DateTimeImmutable $at ) => $this->wiring->get( Caches::class )->page_changes_at( $at ) );
		add_action( 'transition_post_status', fn ( mixed $to, mixed $from, mixed $post ) => $post instanceof \WP_Post ? $this->wiring->get( Posts::class )->saved( (string) $to, (string) $from, $post ) : null, 20, 3 );
		add_action( 'post_updated', fn ( mixed $id, mixed $after, mixed $before ) => $after instanceof \WP_Post && $before instanceof \WP_Post ? $this->wiring->get( Posts::class )->moved( $before, $after ) : null, 20, 3 );
		add_action( Schedule::HOOK, fn () => $this->wiring->get( Caches::class )->again() );
		add_filter( 'site_status_tests', fn ( array $tests ): array => $this->wiring->get( Health::class )->add_to( $tests ) );
	}

	/**
	 * @param list<string> $sections
	 * @param list<string> $urls
	 */
	private function changed( array $sections, array $urls ): void {
		$this->wiring->get( Caches::class )->tell( $sections, $urls );
	}

	/**
	 * A PURGE that reached WordPress was not understood by any cache: the page, with 200, would say that it was.
	 */
	private static function refuse(): never {
		status_header( 501 );
		nocache_headers();
		exit;
	}
}
