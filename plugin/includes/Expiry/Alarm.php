<?php
/**
 * The sweep does not come.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Expiry;

use Prakat\Database\Database;
use Prakat\Messages\Courier;
use Prakat\Messages\Outbox;
use Prakat\Support\Clock;
use Prakat\Units\Capabilities;

/**
 * Tells those who configure, by inbox and by mail, once a day at most, while something that should have been taken down
 * waits. Whoever could send the mail from the background is late for the same reason, so an ordinary request does both: the
 * timetable, which is in memory, says whether there is anything to look for.
 */
final class Alarm {

	/** There only while the sweep is late: { seen: when it was first found so, told: the day of the last mail }. */
	public const OPTION = 'prakat_sweep_late';

	/** Seconds from finding it late to telling: the first visitor after a quiet night wakes WP-Cron, too. */
	public const PATIENCE = 600;

	/** Seconds that sending may take of a request. */
	private const SENDING = 10;

	public function __construct(
		private readonly Database $database,
		private readonly Health $health,
		private readonly Outbox $outbox,
		private readonly Courier $courier,
		private readonly Clock $clock
	) {
	}

	/**
	 * Looks, and tells where it is time to.
	 *
	 * @return bool Whether people were told now.
	 */
	public function look(): bool {
		$state = get_option( self::OPTION, null );
		if ( $this->health->lateness() < Health::LATE ) {
			if ( null !== $state ) {
				delete_option( self::OPTION );
			}
			return false;
		}
		$now   = $this->clock->now()->getTimestamp();
		$state = is_array( $state ) ? $state : [];
		$seen  = (int) ( $state['seen'] ?? $now );
		$told  = (string) ( $state['told'] ?? '' );
		$tells = $now - $seen >= self::PATIENCE && $told !== $this->clock->today();
		if ( [] === $state || $tells ) {
			update_option(
				self::OPTION,
				[
					'seen' => $seen,
					'told' => $tells ? $this->clock->today() : '',
				],
				false
			);
		}
		if ( $tells ) {
			$this->tell();
		}
		return $tells;
	}

	private function tell(): void {
		$since = (string) $this->database->value( 'SELECT MIN(expires_at) FROM {index_entries} WHERE expires_at <= %s', [ $this->clock->sql() ] );
		foreach ( get_users(
			[
				'capability__in' => [ Capabilities::CONFIGURE, 'manage_options' ],
				'fields'         => 'ID',
			]
		) as $user ) {
			$this->outbox->write_once(
				[
					'user'    => (int) $user,
					'kind'    => 'sweep-late',
					'entry'   => null,
					'version' => null,
					'act'     => '',
					'params'  => [ 'deadline' => $since ],
					'once'    => 'sweep-late:' . $this->clock->today() . ':' . (int) $user,
				]
			);
		}
		// The visitor has the page by now where the server can say so; elsewhere this waits for somebody of the agency.
		if ( doing_action( 'shutdown' ) ) {
			if ( function_exists( 'fastcgi_finish_request' ) ) {
				fastcgi_finish_request();
			} elseif ( ! is_admin() && ! wp_doing_cron() ) {
				return;
			}
		}
		$this->courier->run( microtime( true ) + self::SENDING );
	}
}
