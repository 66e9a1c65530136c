<?php
/**
 * The admin screens' place in wp-admin.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Admin\Assets;
use Prakat\Admin\Menu;
use Prakat\Tests\Scene;

/**
 * The menu as a person would see it: addresses of the entries below Prakat.
 *
 * @return list<string>
 */
$addresses = static function ( Scene $t ): array {
	global $submenu;
	unset( $submenu[ Menu::SLUG ] );
	$t->get( Menu::class )->add();
	$seen = array_filter(
		$submenu[ Menu::SLUG ] ?? [],
		static fn ( array $entry ): bool => current_user_can( $entry[1] )
	);
	return array_values( array_map( static fn ( array $entry ): string => $entry[2], $seen ) );
};

if ( ! function_exists( 'add_menu_page' ) ) {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
}

return [
	'Someone without any duty has no menu of ours, an officer has no configuration in it.' => static function ( Scene $t ) use ( $addresses ): void {
		$t->as( $t->person( 'visitor', [] ) );
		$t->same( [], $addresses( $t ) );
		$t->as( $t->officer() );
		$seen = implode( ' ', $addresses( $t ) );
		$t->contains( 'view=new', $seen );
		$t->same( false, str_contains( $seen, 'view=duties' ) );
	},

	'An administrator configures, but is given no entry to write by that.' => static function ( Scene $t ) use ( $addresses ): void {
		$t->as( $t->person( 'administrator', [], 'administrator' ) );
		$t->contains( 'view=duties', implode( ' ', $addresses( $t ) ) );
		$context = $t->rest( 'GET', '/context' )->data;
		$t->same( true, $context['me']['canConfigure'] );
		$t->same( [], $context['me']['duties'] );
	},

	'Scripts and styles are loaded on our screens and nowhere else.' => static function ( Scene $t ): void {
		$t->as( $t->officer() );
		$assets = $t->get( Assets::class );
		$assets->enqueue( 'edit.php' );
		$t->same( false, wp_script_is( 'prakat-admin' ) );
		if ( ! is_readable( PRAKAT_DIR . 'build/admin/index.asset.php' ) ) {
			throw new RuntimeException( 'Not built: run `npm run build`.' );
		}
		$assets->enqueue( Menu::SCREEN );
		$t->same( true, wp_script_is( 'prakat-admin' ) );
		$t->same( true, wp_style_is( 'prakat-admin' ) );
		wp_dequeue_script( 'prakat-admin' );
		wp_dequeue_style( 'prakat-admin' );
	},

	'The page holds the first answer already, and a sentence for a browser without scripts.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$t->as( $officer );
		$t->get( Assets::class )->enqueue( Menu::SCREEN );
		$before = implode( '', (array) wp_scripts()->get_data( 'prakat-admin', 'before' ) );
		$t->matches( '~window\.prakatAnswers = \{"/context":\{"status":200,"body":\{"me":\{"id":' . $officer . ',~', $before );
		$t->contains( '"/inbox":', $before );
		ob_start();
		$t->get( Menu::class )->render();
		$t->contains( '<noscript>', (string) ob_get_clean() );
		wp_dequeue_script( 'prakat-admin' );
		wp_dequeue_style( 'prakat-admin' );
	},
];
