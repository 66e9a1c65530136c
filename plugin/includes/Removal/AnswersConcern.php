<?php
/**
 * What should be gone and is not.
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
 * Puts what was taken down and still answers on the worklists, with the first address that does.
 */
final class AnswersConcern implements Concern {

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	public function kinds(): array {
		return [ 'still-answers' ];
	}

	public function counts( Reach $reach ): array {
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		return [ 'still-answers' => (int) $this->database->value( "SELECT COUNT(*) FROM {removals} r JOIN {entries} e ON e.id = r.entry_id WHERE r.state = 'answers' AND $where", $args ) ];
	}

	public function items( string $kind, Reach $reach, int $limit, int $offset ): array {
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		$items            = [];
		foreach ( $this->database->rows( "SELECT r.id, r.entry_id, r.gone_at, e.title, e.section, e.unit_id, ( SELECT MIN(w.address_id) FROM {removal_answers} w WHERE w.removal_id = r.id AND w.verdict = 'answers' ) AS address_id FROM {removals} r JOIN {entries} e ON e.id = r.entry_id WHERE r.state = 'answers' AND $where ORDER BY r.gone_at, r.id LIMIT %d OFFSET %d", [ ...$args, $limit, $offset ] ) as $row ) {
			$address = $this->database->row( 'SELECT base, path FROM {addresses} WHERE id = %d', [ (int) $row['address_id'] ] );
			$items[] = [
				'kind'    => 'still-answers',
				'entry'   => (int) $row['entry_id'],
				'section' => (string) $row['section'],
				'unit'    => (int) $row['unit_id'],
				'title'   => (string) $row['title'],
				'due'     => $this->clock->at( (string) $row['gone_at'] )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ),
				'details' => [ 'address' => null === $address ? '' : (string) Addresses::url( $address ) ],
			];
		}
		return $items;
	}
}
