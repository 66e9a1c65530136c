<?php
/**
 * Putting content of the website under approval.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * Changes which post types are under approval and how; each change is registered.
 */
final class Switching {

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Acceptance $acceptance,
		private readonly Register $register,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return array<string, mixed> As REST answers it.
	 */
	public function all(): array {
		$stored = $this->settings->stored();
		$types  = [];
		foreach ( Settings::possible() as $name => $type ) {
			$state   = $stored['types'][ $name ] ?? null;
			$types[] = [
				'name'      => $name,
				'label'     => (string) $type->labels->name,
				'governed'  => null !== $state,
				'since'     => null === $state ? null : $this->clock->iso( $state['since'] ),
				'public'    => $this->count( $name ),
				'part'      => in_array( $name, Settings::PARTS, true ),
				'accepting' => null === $state || $state['finished'] ? null : [
					'done'  => $state['done'],
					'total' => $state['total'],
				],
			];
		}
		return [
			'types'  => $types,
			'parts'  => $this->settings->parts(),
			'blocks' => $stored['blocks'],
			'unit'   => $stored['unit'],
		];
	}

	/**
	 * @param array{types?: list<mixed>, parts?: mixed, blocks?: mixed, unit?: mixed} $input
	 * @throws Refusal 'governed-type-unknown', 'settings-invalid', 'unit-not-found'.
	 */
	public function save( array $input, Actor $actor ): void {
		$stored = $this->settings->stored();
		$wanted = $input['types'] ?? array_keys( $stored['types'] );
		foreach ( $wanted as $type ) {
			if ( ! is_string( $type ) || ! isset( Settings::possible()[ $type ] ) ) {
				throw new Refusal( 'governed-type-unknown', [ 'type' => is_scalar( $type ) ? (string) $type : '' ] );
			}
		}
		$parts  = $input['parts'] ?? $stored['parts'];
		$blocks = $input['blocks'] ?? $stored['blocks'];
		$unit   = $input['unit'] ?? $stored['unit'];
		if ( ! in_array( $parts, [ 'held', 'named' ], true ) || ! is_bool( $blocks ) || ! is_int( $unit ) ) {
			throw new Refusal( 'settings-invalid' );
		}
		if ( 0 === $unit && [] !== $wanted ) {
			$unit = (int) $this->database->value( 'SELECT id FROM {units} WHERE active = 1 ORDER BY parent_id IS NOT NULL, position, id LIMIT 1' );
		}
		if ( [] !== $wanted && null === $this->database->value( 'SELECT id FROM {units} WHERE id = %d AND active = 1', [ $unit ] ) ) {
			throw new Refusal( 'unit-not-found' );
		}
		$types = [];
		foreach ( array_values( array_unique( array_filter( $wanted, 'is_string' ) ) ) as $type ) {
			$types[ $type ] = $stored['types'][ $type ] ?? $this->begin( $type, $actor );
		}
		$after = [
			'types'  => $types,
			'parts'  => $parts,
			'blocks' => $blocks,
			'unit'   => $unit,
		];
		$this->database->transaction(
			function () use ( $stored, $after, $actor ): void {
				foreach ( array_diff( array_keys( $stored['types'] ), array_keys( $after['types'] ) ) as $type ) {
					// From here on it is WordPress's alone; what was public stays so.
					$this->database->run( 'DELETE FROM {governed_posts} WHERE type = %s', [ $type ] );
				}
				$said = static fn ( array $settings ): array => [ 'types' => array_keys( $settings['types'] ) ] + $settings;
				$this->register->write(
					[
						'act'     => 'governed-switched',
						'actor'   => $actor,
						'details' => [
							'types'  => [] === $after['types'] ? '–' : implode( ', ', array_keys( $after['types'] ) ),
							'before' => $said( $stored ),
							'after'  => $said( $after ),
						],
					]
				);
				$this->settings->store( $after );
			}
		);
		wp_cache_set_posts_last_changed();
		$this->acceptance->run( 5 );
	}

	/**
	 * @return array{since: string, by: int, upto: int, after: int, done: int, total: int, finished: bool}
	 */
	private function begin( string $type, Actor $actor ): array {
		return [
			'since'    => $this->clock->sql(),
			'by'       => $actor->id,
			'upto'     => (int) $this->database->value( 'SELECT MAX(ID) FROM %i WHERE post_type = %s', [ $this->wpdb->posts, $type ] ),
			'after'    => 0,
			'done'     => 0,
			'total'    => $this->count( $type ),
			'finished' => false,
		];
	}

	private function count( string $type ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE post_type = %s AND post_status IN (%s…)', [ $this->wpdb->posts, $type, Acceptance::statuses() ] );
	}
}
