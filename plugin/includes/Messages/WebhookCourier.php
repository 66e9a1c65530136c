<?php
/**
 * Telling webhooks.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Sends what waits for webhooks, one request each: claimed before, marked after, tried again later and later. A receiver
 * knows a double by its id. Redirects are not followed, answers are not read beyond their status.
 *
 * @phpstan-import-type Webhook from Settings
 */
final class WebhookCourier {

	/** Tries after which it is given up: about four days. */
	public const TRIES = 20;

	private const CLAIM = 120;

	private const TIMEOUT = 10;

	private const BATCH = 50;

	public function __construct(
		private readonly Database $database,
		private readonly Webhooks $webhooks,
		private readonly Address $address,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param float $ends Begins nothing further after that time (microtime).
	 * @return array{sent: int, failed: int, finished: bool}
	 */
	public function run( float $ends ): array {
		$done = [
			'sent'     => 0,
			'failed'   => 0,
			'finished' => true,
		];
		$last = 0;
		do {
			$now  = $this->clock->sql();
			$rows = $this->database->rows( "SELECT * FROM {deliveries} WHERE id > %d AND state = 'waiting' AND due <= %s AND ( claimed_until IS NULL OR claimed_until <= %s ) ORDER BY id LIMIT %d", [ $last, $now, $now, self::BATCH ] );
			foreach ( $rows as $row ) {
				$last   = (int) $row['id'];
				$result = $this->deliver( $row );
				if ( null !== $result ) {
					++$done[ $result ? 'sent' : 'failed' ];
				}
				if ( microtime( true ) >= $ends ) {
					$done['finished'] = false;
					return $done;
				}
			}
		} while ( self::BATCH === count( $rows ) );
		return $done;
	}

	/**
	 * Sends one message now.
	 *
	 * @param Webhook $webhook
	 * @return array{ok: bool, status: int, error: string}
	 */
	public function send( array $webhook, string $uuid, string $body ): array {
		try {
			$where = $this->address->demand( $webhook['url'] );
		} catch ( Refusal ) {
			return [
				'ok'     => false,
				'status' => 0,
				'error'  => 'address not allowed',
			];
		}
		$timestamp = $this->clock->now()->getTimestamp();
		$pin       = static function ( mixed $handle ) use ( $where ): void {
			if ( $handle instanceof \CurlHandle ) {
				$ip = str_contains( $where['ip'], ':' ) ? '[' . $where['ip'] . ']' : $where['ip'];
				curl_setopt( $handle, CURLOPT_RESOLVE, [ "{$where['host']}:{$where['port']}:$ip" ] ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- The address that was checked is the one connected to.
			}
		};
		$inside = static fn ( bool $external, string $host ): bool => $external || $host === $where['host'];
		$port   = static fn ( array $ports ): array => [ ...$ports, $where['port'] ];
		add_action( 'http_api_curl', $pin );
		// WordPress's own check resolves the name again and knows fewer ports; ours was done above, and is stricter.
		add_filter( 'http_request_host_is_external', $inside, 10, 2 );
		add_filter( 'http_allowed_safe_ports', $port );
		try {
			$answer = wp_safe_remote_post(
				$webhook['url'],
				[
					'timeout'             => self::TIMEOUT,
					'redirection'         => 0,
					'limit_response_size' => 1024,
					'user-agent'          => 'Prakat/' . PRAKAT_VERSION,
					'headers'             => [
						'Content-Type'       => 'application/json',
						'X-Prakat-Id'        => $uuid,
						'X-Prakat-Timestamp' => (string) $timestamp,
						'X-Prakat-Signature' => $this->webhooks->signature( $webhook, $uuid, $timestamp, $body ),
					],
					'body'                => $body,
				]
			);
		} finally {
			remove_action( 'http_api_curl', $pin );
			remove_filter( 'http_request_host_is_external', $inside );
			remove_filter( 'http_allowed_safe_ports', $port );
		}
		$status = is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
		return [
			'ok'     => $status >= 200 && $status < 300,
			'status' => $status,
			'error'  => is_wp_error( $answer ) ? mb_substr( $answer->get_error_message(), 0, 191 ) : '',
		];
	}

	/**
	 * @param array<string, string|null> $row
	 */
	private function deliver( array $row ): ?bool {
		$now   = $this->clock->now();
		$sql   = $this->clock->sql();
		$claim = bin2hex( random_bytes( 8 ) );
		$mine  = $this->database->run( "UPDATE {deliveries} SET claim = %s, claimed_until = %s WHERE id = %d AND state = 'waiting' AND due <= %s AND ( claimed_until IS NULL OR claimed_until <= %s )", [ $claim, $this->clock->sql( $now->modify( '+' . self::CLAIM . ' seconds' ) ), (int) $row['id'], $sql, $sql ] );
		if ( 1 !== $mine ) {
			return null;
		}
		try {
			$webhook = $this->webhooks->get( (string) $row['webhook'] );
		} catch ( Refusal ) {
			$webhook = null;
		}
		if ( null === $webhook || ! $webhook['active'] ) {
			$this->database->run( "UPDATE {deliveries} SET state = 'failed', error = 'switched off', claimed_until = NULL WHERE id = %d AND claim = %s", [ (int) $row['id'], $claim ] );
			return false;
		}
		$result = $this->send( $webhook, (string) $row['uuid'], (string) $row['body'] );
		$tries  = 1 + (int) $row['tries'];
		$state  = $result['ok'] ? 'sent' : ( $tries >= self::TRIES ? 'failed' : 'waiting' );
		$this->database->run(
			'UPDATE {deliveries} SET state = %s, tries = %d, status = %d, error = %s, due = %s, sent_at = %s, claimed_until = NULL WHERE id = %d AND claim = %s AND state = %s',
			[ $state, $tries, $result['status'], $result['error'], $this->clock->sql( $now->modify( '+' . Courier::wait( $tries ) . ' minutes' ) ), $result['ok'] ? $this->clock->sql() : null, (int) $row['id'], $claim, 'waiting' ]
		);
		return $result['ok'];
	}
}
