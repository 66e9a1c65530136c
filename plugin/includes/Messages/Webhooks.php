<?php
/**
 * The webhooks of the agency.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Machine;

/**
 * Adding, changing, removing; a secret of each, which is shown once and can be changed without losing a message: for a
 * day the old one signs beside the new.
 *
 * @phpstan-import-type Webhook from Settings
 */
final class Webhooks {

	/** Hours for which a secret that was changed still signs. */
	private const OVERLAP = 24;

	public function __construct(
		private readonly Settings $settings,
		private readonly Address $address,
		private readonly Machine $machine,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param list<mixed> $events Acts, or '*' for all.
	 * @return Webhook
	 * @throws Refusal When the address or an event is not possible.
	 */
	public function add( string $url, array $events, Actor $actor ): array {
		$all = $this->settings->webhooks();
		if ( count( $all ) >= Settings::MOST_WEBHOOKS ) {
			throw new Refusal( 'webhook-too-many', [ 'most' => Settings::MOST_WEBHOOKS ] );
		}
		$this->address->demand( $url );
		$webhook = [
			'id'           => bin2hex( random_bytes( 6 ) ),
			'url'          => $url,
			'active'       => true,
			'events'       => $this->events( $events ),
			'secret'       => self::secret(),
			'before'       => '',
			'before_until' => '',
			'created_at'   => $this->clock->sql(),
		];
		$this->settings->save_webhooks( [ ...$all, $webhook ], $actor );
		return $webhook;
	}

	/**
	 * @param list<mixed>|null $events
	 * @return Webhook
	 * @throws Refusal
	 */
	public function change( string $id, ?string $url, ?bool $active, ?array $events, Actor $actor ): array {
		if ( null !== $url ) {
			$this->address->demand( $url );
		}
		$events = null === $events ? null : $this->events( $events );
		return $this->replace(
			$id,
			static fn ( array $webhook ): array => [
				'url'    => $url ?? $webhook['url'],
				'active' => $active ?? $webhook['active'],
				'events' => $events ?? $webhook['events'],
			] + $webhook,
			$actor
		);
	}

	/**
	 * @return Webhook
	 * @throws Refusal 'webhook-not-found'.
	 */
	public function rotate( string $id, Actor $actor ): array {
		$until = $this->clock->sql( $this->clock->now()->modify( '+' . self::OVERLAP . ' hours' ) );
		return $this->replace(
			$id,
			static fn ( array $webhook ): array => [
				'secret'       => self::secret(),
				'before'       => $webhook['secret'],
				'before_until' => $until,
			] + $webhook,
			$actor
		);
	}

	/**
	 * @throws Refusal 'webhook-not-found'.
	 */
	public function remove( string $id, Actor $actor ): void {
		$this->get( $id );
		$this->settings->save_webhooks( array_values( array_filter( $this->settings->webhooks(), static fn ( array $one ): bool => $one['id'] !== $id ) ), $actor );
	}

	/**
	 * @return Webhook
	 * @throws Refusal 'webhook-not-found'.
	 */
	public function get( string $id ): array {
		foreach ( $this->settings->webhooks() as $webhook ) {
			if ( $webhook['id'] === $id ) {
				return $webhook;
			}
		}
		throw new Refusal( 'webhook-not-found' );
	}

	/**
	 * Those that want to hear of an act.
	 *
	 * @return list<Webhook>
	 */
	public function for_event( string $event ): array {
		return array_values( array_filter( $this->settings->webhooks(), static fn ( array $one ): bool => $one['active'] && ( in_array( '*', $one['events'], true ) || in_array( $event, $one['events'], true ) ) ) );
	}

	/**
	 * What proves where a message comes from: of each secret that holds HMAC-SHA256 over id, time and body.
	 *
	 * @param Webhook $webhook
	 */
	public function signature( array $webhook, string $id, int $timestamp, string $body ): string {
		$secrets = [ $webhook['secret'] ];
		if ( '' !== $webhook['before'] && $webhook['before_until'] > $this->clock->sql() ) {
			$secrets[] = $webhook['before'];
		}
		return implode( ',', array_map( static fn ( string $secret ): string => 'v1=' . hash_hmac( 'sha256', "$id.$timestamp.$body", $secret ), $secrets ) );
	}

	/**
	 * @param \Closure( Webhook ): Webhook $change
	 * @return Webhook
	 * @throws Refusal 'webhook-not-found'.
	 */
	private function replace( string $id, \Closure $change, Actor $actor ): array {
		$changed = $change( $this->get( $id ) );
		$this->settings->save_webhooks( array_map( static fn ( array $one ): array => $one['id'] === $id ? $changed : $one, $this->settings->webhooks() ), $actor );
		return $changed;
	}

	/**
	 * @param list<mixed> $events
	 * @return list<string>
	 * @throws Refusal 'settings-invalid'.
	 */
	private function events( array $events ): array {
		$known = [ '*', ...array_keys( $this->machine->definition()['acts'] ) ];
		foreach ( $events as $event ) {
			if ( ! is_string( $event ) || ! in_array( $event, $known, true ) ) {
				throw new Refusal( 'settings-invalid' );
			}
		}
		/** @var list<string> $events */
		return [] === $events ? throw new Refusal( 'settings-invalid' ) : array_values( array_unique( $events ) );
	}

	private static function secret(): string {
		return 'prakat_' . bin2hex( random_bytes( 32 ) );
	}
}
