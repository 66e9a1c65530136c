<?php
/**
 * What other websites wish.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Whether a website lets its pages be asked for by a machine: by its robots.txt (RFC 9309), which is asked for once a day.
 * One without lets everything be asked; one that fails over it is left alone for now, and after thirty days of that is
 * taken as one without (clause 2.3.1.4). This website is not asked for leave.
 */
final class Wishes {

	/** Seconds that a website may wish between two requests; what is more is not waited for. */
	public const LONGEST = 600;

	private const KEPT = '+1 day';

	/** When it is asked again after it gave no rules. */
	private const AGAIN = '+1 hour';

	private const PATIENCE = '-30 days';

	public function __construct( private readonly Database $database, private readonly Web $web, private readonly Clock $clock ) {
	}

	/**
	 * Whether an address may be asked for now.
	 *
	 * @return 'open'|'barred'|'later'|'silent' As it wishes; not as it wishes; its wish can't be known now, or it wants time
	 *                                          first; or it does not answer at all.
	 */
	public function of( string $address ): string {
		if ( $this->web->is_own( $address ) ) {
			return 'open';
		}
		$origin = self::origin( $address );
		$row    = $this->database->row( 'SELECT state, rules, delay FROM {link_robots} WHERE origin = %s AND until_at > %s', [ self::key( $origin ), $this->clock->sql() ] );
		$asked  = null === $row;
		$row  ??= $this->ask( $origin );
		if ( 'rules' !== $row['state'] ) {
			return match ( $row['state'] ) {
				'open'   => 'open',
				'silent' => 'silent',
				default  => 'later',
			};
		}
		$path  = wp_parse_url( $address );
		$path  = is_array( $path ) ? ( $path['path'] ?? '/' ) . ( isset( $path['query'] ) ? '?' . $path['query'] : '' ) : '/';
		$rules = Robots::from( (string) $row['rules'], (int) $row['delay'] );
		if ( ! $rules->allows( $path ) ) {
			return 'barred';
		}
		// What was asked for just now was its robots.txt.
		return $asked && $rules->delay > 0 ? 'later' : 'open';
	}

	/**
	 * Seconds for which it wishes to be left alone after a request.
	 */
	public function pause( string $address ): int {
		return min( self::LONGEST, (int) $this->database->value( 'SELECT delay FROM {link_robots} WHERE origin = %s', [ self::key( self::origin( $address ) ) ] ) );
	}

	/**
	 * Forgets websites that nobody has asked about for long.
	 */
	public function forget(): void {
		$this->database->run( 'DELETE FROM {link_robots} WHERE until_at < %s', [ $this->clock->sql( $this->clock->now()->modify( self::PATIENCE ) ) ] );
	}

	/**
	 * @return array{state: string, rules: string, delay: int}
	 */
	private function ask( string $origin ): array {
		$address = "$origin/robots.txt";
		$answer  = new \WP_Error( 'unknown' );
		$status  = 0;
		for ( $i = 0; $i <= Web::REDIRECTS; $i++ ) {
			$ip = $this->web->place( $address );
			if ( null === $ip ) {
				// It leads to where nobody may ask: there is none.
				$status = 404;
				break;
			}
			$answer = '' === $ip ? new \WP_Error( 'unknown' ) : $this->web->read( $address, $ip, Robots::MOST );
			$status = Web::status( $answer );
			$to     = Web::onward( $answer, $address );
			if ( '' === $to ) {
				break;
			}
			$address = $to;
		}
		$robots = $status >= 200 && $status < 300 ? Robots::read( wp_remote_retrieve_body( $answer ), Web::TOKEN ) : null;
		return $this->keep(
			$origin,
			match ( true ) {
				0 === $status => 'silent',
				null !== $robots => 'rules',
				429 === $status || $status >= 500 => 'later',
				default => 'open',
			},
			$robots
		);
	}

	/**
	 * @return array{state: string, rules: string, delay: int}
	 */
	private function keep( string $origin, string $state, ?Robots $robots ): array {
		$key   = self::key( $origin );
		$now   = $this->clock->now();
		$since = 'later' === $state ? ( $this->database->value( 'SELECT since FROM {link_robots} WHERE origin = %s', [ $key ] ) ?? $this->clock->sql( $now ) ) : null;
		$state = null !== $since && $since <= $this->clock->sql( $now->modify( self::PATIENCE ) ) ? 'open' : $state;
		$rules = $robots?->kept() ?? '[]';
		$delay = null === $robots ? 0 : $robots->delay;
		$until = $this->clock->sql( $now->modify( in_array( $state, [ 'later', 'silent' ], true ) ? self::AGAIN : self::KEPT ) );
		$this->database->run(
			'INSERT INTO {link_robots} (origin, state, rules, delay, since, until_at) VALUES (%s, %s, %s, %d, %s, %s) ON DUPLICATE KEY UPDATE state = %s, rules = %s, delay = %d, since = %s, until_at = %s',
			[ $key, $state, $rules, $delay, $since, $until, $state, $rules, $delay, $since, $until ]
		);
		return [
			'state' => $state,
			'rules' => $rules,
			'delay' => $delay,
		];
	}

	/**
	 * Scheme, name and port: each has a robots.txt of its own.
	 */
	private static function origin( string $address ): string {
		$parts = (array) wp_parse_url( $address );
		return strtolower( (string) ( $parts['scheme'] ?? 'https' ) . '://' . (string) ( $parts['host'] ?? '' ) ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	}

	/**
	 * As it fits into its column.
	 */
	private static function key( string $origin ): string {
		return strlen( $origin ) <= 191 ? $origin : hash( 'sha256', $origin );
	}
}
