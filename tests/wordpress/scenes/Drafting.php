<?php
/**
 * Entries being written.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Scenes;

use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Entries\Records;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

trait Drafting {

	/**
	 * Somebody who may propose for the unit, in every section.
	 */
	public function officer( string $unit = 'clerk' ): int {
		return $this->person( 'officer', [ [ $unit, '*', 'propose' ] ] );
	}

	/**
	 * A header that may be submitted.
	 *
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	public function header( array $more = [] ): array {
		return $more + [
			'title'        => 'ประกาศผู้ชนะการเสนอราคา',
			'source'       => 'กองคลัง',
			'covers'       => [
				'from' => '2026-10-01',
				'to'   => '2027-09-30',
			],
			'publishUntil' => '2099-09-30',
		];
	}

	/**
	 * A procurement record that may be submitted: a line of the plan.
	 *
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	public function item( array $more = [] ): array {
		return $more + [
			'stage'      => 'plan',
			'title'      => 'ซื้อวัสดุสำนักงาน',
			'fiscalYear' => 2569,
			'date'       => '2025-11-29',
			'budget'     => '1480.00',
		];
	}

	/**
	 * An entry with a first draft.
	 *
	 * @param list<array<string, mixed>> $records
	 * @param array<string, mixed>|null  $header  One that may be submitted, unless another is given.
	 * @return int The entry.
	 */
	public function draft( int $officer, array $records = [], ?array $header = null, string $unit = 'clerk', string $section = 'procurement' ): int {
		$actor = Actor::user( $officer );
		$entry = $this->get( Entries::class )->create( $section, $this->unit( $unit ), $header ?? $this->header(), $actor );
		if ( [] !== $records ) {
			$this->get( Drafts::class )->replace_records( $entry, $this->seen( $entry ), $records, $actor );
		}
		return $entry;
	}

	/**
	 * The version in hand.
	 */
	public function open( int $entry ): Version {
		return $this->get( Versions::class )->get( (int) $this->get( Entries::class )->get( $entry )->open_version_id );
	}

	/**
	 * What a person who opens the entry now has before them.
	 */
	public function seen( int $entry ): Seen {
		$open = $this->open( $entry );
		return new Seen( $open->id, $open->rev, $open->hash );
	}

	/**
	 * The same as JSON sends it.
	 *
	 * @return array{version: int, rev: int, hash: string}
	 */
	public function seen_json( int $entry ): array {
		return (array) $this->seen( $entry );
	}

	/**
	 * What a person who opens what is public of the entry has before them, as JSON sends it.
	 *
	 * @return array{version: int, rev: int, hash: string}
	 */
	public function seen_of_public( int $entry ): array {
		$live = $this->get( Versions::class )->get( (int) $this->get( Entries::class )->get( $entry )->live_version_id );
		return (array) new Seen( $live->id, $live->rev, $live->hash );
	}

	/**
	 * The titles of a version's records, in order.
	 *
	 * @return list<string>
	 */
	public function titles( int $version ): array {
		$titles = [];
		foreach ( $this->get( Records::class )->each( $version ) as $record ) {
			$titles[] = (string) ( $record['title'] ?? '' );
		}
		return $titles;
	}

	/**
	 * A file on the disk with these bytes, gone when PHP ends.
	 */
	public function paper( string $bytes ): string {
		$path = (string) tempnam( sys_get_temp_dir(), 'prakat' );
		file_put_contents( $path, $bytes );
		register_shutdown_function( static fn () => @unlink( $path ) );
		return $path;
	}

	/**
	 * The bytes of a small PDF.
	 */
	public function pdf( string $words = 'ประกาศ' ): string {
		return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% $words\ntrailer<</Root 1 0 R>>\n%%EOF\n";
	}
}
