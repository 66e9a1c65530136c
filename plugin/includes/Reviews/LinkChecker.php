<?php
/**
 * Trying links.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Files\Shelf;
use Prakat\Messages\Outbox;
use Prakat\Support\Clock;
use Prakat\Units\Duties;

/**
 * Tries the links of what is public at a gentle rate: one request a host in a while, as the host wishes by its robots.txt,
 * the head only where that is enough, again on other days before a link is called dead. What a host wishes no machine to
 * ask for is not tried, and is not dead. Public copies of files are looked for on the disk.
 *
 * @phpstan-type Answer array{state: 'ok'|'closed'|'failing'|'inside'|'barred'|'later', status: int}
 */
final class LinkChecker {

	public const HOOK = 'prakat_links';

	/** Seconds between two requests to a host. */
	public const PAUSE = 30;

	/** Failures in a row after which a link is dead. */
	public const TRIES = 3;

	private const CLAIM = 120;

	private const BATCH = 200;

	/** Answers of servers that let no machine in: nothing is known of the page. */
	private const CLOSED = [ 401, 403, 407, 429, 451, 999 ];

	/** When it is tried again. */
	private const AGAIN = [
		'failing' => '+1 day',
		'ok'      => '+7 days',
		'closed'  => '+30 days',
		'dead'    => '+7 days',
		'inside'  => '+30 days',
		'barred'  => '+7 days',
		'later'   => '+1 hour',
	];

	public function __construct(
		private readonly Database $database,
		private readonly Links $links,
		private readonly Shelf $shelf,
		private readonly Settings $settings,
		private readonly Duties $duties,
		private readonly Outbox $outbox,
		private readonly Clock $clock,
		private readonly Web $web,
		private readonly Wishes $wishes
	) {
	}

	/**
	 * Tries what is due, as far as time and hosts allow.
	 *
	 * @return int How many were tried.
	 */
	public function run( int $seconds = 20 ): int {
		if ( ! $this->settings->all()['links'] ) {
			return 0;
		}
		$ends  = microtime( true ) + $seconds;
		$tried = 0;
		$this->links->find( $ends );
		$now = $this->clock->sql();
		foreach ( $this->database->rows( 'SELECT * FROM {links} WHERE due <= %s AND ( claimed_until IS NULL OR claimed_until <= %s ) ORDER BY due, id LIMIT %d', [ $now, $now, self::BATCH ] ) as $link ) {
			if ( microtime( true ) >= $ends ) {
				break;
			}
			if ( $this->may_ask( (string) $link['url'], (string) $link['host'] ) && $this->claim( (int) $link['id'] ) ) {
				$this->keep( $link, $this->look( (string) $link['url'] ) );
				$this->leave_alone( (string) $link['url'], (string) $link['host'] );
				++$tried;
			}
		}
		$this->tell();
		return $tried;
	}

	/**
	 * What an address answers now.
	 *
	 * @return Answer
	 */
	public function look( string $address ): array {
		$place = $this->shelf->place( rawurldecode( (string) wp_parse_url( $address, PHP_URL_PATH ) ) );
		if ( null !== $place && Links::host( $address ) === Links::host( home_url() ) ) {
			$there = is_file( $this->shelf->root() . "{$place['entry']}/{$place['token']}/{$place['name']}" );
			return [
				'state'  => $there ? 'ok' : 'failing',
				'status' => $there ? 200 : 404,
			];
		}
		$status = 0;
		for ( $i = 0; $i <= Web::REDIRECTS && '' !== $address; $i++ ) {
			$ip   = $this->web->place( $address );
			$wish = null === $ip || '' === $ip ? 'silent' : $this->wishes->of( $address );
			$left = match ( true ) {
				null === $ip => 'inside',
				'barred' === $wish, 'later' === $wish => $wish,
				default => null,
			};
			if ( null === $ip || null !== $left ) {
				return [
					'state'  => $left ?? 'inside',
					'status' => 0,
				];
			}
			$answer  = 'silent' === $wish ? new \WP_Error( 'unknown' ) : $this->web->look( $address, $ip );
			$status  = Web::status( $answer );
			$address = Web::onward( $answer, $address );
		}
		$state = match ( true ) {
			$status >= 200 && $status < 300, 304 === $status => 'ok',
			in_array( $status, self::CLOSED, true ) => 'closed',
			default => 'failing',
		};
		return [
			'state'  => $state,
			'status' => $status,
		];
	}

	/**
	 * Whether the host was left alone for long enough; takes its turn.
	 */
	private function may_ask( string $address, string $host ): bool {
		if ( '' === $host || null !== $this->shelf->place( rawurldecode( (string) wp_parse_url( $address, PHP_URL_PATH ) ) ) ) {
			return true;
		}
		$now = $this->clock->now();
		$this->database->run( 'INSERT INTO {link_hosts} (host, next_at) VALUES (%s, %s) ON DUPLICATE KEY UPDATE host = host', [ $host, $this->clock->sql( $now ) ] );
		return 1 === $this->database->run( 'UPDATE {link_hosts} SET next_at = %s WHERE host = %s AND next_at <= %s', [ $this->clock->sql( $now->modify( '+' . self::PAUSE . ' seconds' ) ), $host, $this->clock->sql( $now ) ] );
	}

	/**
	 * For longer than usual, where the host wishes so.
	 */
	private function leave_alone( string $address, string $host ): void {
		$pause = '' === $host ? 0 : $this->wishes->pause( $address );
		if ( $pause > self::PAUSE ) {
			$this->database->run( 'UPDATE {link_hosts} SET next_at = %s WHERE host = %s', [ $this->clock->sql( $this->clock->now()->modify( "+$pause seconds" ) ), $host ] );
		}
	}

	private function claim( int $id ): bool {
		$now = $this->clock->sql();
		return 1 === $this->database->run( 'UPDATE {links} SET claimed_until = %s WHERE id = %d AND due <= %s AND ( claimed_until IS NULL OR claimed_until <= %s )', [ $this->clock->sql( $this->clock->now()->modify( '+' . self::CLAIM . ' seconds' ) ), $id, $now, $now ] );
	}

	/**
	 * @param array<string, string|null> $link
	 * @param Answer                     $answer
	 */
	private function keep( array $link, array $answer ): void {
		if ( 'later' === $answer['state'] ) {
			// Nothing was learned of it.
			$this->database->update(
				'links',
				[
					'due'           => $this->clock->sql( $this->clock->now()->modify( self::AGAIN['later'] ) ),
					'claimed_until' => null,
				],
				[ 'id' => (int) $link['id'] ]
			);
			return;
		}
		$tries = 'failing' === $answer['state'] ? 1 + (int) $link['tries'] : 0;
		$state = $tries >= self::TRIES ? 'dead' : $answer['state'];
		$this->database->update(
			'links',
			[
				'state'         => $state,
				'status'        => $answer['status'],
				'tries'         => $tries,
				'checked_at'    => $this->clock->sql(),
				'since'         => 'ok' === $state ? null : ( $link['since'] ?? $this->clock->sql() ),
				'told'          => in_array( $state, [ 'dead', 'inside' ], true ) ? (int) $link['told'] : 0,
				'due'           => $this->clock->sql( $this->clock->now()->modify( self::AGAIN[ $state ] ) ),
				'claimed_until' => null,
			],
			[ 'id' => (int) $link['id'] ]
		);
		if ( 404 === $answer['status'] && '' !== (string) $link['host'] && null !== $this->shelf->place( rawurldecode( (string) wp_parse_url( (string) $link['url'], PHP_URL_PATH ) ) ) ) {
			// The copy may lie at another address by now: the entries that name it are looked through again.
			$this->database->run( 'UPDATE {link_pages} SET version_id = 0 WHERE entry_id IN ( SELECT entry_id FROM {link_uses} WHERE link_id = %d )', [ (int) $link['id'] ] );
		}
	}

	/**
	 * Tells of links that have died: one message a unit and day.
	 */
	private function tell(): void {
		$rows = $this->database->rows( "SELECT l.id, e.unit_id, e.section FROM {links} l JOIN {link_uses} u ON u.link_id = l.id JOIN {entries} e ON e.id = u.entry_id WHERE l.state IN ( 'dead', 'inside' ) AND l.told = 0 AND e.live_version_id IS NOT NULL LIMIT %d", [ self::BATCH ] );
		$of   = [];
		foreach ( $rows as $row ) {
			$of[ (int) $row['unit_id'] ]['sections'][ (string) $row['section'] ] = true;
			$of[ (int) $row['unit_id'] ]['links'][ (int) $row['id'] ]           = true;
		}
		foreach ( $of as $unit_id => $found ) {
			$this->database->transaction(
				function () use ( $unit_id, $found ): void {
					$people = [];
					foreach ( array_keys( $found['sections'] ) as $section ) {
						array_push( $people, ...array_column( $this->duties->holders( 'propose', $unit_id, (string) $section ), 'id' ) );
					}
					foreach ( array_unique( $people ) as $person ) {
						$this->outbox->write_once(
							[
								'user'    => $person,
								'kind'    => 'links-dead',
								'entry'   => null,
								'version' => null,
								'act'     => '',
								'params'  => [
									'count' => count( $found['links'] ),
									'unit'  => $unit_id,
								],
								'once'    => "links-dead:$unit_id:{$this->clock->today()}:$person",
							]
						);
					}
					$this->database->run( 'UPDATE {links} SET told = 1 WHERE id IN (%d…)', [ array_keys( $found['links'] ) ] );
				}
			);
		}
	}
}
