<?php
/**
 * What the blocks attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Blocks;

use Prakat\Wiring;

/**
 * Hooks of the blocks.
 */
final class Hooks {

	/**
	 * Makes nothing yet.
	 *
	 * @param Wiring $wiring Makes the parts when they are called.
	 */
	public function __construct( private readonly Wiring $wiring ) {}

	/** Adds the hooks. */
	public function add(): void {
		add_action( 'init', fn () => $this->wiring->get( Registry::class )->register() );
		add_action( 'wp_enqueue_scripts', fn () => $this->wiring->get( Assets::class )->style_early() );
		add_filter( 'block_categories_all', fn ( array $categories ): array => $this->wiring->get( Registry::class )->category( $categories ) );
		add_action( 'template_redirect', fn () => isset( $_GET[ PrintPage::ARGUMENT ] ) ? $this->wiring->get( PrintPage::class )->answer( wp_unslash( $_GET ) ) : null, 5 ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads public data by a whitelist.
	}
}
