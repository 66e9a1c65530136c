<?php
/**
 * What this year's assessment is shown.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Contract\Contracts;
use Prakat\Format\FiscalYear;
use Prakat\Support\Clock;

/**
 * Which sections answer items of the assessment of integrity and transparency (ITA, its part OIT) of the fiscal year at
 * hand, so that what answers them is not over before the year is. Where there is no list of the year yet, the last one counts.
 *
 * @phpstan-type Items list<array{code: string, th: string}>
 */
final class Evidence {

	/** Days before its end from which it is told: time enough for a new version and its approval. */
	private const AHEAD = 60;

	private const LIST = '/^oit-(\d{4})$/';

	/** @var array<string, Items>|null By section. */
	private ?array $sections = null;

	public function __construct( private readonly Contracts $contracts, private readonly Clock $clock ) {
	}

	/**
	 * The fiscal year at hand, B.E.
	 */
	public function year(): int {
		return FiscalYear::of( $this->clock->today() );
	}

	/**
	 * The last day of the year, 'Y-m-d'.
	 */
	public function last_day(): string {
		return FiscalYear::days( $this->year() )[1];
	}

	/**
	 * The first moment after the year, for comparing with ends of publication, in UTC.
	 */
	public function until(): string {
		$day = new \DateTimeImmutable( $this->last_day(), $this->clock->zone() );
		return $this->clock->sql( $day->modify( '+1 day' )->setTimezone( new \DateTimeZone( 'UTC' ) ) );
	}

	/**
	 * The items of the year's list that each section answers.
	 *
	 * @return array<string, Items>
	 */
	public function sections(): array {
		if ( null !== $this->sections ) {
			return $this->sections;
		}
		$year = 0;
		$all  = $this->contracts->document( 'checklists' );
		foreach ( array_keys( $all ) as $id ) {
			if ( 1 === preg_match( self::LIST, $id, $match ) && (int) $match[1] <= $this->year() ) {
				$year = max( $year, (int) $match[1] );
			}
		}
		$id             = "oit-$year";
		$this->sections = [];
		foreach ( $this->contracts->sections() as $section ) {
			$codes = $section->contract['checklists'][ $id ] ?? [];
			foreach ( [] === $codes ? [] : $all[ $id ]['items'] as $item ) {
				if ( in_array( $item['code'], $codes, true ) ) {
					$this->sections[ $section->id ][] = [
						'code' => $item['code'],
						'th'   => (string) $item['th'],
					];
				}
			}
		}
		return $this->sections;
	}

	/**
	 * What ends within the next weeks, before the year does, with no version in hand that could go on.
	 *
	 * @return array{string, list<string|list<string>>}|null A condition on {entries} e and its arguments; null where no section is evidence.
	 */
	public function ending(): ?array {
		$sections = array_keys( $this->sections() );
		if ( [] === $sections ) {
			return null;
		}
		$now  = $this->clock->now();
		$soon = min( $this->clock->sql( $now->modify( '+' . self::AHEAD . ' days' ) ), $this->until() );
		return [
			'e.expires_at > %s AND e.expires_at < %s AND e.live_version_id IS NOT NULL AND e.open_version_id IS NULL AND e.section IN (%s…)',
			[ $this->clock->sql( $now ), $soon, $sections ],
		];
	}

	/**
	 * What an entry of the section is evidence for, and whether its publication ends before the year does.
	 *
	 * @param string|null $expires_at End of its publication, in UTC.
	 * @return array{year: int, items: Items, lastDay: string, endsBefore: bool}|null
	 */
	public function of( string $section, ?string $expires_at ): ?array {
		$items = $this->sections()[ $section ] ?? [];
		return [] === $items ? null : [
			'year'       => $this->year(),
			'items'      => $items,
			'lastDay'    => $this->last_day(),
			'endsBefore' => null !== $expires_at && $expires_at < $this->until(),
		];
	}
}
