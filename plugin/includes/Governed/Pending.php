<?php
/**
 * The versions of posts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Entries\Content;
use Prakat\Entries\Intake;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;
use Prakat\Register\Register;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
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
		private readonly PostRecord $records,
		private readonly Beginning $beginning,
		private readonly Versions $versions,
		private readonly Content $content,
		private readonly Intake $intake,
		private readonly Register $register,
		private readonly Requests $requests,
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
				if ( PostRecord::encode( $new ) === PostRecord::encode( $base ) && ( null !== $open || $live ) ) {
					return $open;
				}
				if ( 0 === $entry_id ) {
					$entry_id = null !== $row && $live ? $this->beginning->take_in( $row ) : $this->beginning->create( $post_id, $type, $new, $actor );
				}
				return $this->write( $entry_id, $new, $base, $actor );
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
		$section = $this->records->section();
		$this->content->replace( $open->id, [ [ 1, $this->records->taken( $section, $new ) ] ] );
		$header = $this->records->header( $open->header, $new, $base );
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
	 * @return array<string, mixed>
	 */
	private static function decode( string $json ): array {
		/** @var array<string, mixed> $record */
		$record = CanonicalJson::decode( $json );
		return $record;
	}
}
