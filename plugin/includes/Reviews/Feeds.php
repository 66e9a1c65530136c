<?php
/**
 * Addresses of calendars.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;

/**
 * One secret address a person, to which their own calendar subscribes without logging in. Only its digest is stored; making
 * a new one or revoking it ends the old one at once.
 */
final class Feeds {

	public const ARGUMENT = 'prakat-calendar';

	public function __construct( private readonly Database $database, private readonly Register $register, private readonly Clock $clock ) {
	}

	/**
	 * @return array{created: string, used: string|null}|null
	 */
	public function of( int $user_id ): ?array {
		$row = $this->database->row( 'SELECT created_at, used_at FROM {calendar_feeds} WHERE user_id = %d', [ $user_id ] );
		return null === $row ? null : [
			'created' => (string) $this->clock->iso( $row['created_at'] ),
			'used'    => $this->clock->iso( $row['used_at'] ),
		];
	}

	/**
	 * A new address, in place of the one before; it is shown once.
	 */
	public function make( Actor $actor ): string {
		$token = rtrim( strtr( base64_encode( random_bytes( 32 ) ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Letters for an address.
		$this->database->transaction(
			function () use ( $actor, $token ): void {
				$this->database->run( 'DELETE FROM {calendar_feeds} WHERE user_id = %d', [ $actor->id ] );
				$this->database->insert(
					'calendar_feeds',
					[
						'hash'       => hash( 'sha256', $token ),
						'user_id'    => $actor->id,
						'created_at' => $this->clock->sql(),
					]
				);
				$this->register->write(
					[
						'act'   => 'feed-made',
						'actor' => $actor,
					]
				);
			}
		);
		return add_query_arg( self::ARGUMENT, $token, home_url( '/' ) );
	}

	public function revoke( Actor $actor ): void {
		$this->database->transaction(
			function () use ( $actor ): void {
				if ( 0 < $this->database->run( 'DELETE FROM {calendar_feeds} WHERE user_id = %d', [ $actor->id ] ) ) {
					$this->register->write(
						[
							'act'   => 'feed-revoked',
							'actor' => $actor,
						]
					);
				}
			}
		);
	}

	/**
	 * Whose address that is; null when it is nobody's, or theirs no longer.
	 */
	public function user( string $token ): ?int {
		if ( 1 !== preg_match( '/^[A-Za-z0-9_-]{43}$/D', $token ) ) {
			return null;
		}
		$hash = hash( 'sha256', $token );
		$id   = $this->database->value( 'SELECT user_id FROM {calendar_feeds} WHERE hash = %s', [ $hash ] );
		if ( null === $id || false === get_userdata( (int) $id ) ) {
			return null;
		}
		$now = $this->clock->now();
		$this->database->run( 'UPDATE {calendar_feeds} SET used_at = %s WHERE hash = %s AND ( used_at IS NULL OR used_at < %s )', [ $this->clock->sql( $now ), $hash, $this->clock->sql( $now->modify( '-1 hour' ) ) ] );
		return (int) $id;
	}
}
