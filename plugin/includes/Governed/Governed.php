<?php
/**
 * The posts under approval.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;

/**
 * Reads and writes {governed_posts}: one row a post, with the entry it goes by, what was approved of it as digests, and
 * from when until when it is public. Nothing is remembered between two questions: who writes asks what is so now.
 *
 * States: 'draft' has never been public, 'live' is public, 'gone' was.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Governed {

	/** Of what never ends. */
	public const FOREVER = '9999-12-31 00:00:00';

	private const COLUMNS = 'post_id, type, state, entry_id, version_id, password, row_hash, meta_hash, terms, shows, published_at, expires_at, gone_kind, gone_at, accepted_at, accepted_by, found, found_at, checked_at';

	public function __construct( private readonly Database $database, private readonly Settings $settings ) {
	}

	/**
	 * @return Row|null
	 */
	public function of( int $post_id ): ?array {
		return $this->database->row( 'SELECT ' . self::COLUMNS . ' FROM {governed_posts} WHERE post_id = %d', [ $post_id ] );
	}

	/**
	 * @return Row|null
	 */
	public function lock( int $post_id ): ?array {
		return $this->database->row( 'SELECT ' . self::COLUMNS . ' FROM {governed_posts} WHERE post_id = %d FOR UPDATE', [ $post_id ] );
	}

	/**
	 * @return Row|null
	 */
	public function of_entry( int $entry_id ): ?array {
		return $this->database->row( 'SELECT ' . self::COLUMNS . ' FROM {governed_posts} WHERE entry_id = %d', [ $entry_id ] );
	}

	/**
	 * @param list<int> $post_ids
	 * @return array<int, Row> By post.
	 */
	public function of_many( array $post_ids ): array {
		$rows = [];
		foreach ( array_chunk( $post_ids, 1000 ) as $ids ) {
			foreach ( $this->database->rows( 'SELECT ' . self::COLUMNS . ' FROM {governed_posts} WHERE post_id IN (%d…)', [ $ids ] ) as $row ) {
				$rows[ (int) $row['post_id'] ] = $row;
			}
		}
		return $rows;
	}

	/**
	 * Whether writes to this post are guarded: its type is under approval, or it went public when its type was.
	 */
	public function guards( \WP_Post $post ): bool {
		if ( ! $this->settings->governs_any() || 'auto-draft' === $post->post_status ) {
			return false;
		}
		return $this->settings->governs( $post->post_type ) || ( 'revision' !== $post->post_type && null !== $this->of( $post->ID ) );
	}

	/**
	 * The same, or a post of such a type that somebody has only just begun and not saved yet.
	 */
	public function concerns( \WP_Post $post ): bool {
		return $this->guards( $post ) || ( 'auto-draft' === $post->post_status && $this->settings->governs( $post->post_type ) );
	}

	/**
	 * Whether the post is public by an approval, or was accepted as found.
	 */
	public function is_live( int $post_id ): bool {
		return 'live' === ( $this->of( $post_id )['state'] ?? '' );
	}

	/**
	 * Makes or changes the row of a post.
	 *
	 * @param array<string, scalar|null> $set
	 */
	public function note( int $post_id, string $type, array $set ): void {
		if ( null === $this->database->value( 'SELECT post_id FROM {governed_posts} WHERE post_id = %d', [ $post_id ] ) ) {
			$this->database->insert(
				'governed_posts',
				$set + [
					'post_id' => $post_id,
					'type'    => $type,
					'state'   => 'draft',
				]
			);
			return;
		}
		if ( [] !== $set ) {
			$this->database->update( 'governed_posts', $set, [ 'post_id' => $post_id ] );
		}
	}

	/**
	 * What was approved of a post, as its record, with what its row has beyond that: the address that WordPress gave it, or
	 * blocks that a webmaster placed.
	 *
	 * @param Row $row
	 * @return array<string, mixed>|null
	 */
	public function approved( array $row ): ?array {
		$beyond = json_decode( (string) $this->database->value( 'SELECT record FROM {governed_posts} WHERE post_id = %d', [ (int) $row['post_id'] ] ), true, 64 );
		$beyond = is_array( $beyond ) ? $beyond : [];
		if ( null === $row['version_id'] ) {
			return [] === $beyond ? null : $beyond;
		}
		$record = json_decode( (string) $this->database->value( 'SELECT data FROM {records} WHERE version_id = %d ORDER BY row_no LIMIT 1', [ (int) $row['version_id'] ] ), true, 64 );
		if ( ! is_array( $record ) ) {
			return null;
		}
		// Nothing else can lie beyond an approval: whoever writes more there is not heard.
		$with = array_intersect_key( $beyond, [ 'content' => 1 ] ) + $record;
		return array_intersect_key( $beyond, [ 'slug' => 1, 'date' => 1 ] ) + ( ! isset( $beyond['content'] ) || Blocks::only_blocks( $record, $with ) ? $with : $record );
	}
}
