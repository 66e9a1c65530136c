<?php
/**
 * When to sweep.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Expiry;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Every five minutes, and at the very moment when the next entry comes or goes.
 */
final class Schedule {

	/** The recurring sweep, and the one for a moment. */
	public const HOOK = 'prakat_sweep';
	public const ONCE = 'prakat_sweep_due';

	/** Seconds between sweeps. */
	public const EVERY = 300;

	/** Whether a sweep is under way, which arranges the next one at its end. */
	private bool $held = false;

	public function __construct(
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Background $background
	) {
	}

	/**
	 * An act was done: something may now come or go earlier than was known.
	 */
	public function after_act(): void {
		if ( ! $this->held ) {
			$this->arrange();
		}
	}

	/**
	 * Many acts are about to be done; arrange() is called when they are.
	 */
	public function hold(): void {
		$this->held = true;
	}

	/**
	 * Keeps the recurring sweep in the timetable. Costs no query.
	 */
	public function keep(): void {
		$this->background->every( self::HOOK, self::EVERY );
	}

	/**
	 * Arranges the next sweep for the next moment at which something must happen by itself.
	 */
	public function arrange(): void {
		$this->held = false;

		$now  = $this->clock->sql();
		$next = array_filter(
			(array) $this->database->row(
				"SELECT (SELECT MIN(expires_at) FROM {index_entries} WHERE expires_at > %s) AS ends, (SELECT MIN(published_at) FROM {index_entries} WHERE shelved = 0 AND published_at > %s) AS starts, (SELECT MIN(ratify_by) FROM {requests} WHERE state = 'urgent' AND ratify_by > %s) AS lapses",
				[ $now, $now, $now ]
			),
			static fn ( ?string $time ): bool => null !== $time && '' !== $time
		);
		if ( [] !== $next ) {
			$this->background->at( self::ONCE, $this->clock->at( min( $next ) )->getTimestamp() );
		}
	}

	/**
	 * Whether it is worth looking for something that should have been taken down. Costs no query.
	 */
	public function may_be_late(): bool {
		return $this->background->may_be_late( self::HOOK, Health::LATE );
	}

	public function stop(): void {
		$this->background->stop( self::HOOK );
		$this->background->stop( self::ONCE );
	}
}
