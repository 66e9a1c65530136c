<?php
/**
 * What visitors read of posts under approval.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Shows a post under approval only if it was approved or accepted, its time has begun and not ended, and what would be
 * shown is what was approved. Asks the database once for all posts of a query, and nothing where no type is under approval.
 *
 * Screens of the admin, WordPress's REST in `edit` and what writes are left alone: who edits sees what is stored.
 *
 * @phpstan-import-type Row from Governed
 */
final class Reading {

	/** @var list<bool> Of each REST request under way: whether it only reads for the public. */
	private static array $rest = [];

	/** @var array<int, true> Posts that this person may see as they will be. */
	private array $previewed = [];

	/** @var array<int, Row|null> Rows that were read in this request. */
	private array $rows = [];

	/** The first moment at which something that was shown goes, UTC. */
	private ?string $ends = null;

	/** @var \WeakMap<\WP_Post, array<int, bool>> Verdicts on what was loaded: of the row alone, of all. */
	private \WeakMap $verdicts;

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Clock $clock
	) {
		$this->verdicts = new \WeakMap();
	}

	public static function in_rest(): bool {
		return [] !== self::$rest || ( defined( 'REST_REQUEST' ) && (bool) constant( 'REST_REQUEST' ) );
	}

	/**
	 * Who may edit nothing reads as a visitor does, whatever they ask with: a route that knows no context has no permission for it.
	 */
	public static function rest_begins( \WP_REST_Request $request ): void {
		self::$rest[] = ! current_user_can( 'edit_posts' ) || ( in_array( $request->get_method(), [ 'GET', 'HEAD' ], true ) && 'edit' !== $request['context'] );
	}

	public static function rest_ends(): void {
		array_pop( self::$rest );
	}

	/**
	 * Whether what is read now may reach a visitor.
	 */
	public function applies(): bool {
		if ( ! $this->settings->governs_any() || ( defined( 'WP_CLI' ) && (bool) constant( 'WP_CLI' ) ) || ( defined( 'XMLRPC_REQUEST' ) && (bool) constant( 'XMLRPC_REQUEST' ) ) ) {
			return false;
		}
		if ( [] !== self::$rest ) {
			return self::$rest[ count( self::$rest ) - 1 ];
		}
		return ! is_admin() || ! current_user_can( 'edit_posts' );
	}

	/**
	 * The condition for a query's posts: of the types under approval only those that are public now.
	 */
	public function where( string $where ): string {
		return $this->applies() ? $where . $this->condition( $this->wpdb->posts ) : $where;
	}

	/**
	 * The same for a query that asked for no filters: its statement is the only place left.
	 *
	 * @param mixed $posts Null lets WordPress ask the database.
	 */
	public function unfiltered( mixed $posts, \WP_Query $query ): mixed {
		if ( null === $posts && true === (bool) $query->get( 'suppress_filters' ) && $this->applies() && $this->concerns( $query ) && is_string( $query->request ) ) {
			$query->request = (string) preg_replace( '/WHERE 1=1/', 'WHERE 1=1 ' . str_replace( [ '\\', '$' ], [ '\\\\', '\\$' ], $this->condition( $this->wpdb->posts ) ), $query->request, 1 );
		}
		return $posts;
	}

	/**
	 * @return string|null The first moment at which something goes that was read in this request, UTC.
	 */
	public function ends(): ?string {
		return $this->ends;
	}

	/**
	 * The posts of a query without those that are not what was approved.
	 *
	 * @param list<\WP_Post>|mixed $posts
	 */
	public function posts( mixed $posts, \WP_Query $query ): mixed {
		if ( ! is_array( $posts ) || [] === $posts || ! $this->applies() ) {
			return $posts;
		}
		$posts   = array_values( array_filter( $posts, fn ( mixed $post ): bool => ! $post instanceof \WP_Post || ! $this->hides_below( $post ) ) );
		$strange = self::is_strange();
		$is_ours = fn ( mixed $post ): bool => $post instanceof \WP_Post && $post->ID > 0 && ( $strange ? $this->settings->governs( $post->post_type ) : $this->is_ours( $post ) );
		$ours    = array_filter( $posts, $is_ours );
		if ( [] === $ours || ( $query->is_preview() && 1 === count( $posts ) && current_user_can( 'edit_post', reset( $ours )->ID ) ) ) {
			return $posts;
		}
		$ids = array_values( array_map( static fn ( \WP_Post $post ): int => $post->ID, $ours ) );
		$this->load( $ids );
		$beside = $query->is_singular() || ( $query->get( 'update_post_meta_cache' ) && $query->get( 'update_post_term_cache' ) );
		if ( $beside ) {
			// Of these WordPress would load both in a moment.
			update_meta_cache( 'post', $ids );
			foreach ( array_unique( array_map( static fn ( \WP_Post $post ): string => $post->post_type, $ours ) ) as $type ) {
				update_object_term_cache( $ids, $type );
			}
		}
		return array_values( array_filter( $posts, fn ( mixed $post ): bool => ! $is_ours( $post ) || ( $this->is_ours( $post ) && $this->fits( $post, $beside ) ) ) );
	}

	/**
	 * Whether a post stands under another in the state of attachments and the reader may not edit it: WordPress lets it be
	 * read as its parent is, and no attachment is ever under approval itself.
	 */
	public function hides_below( \WP_Post $post ): bool {
		return 'inherit' === $post->post_status && $this->settings->governs( $post->post_type ) && ! current_user_can( 'edit_post', $post->ID );
	}

	/**
	 * Whether a single post may be shown now. For whatever does not come by a query.
	 */
	public function shows( \WP_Post $post ): bool {
		if ( $post->ID < 1 || ! $this->is_ours( $post ) ) {
			return true;
		}
		$this->load( [ $post->ID ] );
		return $this->fits( $post, true );
	}

	/**
	 * Which of these posts may be shown, asked at once.
	 *
	 * @param list<int> $ids
	 * @return list<int>
	 */
	public function shown( array $ids ): array {
		_prime_post_caches( $ids, true, true );
		$posts = array_filter( array_map( 'get_post', $ids ), static fn ( mixed $post ): bool => $post instanceof \WP_Post );
		$this->load( array_values( array_map( static fn ( \WP_Post $post ): int => $post->ID, array_filter( $posts, $this->is_ours( ... ) ) ) ) );
		return array_values( array_map( static fn ( \WP_Post $post ): int => $post->ID, array_filter( $posts, $this->shows( ... ) ) ) );
	}

	/**
	 * The status that WordPress goes by where it shows a post without a query.
	 */
	public function status( string $status, mixed $post ): string {
		return $post instanceof \WP_Post && Guard::is_public( $status ) && $this->applies() && ! $this->shows( $post ) ? 'draft' : $status;
	}

	/**
	 * A text of a post, nothing if the post may not be shown.
	 */
	public function text( string $text, mixed $post ): string {
		$post = is_int( $post ) || is_string( $post ) || $post instanceof \WP_Post ? get_post( is_string( $post ) ? (int) $post : $post ) : null;
		return '' !== $text && $post instanceof \WP_Post && $this->applies() && ! $this->previews( $post ) && ! $this->shows( $post ) ? '' : $text;
	}

	/**
	 * Whether somebody who may edit the post looks at what it will be. Anybody can write `preview` into an address.
	 */
	private function previews( \WP_Post $post ): bool {
		return is_preview() && ( isset( $this->previewed[ $post->ID ] ) || current_user_can( 'edit_post', $post->ID ) );
	}

	/**
	 * Somebody who may not edit the post, and has a duty there, looks at what it will be.
	 */
	public function let_see( int $post_id ): void {
		$this->previewed[ $post_id ] = true;
	}

	/**
	 * The items of a menu without those that lead to what is not shown.
	 *
	 * @param list<object>|mixed $items
	 */
	public function menu( mixed $items ): mixed {
		if ( ! is_array( $items ) || ! $this->applies() ) {
			return $items;
		}
		$ids = [];
		foreach ( $items as $item ) {
			if ( 'post_type' === ( $item->type ?? '' ) && $this->settings->governs( (string) ( $item->object ?? '' ) ) ) {
				$ids[] = (int) $item->object_id;
			}
		}
		if ( [] === $ids ) {
			return $items;
		}
		// WordPress lets a menu lead to a draft and prints its title.
		$shown = array_filter( $this->shown( $ids ), static fn ( int $id ): bool => is_post_status_viewable( (string) get_post_status( $id ) ) );
		return array_values( array_filter( $items, static fn ( mixed $item ): bool => ! is_object( $item ) || 'post_type' !== ( $item->type ?? '' ) || ! in_array( (int) ( $item->object_id ?? 0 ), $ids, true ) || in_array( (int) ( $item->object_id ?? 0 ), $shown, true ) ) );
	}

	/**
	 * A synced pattern or a navigation within a page: what was changed past an approval, or came in past it, is left out.
	 *
	 * @param array<string, mixed> $block
	 */
	public function block( ?string $html, array $block ): ?string {
		if ( null !== $html || ! in_array( $block['blockName'] ?? '', [ 'core/block', 'core/navigation' ], true ) || ! isset( $block['attrs']['ref'] ) || ! $this->applies() ) {
			return $html;
		}
		$part = get_post( (int) $block['attrs']['ref'] );
		if ( ! $part instanceof \WP_Post ) {
			return $html;
		}
		if ( $this->settings->governs( $part->post_type ) ) {
			return $this->shows( $part ) ? null : '';
		}
		$page = get_post();
		if ( 'held' !== $this->settings->parts() || ! $page instanceof \WP_Post || ! $this->is_ours( $page ) || $this->previews( $page ) ) {
			return $html;
		}
		$this->load( [ $page->ID ] );
		foreach ( (array) json_decode( (string) ( $this->rows[ $page->ID ]['shows'] ?? '' ), true ) as $shown ) {
			if ( is_array( $shown ) && $part->ID === ( $shown['id'] ?? 0 ) && isset( $shown['sha256'] ) ) {
				return Shows::digest( $part ) === $shown['sha256'] ? null : '';
			}
		}
		// In the page's own words nothing is shown that the approval does not name; around them stands the theme.
		return doing_filter( 'the_content' ) ? '' : $html;
	}

	/**
	 * SQL that leaves out what is not public, for a query of the posts table under this name.
	 */
	public function condition( string $table ): string {
		$types = $this->settings->types();
		if ( [] === $types ) {
			return '';
		}
		$public    = array_values( array_filter( get_post_stati(), Guard::is_public( ... ) ) );
		$list      = static fn ( array $words ): string => "'" . implode( "', '", array_map( static fn ( string $word ): string => (string) preg_replace( '/[^a-zA-Z0-9_-]/', '', $word ), $words ) ) . "'";
		$waiting   = '';
		$accepting = $this->settings->accepting();
		foreach ( $accepting as $type => $upto ) {
			$waiting .= sprintf( " OR ( %s.post_type = '%s' AND %s.ID <= %d AND NOT EXISTS ( SELECT 1 FROM %s prakat_n WHERE prakat_n.post_id = %s.ID ) )", $table, (string) preg_replace( '/[^a-zA-Z0-9_-]/', '', $type ), $table, $upto, $this->database->table( 'governed_posts' ), $table );
		}
		// By the minute, so that WordPress may keep the result for that long; the exact moment is asked of each post.
		$now = substr( $this->clock->sql(), 0, 17 ) . '00';
		return sprintf(
			' AND ( %1$s.post_type NOT IN (%2$s) OR %1$s.post_status ' . ( self::is_strange() ? 'IN (%3$s) AND' : 'NOT IN (%3$s) OR' ) . " ( EXISTS ( SELECT 1 FROM %4\$s prakat_g WHERE prakat_g.post_id = %1\$s.ID AND prakat_g.state = 'live' AND ( prakat_g.expires_at IS NULL OR prakat_g.expires_at > '%5\$s' ) )%6\$s ) )",
			$table,
			$list( $types ),
			$list( $public ),
			$this->database->table( 'governed_posts' ),
			$now,
			$waiting
		);
	}

	/**
	 * Whether a query is that of somebody who is not logged in: no draft is theirs, whatever a plugin asks for. Tasks read
	 * what they work on.
	 */
	private static function is_strange(): bool {
		return 0 === get_current_user_id() && ! wp_doing_cron();
	}

	/**
	 * Whether a post is of a type under approval and would be shown to visitors by WordPress.
	 */
	private function is_ours( \WP_Post $post ): bool {
		return $this->settings->governs( $post->post_type ) && Guard::is_public( $post->post_status );
	}

	private function concerns( \WP_Query $query ): bool {
		$types = (array) ( $query->get( 'post_type' ) ?: 'post' );
		return in_array( 'any', $types, true ) || [] !== array_intersect( $types, $this->settings->types() ) || $query->is_singular();
	}

	/**
	 * @param list<int> $ids
	 */
	private function load( array $ids ): void {
		$missing = array_values( array_filter( $ids, fn ( int $id ): bool => ! array_key_exists( $id, $this->rows ) ) );
		if ( [] !== $missing ) {
			$this->rows = $this->governed->of_many( $missing ) + $this->rows + array_fill_keys( $missing, null );
		}
	}

	/**
	 * Forgets what was read of a post: it has changed.
	 */
	public function forget( int $post_id ): void {
		unset( $this->rows[ $post_id ] );
		$this->verdicts = new \WeakMap();
	}

	/**
	 * @param bool $beside Whether metadata and terms are compared too.
	 */
	private function fits( \WP_Post $post, bool $beside ): bool {
		$row = $this->rows[ $post->ID ] ?? null;
		if ( null === $row ) {
			return isset( $this->settings->accepting()[ $post->post_type ] ) && $post->ID <= $this->settings->accepting()[ $post->post_type ];
		}
		$now = $this->clock->sql();
		if ( 'live' !== $row['state'] || ( null !== $row['published_at'] && $row['published_at'] > $now ) || ( null !== $row['expires_at'] && $row['expires_at'] <= $now ) ) {
			return false;
		}
		// A post object that WordPress sanitised for a form is not what is stored.
		$stored = 'raw' === $post->filter || '' === (string) $post->filter ? $post : get_post( $post->ID );
		if ( ! $stored instanceof \WP_Post ) {
			return false;
		}
		$known = $this->verdicts[ $stored ] ?? [];
		if ( ! isset( $known[ (int) $beside ] ) ) {
			$known[ (int) $beside ]    = $this->is_as_approved( $stored, $row, $beside );
			$this->verdicts[ $stored ] = $known;
		}
		if ( $known[ (int) $beside ] && null !== $row['expires_at'] ) {
			$this->ends = null === $this->ends ? $row['expires_at'] : min( $this->ends, $row['expires_at'] );
		}
		return $known[ (int) $beside ];
	}

	/**
	 * The terms that were approved without those that the site has no longer: a category is deleted for all its posts at once,
	 * and none of them is another for it.
	 *
	 * @param array<string, list<int>> $approved
	 * @param array<string, list<int>> $now
	 * @return array<string, list<int>>
	 */
	private static function still_there( array $approved, array $now ): array {
		foreach ( $approved as $taxonomy => $ids ) {
			$approved[ $taxonomy ] = array_values( array_filter( $ids, static fn ( mixed $id ): bool => in_array( (int) $id, $now[ $taxonomy ] ?? [], true ) || get_term( (int) $id, $taxonomy ) instanceof \WP_Term ) );
		}
		return $approved;
	}

	/**
	 * @param Row $row
	 */
	private function is_as_approved( \WP_Post $post, array $row, bool $beside ): bool {
		if ( ! hash_equals( (string) $row['row_hash'], Fingerprint::row( $post ) ) ) {
			return false;
		}
		if ( ! $beside ) {
			return true;
		}
		$meta = update_meta_cache( 'post', [ $post->ID ] );
		if ( ! hash_equals( (string) $row['meta_hash'], Fingerprint::meta( (array) ( is_array( $meta ) ? ( $meta[ $post->ID ] ?? [] ) : [] ), $post->post_type ) ) ) {
			return false;
		}
		$terms = [];
		update_object_term_cache( [ $post->ID ], $post->post_type );
		foreach ( Fingerprint::taxonomies( $post->post_type ) as $taxonomy ) {
			$ids                = wp_cache_get( $post->ID, $taxonomy . '_relationships' );
			$terms[ $taxonomy ] = array_values( array_map( static fn ( mixed $term ): int => is_object( $term ) ? (int) ( $term->term_id ?? 0 ) : (int) $term, is_array( $ids ) ? $ids : [] ) );
		}
		/** @var array<string, list<int>> $approved */
		$approved = (array) json_decode( (string) $row['terms'], true );
		return Fingerprint::same_terms( $approved, $terms ) || Fingerprint::same_terms( self::still_there( $approved, $terms ), $terms );
	}
}
