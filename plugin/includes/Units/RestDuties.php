<?php
/**
 * Duties, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Contract\Sentences;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * GET and POST /duties, POST /duties/{id}/end, GET /duties/warnings, GET /people: DutyAssignment, NewDuty and
 * DutyWarning of src/admin/api/types.
 */
final class RestDuties {

	public function __construct(
		private readonly Edge $edge,
		private readonly Assignments $assignments,
		private readonly Warnings $warnings,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$this->edge->route( '/duties', 'GET', fn (): array => array_map( $this->shape( ... ), $this->assignments->all() ), who: 'configurer' );
		$this->edge->route( '/duties', 'POST', fn ( \WP_REST_Request $request ): array => $this->assign( $request ), 201, who: 'configurer' );
		$this->edge->route( '/duties/(?P<id>\d+)/end', 'POST', fn ( \WP_REST_Request $request ): array => $this->end( (int) $request['id'] ), who: 'configurer' );
		$this->edge->route( '/duties/warnings', 'GET', fn (): array => $this->warnings->all( $this->sentences->language() ), who: 'configurer' );
		$this->edge->route( '/people', 'GET', fn ( \WP_REST_Request $request ): array => $this->people( is_string( $request['search'] ) ? $request['search'] : '' ), who: 'configurer' );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function assign( \WP_REST_Request $request ): array {
		Body::of( $request )->only( 'user', 'unit', 'section', 'duty', 'positionTitle', 'startsOn', 'endsOn', 'actingFor', 'orderNumber', 'orderDate', 'onLeaveOnly' );
		$input = (array) $request->get_json_params();
		if ( ! is_int( $input['user'] ?? null ) || ! is_int( $input['unit'] ?? null ) || ! is_string( $input['duty'] ?? null ) ) {
			throw new Refusal( 'request-malformed' );
		}
		if ( null !== ( $input['actingFor'] ?? null ) && ! is_int( $input['actingFor'] ) ) {
			throw new Refusal( 'request-malformed' );
		}
		if ( ! is_bool( $input['onLeaveOnly'] ?? false ) ) {
			throw new Refusal( 'request-malformed' );
		}
		foreach ( [ 'section', 'positionTitle', 'startsOn', 'endsOn', 'orderNumber', 'orderDate' ] as $key ) {
			if ( null !== ( $input[ $key ] ?? null ) && ! is_string( $input[ $key ] ) ) {
				throw new Refusal( 'request-malformed' );
			}
		}
		/** @var array{user: int, unit: int, section?: string, duty: string, positionTitle?: string, startsOn?: string, endsOn?: string|null, actingFor?: int|null, orderNumber?: string, orderDate?: string|null, onLeaveOnly?: bool} $input */
		return $this->shape( $this->assignments->get( $this->assignments->assign( $input, Actor::current() ) ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function end( int $id ): array {
		$this->assignments->end( $id, Actor::current() );
		return $this->shape( $this->assignments->get( $id ) );
	}

	/**
	 * Accounts by a part of their name; only id and name leave.
	 *
	 * @return list<array{id: int, name: string}>
	 */
	private function people( string $search ): array {
		$found = get_users(
			[
				'search'         => '*' . $search . '*',
				'search_columns' => [ 'display_name', 'user_login' ],
				'number'         => 20,
				'orderby'        => 'display_name',
			]
		);
		return array_map(
			static fn ( \WP_User $user ): array => [
				'id'   => $user->ID,
				'name' => $user->display_name,
			],
			array_values( array_filter( $found, static fn ( mixed $user ): bool => $user instanceof \WP_User ) )
		);
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, mixed>
	 */
	private function shape( array $row ): array {
		return [
			'id'            => (int) $row['id'],
			'user'          => self::person( (int) $row['user_id'] ),
			'unit'          => (int) $row['unit_id'],
			'section'       => (string) $row['section'],
			'duty'          => (string) $row['duty'],
			'positionTitle' => (string) $row['position_title'],
			'startsOn'      => (string) $row['starts_on'],
			'endsOn'        => $row['ends_on'],
			'actingFor'     => null === $row['acting_for'] ? null : self::person( (int) $row['acting_for'] ),
			'orderNumber'   => (string) $row['order_number'],
			'orderDate'     => $row['order_date'],
			'onLeaveOnly'   => '1' === $row['on_leave_only'],
			'endedAt'       => $this->clock->iso( $row['ended_at'] ),
		];
	}

	/**
	 * @return array{id: int, name: string}
	 */
	private static function person( int $id ): array {
		$user = get_userdata( $id );
		return [
			'id'   => $id,
			'name' => false === $user ? '#' . $id : $user->display_name,
		];
	}
}
