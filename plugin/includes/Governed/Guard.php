<?php
/**
 * Writes of WordPress to posts under approval.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Contract\Sentences;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Stands where every save of a post passes. What is public is written again as it is, and what was meant goes to Held; what
 * is not public may be written, but not made public. Nothing here decides what visitors see: Reading does.
 *
 * @phpstan-import-type Row from Governed
 */
final class Guard {

	private const CORE_SENTENCE = 'Content, title, and excerpt are empty.';

	private ?string $sentence = null;

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Acceptance $acceptance,
		private readonly Pending $pending,
		private readonly Held $held,
		private readonly Notices $notices,
		private readonly Tell $tell,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * Refuses a save whose post is on its way through the approval: wp_insert_post() gives its error, in our words.
	 *
	 * @param array<string, mixed> $postarr Slashed.
	 */
	public function refuse( bool $empty, array $postarr ): bool {
		$post_id = (int) ( $postarr['ID'] ?? 0 );
		$post    = $post_id > 0 && ! $empty ? get_post( $post_id ) : null;
		if ( ! $post instanceof \WP_Post || ! $this->governed->guards( $post ) ) {
			return $empty;
		}
		try {
			$this->pending->demand_writable( $post_id );
			return $empty;
		} catch ( Refusal $refusal ) {
			if ( ! self::differs( $postarr, $post ) && (string) ( $postarr['post_status'] ?? $post->post_status ) === $post->post_status ) {
				return $empty;
			}
			$this->notices->refused( $post_id, $refusal );
			$this->say( $refusal );
			return true;
		}
	}

	/**
	 * The row that is written for what somebody saves.
	 *
	 * @param array<string, mixed> $data    Slashed columns.
	 * @param array<string, mixed> $postarr Slashed.
	 * @return array<string, mixed>
	 */
	public function data( array $data, array $postarr ): array {
		$post_id = (int) ( $postarr['ID'] ?? 0 );
		$type    = (string) ( $data['post_type'] ?? '' );
		if ( 'revision' === $type || ! $this->settings->governs_any() ) {
			return $data;
		}
		$live = $post_id > 0 ? $this->live( $post_id ) : null;
		if ( null !== $live ) {
			$this->held->fields( $post_id, (array) wp_unslash( $data ), (object) $live );
			return (array) wp_slash( array_intersect_key( $live, $data ) );
		}
		if ( $this->settings->governs( $type ) && self::is_public( (string) $data['post_status'] ) ) {
			$before              = $post_id > 0 ? (string) get_post_field( 'post_status', $post_id, 'raw' ) : 'new';
			$kept                = in_array( $before, [ 'new', 'auto-draft', 'trash', 'inherit' ], true ) || self::is_public( $before );
			$data['post_status'] = $kept ? 'draft' : $before;
			if ( in_array( (string) ( $postarr['post_date_gmt'] ?? '' ), [ '', '0000-00-00 00:00:00' ], true ) ) {
				// It gets its date when it is published.
				$data['post_date_gmt'] = '0000-00-00 00:00:00';
			}
			$this->notices->add( $post_id, 'governed-needs-approval' );
		}
		return $data;
	}

	/**
	 * WordPress has finished with a post.
	 */
	public function saved( int $post_id, \WP_Post $post ): void {
		if ( $this->tell->is_speaking() || 'revision' === $post->post_type || ! $this->governed->guards( $post ) ) {
			return;
		}
		$this->notices->found_number( $post_id );
		if ( null !== $this->live( $post_id ) ) {
			$this->held->settle( $post_id );
		} elseif ( ! in_array( $post->post_status, [ 'trash', 'auto-draft', 'inherit' ], true ) && ! self::is_public( $post->post_status ) ) {
			$this->held->follow_row( $post_id );
		}
	}

	/**
	 * A status that was set past the other guards (wp_publish_post() asks nobody) is put back before anybody is told.
	 */
	public function transition( string $to, string $from, \WP_Post $post ): void {
		if ( $this->tell->is_speaking() || ! $this->settings->governs( $post->post_type ) ) {
			return;
		}
		$row  = $this->governed->of( $post->ID );
		$live = 'live' === ( $row['state'] ?? '' );
		$due  = $live && (string) ( $row['published_at'] ?? '' ) <= $this->clock->sql();
		if ( $live ) {
			$right = $due ? 'publish' : 'future';
		} elseif ( self::is_public( $to ) && ! ( in_array( $from, Acceptance::statuses(), true ) && $this->acceptance->awaits( $post ) ) ) {
			// What becomes public only now was not found so, while what was is being accepted.
			$right = self::is_public( $from ) || in_array( $from, [ 'new', 'auto-draft' ], true ) ? 'draft' : $from;
		} else {
			return;
		}
		if ( $right === $to ) {
			return;
		}
		$this->database->run( 'UPDATE %i SET post_status = %s WHERE ID = %d', [ $this->wpdb->posts, $right, $post->ID ] );
		clean_post_cache( $post->ID );
		$post->post_status = '' === $right ? 'draft' : $right;
		$this->notices->add( $post->ID, 'governed-needs-approval' );
	}

	/**
	 * Trashing and deleting what is public needs the act; what is on its way is left until it is decided.
	 */
	public function keep( mixed $check, mixed $post ): mixed {
		$post = get_post( $post instanceof \WP_Post ? $post->ID : (int) $post );
		if ( null !== $check || ! $post instanceof \WP_Post || ! $this->governed->guards( $post ) ) {
			return $check;
		}
		$refusal = $this->why_kept( $post->ID );
		if ( null === $refusal ) {
			return $check;
		}
		$this->notices->refused( $post->ID, $refusal );
		return false;
	}

	/**
	 * Why a post may not be taken away now; null when it may.
	 */
	public function why_kept( int $post_id ): ?Refusal {
		if ( null !== $this->live( $post_id ) ) {
			return new Refusal( 'governed-withdraw-first' );
		}
		try {
			$this->pending->demand_writable( $post_id );
			return null;
		} catch ( Refusal $refusal ) {
			return $refusal;
		}
	}

	/**
	 * set_post_type() asks nobody either: the kind of a public post is put back as soon as its cache is emptied.
	 */
	public function keep_type( int $post_id ): void {
		$row = $this->tell->is_speaking() ? null : $this->governed->of( $post_id );
		if ( 'live' !== ( $row['state'] ?? '' ) ) {
			return;
		}
		$changed = $this->database->run( 'UPDATE %i SET post_type = %s WHERE ID = %d AND post_type <> %s', [ $this->wpdb->posts, (string) $row['type'], $post_id, (string) $row['type'] ] );
		if ( $changed > 0 ) {
			wp_cache_delete( $post_id, 'posts' );
			$this->notices->refused( $post_id, new Refusal( 'governed-withdraw-first' ) );
		}
	}

	/**
	 * A post was deleted that was not public: nothing goes by its number any more.
	 */
	public function deleted( int $post_id ): void {
		if ( $this->settings->governs_any() ) {
			$this->database->run( "DELETE FROM {governed_posts} WHERE post_id = %d AND state <> 'live'", [ $post_id ] );
		}
	}

	/**
	 * WordPress's own sentence for a save that it is told to refuse, in words that say why.
	 */
	public function translate( string $translated, string $text ): string {
		if ( null === $this->sentence || self::CORE_SENTENCE !== $text ) {
			return $translated;
		}
		$sentence       = $this->sentence;
		$this->sentence = null;
		remove_filter( 'gettext', [ $this, 'translate' ] );
		return $sentence;
	}

	/**
	 * The public row of a post as it stands, if it is public by an approval; what was public when its type was switched on and
	 * has not been accepted yet is accepted now.
	 *
	 * @return array<string, string|null>|null
	 */
	public function live( int $post_id ): ?array {
		$row = $this->governed->of( $post_id );
		if ( null === $row ) {
			$post = get_post( $post_id );
			if ( ! $post instanceof \WP_Post || ! $this->acceptance->awaits( $post ) ) {
				return null;
			}
			$this->acceptance->accept( [ $post_id ] );
			$row = $this->governed->of( $post_id );
		}
		if ( 'live' !== ( $row['state'] ?? '' ) ) {
			return null;
		}
		return $this->database->row( 'SELECT * FROM %i WHERE ID = %d', [ $this->wpdb->posts, $post_id ] );
	}

	/**
	 * Whether WordPress shows posts of this status to visitors, now or by its own clock.
	 */
	public static function is_public( string $status ): bool {
		$object = get_post_status_object( $status );
		return 'future' === $status || ( null !== $object && ( $object->public || $object->publicly_queryable ) );
	}

	/**
	 * @param array<string, mixed> $postarr Slashed.
	 */
	private static function differs( array $postarr, \WP_Post $post ): bool {
		foreach ( array_keys( Held::FIELDS ) as $column ) {
			if ( isset( $postarr[ $column ] ) && 'post_date' !== $column && (string) wp_unslash( $postarr[ $column ] ) !== (string) $post->$column ) {
				return true;
			}
		}
		return false;
	}

	private function say( Refusal $refusal ): void {
		$this->sentence = $this->sentences->refusal( $refusal, $this->sentences->language() );
		add_filter( 'gettext', [ $this, 'translate' ], 10, 2 );
	}
}
