<?php
/**
 * Who answers for which section.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Governed\Pending;
use Prakat\Support\Clock;
use Prakat\Units\Units;

/**
 * The sections that a unit must keep public: those in which it has ever published, those of which the contract names it,
 * and those that the agency has given it; not those that the agency has taken from it. Each is reviewed as a whole too:
 * that every entry is right does not say that none is missing.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Sections {

	/** Condition on {review_sections}: something is public there. Takes the time twice. */
	public const STANDS = 'EXISTS ( SELECT 1 FROM {entries} e WHERE e.unit_id = {review_sections}.unit_id AND e.section = {review_sections}.section AND e.live_version_id IS NOT NULL AND e.published_at <= %s AND e.expires_at > %s )';

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Units $units,
		private readonly Settings $settings,
		private readonly Clock $clock
	) {
	}

	/**
	 * Brings the list up to date. May be done again at any time.
	 */
	public function keep(): void {
		$known = [];
		foreach ( $this->database->rows( 'SELECT unit_id, section, owned FROM {review_sections}' ) as $row ) {
			$known[ $row['unit_id'] . ' ' . $row['section'] ] = '1' === $row['owned'];
		}
		foreach ( $this->database->rows( 'SELECT unit_id, section FROM {entries} GROUP BY unit_id, section' ) as $row ) {
			if ( ! isset( $known[ $row['unit_id'] . ' ' . $row['section'] ] ) && null !== $this->database->value( 'SELECT id FROM {entries} WHERE unit_id = %d AND section = %s AND first_published_at IS NOT NULL LIMIT 1', [ (int) $row['unit_id'], $row['section'] ] ) ) {
				$this->add( (int) $row['unit_id'], (string) $row['section'], $this->clock->today() );
			}
		}
		foreach ( $this->whole() as $section ) {
			$unit = $this->units->by_slug( $section->contract['unit'] );
			if ( null !== $unit && $unit['active'] && ! isset( $known[ $unit['id'] . ' ' . $section->id ] ) ) {
				$this->add( $unit['id'], $section->id, $this->clock->today() );
			}
		}
		$said = [];
		foreach ( $this->settings->all()['responsible'] as $one ) {
			$said[ $one['unit'] . ' ' . $one['section'] ] = true;
			if ( $this->may_have( $one['section'] ) && $one['owned'] !== ( $known[ $one['unit'] . ' ' . $one['section'] ] ?? null ) ) {
				$this->add( $one['unit'], $one['section'], $this->clock->today() );
				$this->database->update( 'review_sections', [ 'owned' => $one['owned'] ? 1 : 0 ], [ 'unit_id' => $one['unit'], 'section' => $one['section'] ] );
			}
		}
		foreach ( $known as $place => $owned ) {
			if ( ! $owned && ! isset( $said[ $place ] ) ) {
				[ $unit, $section ] = explode( ' ', $place );
				$this->database->update( 'review_sections', [ 'owned' => 1 ], [ 'unit_id' => (int) $unit, 'section' => $section ] );
			}
		}
	}

	/**
	 * An entry was reviewed, in its approval or again. Where it is all that the unit has public in the section, the section
	 * was reviewed with it.
	 *
	 * @param string $day In the agency's zone.
	 */
	public function entry_reviewed( int $unit_id, string $section, string $day ): void {
		if ( ! $this->may_have( $section ) ) {
			return;
		}
		$this->add( $unit_id, $section, $day );
		if ( count( $this->database->column( 'SELECT id FROM {entries} WHERE unit_id = %d AND section = %s AND live_version_id IS NOT NULL LIMIT 2', [ $unit_id, $section ] ) ) < 2 ) {
			$this->reviewed( $unit_id, $section, $day );
		}
	}

	/**
	 * The section was reviewed as a whole.
	 *
	 * @param string $day In the agency's zone.
	 * @return string When it is due again.
	 */
	public function reviewed( int $unit_id, string $section, string $day ): string {
		$due = Interval::after( $day, $this->contracts->section( $section )->contract['review']['every'] );
		$this->database->update(
			'review_sections',
			[
				'reviewed_at' => $this->clock->sql(),
				'review_due'  => $due,
				'review_told' => 0,
			],
			[
				'unit_id' => $unit_id,
				'section' => $section,
			]
		);
		return $due;
	}

	/**
	 * The sections that a unit answers for, in the order of the contracts.
	 *
	 * @return array<string, Row> By section.
	 */
	public function of_unit( int $unit_id ): array {
		$rows = [];
		foreach ( $this->database->rows( 'SELECT * FROM {review_sections} WHERE unit_id = %d AND owned = 1', [ $unit_id ] ) as $row ) {
			$rows[ (string) $row['section'] ] = $row;
		}
		return array_filter( array_replace( array_intersect_key( array_flip( array_keys( $this->whole() ) ), $rows ), $rows ), 'is_array' );
	}

	/**
	 * @return Row|null
	 */
	public function row( int $unit_id, string $section ): ?array {
		return $this->database->row( 'SELECT * FROM {review_sections} WHERE unit_id = %d AND section = %s AND owned = 1', [ $unit_id, $section ] );
	}

	/**
	 * A digest over which versions the unit has public in the section now.
	 *
	 * @return array{digest: string, count: int, records: int}
	 */
	public function standing( int $unit_id, string $section ): array {
		$hash  = hash_init( 'sha256' );
		$count = 0;
		$all   = 0;
		$now   = $this->clock->sql();
		foreach ( $this->database->each( 'SELECT e.id, v.hash, v.record_count FROM {entries} e JOIN {versions} v ON v.id = e.live_version_id WHERE e.unit_id = %d AND e.section = %s AND e.published_at <= %s AND e.expires_at > %s ORDER BY e.id', [ $unit_id, $section, $now, $now ] ) as $row ) {
			hash_update( $hash, $row['id'] . ':' . $row['hash'] . "\n" );
			++$count;
			$all += (int) $row['record_count'];
		}
		return [
			'digest'  => hash_final( $hash ),
			'count'   => $count,
			'records' => $all,
		];
	}

	/**
	 * Sections that are reviewed as a whole: all but the website's own pages, of which none is missing.
	 *
	 * @return array<string, Section>
	 */
	public function whole(): array {
		return array_filter( $this->contracts->sections(), fn ( Section $section ): bool => $this->may_have( $section->id ) );
	}

	private function may_have( string $section ): bool {
		return Pending::SECTION !== $section && $this->contracts->has( $section );
	}

	private function add( int $unit_id, string $section, string $day ): void {
		if ( $this->may_have( $section ) ) {
			$this->database->run(
				'INSERT INTO {review_sections} (unit_id, section, owned, since, review_due) VALUES (%d, %s, 1, %s, %s) ON DUPLICATE KEY UPDATE since = since',
				[ $unit_id, $section, $day, Interval::after( $day, $this->contracts->section( $section )->contract['review']['every'] ) ]
			);
		}
	}
}
