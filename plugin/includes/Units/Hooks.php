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
		// Before the account goes, so that the register still knows its name.
		foreach ( [ 'delete_user', 'wpmu_delete_user', 'remove_user_from_blog' ] as $gone ) {
			add_action( $gone, fn ( int $user_id ) => $this->wiring->get( Assignments::class )->end_all( $user_id ) );
		}
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestUnits::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestDuties::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestLeaves::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestOrder::class )->register() );
	}
}
