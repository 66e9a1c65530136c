<?php
/**
 * Reading what is there.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\Refusal;

/**
 * Finds the version of an entry that an act is done to: the open one, the live one, or the one in hand.
 */
final class Situations {

	public function __construct( private readonly Database $database, private readonly Machine $machine ) {
	}

	/**
	 * As it is now, without holding anybody up: for what a screen shows.
	 *
	 * @throws Refusal 'not-found'.
	 */
	public function read( string $act, int $entry_id ): Situation {
		return $this->situation( $act, $this->database->row( 'SELECT * FROM {entries} WHERE id = %d', [ $entry_id ] ) );
	}

	/**
	 * As it is and stays until the transaction ends: the entry's row is locked first, then read. Whoever acts on an
	 * entry holds this lock, so two acts on one entry come one after the other.
	 *
	 * @throws Refusal 'not-found'.
	 */
	public function lock( string $act, int $entry_id ): Situation {
		if ( ! $this->database->in_transaction() ) {
			throw new \LogicException( 'A lock outside of a transaction holds nothing.' );
		}
		return $this->situation( $act, $this->database->row( 'SELECT * FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] ) );
	}

	/**
	 * The same entry, another of its versions: for what an act brings with it.
	 */
	public function of_version( Situation $situation, int $version_id ): Situation {
		$version = $this->version( $version_id );
		return new Situation( $situation->entry, $version, $this->request( $version ) );
	}

	/**
	 * What a request asks for, whatever is in hand or public of its entry now.
	 *
	 * @param array<string, string|null> $request
	 */
	public function of_request( array $request ): Situation {
		$entry = $this->database->row( 'SELECT * FROM {entries} WHERE id = %d', [ (int) $request['entry_id'] ] ) ?? throw new Refusal( 'not-found' );
		return new Situation( $entry, $this->version( (int) $request['version_id'] ), $request );
	}

	/**
	 * @param array<string, string|null>|null $entry
	 */
	private function situation( string $act, ?array $entry ): Situation {
		if ( null === $entry ) {
			throw new Refusal( 'not-found' );
		}
		$version = match ( $this->machine->act( $act )['on'] ?? 'open' ) {
			'open' => $this->version( (int) $entry['open_version_id'] ),
			'live' => $this->version( (int) $entry['live_version_id'] ),
			'hand' => $this->version( (int) ( $entry['open_version_id'] ?? $entry['live_version_id'] ?? $this->last( (int) $entry['id'] ) ) ),
			default => null,
		};
		return new Situation( $entry, $version, $this->request( $version ) );
	}

	/**
	 * The version that an entry without an open or live one is remembered by: the newest, but a discarded one only
	 * where there is nothing else.
	 */
	public function last( int $entry_id ): int {
		return (int) $this->database->value( "SELECT id FROM {versions} WHERE entry_id = %d ORDER BY state = 'discarded', number DESC LIMIT 1", [ $entry_id ] );
	}

	/**
	 * @return array<string, string|null>|null
	 */
	private function version( int $id ): ?array {
		return 0 === $id ? null : $this->database->row( 'SELECT * FROM {versions} WHERE id = %d', [ $id ] );
	}

	/**
	 * @param array<string, string|null>|null $version
	 * @return array<string, string|null>|null
	 */
	private function request( ?array $version ): ?array {
		return null === $version ? null : $this->database->row( 'SELECT * FROM {requests} WHERE version_id = %d', [ (int) $version['id'] ] );
	}
}
