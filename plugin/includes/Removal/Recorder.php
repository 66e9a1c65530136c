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
 * down, and for the version that has a successor: of what only it had.
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
			$this->addresses->record( $done['entry'], $done['version'], post: false );
			$this->database->after_commit( fn () => $this->addresses->record_post( $done['entry'], $done['version'] ) );
			$this->succeed( $done['entry'], $done['version'] );
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
	 * The entry goes on with this version. What was arranged for it as a whole is asked of what only the version had that was
	 * taken down; a turn that is under way is not filed (Proof::file), for it may have met the new page. What was replaced just
	 * now gets a proof of its own.
	 */
	private function succeed( int $entry_id, int $version_id ): void {
		$this->database->run(
			"UPDATE {removals} SET part = 1, turn = turn + 1, due_at = CASE WHEN state = 'clean' THEN due_at ELSE %s END, state = CASE WHEN state = 'clean' THEN 'clean' ELSE 'waiting' END WHERE entry_id = %d AND version_id <> %d AND part = 0",
			[ $this->clock->sql(), $entry_id, $version_id ]
		);
		$replaced = $this->database->row( "SELECT version_id, at FROM {register} WHERE entry_id = %d AND act = 'replace' ORDER BY seq DESC LIMIT 1", [ $entry_id ] );
		if ( null !== $replaced ) {
			$this->database->run(
				"INSERT INTO {removals} (entry_id, version_id, kind, gone_at, state, due_at, part) VALUES (%d, %d, 'replaced', %s, 'waiting', %s, 1) ON DUPLICATE KEY UPDATE kind = kind",
				[ $entry_id, (int) $replaced['version_id'], str_replace( 'T', ' ', substr( (string) $replaced['at'], 0, 19 ) ), $this->clock->sql() ]
			);
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
