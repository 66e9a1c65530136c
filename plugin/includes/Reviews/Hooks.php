<?php
/**
 * What reviews attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Expiry\Background;
use Prakat\Expiry\Schedule;
use Prakat\Wiring;

/**
 * Hooks of reviews.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestWorklist::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestAttestations::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestCalendar::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestSettings::class )->register() );
		// After the sweep of the same moment: what is down is not reviewed.
		add_action( Schedule::HOOK, fn () => $this->wiring->get( Pass::class )->run(), 30 );
		add_action( 'init', fn () => $this->wiring->get( Background::class )->every( LinkChecker::HOOK, Schedule::EVERY ), 20 );
		add_action( LinkChecker::HOOK, fn () => $this->wiring->get( LinkChecker::class )->run() );
		add_action( 'template_redirect', fn () => isset( $_GET[ Feeds::ARGUMENT ] ) ? $this->wiring->get( FeedPage::class )->answer( wp_unslash( $_GET[ Feeds::ARGUMENT ] ) ) : null, 5 ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- A secret address; read strictly.
		add_action( 'admin_post_' . AttestationPage::ACTION, fn () => $this->wiring->get( AttestationPage::class )->answer( wp_unslash( $_GET ) ) ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only reads; asks who may see it.
		add_action( 'admin_post_nopriv_' . AttestationPage::ACTION, 'auth_redirect' );
		add_action( 'prakat_delete_data', static fn () => delete_option( Settings::OPTION ) );
		register_deactivation_hook( PRAKAT_FILE, fn () => $this->wiring->get( Background::class )->stop( LinkChecker::HOOK ) );
	}
}
