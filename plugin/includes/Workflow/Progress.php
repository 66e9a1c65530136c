<?php
/**
 * How far a request has come.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Rest\People;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * The levels of a request's route with who gave them, who is waited for and until when, and what was declared: part of
 * RequestDetail of src/admin/api/types.
 */
final class Progress {

	public function __construct(
		private readonly Database $database,
		private readonly Situations $situations,
		private readonly Levels $levels,
		private readonly Waiting $waiting,
		private readonly WorkingDays $working_days,
		private readonly Machine $machine,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return array{route: string, level: array{at: int, of: int, name: string}|null, due: string|null, late: int, steps: list<array<string, mixed>>, declarations: list<array<string, mixed>>}
	 */
	public function of( int $request_id ): array {
		$row       = $this->database->row( 'SELECT * FROM {requests} WHERE id = %d', [ $request_id ] ) ?? throw new \LogicException( 'There is no such request.' );
		$situation = $this->situations->of_request( $row );
		$route     = $this->levels->route( $situation );
		$language  = $this->sentences->language();
		$waits     = null !== $row['wait_act'] && 'gives' === ( $this->machine->act( $row['wait_act'] )['level'] ?? null );
		$current   = $waits ? $this->levels->current( $situation, (string) $row['wait_act'] ) : null;
		$late      = $this->late( $row['due_at'] );
		$steps     = [];
		foreach ( $route->levels as $level ) {
			$is_current = $level === $current;
			$steps[]    = [
				'level'   => $level->number,
				'name'    => $level->name[ $language ],
				'act'     => 'approve' === $level->duty && 'ratify' === $row['wait_act'] ? 'ratify' : $level->duty,
				'duty'    => $level->duty,
				'unit'    => $level->unit_id,
				'needed'  => $level->approvals,
				'given'   => $this->given( $situation, $level ),
				'due'     => $is_current ? $this->clock->iso( $row['due_at'] ) : null,
				'late'    => $is_current ? $late : 0,
				'current' => $is_current,
				'people'  => $is_current ? $this->waiting->people( $situation, (string) $row['wait_act'] ) : [],
			];
		}
		return [
			'route'        => $route->name[ $language ],
			'level'        => null === $current ? null : [
				'at'   => $current->number,
				'of'   => count( $route->levels ),
				'name' => $current->name[ $language ],
			],
			'due'          => $this->clock->iso( $row['due_at'] ),
			'late'         => $late,
			'steps'        => $steps,
			'declarations' => self::declared( $row['declarations'] ),
		];
	}

	/**
	 * Working days past the due time; 0 while it is not past.
	 */
	private function late( ?string $due_at ): int {
		$due = null === $due_at ? null : $this->clock->at( $due_at );
		return null === $due || $due > $this->clock->now() ? 0 : max( 1, $this->working_days->since( $due->modify( '-1 second' ), $this->clock->now() ) );
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function given( Situation $situation, Level $level ): array {
		$given = [];
		foreach ( $this->levels->given( $situation ) as $step ) {
			if ( $step['level'] === $level->number ) {
				$given[] = [
					'person'     => [
						'id'   => $step['person'],
						'name' => $step['name'],
					],
					'at'         => $this->clock->iso( $step['at'] ),
					'act'        => $step['act'],
					'position'   => $step['position'],
					'acting_for' => null === $step['acting_for'] ? null : People::person( $step['acting_for'] ),
					'order'      => $step['order_number'],
				];
			}
		}
		return $given;
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private static function declared( ?string $stored ): array {
		return array_map(
			static fn ( array $one ): array => [
				'code'     => (string) $one['declaration'],
				'person'   => [
					'id'   => (int) $one['person_id'],
					'name' => (string) $one['person'],
				],
				'position' => (string) $one['position'],
				'at'       => (string) $one['at'],
				'level'    => $one['level'] ?? null,
			],
			array_values( array_filter( null === $stored ? [] : CanonicalJson::decode( $stored ), 'is_array' ) )
		);
	}
}
