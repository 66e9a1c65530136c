<?php
/**
 * What a review found changed.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Public entries of which somebody said that they are no longer right, until there is a new version, they are taken down, or
 * are found to be right after all: found along the index of what acts said, and few.
 */
final class ChangedConcern implements Concern {

	private const KIND = 'changed';

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	public function kinds(): array {
		return [ self::KIND ];
	}

	public function counts( Reach $reach ): array {
		[ $from, $args ] = $this->from( $reach );
		return [ self::KIND => (int) $this->database->value( "SELECT COUNT( DISTINCT e.id ) $from", $args ) ];
	}

	public function items( string $kind, Reach $reach, int $limit, int $offset ): array {
		[ $from, $args ] = $this->from( $reach );
		$items           = [];
		foreach ( $this->database->rows( "SELECT e.id, e.section, e.unit_id, e.title, MIN( c.created_at ) AS since $from GROUP BY e.id, e.section, e.unit_id, e.title ORDER BY since, e.id LIMIT %d OFFSET %d", [ ...$args, $limit, $offset ] ) as $row ) {
			$items[] = [
				'kind'    => self::KIND,
				'entry'   => (int) $row['id'],
				'section' => (string) $row['section'],
				'unit'    => (int) $row['unit_id'],
				'title'   => (string) $row['title'],
				'due'     => null,
				'details' => [ 'date' => get_date_from_gmt( (string) $row['since'], 'Y-m-d' ) ],
			];
		}
		return $items;
	}

	/**
	 * @return array{string, list<string|list<int>>}
	 */
	private function from( Reach $reach ): array {
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		return [ "FROM {comments} c JOIN {entries} e ON e.id = c.entry_id AND e.live_version_id = c.version_id WHERE c.act = %s AND c.resolved_at IS NULL AND $where AND e.expires_at > %s", [ Change::ACT, ...$args, $this->clock->sql() ] ];
	}
}
