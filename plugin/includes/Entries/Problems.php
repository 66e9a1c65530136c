<?php
/**
 * What is wrong with a version.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Problem;
use Prakat\Contract\Section;
use Prakat\Contract\Validator;
use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Workflow\Period;

/**
 * Judges a version as it is judged when it is submitted: header complete, each record right, files there, and at
 * least one record or the statement that there is none. The problems of records were counted when they were
 * saved; they are counted anew only when the section's contract has changed since.
 */
final class Problems {

	/** @var array<string, int> Counts that were made in this request, by what they were made of. */
	private array $counted = [];

	public function __construct(
		private readonly Database $database,
		private readonly Validator $validator,
		private readonly Versions $versions,
		private readonly Records $records,
		private readonly References $references,
		private readonly Clock $clock
	) {
	}

	/**
	 * How many problems there are; 0 when it may be submitted.
	 */
	public function count( int $version_id ): int {
		$version = $this->versions->get( $version_id );
		$content = "$version->id $version->rev $version->hash $version->contract";
		if ( ! isset( $this->counted[ $content ] ) ) {
			$section                   = $this->versions->section_of( $version );
			$this->counted[ $content ] = count( $this->header( $version ) ) + count( $this->whole( $version, $section ) ) + $this->in_records( $version, $section );
		}
		return $this->counted[ $content ];
	}

	/**
	 * What is wrong with the header. The least time that the section stays public is asked for while it is a draft: what
	 * was submitted in time and waited for its approval is not refused for the waiting.
	 *
	 * @return list<Problem>
	 */
	public function header( Version $version ): array {
		$section  = $this->versions->section_of( $version );
		$problems = $this->validator->header( $section, $version->header, true );
		if ( null !== $version->frozen_at ) {
			return $problems;
		}
		$now    = $this->clock->now();
		$period = Period::of( $version->header, $this->clock->zone() );
		if ( ! $period->is_valid( $now ) ) {
			// No period at all is the workflow’s own refusal.
			return $problems;
		}
		return [ ...$problems, ...$this->validator->period( $section, $period->begins( $now )->setTimezone( $this->clock->zone() ), $period->until ) ];
	}

	/**
	 * The first problems in the order in which a person meets them.
	 *
	 * @return list<array{row: int|null, problem: Problem}>
	 */
	public function first( int $version_id, int $limit ): array {
		$version = $this->versions->get( $version_id );
		$section = $this->versions->section_of( $version );
		$first   = array_map(
			static fn ( Problem $problem ): array => [
				'row'     => null,
				'problem' => $problem,
			],
			$this->header( $version )
		);
		$first   = [ ...$first, ...$this->whole( $version, $section ) ];
		if ( count( $first ) < $limit && $this->in_records( $version, $section ) > 0 ) {
			foreach ( $this->records->page( $version_id, 1, $limit, true ) as $row ) {
				foreach ( $row['problems'] as $problem ) {
					$first[] = [
						'row'     => $row['row'],
						'problem' => $problem,
					];
				}
			}
		}
		return array_slice( $first, 0, $limit );
	}

	/**
	 * Problems of the version as a whole: too few or too many records, a statement that contradicts them, files that
	 * are named and not there.
	 *
	 * @return list<array{row: int|null, problem: Problem}>
	 */
	private function whole( Version $version, Section $section ): array {
		$problems = [];
		foreach ( $this->validator->count( $section, $version->header, $version->record_count ) as $problem ) {
			$problems[] = [
				'row'     => null,
				'problem' => $problem,
			];
		}
		return [ ...$problems, ...$this->references->missing( $version, $section ) ];
	}

	/**
	 * Problems of all records together.
	 */
	private function in_records( Version $version, Section $section ): int {
		if ( null === $version->frozen_at && $version->contract !== $section->contract['hash'] ) {
			$this->judge_again( $version, $section );
		}
		return (int) $this->database->value( 'SELECT SUM(problems) FROM {records} WHERE version_id = %d AND problems > 0', [ $version->id ] );
	}

	/**
	 * The contract has changed: what was right may be wrong now.
	 */
	private function judge_again( Version $version, Section $section ): void {
		$this->database->transaction(
			function () use ( $version, $section ): void {
				$frozen = $this->database->row( 'SELECT frozen_at FROM {versions} WHERE id = %d FOR UPDATE', [ $version->id ] );
				if ( null === $frozen || null !== $frozen['frozen_at'] ) {
					return;
				}
				$this->database->run( 'UPDATE {records} SET problems = 0 WHERE version_id = %d AND problems > 0', [ $version->id ] );
				foreach ( $this->records->each( $version->id ) as $row => $record ) {
					$count = count( $this->validator->record( $section, $record ) );
					if ( $count > 0 ) {
						$this->database->run( 'UPDATE {records} SET problems = %d WHERE version_id = %d AND row_no = %d', [ $count, $version->id, $row ] );
					}
				}
				$this->database->update( 'versions', [ 'contract' => (string) $section->contract['hash'] ], [ 'id' => $version->id ] );
			}
		);
	}
}
