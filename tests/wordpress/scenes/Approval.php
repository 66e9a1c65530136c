<?php
/**
 * An agency whose entries go through the approval.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Scenes;

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Seen;
use Prakat\Workflow\Situations;

/**
 * One office with a proposer, a checker, an approver and a webmaster, as announcement 001 names them.
 */
trait Approval {

	/** @var array<string, int> Role => user. */
	private array $office = [];

	/**
	 * Somebody of the office: 'officer', 'checker', 'approver' or 'webmaster'; each holds one duty for all sections.
	 */
	public function of_office( string $role ): int {
		$duty = [
			'officer'   => 'propose',
			'checker'   => 'check',
			'approver'  => 'approve',
			'webmaster' => 'publish',
		][ $role ];
		return $this->office[ $role ] ??= $this->person( $role, [ [ 'office', '*', $duty ] ] );
	}

	/**
	 * A complete draft with two records, of the office's own officer or of somebody else.
	 *
	 * @param array<string, mixed> $header What differs from a complete header; null leaves a field out.
	 */
	public function complete_draft( ?int $by = null, array $header = [] ): int {
		$actor = Actor::user( $by ?? $this->of_office( 'officer' ) );
		$id    = $this->get( Entries::class )->create( 'procurement', $this->unit( 'office' ), $this->complete_header( $header ), $actor );
		$this->get( Drafts::class )->replace_records( $id, $this->sees( $id, 'save' ), [ $this->plan( 'จัดซื้อวัสดุสำนักงาน' ), $this->plan( 'ซ่อมแซมถนน' ) ], $actor );
		return $id;
	}

	/**
	 * @param array<string, mixed> $differing
	 * @return array<string, mixed>
	 */
	public function complete_header( array $differing = [] ): array {
		return array_filter(
			$differing + [
				'title'        => 'แผนการจัดซื้อจัดจ้าง',
				'source'       => 'กองคลัง',
				'covers'       => [
					'from' => '2026-10-01',
					'to'   => '2027-09-30',
				],
				'publishUntil' => '2027-11-30',
			],
			static fn ( mixed $value ): bool => null !== $value
		);
	}

	/**
	 * @return array<string, mixed> A complete record of a procurement plan.
	 */
	public function plan( string $title ): array {
		return [
			'stage'      => 'plan',
			'title'      => $title,
			'fiscalYear' => 2570,
			'date'       => '2026-10-15',
			'budget'     => '480000.00',
		];
	}

	/**
	 * What is on the screen of somebody who is about to do this act now.
	 */
	public function sees( int $entry_id, string $act ): Seen {
		$situation = $this->get( Situations::class )->read( $act, $entry_id );
		return new Seen( $situation->version_id(), $situation->rev(), $situation->hash() );
	}

	/**
	 * Somebody acts, having seen what is there.
	 *
	 * @param array<string, mixed> $input
	 */
	public function act( string $act, int $who, int $entry_id, array $input = [] ): void {
		if ( in_array( $act, [ 'check', 'ratify' ], true ) ) {
			$input += $this->declared();
		}
		$this->get( Acts::class )->perform( $act, $entry_id, $this->sees( $entry_id, $act ), Actor::user( $who ), $input );
	}

	/**
	 * The office's own people do these acts one after the other.
	 */
	public function walk( int $entry_id, string ...$acts ): int {
		$by = [
			'submit'  => 'officer',
			'recall'  => 'officer',
			'revise'  => 'officer',
			'discard' => 'officer',
			'check'   => 'checker',
			'approve' => 'approver',
			'publish' => 'webmaster',
			'ratify'  => 'approver',
		];
		foreach ( $acts as $act ) {
			$this->act( $act, $this->of_office( $by[ $act ] ), $entry_id );
		}
		return $entry_id;
	}

	/**
	 * All declarations of a checker, as they come with an act.
	 *
	 * @return array{declarations: list<string>}
	 */
	public function declared(): array {
		return [ 'declarations' => array_map( 'strval', array_keys( $this->workflow()['declarations'] ) ) ];
	}

	/**
	 * A reason, as it comes with an act.
	 *
	 * @return array{reason: array{code: string, words: string}}
	 */
	public function because( string $code = 'incorrect', string $words = 'ราคากลางไม่ตรงกับเอกสารแนบ' ): array {
		return [
			'reason' => [
				'code'  => $code,
				'words' => $words,
			],
		];
	}

	/**
	 * A spoken permission, as it comes with an act.
	 *
	 * @param array<string, mixed> $differing
	 * @return array{urgent: array<string, mixed>}
	 */
	public function spoken( int $approver, array $differing = [] ): array {
		return [
			'urgent' => $differing + [
				'approver' => $approver,
				'at'       => '2026-11-20T01:30:00Z',
				'means'    => 'telephone',
				'reason'   => 'น้ำป่าไหลหลาก ต้องแจ้งประชาชนทันที',
			],
		];
	}

	/**
	 * One column of an entry.
	 */
	public function entry_of( int $entry_id, string $column = 'state' ): ?string {
		return $this->get( Database::class )->value( 'SELECT %i FROM {entries} WHERE id = %d', [ $column, $entry_id ] );
	}

	/**
	 * How many records of an entry the public reads now, by the very condition of public queries.
	 */
	public function public_records( int $entry_id ): int {
		$now = $this->get( \Prakat\Support\Clock::class )->sql();
		return (int) $this->get( Database::class )->value( 'SELECT COUNT(*) FROM {index_procurement} WHERE entry_id = %d AND published_at <= %s AND expires_at > %s', [ $entry_id, $now, $now ] );
	}

	/**
	 * The states of an entry's versions, oldest first.
	 *
	 * @return list<string>
	 */
	public function version_states( int $entry_id ): array {
		return $this->get( Database::class )->column( 'SELECT state FROM {versions} WHERE entry_id = %d ORDER BY number', [ $entry_id ] );
	}

	/**
	 * The acts in the register of an entry, oldest first, saves left out.
	 *
	 * @return list<string>
	 */
	public function registered( int $entry_id ): array {
		return $this->get( Database::class )->column( "SELECT act FROM {register} WHERE entry_id = %d AND act NOT IN ( 'create', 'save' ) ORDER BY seq", [ $entry_id ] );
	}

	/**
	 * The workflow as the contract has it.
	 *
	 * @return array<string, mixed>
	 */
	public function workflow(): array {
		return $this->get( Machine::class )->definition();
	}
}
