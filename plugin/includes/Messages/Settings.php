<?php
/**
 * What an agency may set about messages.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Register\Choices;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * Subject and footer of mails, how long messages are gathered, when the end of a publication is announced, and the
 * webhooks. One option, not loaded with the others; each change is registered, secrets left out.
 *
 * @phpstan-type Webhook array{id: string, url: string, active: bool, events: list<string>, secret: string, before: string, before_until: string, created_at: string}
 * @phpstan-type Stored array{subject: string, footer: string, collapseMinutes: int, expireSoonDays: list<int>, webhooks: list<Webhook>}
 */
final class Settings {

	public const OPTION = 'prakat_messages';

	public const MOST_WEBHOOKS = 20;

	private const USUAL = [
		'subject'         => '[{agency}] {title}',
		'footer'          => '',
		'collapseMinutes' => 15,
		'expireSoonDays'  => [ 30, 7 ],
		'webhooks'        => [],
	];

	public function __construct( private readonly Choices $choices ) {
	}

	/**
	 * With {agency} and {title}, which is the message's own.
	 */
	public function subject(): string {
		return $this->stored()['subject'];
	}

	public function footer(): string {
		return $this->stored()['footer'];
	}

	/**
	 * How long after a mail the next messages of the same person are gathered.
	 */
	public function collapse_minutes(): int {
		return $this->stored()['collapseMinutes'];
	}

	/**
	 * Days before the end of a publication on which its people are told; the earliest first.
	 *
	 * @return list<int>
	 */
	public function expire_soon_days(): array {
		return $this->stored()['expireSoonDays'];
	}

	/**
	 * @return list<Webhook>
	 */
	public function webhooks(): array {
		return $this->stored()['webhooks'];
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws Refusal 'settings-invalid'.
	 */
	public function save( array $input, Actor $actor ): void {
		$stored  = $this->stored();
		$subject = $input['subject'] ?? $stored['subject'];
		$footer  = $input['footer'] ?? $stored['footer'];
		$minutes = $input['collapseMinutes'] ?? $stored['collapseMinutes'];
		$days    = $input['expireSoonDays'] ?? $stored['expireSoonDays'];
		$sound   = is_string( $subject ) && str_contains( $subject, '{title}' ) && mb_strlen( $subject ) <= 200 && 1 !== preg_match( '/[\r\n]/', $subject ) && is_string( $footer ) && mb_strlen( $footer ) <= 1000
			&& is_int( $minutes ) && $minutes >= 0 && $minutes <= 1440 && is_array( $days ) && array_is_list( $days ) && count( $days ) <= 5;
		if ( ! $sound ) {
			throw new Refusal( 'settings-invalid' );
		}
		foreach ( $days as $day ) {
			if ( ! is_int( $day ) || $day < 1 || $day > 365 ) {
				throw new Refusal( 'settings-invalid' );
			}
		}
		$days = array_values( array_unique( $days ) );
		rsort( $days );
		$this->put(
			[
				'subject'         => sanitize_text_field( $subject ),
				'footer'          => sanitize_textarea_field( $footer ),
				'collapseMinutes' => $minutes,
				'expireSoonDays'  => $days,
			] + $stored,
			$actor
		);
	}

	/**
	 * Stores the webhooks anew.
	 *
	 * @param list<Webhook> $webhooks
	 */
	public function save_webhooks( array $webhooks, Actor $actor ): void {
		$this->put( [ 'webhooks' => $webhooks ] + $this->stored(), $actor );
	}

	/**
	 * @param Stored $after
	 */
	private function put( array $after, Actor $actor ): void {
		$before = $this->stored();
		$this->choices->keep(
			self::OPTION,
			'messages-changed',
			$after,
			[
				'before' => self::told( $before ),
				'after'  => self::told( $after ),
			],
			$actor
		);
	}

	/**
	 * Without secrets; of a secret only that it is another one.
	 *
	 * @param Stored $stored
	 * @return array<string, mixed>
	 */
	private static function told( array $stored ): array {
		$stored['webhooks'] = array_map(
			static fn ( array $webhook ): array => [
				'id'     => $webhook['id'],
				'url'    => $webhook['url'],
				'active' => $webhook['active'],
				'events' => $webhook['events'],
				'secret' => substr( hash( 'sha256', 'prakat ' . $webhook['secret'] ), 0, 8 ),
			],
			$stored['webhooks']
		);
		return $stored;
	}

	/**
	 * @return Stored
	 */
	private function stored(): array {
		$stored = get_option( self::OPTION, [] );
		/** @var Stored $all Written by put() only. */
		$all = array_intersect_key( is_array( $stored ) ? $stored : [], self::USUAL ) + self::USUAL;
		return $all;
	}
}
