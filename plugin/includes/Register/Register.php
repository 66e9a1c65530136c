<?php
/**
 * The append-only log of every act.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;

/**
 * Adds rows, each holding the hash of the one before it; never changes one and has no way to. Rows are numbered
 * without gaps: the head row is locked until the transaction that writes has ended.
 *
 * @phpstan-type Entry array{act: string, actor: Actor, entry_id?: int|null, version_id?: int|null, version_hash?: string|null, request_id?: int|null, from_state?: string|null, to_state?: string|null, reason_code?: string|null, words?: string|null, details?: array<string, mixed>}
 * @phpstan-type Row array<string, string|null>
 * @phpstan-import-type Args from Database
 */
final class Register {

	/** The row of {heads} that holds the last number and hash. */
	public const HEAD = 'register';

	/** Rows that are handed to the database at once where there are many. */
	private const AHEAD = 100;

	/** In the order of row(). */
	private const COLUMNS = [ 'seq', 'at', 'actor_id', 'actor_key', 'actor_name', 'actor_position', 'acting_for', 'act', 'entry_id', 'version_id', 'version_hash', 'request_id', 'from_state', 'to_state', 'reason_code', 'words', 'details', 'prev_hash', 'format', 'salt', 'hash' ];

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * Writes one row. Call it as late as possible in the transaction: everybody else who acts waits from here on.
	 *
	 * @param Entry $entry
	 * @return int The row's number.
	 * @throws \LogicException Outside of a transaction: what is logged and what is done stand or fall together.
	 */
	public function write( array $entry ): int {
		return $this->write_all( [ $entry ] )[0];
	}

	/**
	 * Writes rows one after the other, with one lock and as few statements as may be.
	 *
	 * @param non-empty-list<Entry>    $entries
	 * @param array{string, Args}|null $meanwhile A statement with its arguments that the database does while the first rows are hashed.
	 * @return non-empty-list<int> The rows' numbers.
	 * @throws \LogicException Outside of a transaction.
	 */
	public function write_all( array $entries, ?array $meanwhile = null ): array {
		if ( ! $this->database->in_transaction() ) {
			throw new \LogicException( 'The register is written in the transaction that it tells of.' );
		}
		$head  = $this->lock();
		$first = $head['seq'] + 1;
		$rows  = function () use ( $entries, &$head ): \Generator {
			foreach ( $entries as $entry ) {
				$row  = $this->row( $entry, $head );
				$head = [
					'seq'  => $row['seq'],
					'hash' => $row['hash'],
				];
				yield array_values( $row );
			}
		};
		// Who the system is need not be looked up: then the next rows are hashed while the database writes the last ones.
		$people = array_filter( $entries, static fn ( array $entry ): bool => ! $entry['actor']->system );
		if ( [] === $people && count( $entries ) > self::AHEAD ) {
			$this->database->insert_ahead( 'register', self::COLUMNS, $rows(), self::AHEAD, $meanwhile );
		} else {
			null === $meanwhile || $this->database->run( ...$meanwhile );
			$this->database->insert_many( 'register', self::COLUMNS, $rows() );
		}
		$this->database->update( 'heads', $head, [ 'name' => self::HEAD ] );
		return range( $first, $head['seq'] );
	}

	/**
	 * @param Entry                           $entry
	 * @param array{seq: int, hash: string} $head The row before.
	 * @return non-empty-array<string, int|string|null>&array{seq: int, hash: string}
	 */
	private function row( array $entry, array $head ): array {
		$actor   = $entry['actor'];
		$details = $entry['details'] ?? [];
		if ( null !== $actor->acting_for ) {
			// Written down, so that it stays what it was when the account is renamed or gone.
			$details += [ 'acting_for_name' => Identity::name( $actor->acting_for ) ];
		}
		$row = [
			'seq'            => $head['seq'] + 1,
			'at'             => $this->clock->now()->format( 'Y-m-d\TH:i:s.u\Z' ),
			'actor_id'       => $actor->id,
			'actor_key'      => Identity::key( $actor->id ),
			'actor_name'     => self::cut( $actor->name ),
			'actor_position' => self::cut( $actor->position ),
			'acting_for'     => $actor->acting_for,
			'act'            => $entry['act'],
			'entry_id'       => $entry['entry_id'] ?? null,
			'version_id'     => $entry['version_id'] ?? null,
			'version_hash'   => $entry['version_hash'] ?? null,
			'request_id'     => $entry['request_id'] ?? null,
			'from_state'     => $entry['from_state'] ?? null,
			'to_state'       => $entry['to_state'] ?? null,
			'reason_code'    => $entry['reason_code'] ?? null,
			'words'          => $entry['words'] ?? null,
			'details'        => CanonicalJson::encode( (object) $details ),
			'prev_hash'      => $head['hash'],
			'format'         => Chain::FORMAT,
			'salt'           => bin2hex( random_bytes( 32 ) ),
		];

		$row['hash'] = Chain::hash( $row );
		return $row;
	}

	/**
	 * What was done to an entry, newest first.
	 *
	 * @return array{rows: list<Row>, total: int}
	 */
	public function of_entry( int $entry_id, int $page, int $per_page ): array {
		return [
			'rows'  => $this->database->rows( 'SELECT * FROM {register} WHERE entry_id = %d ORDER BY seq DESC LIMIT %d OFFSET %d', [ $entry_id, $per_page, ( $page - 1 ) * $per_page ] ),
			'total' => (int) $this->database->value( 'SELECT COUNT(*) FROM {register} WHERE entry_id = %d', [ $entry_id ] ),
		];
	}

	/**
	 * One row; null when there is none of that number.
	 *
	 * @return Row|null
	 */
	public function of_number( int $seq ): ?array {
		return $this->database->row( 'SELECT * FROM {register} WHERE seq = %d', [ $seq ] );
	}

	/**
	 * The whole register, newest first. Its numbers have no gaps, so a page is found by number and not by counting.
	 *
	 * @return array{rows: list<Row>, total: int}
	 */
	public function page( int $page, int $per_page ): array {
		$total = $this->head()['seq'];
		$to    = $total - ( $page - 1 ) * $per_page;
		return [
			'rows'  => $to < 1 ? [] : $this->database->rows( 'SELECT * FROM {register} WHERE seq <= %d AND seq > %d ORDER BY seq DESC', [ $to, $to - $per_page ] ),
			'total' => $total,
		];
	}

	/**
	 * The last row's number and hash: who writes them down elsewhere can tell later whether anything before was changed.
	 *
	 * @return array{seq: int, hash: string}
	 */
	public function head(): array {
		$head = $this->database->row( 'SELECT seq, hash FROM {heads} WHERE name = %s', [ self::HEAD ] );
		return self::as_head( $head );
	}

	/**
	 * @return array{seq: int, hash: string}
	 */
	private function lock(): array {
		$head = $this->database->row( 'SELECT seq, hash FROM {heads} WHERE name = %s FOR UPDATE', [ self::HEAD ] );
		if ( null === $head ) {
			$this->database->run( 'INSERT INTO {heads} (name, seq, hash) VALUES (%s, 0, %s) ON DUPLICATE KEY UPDATE seq = seq', [ self::HEAD, Chain::START ] );
			$head = $this->database->row( 'SELECT seq, hash FROM {heads} WHERE name = %s FOR UPDATE', [ self::HEAD ] );
		}
		return self::as_head( $head );
	}

	/**
	 * @param Row|null $head
	 * @return array{seq: int, hash: string}
	 */
	private static function as_head( ?array $head ): array {
		return [
			'seq'  => (int) ( $head['seq'] ?? 0 ),
			'hash' => (string) ( $head['hash'] ?? Chain::START ),
		];
	}

	private static function cut( string $text ): string {
		return mb_substr( $text, 0, 191 );
	}
}
