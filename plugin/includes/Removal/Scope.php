<?php
/**
 * How far one proof of removal goes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Which addresses a proof asks. Where nothing of the entry is public any more: every address that it ever had. Where it goes on
 * with a later version (`part`): what only this version had, which is its own address, its files that no later one has, their
 * copies, and a former name of its page. An address belongs to the last version that had it (Addresses::record), so what the
 * entry's present page is, and a file that goes on, is asked by no such proof.
 *
 * @phpstan-import-type Answers from Fetcher
 * @phpstan-import-type Address from Fetcher
 * @phpstan-type Row array<string, string|null>
 */
final class Scope {

	/** What one version had by itself. The entry's page, its data and downloads are those of the version of today. */
	private const OF_A_VERSION = "'version', 'file', 'copy', 'post', 'old-slug', 'feed', 'embed'";

	/** Where the pages of an entry that goes on are. */
	private const PAGES = "'page', 'post', 'feed', 'embed'";

	/** Under these a page of the website is found by its name, which another may have taken. */
	private const BY_NAME = [ 'post', 'old-slug', 'feed', 'embed' ];

	public function __construct( private readonly Database $database, private readonly Addresses $addresses, private readonly Clock $clock ) {
	}

	/**
	 * Whether the entry of the proof goes on, so that only what its version had is asked.
	 *
	 * @param Row $proof Of {removals}.
	 */
	public static function is_part( array $proof ): bool {
		return '1' === (string) $proof['part'];
	}

	/**
	 * Writes down where all of it is to be found by now, if the site's addresses have changed since.
	 *
	 * @param Row $proof
	 */
	public function renew( array $proof ): void {
		$entry_id = (int) $proof['entry_id'];
		$last     = self::is_part( $proof ) ? (int) $this->database->value( 'SELECT MAX(version_id) FROM {addresses} WHERE entry_id = %d', [ $entry_id ] ) : 0;
		if ( $last > (int) $proof['version_id'] ) {
			// What the later version has is its own first.
			$this->addresses->record( $entry_id, $last );
		}
		$this->addresses->record( $entry_id, (int) $proof['version_id'], (string) $proof['gone_at'] );
	}

	/**
	 * The next addresses that were not asked in this turn.
	 *
	 * @param Row $proof
	 * @return list<Row>
	 */
	public function unasked( array $proof, int $turn, int $after, int $most ): array {
		[ $where, $args ] = self::where( $proof );
		return $this->database->rows( "SELECT a.id, a.kind, a.base, a.path, a.main FROM {addresses} a LEFT JOIN {removal_answers} w ON w.removal_id = %d AND w.address_id = a.id AND w.turn = %d WHERE $where AND a.id > %d AND w.address_id IS NULL ORDER BY a.id LIMIT %d", [ (int) $proof['id'], $turn, ...$args, $after, $most ] );
	}

	/**
	 * All of them, with what was answered last.
	 *
	 * @param Row $proof
	 * @return list<Row>
	 */
	public function all( array $proof ): array {
		[ $where, $args ] = self::where( $proof );
		return $this->database->rows( "SELECT a.base, a.path, a.kind, w.by_head, w.by_get, w.by_condition, w.verdict FROM {addresses} a LEFT JOIN {removal_answers} w ON w.address_id = a.id AND w.removal_id = %d WHERE $where ORDER BY a.id", [ (int) $proof['id'], ...$args ] );
	}

	/**
	 * Whether an address that a page of the website had under a name is another page's by now: what that shows is no remainder of
	 * this one.
	 *
	 * @param Row    $proof
	 * @param string $kind Of the address.
	 */
	public function is_anothers( array $proof, string $kind, string $url ): bool {
		if ( ! in_array( $kind, self::BY_NAME, true ) ) {
			return false;
		}
		$post = url_to_postid( $url );
		return 0 !== $post && (int) $this->database->value( 'SELECT post_id FROM {governed_posts} WHERE entry_id = %d', [ (int) $proof['entry_id'] ] ) !== $post;
	}

	/**
	 * What was answered, where an address that leads on to the entry's page of today is as it should be.
	 *
	 * @param Row                 $proof
	 * @param array<int, Address> $asked
	 * @param array<int, Answers> $answers
	 * @return array<int, Answers>
	 */
	public function judged( array $proof, array $asked, array $answers ): array {
		$pages = null;
		foreach ( $answers as $id => $answer ) {
			if ( 'answers' !== $answer['verdict'] || ! self::is_part( $proof ) || in_array( $asked[ $id ]['url'], $answer['ended'], true ) ) {
				continue;
			}
			$pages ??= $this->pages( (int) $proof['entry_id'] );
			if ( [] === array_diff( array_map( rawurldecode( ... ), $answer['ended'] ), $pages ) ) {
				$answers[ $id ]['verdict'] = 'moved';
			}
		}
		return $answers;
	}

	/**
	 * Where the entry is to be seen now, decoded.
	 *
	 * @return list<string>
	 */
	private function pages( int $entry_id ): array {
		$rows = $this->database->rows( 'SELECT a.base, a.path FROM {addresses} a JOIN {index_entries} i ON i.entry_id = a.entry_id AND i.version_id = a.version_id WHERE a.entry_id = %d AND i.expires_at > %s AND a.kind IN ( ' . self::PAGES . ' )', [ $entry_id, $this->clock->sql() ] );
		return array_map( static fn ( array $address ): string => rawurldecode( (string) Addresses::url( $address ) ), $rows );
	}

	/**
	 * @param Row $proof
	 * @return array{string, list<int>}
	 */
	private static function where( array $proof ): array {
		return self::is_part( $proof )
			? [ 'a.entry_id = %d AND a.version_id = %d AND a.kind IN ( ' . self::OF_A_VERSION . ' )', [ (int) $proof['entry_id'], (int) $proof['version_id'] ] ]
			: [ 'a.entry_id = %d', [ (int) $proof['entry_id'] ] ];
	}
}
