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
 * Computes every row's hash again, follows the links and compares the heads that were written down day by day. Reads a
 * batch at a time, so memory stays the same however long the register is; rows that are written meanwhile do not disturb
 * it. A register that was rewritten together with its head and its kept heads is found by a head that somebody else
 * wrote down: hand it in, or use scripts/verify-register.mjs on an export.
 *
 * @phpstan-import-type Finding from Verdict
 * @phpstan-import-type Anchor from Anchors
 */
final class Verifier {

	private const MOST_FINDINGS = 100;

	/** How far from its place a row is looked for that was put elsewhere. */
	private const REACH = 50;

	/** @var list<Finding> */
	private array $findings = [];

	/** Whether the row before stands where another was: then what follows it can't be linked to it. */
	private bool $after_moved = false;

	private int $format = 1;

	/** @var list<Anchor> Kept heads of the rows that are to come, by row. */
	private array $anchors = [];

	private int $compared = 0;

	public function __construct( private readonly Database $database, private readonly Register $register, private readonly Anchors $kept ) {
	}

	/**
	 * @param (callable( int $done, int $of ): void)|null $progress Told after each batch.
	 * @param positive-int                                $batch    Rows that are read at once.
	 * @param int                                         $from     The first row that is read; 1 for the whole register.
	 * @param float                                       $seconds  Stops after a batch when that long has passed; the
	 *                                                              verdict names the row to go on with.
	 * @param list<Anchor>                                $given    Heads that were written down elsewhere.
	 */
	public function verify( ?callable $progress = null, int $batch = 1000, int $from = 1, float $seconds = INF, array $given = [] ): Verdict {
		$this->findings    = [];
		$this->after_moved = false;
		$this->compared    = 0;
		$this->format      = 1;
		$this->anchors     = [];

		$ends   = microtime( true ) + $seconds;
		$head   = $this->register->head();
		$before = $from > 1 ? $this->register->of_number( $from - 1 ) : null;
		$seq    = $from - 1;
		$hash   = null === $before ? Chain::START : (string) $before['hash'];
		$rows   = 0;
		if ( $from > 1 && null === $before ) {
			// The row before is missing: that was found when it was its turn.
			$this->after_moved = true;
		}
		do {
			$read = $this->database->rows( 'SELECT * FROM {register} WHERE seq > %d AND seq <= %d ORDER BY seq LIMIT %d', [ $seq, $head['seq'], $batch ] );
			if ( [] !== $read ) {
				$this->expect( $seq + 1, (int) $read[ count( $read ) - 1 ]['seq'], $given );
			}
			foreach ( $read as $row ) {
				$this->follow( $row, $seq, $hash );
				$seq  = (int) $row['seq'];
				$hash = (string) $row['hash'];
				$this->compare( $seq, $hash );
				++$rows;
			}
			if ( null !== $progress && [] !== $read ) {
				$progress( $seq, $head['seq'] );
			}
			if ( count( $read ) === $batch && microtime( true ) >= $ends ) {
				return new Verdict( $rows, $head['hash'], $this->findings, $this->compared, $seq + 1, $head['seq'] );
			}
		} while ( count( $read ) === $batch );

		$this->end( $seq, $hash, $head, $given );
		return new Verdict( $rows, $head['hash'], $this->findings, $this->compared, null, $head['seq'] );
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
		$format       = Chain::format( $row );
		$older        = $format < $this->format;
		$this->format = max( $this->format, $format );
		if ( $older || ! hash_equals( Chain::hash( $row ), (string) $row['hash'] ) ) {
			$was = $older ? null : $this->place_of( $row );

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
	 * The kept heads among the rows that were just read.
	 *
	 * @param list<Anchor> $given
	 */
	private function expect( int $from, int $to, array $given ): void {
		$this->anchors = [ ...$this->kept->between( $from, $to ), ...array_filter( $given, static fn ( array $anchor ): bool => $anchor['seq'] >= $from && $anchor['seq'] <= $to ) ];
		usort( $this->anchors, static fn ( array $a, array $b ): int => $a['seq'] <=> $b['seq'] );
	}

	private function compare( int $seq, string $hash ): void {
		while ( [] !== $this->anchors && $this->anchors[0]['seq'] <= $seq ) {
			$anchor = array_shift( $this->anchors );
			++$this->compared;
			if ( $anchor['seq'] === $seq && ! hash_equals( strtolower( $anchor['hash'] ), $hash ) ) {
				$this->find( 'anchor', $seq, [ 'day' => $anchor['day'] ] );
			}
		}
	}

	/**
	 * @param array{seq: int, hash: string} $head  As read before the first row.
	 * @param list<Anchor>                  $given
	 */
	private function end( int $seq, string $hash, array $head, array $given ): void {
		$beyond = [ ...$this->kept->between( $head['seq'] + 1, PHP_INT_MAX ), ...array_filter( $given, static fn ( array $anchor ): bool => $anchor['seq'] > $head['seq'] ) ];
		// A head that was written down after ours was read is of a row that was written since.
		$written = $this->register->head()['seq'];
		$reached = max( 0, $head['seq'], ...array_filter( array_column( $beyond, 'seq' ), static fn ( int $number ): bool => $number > $written ) );
		if ( $seq < $reached ) {
			$this->find(
				'cut',
				$seq + 1,
				[
					'from' => $seq,
					'to'   => $reached,
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
	 * @param 'edited'|'lost'|'moved'|'unlinked'|'cut'|'added'|'head'|'anchor' $kind
	 * @param array<string, int|string>                                        $params
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
