<?php
/**
 * Writes to what stands beside a public post.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Support\Refusal;

/**
 * Keeps metadata and terms of public posts as they are, and hands what was meant to Held. WordPress asks before it writes
 * metadata; of terms it only says that it is about to, so the statement that follows is stopped.
 */
final class GuardBeside {

	private bool $armed = false;

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Guard $guard,
		private readonly Pending $pending,
		private readonly Held $held,
		private readonly Notices $notices,
		private readonly Tell $tell
	) {
	}

	/**
	 * @param 'set'|'add'|'delete' $way
	 * @return mixed Not null stops WordPress, and is its answer.
	 */
	public function meta( mixed $check, string $way, int $post_id, string $key, mixed $value, mixed $previous = '', bool $all = false ): mixed {
		if ( null !== $check || ! $this->settings->governs_any() ) {
			return $check;
		}
		if ( 'delete' === $way && $all ) {
			return $this->matters_somewhere( $key ) ? false : $check;
		}
		$type = (string) get_post_type( $post_id );
		if ( 'revision' === $type || '' === $type || ! $this->concerns( $way, $post_id, $key, $type, $value ) ) {
			return $check;
		}
		if ( $this->tell->is_speaking() ) {
			// What a plugin notes when it hears of a publication was not approved: the page would differ at once, and vanish.
			return 'live' === ( $this->governed->of( $post_id )['state'] ?? '' ) ? false : $check;
		}
		if ( $this->is_frozen( $post_id ) ) {
			return false;
		}
		if ( null === $this->guard->live( $post_id ) ) {
			return $check;
		}
		if ( ! self::may_mean( $post_id ) || ( wp_doing_cron() && 0 === get_current_user_id() && ! $this->held->holds( $post_id ) ) ) {
			// A visitor's request changes nothing that was approved, and makes no drafts; nor does a task that only notes
			// something. One that writes the text too brings the metadata along.
			return false;
		}
		$this->held->meta( $post_id, $way, $key, self::raw( $value ), self::raw( $previous ) );
		return 'add' === $way ? 1 : true;
	}

	/**
	 * Metadata by its own number.
	 *
	 * @param 'set'|'delete' $way
	 */
	public function meta_by_number( mixed $check, string $way, int $meta_id, mixed $value = '' ): mixed {
		if ( null !== $check || ! $this->settings->governs_any() ) {
			return $check;
		}
		$meta = get_metadata_by_mid( 'post', $meta_id );
		return is_object( $meta ) ? $this->meta( $check, $way, (int) $meta->post_id, (string) $meta->meta_key, 'delete' === $way ? $meta->meta_value : $value, 'set' === $way ? $meta->meta_value : '' ) : $check;
	}

	/**
	 * WordPress is about to add or take away a term.
	 */
	public function before_terms( int $post_id, string $taxonomy ): void {
		if ( $this->settings->governs_any() && ! $this->tell->is_speaking() && $this->guards_terms( $post_id, $taxonomy ) && ! $this->armed ) {
			$this->armed = true;
			add_filter( 'query', [ $this, 'stop' ], PHP_INT_MAX );
		}
	}

	/**
	 * Stops the one statement that follows.
	 */
	public function stop( string $query ): string {
		if ( 1 !== preg_match( '/^\s*(?:INSERT\s+INTO|DELETE\s+FROM)\s+`?' . preg_quote( $this->wpdb->term_relationships, '/' ) . '`?\s/i', $query ) ) {
			return $query;
		}
		$this->disarm();
		return '';
	}

	/**
	 * The statement was tried.
	 */
	public function disarm(): void {
		$this->armed = false;
		remove_filter( 'query', [ $this, 'stop' ], PHP_INT_MAX );
	}

	/**
	 * @param list<int> $places Numbers in the taxonomy's table.
	 */
	public function terms_set( int $post_id, array $places, string $taxonomy, bool $append ): void {
		$this->disarm();
		if ( ! $this->settings->governs_any() || $this->tell->is_speaking() || ! $this->guards_terms( $post_id, $taxonomy ) || $this->is_frozen( $post_id ) || ! self::may_mean( $post_id ) ) {
			return;
		}
		if ( ! in_array( $taxonomy, Fingerprint::taxonomies( (string) get_post_type( $post_id ) ), true ) ) {
			return;
		}
		$live = wp_get_object_terms( $post_id, $taxonomy, [ 'fields' => 'ids' ] );
		$this->held->terms( $post_id, $taxonomy, $this->terms_at( $places ), $append, is_array( $live ) ? array_values( array_map( 'intval', $live ) ) : [] );
	}

	/**
	 * @param list<int> $places
	 */
	public function terms_removed( int $post_id, array $places, string $taxonomy ): void {
		$this->disarm();
		if ( $this->settings->governs_any() && ! $this->tell->is_speaking() && $this->guards_terms( $post_id, $taxonomy ) && in_array( $taxonomy, Fingerprint::taxonomies( (string) get_post_type( $post_id ) ), true ) && ! $this->is_frozen( $post_id ) && self::may_mean( $post_id ) ) {
			$this->held->without_terms( $post_id, $taxonomy, $this->terms_at( $places ) );
		}
	}

	private function guards_terms( int $post_id, string $taxonomy ): bool {
		$type = (string) get_post_type( $post_id );
		// One that the type does not have has no business on its posts.
		$foreign = ! in_array( $taxonomy, get_object_taxonomies( $type ), true );
		return '' !== $type && ( $foreign || in_array( $taxonomy, Fingerprint::taxonomies( $type ), true ) ) && ( $this->is_frozen( $post_id ) || null !== $this->guard->live( $post_id ) );
	}

	private function is_frozen( int $post_id ): bool {
		try {
			$this->pending->demand_writable( $post_id );
			return false;
		} catch ( Refusal $refusal ) {
			$this->notices->refused( $post_id, $refusal );
			return true;
		}
	}

	/**
	 * Whether a write of this request could be somebody's wish: of a person who may edit the post, or of a task.
	 */
	private static function may_mean( int $post_id ): bool {
		return current_user_can( 'edit_post', $post_id ) || ( 0 === get_current_user_id() && ( wp_doing_cron() || ( defined( 'WP_CLI' ) && (bool) constant( 'WP_CLI' ) ) ) );
	}

	/**
	 * Whether the write brings or takes anything that is part of what is approved.
	 */
	private function concerns( string $way, int $post_id, string $key, string $type, mixed $value ): bool {
		if ( ! Fingerprint::is_counter( $key ) ) {
			return Fingerprint::matters( $key, $type );
		}
		$values = 'delete' === $way ? [] : [ self::raw( $value ) ];
		if ( 'add' !== $way ) {
			array_push( $values, ...array_map( self::raw( ... ), array_values( (array) get_post_meta( $post_id, $key ) ) ) );
		}
		foreach ( $values as $one ) {
			if ( Fingerprint::matters( $key, $type, $one ) ) {
				return true;
			}
		}
		return false;
	}

	private function matters_somewhere( string $key ): bool {
		foreach ( $this->settings->types() as $type ) {
			if ( ! Fingerprint::is_counter( $key ) && ! Fingerprint::matters( $key, $type ) ) {
				continue;
			}
			foreach ( $this->database->column( "SELECT DISTINCT m.meta_value FROM {governed_posts} g JOIN %i m ON m.post_id = g.post_id AND m.meta_key = %s WHERE g.type = %s AND g.state = 'live'", [ $this->wpdb->postmeta, $key, $type ] ) as $value ) {
				if ( Fingerprint::matters( $key, $type, (string) $value ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * @param list<int> $places
	 * @return list<int>
	 */
	private function terms_at( array $places ): array {
		return [] === $places ? [] : array_map( 'intval', $this->database->column( 'SELECT term_id FROM %i WHERE term_taxonomy_id IN (%d…)', [ $this->wpdb->term_taxonomy, $places ] ) );
	}

	private static function raw( mixed $value ): string {
		$raw = maybe_serialize( $value );
		return is_scalar( $raw ) ? (string) $raw : '';
	}
}
