<?php
/**
 * What the proof of removal attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Wiring;

/**
 * Hooks of the proof of removal.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestRemoval::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestOutages::class )->register() );
		add_action( Proof::HOOK, fn () => $this->wiring->get( Outages::class )->apply( microtime( true ) + 10 ), 5 );
		add_action( Proof::HOOK, fn () => $this->wiring->get( EvidenceNotices::class )->run(), 6 );
		add_action( 'init', fn () => $this->wiring->get( Proof::class )->keep(), 20 );
		add_action( Proof::HOOK, fn () => $this->wiring->get( Proof::class )->run() );
		add_action( Proof::ONCE, fn () => $this->wiring->get( Proof::class )->run() );
		add_action( 'admin_post_' . RestRemoval::ACTION, fn () => $this->wiring->get( RestRemoval::class )->download( wp_unslash( $_GET ) ) ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only reads; asks who may see it.
		add_action( 'admin_post_nopriv_' . RestRemoval::ACTION, 'auth_redirect' );
		add_filter( 'site_status_tests', fn ( array $tests ): array => $this->wiring->get( Health::class )->add_to( $tests ) );
		add_action( 'prakat_delete_data', static fn () => delete_option( Backfill::OPTION ) );
		register_deactivation_hook( PRAKAT_FILE, fn () => $this->wiring->get( Proof::class )->stop() );
	}
}
