<?php
/**
 * What the screening attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

use Prakat\Files\File;
use Prakat\Wiring;

/**
 * Hooks of the screening.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestScreening::class )->register() );
		// When a file is there for good, and not in anybody's way: no act has to wait for it later.
		add_action( 'prakat_file_taken_in', fn ( File $file ): Findings => $this->wiring->get( Screener::class )->of_file( $file ) );
		add_action( Screener::PATIENTLY, fn ( string $uuid ) => $this->wiring->get( Screener::class )->patiently( $uuid ) );
		add_action( 'wp_scheduled_delete', fn () => $this->wiring->get( Screener::class )->forget_old() );
	}
}
