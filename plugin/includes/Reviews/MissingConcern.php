<?php
/**
 * What should be public and is not.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Units\Units;

/**
 * Sections that a unit answers for and in which it has nothing public; and months of which it has reported neither
 * something nor that there was nothing, where the section knows such a statement (R064, R101). A month is missed from its
 * end on, and due until the end of the next.
 *
 * @phpstan-import-type Item from Concern
 */
final class MissingConcern implements Concern {

	/** Months that are looked back at. */
	private const MONTHS = 12;

	public function __construct(
		private readonly Database $database,
		private readonly Sections $sections,
		private readonly Units $units,
		private readonly Clock $clock
	) {
	}

	public function kinds(): array {
		return [ 'missing', 'missing-month' ];
	}

	public function counts( Reach $reach ): array {
		return [
			'missing'       => count( $this->missing( $reach ) ),
			'missing-month' => count( $this->months( $reach ) ),
		];
	}

	public function items( string $kind, Reach $reach, int $limit, int $offset ): array {
		return array_slice( 'missing' === $kind ? $this->missing( $reach ) : $this->months( $reach ), $offset, $limit );
	}

	/**
	 * @return list<Item>
	 */
	private function missing( Reach $reach ): array {
		[ $where, $args ] = $reach->where( 'unit_id', 'section' );
		$now              = $this->clock->sql();
		$rows             = $this->database->rows( "SELECT unit_id, section, since FROM {review_sections} WHERE owned = 1 AND $where AND NOT " . Sections::STANDS . ' ORDER BY since, unit_id, section', [ ...$args, $now, $now ] );
		return array_map( static fn ( array $row ): array => self::item( 'missing', $row, null, [] ), $this->alive( $rows ) );
	}

	/**
	 * @return list<Item>
	 */
	private function months( Reach $reach ): array {
		$monthly = [];
		foreach ( $this->sections->whole() as $section ) {
			if ( isset( $section->contract['words']['nothing'] ) ) {
				$monthly[] = $section->id;
			}
		}
		if ( [] === $monthly ) {
			return [];
		}
		[ $where, $args ] = $reach->where( 'unit_id', 'section' );
		$first            = $this->first();
		$rows             = $this->alive( $this->database->rows( "SELECT unit_id, section, since FROM {review_sections} WHERE owned = 1 AND section IN (%s…) AND $where ORDER BY unit_id, section", [ $monthly, ...$args ] ) );
		$reported         = [];
		foreach ( [] === $rows ? [] : $this->database->rows( "SELECT DISTINCT unit_id, section, covers_from, covers_to FROM {entries} WHERE section IN (%s…) AND covers_to >= %s AND $where", [ $monthly, $first . '-01', ...$args ] ) as $row ) {
			for ( $month = substr( (string) $row['covers_from'], 0, 7 ); $month <= substr( (string) $row['covers_to'], 0, 7 ); $month = self::next( $month ) ) {
				$reported[ $row['unit_id'] . ' ' . $row['section'] . ' ' . $month ] = true;
			}
		}
		$items = [];
		$this_month = substr( $this->clock->today(), 0, 7 );
		foreach ( $rows as $row ) {
			for ( $month = max( $first, substr( (string) $row['since'], 0, 7 ) ); $month < $this_month; $month = self::next( $month ) ) {
				if ( ! isset( $reported[ $row['unit_id'] . ' ' . $row['section'] . ' ' . $month ] ) ) {
					$items[] = self::item( 'missing-month', $row, ( new \DateTimeImmutable( self::next( $month ) . '-01' ) )->format( 'Y-m-t' ), [ 'month' => $month ] );
				}
			}
		}
		usort( $items, static fn ( array $a, array $b ): int => [ $a['due'], $a['unit'], $a['section'] ] <=> [ $b['due'], $b['unit'], $b['section'] ] );
		return $items;
	}

	/**
	 * The first month that is looked at.
	 */
	private function first(): string {
		return ( new \DateTimeImmutable( substr( $this->clock->today(), 0, 7 ) . '-01' ) )->modify( '-' . self::MONTHS . ' months' )->format( 'Y-m' );
	}

	/**
	 * Units that are no more miss nothing.
	 *
	 * @param list<array<string, string|null>> $rows
	 * @return list<array<string, string|null>>
	 */
	private function alive( array $rows ): array {
		$active = array_column( array_filter( $this->units->all(), static fn ( array $unit ): bool => $unit['active'] ), 'id' );
		$known  = $this->sections->whole();
		return array_values( array_filter( $rows, static fn ( array $row ): bool => in_array( (int) $row['unit_id'], $active, true ) && isset( $known[ (string) $row['section'] ] ) ) );
	}

	/**
	 * @param array<string, string|null> $row
	 * @param array<string, string>      $details
	 * @return Item
	 */
	private static function item( string $kind, array $row, ?string $due, array $details ): array {
		return [
			'kind'    => $kind,
			'entry'   => null,
			'section' => (string) $row['section'],
			'unit'    => (int) $row['unit_id'],
			'title'   => '',
			'due'     => $due,
			'details' => $details,
		];
	}

	private static function next( string $month ): string {
		return ( new \DateTimeImmutable( "$month-01" ) )->modify( '+1 month' )->format( 'Y-m' );
	}
}
