<?php
/**
 * A site whose pages are under approval.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Scenes;

use Prakat\Database\Database;
use Prakat\Governed\Governed;
use Prakat\Governed\Held;
use Prakat\Governed\Pending;
use Prakat\Governed\Switching;
use Prakat\Workflow\Actor;

/**
 * Posts and pages of the site, as an editor of WordPress writes them and the office of Approval approves them.
 */
trait Governing {

	private int $editor = 0;

	/**
	 * Puts these types under approval; what is public of them is accepted as found.
	 *
	 * @param array<string, mixed> $more Other settings.
	 */
	public function govern( array $types = [ 'page' ], array $more = [] ): void {
		$this->get( Switching::class )->save( [ 'types' => $types, 'unit' => $this->unit( 'office' ) ] + $more, Actor::user( 1 ) );
	}

	/**
	 * Somebody whom WordPress lets edit everything, and who holds no duty.
	 */
	public function editor(): int {
		return 0 === $this->editor ? $this->editor = $this->person( 'editor', [], 'editor' ) : $this->editor;
	}

	/**
	 * A post as WordPress stores it, made before anything was under approval or past it.
	 *
	 * @param array<string, mixed> $more
	 */
	public function post( array $more = [] ): int {
		return (int) wp_insert_post(
			$more + [
				'post_type'    => 'page',
				'post_status'  => 'publish',
				'post_title'   => 'ประวัติความเป็นมา',
				'post_content' => '<!-- wp:paragraph --><p>เทศบาลตั้งขึ้นเมื่อปี 2542</p><!-- /wp:paragraph -->',
				'post_author'  => 1,
			],
			true
		);
	}

	/**
	 * A page that went through the whole approval and is public.
	 *
	 * @param array<string, mixed> $more
	 */
	public function approved_post( array $more = [] ): int {
		$this->as( $this->editor() );
		$id = $this->post( [ 'post_status' => 'draft' ] + $more );
		$this->walk( $this->entry_of_post( $id ), 'submit', 'check', 'approve', 'publish' );
		return $id;
	}

	/**
	 * A term, made when it is first named.
	 */
	public function term( string $taxonomy, string $name ): int {
		$there = term_exists( $name, $taxonomy );
		return (int) ( is_array( $there ) ? $there : wp_insert_term( $name, $taxonomy ) )['term_id'];
	}

	public function entry_of_post( int $post ): int {
		return (int) ( $this->governed( $post )['entry_id'] ?? 0 );
	}

	/**
	 * @return array<string, string|null>|null
	 */
	public function governed( int $post ): ?array {
		return $this->get( Governed::class )->of( $post );
	}

	/**
	 * The version in hand of a post, as its record; null when there is none.
	 *
	 * @return array<string, mixed>|null
	 */
	public function pending( int $post ): ?array {
		$this->get( Held::class )->settle_all();
		$open = $this->get( Pending::class )->open( $this->governed( $post ) );
		return null === $open ? null : $this->get( Pending::class )->record( $open );
	}

	/**
	 * The row of a post with its metadata and terms, byte for byte.
	 *
	 * @return array<string, mixed>
	 */
	public function stored( int $post ): array {
		global $wpdb;
		$database = $this->get( Database::class );
		return [
			'row'   => $database->row( 'SELECT * FROM %i WHERE ID = %d', [ $wpdb->posts, $post ] ),
			'meta'  => $database->rows( "SELECT meta_key, meta_value FROM %i WHERE post_id = %d AND meta_key NOT IN ( '_edit_lock', '_edit_last' ) ORDER BY meta_key, meta_value", [ $wpdb->postmeta, $post ] ),
			'terms' => $database->rows( 'SELECT term_taxonomy_id FROM %i WHERE object_id = %d ORDER BY term_taxonomy_id', [ $wpdb->term_relationships, $post ] ),
		];
	}

	/**
	 * What somebody writes into the database past WordPress.
	 */
	public function sql( string $sql, mixed ...$args ): void {
		global $wpdb;
		$wpdb->query( $wpdb->prepare( $sql, ...$args ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- The test's own words.
		wp_cache_flush();
		// The next visitor comes with another request.
		$made = new \ReflectionProperty( $this->wiring(), 'made' );
		$kept = $made->getValue( $this->wiring() );
		unset( $kept[ \Prakat\Governed\Reading::class ], $kept[ \Prakat\Governed\Elsewhere::class ], $kept[ \Prakat\Governed\Lifetime::class ] );
		$made->setValue( $this->wiring(), $kept );
	}

	/**
	 * A visitor, logged out, at the address of a post; WordPress's own leading to a better address is left out.
	 *
	 * @return array{status: int, html: string, title: string}
	 */
	public function visit_post( int $post ): array {
		remove_action( 'template_redirect', 'redirect_canonical' );
		try {
			return $this->visit( (string) get_permalink( $post ) );
		} finally {
			add_action( 'template_redirect', 'redirect_canonical' );
		}
	}

	/**
	 * Whether a visitor gets the post by its own address, with these words.
	 */
	public function visitor_sees( int $post, string $words ): bool {
		$visit = $this->visit_post( $post );
		return 200 === $visit['status'] && str_contains( $visit['html'], $words );
	}

	/**
	 * What a theme prints of a post that it got by its number.
	 *
	 * @param callable(): string $print
	 */
	public function in_loop( int $id, callable $print ): string {
		$GLOBALS['post'] = get_post( $id ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As themes do.
		setup_postdata( $GLOBALS['post'] );
		try {
			return $print();
		} finally {
			unset( $GLOBALS['post'] );
			wp_reset_postdata();
		}
	}

	/**
	 * The items of a menu with one item, which leads to the post.
	 *
	 * @return list<object>
	 */
	public function menu_with( int $post ): array {
		$menu = wp_create_nav_menu( 'เมนู ' . $post );
		$menu = is_int( $menu ) ? $menu : (int) wp_get_nav_menu_object( 'เมนู ' . $post )->term_id;
		if ( [] === wp_get_nav_menu_items( $menu, [ 'post_status' => 'any' ] ) ) {
			wp_update_nav_menu_item( $menu, 0, [ 'menu-item-type' => 'post_type', 'menu-item-object' => 'post', 'menu-item-object-id' => $post, 'menu-item-status' => 'publish' ] );
		}
		return (array) wp_get_nav_menu_items( $menu );
	}

	/**
	 * The numbers of the posts next to each one that came before, as '[1][2]'.
	 */
	public function neighbours( int $post ): string {
		$other = $this->post_before( $post );
		$GLOBALS['post'] = get_post( $other ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As themes do.
		$next = get_next_post();
		unset( $GLOBALS['post'] );
		return $next instanceof \WP_Post ? "[$next->ID]" : '';
	}

	/**
	 * A row of a post that is a minute older.
	 */
	private function post_before( int $post ): int {
		global $wpdb;
		$date = gmdate( 'Y-m-d H:i:s', (int) strtotime( get_post( $post )->post_date . ' UTC' ) - 60 );
		$wpdb->insert( $wpdb->posts, [ 'post_type' => 'post', 'post_status' => 'draft', 'post_date' => $date, 'post_title' => 'ก่อนหน้า' ] );
		return (int) $wpdb->insert_id;
	}

	/**
	 * What Site Health says of pages under approval.
	 *
	 * @return array{string, string} The test and its status.
	 */
	public function health(): array {
		$tests  = $this->get( \Prakat\Governed\Health::class )->add_to( [] );
		$result = $tests['direct']['prakat_governed']['test']();
		return [ $result['test'], $result['status'] ];
	}
}
