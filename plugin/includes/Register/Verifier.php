<?php
/**
 * Reading the register's chain from its first row to its last.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;

/**
 * Computes every row's hash again and follows the links. Reads a batch at a time, so memory stays the same however long
 * the register is; rows that are written meanwhile do not disturb it. What it can't see is a register that was rewritten
 * from some row to its end together with its head: against that, write the head down elsewhere from time to time.
 *
 * @phpstan-import-type Finding from Verdict
 */
final class Verifier {

	private const MOST_FINDINGS = 100;

	/** How far from its place a row is looked for that was put elsewhere. */
	private const REACH = 50;

	/** @var list<Finding> */
	private array $findings = [];

	/** Whether the row before stands where another was: then what follows it can't be linked to it. */
	private bool $after_moved = false;

	public function __construct( private readonly Database $database, private readonly Register $register ) {
	}

	/**
	 * @param (callable( int $done, int $of ): void)|null $progress Told after each batch.
	 * @param positive-int                                $batch    Rows that are read at once.
	 */
	public function verify( ?callable $progress = null, int $batch = 1000 ): Verdict {
		$this->findings    = [];
		$this->after_moved = false;

		$head = $this->register->head();
		$seq  = 0;
		$hash = Chain::START;
		$rows = 0;
		do {
			$read = $this->database->rows( 'SELECT * FROM {register} WHERE seq > %d AND seq <= %d ORDER BY seq LIMIT %d', [ $seq, $head['seq'], $batch ] );
			foreach ( $read as $row ) {
				$this->follow( $row, $seq, $hash );
				$seq  = (int) $row['seq'];
				$hash = (string) $row['hash'];
				++$rows;
			}
			if ( null !== $progress && [] !== $read ) {
				$progress( $seq, $head['seq'] );
			}
		} while ( count( $read ) === $batch );

		$this->end( $seq, $hash, $head );
		return new Verdict( $rows, $head['hash'], $this->findings );
	}

	/**
	 * @param array<string, string|null> $row
	 * @param int                        $last_seq  Of the row before.
	 * @param string                     $last_hash Of the row before, as stored.
	 */
	private function follow( array $row, int $last_seq, string $last_hash ): void {
		$seq     = (int) $row['seq'];
		$follows = $last_seq + 1 === $seq;
		if ( ! $follows ) {
			$this->find(
				'lost',
				$last_seq + 1,
				[
					'from' => $last_seq + 1,
					'to'   => $seq - 1,
				]
			);
		}
		if ( ! hash_equals( Chain::hash( $row ), (string) $row['hash'] ) ) {
			$was = $this->place_of( $row );

			$this->after_moved = null !== $was;
			$this->find( null === $was ? 'edited' : 'moved', $seq, null === $was ? [] : [ 'was' => $was ] );
			return;
		}
		if ( $follows && ! $this->after_moved && ! hash_equals( $last_hash, (string) $row['prev_hash'] ) ) {
			$this->find( 'unlinked', $seq );
		}
		$this->after_moved = false;
	}

	/**
	 * @param array{seq: int, hash: string} $head As read before the first row.
	 */
	private function end( int $seq, string $hash, array $head ): void {
		if ( $seq < $head['seq'] ) {
			$this->find(
				'cut',
				$seq + 1,
				[
					'from' => $seq,
					'to'   => $head['seq'],
				]
			);
		} elseif ( ! hash_equals( $head['hash'], $hash ) ) {
			$this->find( 'head', $seq );
		}
		// The last row is asked for before the head is read again: what was written properly is never past the head.
		$last = (int) $this->database->value( 'SELECT MAX(seq) FROM {register}' );
		if ( $last > $this->register->head()['seq'] ) {
			$this->find( 'added', $last );
		}
	}

	/**
	 * The number under which a row was written, when it is a neighbouring one.
	 *
	 * @param array<string, string|null> $row
	 */
	private function place_of( array $row ): ?int {
		$seq = (int) $row['seq'];
		for ( $was = max( 1, $seq - self::REACH ); $was <= $seq + self::REACH; $was++ ) {
			if ( $was !== $seq && hash_equals( Chain::hash( [ 'seq' => $was ] + $row ), (string) $row['hash'] ) ) {
				return $was;
			}
		}
		return null;
	}

	/**
	 * @param 'edited'|'lost'|'moved'|'unlinked'|'cut'|'added'|'head' $kind
	 * @param array<string, int>                                      $params
	 */
	private function find( string $kind, int $seq, array $params = [] ): void {
		if ( count( $this->findings ) < self::MOST_FINDINGS ) {
			$this->findings[] = [
				'kind'   => $kind,
				'seq'    => $seq,
				'params' => [ 'seq' => $seq ] + $params,
			];
		}
	}
}
