<?php
/**
 * What the register attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Wiring;

/**
 * Hooks of the register.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestRegister::class )->register() );
	}
}
