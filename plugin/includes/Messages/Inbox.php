<?php
/**
 * The messages of one person.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * What somebody was told, newest first, and what of it is unread.
 */
final class Inbox {

	public function __construct(
		private readonly Database $database,
		private readonly Texts $texts,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return array{items: list<array<string, mixed>>, total: int}
	 */
	public function page( int $user_id, bool $unread, int $page, int $per_page ): array {
		$where = 'user_id = %d' . ( $unread ? ' AND read_at IS NULL' : '' );
		$rows  = $this->database->rows( "SELECT * FROM {messages} WHERE $where ORDER BY id DESC LIMIT %d OFFSET %d", [ $user_id, $per_page, ( $page - 1 ) * $per_page ] );
		return [
			'items' => array_map( $this->shape( ... ), $rows ),
			'total' => (int) $this->database->value( "SELECT COUNT(*) FROM {messages} WHERE $where", [ $user_id ] ),
		];
	}

	public function unread( int $user_id ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM {messages} WHERE user_id = %d AND read_at IS NULL', [ $user_id ] );
	}

	/**
	 * Marks messages as read; those of others stay as they are.
	 *
	 * @param list<int>|null $ids Null: all.
	 */
	public function read( int $user_id, ?array $ids ): void {
		if ( [] === $ids ) {
			return;
		}
		$only = null === $ids ? '' : ' AND id IN (%d…)';
		$this->database->run( "UPDATE {messages} SET read_at = %s WHERE user_id = %d AND read_at IS NULL$only", [ $this->clock->sql(), $user_id, ...( null === $ids ? [] : [ $ids ] ) ] );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, mixed>
	 */
	private function shape( array $row ): array {
		$number = CanonicalJson::decode( (string) $row['params'] )['number'] ?? null;
		return [
			'id'      => (int) $row['id'],
			'at'      => $this->clock->iso( $row['at'] ),
			'kind'    => (string) $row['kind'],
		] + $this->texts->of( $row, $this->sentences->language() ) + [
			'read'    => null !== $row['read_at'],
			'link'    => Texts::link( $row ),
			'entry'   => null === $row['entry_id'] ? null : (int) $row['entry_id'],
			'request' => is_string( $number ) && '–' !== $number ? $number : null,
			'mail'    => (string) $row['mail'],
		];
	}
}
