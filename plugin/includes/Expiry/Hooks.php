<?php
/**
 * What expiry attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Expiry;

use Prakat\Messages\Pass;
use Prakat\Wiring;

/**
 * Hooks of the sweep.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_filter( 'cron_schedules', [ Background::class, 'intervals' ] ); // phpcs:ignore WordPress.WP.CronInterval.CronSchedulesInterval -- Five minutes: what has expired must come down soon.
		add_action( 'init', $this->keep( ... ), 20 );
		add_action( Schedule::HOOK, fn () => $this->wiring->get( Sweep::class )->run() );
		add_action( Schedule::ONCE, fn () => $this->wiring->get( Sweep::class )->run() );
		add_action( 'prakat_act', fn () => $this->wiring->get( Schedule::class )->after_act() );
		// Background work comes, but not the sweep.
		add_action( Pass::HOOK, fn () => $this->wiring->get( Alarm::class )->look(), 5 );
		add_action( 'admin_notices', fn () => $this->wiring->get( Health::class )->notice() );
		add_filter( 'site_status_tests', fn ( array $tests ): array => $this->wiring->get( Health::class )->add_to( $tests ) );
		register_deactivation_hook( PRAKAT_FILE, fn ( bool $network_wide = false ) => $this->wiring->get( Background::class )->stop_all( $network_wide ) );
	}

	/**
	 * With every request that has come so far: not with the one that deletes the plugin, whose end finds no files any more.
	 */
	private function keep(): void {
		$this->wiring->get( Schedule::class )->keep();
		add_action( 'shutdown', fn () => $this->wiring->get( Schedule::class )->may_be_late() && $this->wiring->get( Alarm::class )->look() );
	}
}
