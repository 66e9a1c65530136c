<?php
/**
 * What messages attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Wiring;

/**
 * Hooks of messages.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestMessages::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestSettings::class )->register() );
		add_action( 'init', fn () => $this->wiring->get( Pass::class )->keep(), 20 );
		add_action( Pass::HOOK, fn () => $this->wiring->get( Pass::class )->run() );
		add_action( Pass::ONCE, fn () => $this->wiring->get( Pass::class )->run() );
		add_action( 'prakat_act', fn () => $this->wiring->get( Pass::class )->after_act() );
		add_action( 'prakat_reminder', fn ( mixed $reminder ) => $this->wiring->get( Notice::class )->remind( is_array( $reminder ) ? $reminder : [] ) );
		add_filter( 'site_status_tests', fn ( array $tests ): array => $this->wiring->get( Health::class )->add_to( $tests ) );
		add_action( 'admin_notices', fn () => $this->wiring->get( Health::class )->notice() );
		// On a network the same people wish the same of other agencies.
		add_action( 'prakat_delete_data', static fn () => is_multisite() || delete_metadata( 'user', 0, Preferences::META, '', true ) );
		register_deactivation_hook( PRAKAT_FILE, fn () => $this->wiring->get( Pass::class )->stop() );
	}
}
