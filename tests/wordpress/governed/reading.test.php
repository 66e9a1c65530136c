<?php
/**
 * What visitors read of pages under approval, whatever stands in the database.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;

/**
 * Each way to read a page, and whether these words of it come through.
 *
 * @return array<string, Closure( Scene, int, string ): bool>
 */
$reads = [
	'its own address'           => static fn ( Scene $t, int $post, string $words ): bool => $t->visitor_sees( $post, $words ),
	'the front page'            => static fn ( Scene $t, int $post, string $words ): bool => str_contains( $t->visit( home_url( '/' ) )['html'], $words ),
	'search'                    => static fn ( Scene $t, int $post, string $words ): bool => in_array( $post, wp_list_pluck( ( new WP_Query( [ 's' => $words ] ) )->posts, 'ID' ), true ),
	'a query'                   => static fn ( Scene $t, int $post ): bool => in_array( $post, wp_list_pluck( ( new WP_Query( [ 'post_type' => 'any', 'posts_per_page' => -1 ] ) )->posts, 'ID' ), true ),
	'get_posts()'               => static fn ( Scene $t, int $post ): bool => in_array( $post, wp_list_pluck( get_posts( [ 'post_type' => 'post', 'numberposts' => -1, 'suppress_filters' => false ] ), 'ID' ), true ),
	'the feed'                  => static fn ( Scene $t, int $post, string $words ): bool => str_contains( (string) wp_json_encode( ( new WP_Query( [ 'feed' => 'rss2' ] ) )->posts, JSON_UNESCAPED_UNICODE ), $words ),
	'REST, the post'            => static fn ( Scene $t, int $post, string $words ): bool => str_contains( (string) wp_json_encode( $t->rest( 'GET', "/wp/v2/posts/$post", null, 0 )->data, JSON_UNESCAPED_UNICODE ), $words ),
	'REST, the post, subscriber' => static fn ( Scene $t, int $post, string $words ): bool => str_contains( (string) wp_json_encode( $t->rest( 'GET', "/wp/v2/posts/$post", null, $t->person( 'reader' ) )->data, JSON_UNESCAPED_UNICODE ), $words ),
	'REST, the list'            => static fn ( Scene $t, int $post, string $words ): bool => str_contains( (string) wp_json_encode( $t->rest( 'GET', '/wp/v2/posts?per_page=100', null, 0 )->data, JSON_UNESCAPED_UNICODE ), $words ),
	'REST, search'              => static fn ( Scene $t, int $post ): bool => in_array( $post, array_column( (array) $t->rest( 'GET', '/wp/v2/search?per_page=100&search=' . rawurlencode( 'เทศบาล' ), null, 0 )->data, 'id' ), true ),
	'oEmbed'                    => static fn ( Scene $t, int $post ): bool => 200 === $t->rest( 'GET', '/oembed/1.0/embed?url=' . rawurlencode( (string) get_permalink( $post ) ), null, 0 )->status,
	'the text of a theme'       => static fn ( Scene $t, int $post, string $words ): bool => str_contains( $t->in_loop( $post, static fn (): string => get_the_title() . apply_filters( 'the_content', get_the_content() ) . get_the_excerpt() ), $words ),
	'its status'                => static fn ( Scene $t, int $post ): bool => is_post_publicly_viewable( $post ),
];

/** Reads that see the row's words alone, asked of what was changed past the approval. */
$by_row = [
	'get_posts() without filters' => static fn ( Scene $t, int $post ): bool => in_array( $post, wp_list_pluck( get_posts( [ 'post_type' => 'post', 'numberposts' => -1 ] ), 'ID' ), true ),
	'get_posts(), numbers'        => static fn ( Scene $t, int $post ): bool => in_array( $post, get_posts( [ 'post_type' => 'post', 'numberposts' => -1, 'fields' => 'ids' ] ), true ),
	'the sitemap'                 => static fn ( Scene $t, int $post ): bool => str_contains( (string) wp_json_encode( ( new WP_Sitemaps_Posts() )->get_url_list( 1, 'post' ), JSON_UNESCAPED_SLASHES ), (string) get_permalink( $post ) ),
	'a menu'                      => static fn ( Scene $t, int $post ): bool => in_array( $post, array_map( 'intval', wp_list_pluck( $t->menu_with( $post ), 'object_id' ) ), true ),
	'the neighbours'              => static fn ( Scene $t, int $post ): bool => str_contains( $t->neighbours( $post ), "[$post]" ),
	'the archive’s months'        => static fn ( Scene $t, int $post ): bool => str_contains( (string) wp_get_archives( [ 'type' => 'postbypost', 'echo' => false ] ), 'เทศบาล' ),
	'recent comments'             => static fn ( Scene $t, int $post ): bool => in_array( (string) $post, wp_list_pluck( get_comments( [ 'status' => 'approve' ] ), 'comment_post_ID' ), true ),
];

/** What somebody does to a page past everything. */
$unapproved = [
	'never approved, published in the database' => static function ( Scene $t ): int {
		$post = $t->post( [ 'post_type' => 'post', 'post_status' => 'draft', 'post_title' => 'ประวัติเทศบาล' ] );
		$t->sql( "UPDATE {$GLOBALS['wpdb']->posts} SET post_status = 'publish', post_name = 'past' WHERE ID = %d", $post );
		return $post;
	},
	'its time is over'                          => static function ( Scene $t ): int {
		$post = $t->approved_post( [ 'post_type' => 'post', 'post_title' => 'ประวัติเทศบาล' ] );
		$t->at( (string) $t->governed( $post )['expires_at'] . 'Z' );
		return $post;
	},
	'withdrawn, published in the database'      => static function ( Scene $t ): int {
		$post = $t->approved_post( [ 'post_type' => 'post', 'post_title' => 'ประวัติเทศบาล' ] );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $t->entry_of_post( $post ), $t->because() );
		$t->sql( "UPDATE {$GLOBALS['wpdb']->posts} SET post_status = 'publish' WHERE ID = %d", $post );
		return $post;
	},
];

$tests = [];
foreach ( $reads + $by_row as $name => $read ) {
	$tests[ "Visitors read an approved post by every way, and none by any that is not: $name." ] = static function ( Scene $t ) use ( $read, $unapproved ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern( [ 'post' ] );
		$post = $t->approved_post( [ 'post_type' => 'post', 'post_title' => 'ประวัติเทศบาล' ] );
		wp_insert_comment( [ 'comment_post_ID' => $post, 'comment_content' => 'ดี', 'comment_approved' => 1 ] );
		$t->as( 0 );
		$t->true( $read( $t, $post, 'เทศบาล' ), 'approved' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $t->entry_of_post( $post ), $t->because() );
		foreach ( $unapproved as $what => $make ) {
			$t->as( $t->editor() );
			$id = $make( $t );
			wp_insert_comment( [ 'comment_post_ID' => $id, 'comment_content' => 'ดี', 'comment_approved' => 1 ] );
			$t->as( 0 );
			$t->false( $read( $t, $id, 'เทศบาล' ), $what );
			$t->sql( "UPDATE {$GLOBALS['wpdb']->posts} SET post_status = 'draft' WHERE ID = %d", $id );
		}
	};
}

$tampered = [
	'content'  => "UPDATE {$GLOBALS['wpdb']->posts} SET post_content = 'เทศบาลถูกแก้' WHERE ID = %d",
	'title'    => "UPDATE {$GLOBALS['wpdb']->posts} SET post_title = 'เทศบาลถูกแก้' WHERE ID = %d",
	'excerpt'  => "UPDATE {$GLOBALS['wpdb']->posts} SET post_excerpt = 'เทศบาลถูกแก้' WHERE ID = %d",
	'password' => "UPDATE {$GLOBALS['wpdb']->posts} SET post_password = 'x' WHERE ID = %d",
	'metadata' => "INSERT INTO {$GLOBALS['wpdb']->postmeta} (post_id, meta_key, meta_value) VALUES (%d, 'phone', '1')",
	'builder'  => "INSERT INTO {$GLOBALS['wpdb']->postmeta} (post_id, meta_key, meta_value) VALUES (%d, '_elementor_data', '[]')",
	'unknown builder' => "INSERT INTO {$GLOBALS['wpdb']->postmeta} (post_id, meta_key, meta_value) VALUES (%d, '_zq_builder_data', '[]')",
	'terms'    => "DELETE FROM {$GLOBALS['wpdb']->term_relationships} WHERE object_id = %d",
];
foreach ( $reads as $name => $read ) {
	$tests[ "What was changed in the database past the approval is not shown: $name." ] = static function ( Scene $t ) use ( $read, $tampered, $name ): void {
		$t->govern( [ 'post' ] );
		foreach ( $tampered as $what => $sql ) {
			$post = $t->approved_post( [ 'post_type' => 'post', 'post_title' => 'ประวัติเทศบาล' ] );
			$t->as( 0 );
			$t->true( $read( $t, $post, 'เทศบาล' ) );
			$t->sql( $sql, $post );
			$t->as( 0 );
			// A search result shows title and text alone.
			if ( ! in_array( $name, [ 'REST, search' ], true ) || in_array( $what, [ 'content', 'title', 'excerpt', 'password' ], true ) ) {
				$t->false( $read( $t, $post, 'เทศบาล' ), $what );
			}
			$t->sql( "UPDATE {$GLOBALS['wpdb']->posts} SET post_status = 'draft' WHERE ID = %d", $post );
		}
	};
}

return $tests + [
	'A preview is for those who may edit the page, as ever.' => static function ( Scene $t ): void {
		$t->govern();
		$t->as( $t->editor() );
		$page = $t->post( [ 'post_status' => 'draft' ] );
		$seen = static fn (): int => count( ( new WP_Query( [ 'page_id' => $page, 'preview' => 'true', 'post_type' => 'page' ] ) )->posts );
		$t->same( 1, $seen() );
		$t->as( $t->person( 'reader' ) );
		$t->same( 0, $seen() );
		$t->as( 0 );
		$t->same( 0, $seen() );
	},

	'Pages of types that are not under approval cost no query, and a list of those that are costs one.' => static function ( Scene $t ): void {
		global $wpdb;
		$plain = $t->post( [ 'post_type' => 'post' ] );
		$t->govern();
		for ( $i = 0; $i < 5; $i++ ) {
			$t->approved_post( [ 'post_title' => "หน้า $i" ] );
		}
		// The visitor's is another request.
		$t->sql( 'SELECT %d', 1 );
		$t->as( 0 );
		$queries = static function ( callable $work ) use ( $wpdb ): array {
			wp_cache_flush();
			wp_load_alloptions();
			get_option( 'prakat_governed' );
			$asked = [];
			$note  = static function ( string $query ) use ( &$asked ): string {
				$asked[] = $query;
				return $query;
			};
			add_filter( 'query', $note );
			$work();
			remove_filter( 'query', $note );
			return array_values( array_filter( $asked, static fn ( string $query ): bool => str_contains( $query, 'prakat_' ) && ! str_contains( $query, 'prakat_g.post_id' ) ) );
		};
		$t->same( [], $queries( static fn () => new WP_Query( [ 'p' => $plain ] ) ) );
		$t->same( 1, count( $queries( static fn () => new WP_Query( [ 'post_type' => 'page', 'posts_per_page' => 5 ] ) ) ) );
	},

	'A synced pattern changed after the approval is held back within the page and named; set otherwise, it is shown and only named.' => static function ( Scene $t ): void {
		$t->as( 1 );
		$pattern = $t->post( [ 'post_type' => 'wp_block', 'post_title' => 'กล่องติดต่อ', 'post_content' => '<!-- wp:paragraph --><p>โทร 043-111111</p><!-- /wp:paragraph -->' ] );
		$t->govern();
		$page  = $t->approved_post( [ 'post_content' => "<!-- wp:paragraph --><p>เทศบาลตั้งขึ้น</p><!-- /wp:paragraph -->\n<!-- wp:block {\"ref\":$pattern} /-->" ] );
		$shown = static fn (): string => $t->visit_post( $page )['html'];
		$t->contains( '043-111111', $shown() );
		$t->as( 1 );
		wp_update_post( wp_slash( [ 'ID' => $pattern, 'post_content' => '<!-- wp:paragraph --><p>โทร 090-999999</p><!-- /wp:paragraph -->' ] ) );
		$t->lacks( '090-999999', $shown() );
		$t->contains( 'เทศบาลตั้งขึ้น', $shown() );
		$beside = $t->rest( 'GET', "/governed/$page", null, $t->editor() )->data['beside'];
		$t->same( [ 'pattern', $pattern, 'กล่องติดต่อ', false ], [ $beside[0]['kind'], $beside[0]['id'], $beside[0]['name'], $beside[0]['approved'] ] );
		$t->govern( [ 'page' ], [ 'parts' => 'named' ] );
		$t->contains( '090-999999', $shown() );
	},

	'A synced pattern that is under approval itself changes in pages when it is approved itself.' => static function ( Scene $t ): void {
		$t->govern( [ 'page', 'wp_block' ] );
		$pattern = $t->approved_post( [ 'post_type' => 'wp_block', 'post_title' => 'กล่องติดต่อ', 'post_content' => '<!-- wp:paragraph --><p>โทร 043-111111</p><!-- /wp:paragraph -->' ] );
		$page    = $t->approved_post( [ 'post_content' => "<!-- wp:paragraph --><p>เทศบาลตั้งขึ้น</p><!-- /wp:paragraph -->\n<!-- wp:block {\"ref\":$pattern} /-->" ] );
		$shown   = static fn (): string => $t->visit_post( $page )['html'];
		$t->contains( '043-111111', $shown() );
		$t->as( $t->editor() );
		wp_update_post( wp_slash( [ 'ID' => $pattern, 'post_content' => '<!-- wp:paragraph --><p>โทร 090-999999</p><!-- /wp:paragraph -->' ] ) );
		$t->contains( '043-111111', $shown() );
		$t->walk( $t->entry_of_post( $pattern ), 'submit', 'check', 'approve', 'publish' );
		$t->contains( '090-999999', $shown() );
	},

	'An entry’s own address leads to its page while that is public.' => static function ( Scene $t ): void {
		$t->govern();
		$page = $t->approved_post();
		$uuid = $t->get( Database::class )->value( 'SELECT uuid FROM {entries} WHERE id = %d', [ $t->entry_of_post( $page ) ] );
		$led  = null;
		add_filter(
			'wp_redirect',
			$catch = static function ( string $to ) use ( &$led ): never {
			$led = $to;
			throw new Prakat\Tests\Failure( 'led' );
			}
		);
		try {
			$t->visit( home_url( "/?prakat-entry=$uuid" ) );
		} catch ( Prakat\Tests\Failure ) {
			wp_set_current_user( 0 );
		} finally {
			remove_filter( 'wp_redirect', $catch );
		}
		$t->same( get_permalink( $page ), $led );
	},
];
