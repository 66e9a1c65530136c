<?php
/**
 * When somebody wants mail.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Each person's own choice: at once, gathered once a day at an hour, or none. The inbox gets everything all the same.
 *
 * @phpstan-type Preference array{mail: 'now'|'digest'|'none', hour: int}
 */
final class Preferences {

	public const META = 'prakat_messages';

	private const USUAL = [
		'mail' => 'now',
		'hour' => 8,
	];

	public function __construct( private readonly Clock $clock ) {
	}

	/**
	 * @return Preference
	 */
	public function of( int $user_id ): array {
		$stored = get_user_meta( $user_id, self::META, true );
		$stored = is_array( $stored ) ? $stored : [];
		$mail   = $stored['mail'] ?? null;
		$hour   = $stored['hour'] ?? null;
		return [
			'mail' => in_array( $mail, [ 'now', 'digest', 'none' ], true ) ? $mail : self::USUAL['mail'],
			'hour' => is_int( $hour ) && $hour >= 0 && $hour <= 23 ? $hour : self::USUAL['hour'],
		];
	}

	/**
	 * @throws Refusal 'settings-invalid'.
	 */
	public function save( int $user_id, string $mail, int $hour ): void {
		if ( ! in_array( $mail, [ 'now', 'digest', 'none' ], true ) || $hour < 0 || $hour > 23 ) {
			throw new Refusal( 'settings-invalid' );
		}
		update_user_meta(
			$user_id,
			self::META,
			[
				'mail' => $mail,
				'hour' => $hour,
			]
		);
	}

	/**
	 * When a message that is written now may go to this person by mail; null for never. What has a deadline waits for no
	 * digest.
	 */
	public function due( int $user_id, bool $urgent ): ?\DateTimeImmutable {
		$wish = $this->of( $user_id );
		$user = get_userdata( $user_id );
		if ( 'none' === $wish['mail'] || false === $user || '' === $user->user_email ) {
			return null;
		}
		$now = $this->clock->now();
		if ( 'now' === $wish['mail'] || $urgent ) {
			return $now;
		}
		$at = $now->setTimezone( $this->clock->zone() )->setTime( $wish['hour'], 0 );
		return $at > $now ? $at : $at->modify( '+1 day' );
	}
}
