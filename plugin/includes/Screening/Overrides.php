<?php
/**
 * Numbers that must be public.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

use Prakat\Database\Database;
use Prakat\Entries\Versions;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;
use Prakat\Workflow\Situation;
use Prakat\Workflow\Situations;

/**
 * Lets a number stand because a named person said why: somebody with the duty to check or approve there, who wrote and
 * proposed nothing of it. It holds for that number at that place of that entry; when either changes it is asked again.
 *
 * @phpstan-type Override array{user: int, position: string, at: string, reason: string}
 */
final class Overrides {

	private const DUTIES = [ 'check', 'approve' ];

	/** Kinds of finding that hold a version up and can be let stand. */
	private const KINDS = [ 'national-id' ];

	private const REASON = 1000;

	public function __construct(
		private readonly Database $database,
		private readonly Situations $situations,
		private readonly Versions $versions,
		private readonly Duties $duties,
		private readonly Screener $screener,
		private readonly Register $register,
		private readonly Clock $clock
	) {
	}

	/**
	 * Those that hold for a version, by finding; not those of people who became its authors since.
	 *
	 * @return array<string, Override>
	 */
	public function of( int $entry_id, int $version_id ): array {
		$rows = $this->database->rows( 'SELECT finding, user_id, position, reason, created_at FROM {screening_overrides} WHERE entry_id = %d', [ $entry_id ] );
		if ( [] === $rows ) {
			return [];
		}
		$own  = $this->own_work( $version_id );
		$hold = [];
		foreach ( $rows as $row ) {
			if ( ! in_array( (int) $row['user_id'], $own, true ) ) {
				$hold[ (string) $row['finding'] ] = [
					'user'     => (int) $row['user_id'],
					'position' => (string) $row['position'],
					'at'       => (string) $row['created_at'],
					'reason'   => (string) $row['reason'],
				];
			}
		}
		return $hold;
	}

	/**
	 * @param string $finding Its id.
	 * @throws Refusal 'seen-missing', 'seen-stale', 'screening-…', 'own-work'.
	 */
	public function let_stand( int $entry_id, string $finding, string $reason, ?Seen $seen, Actor $actor ): void {
		$reason = trim( $reason );
		if ( mb_strlen( $reason ) < 10 || mb_strlen( $reason ) > self::REASON ) {
			throw new Refusal( 'screening-reason-missing', [ 'min' => 10, 'max' => self::REASON ] );
		}
		if ( null === $seen ) {
			throw new Refusal( 'seen-missing' );
		}
		if ( in_array( 'national-id', array_column( Numbers::in( $reason ), 'kind' ), true ) ) {
			throw new Refusal( 'screening-reason-number' );
		}
		// Looked through before the lock: nobody waits for that.
		$this->screener->of_version( $seen->version );
		$this->database->transaction(
			function () use ( $entry_id, $finding, $reason, $seen, $actor ): void {
				$this->situations->lock( 'revise', $entry_id );
				$situation = $this->situation( $entry_id, $seen );
				$duty      = $this->duty( $situation, $actor ) ?? throw new Refusal( 'screening-override-duty' );
				if ( $this->is_own_work( $situation, $actor, $duty ) ) {
					throw new Refusal( 'own-work' );
				}
				$found = $this->found( $situation->version_id(), $finding );
				$named = $actor->in_position( $duty['position_title'], $duty['acting_for'] );
				$this->database->run( 'DELETE FROM {screening_overrides} WHERE entry_id = %d AND finding = %s', [ $entry_id, $finding ] );
				$this->database->insert(
					'screening_overrides',
					[
						'entry_id'   => $entry_id,
						'finding'    => $finding,
						'version_id' => $situation->version_id(),
						'user_id'    => $actor->id,
						'position'   => mb_substr( $named->position, 0, 191 ),
						'reason'     => $reason,
						'created_at' => $this->clock->sql(),
					]
				);
				$this->register->write(
					[
						'act'          => 'finding-overridden',
						'actor'        => $named,
						'entry_id'     => $entry_id,
						'version_id'   => $situation->version_id(),
						'version_hash' => $situation->hash(),
						'request_id'   => null === $situation->request ? null : (int) $situation->request['id'],
						'words'        => $reason,
						'details'      => [
							'finding' => $finding,
							'kind'    => $found->kind,
							'path'    => $found->path,
							'masked'  => (string) $found->excerpt,
						],
					]
				);
			}
		);
	}

	/**
	 * Whether this person could let a number of this version stand now.
	 */
	public function may( Situation $situation, Actor $actor ): bool {
		$duty = $this->duty( $situation, $actor );
		return null !== $duty && ! $this->is_own_work( $situation, $actor, $duty );
	}

	public static function is_about( Finding $finding ): bool {
		return in_array( $finding->kind, self::KINDS, true );
	}

	/**
	 * The version that was seen, while it is the entry's open or live one.
	 */
	private function situation( int $entry_id, Seen $seen ): Situation {
		foreach ( [ 'save', 'withdraw' ] as $act ) {
			$situation = $this->situations->read( $act, $entry_id );
			if ( $situation->version_id() === $seen->version && $seen->is( $situation->version_id(), $situation->rev(), $situation->hash() ) ) {
				return $situation;
			}
		}
		throw new Refusal( 'seen-stale' );
	}

	/**
	 * @return array{duty: string, position_title: string, acting_for: int|null, order_number: string, duty_id: int}|null
	 */
	private function duty( Situation $situation, Actor $actor ): ?array {
		if ( $actor->system ) {
			return null;
		}
		$own = $this->own_work( $situation->version_id() );
		foreach ( $this->duties->of( $actor->id, $situation->unit_id(), $situation->section() ) as $held ) {
			if ( in_array( $held['duty'], self::DUTIES, true ) && ( null === $held['acting_for'] || ! in_array( $held['acting_for'], $own, true ) ) ) {
				return $held;
			}
		}
		return null;
	}

	/**
	 * @param array{acting_for: int|null} $duty
	 */
	private function is_own_work( Situation $situation, Actor $actor, array $duty ): bool {
		$own = $this->own_work( $situation->version_id() );
		return in_array( $actor->id, $own, true ) || ( null !== $duty['acting_for'] && in_array( $duty['acting_for'], $own, true ) );
	}

	/**
	 * Authors and proposer of a version.
	 *
	 * @return list<int>
	 */
	private function own_work( int $version_id ): array {
		$proposer = $this->database->value( 'SELECT proposer_id FROM {requests} WHERE version_id = %d', [ $version_id ] );
		return [ ...$this->versions->authors( $version_id ), ...( null === $proposer ? [] : [ (int) $proposer ] ) ];
	}

	private function found( int $version_id, string $id ): Finding {
		foreach ( $this->screener->of_version( $version_id )->list as $finding ) {
			if ( self::is_about( $finding ) && hash_equals( $finding->id(), $id ) ) {
				return $finding;
			}
		}
		throw new Refusal( 'screening-finding-gone' );
	}
}
