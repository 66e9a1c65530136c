<?php
/**
 * What is done in the background for messages.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Database\Database;
use Prakat\Expiry\Background;
use Prakat\Expiry\Schedule;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Requests;

/**
 * Sends what waits, announces what will expire, writes down what was delivered, and raises an alarm when nothing gets
 * through. May be killed anywhere, run twice and by several at once.
 */
final class Pass {

	public const HOOK = 'prakat_messages';
	public const ONCE = 'prakat_messages_now';

	/** What is wrong with the delivery; there only while something is. */
	public const ALARM = 'prakat_messages_alarm';

	/** When it was last looked for what expires soon. */
	private const LOOKED = 'prakat_messages_looked';

	/** Tries after which a failure is worth an alarm. */
	public const ALARMING = 3;

	/** Seconds between looks for what expires soon. */
	private const LOOK = 3600;

	private const BATCH = 200;

	/** Deliveries in one row of the register. */
	private const REGISTERED = 300;

	public function __construct(
		private readonly Database $database,
		private readonly Courier $courier,
		private readonly WebhookCourier $webhooks,
		private readonly Outbox $outbox,
		private readonly Settings $settings,
		private readonly Register $register,
		private readonly Background $background,
		private readonly Clock $clock
	) {
	}

	/**
	 * Keeps it in the timetable. Costs no query.
	 */
	public function keep(): void {
		$this->background->every( self::HOOK, Schedule::EVERY );
	}

	/**
	 * An act was done and committed: what it wrote goes out soon.
	 */
	public function after_act(): void {
		if ( $this->outbox->has_new() ) {
			$this->background->soon( self::ONCE );
		}
	}

	public function stop(): void {
		$this->background->stop( self::HOOK );
		$this->background->stop( self::ONCE );
	}

	/**
	 * @return array{mails: int, webhooks: int, failed: int, finished: bool}
	 */
	public function run( int $seconds = 20 ): array {
		$ends = microtime( true ) + $seconds;
		$this->announce();
		$mails = $this->courier->run( $ends );
		$hooks = $this->webhooks->run( $ends );
		$this->record();
		$this->watch();
		$finished = $mails['finished'] && $hooks['finished'];
		if ( ! $finished ) {
			$this->background->soon( self::ONCE );
		}
		return [
			'mails'    => $mails['sent'],
			'webhooks' => $hooks['sent'],
			'failed'   => $mails['failed'] + $hooks['failed'],
			'finished' => $finished,
		];
	}

	/**
	 * Tells owners and proposers of what will expire, once for each of the days that the agency has set; looks once an hour.
	 */
	private function announce(): void {
		$now = $this->clock->now();
		if ( (int) get_option( self::LOOKED, 0 ) > $now->getTimestamp() - self::LOOK ) {
			return;
		}
		$nearer = 0;
		foreach ( array_reverse( $this->settings->expire_soon_days() ) as $days ) {
			// What is nearer than the next smaller number of days is announced with that one only.
			$rows = $this->database->rows(
				"SELECT e.id, e.uuid, e.section, e.unit_id, e.owner_id, e.live_version_id, e.expires_at, r.number, r.year, r.proposer_id FROM {entries} e JOIN {requests} r ON r.version_id = e.live_version_id AND r.state = 'published'
				WHERE e.expires_at > %s AND e.expires_at <= %s AND e.open_version_id IS NULL AND NOT EXISTS ( SELECT 1 FROM {messages} m WHERE m.version_id = e.live_version_id AND m.kind = 'expiring' AND m.act = %s ) ORDER BY e.expires_at LIMIT %d",
				[ $this->clock->sql( $now->modify( "+$nearer days" ) ), $this->clock->sql( $now->modify( "+$days days" ) ), (string) $days, self::BATCH ]
			);
			foreach ( $rows as $row ) {
				// A row for nobody where there is nobody to tell, so that it is not looked at again each hour.
				$people = array_values( array_unique( array_filter( [ (int) $row['owner_id'], (int) $row['proposer_id'] ], static fn ( int $id ): bool => false !== get_userdata( $id ) ) ) );
				foreach ( [] === $people ? [ 0 ] : $people as $person ) {
					$this->outbox->write_once(
						[
							'user'    => $person,
							'kind'    => 'expiring',
							'entry'   => (int) $row['id'],
							'version' => (int) $row['live_version_id'],
							'act'     => (string) $days,
							'params'  => [
								'number'   => Requests::number( $row ),
								'section'  => (string) $row['section'],
								'unit'     => (int) $row['unit_id'],
								'deadline' => $this->clock->at( (string) $row['expires_at'] )->modify( '-1 second' )->setTimezone( $this->clock->zone() )->format( 'Y-m-d' ),
							],
							'once'    => "expiring:{$row['live_version_id']}:$days:$person",
						]
					);
				}
			}
			$nearer = $days;
			if ( self::BATCH === count( $rows ) ) {
				return;
			}
		}
		update_option( self::LOOKED, $now->getTimestamp(), false );
	}

	/**
	 * Writes what was delivered or given up into the register: one row for all of a pass.
	 */
	private function record(): void {
		do {
			$written = $this->database->transaction(
				function (): int {
					$mails = $this->database->rows( "SELECT id, user_id, kind, mail, tries FROM {messages} WHERE registered = 0 AND mail IN ( 'sent', 'failed' ) ORDER BY id LIMIT %d FOR UPDATE", [ self::REGISTERED ] );
					$hooks = $this->database->rows( "SELECT id, uuid, webhook, event, state, tries FROM {deliveries} WHERE registered = 0 AND state IN ( 'sent', 'failed' ) ORDER BY id LIMIT %d FOR UPDATE", [ self::REGISTERED ] );
					if ( [] === $mails && [] === $hooks ) {
						return 0;
					}
					$failed = count( array_filter( $mails, static fn ( array $row ): bool => 'failed' === $row['mail'] ) ) + count( array_filter( $hooks, static fn ( array $row ): bool => 'failed' === $row['state'] ) );
					$this->mark( 'messages', $mails );
					$this->mark( 'deliveries', $hooks );
					$this->register->write(
						[
							'act'     => 'messages-delivered',
							'actor'   => Actor::system( 'messages' ),
							'details' => [
								'sent'     => count( $mails ) + count( $hooks ) - $failed,
								'failed'   => $failed,
								'mails'    => array_map( static fn ( array $row ): array => [ (int) $row['id'], (int) $row['user_id'], (string) $row['kind'], (string) $row['mail'], (int) $row['tries'] ], $mails ),
								'webhooks' => array_map( static fn ( array $row ): array => [ (string) $row['uuid'], (string) $row['webhook'], (string) $row['event'], (string) $row['state'], (int) $row['tries'] ], $hooks ),
							],
						]
					);
					return max( count( $mails ), count( $hooks ) );
				}
			);
		} while ( self::REGISTERED === $written );
	}

	/**
	 * @param list<array<string, string|null>> $rows
	 */
	private function mark( string $table, array $rows ): void {
		if ( [] !== $rows ) {
			$ids = array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
			$this->database->run( "UPDATE {{$table}} SET registered = 1 WHERE id IN (%d…)", [ $ids ] );
		}
	}

	/**
	 * Raises the alarm where messages do not get through, and takes it back when they do.
	 */
	private function watch(): void {
		$mails = (array) $this->database->row( "SELECT COUNT(*) AS n, MIN(at) AS since, MAX(error) AS error FROM {messages} WHERE mail = 'waiting' AND tries >= %d", [ self::ALARMING ] );
		$hooks = (array) $this->database->row( "SELECT COUNT(*) AS n, MIN(at) AS since, MAX(error) AS error FROM {deliveries} WHERE state = 'waiting' AND tries >= %d", [ self::ALARMING ] );
		$given = (int) $this->database->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'failed'" );
		$count = (int) ( $mails['n'] ?? 0 ) + $given;
		if ( 0 === $count && 0 === (int) ( $hooks['n'] ?? 0 ) ) {
			if ( false !== get_option( self::ALARM, false ) ) {
				delete_option( self::ALARM );
			}
			return;
		}
		update_option(
			self::ALARM,
			[
				'mails'    => $count,
				'webhooks' => (int) ( $hooks['n'] ?? 0 ),
				'since'    => (string) ( $mails['since'] ?? $hooks['since'] ?? $this->clock->sql() ),
				'error'    => (string) ( $mails['error'] ?? $hooks['error'] ?? '' ),
			],
			false
		);
	}

	/**
	 * Puts what failed back, to be tried at once.
	 *
	 * @return int How many messages.
	 */
	public function retry(): int {
		$now  = $this->clock->sql();
		$rows = $this->database->run( "UPDATE {messages} SET mail = 'waiting', due = %s, tries = 0, registered = 0, claimed_until = NULL WHERE mail = 'failed' OR ( mail = 'waiting' AND tries > 0 )", [ $now ] )
			+ $this->database->run( "UPDATE {deliveries} SET state = 'waiting', due = %s, tries = 0, registered = 0, claimed_until = NULL WHERE ( state = 'failed' AND error <> 'switched off' ) OR ( state = 'waiting' AND tries > 0 )", [ $now ] );
		if ( $rows > 0 ) {
			$this->background->soon( self::ONCE );
		}
		return $rows;
	}
}
