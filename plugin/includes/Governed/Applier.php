<?php
/**
 * Writing to posts what was approved.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\PublicIndex\Changes;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\BatchConsequence;

/**
 * The only one who changes a public post: in the transaction of the act, row, metadata and terms in one step, read again
 * afterwards and compared with what was approved. WordPress and other plugins are told when it is committed.
 *
 * @phpstan-import-type Row from Governed
 * @phpstan-import-type Done from \Prakat\Workflow\Consequence
 */
final class Applier implements BatchConsequence {

	private const TAKEN = [ 'withdrawn', 'expired', 'lapsed' ];

	private const PUBLISHING = [ 'publish', 'publish-urgent', 'ratify', 'extend' ];

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Governed $governed,
		private readonly Snapshot $snapshot,
		private readonly Rows $rows,
		private readonly Tell $tell,
		private readonly Changes $changes,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param Done                    $done
	 * @param array<array-key, mixed> $input
	 */
	public function follow( array $done, Actor $actor, array $input ): void {
		$taken = in_array( $done['to'], self::TAKEN, true );
		if ( ! $taken && ! in_array( $done['act'], self::PUBLISHING, true ) ) {
			return;
		}
		$entry = $this->database->row( 'SELECT section, published_at, expires_at FROM {entries} WHERE id = %d', [ $done['entry'] ] );
		if ( Pending::SECTION !== ( $entry['section'] ?? '' ) ) {
			return;
		}
		$row = $this->governed->of_entry( $done['entry'] );
		if ( $taken ) {
			if ( null !== $row ) {
				$this->take( $row, $done['to'] );
			}
			return;
		}
		if ( null === $row || null === $entry ) {
			throw new Refusal( 'governed-not-found' );
		}
		$this->put( $row, $done['version'], (string) $entry['published_at'], (string) $entry['expires_at'] );
	}

	/**
	 * @param non-empty-list<Done> $done
	 */
	public function follow_all( array $done, Actor $actor ): void {
		$rows = [];
		foreach ( array_chunk( array_column( $done, 'entry' ), 1000 ) as $ids ) {
			foreach ( $this->database->rows( 'SELECT post_id, entry_id FROM {governed_posts} WHERE entry_id IN (%d…)', [ $ids ] ) as $row ) {
				$rows[ (int) $row['entry_id'] ] = true;
			}
		}
		foreach ( $done as $one ) {
			if ( isset( $rows[ $one['entry'] ] ) ) {
				$this->follow( $one, $actor, [] );
			}
		}
	}

	/**
	 * Puts a version before the public.
	 *
	 * @param Row $row
	 */
	private function put( array $row, int $version_id, string $from, string $until ): void {
		$post_id = (int) $row['post_id'];
		$json    = $this->database->value( 'SELECT data FROM {records} WHERE version_id = %d ORDER BY row_no LIMIT 1', [ $version_id ] );
		$record  = null === $json ? null : json_decode( $json, true, 64 );
		if ( ! is_array( $record ) || ( $record['post'] ?? null ) !== $post_id || ( $record['type'] ?? null ) !== $row['type'] ) {
			throw new Refusal( 'governed-other-post' );
		}
		$stored = $this->snapshot->of( $post_id )['row'] ?? throw new Refusal( 'governed-not-found' );
		$now    = $this->clock->sql();
		$before = (string) $stored->post_status;
		$given  = (string) $row['version_id'] === (string) $version_id ? (array) $this->governed->approved( $row ) : $this->rows->complete( $record, $stored, $from );
		$status = $from > $now ? 'future' : 'publish';
		if ( Guard::is_public( $before ) ) {
			// Its address until now: caches hold it there. Before anything is written: WordPress keeps the row that it reads for this.
			$this->changes->note( Pending::SECTION, (string) get_permalink( $post_id ) );
		}
		$this->rows->write( $post_id, $given, $status, (string) $stored->post_password );
		$this->settle( $post_id, (string) $row['type'], $given, $record, $version_id );
		$this->governed->note(
			$post_id,
			(string) $row['type'],
			[
				'state'        => 'live',
				'version_id'   => $version_id,
				'published_at' => $from,
				'expires_at'   => $until,
				'gone_kind'    => '',
				'gone_at'      => null,
				'accepted_at'  => null,
				'accepted_by'  => 0,
			]
		);
		$this->database->after_commit( fn () => $this->tell->changed( $post_id, $before ) );
	}

	/**
	 * Notes the digests of what was written, if it is what was to be written.
	 *
	 * @param array<string, mixed> $given  What was to be written.
	 * @param array<string, mixed> $record What was approved.
	 */
	public function settle( int $post_id, string $type, array $given, array $record, ?int $version_id ): void {
		$post   = $this->snapshot->of( $post_id ) ?? throw new Refusal( 'governed-not-found' );
		$stored = $this->snapshot->record( $post );
		foreach ( [ 'title', 'content', 'excerpt', 'slug', 'date', 'parent', 'menuOrder', 'comments', 'pings', 'template', 'meta' ] as $field ) {
			if ( ( $stored[ $field ] ?? null ) !== ( $given[ $field ] ?? null ) ) {
				throw new Refusal( 'governed-not-stored', [ 'field' => $field ] );
			}
		}
		$this->governed->note(
			$post_id,
			$type,
			$this->snapshot->digests( $post ) + [
				'version_id' => $version_id,
				'shows'      => (string) wp_json_encode( $record['shows'] ?? [] ),
				'record'     => null === $version_id ? PostRecord::encode( $given ) : self::beyond( $given, $record ),
				'found'      => '',
				'found_at'   => null,
				'checked_at' => $this->clock->sql(),
			]
		);
	}

	/**
	 * What the row has beyond the approved record, such as the address that WordPress gave it; null when nothing.
	 *
	 * @param array<string, mixed> $given
	 * @param array<string, mixed> $record
	 */
	private static function beyond( array $given, array $record ): ?string {
		$beyond = array_filter( $given, static fn ( mixed $value, string $field ): bool => ( $record[ $field ] ?? null ) !== $value, ARRAY_FILTER_USE_BOTH );
		return [] === $beyond ? null : PostRecord::encode( $beyond );
	}

	/**
	 * Takes a post away from the public.
	 *
	 * @param Row    $row
	 * @param string $kind 'withdrawn', 'expired' or 'lapsed'.
	 */
	private function take( array $row, string $kind ): void {
		$post_id = (int) $row['post_id'];
		$before  = (string) $this->database->value( 'SELECT post_status FROM %i WHERE ID = %d', [ $this->wpdb->posts, $post_id ] );
		if ( Guard::is_public( $before ) ) {
			// Its address until now: caches hold it there. Before anything is written: WordPress keeps the row that it reads for this.
			$this->changes->note( Pending::SECTION, (string) get_permalink( $post_id ) );
		}
		if ( '' !== $before && 'trash' !== $before ) {
			$this->database->run( "UPDATE %i SET post_status = 'draft' WHERE ID = %d", [ $this->wpdb->posts, $post_id ] );
		}
		$now = $this->clock->sql();
		$this->governed->note(
			$post_id,
			(string) $row['type'],
			[
				'state'      => 'gone',
				'gone_kind'  => $kind,
				'gone_at'    => 'expired' === $kind && null !== $row['expires_at'] ? min( $now, $row['expires_at'] ) : $now,
				'expires_at' => null,
			]
		);
		$this->database->after_commit( fn () => $this->tell->changed( $post_id, $before ) );
	}
}
