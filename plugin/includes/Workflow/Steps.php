<?php
/**
 * The approvals that a request has been given.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * One row for each person who gave a level, with the position and the stead in which they did. What counts before the
 * public is the register; this is what screens and acts read.
 *
 * @phpstan-type Step array{level: int, act: string, person: int, name: string, position: string, acting_for: int|null, order_number: string, at: string}
 */
final class Steps {

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * @return list<Step> In the order in which they were given.
	 */
	public function of( int $request_id ): array {
		return array_map(
			static fn ( array $row ): array => [
				'level'        => (int) $row['level'],
				'act'          => (string) $row['act'],
				'person'       => (int) $row['person_id'],
				'name'         => (string) $row['person_name'],
				'position'     => (string) $row['position'],
				'acting_for'   => null === $row['acting_for'] ? null : (int) $row['acting_for'],
				'order_number' => (string) $row['order_number'],
				'at'           => (string) $row['at'],
			],
			$this->database->rows( 'SELECT * FROM {request_steps} WHERE request_id = %d ORDER BY id', [ $request_id ] )
		);
	}

	/**
	 * The ways that an entry's last requests go.
	 *
	 * @return list<Route>
	 */
	public function routes( int $entry_id ): array {
		$routes = array_map(
			static fn ( string $stored ): ?Route => Route::from( json_decode( $stored, true ) ),
			$this->database->column( 'SELECT route FROM {requests} WHERE entry_id = %d AND route IS NOT NULL ORDER BY id DESC LIMIT 3', [ $entry_id ] )
		);
		return array_values( array_filter( $routes ) );
	}

	/**
	 * Notes that somebody gave a level; the same person can't give the same one twice.
	 */
	public function add( int $request_id, int $level, string $act, Actor $actor ): void {
		$this->database->insert(
			'request_steps',
			[
				'request_id'   => $request_id,
				'level'        => $level,
				'act'          => $act,
				'person_id'    => $actor->id,
				'person_name'  => mb_substr( $actor->name, 0, 191 ),
				'position'     => mb_substr( $actor->position, 0, 191 ),
				'acting_for'   => $actor->acting_for,
				'order_number' => $actor->order['number'] ?? '',
				'at'           => $this->clock->sql(),
			]
		);
	}
}
