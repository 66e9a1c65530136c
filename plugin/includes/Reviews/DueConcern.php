<?php
/**
 * What is to be reviewed.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Public entries, and sections as a whole, whose review is overdue or due soon (R019, R062, R119). Entries are found along
 * the index of their due days, however many there are; sections are few.
 *
 * @phpstan-import-type Item from Concern
 */
final class DueConcern implements Concern {

	/** Condition on {entries} besides the day: it is public, and will be on that day. Takes the time. */
	public const PUBLIC = 'expires_at > %s AND expires_at > review_due';

	public function __construct(
		private readonly Database $database,
		private readonly Settings $settings,
		private readonly Clock $clock
	) {
	}

	public function kinds(): array {
		return [ 'overdue', 'due-soon' ];
	}

	public function counts( Reach $reach ): array {
		$counts = [];
		$along  = Rows::along( $this->database, 'review' );
		foreach ( $this->kinds() as $kind ) {
			[ $entries, $args ] = $this->entries( $kind, $reach );
			$counts[ $kind ]    = count( $this->sections( $kind, $reach ) ) + (int) $this->database->value( "SELECT COUNT(*) FROM {entries} $along WHERE $entries", $args );
		}
		return $counts;
	}

	public function items( string $kind, Reach $reach, int $limit, int $offset ): array {
		$sections = $this->sections( $kind, $reach );
		$items    = array_map(
			static fn ( array $row ): array => [
				'kind'    => $kind,
				'entry'   => null,
				'section' => (string) $row['section'],
				'unit'    => (int) $row['unit_id'],
				'title'   => '',
				'due'     => (string) $row['review_due'],
				'details' => [],
			],
			array_slice( $sections, $offset, $limit )
		);
		$left     = $limit - count( $items );
		if ( $left < 1 ) {
			return $items;
		}
		[ $where, $args ] = $this->entries( $kind, $reach );
		$along            = Rows::along( $this->database, 'review' );
		// Its ids first, over the index alone; then the rows themselves.
		$ids = $this->database->column( "SELECT id FROM {entries} $along WHERE $where ORDER BY review_due, unit_id, section, expires_at, review_told, id LIMIT %d OFFSET %d", [ ...$args, $left, max( 0, $offset - count( $sections ) ) ] );
		foreach ( Rows::in_order( $this->database, 'id, section, unit_id, title, review_due', $ids ) as $row ) {
			$items[] = [
				'kind'    => $kind,
				'entry'   => (int) $row['id'],
				'section' => (string) $row['section'],
				'unit'    => (int) $row['unit_id'],
				'title'   => (string) $row['title'],
				'due'     => (string) $row['review_due'],
				'details' => [],
			];
		}
		return $items;
	}

	/**
	 * @return array{string, list<string|list<int>>}
	 */
	private function entries( string $kind, Reach $reach ): array {
		[ $days, $args ]  = $this->days( $kind );
		[ $where, $more ] = $reach->where( 'unit_id', 'section' );
		return [ "$days AND $where AND " . self::PUBLIC, [ ...$args, ...$more, $this->clock->sql() ] ];
	}

	/**
	 * Sections as a whole; those in which nothing is public are missing, and not to be reviewed.
	 *
	 * @return list<array<string, string|null>>
	 */
	private function sections( string $kind, Reach $reach ): array {
		[ $days, $args ]  = $this->days( $kind );
		[ $where, $more ] = $reach->where( 'unit_id', 'section' );
		$now              = $this->clock->sql();
		return $this->database->rows( "SELECT unit_id, section, review_due FROM {review_sections} WHERE owned = 1 AND $days AND $where AND " . Sections::STANDS . ' ORDER BY review_due, unit_id, section', [ ...$args, ...$more, $now, $now ] );
	}

	/**
	 * Overdue is what was due yesterday or before; soon, what is due from today on.
	 *
	 * @return array{string, list<string>}
	 */
	private function days( string $kind ): array {
		$today = $this->clock->today();
		return 'overdue' === $kind
			? [ 'review_due < %s', [ $today ] ]
			: [ 'review_due BETWEEN %s AND %s', [ $today, Interval::after( $today, 'P' . $this->settings->all()['soonDays'] . 'D' ) ] ];
	}
}
