<?php
/**
 * Evidence that will be gone too early.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Reviews\Concern;
use Prakat\Reviews\Reach;
use Prakat\Support\Clock;

/**
 * Puts on the worklists what answers items of this fiscal year's assessment and ends within the next weeks, before the year
 * does and with no version in hand that could go on.
 */
final class EvidenceConcern implements Concern {

	public function __construct( private readonly Database $database, private readonly Evidence $evidence, private readonly Clock $clock ) {
	}

	public function kinds(): array {
		return [ 'evidence' ];
	}

	public function counts( Reach $reach ): array {
		$where = $this->where( $reach );
		return [ 'evidence' => null === $where ? 0 : (int) $this->database->value( "SELECT COUNT(*) FROM {entries} e WHERE {$where[0]}", $where[1] ) ];
	}

	public function items( string $kind, Reach $reach, int $limit, int $offset ): array {
		$where = $this->where( $reach );
		if ( null === $where ) {
			return [];
		}
		$items = [];
		foreach ( $this->database->rows( "SELECT e.id, e.section, e.unit_id, e.title, e.expires_at FROM {entries} e WHERE {$where[0]} ORDER BY e.expires_at, e.id LIMIT %d OFFSET %d", [ ...$where[1], $limit, $offset ] ) as $row ) {
			$items[] = [
				'kind'    => 'evidence',
				'entry'   => (int) $row['id'],
				'section' => (string) $row['section'],
				'unit'    => (int) $row['unit_id'],
				'title'   => (string) $row['title'],
				'due'     => $this->clock->at( (string) $row['expires_at'] )->modify( '-1 second' )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ),
				'details' => [
					'year'  => $this->evidence->year(),
					'items' => implode( ', ', array_column( $this->evidence->sections()[ (string) $row['section'] ] ?? [], 'code' ) ),
				],
			];
		}
		return $items;
	}

	/**
	 * @return array{string, list<string|list<int|string>>}|null
	 */
	private function where( Reach $reach ): ?array {
		$ending = $this->evidence->ending();
		if ( null === $ending ) {
			return null;
		}
		[ $inside, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		return [ "{$ending[0]} AND $inside", [ ...$ending[1], ...$args ] ];
	}
}
