<?php
/**
 * How long something must be public at least.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Contracts;
use Prakat\Contract\Periods;
use Prakat\Format\Duration;
use Prakat\Format\ThaiDate;
use Prakat\Support\Clock;

/**
 * The least time of publication that the section or the agency's own rule asks for, asked again when a version is approved and published: what waited
 * long for its approval would otherwise be public for less (001 clause 3.2, R063). What is public already counts from the day
 * on which the entry first was.
 */
final class Minimum {

	public function __construct( private readonly Contracts $contracts, private readonly Periods $periods, private readonly Clock $clock ) {
	}

	public function holds( Situation $situation, Period $period ): bool {
		return null === $period->until || $period->until >= $this->earliest( $situation, $period );
	}

	/**
	 * What fills the refusal.
	 *
	 * @return array{minimum: array{en: string, th: string}, day: array{en: string, th: string}}
	 */
	public function params( Situation $situation, Period $period ): array {
		$minimum = $this->of( $situation, $this->since( $situation, $period ) );
		$day     = $this->earliest( $situation, $period )->modify( '-1 second' )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
		return [
			'minimum' => [
				'en' => Duration::format( $minimum, 'en' ),
				'th' => Duration::format( $minimum, 'th' ),
			],
			'day'     => [
				'en' => ThaiDate::format( $day, 'long', 'en' ),
				'th' => ThaiDate::format( $day, 'long', 'th' ),
			],
		];
	}

	/**
	 * The first moment at which it may be over.
	 */
	private function earliest( Situation $situation, Period $period ): \DateTimeImmutable {
		$since = $this->since( $situation, $period );
		return $since->add( new \DateInterval( $this->of( $situation, $since ) ) )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	/**
	 * The moment from which it counts, in the agency's zone.
	 */
	private function since( Situation $situation, Period $period ): \DateTimeImmutable {
		$since = null === $situation->live_version_id() ? null : ( $situation->entry['first_published_at'] ?? null );
		return ( null === $since ? $period->begins( $this->clock->now() ) : $this->clock->at( $since ) )->setTimezone( $this->clock->zone() );
	}

	private function of( Situation $situation, \DateTimeImmutable $since ): string {
		return $this->periods->minimum( $this->contracts->section( $situation->section() ), $since );
	}
}
