<?php
/**
 * What is missing in the duties, before it hurts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Format\ThaiDate;
use Prakat\Register\History;
use Prakat\Support\Clock;
use Prakat\Workflow\Level;
use Prakat\Workflow\Machine;
use Prakat\Workflow\RouteSettings;
use Prakat\Workflow\Routes;
use Prakat\Workflow\Settings;

/**
 * Looks at today's duties as a whole: links of the chain from proposing to publishing that nobody holds, fewer than two
 * webmasters (R061), nobody who supervises (R018, R121), persons who hold what the law would see apart (R046), levels with
 * too few people, acting appointments about to end, and leave on which nobody stands in.
 *
 * @phpstan-type Assignment array{user_id: int, unit_id: int, section: string, duty: string, ends_on: string|null, acting_for: int|null, on_leave_only: bool}
 */
final class Warnings {

	/** The links without which an entry gets stuck. */
	private const CHAIN = [ 'check', 'approve', 'publish' ];

	private const SOON = '+7 days';

	/** How long before a leave it is said that nobody stands in. */
	private const BEFORE_LEAVE = '+14 days';

	/** @var list<array{code: string, sentence: string}> */
	private array $found = [];

	public function __construct(
		private readonly Database $database,
		private readonly Units $units,
		private readonly Contracts $contracts,
		private readonly Machine $machine,
		private readonly Clock $clock,
		private readonly Routes $routes,
		private readonly RouteSettings $route_settings,
		private readonly Settings $settings
	) {
	}

	/**
	 * @param 'en'|'th' $language
	 * @return list<array{code: string, sentence: string}>
	 */
	public function all( string $language ): array {
		$this->found = [];

		$today = $this->assigned();
		$alive = array_values( array_filter( $today, static fn ( array $a ): bool => false !== get_userdata( $a['user_id'] ) ) );
		foreach ( $today as $assignment ) {
			if ( ! in_array( $assignment, $alive, true ) ) {
				$this->warn( 'account-gone', $this->about( $assignment ), $language );
			}
		}
		$all   = $alive;
		$alive = array_values( array_filter( $alive, static fn ( array $a ): bool => ! $a['on_leave_only'] ) );
		$this->offices( $alive, $language );
		$this->chains( $alive, $language );
		$this->several( $alive, $language );
		$this->ending( $alive, $language );
		$this->leaves( $all, $language );
		return $this->found;
	}

	/**
	 * @param list<Assignment> $alive
	 * @param 'en'|'th'        $language
	 */
	private function offices( array $alive, string $language ): void {
		if ( [] === self::users( $alive, 'propose' ) ) {
			$this->warn( 'nobody-proposes', [], $language );
		}
		$webmasters = count( self::users( $alive, 'publish' ) );
		if ( $webmasters < 2 ) {
			$this->warn( 'few-webmasters', [ 'count' => $webmasters ], $language );
		}
		if ( [] === self::users( $alive, 'monitor' ) ) {
			$this->warn( 'nobody-monitors', [], $language );
		}
	}

	/**
	 * Where somebody proposes, each level of the route there must have its people, and others than who proposes; somebody
	 * must publish.
	 *
	 * @param list<Assignment> $alive
	 * @param 'en'|'th'        $language
	 */
	private function chains( array $alive, string $language ): void {
		foreach ( $alive as $proposal ) {
			if ( 'propose' !== $proposal['duty'] ) {
				continue;
			}
			foreach ( $this->sections( $proposal['section'] ) as $section ) {
				$this->levels( $alive, [ 'section' => $section ] + $proposal, $language );
			}
			if ( [] === self::users( $this->covering( $alive, 'publish', $proposal['unit_id'], $proposal['section'] ), 'publish' ) ) {
				$this->warn( 'duty-unheld', [ 'duty' => $this->duty( 'publish' ) ] + $this->about( $proposal ), $language );
			}
		}
	}

	/**
	 * @param list<Assignment> $alive
	 * @param Assignment       $proposal
	 * @param 'en'|'th'        $language
	 */
	private function levels( array $alive, array $proposal, string $language ): void {
		$people = [];
		$needed = 0;
		foreach ( $this->routes->of( $proposal['unit_id'], $proposal['section'] )->levels as $level ) {
			$holders = self::users( $this->covering( $alive, $level->duty, $level->unit_id, $proposal['section'] ), $level->duty );
			$about   = [ 'duty' => $this->duty( $level->duty ) ] + $this->about( [ 'unit_id' => $level->unit_id ] + $proposal );
			if ( [] === $holders ) {
				$this->warn( 'duty-unheld', $about, $language );
			} elseif ( [ $proposal['user_id'] ] === $holders ) {
				$this->warn( 'own-only', $about, $language );
			} elseif ( count( $holders ) < $level->approvals ) {
				$this->warn( 'level-short', $this->level_words( $level, count( $holders ) ) + $about, $language );
			}
			$people  = [ ...$people, ...$holders ];
			$needed += [] === $holders ? 0 : $level->approvals;
		}
		$people = count( array_diff( array_unique( $people ), [ $proposal['user_id'] ] ) );
		if ( $people > 0 && $people < $needed && ! $this->settings->small_office() ) {
			$this->warn(
				'too-few-people',
				[
					'needed' => $needed,
					'count'  => $people,
				] + $this->about( $proposal ),
				$language
			);
		}
	}

	/**
	 * @return array{level: array{en: string, th: string}, needed: int, count: int}
	 */
	private function level_words( Level $level, int $count ): array {
		return [
			'level'  => $level->name,
			'needed' => $level->approvals,
			'count'  => $count,
		];
	}

	/**
	 * The sections of an assignment that may each have a route of their own.
	 *
	 * @return list<string>
	 */
	private function sections( string $section ): array {
		return '*' === $section ? array_values( array_unique( [ '*', ...array_column( $this->route_settings->assigned(), 'section' ) ] ) ) : [ $section ];
	}

	/**
	 * Somebody without whom nothing goes on is away soon, and nobody stands in.
	 *
	 * @param list<Assignment> $all Alternates too.
	 * @param 'en'|'th'        $language
	 */
	private function leaves( array $all, string $language ): void {
		$soon   = $this->clock->now()->setTimezone( $this->clock->zone() )->modify( self::BEFORE_LEAVE )->format( 'Y-m-d' );
		$leaves = $this->database->rows( 'SELECT user_id, starts_on, ends_on FROM {leaves} WHERE ended_at IS NULL AND starts_on <= %s AND ends_on >= %s ORDER BY starts_on, id', [ $soon, $this->clock->today() ] );
		$away   = array_map( static fn ( array $leave ): int => (int) $leave['user_id'], $leaves );
		foreach ( $leaves as $leave ) {
			foreach ( $all as $held ) {
				if ( (int) $leave['user_id'] !== $held['user_id'] || null !== $held['acting_for'] || ! in_array( $held['duty'], self::CHAIN, true ) ) {
					continue;
				}
				$others = array_filter(
					$this->covering( $all, $held['duty'], $held['unit_id'], $held['section'] ),
					static fn ( array $a ): bool => ! in_array( $a['user_id'], $away, true ) && ( ! $a['on_leave_only'] || $a['acting_for'] === $held['user_id'] ) && ( null === $a['ends_on'] || $a['ends_on'] >= $leave['starts_on'] )
				);
				if ( [] === $others ) {
					$this->warn(
						'leave-unheld',
						[
							'from' => ThaiDate::format( (string) $leave['starts_on'], 'long', $language, false ),
							'to'   => ThaiDate::format( (string) $leave['ends_on'], 'long', $language, false ),
						] + $this->about( $held ),
						$language
					);
				}
			}
		}
	}

	/**
	 * @param list<Assignment> $alive
	 * @param 'en'|'th'        $language
	 */
	private function several( array $alive, string $language ): void {
		$held = [];
		foreach ( $alive as $assignment ) {
			if ( in_array( $assignment['duty'], [ 'propose', ...self::CHAIN ], true ) ) {
				$held[ $assignment['user_id'] . ' ' . $assignment['unit_id'] ][ $assignment['duty'] ] = $assignment;
			}
		}
		foreach ( $held as $duties ) {
			if ( isset( $duties['approve'] ) && count( $duties ) > 1 ) {
				$words = array_map( fn ( string $duty ): array => $this->duty( $duty ), array_keys( $duties ) );
				$this->warn(
					'several-duties',
					[
						'duties' => [
							'en' => '“' . implode( '”, “', array_column( $words, 'en' ) ) . '”',
							'th' => '“' . implode( '” “', array_column( $words, 'th' ) ) . '”',
						],
					] + $this->about( reset( $duties ) ),
					$language
				);
			}
		}
	}

	/**
	 * @param list<Assignment> $alive
	 * @param 'en'|'th'        $language
	 */
	private function ending( array $alive, string $language ): void {
		$soon = $this->clock->now()->setTimezone( $this->clock->zone() )->modify( self::SOON )->format( 'Y-m-d' );
		foreach ( $alive as $assignment ) {
			if ( null !== $assignment['acting_for'] && null !== $assignment['ends_on'] && $assignment['ends_on'] <= $soon ) {
				$this->warn( 'acting-ends', [ 'date' => ThaiDate::format( $assignment['ends_on'], 'long', $language, false ) ] + $this->about( $assignment ), $language );
			}
		}
	}

	/**
	 * @param list<Assignment> $alive
	 * @return list<Assignment> Those that cover the unit and section.
	 */
	private function covering( array $alive, string $duty, int $unit_id, string $section ): array {
		$units = $this->units->ancestors( $unit_id );
		return array_values(
			array_filter(
				$alive,
				static fn ( array $a ): bool => $a['duty'] === $duty && in_array( $a['unit_id'], $units, true ) && ( '*' === $section || in_array( $a['section'], [ '*', $section ], true ) )
			)
		);
	}

	/**
	 * @param list<Assignment> $alive
	 * @return list<int>
	 */
	private static function users( array $alive, string $duty ): array {
		return array_values( array_unique( array_column( array_filter( $alive, static fn ( array $a ): bool => $a['duty'] === $duty ), 'user_id' ) ) );
	}

	/**
	 * @param Assignment $assignment
	 * @return array<string, mixed>
	 */
	private function about( array $assignment ): array {
		$user = get_userdata( $assignment['user_id'] );
		return [
			'person'  => false === $user ? '#' . $assignment['user_id'] : $user->display_name,
			'unit'    => $this->units->get( $assignment['unit_id'] )['name'],
			'duty'    => $this->duty( $assignment['duty'] ),
			'section' => '*' === $assignment['section'] ? [
				'en' => 'all sections',
				'th' => 'ทุกหมวดข้อมูล',
			] : ( $this->contracts->sections()[ $assignment['section'] ]->contract['words']['name'] ?? $assignment['section'] ),
		];
	}

	/**
	 * @return array{en: string, th: string}
	 */
	private function duty( string $duty ): array {
		return $this->machine->definition()['duties'][ $duty ]['words'];
	}

	/**
	 * The same sentence once, however many assignments lead to it.
	 *
	 * @param array<string, mixed> $params
	 * @param 'en'|'th'            $language
	 */
	private function warn( string $code, array $params, string $language ): void {
		$warning = [
			'code'     => $code,
			'sentence' => History::fill( $this->machine->definition()['warnings'][ $code ][ $language ], $params, $language ),
		];
		if ( ! in_array( $warning, $this->found, true ) ) {
			$this->found[] = $warning;
		}
	}

	/**
	 * @return list<Assignment>
	 */
	private function assigned(): array {
		$day = $this->clock->today();
		return array_map(
			static fn ( array $row ): array => [
				'user_id'    => (int) $row['user_id'],
				'unit_id'    => (int) $row['unit_id'],
				'section'    => (string) $row['section'],
				'duty'       => (string) $row['duty'],
				'ends_on'       => $row['ends_on'],
				'acting_for'    => null === $row['acting_for'] ? null : (int) $row['acting_for'],
				'on_leave_only' => '1' === $row['on_leave_only'],
			],
			$this->database->rows( 'SELECT user_id, unit_id, section, duty, ends_on, acting_for, on_leave_only FROM {duties} WHERE ended_at IS NULL AND starts_on <= %s AND ( ends_on IS NULL OR ends_on >= %s ) ORDER BY unit_id, id', [ $day, $day ] )
		);
	}
}
