<?php
/**
 * Who is away.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

use Prakat\Contract\PlainText;
use Prakat\Database\Database;
use Prakat\Format\ThaiDate;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * The days on which people are on leave. An alternate who stands in only then holds the duty on these days; nobody
 * loses theirs by being away. Each leave is written into the register, because duties follow from it.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Leaves {

	public function __construct(
		private readonly Database $database,
		private readonly Register $register,
		private readonly Clock $clock
	) {
	}

	/**
	 * Leaves that are not over, soonest first, then those of the last year.
	 *
	 * @param int|null $user_id Of this person alone.
	 * @return list<Row>
	 */
	public function all( ?int $user_id = null ): array {
		$today = $this->clock->today();
		$since = $this->clock->now()->modify( '-1 year' )->format( 'Y-m-d' );
		return $this->database->rows(
			'SELECT * FROM {leaves} WHERE ends_on >= %s' . ( null === $user_id ? '' : ' AND user_id = %d' ) . ' ORDER BY ended_at IS NOT NULL, ends_on < %s, starts_on, id LIMIT 500',
			null === $user_id ? [ $since, $today ] : [ $since, $user_id, $today ]
		);
	}

	/**
	 * @return Row
	 * @throws Refusal 'leave-not-found'.
	 */
	public function get( int $id ): array {
		return $this->database->row( 'SELECT * FROM {leaves} WHERE id = %d', [ $id ] ) ?? throw new Refusal( 'leave-not-found' );
	}

	/**
	 * Notes a leave, both days included.
	 *
	 * @return int Its number.
	 * @throws Refusal 'person-not-found', 'duty-dates-invalid'.
	 */
	public function add( int $user_id, string $from, string $to, string $note, Actor $actor ): int {
		if ( false === get_userdata( $user_id ) ) {
			throw new Refusal( 'person-not-found' );
		}
		if ( ! self::is_date( $from ) || ! self::is_date( $to ) || $to < $from || $to < $this->clock->today() ) {
			throw new Refusal( 'duty-dates-invalid' );
		}
		return $this->database->transaction(
			function () use ( $user_id, $from, $to, $note, $actor ): int {
				$id = $this->database->insert(
					'leaves',
					[
						'user_id'    => $user_id,
						'starts_on'  => $from,
						'ends_on'    => $to,
						'note'       => mb_substr( PlainText::line( $note ), 0, 191 ),
						'created_by' => $actor->id,
						'created_at' => $this->clock->sql(),
					]
				);
				$this->write( 'leave-noted', $this->get( $id ), $actor );
				return $id;
			}
		);
	}

	/**
	 * The person is back earlier, or did not go.
	 *
	 * @throws Refusal 'leave-not-found'.
	 */
	public function end( int $id, Actor $actor ): void {
		$this->database->transaction(
			function () use ( $id, $actor ): void {
				$this->database->row( 'SELECT id FROM {leaves} WHERE id = %d FOR UPDATE', [ $id ] );
				$row = $this->get( $id );
				if ( null !== $row['ended_at'] ) {
					throw new Refusal( 'leave-not-found' );
				}
				$this->database->update( 'leaves', [ 'ended_at' => $this->clock->sql() ], [ 'id' => $id ] );
				$this->write( 'leave-ended', $row, $actor );
			}
		);
	}

	/**
	 * @param Row $row
	 */
	private function write( string $act, array $row, Actor $actor ): void {
		$user = get_userdata( (int) $row['user_id'] );
		$day  = static fn ( ?string $date ): array => [
			'en' => ThaiDate::format( (string) $date, 'long', 'en', false ),
			'th' => ThaiDate::format( (string) $date, 'long', 'th', false ),
		];
		$this->register->write(
			[
				'act'     => $act,
				'actor'   => $actor,
				'details' => [
					'id'      => (int) $row['id'],
					'user_id' => (int) $row['user_id'],
					'person'  => false === $user ? '#' . $row['user_id'] : $user->display_name,
					'from'    => $day( $row['starts_on'] ),
					'to'      => $day( $row['ends_on'] ),
				],
			]
		);
	}

	private static function is_date( string $date ): bool {
		$parsed = \DateTimeImmutable::createFromFormat( '!Y-m-d', $date );
		return false !== $parsed && $parsed->format( 'Y-m-d' ) === $date;
	}
}
