<?php
/**
 * For how long something is public.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

/**
 * The least and the usual time of publication of a section: the contract's, or longer ones where the agency's own rules ask
 * for them (001 clause 3.2, R063). Whatever is stored, nothing is public for less than the contract says.
 *
 * @phpstan-type Own array{minimum: string, default: string}
 */
final class Periods {

	/** The agency's own, by section; written by Workflow\PeriodSettings. */
	public const OPTION = 'prakat_periods';

	/** One count of days, months or years; 'PT0S' is none. */
	private const DURATION = '/^(?:P[1-9]\d{0,3}[DMY]|PT0S)$/D';

	/**
	 * The least time for what becomes public at that moment: of the contract's and the agency's the longer one.
	 */
	public function minimum( Section $section, \DateTimeImmutable $begins ): string {
		return self::longer( $section->contract['period']['minimum'], $this->own( $section->id )['minimum'] ?? '', $begins );
	}

	/**
	 * What a new entry begins with.
	 */
	public function usual( Section $section, \DateTimeImmutable $begins ): string {
		$own = $this->own( $section->id );
		return self::longer( $own['default'] ?? $section->contract['period']['default'], $this->minimum( $section, $begins ), $begins );
	}

	/**
	 * What the agency has set for a section, as far as it can be read; null where nothing.
	 *
	 * @return Own|null
	 */
	public function own( string $section ): ?array {
		$all = get_option( self::OPTION, [] );
		$own = is_array( $all ) ? ( $all[ $section ] ?? null ) : null;
		return is_array( $own ) && self::is_duration( $own['minimum'] ?? null ) && self::is_duration( $own['default'] ?? null ) ? [
			'minimum' => (string) $own['minimum'],
			'default' => (string) $own['default'],
		] : null;
	}

	public static function is_duration( mixed $value ): bool {
		return is_string( $value ) && 1 === preg_match( self::DURATION, $value );
	}

	/**
	 * Of two durations the one that ends later when both begin at that moment; the first when they end together.
	 */
	public static function longer( string $one, string $other, \DateTimeImmutable $begins ): string {
		return '' !== $other && $begins->add( new \DateInterval( $other ) ) > $begins->add( new \DateInterval( $one ) ) ? $other : $one;
	}
}
