<?php
/**
 * What units and duties attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Wiring;

/**
 * Hooks of units and duties.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_filter( 'user_has_cap', fn ( array $has, array $asks, array $args, \WP_User $user ): array => $this->wiring->get( Capabilities::class )->grant( $has, $asks, $user ), 10, 4 );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestUnits::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestDuties::class )->register() );
	}
}
