<?php
/**
 * The list that belongs to an attestation.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Exports\Line;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Every entry that the unit has public in its sections, none left out, however many: a CSV file whose digest is part of what
 * the head signs. It is kept in parts as it was signed; memory stays the same.
 */
final class Annex {

	private const BOM = "\xEF\xBB\xBF";

	private const HEADINGS = [ 'ลำดับ', 'หมวดข้อมูล', 'เรื่อง', 'รหัสเรื่อง', 'ฉบับที่', 'ค่าตรวจสอบเนื้อหา', 'วันที่เผยแพร่', 'ตรวจทานล่าสุด', 'ทบทวนครั้งต่อไป' ];

	/** Lines of a part. */
	private const LINES = 500;

	private const WINDOW = 5000;

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Sections $sections,
		private readonly Clock $clock
	) {
	}

	/**
	 * What the list is now.
	 *
	 * @return array{rows: int, sha256: string}
	 */
	public function digest( int $unit_id ): array {
		$hash = hash_init( 'sha256' );
		$rows = 0;
		foreach ( $this->parts( $unit_id ) as [ $part, $lines ] ) {
			hash_update( $hash, $part );
			$rows += $lines;
		}
		return [
			'rows'   => $rows,
			'sha256' => hash_final( $hash ),
		];
	}

	/**
	 * The list as it would be signed now.
	 *
	 * @return \Generator<int, string>
	 */
	public function chunks( int $unit_id ): \Generator {
		foreach ( $this->parts( $unit_id ) as [ $part ] ) {
			yield $part;
		}
	}

	/**
	 * Keeps the list with what was signed, in the transaction of the signature.
	 *
	 * @param string $digest That was signed.
	 * @throws Refusal 'seen-stale' when it is another list by now.
	 */
	public function keep( int $attestation_id, int $unit_id, string $digest ): void {
		$hash = hash_init( 'sha256' );
		$no   = 0;
		foreach ( $this->parts( $unit_id ) as [ $part ] ) {
			hash_update( $hash, $part );
			$this->database->insert(
				'attestation_lists',
				[
					'attestation_id' => $attestation_id,
					'part'           => ++$no,
					'csv'            => $part,
				]
			);
		}
		if ( ! hash_equals( $digest, hash_final( $hash ) ) ) {
			throw new Refusal( 'seen-stale' );
		}
	}

	/**
	 * The list as it was signed.
	 *
	 * @return \Generator<int, string>
	 */
	public function kept( int $attestation_id ): \Generator {
		$last = 0;
		while ( null !== ( $row = $this->database->row( 'SELECT part, csv FROM {attestation_lists} WHERE attestation_id = %d AND part > %d ORDER BY part LIMIT 1', [ $attestation_id, $last ] ) ) ) {
			$last = (int) $row['part'];
			yield (string) $row['csv'];
		}
	}

	/**
	 * Whether the list that is kept is the one that was signed.
	 */
	public function is_whole( int $attestation_id, string $digest ): bool {
		$hash = hash_init( 'sha256' );
		foreach ( $this->kept( $attestation_id ) as $part ) {
			hash_update( $hash, $part );
		}
		return hash_equals( $digest, hash_final( $hash ) );
	}

	/**
	 * @return \Generator<int, array{string, int}> Part, and how many entries it lists.
	 */
	private function parts( int $unit_id ): \Generator {
		$csv   = self::BOM . self::line( self::HEADINGS );
		$lines = 0;
		$no    = 0;
		foreach ( array_keys( $this->sections->of_unit( $unit_id ) ) as $section ) {
			$name = $this->contracts->section( $section )->words( 'name', 'th' );
			foreach ( $this->public( $unit_id, $section ) as $entry ) {
				$csv .= self::line( [ (string) ++$no, $name, (string) $entry['title'], (string) $entry['uuid'], (string) $entry['number'], (string) $entry['hash'], $this->day( $entry['published_at'] ), $this->day( $entry['reviewed_at'] ), (string) $entry['review_due'] ] );
				if ( ++$lines === self::LINES ) {
					yield [ $csv, $lines ];
					$csv   = '';
					$lines = 0;
				}
			}
		}
		if ( '' !== $csv ) {
			yield [ $csv, $lines ];
		}
	}

	/**
	 * @return \Generator<int, array<string, string|null>>
	 */
	private function public( int $unit_id, string $section ): \Generator {
		$now = $this->clock->sql();
		return $this->database->each(
			'SELECT e.id, e.uuid, COALESCE( i.title, e.title ) AS title, e.published_at, e.reviewed_at, e.review_due, v.number, v.hash FROM {entries} e JOIN {versions} v ON v.id = e.live_version_id LEFT JOIN {index_entries} i ON i.entry_id = e.id AND i.version_id = v.id WHERE e.unit_id = %d AND e.section = %s AND e.published_at <= %s AND e.expires_at > %s ORDER BY e.id',
			[ $unit_id, $section, $now, $now ],
			self::WINDOW
		);
	}

	/**
	 * @param list<string> $cells
	 */
	private static function line( array $cells ): string {
		return implode( ',', array_map( Line::cell( ... ), $cells ) ) . "\r\n";
	}

	private function day( ?string $sql ): string {
		return null === $sql ? '' : $this->clock->at( $sql )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
	}
}
