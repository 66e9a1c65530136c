<?php
/**
 * Messages, as they are written.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * One row for each person and matter: the line of their inbox and, as they wish, a mail that is still to go. Holds numbers
 * and codes only; words are made when it is read.
 *
 * @phpstan-type Message array{user: int, kind: string, entry: int|null, version: int|null, act: string, params: array<string, string|int>, once: string|null}
 */
final class Outbox {

	private const COLUMNS = [ 'user_id', 'kind', 'entry_id', 'version_id', 'act', 'params', 'at', 'once', 'urgent', 'mail', 'due', 'registered' ];

	/** Whether something was written in this request that is to go out soon. */
	private bool $written = false;

	public function __construct(
		private readonly Database $database,
		private readonly Preferences $preferences,
		private readonly Texts $texts,
		private readonly Clock $clock
	) {
	}

	/**
	 * Writes messages, in the transaction of what they tell of.
	 *
	 * @param list<Message> $messages
	 */
	public function write( array $messages ): void {
		if ( [] === $messages ) {
			return;
		}
		cache_users( array_values( array_unique( array_column( $messages, 'user' ) ) ) );
		$due = [];
		$this->database->insert_many(
			'messages',
			self::COLUMNS,
			array_map(
				function ( array $message ) use ( &$due ): array {
					// The same person is told of many in a night.
					$of   = "{$message['user']} {$message['kind']}";
					$due += array_key_exists( $of, $due ) ? [] : [ $of => $this->due( $message ) ];
					return $this->row( $message, $due[ $of ] );
				},
				$messages
			)
		);
		$this->written = true;
	}

	/**
	 * Writes one that must not be there twice, whoever else writes it meanwhile.
	 *
	 * @param Message $message With `once`.
	 */
	public function write_once( array $message ): void {
		$marks = [ '%d', '%s', '%d', '%d', '%s', '%s', '%s', '%s', '%d', '%s', '%s', '%d' ];
		$this->database->run( 'INSERT INTO {messages} (' . implode( ', ', self::COLUMNS ) . ') VALUES (' . implode( ', ', $marks ) . ') ON DUPLICATE KEY UPDATE kind = kind', $this->row( $message, $this->due( $message ) ) );
		$this->written = true;
	}

	/**
	 * Something else was written that is to go out soon.
	 */
	public function touch(): void {
		$this->written = true;
	}

	/**
	 * Whether there is something new to send since this was last asked.
	 */
	public function has_new(): bool {
		$written       = $this->written;
		$this->written = false;
		return $written;
	}

	/**
	 * @param Message $message
	 */
	private function due( array $message ): ?\DateTimeImmutable {
		return $this->preferences->due( $message['user'], $this->texts->is_urgent( $message['kind'] ) );
	}

	/**
	 * @param Message $message
	 * @return list<scalar|null>
	 */
	private function row( array $message, ?\DateTimeImmutable $due ): array {
		$urgent = $this->texts->is_urgent( $message['kind'] );
		return [
			$message['user'],
			$message['kind'],
			$message['entry'],
			$message['version'],
			$message['act'],
			CanonicalJson::encode( (object) $message['params'] ),
			$this->clock->sql(),
			$message['once'],
			$urgent ? 1 : 0,
			null === $due ? 'none' : 'waiting',
			$this->clock->sql( $due ),
			null === $due ? 1 : 0,
		];
	}
}
