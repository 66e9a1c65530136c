<?php
/**
 * The way of one request through the offices.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * One to four levels, those that check before those that approve, with the units found out: as it stood when the request
 * was made. What is changed in the settings afterwards changes nothing for it.
 *
 * @phpstan-import-type Stored from Level
 */
final class Route {

	/**
	 * @param array{en: string, th: string} $name
	 * @param list<Level>                   $levels
	 */
	public function __construct(
		public readonly string $template,
		public readonly array $name,
		public readonly array $levels,
		public readonly ?int $publish_days
	) {
	}

	/**
	 * From what stored() wrote; null where that is no route.
	 */
	public static function from( mixed $stored ): ?self {
		if ( ! is_array( $stored ) || ! is_array( $stored['levels'] ?? null ) || [] === $stored['levels'] ) {
			return null;
		}
		$levels = [];
		foreach ( array_values( $stored['levels'] ) as $index => $level ) {
			if ( ! is_array( $level ) ) {
				return null;
			}
			$levels[] = new Level(
				$index + 1,
				self::words( $level['name'] ?? null ),
				(string) ( $level['duty'] ?? '' ),
				(int) ( $level['unit'] ?? 0 ),
				max( 1, (int) ( $level['approvals'] ?? 1 ) ),
				isset( $level['dueDays'] ) ? (int) $level['dueDays'] : null
			);
		}
		return new self( (string) ( $stored['template'] ?? '' ), self::words( $stored['name'] ?? null ), $levels, isset( $stored['publishDays'] ) ? (int) $stored['publishDays'] : null );
	}

	/**
	 * As the request and the register keep it.
	 *
	 * @return array{template: string, name: array{en: string, th: string}, levels: list<Stored>, publishDays: int|null}
	 */
	public function stored(): array {
		return [
			'template'    => $this->template,
			'name'        => $this->name,
			'levels'      => array_map( static fn ( Level $level ): array => $level->stored(), $this->levels ),
			'publishDays' => $this->publish_days,
		];
	}

	/**
	 * The levels at which this duty is done.
	 *
	 * @return list<Level>
	 */
	public function stage( string $duty ): array {
		return array_values( array_filter( $this->levels, static fn ( Level $level ): bool => $level->duty === $duty ) );
	}

	public function level( int $number ): ?Level {
		return $this->levels[ $number - 1 ] ?? null;
	}

	/**
	 * @return array{en: string, th: string}
	 */
	private static function words( mixed $words ): array {
		$words = is_array( $words ) ? $words : [];
		return [
			'en' => (string) ( $words['en'] ?? '' ),
			'th' => (string) ( $words['th'] ?? '' ),
		];
	}
}
