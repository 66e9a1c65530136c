<?php
/**
 * The order of appointment, as an entry.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Entries\Versions;
use Prakat\Format\ThaiDate;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

/**
 * Fills a draft of the section `appointments` from the duties held today (001 clause 2.1, R044; 000 clause 2.3, R018).
 * It is a draft like any other: what is missing in it is marked, and it is submitted, approved and published.
 */
final class AppointmentOrder {

	public const SECTION = 'appointments';

	public function __construct(
		private readonly Database $database,
		private readonly Units $units,
		private readonly Contracts $contracts,
		private readonly Entries $entries,
		private readonly Drafts $drafts,
		private readonly Versions $versions,
		private readonly Clock $clock
	) {
	}

	/**
	 * Makes the draft, of the unit and those below it.
	 *
	 * @return int The entry.
	 * @throws \Prakat\Support\Refusal 'duty-missing' when the actor may not propose it there, 'unit-not-found'.
	 */
	public function draft( int $unit_id, Actor $actor ): int {
		$unit  = $this->units->get( $unit_id );
		$today = $this->clock->today();
		$until = ( new \DateTimeImmutable( $today ) )->modify( '+1 year' )->format( 'Y-m-d' );
		return $this->database->transaction(
			function () use ( $unit, $unit_id, $today, $until, $actor ): int {
				$entry_id = $this->entries->create(
					self::SECTION,
					$unit_id,
					[
						'title'        => strtr( $this->words( 'title' ), [ '{date}' => ThaiDate::format( $today, 'long', 'th', false ) ] ),
						'source'       => $unit['name']['th'],
						'covers'       => [
							'from' => $today,
							'to'   => $until,
						],
						'publishUntil' => $until,
					],
					$actor
				);
				$records  = $this->records( $unit_id );
				if ( [] !== $records ) {
					$version = $this->versions->get( (int) $this->entries->get( $entry_id )->open_version_id );
					$this->drafts->replace_records( $entry_id, new Seen( $version->id, $version->rev, $version->hash ), $records, $actor );
				}
				return $entry_id;
			}
		);
	}

	/**
	 * One record for each duty held today, units in their own order.
	 *
	 * @return list<array<string, string>>
	 */
	private function records( int $unit_id ): array {
		$records = [];
		$today   = $this->clock->today();
		foreach ( $this->units->descendants( $unit_id ) as $id ) {
			foreach ( $this->database->rows( 'SELECT * FROM {duties} WHERE unit_id = %d AND starts_on <= %s AND ( ends_on IS NULL OR ends_on >= %s ) AND ended_at IS NULL ORDER BY duty, id', [ $id, $today, $today ] ) as $row ) {
				$user = get_userdata( (int) $row['user_id'] );
				if ( false !== $user ) {
					$records[] = array_filter( $this->record( $row, $user ), static fn ( ?string $value ): bool => null !== $value && '' !== $value );
				}
			}
		}
		return $records;
	}

	/**
	 * The contract's words of a draft, in Thai: the order is a Thai document, whoever has it made.
	 */
	private function words( string $name ): string {
		return $this->contracts->section( self::SECTION )->contract['drafts'][ $name ]['th'] ?? throw new \LogicException( 'The contract has no such words.' );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, string|null>
	 */
	private function record( array $row, \WP_User $user ): array {
		$for = null === $row['acting_for'] ? false : get_userdata( (int) $row['acting_for'] );
		return [
			'person'      => $user->display_name,
			'position'    => $row['position_title'],
			'duty'        => $row['duty'],
			'scope'       => '*' === $row['section'] ? null : $this->contracts->section( (string) $row['section'] )->contract['words']['name']['th'],
			'unit'        => $this->units->get( (int) $row['unit_id'] )['name']['th'],
			'actingFor'   => false === $for ? null : $for->display_name,
			'from'        => $row['starts_on'],
			'until'       => $row['ends_on'],
			'orderNumber' => $row['order_number'],
			'orderDate'   => $row['order_date'],
			'note'        => '1' === $row['on_leave_only'] ? $this->words( 'onLeaveOnly' ) : null,
		];
	}
}
