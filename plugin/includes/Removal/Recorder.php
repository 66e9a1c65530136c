<?php
/**
 * What becomes public, and what goes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;
use Prakat\Workflow\BatchConsequence;
use Prakat\Workflow\Machine;

/**
 * In the transaction of the act: writes the addresses down of what is published, and arranges the proof for what is taken
 * down. What is public again needs no proof any more.
 *
 * @phpstan-import-type Done from \Prakat\Workflow\Consequence
 */
final class Recorder implements BatchConsequence {

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Addresses $addresses,
		private readonly Clock $clock
	) {
	}

	public function follow( array $done, Actor $actor, array $input ): void {
		$slot = $this->machine->state( $done['to'] )['slot'] ?? '';
		if ( 'live' === $slot && $done['to'] !== $done['from'] ) {
			$this->addresses->record( $done['entry'], $done['version'] );
			$this->database->run( "UPDATE {removals} SET state = CASE WHEN state = 'clean' THEN 'clean' ELSE 'public' END, due_at = NULL WHERE entry_id = %d", [ $done['entry'] ] );
		}
		if ( 'extend' === $done['act'] && is_array( $input['extension'] ?? null ) ) {
			// Once for each outage.
			$this->database->insert(
				'outage_entries',
				[
					'outage_id' => (int) $input['extension']['outage'],
					'entry_id'  => $done['entry'],
				]
			);
		}
		// In which of its ways something was taken down the notice knows, which stands by now.
		$kind = $this->is_end( $done['to'] ) ? $this->database->value( 'SELECT kind FROM {index_gone} WHERE entry_id = %d', [ $done['entry'] ] ) : null;
		$this->arrange( [ $done ], $kind );
	}

	public function follow_all( array $done, Actor $actor ): void {
		$this->arrange( $done );
	}

	/**
	 * Arranges the proof of all of these that were taken down.
	 *
	 * @param list<Done> $done
	 */
	private function arrange( array $done, ?string $kind = null ): void {
		$rows = [];
		foreach ( $done as $one ) {
			if ( $this->is_end( $one['to'] ) && $one['to'] !== $one['from'] ) {
				$rows[] = [ $one['entry'], $one['version'], $kind ?? $one['to'], $this->clock->sql(), 'waiting', $this->clock->sql() ];
			}
		}
		if ( [] !== $rows ) {
			$this->database->insert_many( 'removals', [ 'entry_id', 'version_id', 'kind', 'gone_at', 'state', 'due_at' ], $rows );
		}
	}

	/**
	 * Whether nothing of the entry is public any more in that state. A version that was replaced has a successor.
	 */
	private function is_end( string $state ): bool {
		$gone = $this->machine->state( $state )['gone'] ?? null;
		return null !== $gone && 'replaced' !== $gone;
	}
}
