<?php
/**
 * What the printed form attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Paper;

use Prakat\Wiring;

/**
 * Hooks of the printed form.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestPaper::class )->register() );
		foreach ( [ PrintPage::ONE, PrintPage::QUARTER ] as $action ) {
			add_action( "admin_post_$action", fn () => $this->wiring->get( PrintPage::class )->answer( $action, wp_unslash( $_GET ) ) ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only reads; asks who may see it.
			add_action( "admin_post_nopriv_$action", 'auth_redirect' );
		}
	}
}
