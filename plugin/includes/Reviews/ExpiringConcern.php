<?php
/**
 * What comes down soon.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Public entries whose time is over soon, the nearest first (R062, R063).
 */
final class ExpiringConcern implements Concern {

	public function __construct(
		private readonly Database $database,
		private readonly Settings $settings,
		private readonly Clock $clock
	) {
	}

	public function kinds(): array {
		return [ 'expiring' ];
	}

	public function counts( Reach $reach ): array {
		[ $where, $args ] = $this->where( $reach );
		return [ 'expiring' => (int) $this->database->value( "SELECT COUNT(*) FROM {entries} WHERE $where", $args ) ];
	}

	public function items( string $kind, Reach $reach, int $limit, int $offset ): array {
		[ $where, $args ] = $this->where( $reach );
		$ids              = $this->database->column( "SELECT id FROM {entries} WHERE $where ORDER BY expires_at, id LIMIT %d OFFSET %d", [ ...$args, $limit, $offset ] );
		$items            = [];
		foreach ( Rows::in_order( $this->database, 'id, section, unit_id, title, expires_at', $ids ) as $row ) {
			$items[] = [
				'kind'    => $kind,
				'entry'   => (int) $row['id'],
				'section' => (string) $row['section'],
				'unit'    => (int) $row['unit_id'],
				'title'   => (string) $row['title'],
				// The last day on which it is public.
				'due'     => $this->clock->at( (string) $row['expires_at'] )->modify( '-1 second' )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ),
				'details' => [],
			];
		}
		return $items;
	}

	/**
	 * @return array{string, list<string|list<int>>}
	 */
	private function where( Reach $reach ): array {
		[ $where, $args ] = $reach->where( 'unit_id', 'section' );
		$now              = $this->clock->now();
		return [ "expires_at > %s AND expires_at <= %s AND $where AND live_version_id IS NOT NULL", [ $this->clock->sql( $now ), $this->clock->sql( $now->modify( '+' . $this->settings->all()['expiringDays'] . ' days' ) ), ...$args ] ];
	}
}
