<?php
/**
 * What an agency sets about reviews.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Register\Choices;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * How long before it is due a review is spoken of, from when on the end of a publication is shown, whether links are tried,
 * whose documents may be linked to, and who is responsible for which section where it isn't as the contract has it.
 *
 * @phpstan-type Responsible array{unit: int, section: string, owned: bool}
 * @phpstan-type All array{soonDays: int, expiringDays: int, links: bool, hosts: list<string>, responsible: list<Responsible>}
 */
final class Settings {

	public const OPTION = 'prakat_reviews';

	private const DEFAULTS = [
		'soonDays'     => 14,
		'expiringDays' => 30,
		'links'        => true,
		'hosts'        => [],
		'responsible'  => [],
	];

	private const MOST = 500;

	public function __construct( private readonly Choices $choices ) {
	}

	/**
	 * @return All
	 */
	public function all(): array {
		$stored = get_option( self::OPTION, [] );
		/** @var All $all */
		$all = ( is_array( $stored ) ? array_intersect_key( $stored, self::DEFAULTS ) : [] ) + self::DEFAULTS;
		return $all;
	}

	/**
	 * @param array<array-key, mixed> $input What differs.
	 * @throws Refusal 'reviews-settings-invalid'.
	 */
	public function save( array $input, Actor $actor ): void {
		$before = $this->all();
		$after  = [
			'soonDays'     => self::days( $input['soonDays'] ?? $before['soonDays'] ),
			'expiringDays' => self::days( $input['expiringDays'] ?? $before['expiringDays'] ),
			'links'        => is_bool( $input['links'] ?? $before['links'] ) ? ( $input['links'] ?? $before['links'] ) : throw new Refusal( 'reviews-settings-invalid' ),
			'hosts'        => self::hosts( $input['hosts'] ?? $before['hosts'] ),
			'responsible'  => self::responsible( $input['responsible'] ?? $before['responsible'] ),
		];
		$this->choices->keep(
			self::OPTION,
			'reviews-changed',
			$after,
			[
				'before' => $before,
				'after'  => $after,
			],
			$actor
		);
	}

	private static function days( mixed $days ): int {
		return is_int( $days ) && $days >= 1 && $days <= 90 ? $days : throw new Refusal( 'reviews-settings-invalid' );
	}

	/**
	 * @return list<string>
	 */
	private static function hosts( mixed $hosts ): array {
		if ( ! is_array( $hosts ) || count( $hosts ) > self::MOST ) {
			throw new Refusal( 'reviews-settings-invalid' );
		}
		$kept = [];
		foreach ( $hosts as $host ) {
			$host = is_string( $host ) ? strtolower( trim( $host ) ) : '';
			if ( 1 !== preg_match( '/^[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])$/D', $host ) ) {
				throw new Refusal( 'reviews-settings-invalid' );
			}
			$kept[] = $host;
		}
		return array_values( array_unique( $kept ) );
	}

	/**
	 * @return list<Responsible>
	 */
	private static function responsible( mixed $list ): array {
		if ( ! is_array( $list ) || count( $list ) > self::MOST ) {
			throw new Refusal( 'reviews-settings-invalid' );
		}
		$kept = [];
		foreach ( $list as $one ) {
			if ( ! is_array( $one ) || ! is_int( $one['unit'] ?? null ) || ! is_string( $one['section'] ?? null ) || ! is_bool( $one['owned'] ?? null ) ) {
				throw new Refusal( 'reviews-settings-invalid' );
			}
			$kept[ $one['unit'] . ' ' . $one['section'] ] = [
				'unit'    => $one['unit'],
				'section' => $one['section'],
				'owned'   => $one['owned'],
			];
		}
		return array_values( $kept );
	}
}
