<?php
/**
 * The heads that are written down.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * The number and hash of the register's last row: who has it from a day, on paper or elsewhere, can tell on any later day
 * whether a row up to then was changed. One is kept for each day, so that what was printed yesterday can be found again.
 *
 * @phpstan-type Anchor array{day: string, seq: int, hash: string, at: string}
 */
final class Anchors {

	public function __construct( private readonly Database $database, private readonly Register $register, private readonly Clock $clock ) {
	}

	/**
	 * The head now.
	 *
	 * @return Anchor
	 */
	public function now(): array {
		return [ 'day' => $this->clock->today() ] + $this->register->head() + [ 'at' => $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' ) ];
	}

	/**
	 * Writes down the head of this day, unless it was done already. Comes with the recurring pass; two at once do it once.
	 */
	public function keep(): void {
		$now = $this->now();
		if ( 0 === $now['seq'] || null !== $this->database->value( 'SELECT seq FROM {anchors} WHERE day = %s', [ $now['day'] ] ) ) {
			return;
		}
		$this->database->run( 'INSERT INTO {anchors} (day, seq, hash, at) VALUES (%s, %d, %s, %s) ON DUPLICATE KEY UPDATE day = day', [ $now['day'], $now['seq'], $now['hash'], $this->clock->sql() ] );
	}

	/**
	 * Those of the days before, newest first.
	 *
	 * @return array{items: list<Anchor>, total: int}
	 */
	public function page( int $page, int $per_page ): array {
		return [
			'items' => array_map( $this->shape( ... ), $this->database->rows( 'SELECT day, seq, hash, at FROM {anchors} ORDER BY day DESC LIMIT %d OFFSET %d', [ $per_page, ( $page - 1 ) * $per_page ] ) ),
			'total' => (int) $this->database->value( 'SELECT COUNT(*) FROM {anchors}' ),
		];
	}

	/**
	 * Those of a stretch of rows, by row.
	 *
	 * @return list<Anchor>
	 */
	public function between( int $from, int $to ): array {
		return array_map( $this->shape( ... ), $this->database->rows( 'SELECT day, seq, hash, at FROM {anchors} WHERE seq >= %d AND seq <= %d ORDER BY seq', [ $from, $to ] ) );
	}

	/**
	 * A head as somebody wrote it down: '1234:9f86d0…', or that with its day before it.
	 *
	 * @return Anchor|null
	 */
	public static function read( string $written ): ?array {
		if ( 1 !== preg_match( '/^(?:(\d{4}-\d{2}-\d{2})[ :])?\s*([1-9]\d{0,15})[ :]\s*([0-9a-f]{64})$/i', trim( $written ), $match ) ) {
			return null;
		}
		return [
			'day'  => $match[1],
			'seq'  => (int) $match[2],
			'hash' => strtolower( $match[3] ),
			'at'   => '',
		];
	}

	/**
	 * @param array<string, string|null> $row
	 * @return Anchor
	 */
	private function shape( array $row ): array {
		return [
			'day'  => (string) $row['day'],
			'seq'  => (int) $row['seq'],
			'hash' => (string) $row['hash'],
			'at'   => (string) $this->clock->iso( $row['at'] ),
		];
	}
}
