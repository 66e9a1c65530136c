<?php
/**
 * From when until when something is public.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * The publication period that a header asks for, as two moments. A day as the end means through the end of that day in
 * the agency's zone; a day as the beginning means its first moment.
 */
final class Period {

	private function __construct(
		public readonly ?\DateTimeImmutable $from,
		public readonly ?\DateTimeImmutable $until
	) {
	}

	/**
	 * @param array<string, mixed> $header `publishFrom` and `publishUntil`, dates or date-times.
	 */
	public static function of( array $header, \DateTimeZone $zone ): self {
		return new self(
			self::moment( $header['publishFrom'] ?? null, $zone, false ),
			self::moment( $header['publishUntil'] ?? null, $zone, true )
		);
	}

	/**
	 * When it becomes public if it is published now.
	 */
	public function begins( \DateTimeImmutable $now ): \DateTimeImmutable {
		return null === $this->from || $this->from < $now ? $now : $this->from;
	}

	/**
	 * Whether it has an end that is still to come and comes after its beginning.
	 */
	public function is_valid( \DateTimeImmutable $now ): bool {
		return null !== $this->until && $this->until > $this->begins( $now );
	}

	public function is_over( \DateTimeImmutable $now ): bool {
		return null !== $this->until && $this->until <= $now;
	}

	private static function moment( mixed $value, \DateTimeZone $zone, bool $end ): ?\DateTimeImmutable {
		if ( ! is_string( $value ) || '' === $value ) {
			return null;
		}
		$utc = new \DateTimeZone( 'UTC' );
		$day = \DateTimeImmutable::createFromFormat( '!Y-m-d', $value, $zone );
		if ( false !== $day ) {
			return ( $end ? $day->modify( '+1 day' ) : $day )->setTimezone( $utc );
		}
		try {
			return ( new \DateTimeImmutable( $value, $utc ) )->setTimezone( $utc );
		} catch ( \Exception ) {
			return null;
		}
	}
}
