<?php
/**
 * The statement that there was nothing to report.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;

/**
 * An entry without records that says so on purpose, for a month: "no procurement this month".
 */
final class Statement {

	/**
	 * Whether an entry states that there was nothing, in the year and month that the query filters by.
	 */
	public static function matches( Section $section, PublicEntry $entry, Query $query ): bool {
		if ( true !== ( $entry->header['nothingToReport'] ?? false ) || '' !== $query->search || ( null !== $query->entry && $query->entry !== $entry->uuid ) ) {
			return false;
		}
		$month = (string) ( $entry->header['reportMonth'] ?? '' );
		foreach ( $query->filters as $id => $value ) {
			$control = self::control( $section, $id );
			if ( 1 !== preg_match( '/^(\d{4})-(\d{2})$/', $month, $part ) || ! is_string( $value ) ) {
				return false;
			}
			$number = (int) $part[2];
			$year   = (int) $part[1] + 543 + ( $number >= 10 ? 1 : 0 );
			if ( ! ( ( 'month' === $control && (int) $value === $number ) || ( 'year' === $control && (int) $value === $year ) ) ) {
				return false;
			}
		}
		return true;
	}

	private static function control( Section $section, string $filter_id ): string {
		foreach ( $section->contract['filters'] as $filter ) {
			if ( $filter['id'] === $filter_id ) {
				return (string) $filter['control'];
			}
		}
		return '';
	}
}
