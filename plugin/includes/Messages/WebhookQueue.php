<?php
/**
 * What webhooks are to be told.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Database\Database;
use Prakat\Permalinks\Links;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Workflow\Machine;

/**
 * One row for each webhook and act, written in the act's transaction, with its body as it will be sent: numbers, codes and
 * addresses, no title, no name, no word that somebody wrote.
 *
 * @phpstan-import-type Done from \Prakat\Workflow\Consequence
 */
final class WebhookQueue {

	public function __construct(
		private readonly Database $database,
		private readonly Webhooks $webhooks,
		private readonly Machine $machine,
		private readonly Links $links,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param list<array{Done, array{params: array<string, string|int>, uuid: string, ...}}> $events
	 * @return bool Whether anybody is to be told.
	 */
	public function write( array $events ): bool {
		$rows = [];
		foreach ( $events as [ $done, $about ] ) {
			foreach ( $this->webhooks->for_event( $done['act'] ) as $webhook ) {
				$uuid   = wp_generate_uuid4();
				$rows[] = $this->row( $uuid, $webhook['id'], $done['act'], $this->body( $uuid, $done, $about ) );
			}
		}
		if ( [] !== $rows ) {
			$this->database->insert_many( 'deliveries', [ 'uuid', 'webhook', 'event', 'body', 'at', 'state', 'due' ], $rows );
		}
		return [] !== $rows;
	}

	/**
	 * A message by which the receiver can be tried out; it tells of nothing.
	 *
	 * @return array{uuid: string, body: string}
	 */
	public function trial(): array {
		$uuid = wp_generate_uuid4();
		return [
			'uuid' => $uuid,
			'body' => CanonicalJson::encode(
				[
					'id'    => $uuid,
					'event' => 'test',
					'at'    => $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' ),
				]
			),
		];
	}

	/**
	 * @param Done                                                              $done
	 * @param array{params: array<string, string|int>, uuid: string, ...} $about
	 */
	private function body( string $uuid, array $done, array $about ): string {
		$live = 'live' === ( $this->machine->state( $done['to'] )['slot'] ?? '' );
		return CanonicalJson::encode(
			[
				'id'      => $uuid,
				'event'   => $done['act'],
				'at'      => $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' ),
				'from'    => $done['from'],
				'to'      => $done['to'],
				'request' => $about['params']['number'],
				'entry'   => [
					'id'      => $done['entry'],
					'uuid'    => $about['uuid'],
					'section' => $about['params']['section'],
					'unit'    => $about['params']['unit'],
					'version' => $done['version'],
					'public'  => $live ? $this->links->entry( $about['uuid'] ) : null,
					'admin'   => admin_url( 'admin.php?page=prakat&view=entry&id=' . $done['entry'] ),
				],
			]
		);
	}

	/**
	 * @return list<string>
	 */
	private function row( string $uuid, string $webhook, string $event, string $body ): array {
		return [ $uuid, $webhook, $event, $body, $this->clock->sql(), 'waiting', $this->clock->sql() ];
	}
}
