<?php
/**
 * What is due on which day.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * What goes up, what comes down and what must be reviewed, by days of the agency's zone: how many of each, and the first of
 * them by name. Costs the same however many entries there are.
 *
 * @phpstan-type Item array{entry: int|null, uuid: string, title: string, unit: int, section: string, at: string|null}
 * @phpstan-type Event array{day: string, kind: 'up'|'down'|'review', count: int, items: list<Item>}
 */
final class Calendar {

	/** So many are named in one answer, of each kind. */
	private const NAMED = 500;

	/** Moments that are told apart in one answer: what comes or goes at the same one is counted together. */
	private const MOMENTS = 5000;

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * @param string $from 'Y-m-d'.
	 * @param string $to   'Y-m-d', the last day.
	 * @return list<Event> By day.
	 */
	public function between( Reach $reach, string $from, string $to ): array {
		$days = [];
		foreach ( [ ...$this->moments( 'up', $reach, $from, $to ), ...$this->moments( 'down', $reach, $from, $to ), ...$this->gone( $reach, $from, $to ), ...$this->reviews( $reach, $from, $to ) ] as $found ) {
			$key            = $found['day'] . ' ' . $found['kind'];
			$days[ $key ] ??= [ 'count' => 0, 'items' => [] ] + $found;

			$days[ $key ]['count'] += $found['count'];
			$days[ $key ]['items']  = [ ...$days[ $key ]['items'], ...$found['items'] ];
		}
		ksort( $days, SORT_STRING );
		return array_values( $days );
	}

	/**
	 * The titles under which everybody reads these entries now, or did until their time was over. An entry's own title is that
	 * of the version in hand; what was withdrawn has none.
	 *
	 * @param list<int> $entry_ids
	 * @return array<int, string>
	 */
	public function public_titles( array $entry_ids ): array {
		if ( [] === $entry_ids ) {
			return [];
		}
		$titles = [];
		foreach ( [
			...$this->database->rows( 'SELECT entry_id, title FROM {index_gone} WHERE entry_id IN (%d…)', [ $entry_ids ] ),
			...$this->database->rows( 'SELECT entry_id, title FROM {index_entries} WHERE published_at <= %s AND entry_id IN (%d…)', [ $this->clock->sql(), $entry_ids ] ),
		] as $row ) {
			$titles[ (int) $row['entry_id'] ] = (string) $row['title'];
		}
		return $titles;
	}

	/**
	 * @param 'up'|'down' $kind
	 * @return list<Event>
	 */
	private function moments( string $kind, Reach $reach, string $from, string $to ): array {
		[ $where, $args ] = $reach->where( 'unit_id', 'section' );
		$column           = 'down' === $kind ? 'expires_at' : 'published_at';
		$where            = ( 'down' === $kind ? self::ends( $column ) : "$column >= %s AND $column < %s" ) . " AND live_version_id IS NOT NULL AND $where";
		$args             = [ $this->midnight( $from ), $this->midnight( Interval::after( $to, 'P1D' ) ), ...$args ];
		$events           = [];
		foreach ( $this->database->rows( "SELECT $column AS moment, COUNT(*) AS n FROM {entries} WHERE $where GROUP BY $column ORDER BY $column LIMIT %d", [ ...$args, self::MOMENTS ] ) as $row ) {
			$events[] = $this->event( $this->day( (string) $row['moment'], 'down' === $kind ), $kind, (int) $row['n'] );
		}
		foreach ( $this->database->rows( "SELECT id, uuid, title, unit_id, section, $column AS moment FROM {entries} WHERE $where ORDER BY $column, id LIMIT %d", [ ...$args, self::NAMED ] ) as $row ) {
			$events[] = $this->event( $this->day( (string) $row['moment'], 'down' === $kind ), $kind, 0, $this->item( $row, (string) $row['moment'] ) );
		}
		return $events;
	}

	/**
	 * What came down in days that are over: its entry no longer says when.
	 *
	 * @return list<Event>
	 */
	private function gone( Reach $reach, string $from, string $to ): array {
		$now = $this->clock->sql();
		if ( $this->midnight( $from ) >= $now ) {
			return [];
		}
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		$where            = self::ends( 'g.gone_at' ) . " AND e.live_version_id IS NULL AND $where";
		$args             = [ $this->midnight( $from ), $this->midnight( Interval::after( $to, 'P1D' ) ), ...$args ];
		$events           = [];
		foreach ( $this->database->rows( "SELECT g.gone_at AS moment, COUNT(*) AS n FROM {index_gone} g JOIN {entries} e ON e.id = g.entry_id WHERE $where GROUP BY g.gone_at ORDER BY g.gone_at LIMIT %d", [ ...$args, self::MOMENTS ] ) as $row ) {
			$events[] = $this->event( $this->day( (string) $row['moment'], true ), 'down', (int) $row['n'] );
		}
		foreach ( $this->database->rows( "SELECT e.id, e.uuid, e.title, e.unit_id, e.section, g.gone_at AS moment FROM {index_gone} g JOIN {entries} e ON e.id = g.entry_id WHERE $where ORDER BY g.gone_at, e.id LIMIT %d", [ ...$args, self::NAMED ] ) as $row ) {
			$events[] = $this->event( $this->day( (string) $row['moment'], true ), 'down', 0, $this->item( $row, (string) $row['moment'] ) );
		}
		return $events;
	}

	/**
	 * @return list<Event>
	 */
	private function reviews( Reach $reach, string $from, string $to ): array {
		[ $where, $args ] = $reach->where( 'unit_id', 'section' );
		$along            = Rows::along( $this->database, 'review' );
		$where            = "review_due BETWEEN %s AND %s AND $where";
		$args             = [ $from, $to, ...$args ];
		$events           = [];
		$stands           = 'EXISTS ( SELECT 1 FROM {entries} e WHERE e.unit_id = {review_sections}.unit_id AND e.section = {review_sections}.section AND e.live_version_id IS NOT NULL AND e.expires_at > %s AND e.expires_at > {review_sections}.review_due )';
		foreach ( $this->database->rows( "SELECT review_due, unit_id, section FROM {review_sections} WHERE owned = 1 AND $where AND $stands ORDER BY review_due, unit_id, section", [ ...$args, $this->clock->sql() ] ) as $row ) {
			$events[] = $this->event(
				(string) $row['review_due'],
				'review',
				1,
				[
					'entry'   => null,
					'uuid'    => '',
					'title'   => '',
					'unit'    => (int) $row['unit_id'],
					'section' => (string) $row['section'],
					'at'      => null,
				]
			);
		}
		foreach ( $this->database->rows( "SELECT review_due, COUNT(*) AS n FROM {entries} $along WHERE $where AND " . DueConcern::PUBLIC . ' GROUP BY review_due ORDER BY review_due', [ ...$args, $this->clock->sql() ] ) as $row ) {
			$events[] = $this->event( (string) $row['review_due'], 'review', (int) $row['n'] );
		}
		$ids = $this->database->column( "SELECT id FROM {entries} $along WHERE $where AND " . DueConcern::PUBLIC . ' ORDER BY review_due, unit_id, section, expires_at, review_told, id LIMIT %d', [ ...$args, $this->clock->sql(), self::NAMED ] );
		foreach ( Rows::in_order( $this->database, 'id, uuid, title, unit_id, section, review_due', $ids ) as $row ) {
			$events[] = $this->event( (string) $row['review_due'], 'review', 0, $this->item( $row, null ) );
		}
		return $events;
	}

	/**
	 * @param 'up'|'down'|'review' $kind
	 * @param Item|null            $item
	 * @return Event
	 */
	private function event( string $day, string $kind, int $count, ?array $item = null ): array {
		return [
			'day'   => $day,
			'kind'  => $kind,
			'count' => $count,
			'items' => null === $item ? [] : [ $item ],
		];
	}

	/**
	 * @param array<string, string|null> $row
	 * @return Item
	 */
	private function item( array $row, ?string $moment ): array {
		return [
			'entry'   => (int) $row['id'],
			'uuid'    => (string) $row['uuid'],
			'title'   => (string) $row['title'],
			'unit'    => (int) $row['unit_id'],
			'section' => (string) $row['section'],
			'at'      => $this->clock->iso( $moment ),
		];
	}

	/**
	 * The condition by which an end belongs to days, as day() has it: what ends with the midnight after a day ends with that day.
	 *
	 * @param literal-string $column
	 * @return literal-string
	 */
	private static function ends( string $column ): string {
		return "$column > %s AND $column <= %s";
	}

	/**
	 * The day of a moment; of an end, the last day before it.
	 */
	private function day( string $moment, bool $end ): string {
		$at = $this->clock->at( $moment );
		return ( $end ? $at->modify( '-1 second' ) : $at )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
	}

	private function midnight( string $day ): string {
		return $this->clock->sql( new \DateTimeImmutable( $day, $this->clock->zone() ) );
	}
}
