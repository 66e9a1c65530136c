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
		add_action( 'prakat_public_changed', $this->changed( ... ), 10, 2 );
		add_action( 'prakat_page_changes_at', fn ( ?\DateTimeImmutable $at ) => $this->wiring->get( Caches::class )->page_changes_at( $at ) );
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
}
