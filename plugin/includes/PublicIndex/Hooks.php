<?php
/**
 * What the public index attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Wiring;

/**
 * Hooks of the public index.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		// Activation comes after init; the tables of the plugin itself are made by then.
		register_activation_hook(
			PRAKAT_FILE,
			function (): void {
				$this->wiring->get( Tables::class )->keep_current();
			}
		);
		// After the plugin's own tables (1) and after agencies have registered their sections (init, 0).
		add_action( 'init', fn () => $this->wiring->get( Tables::class )->keep_current(), 5 );
		add_action( 'rest_api_init', fn () => $this->wiring->get( PublicController::class )->register() );
		add_action( 'template_redirect', fn () => $this->wiring->get( BlockPages::class )->send_headers() );
		add_filter( 'get_lastpostmodified', fn ( mixed $when, mixed $zone ): mixed => $this->wiring->get( LastChange::class )->of_feed( $when, $zone ), 10, 2 );
		add_filter( 'get_lastcommentmodified', fn ( mixed $when, mixed $zone ): mixed => $this->wiring->get( LastChange::class )->of_feed( $when, $zone ), 10, 2 );
	}
}
