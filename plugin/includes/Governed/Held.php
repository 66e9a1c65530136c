<?php
/**
 * What somebody is writing to public posts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

/**
 * Collects, while a request lasts, the writes that the guards kept from public posts: fields, metadata, terms, in the
 * order in which they came. When WordPress has finished with a post they become one save of the version in hand.
 *
 * A field that has the public value may have been sent along untouched (wp_update_post() fills in what its caller left
 * out): it changes nothing in the version in hand unless the caller is known to have meant it.
 *
 * @phpstan-type Change callable( array<string, mixed> ): array<string, mixed>
 */
final class Held {

	/** Columns and the fields of the record. */
	public const FIELDS = [
		'post_title'   => 'title',
		'post_content' => 'content',
		'post_excerpt' => 'excerpt',
		'post_name'    => 'slug',
		'post_date'    => 'date',
		'post_parent'  => 'parent',
		'menu_order'   => 'menuOrder',
		'comment_status' => 'comments',
		'ping_status'  => 'pings',
	];

	/** @var array<int, list<Change>> By post. */
	private array $changes = [];

	/** @var array<int, array<string, true>> Fields and 'tax:<taxonomy>' that the caller meant, by post. */
	private array $meant = [];

	/** @var array<int, Seen> */
	private array $seen = [];

	/** @var array<int, Actor> */
	private array $actors = [];

	public function __construct(
		private readonly Pending $pending,
		private readonly Snapshot $snapshot,
		private readonly Shows $shows,
		private readonly Blocks $blocks,
		private readonly Notices $notices,
		private readonly Database $database,
		private readonly \wpdb $wpdb
	) {
	}

	/**
	 * The caller means these fields as they are sent.
	 */
	public function mean( int $post_id, string ...$fields ): void {
		$this->meant[ $post_id ] = ( $this->meant[ $post_id ] ?? [] ) + array_fill_keys( $fields, true );
	}

	/**
	 * Whether this request has written to the post already.
	 */
	public function holds( int $post_id ): bool {
		return isset( $this->changes[ $post_id ] );
	}

	public function saw( int $post_id, Seen $seen ): void {
		$this->seen[ $post_id ] = $seen;
	}

	/**
	 * @param array<string, mixed> $data Columns, not slashed.
	 * @param \stdClass            $live The public row.
	 */
	public function fields( int $post_id, array $data, \stdClass $live ): void {
		$new = [];
		foreach ( self::FIELDS as $column => $field ) {
			if ( ! array_key_exists( $column, $data ) ) {
				continue;
			}
			$same = (string) $data[ $column ] === (string) $live->$column;
			if ( ! $same || isset( $this->meant[ $post_id ][ $field ] ) ) {
				$new[ $field ] = match ( $field ) {
					'parent', 'menuOrder' => (int) $data[ $column ],
					'comments', 'pings'   => 'open' === $data[ $column ] ? 'open' : '',
					default               => (string) $data[ $column ],
				};
			}
		}
		// Files may have been attached since.
		$gallery = Shows::has_gallery( (string) ( $new['content'] ?? $live->post_content ) );
		if ( [] === $new && ! $gallery ) {
			return;
		}
		$this->hold(
			$post_id,
			function ( array $record ) use ( $new, $gallery, $post_id ): array {
				foreach ( $new as $field => $value ) {
					$record[ $field ] = $value;
				}
				if ( isset( $new['content'] ) || $gallery ) {
					$record['shows'] = $this->shows->within( (string) ( $record['content'] ?? '' ), $post_id );
				}
				return $record;
			}
		);
	}

	/**
	 * Metadata, as one of WordPress's three ways of writing it.
	 *
	 * @param 'set'|'add'|'delete' $way
	 * @param string               $value    As the database holds it; of a deletion '' for any.
	 * @param string               $previous Only values that were this.
	 */
	public function meta( int $post_id, string $way, string $key, string $value, string $previous = '' ): void {
		if ( '_wp_page_template' === $key ) {
			$template = 'delete' === $way || 'default' === $value ? '' : $value;
			$this->hold( $post_id, static fn ( array $record ): array => [ 'template' => $template ] + $record );
			return;
		}
		if ( '_thumbnail_id' === $key ) {
			$picture = 'delete' === $way || (int) $value < 1 ? [] : [ $this->shows->picture( (int) $value ) ];
			$this->hold( $post_id, static fn ( array $record ): array => [ 'featured' => $picture ] + $record );
			return;
		}
		$this->hold(
			$post_id,
			static function ( array $record ) use ( $way, $key, $value, $previous ): array {
				$meta  = array_values( (array) ( $record['meta'] ?? [] ) );
				$fits  = static fn ( array $one, string $wanted ): bool => $one['key'] === $key && ( '' === $wanted || ( $one['value'] ?? '' ) === $wanted );
				$entry = '' === $value ? [ 'key' => $key ] : [ 'key' => $key, 'value' => $value ];
				if ( 'delete' === $way ) {
					$meta = array_filter( $meta, static fn ( array $one ): bool => ! $fits( $one, $value ) );
				} elseif ( 'set' === $way && [] !== array_filter( $meta, static fn ( array $one ): bool => $fits( $one, $previous ) ) ) {
					$meta = array_map( static fn ( array $one ): array => $fits( $one, $previous ) ? $entry : $one, $meta );
				} else {
					$meta[] = $entry;
				}
				usort( $meta, static fn ( array $a, array $b ): int => strcmp( $a['key'], $b['key'] ) );
				return [ 'meta' => $meta ] + $record;
			}
		);
	}

	/**
	 * The terms of a taxonomy as somebody set them.
	 *
	 * @param list<int> $ids  Numbers of terms.
	 * @param list<int> $live Those of the public post.
	 */
	public function terms( int $post_id, string $taxonomy, array $ids, bool $append, array $live ): void {
		if ( ! $append && Fingerprint::sorted( $ids ) === Fingerprint::sorted( $live ) && ! isset( $this->meant[ $post_id ][ "tax:$taxonomy" ] ) ) {
			return;
		}
		$this->hold( $post_id, fn ( array $record ): array => $this->with_terms( $record, $taxonomy, $append ? [ ...self::numbers( $record, $taxonomy ), ...$ids ] : $ids ) );
	}

	/**
	 * @param list<int> $ids Numbers of terms.
	 */
	public function without_terms( int $post_id, string $taxonomy, array $ids ): void {
		$this->hold( $post_id, fn ( array $record ): array => $this->with_terms( $record, $taxonomy, array_diff( self::numbers( $record, $taxonomy ), $ids ) ) );
	}

	/**
	 * What was kept of a post becomes one save. Nothing happens where nothing was kept.
	 */
	public function settle( int $post_id ): void {
		$changes = $this->changes[ $post_id ] ?? [];
		$actor   = $this->actors[ $post_id ] ?? self::actor();
		$seen    = $this->seen[ $post_id ] ?? null;
		unset( $this->changes[ $post_id ], $this->meant[ $post_id ], $this->seen[ $post_id ], $this->actors[ $post_id ] );
		if ( [] === $changes ) {
			return;
		}
		$change = static function ( array $record ) use ( $changes ): array {
			foreach ( $changes as $one ) {
				$record = $one( $record );
			}
			return array_filter( $record, static fn ( mixed $value ): bool => '' !== $value && [] !== $value && 0 !== $value );
		};
		try {
			if ( $this->blocks->place( $post_id, $change, $actor ) ) {
				return;
			}
			$type    = (string) $this->database->value( 'SELECT post_type FROM %i WHERE ID = %d', [ $this->wpdb->posts, $post_id ] );
			$version = $this->pending->save( $post_id, $type, $change, $actor, $seen );
			if ( null !== $version ) {
				$this->notices->add( $post_id, 'governed-pending' );
			}
		} catch ( Refusal $refusal ) {
			$this->notices->refused( $post_id, $refusal );
		}
	}

	/**
	 * At the end of a request: whatever was written without a save of the post.
	 */
	public function settle_all(): void {
		foreach ( array_keys( $this->changes ) as $post_id ) {
			$this->settle( $post_id );
		}
	}

	/**
	 * A post that is not public was saved: its version in hand is the row.
	 */
	public function follow_row( int $post_id ): void {
		$post = $this->snapshot->of( $post_id );
		if ( null === $post ) {
			return;
		}
		$seen = $this->seen[ $post_id ] ?? null;
		unset( $this->meant[ $post_id ], $this->seen[ $post_id ] );
		try {
			$this->pending->save( $post_id, (string) $post['row']->post_type, fn (): array => $this->snapshot->record( $post ), self::actor(), $seen );
		} catch ( Refusal $refusal ) {
			$this->notices->refused( $post_id, $refusal );
		}
	}

	/**
	 * Who writes: the logged-in user, or nobody known (a task, another plugin).
	 */
	public static function actor(): Actor {
		$user = get_current_user_id();
		return $user > 0 ? Actor::user( $user ) : Actor::system( 'unknown' );
	}

	/**
	 * @param Change $change
	 */
	private function hold( int $post_id, callable $change ): void {
		$this->changes[ $post_id ][] = $change;
		$this->actors[ $post_id ]  ??= self::actor();
	}

	/**
	 * @param array<string, mixed>  $record
	 * @param array<array-key, int> $ids
	 * @return array<string, mixed>
	 */
	private function with_terms( array $record, string $taxonomy, array $ids ): array {
		$all = [];
		foreach ( (array) ( $record['terms'] ?? [] ) as $terms ) {
			$all[ (string) $terms['taxonomy'] ] = array_map( 'intval', explode( ' ', (string) $terms['numbers'] ) );
		}
		$all[ $taxonomy ] = Fingerprint::sorted( array_values( $ids ) );
		return [ 'terms' => $this->snapshot->terms( $all ) ] + $record;
	}

	/**
	 * @param array<string, mixed> $record
	 * @return list<int>
	 */
	public static function numbers( array $record, string $taxonomy ): array {
		foreach ( (array) ( $record['terms'] ?? [] ) as $terms ) {
			if ( $taxonomy === $terms['taxonomy'] ) {
				return array_map( 'intval', explode( ' ', (string) $terms['numbers'] ) );
			}
		}
		return [];
	}
}
