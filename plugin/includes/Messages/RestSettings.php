<?php
/**
 * The settings of messages, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Rest\Body;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Machine;

/**
 * GET and PUT /settings/messages, and the webhooks below it. A secret leaves in the one answer that made it.
 *
 * @phpstan-import-type Webhook from Settings
 */
final class RestSettings {

	public function __construct(
		private readonly Edge $edge,
		private readonly Settings $settings,
		private readonly Webhooks $webhooks,
		private readonly WebhookQueue $queue,
		private readonly WebhookCourier $courier,
		private readonly Pass $pass,
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$one = '/settings/messages/webhooks/(?P<id>[0-9a-f]{12})';
		$this->edge->route( '/settings/messages', 'GET', fn (): array => $this->all(), who: 'configurer' );
		$this->edge->route( '/settings/messages', 'PUT', $this->save( ... ), who: 'configurer' );
		$this->edge->route( '/settings/messages/retry', 'POST', fn (): array => [ 'retried' => $this->pass->retry() ], who: 'configurer' );
		$this->edge->route( '/settings/messages/webhooks', 'POST', $this->add( ... ), who: 'configurer' );
		$this->edge->route( $one, 'PUT', $this->change( ... ), who: 'configurer' );
		$this->edge->route( $one, 'DELETE', $this->remove( ... ), who: 'configurer' );
		$this->edge->route( $one . '/rotate', 'POST', fn ( \WP_REST_Request $request ): array => $this->with_secret( $this->webhooks->rotate( self::id( $request ), Actor::current() ) ), who: 'configurer' );
		$this->edge->route( $one . '/test', 'POST', $this->test( ... ), who: 'configurer' );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function all(): array {
		$language = $this->sentences->language();
		$alarm    = get_option( Pass::ALARM, null );
		return [
			'subject'         => $this->settings->subject(),
			'footer'          => $this->settings->footer(),
			'placeholders'    => [
				[
					'name'  => '{agency}',
					'words' => __( 'Name of the agency', 'prakat' ),
				],
				[
					'name'  => '{title}',
					'words' => __( 'What the message is about, without personal data', 'prakat' ),
				],
			],
			'collapseMinutes' => $this->settings->collapse_minutes(),
			'expireSoonDays'  => $this->settings->expire_soon_days(),
			'webhooks'        => array_map( $this->shape( ... ), $this->settings->webhooks() ),
			'kinds'           => $this->kinds( $language ),
			'alarm'           => is_array( $alarm ) ? [ 'since' => $this->clock->iso( (string) $alarm['since'] ) ] + $alarm : null,
		];
	}

	/**
	 * What a webhook can be told of.
	 *
	 * @param 'en'|'th' $language
	 * @return list<array{id: string, words: string}>
	 */
	private function kinds( string $language ): array {
		$kinds = [];
		foreach ( $this->machine->definition()['acts'] as $act => $said ) {
			$kinds[] = [
				'id'    => (string) $act,
				'words' => (string) $said['words'][ $language ],
			];
		}
		return $kinds;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function save( \WP_REST_Request $request ): array {
		Body::of( $request )->only( 'subject', 'footer', 'collapseMinutes', 'expireSoonDays' );
		/** @var array<string, mixed> $input */
		$input = (array) $request->get_json_params();
		$this->settings->save( $input, Actor::current() );
		return $this->all();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $request ): array {
		$body = Body::of( $request )->only( 'url', 'events' );
		return $this->with_secret( $this->webhooks->add( trim( $body->text( 'url' ) ), $body->items( 'events' ), Actor::current() ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$body = Body::of( $request )->only( 'url', 'active', 'events' );
		return $this->shape(
			$this->webhooks->change(
				self::id( $request ),
				$body->has( 'url' ) ? trim( $body->text( 'url' ) ) : null,
				$body->has( 'active' ) ? $body->flag( 'active' ) : null,
				$body->has( 'events' ) ? $body->items( 'events' ) : null,
				Actor::current()
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{removed: true}
	 */
	private function remove( \WP_REST_Request $request ): array {
		$this->webhooks->remove( self::id( $request ), Actor::current() );
		return [ 'removed' => true ];
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{ok: bool, status: int, error: string}
	 */
	private function test( \WP_REST_Request $request ): array {
		$trial = $this->queue->trial();
		return $this->courier->send( $this->webhooks->get( self::id( $request ) ), $trial['uuid'], $trial['body'] );
	}

	/**
	 * @param Webhook $webhook
	 * @return array{webhook: array<string, mixed>, secret: string}
	 */
	private function with_secret( array $webhook ): array {
		return [
			'webhook' => $this->shape( $webhook ),
			'secret'  => $webhook['secret'],
		];
	}

	/**
	 * @param Webhook $webhook
	 * @return array<string, mixed>
	 */
	private function shape( array $webhook ): array {
		$last    = $this->database->value( "SELECT MAX(sent_at) FROM {deliveries} WHERE webhook = %s AND state = 'sent'", [ $webhook['id'] ] );
		$failing = (array) $this->database->row( "SELECT COUNT(*) AS n, MAX(error) AS error, MAX(status) AS status FROM {deliveries} WHERE webhook = %s AND state IN ( 'waiting', 'failed' ) AND tries > 0", [ $webhook['id'] ] );
		return [
			'id'         => $webhook['id'],
			'url'        => $webhook['url'],
			'active'     => $webhook['active'],
			'events'     => $webhook['events'],
			'createdAt'  => $this->clock->iso( $webhook['created_at'] ),
			'secretEnds' => substr( $webhook['secret'], -4 ),
			'failing'    => (int) ( $failing['n'] ?? 0 ),
			'lastSentAt' => $this->clock->iso( $last ),
			'lastError'  => 0 === (int) ( $failing['n'] ?? 0 ) ? '' : (string) ( '' === (string) $failing['error'] ? 'HTTP ' . $failing['status'] : $failing['error'] ),
		];
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private static function id( \WP_REST_Request $request ): string {
		return (string) $request->get_url_params()['id'];
	}
}
