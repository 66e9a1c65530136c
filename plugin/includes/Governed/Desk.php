<?php
/**
 * The version in hand on WordPress's own screens.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Contract\Sentences;
use Prakat\Rest\Edge;
use Prakat\Support\Refusal;

/**
 * Who edits a public post sees and goes on with the version in hand, in the block editor (REST) and on the classic screen;
 * and is told before WordPress writes anything when the save can't be.
 */
final class Desk {

	private const CLASSIC = [
		'post_title'  => 'title',
		'content'     => 'content',
		'excerpt'     => 'excerpt',
		'post_name'   => 'slug',
		'parent_id'   => 'parent',
		'menu_order'  => 'menuOrder',
		'mm'          => 'date',
	];

	public function __construct(
		private readonly Governed $governed,
		private readonly Pending $pending,
		private readonly Guard $guard,
		private readonly Held $held,
		private readonly Notices $notices,
		private readonly View $view,
		private readonly Edge $edge,
		private readonly Sentences $sentences
	) {
	}

	/**
	 * REST is about to save a post.
	 *
	 * @param object|\WP_Error $prepared
	 */
	public function rest_saves( mixed $prepared, \WP_REST_Request $request ): mixed {
		$post = is_object( $prepared ) && isset( $prepared->ID ) ? get_post( (int) $prepared->ID ) : null;
		if ( is_wp_error( $prepared ) || ! is_object( $prepared ) || ! $post instanceof \WP_Post || ! $this->governed->guards( $post ) ) {
			return $prepared;
		}
		try {
			$this->pending->demand_writable( $post->ID );
			if ( $request->has_param( 'prakat_seen' ) ) {
				$this->saw( $post->ID, $request['prakat_seen'] );
			}
			if ( isset( $prepared->post_status ) && ! Guard::is_public( (string) $prepared->post_status ) && null !== $this->guard->live( $post->ID ) ) {
				throw new Refusal( 'governed-withdraw-first' );
			}
		} catch ( Refusal $refusal ) {
			return $this->edge->error( $refusal );
		}
		foreach ( Held::FIELDS as $column => $field ) {
			if ( isset( $prepared->$column ) ) {
				$this->held->mean( $post->ID, $field );
			}
		}
		foreach ( get_object_taxonomies( $post->post_type, 'objects' ) as $name => $taxonomy ) {
			if ( null !== $request[ (string) ( $taxonomy->rest_base ? $taxonomy->rest_base : $name ) ] ) {
				$this->held->mean( $post->ID, "tax:$name" );
			}
		}
		return $prepared;
	}

	/**
	 * REST is about to delete a post: the refusal, if it may not be.
	 *
	 * @param mixed $answer Of a callback before this one.
	 */
	public function rest_deletes( mixed $answer, mixed $handler, \WP_REST_Request $request ): mixed {
		$controller = is_array( $handler ) && is_array( $handler['callback'] ?? null ) ? $handler['callback'][0] ?? null : null;
		if ( is_wp_error( $answer ) || 'DELETE' !== $request->get_method() || ! $controller instanceof \WP_REST_Posts_Controller ) {
			return $answer;
		}
		$post = get_post( (int) $request['id'] );
		if ( ! $post instanceof \WP_Post || ! $this->governed->guards( $post ) || ! current_user_can( 'delete_post', $post->ID ) ) {
			return $answer;
		}
		$refusal = $this->guard->why_kept( $post->ID );
		return null === $refusal ? $answer : $this->edge->error( $refusal );
	}

	/**
	 * The post as the block editor gets it: with what the version in hand says.
	 */
	public function rest_shows( mixed $response, \WP_Post $post, \WP_REST_Request $request ): mixed {
		if ( ! $response instanceof \WP_REST_Response || 'edit' !== ( $request['context'] ?? '' ) && 'GET' === $request->get_method() || ! $this->governed->concerns( $post ) || ! current_user_can( 'edit_post', $post->ID ) ) {
			return $response;
		}
		$data   = (array) $response->get_data();
		$record = $this->in_hand( $post->ID );
		if ( null !== $record ) {
			$data = $this->overlay( $data, $record, $post->post_type );
		}
		$data['prakat_governed'] = $this->view->of( $post );
		$response->set_data( $data );
		return $response;
	}

	/**
	 * The classic screen of a public post shows the version in hand.
	 */
	public function classic_shows(): void {
		$post_id = (int) ( $_GET['post'] ?? 0 ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Opens a screen.
		$record  = $post_id > 0 ? $this->in_hand( $post_id ) : null;
		if ( null === $record ) {
			return;
		}
		foreach ( Held::FIELDS as $column => $field ) {
			add_filter( "edit_$column", static fn ( mixed $value, mixed $id ): mixed => (int) $id === $post_id ? ( $record[ $field ] ?? ( is_int( $value ) ? 0 : '' ) ) : $value, 10, 2 );
		}
		add_filter(
			'get_post_metadata',
			static function ( mixed $check, mixed $id, mixed $key ) use ( $post_id, $record ): mixed {
				if ( (int) $id !== $post_id ) {
					return $check;
				}
				return match ( $key ) {
					'_thumbnail_id'     => [ (string) ( $record['featured'][0]['attachment'] ?? '' ) ],
					'_wp_page_template' => [ (string) ( $record['template'] ?? 'default' ) ],
					default             => $check,
				};
			},
			10,
			3
		);
		add_filter(
			'wp_get_object_terms',
			static fn ( mixed $terms, mixed $ids, mixed $taxonomies, mixed $args ): mixed => [ $post_id ] === array_map( 'intval', (array) $ids ) && is_array( $args ) && 'ids' === ( $args['fields'] ?? '' ) && is_array( $taxonomies ) && 1 === count( $taxonomies ) ? Held::numbers( $record, trim( (string) reset( $taxonomies ), "' " ) ) : $terms,
			10,
			4
		);
		add_filter(
			'terms_to_edit',
			static function ( mixed $names, mixed $taxonomy ) use ( $record ): mixed {
				foreach ( (array) ( $record['terms'] ?? [] ) as $terms ) {
					if ( $taxonomy === $terms['taxonomy'] ) {
						return str_replace( ', ', ',', (string) $terms['names'] );
					}
				}
				return '';
			},
			10,
			2
		);
	}

	/**
	 * The classic screen sends everything, so it means everything; a save that can't be ends here, with what was typed still
	 * in the browser behind.
	 */
	public function classic_saves(): void {
		$post = get_post( (int) ( $_POST['post_ID'] ?? 0 ) ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- WordPress asks for its nonce right after this; nothing is written here.
		if ( ! $post instanceof \WP_Post || ! $this->governed->guards( $post ) || ! current_user_can( 'edit_post', $post->ID ) ) {
			return;
		}
		try {
			$this->pending->demand_writable( $post->ID );
			if ( isset( $_POST['prakat_seen'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Missing -- As above.
				$this->saw( $post->ID, json_decode( (string) wp_unslash( $_POST['prakat_seen'] ), true, 8 ) ); // phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- As above; read as JSON.
			}
		} catch ( Refusal $refusal ) {
			$this->stop( $refusal, $post->ID );
		}
		$this->notices->said_there();
		foreach ( self::CLASSIC as $sent => $field ) {
			if ( isset( $_POST[ $sent ] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Missing -- As above.
				$this->held->mean( $post->ID, $field );
			}
		}
		foreach ( get_object_taxonomies( $post->post_type ) as $taxonomy ) {
			$this->held->mean( $post->ID, "tax:$taxonomy" );
		}
		$status = sanitize_key( (string) wp_unslash( $_POST['post_status'] ?? 'publish' ) ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- As above.
		if ( null !== $this->guard->live( $post->ID ) && ! Guard::is_public( $status ) ) {
			$this->notices->refused( $post->ID, new Refusal( 'governed-withdraw-first' ) );
		}
	}

	/**
	 * A quick edit of the list that can't be: its own row says why.
	 */
	public function quick_saves(): void {
		$post = get_post( (int) ( $_POST['post_ID'] ?? 0 ) ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- WordPress asks for its nonce right after this; nothing is written here.
		if ( ! $post instanceof \WP_Post || ! $this->governed->guards( $post ) || ! current_user_can( 'edit_post', $post->ID ) ) {
			return;
		}
		try {
			$this->pending->demand_writable( $post->ID );
		} catch ( Refusal $refusal ) {
			wp_die( esc_html( $this->sentences->refusal( $refusal, $this->sentences->language() ) ) );
		}
	}

	/**
	 * @return array<string, mixed>|null What the version in hand of a public post says.
	 */
	private function in_hand( int $post_id ): ?array {
		$row  = $this->governed->of( $post_id );
		$open = 'live' === ( $row['state'] ?? '' ) ? $this->pending->open( $row ) : null;
		return null === $open ? null : $this->pending->record( $open );
	}

	/**
	 * @param array<array-key, mixed> $data
	 * @param array<string, mixed>    $record
	 * @return array<array-key, mixed>
	 */
	private function overlay( array $data, array $record, string $type ): array {
		foreach ( [ 'title', 'content', 'excerpt' ] as $field ) {
			if ( is_array( $data[ $field ] ?? null ) && array_key_exists( 'raw', $data[ $field ] ) ) {
				$data[ $field ]['raw'] = (string) ( $record[ $field ] ?? '' );
			}
		}
		foreach ( [
			'slug'           => (string) ( $record['slug'] ?? '' ),
			'template'       => (string) ( $record['template'] ?? '' ),
			'parent'         => (int) ( $record['parent'] ?? 0 ),
			'menu_order'     => (int) ( $record['menuOrder'] ?? 0 ),
			'featured_media' => (int) ( $record['featured'][0]['attachment'] ?? 0 ),
			'date'           => str_replace( ' ', 'T', (string) ( $record['date'] ?? $data['date'] ?? '' ) ),
		] as $field => $value ) {
			if ( array_key_exists( $field, $data ) ) {
				$data[ $field ] = $value;
			}
		}
		foreach ( get_object_taxonomies( $type, 'objects' ) as $name => $taxonomy ) {
			$base = (string) ( $taxonomy->rest_base ? $taxonomy->rest_base : $name );
			if ( array_key_exists( $base, $data ) && in_array( $name, Fingerprint::taxonomies( $type ), true ) ) {
				$data[ $base ] = Held::numbers( $record, $name );
			}
		}
		if ( is_array( $data['meta'] ?? null ) ) {
			foreach ( array_keys( $data['meta'] ) as $key ) {
				if ( Fingerprint::matters( (string) $key, $type ) ) {
					$values = [];
					foreach ( (array) ( $record['meta'] ?? [] ) as $meta ) {
						if ( $key === $meta['key'] ) {
							$values[] = maybe_unserialize( (string) ( $meta['value'] ?? '' ) );
						}
					}
					$data['meta'][ $key ] = is_array( $data['meta'][ $key ] ) && array_is_list( $data['meta'][ $key ] ) ? $values : ( $values[0] ?? '' );
				}
			}
		}
		return $data;
	}

	/**
	 * What the person has before them, so that nobody's work is written over.
	 *
	 * @throws Refusal 'seen-stale', 'seen-missing'.
	 */
	private function saw( int $post_id, mixed $sent ): void {
		$seen = Since::told( $sent );
		$this->pending->demand_seen( $post_id, $seen, Held::actor() );
		$this->held->saw( $post_id, $seen );
	}

	/**
	 * A save that can't be, before anything is written. What was typed stands on the page that says so: a browser that goes back
	 * asks for the screen anew, and has nothing of it.
	 */
	private function stop( Refusal $refusal, int $post_id ): void {
		$typed = '';
		foreach ( [
			'post_title' => __( 'Title', 'prakat' ),
			'content'    => __( 'Content', 'prakat' ),
			'excerpt'    => __( 'Excerpt', 'prakat' ),
		] as $sent => $label ) {
			$text   = isset( $_POST[ $sent ] ) && is_string( $_POST[ $sent ] ) ? wp_unslash( $_POST[ $sent ] ) : ''; // phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- Nothing is written; shown as text to who sent it.
			$typed .= '' === $text ? '' : sprintf( '<p><label>%s<br /><textarea readonly rows="%d" style="box-sizing:border-box;width:100%%;font:inherit">%s</textarea></label></p>', esc_html( $label ), 'content' === $sent ? 12 : 2, esc_textarea( $text ) );
		}
		if ( '' !== $typed ) {
			$typed = '<p>' . esc_html__( 'What you wrote is below. Copy it, open the page again, and put in what is still to be changed.', 'prakat' ) . '</p>' . $typed;
		}
		$again = sprintf( '<p><a class="button" href="%s">%s</a></p>', esc_url( (string) get_edit_post_link( $post_id, 'raw' ) ), esc_html__( 'Open the page again', 'prakat' ) );
		wp_die( '<p>' . esc_html( $this->sentences->refusal( $refusal, $this->sentences->language() ) ) . '</p>' . $typed . $again, '', [ 'response' => 423 ] ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
	}
}
