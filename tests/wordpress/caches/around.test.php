<?php
/**
 * Blocks that stand around many pages.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Caches\Addresses;
use Prakat\PublicIndex\BlockPages;
use Prakat\Tests\Scene;

return [
	'Where a widget or a file of the theme shows the section, everything is forgotten; where it shows another, it is not.' => static function ( Scene $t ): void {
		$widgets = get_option( 'widget_block' );
		// What other tests have left on the site stands in templates and patterns of its own.
		foreach ( get_posts( [ 'post_type' => [ 'wp_block', 'wp_template', 'wp_template_part', 'post', 'page' ], 'post_status' => 'any', 's' => 'wp:prakat/', 'numberposts' => -1, 'suppress_filters' => false ] ) as $left ) {
			wp_delete_post( $left->ID, true );
		}
		$file    = static fn ( string $content ): callable => static function ( mixed $found, array $query, string $type ) use ( $content ): array {
			$template          = new WP_Block_Template();
			$template->type    = $type;
			$template->source  = 'theme';
			$template->content = $content;
			return 'wp_template' === $type ? [ $template ] : [];
		};
		try {
			update_option( 'widget_block', [ 2 => [ 'content' => '<!-- wp:prakat/procurement /-->' ], '_multiwidget' => 1 ] );
			$t->same( null, $t->get( Addresses::class )->showing( [ 'procurement' ], [] ), 'a widget' );
			$t->true( is_array( $t->get( Addresses::class )->showing( [ 'contact' ], [] ) ) );
			update_option( 'widget_block', $widgets );
			$t->true( is_array( $t->get( Addresses::class )->showing( [ 'procurement' ], [] ) ) );
			foreach ( [ 'procurement' => '<!-- wp:group --><!-- wp:prakat/section {"section":"procurement"} /--><!-- /wp:group -->', 'contact' => '<!-- wp:prakat/contact /-->' ] as $section => $content ) {
				$give = $file( $content );
				add_filter( 'pre_get_block_templates', $give, 10, 3 );
				$t->same( wp_is_block_theme(), null === $t->get( Addresses::class )->showing( [ $section ], [] ), "a file with $section" );
				$t->true( is_array( $t->get( Addresses::class )->showing( [ 'procurement' === $section ? 'contact' : 'procurement' ], [] ) ) );
				remove_filter( 'pre_get_block_templates', $give );
			}
		} finally {
			update_option( 'widget_block', $widgets );
		}
	},

	'A block that somebody wrote by hand, with other spaces than the editor’s, counts as one of the editor.' => static function ( Scene $t ): void {
		foreach ( [ '<!--  wp:prakat/procurement /-->', '<!-- wp:prakat/section { "layout": "a } b", "section" : "procurement" } /-->', "<!--\nwp:prakat/section\n{\n\t\"section\":\t\"procurement\"\n}\n/-->" ] as $content ) {
			$post = wp_insert_post( [ 'post_title' => 'หน้า', 'post_type' => 'page', 'post_status' => 'publish' ] );
			// As who may write anything, or a file, brings it: of others WordPress writes each block anew.
			$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, [ 'post_content' => $content ], [ 'ID' => $post ] );
			clean_post_cache( $post );
			$t->same( 1, count( parse_blocks( (string) get_post( $post )->post_content ) ) );
			$t->true( in_array( get_permalink( $post ), (array) $t->get( Addresses::class )->showing( [ 'procurement' ], [] ), true ), $content );
			$t->true( ! in_array( get_permalink( $post ), (array) $t->get( Addresses::class )->showing( [ 'contact' ], [] ), true ), $content );
			wp_delete_post( $post, true );
		}
	},

	'In a classic theme a page says how long it may be kept when its section stands in a pattern, in a pattern of that, or in a widget.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-12-31' ] );
		$make    = static fn ( string $content, string $type ): int => (int) wp_insert_post( [ 'post_title' => 'หน้า', 'post_type' => $type, 'post_status' => 'publish', 'post_content' => wp_slash( $content ) ] );
		$said    = static function ( int $page ) use ( $t ): array {
			$changes = [];
			$listen  = static function ( mixed $at ) use ( &$changes ): void {
				$changes[] = $at instanceof DateTimeImmutable ? $at->format( 'Y-m-d' ) : '';
			};
			$GLOBALS['wp_query'] = new WP_Query( [ 'page_id' => $page ] ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As WordPress does.
			add_action( 'prakat_page_changes_at', $listen );
			$t->get( BlockPages::class )->send_headers();
			remove_action( 'prakat_page_changes_at', $listen );
			return $changes;
		};
		$classic = get_temp_dir() . 'prakat-classic-' . wp_generate_password( 6, false );
		mkdir( "$classic/plain", 0777, true );
		file_put_contents( "$classic/plain/style.css", '/* Theme Name: Plain */' );
		file_put_contents( "$classic/plain/index.php", '<?php' );
		register_theme_directory( $classic );
		delete_site_transient( 'theme_roots' );
		search_theme_directories( true );
		$before  = [ get_stylesheet(), get_option( 'widget_block' ), get_option( 'sidebars_widgets' ) ];
		$pattern = $make( '<!-- wp:prakat/procurement /-->', 'wp_block' );
		$around  = $make( "<!-- wp:block {\"ref\":$pattern} /-->", 'wp_block' );
		$itself  = $make( '', 'wp_block' );
		wp_update_post( [ 'ID' => $itself, 'post_content' => "<!-- wp:block {\"ref\":$itself} /-->" ] );
		$plain = $make( '<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->', 'page' );
		try {
			switch_theme( 'plain' );
			$t->same( [], $said( $plain ) );
			$t->same( [], $said( $make( "<!-- wp:block {\"ref\":$itself} /-->", 'page' ) ) );
			foreach ( [ $pattern, $around ] as $ref ) {
				$t->same( [ '2026-12-31' ], $said( $make( "<!-- wp:block {\"ref\":$ref} /-->", 'page' ) ) );
			}
			update_option( 'widget_block', [ 7 => [ 'content' => '<!-- wp:prakat/procurement /-->' ], '_multiwidget' => 1 ] );
			foreach ( [ 'wp_inactive_widgets' => [], 'side' => [ '2026-12-31' ] ] as $bar => $expected ) {
				update_option( 'sidebars_widgets', [ $bar => [ 'block-7' ], 'array_version' => 3 ] );
				unset( $GLOBALS['_wp_sidebars_widgets'], $GLOBALS['sidebars_widgets'] );
				$t->same( $expected, $said( $plain ), $bar );
			}
		} finally {
			switch_theme( $before[0] );
			update_option( 'widget_block', $before[1] );
			update_option( 'sidebars_widgets', $before[2] );
			unset( $GLOBALS['_wp_sidebars_widgets'], $GLOBALS['sidebars_widgets'] );
			foreach ( [ $pattern, $around, $itself ] as $one ) {
				wp_delete_post( $one, true );
			}
			array_map( 'unlink', (array) glob( "$classic/plain/*" ) );
			rmdir( "$classic/plain" );
			rmdir( $classic );
		}
	},
];
