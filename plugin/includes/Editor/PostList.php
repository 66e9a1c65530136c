<?php
/**
 * The list of posts in wp-admin.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Database\Database;
use Prakat\Governed\Governed;
use Prakat\Governed\Settings;

/**
 * Says beside each governed post what waits, and takes away the buttons that would be refused.
 *
 * @phpstan-type Line array{live: bool, entry: int, pending: string|null}
 */
final class PostList {

	/** @var array<int, Line> What is known of the posts of this screen. */
	private array $lines = [];

	/** @var array<int, true> Posts that were asked for. */
	private array $asked = [];

	public function __construct(
		private readonly Database $database,
		private readonly Settings $settings,
		private readonly Speech $speech
	) {
	}

	public function listen(): void {
		$type = (string) get_current_screen()?->post_type;
		if ( ! $this->settings->governs( $type ) ) {
			return;
		}
		add_filter( 'display_post_states', $this->states( ... ), 10, 2 );
		add_filter( 'post_row_actions', $this->actions( ... ), 100, 2 );
		add_filter( 'page_row_actions', $this->actions( ... ), 100, 2 );
		add_filter( 'bulk_actions-edit-' . $type, self::bulk( ... ) );
	}

	/**
	 * @param array<string, string> $states
	 * @return array<string, string>
	 */
	public function states( array $states, \WP_Post $post ): array {
		$line = $this->line( $post->ID );
		if ( null === $line ) {
			return $states;
		}
		if ( null !== $line['pending'] ) {
			$state            = $this->speech->state( $line['pending'] );
			$states['prakat'] = esc_html(
				$line['live']
					? sprintf(
						/* translators: %s: state of a version, for example "Waiting for approval". */
						__( 'Pending version: %s', 'prakat' ),
						$state
					)
					: $state
			);
			// Its own word for what has not been published would only repeat it.
			unset( $states['draft'] );
		}
		return $states;
	}

	/**
	 * @param array<string, string> $actions
	 * @return array<string, string>
	 */
	public function actions( array $actions, \WP_Post $post ): array {
		if ( ! $this->settings->governs( $post->post_type ) ) {
			return $actions;
		}
		unset( $actions['inline hide-if-no-js'], $actions['inline'] );
		$line = $this->line( $post->ID );
		if ( null === $line ) {
			return $actions;
		}
		if ( $line['live'] ) {
			unset( $actions['trash'] );
		}
		if ( $line['entry'] > 0 ) {
			$actions['prakat'] = sprintf(
				'<a href="%s">%s</a>',
				esc_url( admin_url( 'admin.php?page=prakat&view=entry&id=' . $line['entry'] ) ),
				esc_html__( 'Approval', 'prakat' )
			);
		}
		return $actions;
	}

	/**
	 * @param array<string, string> $actions
	 * @return array<string, string>
	 */
	public static function bulk( array $actions ): array {
		unset( $actions['edit'] );
		return $actions;
	}

	/**
	 * @return Line|null
	 */
	private function line( int $post_id ): ?array {
		if ( ! isset( $this->asked[ $post_id ] ) ) {
			$this->read( $post_id );
		}
		return $this->lines[ $post_id ] ?? null;
	}

	/**
	 * Reads all posts of the screen at once, this one among them.
	 */
	private function read( int $post_id ): void {
		global $wp_query;
		// Posts, numbers, or, where one stands below another as pages do, objects of a number and its parent's.
		$shown = $wp_query instanceof \WP_Query ? array_map( static fn ( mixed $post ): int => (int) ( is_object( $post ) ? $post->ID : $post ), (array) $wp_query->posts ) : [];
		$ids   = array_values( array_unique( [ $post_id, ...$shown ] ) );
		$this->asked += array_fill_keys( $ids, true );
		$rows         = $this->database->rows(
			'SELECT g.post_id, g.state, g.entry_id, v.state AS pending
			FROM {governed_posts} g
			LEFT JOIN {entries} e ON e.id = g.entry_id
			LEFT JOIN {versions} v ON v.id = e.open_version_id
			WHERE g.post_id IN (%d…)',
			[ $ids ]
		);
		foreach ( $rows as $row ) {
			$this->lines[ (int) $row['post_id'] ] = [
				'live'    => 'live' === $row['state'],
				'entry'   => (int) $row['entry_id'],
				'pending' => $row['pending'],
			];
		}
	}
}
