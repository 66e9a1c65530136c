<?php
/**
 * The versions of posts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Contract\Contracts;
use Prakat\Contract\Periods;
use Prakat\Contract\Section;
use Prakat\Contract\Validator;
use Prakat\Database\Database;
use Prakat\Entries\Content;
use Prakat\Entries\Hasher;
use Prakat\Entries\Intake;
use Prakat\Entries\Taken;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;
use Prakat\Register\Register;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Period;
use Prakat\Workflow\Requests;
use Prakat\Workflow\Seen;

/**
 * Writes what somebody saved in WordPress into the draft version of the post's entry, making both when they are not there.
 * WordPress has already asked whether they may edit the post, so no duty is asked here; they are its author from then on.
 *
 * @phpstan-import-type Row from Governed
 */
final class Pending {

	public const SECTION = 'page';

	public function __construct(
		private readonly Database $database,
		private readonly Governed $governed,
		private readonly Testimony $testimony,
		private readonly Settings $settings,
		private readonly Contracts $contracts,
		private readonly Validator $validator,
		private readonly Periods $periods,
		private readonly Versions $versions,
		private readonly Content $content,
		private readonly Intake $intake,
		private readonly Hasher $hasher,
		private readonly Register $register,
		private readonly Requests $requests,
		private readonly Duties $duties,
		private readonly Since $since,
		private readonly Clock $clock
	) {
	}

	/**
	 * Whether what somebody saves of the post could be taken in now.
	 *
	 * @throws Refusal 'governed-in-approval'.
	 */
	public function demand_writable( int $post_id ): void {
		$version = $this->open( $this->governed->of( $post_id ) );
		if ( null !== $version && ! $this->may_be_written( $version ) ) {
			throw new Refusal( 'governed-in-approval' );
		}
	}

	/**
	 * Whether saving the post would write over what somebody else saved meanwhile.
	 *
	 * @throws Refusal 'seen-stale'.
	 */
	public function demand_seen( int $post_id, Seen $seen, Actor $actor ): void {
		$open = $this->open( $this->governed->of( $post_id ) );
		if ( null !== $open && $this->since->others( $open, $seen, $actor ) ) {
			throw new Refusal( 'seen-stale' );
		}
	}

	/**
	 * The version in hand of a post's entry.
	 *
	 * @param Row|null $row
	 */
	public function open( ?array $row ): ?Version {
		if ( null === $row || null === $row['entry_id'] ) {
			return null;
		}
		$open = $this->database->value( 'SELECT open_version_id FROM {entries} WHERE id = %d', [ (int) $row['entry_id'] ] );
		return null === $open ? null : $this->versions->get( (int) $open );
	}

	/**
	 * When a version in hand was last saved or acted upon, UTC.
	 */
	public function saved_at( Version $version ): string {
		return (string) $this->database->value( 'SELECT updated_at FROM {entries} WHERE id = %d', [ $version->entry_id ] );
	}

	/**
	 * What the version in hand says of the post.
	 *
	 * @return array<string, mixed>
	 */
	public function record( Version $version ): array {
		$json = $this->database->value( 'SELECT data FROM {records} WHERE version_id = %d ORDER BY row_no LIMIT 1', [ $version->id ] );
		return null === $json ? [] : self::decode( $json );
	}

	/**
	 * Changes what the version in hand says; opens one where there is none. Nothing is made when nothing changes.
	 *
	 * @param callable( array<string, mixed> ): array<string, mixed> $change Gets the record as it stands in hand, else as it
	 *                                                                       is public; gives it as it is to be.
	 * @throws Refusal 'governed-in-approval', 'seen-stale', 'unit-not-found'.
	 */
	public function save( int $post_id, string $type, callable $change, Actor $actor, ?Seen $seen = null ): ?Version {
		return $this->database->transaction(
			function () use ( $post_id, $type, $change, $actor, $seen ): ?Version {
				$row      = $this->governed->lock( $post_id );
				$entry_id = (int) ( $row['entry_id'] ?? 0 );
				$open     = null;
				if ( $entry_id > 0 ) {
					$this->database->value( 'SELECT id FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] );
					$open = $this->open( $row );
				}
				if ( null !== $open && ! $this->may_be_written( $open ) ) {
					throw new Refusal( 'governed-in-approval' );
				}
				if ( null !== $seen && null !== $open && $this->since->others( $open, $seen, $actor ) ) {
					throw new Refusal( 'seen-stale' );
				}
				$base = null !== $open ? $this->record( $open ) : ( null === $row ? [] : (array) $this->governed->approved( $row ) );
				$new  = $change( $base );
				$live = 'live' === ( $row['state'] ?? '' );
				if ( self::encode( $new ) === self::encode( $base ) && ( null !== $open || $live ) ) {
					return $open;
				}
				if ( 0 === $entry_id ) {
					$entry_id = null !== $row && $live ? $this->take_in( $row ) : $this->create( $post_id, $type, $new, $actor );
				}
				return $this->write( $entry_id, $new, $base, $actor );
			}
		);
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
				$section  = $this->section();
				$unit_id  = $this->unit( null );
				$header   = $this->intake->header(
					$section,
					[
						'title'  => self::title( $record ),
						'source' => $this->unit_name( $unit_id ),
					]
				)['json'];
				$at       = $row['accepted_at'] ?? $this->clock->sql();
				$entry_id = $this->insert_entry( $unit_id, (int) $row['accepted_by'], 'published', self::title( $record ) );
				$version  = $this->versions->add( $entry_id, Actor::system( 'governed' ), $header );
				$this->content->replace( $version, [ [ 1, $this->taken( $section, $record ) ] ] );
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

	/**
	 * Whether the content of this version may still change: it is a draft, or came back to be mended.
	 */
	public function may_be_written( Version $version ): bool {
		return in_array( $version->state, [ 'draft', 'returned' ], true );
	}

	/**
	 * A title in plain text, as headers have it.
	 *
	 * @param array<string, mixed> $record
	 */
	public static function title( array $record ): string {
		$title = trim( html_entity_decode( wp_strip_all_tags( (string) ( $record['title'] ?? '' ), true ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		return mb_substr( '' === $title ? '#' . (int) ( $record['post'] ?? 0 ) : $title, 0, 300 );
	}

	/**
	 * @param array<string, mixed> $new
	 * @param array<string, mixed> $base
	 */
	private function write( int $entry_id, array $new, array $base, Actor $actor ): Version {
		$entry = $this->database->row( 'SELECT * FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] ) ?? throw new Refusal( 'not-found' );
		$open  = null === $entry['open_version_id'] ? null : $this->versions->get( (int) $entry['open_version_id'] );
		if ( null === $open || 'draft' !== $open->state ) {
			$draft = $this->versions->open_draft( $entry_id, $actor );
			$this->database->run( "UPDATE {entries} SET open_version_id = %d, state = 'draft', rev = rev + 1, updated_at = %s WHERE id = %d", [ $draft, $this->clock->sql(), $entry_id ] );
			$request = null === $open ? null : $this->requests->by_version( $open->id );
			if ( null !== $request ) {
				$this->requests->note( (int) $request['id'], [ 'closed_at' => $this->clock->sql() ] );
			}
			$open = $this->versions->get( $draft );
		}
		$section = $this->section();
		$this->content->replace( $open->id, [ [ 1, $this->taken( $section, $new ) ] ] );
		$header = $this->header( $open->header, $new, $base );
		if ( $header !== $open->header ) {
			$this->content->header( $open->id, $this->intake->header( $section, $header )['json'] );
		}
		$version = $this->content->done( $open->id, $actor, (string) $section->contract['hash'] );
		$this->register->write(
			[
				'act'          => 'save',
				'actor'        => $actor,
				'entry_id'     => $entry_id,
				'version_id'   => $version->id,
				'version_hash' => $version->hash,
				'from_state'   => 'draft',
				'to_state'     => 'draft',
				'details'      => [ 'kind' => 'post' ],
			]
		);
		return $version;
	}

	/**
	 * @param array<string, mixed> $record
	 */
	private function create( int $post_id, string $type, array $record, Actor $actor ): int {
		$section  = $this->section();
		$unit_id  = $this->unit( $actor );
		$title    = self::title( $record );
		$entry_id = $this->insert_entry( $unit_id, $actor->id, 'draft', $title );
		$version  = $this->versions->add( $entry_id, $actor, $this->intake->header( $section, $this->header( [ 'source' => $this->unit_name( $unit_id ) ], $record, [] ) )['json'] );
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

	private function insert_entry( int $unit_id, int $owner, string $state, string $title ): int {
		$now = $this->clock->sql();
		return $this->database->insert(
			'entries',
			[
				'uuid'       => wp_generate_uuid4(),
				'section'    => self::SECTION,
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
	 * The header goes with the post's title until somebody gives it another, and always has an end that is to come.
	 *
	 * @param array<string, mixed> $header
	 * @param array<string, mixed> $new
	 * @param array<string, mixed> $base
	 * @return array<string, mixed>
	 */
	private function header( array $header, array $new, array $base ): array {
		$title = $header['title'] ?? '';
		if ( '' === $title || self::title( $base ) === $title ) {
			$header['title'] = self::title( $new );
		}
		$until = Period::of( $header, $this->clock->zone() )->until;
		if ( null === $until || $until <= $this->clock->now() ) {
			$today = $this->clock->now()->setTimezone( $this->clock->zone() );
			// Through the day before the same day of the next year.
			$header['publishUntil'] = $today->add( new \DateInterval( $this->periods->usual( $this->section(), $today ) ) )->format( 'Y-m-d' );
		}
		// What a page says holds while it is public, unless somebody says of which time it speaks (R050).
		$header['covers'] ??= [
			'from' => $this->clock->today(),
			'to'   => max( $this->clock->today(), substr( (string) $header['publishUntil'], 0, 10 ) ),
		];
		return $header;
	}

	/**
	 * @param array<string, mixed> $record
	 */
	private function taken( Section $section, array $record ): Taken {
		$data = self::encode( $record );
		return new Taken( $data, hash( 'sha256', $data ), $this->validator->record( $section, $record ) );
	}

	private function section(): Section {
		return $this->contracts->section( self::SECTION );
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
			if ( in_array( $scope['section'], [ '*', self::SECTION ], true ) && isset( $scope['units'][0] ) ) {
				return $scope['units'][0];
			}
		}
		return (int) ( $this->database->value( 'SELECT id FROM {units} WHERE active = 1 ORDER BY parent_id IS NOT NULL, position, id LIMIT 1' ) ?? throw new Refusal( 'unit-not-found' ) );
	}

	private function unit_name( int $unit_id ): string {
		return (string) $this->database->value( 'SELECT name_th FROM {units} WHERE id = %d', [ $unit_id ] );
	}

	/**
	 * @param array<string, mixed> $record
	 */
	public static function encode( array $record ): string {
		try {
			return CanonicalJson::encode( (object) $record );
		} catch ( \JsonException ) {
			throw new Refusal( 'request-malformed' );
		}
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function decode( string $json ): array {
		/** @var array<string, mixed> $record */
		$record = CanonicalJson::decode( $json );
		return $record;
	}
}
