<?php
/**
 * What time it is.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Support;

/**
 * The only place that asks for the time: stored times are UTC, people see the agency's zone.
 */
final class Clock {

	public const SQL = 'Y-m-d H:i:s';

	private ?\DateTimeImmutable $frozen = null;

	/** The second that was asked for last: a batch asks thousands of times within one. */
	private ?\DateTimeImmutable $second = null;

	/**
	 * Now, in UTC, in whole seconds.
	 */
	public function now(): \DateTimeImmutable {
		if ( null !== $this->frozen ) {
			return $this->frozen;
		}
		$now = time();
		if ( null === $this->second || $this->second->getTimestamp() !== $now ) {
			$this->second = new \DateTimeImmutable( '@' . $now );
		}
		return $this->second;
	}

	/**
	 * The agency's own zone, as set in WordPress.
	 */
	public function zone(): \DateTimeZone {
		return wp_timezone();
	}

	/**
	 * A time as the database stores it: 'Y-m-d H:i:s' in UTC.
	 */
	public function sql( ?\DateTimeImmutable $at = null ): string {
		return ( $at ?? $this->now() )->setTimezone( self::utc() )->format( self::SQL );
	}

	/**
	 * A stored time ('Y-m-d H:i:s' in UTC) as an object.
	 */
	public function at( string $sql ): \DateTimeImmutable {
		$at = \DateTimeImmutable::createFromFormat( '!' . self::SQL, substr( $sql, 0, 19 ), self::utc() );
		if ( false === $at ) {
			throw new \UnexpectedValueException( 'Not a stored time.' );
		}
		return $at;
	}

	/**
	 * A stored time as REST answers it: ISO 8601 with Z; null stays null.
	 */
	public function iso( ?string $sql ): ?string {
		return null === $sql ? null : $this->at( $sql )->format( 'Y-m-d\TH:i:s\Z' );
	}

	/**
	 * Today's date in the agency's zone, 'Y-m-d'.
	 */
	public function today(): string {
		return $this->now()->setTimezone( $this->zone() )->format( 'Y-m-d' );
	}

	/**
	 * Stops the clock, for tests; null lets it run again. Refused outside of tests, so that no plugin
	 * can keep expired data public by turning back the time.
	 */
	public function freeze( ?\DateTimeImmutable $at ): void {
		if ( ! defined( 'PRAKAT_TESTING' ) || true !== constant( 'PRAKAT_TESTING' ) ) {
			throw new \LogicException( 'The clock can be stopped in tests only.' );
		}
		$this->frozen = null === $at ? null : new \DateTimeImmutable( '@' . $at->getTimestamp() );
	}

	private static function utc(): \DateTimeZone {
		return new \DateTimeZone( 'UTC' );
	}
}
