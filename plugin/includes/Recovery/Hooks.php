<?php
/**
 * What recovery attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

use Prakat\Expiry\Schedule;
use Prakat\Wiring;

/**
 * Hooks of what is remembered outside of the database, and of restoring.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		// How far the register has come is told with it: until the next sweep a backup would not be known to be one.
		add_action( 'prakat_act', fn ( array $done ) => ( $done['to'] ?? '' ) !== ( $done['from'] ?? '' ) && $this->wiring->get( Journal::class )->note( (int) ( $done['entry'] ?? 0 ), (string) ( $done['to'] ?? '' ) ) && $this->wiring->get( Mark::class )->keep() );
		// Before the sweep itself: what had been taken down is not to be shown again for one more round.
		add_action( Schedule::HOOK, fn () => $this->wiring->get( Restoration::class )->keep(), 5 );
		add_filter( 'site_status_tests', fn ( array $tests ): array => $this->wiring->get( Health::class )->add_to( $tests ) );
		add_action( 'admin_notices', fn () => $this->wiring->get( Health::class )->notice() );
		add_action( 'admin_post_' . Health::ACTION, fn () => $this->wiring->get( Health::class )->begin() );
	}
}
