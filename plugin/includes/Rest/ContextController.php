<?php
/**
 * Where the screens begin.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Contract\Contracts;
use Prakat\Contract\Periods;
use Prakat\Contract\Section;
use Prakat\Contract\Sentences;
use Prakat\Database\Installation;
use Prakat\Support\Clock;
use Prakat\Units\Duties;
use Prakat\Units\Units;
use Prakat\Workflow\Actor;

/**
 * Who asks, what they may do, and the contracts that the forms are made from.
 */
final class ContextController {

	public function __construct(
		private readonly Edge $edge,
		private readonly Contracts $contracts,
		private readonly Periods $periods,
		private readonly Sentences $sentences,
		private readonly Units $units,
		private readonly Duties $duties,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$allowed = $this->edge->signed_in( ... );
		register_rest_route(
			Edge::NAMESPACE,
			'/context',
			[
				'methods'             => 'GET',
				'callback'            => $this->context( ... ),
				'permission_callback' => $allowed,
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/sections/(?P<id>[a-z][a-z0-9-]{1,31})',
			[
				'methods'             => 'GET',
				'callback'            => $this->section( ... ),
				'permission_callback' => $allowed,
			]
		);
	}

	private function context(): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function (): array {
				$actor  = Actor::current();
				$duties = $this->duties->held( $actor->id );
				return [
					'me'           => [
						'id'           => $actor->id,
						'name'         => $actor->name,
						'positions'    => array_values( array_unique( array_diff( array_column( $duties, 'positionTitle' ), [ '' ] ) ) ),
						'duties'       => $duties,
						'canConfigure' => current_user_can( Installation::CAPABILITY ),
					],
					'units'        => $this->units->all(),
					'sections'     => $this->sections(),
					'entry'        => [ 'fields' => (object) $this->contracts->entry()->contract['fields'] ],
					'language'     => $this->sentences->language(),
					'zone'         => $this->clock->zone()->getName(),
					'now'          => $this->clock->iso( $this->clock->sql() ),
					'contractHash' => $this->contracts->hash(),
				];
			}
		);
	}

	private function section( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer( fn (): array => $this->contract( $this->contracts->section( (string) $request['id'] ) ) );
	}

	/**
	 * The contract, with the periods that hold in this agency.
	 *
	 * @return array<string, mixed>
	 */
	private function contract( Section $section ): array {
		$today = $this->clock->now()->setTimezone( $this->clock->zone() );
		return [
			'period' => [
				'default' => $this->periods->usual( $section, $today ),
				'minimum' => $this->periods->minimum( $section, $today ),
			],
		] + $section->contract;
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function sections(): array {
		$sections = [];
		foreach ( $this->contracts->sections() as $section ) {
			$sections[] = [
				'id'      => $section->id,
				'words'   => $section->contract['words'],
				'unit'    => $section->contract['unit'],
				'offered' => $section->contract['offered'] ?? true,
			];
		}
		return $sections;
	}
}
