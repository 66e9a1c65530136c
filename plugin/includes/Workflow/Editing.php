<?php
/**
 * Making and writing to drafts, under the same rules as every other act.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Refusal;

/**
 * What Entries asks before it writes a byte, and tells afterwards; both inside its own transaction.
 */
final class Editing {

	/** The acts that bring content with them and so are done through Entries. */
	public const ACTS = [ 'create', 'save' ];

	public function __construct(
		private readonly Database $database,
		private readonly Situations $situations,
		private readonly Judge $judge,
		private readonly Register $register
	) {
	}

	/**
	 * May this person make an entry of this section in this unit?
	 *
	 * @throws Refusal 'duty-missing'.
	 */
	public function creating( string $section, int $unit_id, Actor $actor ): void {
		$this->judge->decide( $this->attempt_to_create( $section, $unit_id, $actor ) );
	}

	/**
	 * Registers that the entry was made.
	 */
	public function created( int $entry_id, int $version_id, Actor $actor ): void {
		$entry   = $this->database->row( 'SELECT section, unit_id FROM {entries} WHERE id = %d', [ $entry_id ] ) ?? throw new Refusal( 'not-found' );
		$attempt = $this->attempt_to_create( (string) $entry['section'], (int) $entry['unit_id'], $actor );
		$this->register->write(
			[
				'act'          => 'create',
				'actor'        => $this->judge->in_position( $attempt ),
				'entry_id'     => $entry_id,
				'version_id'   => $version_id,
				'version_hash' => $this->database->value( 'SELECT hash FROM {versions} WHERE id = %d', [ $version_id ] ),
				'from_state'   => 'none',
				'to_state'     => $this->judge->decide( $attempt ),
			]
		);
	}

	/**
	 * May this person write to the entry's draft? Locks the entry until the transaction ends.
	 *
	 * @return int The version to write to.
	 * @throws Refusal When nothing or something else was seen, it is no draft, or the duty is missing.
	 */
	public function saving( int $entry_id, ?Seen $seen, Actor $actor ): int {
		$attempt = $this->judge->attempt( 'save', $this->situations->lock( 'save', $entry_id ), $actor, $seen );
		$this->judge->decide( $attempt );
		if ( null !== ( $attempt->situation->version['frozen_at'] ?? null ) ) {
			throw new Refusal( 'version-frozen' );
		}
		return $attempt->situation->version_id();
	}

	/**
	 * Registers what was written.
	 *
	 * @param array<string, mixed> $details Such as what kind of content and how many rows; never the content itself.
	 */
	public function saved( int $entry_id, Actor $actor, array $details = [] ): void {
		$situation = $this->situations->read( 'save', $entry_id );
		$attempt   = $this->judge->attempt( 'save', $situation, $actor, null );
		$this->register->write(
			[
				'act'          => 'save',
				'actor'        => $this->judge->in_position( $attempt ),
				'entry_id'     => $entry_id,
				'version_id'   => $situation->version_id(),
				'version_hash' => $situation->hash(),
				'from_state'   => $situation->state(),
				'to_state'     => $situation->state(),
				'details'      => $details,
			]
		);
	}

	private function attempt_to_create( string $section, int $unit_id, Actor $actor ): Attempt {
		$nothing = new Situation(
			[
				'id'              => '0',
				'section'         => $section,
				'unit_id'         => (string) $unit_id,
				'state'           => 'none',
				'open_version_id' => null,
				'live_version_id' => null,
				'published_at'    => null,
			],
			null,
			null
		);
		return $this->judge->attempt( 'create', $nothing, $actor, null );
	}
}
