<?php
/**
 * Attestations, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Units;
use Prakat\Workflow\Actor;

/**
 * GET /attestations: the last quarters of every unit that one sees; GET /attestations/draft: what would be signed; POST
 * /attestations: the head signs.
 */
final class RestAttestations {

	/** Quarters that are listed: the one that runs and those of the year before. */
	private const QUARTERS = 5;

	public function __construct(
		private readonly Edge $edge,
		private readonly Attestations $attestations,
		private readonly Worklist $worklist,
		private readonly Sections $sections,
		private readonly Units $units,
		private readonly Database $database,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$number = [
			'type'     => 'integer',
			'minimum'  => 1,
			'required' => true,
		];
		$this->edge->route( '/attestations', 'GET', fn (): array => $this->all() );
		$this->edge->route( '/attestations', 'POST', $this->sign( ... ), 201 );
		$this->edge->route(
			'/attestations/draft',
			'GET',
			$this->draft( ... ),
			args: [
				'unit'    => $number,
				'year'    => $number,
				'quarter' => $number,
			]
		);
	}

	/**
	 * @return array{quarters: list<array<string, mixed>>, units: list<array<string, mixed>>}
	 */
	private function all(): array {
		$actor    = Actor::current();
		$quarter  = Quarter::at( $this->clock->today() );
		$quarters = [];
		for ( $i = 0; $i < self::QUARTERS && $this->attestations->is_known( $quarter ); $i++ ) {
			$quarters[] = [
				'year'    => $quarter->year,
				'quarter' => $quarter->number,
				'from'    => $quarter->first_day(),
				'to'      => $quarter->last_day(),
				'now'     => 0 === $i,
				'due'     => $quarter->is( $this->attestations->due() ),
			];
			$quarter    = $quarter->before();
		}
		$signed = [];
		foreach ( $this->database->rows( 'SELECT id, unit_id, year, quarter, person_name, position, signed_at FROM {attestations} ORDER BY id' ) as $row ) {
			$signed[ (int) $row['unit_id'] ][] = [
				'id'      => (int) $row['id'],
				'year'    => (int) $row['year'],
				'quarter' => (int) $row['quarter'],
				'by'      => (string) $row['person_name'],
				'at'      => $this->clock->iso( $row['signed_at'] ),
				'url'     => AttestationPage::url( (int) $row['id'] ),
			];
		}
		$units = [];
		foreach ( $this->units->all() as $unit ) {
			if ( ! $this->sees( $unit['id'], $actor ) || ( [] === $this->sections->of_unit( $unit['id'] ) && ! isset( $signed[ $unit['id'] ] ) ) ) {
				continue;
			}
			$units[] = [
				'unit'    => $unit['id'],
				'maySign' => null !== $this->attestations->as_head( $unit['id'], $actor ),
				'signed'  => $signed[ $unit['id'] ] ?? [],
			];
		}
		return [
			'quarters' => $quarters,
			'units'    => $units,
		];
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function draft( \WP_REST_Request $request ): array {
		$actor   = Actor::current();
		$unit_id = (int) $request['unit'];
		$quarter = self::quarter( (int) $request['year'], (int) $request['quarter'] );
		if ( ! $this->sees( $unit_id, $actor ) ) {
			throw new Refusal( 'unit-not-found' );
		}
		$signed  = $this->database->row( 'SELECT id, person_name, signed_at FROM {attestations} WHERE unit_id = %d AND year = %d AND quarter = %d', [ $unit_id, $quarter->year, $quarter->number ] );
		$is_open = null === $signed && $this->attestations->is_signable( $quarter );
		return $this->attestations->draft( $unit_id, $quarter ) + [
			'signed'  => null === $signed ? null : [
				'by'  => (string) $signed['person_name'],
				'at'  => $this->clock->iso( $signed['signed_at'] ),
				'url' => AttestationPage::url( (int) $signed['id'] ),
			],
			'isOpen'  => $is_open,
			'maySign' => $is_open && null !== $this->attestations->as_head( $unit_id, $actor ),
			'annex'   => AttestationPage::annex_url( "unit=$unit_id" ),
		];
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function sign( \WP_REST_Request $request ): array {
		$body    = Body::of( $request )->only( 'unit', 'year', 'quarter', 'seen' );
		$quarter = self::quarter( $body->integer( 'year' ), $body->integer( 'quarter' ) );
		$id      = $this->attestations->sign( $body->integer( 'unit' ), $quarter, $body->text( 'seen' ), Actor::current() );
		return [
			'id'  => $id,
			'url' => AttestationPage::url( $id ),
		];
	}

	/**
	 * Who sees what all sections of a unit have to be done sees its attestations.
	 */
	private function sees( int $unit_id, Actor $actor ): bool {
		return $this->worklist->reach( $actor->id )->covers( $unit_id, '*' );
	}

	private static function quarter( int $year, int $number ): Quarter {
		return $year >= 2500 && $year <= 2700 && $number >= 1 && $number <= 4 ? Quarter::of( $year, $number ) : throw new Refusal( 'request-malformed' );
	}
}
