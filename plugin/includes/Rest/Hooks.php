<?php
/**
 * What the admin REST routes attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Wiring;

/**
 * Hooks of the REST routes.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( ContextController::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( EntriesController::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( VersionsController::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( FilesController::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( Together::class )->register() );
		add_filter( 'rest_request_before_callbacks', fn ( mixed $answer, array $handler, \WP_REST_Request $request ): mixed => Edge::is_own( $request ) ? $this->wiring->get( Edge::class )->refuse_ambiguous( $answer, $request ) : $answer, 10, 3 );
	}
}
