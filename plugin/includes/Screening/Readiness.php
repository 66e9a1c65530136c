<?php
/**
 * Whether a version is ready to go out.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

use Prakat\Workflow\Attempt;
use Prakat\Workflow\Circumstance;

/**
 * Answers two facts of the workflow: `screened` (no identity number of a person stands in it that nobody answers for) and
 * `accessible` (nothing in it that somebody certainly can't read past).
 */
final class Readiness implements Circumstance {


	public function __construct( private readonly Screener $screener, private readonly Overrides $overrides, private readonly Spoken $spoken ) {
	}

	public function names(): array {
		return [ 'screened', 'accessible' ];
	}

	public function holds( string $fact, Attempt $attempt, bool $anew ): bool {
		$version = $attempt->situation->version_id();
		if ( 0 === $version ) {
			return false;
		}
		// A screen that only asks which buttons to show doesn't wait; the act itself does.
		$found = $attempt->asks ? $this->screener->known( $version ) : $this->screener->of_version( $version );
		return null === $found || 0 === $this->count( $fact, $found, (int) $attempt->situation->entry['id'], $version );
	}

	public function params( string $fact, Attempt $attempt ): array {
		$version = $attempt->situation->version_id();
		$found   = $this->screener->of_version( $version );
		$first   = $this->first( $fact, $found, (int) $attempt->situation->entry['id'], $version );
		return [
			'count' => $this->count( $fact, $found, (int) $attempt->situation->entry['id'], $version ),
			'where' => null === $first ? '' : [
				'en' => $this->spoken->where( $first, $version, 'en' ),
				'th' => $this->spoken->where( $first, $version, 'th' ),
			],
		];
	}

	/**
	 * How many errors there are that nobody answers for; those that were only counted can't be answered for.
	 */
	public function count( string $fact, Findings $found, int $entry_id, int $version_id ): int {
		$count = 0;
		foreach ( $found->counts as $kind => $times ) {
			$count += $this->spoken->is_error( $kind, $fact ) ? $times : 0;
		}
		if ( 0 === $count || 'screened' !== $fact ) {
			return $count;
		}
		$answered = $this->overrides->of( $entry_id, $version_id );
		foreach ( [] === $answered ? [] : $found->list as $finding ) {
			$count -= Overrides::is_about( $finding ) && isset( $answered[ $finding->id() ] ) ? 1 : 0;
		}
		return max( 0, $count );
	}

	private function first( string $fact, Findings $found, int $entry_id, int $version_id ): ?Finding {
		$answered = 'screened' === $fact ? $this->overrides->of( $entry_id, $version_id ) : [];
		foreach ( $found->list as $finding ) {
			if ( $this->spoken->is_error( $finding->kind, $fact ) && ! isset( $answered[ $finding->id() ] ) ) {
				return $finding;
			}
		}
		return null;
	}
}
