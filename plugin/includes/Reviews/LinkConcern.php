<?php
/**
 * Links that lead nowhere, or elsewhere.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Dead links of what is public, and documents that lie on other websites: each with the entry that names it.
 */
final class LinkConcern implements Concern {

	private const WHICH = [
		'dead-link'    => "l.state IN ( 'dead', 'inside' )",
		'foreign-host' => 'l.foreign_file = 1',
	];

	public function __construct( private readonly Database $database, private readonly Settings $settings, private readonly Clock $clock ) {
	}

	public function kinds(): array {
		return [ 'dead-link', 'foreign-host' ];
	}

	public function counts( Reach $reach ): array {
		$counts = [];
		foreach ( $this->kinds() as $kind ) {
			[ $from, $args ]  = $this->from( $kind, $reach );
			$counts[ $kind ] = $this->settings->all()['links'] ? (int) $this->database->value( "SELECT COUNT(*) $from", $args ) : 0;
		}
		return $counts;
	}

	public function items( string $kind, Reach $reach, int $limit, int $offset ): array {
		if ( ! $this->settings->all()['links'] ) {
			return [];
		}
		[ $from, $args ] = $this->from( $kind, $reach );
		$items           = [];
		foreach ( $this->database->rows( "SELECT e.id, e.section, e.unit_id, e.title, l.url, l.state, l.status $from ORDER BY l.id, e.id LIMIT %d OFFSET %d", [ ...$args, $limit, $offset ] ) as $row ) {
			$items[] = [
				'kind'    => $kind,
				'entry'   => (int) $row['id'],
				'section' => (string) $row['section'],
				'unit'    => (int) $row['unit_id'],
				'title'   => (string) $row['title'],
				'due'     => null,
				'details' => [
					'address' => (string) $row['url'],
					'status'  => 'inside' === $row['state'] ? 'inside' : ( (int) $row['status'] ?: 'silent' ),
				],
			];
		}
		return $items;
	}

	/**
	 * @return array{string, list<string|list<int>>}
	 */
	private function from( string $kind, Reach $reach ): array {
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		return [ 'FROM {links} l JOIN {link_uses} u ON u.link_id = l.id JOIN {entries} e ON e.id = u.entry_id WHERE ' . self::WHICH[ $kind ] . " AND $where AND e.live_version_id IS NOT NULL AND e.expires_at > %s", [ ...$args, $this->clock->sql() ] ];
	}
}
