<?php
/**
 * What the register attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Expiry\Schedule;
use Prakat\Wiring;

/**
 * Hooks of the register.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestRegister::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestPublic::class )->register() );
		// With the sweep: the head of each day is written down.
		add_action( Schedule::HOOK, fn () => $this->wiring->get( Anchors::class )->keep() );
		add_action( 'template_redirect', fn () => isset( $_GET[ CheckPage::ARGUMENT ] ) ? $this->wiring->get( CheckPage::class )->answer( wp_unslash( $_GET[ CheckPage::ARGUMENT ] ) ) : null, 5 ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Reads public data; read strictly.
		add_shortcode( AnchorNotice::SHORTCODE, fn (): string => $this->wiring->get( AnchorNotice::class )->html() );
	}
}
