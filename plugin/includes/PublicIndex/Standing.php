<?php
/**
 * Totals that stand until something changes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Support\Clock;

/**
 * Remembers what was counted over a section's entries, so that a page costs no more with a thousand entries than with
 * one. What is remembered is never more than what counting anew would give:
 *
 * - Each section has a stamp, which every transaction that changes its public rows renews as its last statement; both
 *   are seen from the same moment on. What was counted bears the stamp that was read by the very statement that counted,
 *   and is used under that stamp only.
 * - Between two changes only the clock changes the answer, and only at the moments at which an entry comes or goes. What
 *   was counted says from when until when it holds: from then until the next such moment, and never longer than LONGEST.
 *
 * Whatever is missing, of another stamp or of another time is counted anew. Nothing is lost with this table.
 *
 * @phpstan-type Known array<string, array<array-key, mixed>>
 */
final class Standing {

	/** Counts the stamp along: to be selected by a statement that counts, with the section as its argument. */
	public const STAMP = '(SELECT stamp FROM {index_stamps} WHERE section = %s)';

	/** Seconds after which all is counted anew, for the sake of whoever changes a table by hand. */
	private const LONGEST = 300;

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * Opens the section's totals, as they are at that moment.
	 *
	 * @param list<array{0: string, 1: string}> $keys Facets and values that will be asked for.
	 * @param string                            $now  'Y-m-d H:i:s' in UTC.
	 */
	public function open( Section $section, array $keys, string $now ): Ledger {
		return new Ledger( $this, $section, $now, $this->remembered( $section, $keys, $now ) );
	}

	/**
	 * What is remembered and holds now.
	 *
	 * @param list<array{0: string, 1: string}> $keys
	 * @return Known
	 */
	private function remembered( Section $section, array $keys, string $now ): array {
		if ( $this->database->in_transaction() ) {
			// What this transaction has changed itself bears no stamp yet.
			return [];
		}
		$which = implode( ' OR ', array_fill( 0, count( $keys ), '(m.facet = %s AND m.value = %s)' ) );
		$found = [];
		foreach ( $this->database->rows(
			"SELECT m.facet, m.value, m.data FROM {index_stamps} s JOIN {index_standing} m ON m.section = s.section AND m.stamp = s.stamp WHERE s.section = %s AND m.valid_from <= %s AND m.valid_until > %s AND ($which)",
			[ $section->id, $now, $now, ...array_merge( ...$keys ) ]
		) as $row ) {
			$data = json_decode( (string) $row['data'], true );
			if ( is_array( $data ) ) {
				$found[ self::key( (string) $row['facet'], (string) $row['value'] ) ] = $data;
			}
		}
		return $found;
	}

	/**
	 * Remembers what was counted.
	 *
	 * @param Known             $counted
	 * @param list<string|null> $stamps  That the statements read which counted it.
	 * @param string            $now     The time that they asked for.
	 * @param string|null       $until   When something of the section next comes or goes.
	 */
	public function keep( Section $section, array $counted, array $stamps, string $now, ?string $until ): void {
		$stamp = $stamps[0] ?? null;
		// Different stamps: something changed between two statements.
		if ( [] === $counted || count( array_unique( $stamps ) ) > 1 || $this->database->in_transaction() ) {
			return;
		}
		$longest = $this->clock->sql( $this->clock->at( $now )->modify( '+' . self::LONGEST . ' seconds' ) );
		$until   = min( $until ?? $longest, $longest );
		try {
			if ( null === $stamp ) {
				$this->database->run( 'INSERT INTO {index_stamps} (section, stamp) VALUES (%s, %s) ON DUPLICATE KEY UPDATE section = section', [ $section->id, self::stamp() ] );
				return;
			}
			$args = [];
			foreach ( $counted as $key => $data ) {
				array_push( $args, $section->id, ...explode( "\n", $key, 2 ), ...[ $stamp, $now, $until, json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR ) ] );
			}
			$rows = implode( ', ', array_fill( 0, count( $counted ), '(%s, %s, %s, %s, %s, %s, %s)' ) );
			$this->database->run( "INSERT INTO {index_standing} (section, facet, value, stamp, valid_from, valid_until, data) VALUES $rows ON DUPLICATE KEY UPDATE stamp = VALUES(stamp), valid_from = VALUES(valid_from), valid_until = VALUES(valid_until), data = VALUES(data)", $args );
		} catch ( DatabaseError ) {
			// A page is answered all the same where nothing may be written now, or somebody else is writing.
			return;
		}
	}

	/**
	 * The public rows of the section change in this transaction.
	 */
	public function changes( string $section ): void {
		if ( ! $this->database->in_transaction() ) {
			throw new \LogicException( 'The stamp is renewed in the transaction that changes the rows.' );
		}
		$this->database->before_commit(
			'index ' . $section,
			function () use ( $section ): void {
				$stamp = self::stamp();
				$this->database->run( 'INSERT INTO {index_stamps} (section, stamp) VALUES (%s, %s) ON DUPLICATE KEY UPDATE stamp = %s', [ $section, $stamp, $stamp ] );
			}
		);
	}

	/**
	 * A facet and a value in one.
	 */
	public static function key( string $facet, string $value ): string {
		return $facet . "\n" . $value;
	}

	/** Never given twice: what a restored database remembers is of no stamp that will come. */
	private static function stamp(): string {
		return bin2hex( random_bytes( 8 ) );
	}
}
