<?php
/**
 * Background work with Action Scheduler, which an active plugin brings; a double of it stands in here.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Expiry\Background;
use Prakat\Expiry\Schedule;
use Prakat\Tests\Scene;

if ( ! function_exists( 'as_schedule_recurring_action' ) ) {
	/**
	 * What was asked of Action Scheduler: hook => time.
	 */
	final class Prakat_Scheduler_Double {

		/** @var array<string, int> */
		public static array $recurring = [];

		/** @var array<string, int> */
		public static array $single = [];
	}
	function as_schedule_recurring_action( int $time, int $interval, string $hook, array $args = [], string $group = '', bool $unique = false ): int { // phpcs:ignore Universal.Files.SeparateFunctionsFromOO, Generic.CodeAnalysis.UnusedFunctionParameter
		Prakat_Scheduler_Double::$recurring[ $hook ] = $interval;
		return 1;
	}
	function as_schedule_single_action( int $time, string $hook, array $args = [], string $group = '' ): int { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
		Prakat_Scheduler_Double::$single[ $hook ] = $time;
		return 1;
	}
	function as_has_scheduled_action( string $hook, array $args = [], string $group = '' ): bool { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
		return isset( Prakat_Scheduler_Double::$recurring[ $hook ] );
	}
	function as_next_scheduled_action( string $hook, array $args = [], string $group = '' ): int|bool { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
		return Prakat_Scheduler_Double::$single[ $hook ] ?? false;
	}
	function as_unschedule_all_actions( string $hook, array $args = [], string $group = '' ): void { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
		unset( Prakat_Scheduler_Double::$recurring[ $hook ], Prakat_Scheduler_Double::$single[ $hook ] );
	}
}

return [
	'Where Action Scheduler is active the sweep is its action, once, and at the earliest moment that is known.' => static function ( Scene $t ): void {
		add_filter( 'wp_doing_cron', '__return_true' );
		do_action( 'action_scheduler_init' );
		wp_unschedule_hook( Schedule::HOOK );
		wp_unschedule_hook( Schedule::ONCE );

		$background = new Background();
		$background->every( Schedule::HOOK, Schedule::EVERY );
		$background->every( Schedule::HOOK, 1 );
		$t->same( [ Schedule::HOOK => Schedule::EVERY ], Prakat_Scheduler_Double::$recurring );
		$background->at( Schedule::ONCE, 2000 );
		$background->at( Schedule::ONCE, 3000 );
		$t->same( 2000, Prakat_Scheduler_Double::$single[ Schedule::ONCE ], 'A later moment waits its turn.' );
		$background->at( Schedule::ONCE, 1000 );
		$t->same( 1000, Prakat_Scheduler_Double::$single[ Schedule::ONCE ] );
		$t->same( [ false, false ], [ wp_next_scheduled( Schedule::HOOK ), wp_next_scheduled( Schedule::ONCE ) ], 'Not in WP-Cron as well.' );
		$background->stop( Schedule::HOOK );
		$background->stop( Schedule::ONCE );
		$t->same( [ [], [] ], [ Prakat_Scheduler_Double::$recurring, Prakat_Scheduler_Double::$single ] );
		remove_filter( 'wp_doing_cron', '__return_true' );
	},
];
