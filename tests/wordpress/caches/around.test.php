<?php
/**
 * Blocks that stand around many pages.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Caches\Addresses;
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
];
