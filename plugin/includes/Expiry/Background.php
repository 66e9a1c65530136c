<?php
/**
 * Work without a visitor.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Expiry;

/**
 * Action Scheduler where an active plugin brings it, WP-Cron otherwise. Nothing public depends on either: what is read
 * obeys the clock by itself.
 */
final class Background {

	private const GROUP = 'prakat';

	/** Interval of WP-Cron that this registers. */
	public const INTERVAL = 'prakat_sweep';

	/**
	 * Does the hook's action again and again. May be called with every request.
	 */
	public function every( string $hook, int $seconds ): void {
		if ( self::has_scheduler() ) {
			if ( ( is_admin() || wp_doing_cron() ) && ! as_has_scheduled_action( $hook, [], self::GROUP ) ) { // @phpstan-ignore function.notFound (Action Scheduler's own, where a plugin brings it.)
				as_schedule_recurring_action( time() + $seconds, $seconds, $hook, [], self::GROUP, true ); // @phpstan-ignore function.notFound (Action Scheduler's own, where a plugin brings it.)
			}
			return;
		}
		if ( false === wp_next_scheduled( $hook ) ) {
			wp_schedule_event( time() + $seconds, self::INTERVAL, $hook );
		}
	}

	/**
	 * Does the hook's action once, as soon as may be.
	 *
	 * @param list<scalar> $args
	 */
	public function soon( string $hook, array $args = [] ): void {
		$this->at( $hook, time(), $args );
	}

	/**
	 * Does the hook's action once at that time, unless it is to be done before then anyway.
	 *
	 * @param int          $time Unix time.
	 * @param list<scalar> $args
	 */
	public function at( string $hook, int $time, array $args = [] ): void {
		if ( self::has_scheduler() ) {
			$next = as_next_scheduled_action( $hook, $args, self::GROUP ); // @phpstan-ignore function.notFound (Action Scheduler's own, where a plugin brings it.)
			if ( false === $next || ( is_int( $next ) && $next > $time ) ) {
				as_unschedule_all_actions( $hook, $args, self::GROUP ); // @phpstan-ignore function.notFound (Action Scheduler's own, where a plugin brings it.)
				as_schedule_single_action( $time, $hook, $args, self::GROUP ); // @phpstan-ignore function.notFound (Action Scheduler's own, where a plugin brings it.)
			}
			return;
		}
		$next = wp_next_scheduled( $hook, $args );
		if ( false === $next || $next > $time ) {
			wp_clear_scheduled_hook( $hook, $args );
			wp_schedule_single_event( $time, $hook, $args );
		}
	}

	/**
	 * Whether a recurring action should have come so long ago, as far as can be told without a query. Action Scheduler can't
	 * tell without: there it is to be looked for on the screens of the agency.
	 */
	public function may_be_late( string $hook, int $seconds ): bool {
		if ( self::has_scheduler() ) {
			return is_admin() && ! wp_doing_ajax();
		}
		$next = wp_next_scheduled( $hook );
		return false !== $next && $next < time() - $seconds;
	}

	/**
	 * Never again.
	 */
	public function stop( string $hook ): void {
		if ( function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( $hook );
		}
		wp_unschedule_hook( $hook );
	}

	/**
	 * The plugin is switched off: nothing of it is in the timetable any more, on no site where it was on.
	 */
	public function stop_all( bool $network_wide ): void {
		$sites = $network_wide && is_multisite() ? get_sites(
			[
				'fields' => 'ids',
				'number' => 0,
			]
		) : [ get_current_blog_id() ];
		foreach ( $sites as $site ) {
			if ( is_multisite() ) {
				switch_to_blog( (int) $site );
			}
			if ( function_exists( 'as_unschedule_all_actions' ) ) {
				as_unschedule_all_actions( '', [], self::GROUP );
			}
			foreach ( _get_cron_array() as $jobs ) {
				foreach ( array_keys( is_array( $jobs ) ? $jobs : [] ) as $hook ) {
					if ( str_starts_with( (string) $hook, 'prakat_' ) ) {
						wp_unschedule_hook( (string) $hook );
					}
				}
			}
			if ( is_multisite() ) {
				restore_current_blog();
			}
		}
	}

	/**
	 * @param array<string, array{interval: int, display: string}> $schedules
	 * @return array<string, array{interval: int, display: string}>
	 */
	public static function intervals( array $schedules ): array {
		return $schedules + [
			self::INTERVAL => [
				'interval' => Schedule::EVERY,
				// The words are shown by other plugins' lists only.
				'display'  => 'Prakat: every five minutes',
			],
		];
	}

	private static function has_scheduler(): bool {
		return function_exists( 'as_schedule_recurring_action' ) && function_exists( 'as_has_scheduled_action' ) && did_action( 'action_scheduler_init' ) > 0;
	}
}
