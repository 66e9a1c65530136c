<?php
/**
 * The parts of the agency.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Contract\PlainText;
use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * The tree of units: a municipality, its offices and divisions. Small (tens, at most hundreds), so it is read whole.
 *
 * @phpstan-type Unit array{id: int, slug: string, parent: int|null, name: array{en: string, th: string}, active: bool, position: int}
 */
final class Units {

	/** @var array<int, Unit>|null */
	private ?array $units = null;

	public function __construct(
		private readonly Database $database,
		private readonly Register $register,
		private readonly Clock $clock
	) {
	}

	/**
	 * Every unit in the order of the agency's own list.
	 *
	 * @return list<Unit>
	 */
	public function all(): array {
		return array_values( $this->by_id() );
	}

	/**
	 * @return Unit
	 * @throws Refusal 'unit-not-found'.
	 */
	public function get( int $id ): array {
		return $this->by_id( $id )[ $id ] ?? throw new Refusal( 'unit-not-found' );
	}

	/**
	 * @return Unit|null
	 */
	public function by_slug( string $slug ): ?array {
		foreach ( $this->by_id() as $unit ) {
			if ( $unit['slug'] === $slug ) {
				return $unit;
			}
		}
		return null;
	}

	/**
	 * The unit itself and those above it, up to the root: where a duty must sit to cover the unit.
	 *
	 * @return list<int>
	 */
	public function ancestors( int $id ): array {
		$chain = [];
		$units = $this->by_id( $id );
		while ( isset( $units[ $id ] ) && ! in_array( $id, $chain, true ) ) {
			$chain[] = $id;
			$id      = $units[ $id ]['parent'] ?? 0;
		}
		return $chain;
	}

	/**
	 * The unit itself and every unit below it: what a duty on it covers.
	 *
	 * @return list<int>
	 */
	public function descendants( int $id ): array {
		$below = [];
		foreach ( $this->by_id() as $unit ) {
			if ( in_array( $id, $this->ancestors( $unit['id'] ), true ) ) {
				$below[] = $unit['id'];
			}
		}
		return $below;
	}

	/**
	 * Adds a unit, or changes the one whose id is given, and writes it into the register.
	 *
	 * @param array{id?: int, slug?: string, parent?: int|null, name?: array{en?: string, th?: string}, active?: bool, position?: int} $input
	 * @return int The unit's id.
	 * @throws Refusal When it has no Thai name, its slug is taken or not a slug, or it would be under itself.
	 */
	public function save( array $input, Actor $actor ): int {
		return $this->database->transaction(
			function () use ( $input, $actor ): int {
				// One change of the tree at a time: two moves that are fine alone may make a loop together.
				$this->database->rows( 'SELECT id FROM {units} ORDER BY id FOR UPDATE' );
				$this->units = null;

				$before = isset( $input['id'] ) ? $this->get( $input['id'] ) : null;
				$row    = $this->row( $input, $before );
				if ( null === $before ) {
					$id = $this->database->insert( 'units', $row + [ 'created_at' => $this->clock->sql() ] );
				} else {
					$id = $before['id'];
					$this->database->update( 'units', $row, [ 'id' => $id ] );
				}
				$this->units = null;
				$this->register->write(
					[
						'act'     => null === $before ? 'unit-added' : 'unit-changed',
						'actor'   => $actor,
						'details' => [
							'unit'   => $row['name_th'],
							'before' => $before,
							'after'  => $this->get( $id ),
						],
					]
				);
				return $id;
			}
		);
	}

	/**
	 * @param array{id?: int, slug?: string, parent?: int|null, name?: array{en?: string, th?: string}, active?: bool, position?: int} $input
	 * @param Unit|null $before
	 * @return array{slug: string, parent_id: int|null, name_th: string, name_en: string, position: int, active: int}
	 */
	private function row( array $input, ?array $before ): array {
		$thai = self::text( $input['name']['th'] ?? $before['name']['th'] ?? '' );
		if ( '' === $thai ) {
			throw new Refusal( 'unit-incomplete' );
		}
		$parent = array_key_exists( 'parent', $input ) ? $input['parent'] : ( $before['parent'] ?? null );
		if ( null !== $parent ) {
			$this->get( $parent );
			if ( null !== $before && in_array( $before['id'], $this->ancestors( $parent ), true ) ) {
				throw new Refusal( 'unit-loop' );
			}
		}
		return [
			'slug'      => $this->slug( $input, $before ),
			'parent_id' => $parent,
			'name_th'   => $thai,
			'name_en'   => self::text( $input['name']['en'] ?? $before['name']['en'] ?? '' ),
			'position'  => $input['position'] ?? $before['position'] ?? 0,
			'active'    => (int) ( $input['active'] ?? $before['active'] ?? true ),
		];
	}

	/**
	 * @param array{slug?: string, name?: array{en?: string, th?: string}} $input
	 * @param Unit|null $before
	 */
	private function slug( array $input, ?array $before ): string {
		$slug = $input['slug'] ?? $before['slug'] ?? '';
		if ( '' === $slug ) {
			$slug = trim( (string) preg_replace( '/[^a-z0-9]+/', '-', strtolower( $input['name']['en'] ?? '' ) ), '-' );
			$slug = '' === $slug ? 'unit-' . ( count( $this->by_id() ) + 1 ) : substr( $slug, 0, 56 );
			$free = $slug;
			for ( $n = 2; null !== $this->by_slug( $free ); $n++ ) {
				$free = $slug . '-' . $n;
			}
			return $free;
		}
		$other = $this->by_slug( $slug );
		if ( 1 !== preg_match( '/^[a-z0-9][a-z0-9-]{0,63}$/', $slug ) || ( null !== $other && $other['id'] !== ( $before['id'] ?? 0 ) ) ) {
			throw new Refusal( 'unit-slug-invalid', [ 'slug' => $slug ] );
		}
		return $slug;
	}

	/**
	 * @param int|null $wanted Read again when this one is not among those read before.
	 * @return array<int, Unit>
	 */
	private function by_id( ?int $wanted = null ): array {
		if ( null === $this->units || ( null !== $wanted && ! isset( $this->units[ $wanted ] ) ) ) {
			$this->units = [];
			foreach ( $this->database->rows( 'SELECT id, slug, parent_id, name_th, name_en, active, position FROM {units} ORDER BY position, id' ) as $row ) {
				$this->units[ (int) $row['id'] ] = [
					'id'       => (int) $row['id'],
					'slug'     => (string) $row['slug'],
					'parent'   => null === $row['parent_id'] ? null : (int) $row['parent_id'],
					'name'     => [
						'en' => (string) ( $row['name_en'] ?: $row['name_th'] ),
						'th' => (string) $row['name_th'],
					],
					'active'   => '1' === $row['active'],
					'position' => (int) $row['position'],
				];
			}
		}
		return $this->units;
	}

	private static function text( string $text ): string {
		return mb_substr( PlainText::line( $text ), 0, 191 );
	}
}
