<?php
/**
 * Finding what was written past the approval.
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
 * Compares public posts with what was approved of them, a batch at a time: a row changed by SQL, metadata that a page
 * builder wrote on its own, a picture whose bytes were replaced, a post that became public without an act. Visitors don't
 * see such a post (Reading); here it is said what happened, and put right.
 *
 * @phpstan-import-type Row from Governed
 * @phpstan-import-type Post from Snapshot
 */
final class Watcher {

	/** How far the last pass came, and what it found: { after, at, found }. */
	public const OPTION = 'prakat_governed_watch';

	private const BATCH = 100;

	/** Found of what a page shows, of what WordPress shows it by; not of what it says. */
	private const KEPT_ELSEWHERE = [ 'media', 'pattern', 'status', 'terms', 'comments', 'pings', 'password' ];

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Snapshot $snapshot,
		private readonly Shows $shows,
		private readonly Rows $rows,
		private readonly Applier $applier,
		private readonly Pending $pending,
		private readonly Tell $tell,
		private readonly Testimony $testimony,
		private readonly Register $register,
		private readonly Clock $clock
	) {
	}

	/**
	 * Goes on from where the last pass stopped; begins anew when that was the end.
	 *
	 * @param int $seconds Begins no batch after that long; 0: looks at everything from the beginning.
	 * @return array{checked: int, found: int, finished: bool}
	 */
	public function pass( int $seconds = 10 ): array {
		if ( ! $this->settings->governs_any() ) {
			return [ 'checked' => 0, 'found' => 0, 'finished' => true ];
		}
		$ends     = 0 === $seconds ? INF : microtime( true ) + $seconds;
		$state    = get_option( self::OPTION );
		$after    = 0 === $seconds || ! is_array( $state ) ? 0 : (int) ( $state['after'] ?? 0 );
		$checked  = 0;
		$finished = false;
		$this->begin_what_is_due();
		do {
			$ids = array_map( 'intval', $this->database->column( "SELECT post_id FROM {governed_posts} WHERE state = 'live' AND post_id > %d ORDER BY post_id LIMIT %d", [ $after, self::BATCH ] ) );
			$this->check( $ids );
			$checked += count( $ids );
			$finished = count( $ids ) < self::BATCH;
			$after    = [] === $ids ? 0 : max( $ids );
		} while ( ! $finished && microtime( true ) < $ends );
		if ( $finished ) {
			$checked += $this->check_strangers();
			$after    = 0;
		}
		$found = (int) $this->database->value( "SELECT COUNT(*) FROM {governed_posts} WHERE found <> ''" );
		update_option(
			self::OPTION,
			[
				'after' => $after,
				'at'    => $finished ? $this->clock->sql() : ( is_array( $state ) ? $state['at'] ?? null : null ),
				'found' => $found,
			],
			false
		);
		return [
			'checked'  => $checked,
			'found'    => $found,
			'finished' => $finished,
		];
	}

	/**
	 * When the last whole pass ended, UTC.
	 */
	public function last(): ?string {
		$state = get_option( self::OPTION );
		$at    = is_array( $state ) ? $state['at'] ?? null : null;
		return is_string( $at ) ? $at : null;
	}

	/**
	 * Compares these posts now.
	 *
	 * @param list<int> $ids
	 */
	public function check( array $ids ): void {
		if ( [] === $ids ) {
			return;
		}
		$posts   = $this->snapshot->many( $ids );
		$rows    = $this->governed->of_many( $ids );
		$refuted = $this->testimony->refutes( $rows );
		foreach ( $rows as $id => $row ) {
			$shown = isset( $posts[ $id ] ) && in_array( $posts[ $id ]['row']->post_status, Acceptance::statuses(), true );
			$kinds = 'live' === $row['state'] ? $this->differences( $row, $posts[ $id ] ?? null ) : ( $shown ? [ 'published' ] : [] );
			$own   = array_diff( $kinds, self::KEPT_ELSEWHERE );
			if ( ( isset( $refuted[ $id ] ) || [] !== $own ) && $this->agrees( $row, $posts[ $id ] ?? null ) ) {
				// Post and table agree, but not on what was approved: no visitor sees it until that is put right.
				$kinds = [] === $own ? [ 'record', ...$kinds ] : $kinds;
				$this->governed->note( $id, (string) $row['type'], [ 'row_hash' => '' ] );
			} elseif ( isset( $refuted[ $id ] ) && [] === $own ) {
				$kinds = [ 'record', ...$kinds ];
			}
			$this->note( $row, $kinds );
		}
		$this->database->run( 'UPDATE {governed_posts} SET checked_at = %s WHERE post_id IN (%d…)', [ $this->clock->sql(), $ids ] );
	}

	/**
	 * Whether a live post would be shown, by what our own table says of it.
	 *
	 * @param Row       $row
	 * @param Post|null $post
	 */
	private function agrees( array $row, ?array $post ): bool {
		return 'live' === $row['state'] && null !== $post && array_intersect_key( $this->snapshot->digests( $post ), [ 'row_hash' => 1, 'meta_hash' => 1 ] ) === [
			'row_hash'  => $row['row_hash'],
			'meta_hash' => $row['meta_hash'],
		];
	}

	/**
	 * What differs from what was approved.
	 *
	 * @param Row       $row
	 * @param Post|null $post
	 * @return list<string>
	 */
	public function differences( array $row, ?array $post ): array {
		if ( null === $post || 'trash' === $post['row']->post_status ) {
			return [ 'deleted' ];
		}
		$approved = $this->governed->approved( $row );
		if ( null === $approved ) {
			return [ 'record' ];
		}
		$record = $this->snapshot->record( $post );
		$kinds  = [];
		foreach ( [ 'title', 'content', 'excerpt', 'slug', 'date', 'parent', 'menuOrder', 'comments', 'pings', 'template', 'meta' ] as $field ) {
			if ( ( $record[ $field ] ?? null ) !== ( $approved[ $field ] ?? null ) ) {
				$kinds[] = $field;
			}
		}
		if ( $post['row']->post_type !== $row['type'] ) {
			$kinds[] = 'type';
		}
		if ( ! Guard::is_public( (string) $post['row']->post_status ) ) {
			$kinds[] = 'status';
		}
		if ( ! hash_equals( (string) $row['password'], (string) $post['row']->post_password ) ) {
			$kinds[] = 'password';
		}
		$terms = [];
		foreach ( Fingerprint::taxonomies( (string) $row['type'] ) as $taxonomy ) {
			$terms[ $taxonomy ] = Held::numbers( $approved, $taxonomy );
		}
		foreach ( $terms as $taxonomy => $ids ) {
			if ( Fingerprint::sorted( $ids ) !== Fingerprint::sorted( $post['terms'][ $taxonomy ] ?? [] ) && $this->still_there( $ids, $taxonomy ) !== Fingerprint::sorted( $post['terms'][ $taxonomy ] ?? [] ) ) {
				$kinds[] = 'terms';
				break;
			}
		}
		if ( ( $record['featured'][0] ?? [] ) !== ( $approved['featured'][0] ?? [] ) ) {
			$kinds[] = 'featured';
		}
		if ( [] === $kinds && Fingerprint::row( $post['row'] ) !== $row['row_hash'] ) {
			// Somebody wrote to our own table: visitors don't see the page, though it is as it was approved.
			$kinds[] = 'record';
		}
		return [ ...$kinds, ...$this->parts( $row, (array) json_decode( (string) $row['shows'], true ) ) ];
	}

	/**
	 * Puts a post back as it was approved.
	 *
	 * @throws Refusal 'governed-nothing-found', 'governed-not-found', 'governed-not-stored'.
	 */
	public function restore( int $post_id, Actor $actor, string $event = 'governed-restored' ): void {
		$before = (string) $this->database->value( 'SELECT post_status FROM %i WHERE ID = %d', [ $this->wpdb->posts, $post_id ] );
		$this->database->transaction(
			function () use ( $post_id, $actor, $event, $before ): void {
				$row  = $this->governed->lock( $post_id ) ?? throw new Refusal( 'governed-not-found' );
				$what = (string) $row['found'];
				if ( '' === $what ) {
					throw new Refusal( 'governed-nothing-found' );
				}
				if ( 'live' !== $row['state'] ) {
					$this->database->run( "UPDATE %i SET post_status = 'draft' WHERE ID = %d", [ $this->wpdb->posts, $post_id ] );
					$this->governed->note( $post_id, (string) $row['type'], [ 'found' => '', 'found_at' => null ] );
				} else {
					$approved = $this->governed->approved( $row ) ?? throw new Refusal( 'governed-not-found' );
					$record   = json_decode( (string) $this->database->value( 'SELECT data FROM {records} WHERE version_id = %d ORDER BY row_no LIMIT 1', [ (int) $row['version_id'] ] ), true );
					$status   = null !== $row['published_at'] && $row['published_at'] > $this->clock->sql() ? 'future' : 'publish';
					$this->rows->write( $post_id, $approved, $status, (string) $row['password'] );
					$this->applier->settle( $post_id, (string) $row['type'], $approved, is_array( $record ) ? $record : $approved, null === $row['version_id'] ? null : (int) $row['version_id'] );
				}
				$this->register->write(
					[
						'act'        => $event,
						'actor'      => $actor,
						'entry_id'   => null === $row['entry_id'] ? null : (int) $row['entry_id'],
						'version_id' => null === $row['version_id'] ? null : (int) $row['version_id'],
						'details'    => [
							'post' => $post_id,
							'what' => $what,
						],
					]
				);
				$this->database->after_commit( fn () => $this->tell->changed( $post_id, '' === $before ? 'new' : $before ) );
			}
		);
		// What only the media or patterns show is not put right by writing the row.
		$this->check( [ $post_id ] );
	}

	/**
	 * Takes what was found as the version in hand, and puts the public post back. Nobody knows who wrote it; who brings it in is
	 * its author, as with a file, and can't approve it.
	 *
	 * @throws Refusal 'governed-nothing-found', 'governed-in-approval'.
	 */
	public function take_up( int $post_id, Actor $actor ): void {
		$post = $this->snapshot->of( $post_id );
		$row  = $this->governed->of( $post_id );
		if ( null === $row || '' === (string) $row['found'] || null === $post ) {
			throw new Refusal( 'governed-nothing-found' );
		}
		$found = $this->snapshot->record( $post );
		$this->database->transaction(
			function () use ( $post_id, $row, $found, $actor ): void {
				$this->pending->demand_writable( $post_id );
				$this->restore( $post_id, $actor, 'governed-taken-up' );
				$this->pending->save( $post_id, (string) $row['type'], static fn (): array => [ 'type' => (string) $row['type'] ] + $found, $actor );
			}
		);
	}

	/**
	 * A sentence of what was found.
	 *
	 * @param list<string> $kinds
	 */
	public static function say( array $kinds ): string {
		$words = [
			'title'     => __( 'title', 'prakat' ),
			'content'   => __( 'content', 'prakat' ),
			'excerpt'   => __( 'excerpt', 'prakat' ),
			'slug'      => __( 'address', 'prakat' ),
			'date'      => __( 'date', 'prakat' ),
			'parent'    => __( 'parent page', 'prakat' ),
			'menuOrder' => __( 'order', 'prakat' ),
			'comments'  => __( 'comments', 'prakat' ),
			'pings'     => __( 'pingbacks', 'prakat' ),
			'template'  => __( 'template', 'prakat' ),
			'meta'      => __( 'custom fields', 'prakat' ),
			'terms'     => __( 'categories and tags', 'prakat' ),
			'featured'  => __( 'featured image', 'prakat' ),
			'type'      => __( 'kind of content', 'prakat' ),
			'status'    => __( 'status', 'prakat' ),
			'password'  => __( 'password', 'prakat' ),
			'deleted'   => __( 'the page was deleted', 'prakat' ),
			'published' => __( 'the page was made public without an approval', 'prakat' ),
			'media'     => __( 'media files shown on it', 'prakat' ),
			'pattern'   => __( 'synced patterns shown on it', 'prakat' ),
			'record'    => __( 'what Prakat keeps of it', 'prakat' ),
		];
		return implode( ', ', array_map( static fn ( string $kind ): string => $words[ $kind ] ?? $kind, $kinds ) );
	}

	/**
	 * What is shown on a page and was another when it was approved.
	 *
	 * @param Row          $row
	 * @param array<mixed> $approved
	 * @return list<string>
	 */
	private function parts( array $row, array $approved ): array {
		$kinds = [];
		foreach ( $approved as $shown ) {
			if ( ! is_array( $shown ) || ! isset( $shown['sha256'], $shown['id'], $shown['kind'] ) ) {
				continue;
			}
			if ( 'media' === $shown['kind'] ) {
				$same = ( $this->shows->medium( (int) $shown['id'] )['sha256'] ?? '' ) === $shown['sha256'];
			} else {
				$part = get_post( (int) $shown['id'] );
				$same = $part instanceof \WP_Post && ( Shows::digest( $part ) === $shown['sha256'] || $this->settings->governs( $part->post_type ) );
			}
			if ( ! $same ) {
				$kinds[] = 'media' === $shown['kind'] ? 'media' : 'pattern';
			}
		}
		return array_values( array_unique( $kinds ) );
	}

	/**
	 * @param list<int> $ids
	 * @return list<int>
	 */
	private function still_there( array $ids, string $taxonomy ): array {
		if ( [] === $ids ) {
			return [];
		}
		return Fingerprint::sorted( array_map( 'intval', $this->database->column( 'SELECT term_id FROM %i WHERE taxonomy = %s AND term_id IN (%d…)', [ $this->wpdb->term_taxonomy, $taxonomy, $ids ] ) ) );
	}

	/**
	 * Posts that WordPress would show and that nobody approved.
	 */
	private function check_strangers(): int {
		$count    = 0;
		$statuses = Acceptance::statuses();
		foreach ( $this->settings->types() as $type ) {
			if ( isset( $this->settings->accepting()[ $type ] ) ) {
				continue;
			}
			$strangers = $this->database->column(
				"SELECT p.ID FROM %i p LEFT JOIN {governed_posts} g ON g.post_id = p.ID WHERE p.post_type = %s AND p.post_status IN (%s…) AND ( g.post_id IS NULL OR g.state <> 'live' ) ORDER BY p.ID LIMIT 1000",
				[ $this->wpdb->posts, $type, $statuses ]
			);
			foreach ( $strangers as $id ) {
				$this->governed->note( (int) $id, $type, [] );
				$this->note( $this->governed->of( (int) $id ) ?? [], [ 'published' ] );
				++$count;
			}
			$this->database->run( "UPDATE {governed_posts} SET found = '', found_at = NULL WHERE type = %s AND state <> 'live' AND found <> '' AND post_id NOT IN ( SELECT ID FROM %i WHERE post_type = %s AND post_status IN (%s…) )", [ $type, $this->wpdb->posts, $type, $statuses ] );
		}
		return $count;
	}

	/**
	 * What was approved for a later time and WordPress's own clock has missed.
	 */
	private function begin_what_is_due(): void {
		$due = $this->database->column( "SELECT g.post_id FROM {governed_posts} g JOIN %i p ON p.ID = g.post_id WHERE g.state = 'live' AND g.published_at <= %s AND p.post_status = 'future' LIMIT 200", [ $this->wpdb->posts, $this->clock->sql() ] );
		foreach ( $due as $id ) {
			$this->database->run( "UPDATE %i SET post_status = 'publish' WHERE ID = %d AND post_status = 'future'", [ $this->wpdb->posts, (int) $id ] );
			$this->tell->changed( (int) $id, 'future' );
		}
	}

	/**
	 * @param Row          $row
	 * @param list<string> $kinds
	 */
	private function note( array $row, array $kinds ): void {
		$what = implode( ',', $kinds );
		if ( $what === (string) ( $row['found'] ?? '' ) ) {
			return;
		}
		$this->database->transaction(
			function () use ( $row, $kinds, $what ): void {
				$this->governed->note( (int) $row['post_id'], (string) $row['type'], [ 'found' => $what, 'found_at' => '' === $what ? null : $this->clock->sql() ] );
				if ( [] !== $kinds ) {
					$this->register->write(
						[
							'act'        => 'governed-found',
							'actor'      => Actor::system( 'watcher' ),
							'entry_id'   => null === $row['entry_id'] ? null : (int) $row['entry_id'],
							'version_id' => null === $row['version_id'] ? null : (int) $row['version_id'],
							'details'    => [
								'post' => (int) $row['post_id'],
								'what' => $what,
							],
						]
					);
				}
			}
		);
	}
}
