<?php
/**
 * Entries of posts that have none.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Entries\Content;
use Prakat\Entries\Hasher;
use Prakat\Entries\Intake;
use Prakat\Entries\Versions;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;

/**
 * Makes the entry of a post: of one that somebody has begun, and of one that was accepted as found.
 *
 * @phpstan-import-type Row from Governed
 */
final class Beginning {

	public function __construct(
		private readonly Database $database,
		private readonly Governed $governed,
		private readonly Testimony $testimony,
		private readonly Settings $settings,
		private readonly PostRecord $records,
		private readonly Versions $versions,
		private readonly Content $content,
		private readonly Intake $intake,
		private readonly Hasher $hasher,
		private readonly Register $register,
		private readonly Duties $duties,
		private readonly Clock $clock
	) {
	}

	/**
	 * The entry of a post of which nothing is public, with an empty draft. To be called in the transaction that writes into it.
	 *
	 * @param array<string, mixed> $record
	 * @return int The entry.
	 */
	public function create( int $post_id, string $type, array $record, Actor $actor ): int {
		$section  = $this->records->section();
		$unit_id  = $this->unit( $actor );
		$title    = PostRecord::title( $record );
		$entry_id = $this->insert_entry( $unit_id, $actor->id, 'draft', $title );
		$version  = $this->versions->add( $entry_id, $actor, $this->intake->header( $section, $this->records->header( [ 'source' => $this->unit_name( $unit_id ) ], $record, [] ) )['json'] );
		$this->database->update( 'entries', [ 'open_version_id' => $version ], [ 'id' => $entry_id ] );
		$this->governed->note( $post_id, $type, [ 'entry_id' => $entry_id ] );
		$this->register->write(
			[
				'act'        => 'create',
				'actor'      => $actor,
				'entry_id'   => $entry_id,
				'version_id' => $version,
				'from_state' => 'none',
				'to_state'   => 'draft',
			]
		);
		return $entry_id;
	}

	/**
	 * The entry of a post that was accepted as found and has none yet, for an act upon it.
	 *
	 * @param Row $row
	 * @return int The entry.
	 */
	public function take_in( array $row ): int {
		return $this->database->transaction(
			function () use ( $row ): int {
				$locked = $this->governed->lock( (int) $row['post_id'] );
				if ( null !== ( $locked['entry_id'] ?? null ) ) {
					return (int) $locked['entry_id'];
				}
				// What nobody accepted so goes on as what was found: the register doesn't vouch for it.
				$refuted  = [] !== $this->testimony->refutes( [ $row ] );
				$record   = $this->governed->approved( $row ) ?? throw new Refusal( 'governed-not-found' );
				$section  = $this->records->section();
				$unit_id  = $this->unit( null );
				$header   = $this->intake->header(
					$section,
					[
						'title'  => PostRecord::title( $record ),
						'source' => $this->unit_name( $unit_id ),
					]
				)['json'];
				$at       = $row['accepted_at'] ?? $this->clock->sql();
				$entry_id = $this->insert_entry( $unit_id, (int) $row['accepted_by'], 'published', PostRecord::title( $record ) );
				$version  = $this->versions->add( $entry_id, Actor::system( 'governed' ), $header );
				$this->content->replace( $version, [ [ 1, $this->records->taken( $section, $record ) ] ] );
				$this->content->done( $version, Actor::system( 'governed' ), (string) $section->contract['hash'] );
				$hash = $this->hasher->of( $version );
				$this->database->update(
					'versions',
					[
						'hash'      => $hash,
						'state'     => 'published',
						'frozen_at' => $this->clock->sql(),
					],
					[ 'id' => $version ]
				);
				$this->database->update(
					'entries',
					[
						'live_version_id'    => $version,
						'published_at'       => $at,
						'first_published_at' => $at,
					],
					[ 'id' => $entry_id ]
				);
				$this->governed->note(
					(int) $row['post_id'],
					(string) $row['type'],
					[
						'entry_id'   => $entry_id,
						'version_id' => $version,
						// What WordPress itself gave to it beside the record.
						'record'     => null,
					]
				);
				$this->register->write(
					[
						'act'          => 'governed-taken-in',
						'actor'        => Actor::system( 'governed' ),
						'entry_id'     => $entry_id,
						'version_id'   => $version,
						'version_hash' => $hash,
						'from_state'   => 'none',
						'to_state'     => 'published',
						'details'      => [ 'accepted_at' => $at, 'accepted_by' => (int) $row['accepted_by'] ] + ( $refuted ? [ 'refuted' => true ] : [] ),
					]
				);
				return $entry_id;
			}
		);
	}

	private function insert_entry( int $unit_id, int $owner, string $state, string $title ): int {
		$now = $this->clock->sql();
		return $this->database->insert(
			'entries',
			[
				'uuid'       => wp_generate_uuid4(),
				'section'    => Pending::SECTION,
				'unit_id'    => $unit_id,
				'owner_id'   => $owner,
				'title'      => $title,
				'state'      => $state,
				'created_at' => $now,
				'updated_at' => $now,
			]
		);
	}

	/**
	 * The unit that the agency has set, else the one for which the person may propose, else the first.
	 */
	private function unit( ?Actor $actor ): int {
		$unit = $this->settings->unit();
		if ( $unit > 0 ) {
			return $unit;
		}
		foreach ( null === $actor || $actor->system ? [] : $this->duties->scope( $actor->id, [ 'propose' ] ) as $scope ) {
			if ( in_array( $scope['section'], [ '*', Pending::SECTION ], true ) && isset( $scope['units'][0] ) ) {
				return $scope['units'][0];
			}
		}
		return (int) ( $this->database->value( 'SELECT id FROM {units} WHERE active = 1 ORDER BY parent_id IS NOT NULL, position, id LIMIT 1' ) ?? throw new Refusal( 'unit-not-found' ) );
	}

	private function unit_name( int $unit_id ): string {
		return (string) $this->database->value( 'SELECT name_th FROM {units} WHERE id = %d', [ $unit_id ] );
	}
}
