<?php
/**
 * Searching a section's text.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Database\Database;

/**
 * Looks through the packed text of a section's live entries, 64 records a block, leaving out the blocks whose signature
 * lacks the word: a hundred thousand records are some fourteen megabytes, read in constant memory in a few milliseconds
 * even when every block has to be, where LIKE takes a hundred. Counts every match; keeps where they are while they are few.
 */
final class Search {

	/** Matches that are kept. With more, the rows are met soon enough on a walk in order. */
	public const MOST = 3000;

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * Whether this database keeps packed text.
	 */
	public function is_packed(): bool {
		return ! $this->database->is_sqlite();
	}

	/**
	 * @param list<string> $words    Normalised, at least one; all must be in the same record.
	 * @param string       $now      'Y-m-d H:i:s' in UTC.
	 * @param int|null     $entry_id The only entry to look in.
	 * @return array{count: int, rows: array<int, list<int>>|null} Rows by entry; null when there are more than MOST.
	 */
	public function find( Section $section, array $words, string $now, ?int $entry_id = null ): array {
		$packed  = array_map( [ SearchText::class, 'pack' ], $words );
		$pattern = self::pattern( $packed );
		$count   = 0;
		$rows    = [];
		foreach ( $this->blocks( $section, $packed, $now, $entry_id ) as $block ) {
			$body  = (string) $block['body'];
			// A compiled pattern looks for several bytes at once, which str_contains() does not.
			$found = (int) preg_match_all( $pattern, $body );
			if ( 0 === $found ) {
				continue;
			}
			$count += $found;
			if ( $count <= self::MOST ) {
				foreach ( self::lines( $body, $packed ) as $line ) {
					$rows[ (int) $block['entry_id'] ][] = (int) $block['first_row'] + $line;
				}
			}
		}
		return [
			'count' => $count,
			'rows'  => $count > self::MOST ? null : $rows,
		];
	}

	/**
	 * Which lines of a block hold all of the words, from 0.
	 *
	 * @param list<string> $packed
	 * @return list<int>
	 */
	private static function lines( string $body, array $packed ): array {
		$lines = [];
		$line  = 0;
		$start = 0;
		for ( $at = strpos( $body, $packed[0] ); false !== $at; $at = strpos( $body, $packed[0], $start ) ) {
			$line += substr_count( $body, "\n", $start, $at - $start );
			$end   = strpos( $body, "\n", $at );
			$end   = false === $end ? strlen( $body ) : $end;
			$begin = count( $packed ) > 1 ? (int) strrpos( substr( $body, 0, $at ), "\n" ) : $at;
			if ( self::holds( substr( $body, $begin, $end - $begin ), $packed ) ) {
				$lines[] = $line;
			}
			$start = $end;
		}
		return $lines;
	}

	/**
	 * @param list<string> $packed
	 */
	private static function holds( string $text, array $packed ): bool {
		foreach ( $packed as $word ) {
			if ( ! str_contains( $text, $word ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The live blocks that may hold the words.
	 *
	 * @param list<string> $packed
	 * @return \Generator<int, array<string, string|null>>
	 */
	private function blocks( Section $section, array $packed, string $now, ?int $entry_id ): \Generator {
		// Read in the order of the blocks; what entry they belong to is looked up, not the other way round.
		$sql = sprintf( 'SELECT STRAIGHT_JOIN t.entry_id, t.first_row, t.body FROM {%s} t JOIN {index_entries} e ON e.entry_id = t.entry_id WHERE e.published_at <= %%s AND e.expires_at > %%s', Tables::blocks( $section->id ) );
		$may  = Grams::condition( $packed, 't.grams' );
		$sql .= '' === $may ? '' : " AND $may";
		if ( null === $entry_id ) {
			return $this->database->each( $sql . ' ORDER BY t.entry_id, t.first_row', [ $now, $now ] );
		}
		return $this->database->each( $sql . ' AND t.entry_id = %d ORDER BY t.entry_id, t.first_row', [ $now, $now, $entry_id ] );
	}

	/**
	 * One match for each line that holds all of the words.
	 *
	 * @param list<string> $packed
	 */
	private static function pattern( array $packed ): string {
		if ( 1 === count( $packed ) ) {
			return '/' . preg_quote( $packed[0], '/' ) . '[^\n]*+/';
		}
		$all = '';
		foreach ( $packed as $word ) {
			$all .= '(?=[^\n]*?' . preg_quote( $word, '/' ) . ')';
		}
		return '/^' . $all . '[^\n]*+/m';
	}
}
