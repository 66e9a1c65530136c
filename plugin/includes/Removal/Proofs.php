<?php
/**
 * Proofs, read.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Reviews\Reach;
use Prakat\Support\Clock;

/**
 * Lists of what was taken down and what its addresses answered, within what the reader may see.
 */
final class Proofs {

	public const STATES = [ 'answers', 'unclear', 'waiting', 'clean', 'public' ];

	/** Proofs of entries that are gone as a whole, and of versions whose entry goes on. */
	public const OF = [
		'entry'   => 'r.part = 0',
		'version' => 'r.part = 1',
	];

	private const ROWS = 'SELECT r.*, e.title, e.section, e.unit_id, ( SELECT v.number FROM {versions} v WHERE v.id = r.version_id ) AS number FROM {removals} r JOIN {entries} e ON e.id = r.entry_id WHERE ';

	public function __construct( private readonly Database $database, private readonly Scope $scope, private readonly Clock $clock ) {
	}

	/**
	 * How many there are in each state.
	 *
	 * @param string $of A key of OF, or '' for all.
	 * @return array<string, int>
	 */
	public function counts( Reach $reach, string $of = '' ): array {
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		$counts           = array_fill_keys( self::STATES, 0 );
		foreach ( $this->database->rows( "SELECT r.state, COUNT(*) AS n FROM {removals} r JOIN {entries} e ON e.id = r.entry_id WHERE $where AND " . ( self::OF[ $of ] ?? '1 = 1' ) . ' GROUP BY r.state', $args ) as $row ) {
			$counts[ (string) $row['state'] ] = (int) $row['n'];
		}
		return $counts;
	}

	/**
	 * The newest first.
	 *
	 * @param string $state One of STATES, or '' for all.
	 * @param string $of    A key of OF, or '' for all.
	 * @return list<array<string, mixed>>
	 */
	public function page( Reach $reach, string $state, int $limit, int $offset, string $of = '' ): array {
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		$rows             = $this->database->rows(
			self::ROWS . ( self::OF[ $of ] ?? '1 = 1' ) . ' AND ' . ( '' === $state ? '' : 'r.state = %s AND ' ) . "$where ORDER BY r.gone_at DESC, r.id DESC LIMIT %d OFFSET %d",
			[ ...( '' === $state ? [] : [ $state ] ), ...$args, $limit, $offset ]
		);
		return array_map( $this->view( ... ), $rows );
	}

	/**
	 * One, with its addresses; null where there is none or the reader may not see it.
	 *
	 * @return array<string, mixed>|null
	 */
	public function one( Reach $reach, int $id ): ?array {
		$row = $this->database->row( self::ROWS . 'r.id = %d', [ $id ] );
		if ( null === $row || ! $reach->covers( (int) $row['unit_id'], (string) $row['section'] ) ) {
			return null;
		}
		return $this->view( $row ) + [ 'addresses' => $this->addresses( $row ) ];
	}

	/**
	 * Every address of what is gone, for search engines to forget, in constant memory: nothing that leads to what is public.
	 *
	 * @param string $of A key of OF, or '' for all.
	 * @return \Generator<int, array{url: string, kind: string, gone: string, verdict: string}>
	 */
	public function urls( Reach $reach, string $state, string $of = '' ): \Generator {
		[ $where, $args ] = $reach->where( 'e.unit_id', 'e.section' );
		$last             = 0;
		do {
			$rows = $this->database->rows(
				'SELECT r.id, r.entry_id, r.version_id, r.part, r.gone_at FROM {removals} r JOIN {entries} e ON e.id = r.entry_id WHERE r.id > %d AND ' . ( self::OF[ $of ] ?? '1 = 1' ) . ' AND ' . ( '' === $state ? "r.state <> 'public'" : 'r.state = %s' ) . " AND $where AND ( r.part = 1 OR NOT EXISTS ( SELECT 1 FROM {index_entries} i WHERE i.entry_id = r.entry_id AND i.expires_at > %s ) ) ORDER BY r.id LIMIT 100",
				[ $last, ...( '' === $state ? [] : [ $state ] ), ...$args, $this->clock->sql() ]
			);
			foreach ( $rows as $row ) {
				$last = (int) $row['id'];
				foreach ( $this->addresses( $row ) as $address ) {
					if ( 'moved' === $address['verdict'] || $this->scope->is_anothers( $row, $address['kind'], $address['url'] ) ) {
						continue;
					}
					yield [
						'url'     => $address['url'],
						'kind'    => $address['kind'],
						'gone'    => (string) $this->clock->iso( $row['gone_at'] ),
						'verdict' => $address['verdict'] ?? '',
					];
				}
			}
		} while ( 100 === count( $rows ) );
	}

	/**
	 * @param array<string, string|null> $row Of {removals}.
	 * @return list<array{url: string, kind: string, head: int|null, get: int|null, conditional: int|null, verdict: string|null}>
	 */
	private function addresses( array $row ): array {
		$list = [];
		foreach ( $this->scope->all( $row ) as $address ) {
			$url = Addresses::url( $address );
			if ( null !== $url ) {
				$list[] = [
					'url'         => $url,
					'kind'        => (string) $address['kind'],
					'head'        => self::status( $address['by_head'] ),
					'get'         => self::status( $address['by_get'] ),
					'conditional' => self::status( $address['by_condition'] ),
					'verdict'     => $address['verdict'],
				];
			}
		}
		return $list;
	}

	private static function status( ?string $kept ): ?int {
		return null === $kept || Fetcher::NOT_ASKED === (int) $kept ? null : (int) $kept;
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, mixed>
	 */
	private function view( array $row ): array {
		return [
			'id'        => (int) $row['id'],
			'entry'     => (int) $row['entry_id'],
			'title'     => (string) $row['title'],
			'section'   => (string) $row['section'],
			'unit'      => (int) $row['unit_id'],
			'version'   => (int) $row['number'],
			'part'      => Scope::is_part( $row ),
			'kind'      => (string) $row['kind'],
			'goneAt'    => $this->clock->iso( $row['gone_at'] ),
			'state'     => (string) $row['state'],
			'asked'     => (int) $row['asked'],
			'answering' => (int) $row['answering'],
			'unclear'   => (int) $row['unclear'],
			'checkedAt' => $this->clock->iso( $row['checked_at'] ),
			'dueAt'     => $this->clock->iso( $row['due_at'] ),
			'digest'    => (string) $row['digest'],
		];
	}
}
