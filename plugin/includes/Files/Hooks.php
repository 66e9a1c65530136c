<?php
/**
 * What the files attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

use Prakat\Wiring;

/**
 * Hooks of the vault and the shelf.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		// WordPress's own daily clean-up.
		add_action( 'wp_scheduled_delete', fn (): int => $this->wiring->get( Vault::class )->sweep() );
		add_action( 'prakat_delete_data', fn () => $this->wiring->get( Vault::class )->destroy() );
		add_action( 'prakat_delete_data', fn () => $this->wiring->get( Shelf::class )->destroy() );
		add_action( 'prakat_delete_data', fn () => $this->wiring->get( VaultKey::class )->destroy() );
	}
}
