<?php
/**
 * What the importer attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Expiry\Background;
use Prakat\Wiring;

/**
 * Hooks of imports.
 */
final class Hooks {
	/** Recurring work: forgets uploads that nobody finished, and removes what large ones leave. */
	public const SWEEP = 'prakat_import_sweep';

	/**
	 * Needs the wiring.
	 *
	 * @param Wiring $wiring Makes the parts when they are called.
	 */
	public function __construct( private readonly Wiring $wiring ) {
	}

	/**
	 * Adds them.
	 */
	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( Routes::class )->register() );
		add_action( 'init', fn () => $this->wiring->get( Background::class )->every( self::SWEEP, 86400 ) );
		add_action( self::SWEEP, fn () => $this->wiring->get( Uploads::class )->sweep() );
	}
}
