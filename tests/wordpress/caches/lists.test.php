<?php
/**
 * Caches that keep the second page of a list.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Caches\PageCache;
use Prakat\Tests\Scene;

/** What a cache is told to forget while something is done. */
$told = static function ( callable $work ): array {
	$cache = new class() implements PageCache {
		/** @var list<string> */
		public array $forgot = [];
		public function name(): string {
			return 'A cache of ours';
		}
		public function is_present(): bool {
			return true;
		}
		public function forget( array $urls ): void {
			$this->forgot = [ ...$this->forgot, ...$urls ];
		}
		public function forget_all(): void {
			$this->forgot[] = '*';
		}
	};
	$add   = static fn (): array => [ $cache ];
	add_filter( 'prakat_page_caches', $add );
	$work();
	remove_filter( 'prakat_page_caches', $add );
	return array_values( array_unique( $cache->forgot ) );
};

/** While the site has such addresses. */
$permalinks = static function ( string $structure, callable $work ): void {
	global $wp_rewrite;
	$before = (string) get_option( 'permalink_structure' );
	$set    = static function ( string $structure ) use ( $wp_rewrite ): void {
		$wp_rewrite->set_permalink_structure( $structure );
		$wp_rewrite->init();
		create_initial_taxonomies(); // What began with plain addresses has no others for its terms yet.
		$wp_rewrite->flush_rules( false );
	};
	$set( $structure );
	try {
		$work();
	} finally {
		$set( $before );
	}
};

/** Posts of a category below another, an hour apart, the newest first. */
$posts = static function ( Scene $t, int $count, int $category ): array {
	$made = [];
	for ( $i = 0; $i < $count; $i++ ) {
		$made[] = wp_insert_post(
			[
				'post_title'    => "ข่าว $i",
				'post_name'     => "news-$i",
				'post_content'  => '<!-- wp:prakat/contact /-->',
				'post_status'   => 'publish',
				'post_type'     => 'post',
				'post_author'   => $t->editor(),
				'post_category' => [ $category ],
				'post_date'     => gmdate( 'Y-m-d H:i:s', strtotime( '2026-11-10 00:00:00' ) - 3600 * $i ),
			]
		);
	}
	return $made;
};

return [
	'A post that goes is forgotten on the page of each list on which it stood, not on every page of every list: of the blog, its category and the one above it, its author, its year.' => static function ( Scene $t ) use ( $told, $permalinks, $posts ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		update_option( 'posts_per_page', 5 );
		$above = $t->term( 'category', 'ข่าวทั้งหมด' );
		$below = (int) wp_insert_term( 'ข่าวจัดซื้อ', 'category', [ 'parent' => $above, 'slug' => 'buying' ] )['term_id'];
		foreach ( [ '/%postname%/', '' ] as $structure ) {
			$permalinks(
				$structure,
				static function () use ( $t, $told, $posts, $below, $above, $structure ): void {
					$made   = $posts( $t, 40, $below );
					$lists  = [ home_url( '/' ), get_term_link( $below ), get_term_link( $above ), get_author_posts_url( $t->editor() ), get_year_link( 2026 ) ];
					$page   = static fn ( string $list, int $number ): string => '' === $structure ? add_query_arg( 'paged', $number, $list ) : $list . "page/$number/";
					// The 23rd newest: on the fifth page.
					$forgot = $told( static fn () => wp_update_post( [ 'ID' => $made[22], 'post_status' => 'draft' ] ) );
					foreach ( $lists as $list ) {
						$t->contains( $list, $forgot );
						foreach ( range( 2, 8 ) as $number ) {
							$t->same( abs( $number - 5 ) <= 1, in_array( $page( $list, $number ), $forgot, true ), "$list, page $number" );
						}
					}
					$t->true( count( $forgot ) < 80, 'bounded: ' . count( $forgot ) );
					array_map( static fn ( int $id ) => wp_delete_post( $id, true ), $made );
				}
			);
		}
		update_option( 'posts_per_page', 10 );
	},

	'When something of a section changes, the page of each list is forgotten on which a post stands that shows the section, also a later one; where very many do, everything is (R063).' => static function ( Scene $t ) use ( $told, $permalinks, $posts ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		update_option( 'posts_per_page', 5 );
		$permalinks(
			'/%postname%/',
			static function () use ( $t, $told, $posts ): void {
				$category = $t->term( 'category', 'ข่าว' );
				$made     = $posts( $t, 12, $category );
				wp_update_post( [ 'ID' => $made[11], 'post_content' => '<!-- wp:prakat/procurement /-->' ] );
				$forgot = $told( static fn () => $t->published( $t->varied_records( 1 ) ) );
				foreach ( [ home_url( '/page/3/' ), get_term_link( $category ) . 'page/3/', get_permalink( $made[11] ) ] as $url ) {
					$t->contains( $url, $forgot );
				}
				$t->lacks( '*', $forgot );
				foreach ( $posts( $t, 21, $category ) as $id ) {
					wp_update_post( [ 'ID' => $id, 'post_content' => '<!-- wp:prakat/procurement /-->' ] );
				}
				$t->contains( '*', $told( static fn () => $t->published( $t->varied_records( 1 ) ) ) );
			}
		);
		update_option( 'posts_per_page', 10 );
	},

	'The parts of a post that is cut into pages are its own addresses: forgotten with it, and asked when it is gone (R063).' => static function ( Scene $t ) use ( $told, $permalinks ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$permalinks(
			'/%postname%/',
			static function () use ( $t, $told ): void {
				$t->govern();
				$post   = $t->approved_post( [ 'post_name' => 'long-page', 'post_content' => 'หนึ่ง<!--nextpage-->สอง<!--nextpage-->สาม' ] );
				$id     = $t->entry_of_post( $post );
				$link   = get_permalink( $post );
				$forgot = $told( static fn () => $t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() ) );
				$known  = $t->get( Prakat\Database\Database::class )->column( 'SELECT path FROM {addresses} WHERE entry_id = %d', [ $id ] );
				foreach ( [ 2, 3 ] as $part ) {
					$t->contains( "$link$part/", $forgot );
					$t->contains( "long-page/$part/", $known );
				}
				$t->lacks( 'long-page/4/', $known );
			}
		);
	},
];
