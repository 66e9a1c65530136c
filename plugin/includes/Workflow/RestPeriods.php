<?php
/**
 * Periods of publication, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Rest\Body;
use Prakat\Rest\Edge;

/**
 * GET and PUT /settings/periods.
 */
final class RestPeriods {

	public function __construct( private readonly Edge $edge, private readonly PeriodSettings $settings ) {
	}

	public function register(): void {
		$all = fn (): array => [ 'sections' => $this->settings->all() ];
		$this->edge->route( '/settings/periods', 'GET', $all, who: 'configurer' );
		$this->edge->route(
			'/settings/periods',
			'PUT',
			function ( \WP_REST_Request $request ) use ( $all ): array {
				$this->settings->save( array_map( self::line( ... ), Body::of( $request )->only( 'sections' )->items( 'sections' ) ), Actor::current() );
				return $all();
			},
			who: 'configurer'
		);
	}

	/**
	 * What is changed of a section; what the contract says of it may be sent along.
	 */
	private static function line( mixed $line ): mixed {
		return is_array( $line ) ? array_intersect_key( $line, array_flip( [ 'section', 'minimum', 'default' ] ) ) : $line;
	}
}
