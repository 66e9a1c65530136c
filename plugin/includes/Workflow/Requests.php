<?php
/**
 * The approvals of versions.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * A version's request (คำขอเผยแพร่): its number of the year, who did which step when, and the hash it was made for.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Requests {

	public function __construct(
		private readonly Database $database,
		private readonly Numbers $numbers,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return Row|null
	 */
	public function by_version( int $version_id ): ?array {
		return $this->database->row( 'SELECT * FROM {requests} WHERE version_id = %d', [ $version_id ] );
	}

	/**
	 * Opens the request of a version, with the next number of the year in the agency's zone (B.E.).
	 *
	 * @param array<string, mixed> $route As Route::stored(); it holds for this request whatever is set up later.
	 * @return int Its id.
	 */
	public function open( Situation $situation, string $hash, Actor $proposer, string $state, array $route ): int {
		$year = (int) $this->clock->now()->setTimezone( $this->clock->zone() )->format( 'Y' ) + 543;
		return $this->database->insert(
			'requests',
			[
				'entry_id'     => $situation->entry_id(),
				'version_id'   => $situation->version_id(),
				'section'      => $situation->section(),
				'route'        => CanonicalJson::encode( $route ),
				'version_hash' => $hash,
				'year'         => $year,
				'number'       => $this->numbers->next( $year ),
				'state'        => $state,
				'proposer_id'  => $proposer->id,
				'submitted_at' => $this->clock->sql(),
			]
		);
	}

	/**
	 * Notes a step.
	 *
	 * @param array<string, scalar|null> $set Columns.
	 */
	public function note( int $request_id, array $set ): void {
		$this->database->update( 'requests', $set, [ 'id' => $request_id ] );
		$this->database->run( 'UPDATE {requests} SET rev = rev + 1 WHERE id = %d', [ $request_id ] );
	}

	/**
	 * Many are over, and wait for nobody any more.
	 *
	 * @param non-empty-list<int> $ids
	 */
	public function close( array $ids, string $state ): void {
		$this->database->run(
			'UPDATE {requests} SET state = %s, closed_at = %s, rev = rev + 1, wait_act = NULL, wait_unit = NULL, due_at = NULL, remind_at = NULL WHERE id IN (%d…)',
			[ $state, $this->clock->sql(), $ids ]
		);
	}

	/**
	 * The request of the version in hand, else of the public one, else the last: as RequestDetail of
	 * src/admin/api/types.
	 *
	 * @return array<string, mixed>|null
	 */
	public function detail( int $entry_id ): ?array {
		$row = $this->database->row(
			'SELECT r.* FROM {requests} r JOIN {entries} e ON e.id = r.entry_id WHERE r.entry_id = %d
			ORDER BY CASE WHEN r.version_id = e.open_version_id THEN 0 WHEN e.open_version_id IS NULL AND r.version_id = e.live_version_id THEN 1 ELSE 2 END, r.id DESC LIMIT 1',
			[ $entry_id ]
		);
		return null === $row ? null : $this->shape( $row );
	}

	/**
	 * '12/2569': the number by which people speak of it.
	 *
	 * @param array<string, string|null> $row
	 */
	public static function number( array $row ): string {
		return $row['number'] . '/' . $row['year'];
	}

	/**
	 * @param Row $row
	 * @return array<string, mixed>
	 */
	private function shape( array $row ): array {
		cache_users( array_map( 'intval', [ $row['proposer_id'], $row['checker_id'], $row['approver_id'], $row['publisher_id'] ] ) );
		return [
			'id'          => (int) $row['id'],
			'number'      => self::number( $row ),
			'version'     => (int) $row['version_id'],
			'state'       => (string) $row['state'],
			'urgent'      => '1' === $row['urgent'],
			'proposer'    => self::person( $row['proposer_id'] ),
			'checker'     => self::person( $row['checker_id'] ),
			'approver'    => self::person( $row['approver_id'] ),
			'publisher'   => self::person( $row['publisher_id'] ),
			'submittedAt' => $this->clock->iso( $row['submitted_at'] ),
			'checkedAt'   => $this->clock->iso( $row['checked_at'] ),
			'approvedAt'  => $this->clock->iso( $row['approved_at'] ),
			'publishedAt' => $this->clock->iso( $row['published_at'] ),
			'ratifyBy'    => $this->clock->iso( $row['ratify_by'] ),
			'spokenWord'  => $this->spoken_word( $row ),
			'reason'      => $this->reason( $row ),
		];
	}

	/**
	 * Why it came back, was refused or withdrawn: the register has it.
	 *
	 * @param Row $row
	 * @return array{code: string, words: string}|null
	 */
	private function reason( array $row ): ?array {
		$told = $this->database->row( 'SELECT reason_code, words FROM {register} WHERE entry_id = %d AND version_id = %d AND to_state = %s AND reason_code IS NOT NULL ORDER BY seq DESC LIMIT 1', [ (int) $row['entry_id'], (int) $row['version_id'], (string) $row['state'] ] );
		return null === $told ? null : [
			'code'  => (string) $told['reason_code'],
			'words' => (string) $told['words'],
		];
	}

	/**
	 * @param Row $row
	 * @return array{approver: array{id: int, name: string}|null, at: string, means: string, reason: string, recorder: array{id: int, name: string}|null}|null
	 */
	private function spoken_word( array $row ): ?array {
		if ( null === $row['urgent_details'] ) {
			return null;
		}
		$told = CanonicalJson::decode( $row['urgent_details'] );
		return [
			'approver' => self::person( (string) ( $told['approver_id'] ?? '' ) ),
			'at'       => (string) ( $told['at'] ?? '' ),
			'means'    => (string) ( $told['means'] ?? '' ),
			'reason'   => (string) ( $told['reason'] ?? '' ),
			'recorder' => self::person( (string) ( $told['recorder_id'] ?? '' ) ),
		];
	}

	/**
	 * @return array{id: int, name: string}|null
	 */
	private static function person( ?string $id ): ?array {
		if ( null === $id || 0 === (int) $id ) {
			return null;
		}
		$user = get_userdata( (int) $id );
		return [
			'id'   => (int) $id,
			'name' => false === $user ? '#' . $id : $user->display_name,
		];
	}
}
