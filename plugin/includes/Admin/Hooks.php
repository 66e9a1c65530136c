<?php
/**
 * What the admin screens attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Admin;

use Prakat\Wiring;

/**
 * The hooks of the admin screens.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'admin_menu', fn () => $this->wiring->get( Menu::class )->add() );
		add_action( 'admin_enqueue_scripts', fn ( string $screen ) => $this->wiring->get( Assets::class )->enqueue( $screen ) );
		add_action( 'in_admin_header', fn () => $this->wiring->get( Assets::class )->quieten(), 1000 );
		add_filter( 'submenu_file', fn ( ?string $file, string $parent ): ?string => $this->wiring->get( Menu::class )->current( $file, $parent ), 10, 2 );
	}
}
