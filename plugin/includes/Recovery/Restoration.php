<?php
/**
 * After a backup was restored.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Files\File;
use Prakat\Files\Vault;
use Prakat\PublicIndex\Publisher;
use Prakat\PublicIndex\Rebuild;
use Prakat\Register\Register;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * Says what a restored or moved site lacks, and puts right what can be: ends what had been taken down since the backup, takes
 * down what has expired meanwhile, then makes the public index and the copies of files anew from the approved versions. May be
 * stopped anywhere and done again; goes on where it stopped.
 *
 * @phpstan-type Lack array{rows: int, from: int, since: string, other: bool, moved: string, down: array<int, array{uuid: string, at: string}>}
 * @phpstan-type Lost array{entry: int, title: string, name: string, public: bool}
 */
final class Restoration {

	/** There only while a restoration is under way: { lacks, ended, by }. */
	public const OPTION = 'prakat_restoring';

	/** Seconds that a request gives to it. */
	public const SECONDS = 15;

	/** Entries that are rebuilt between two looks at the clock. */
	private const STEP = 25;

	public function __construct(
		private readonly Database $database,
		private readonly Register $register,
		private readonly Mark $mark,
		private readonly Journal $journal,
		private readonly Vault $vault,
		private readonly Publisher $publisher,
		private readonly Sweep $sweep,
		private readonly Rebuild $rebuild
	) {
	}

	/**
	 * What the database lacks of what the folder of originals remembers; null when nothing. Costs two statements where all is
	 * well.
	 *
	 * @return Lack|null
	 */
	public function lack(): ?array {
		$told = $this->mark->read();
		if ( null === $told ) {
			return null;
		}
		$moved = '' !== $told['home'] && home_url( '/' ) !== $told['home'] ? $told['home'] : '';
		if ( $this->mark->belongs( $told ) ) {
			return '' === $moved ? null : [
				'rows'  => 0,
				'from'  => 0,
				'since' => '',
				'other' => false,
				'moved' => $moved,
				'down'  => [],
			];
		}
		$head  = $this->register->head();
		$at    = 0 === $head['seq'] ? null : $this->database->value( 'SELECT at FROM {register} WHERE seq = %d', [ $head['seq'] ] );
		return [
			'rows'  => max( 0, $told['seq'] - $head['seq'] ),
			'from'  => $head['seq'] + 1,
			'since' => null === $at ? '' : substr( $at, 0, 19 ) . 'Z',
			// It goes on from the backup, or belongs to another site.
			'other' => $head['seq'] >= $told['seq'],
			'moved' => $moved,
			'down'  => $this->still_live( $this->journal->down() ),
		];
	}

	/**
	 * The files that are not there, or are not what was sealed.
	 *
	 * @param bool $reads Whether every byte is read, which takes long; else it is looked for and its beginning opened.
	 * @return \Generator<int, Lost>
	 */
	public function lost_files( bool $reads = false ): \Generator {
		$last = 0;
		do {
			$rows = $this->database->rows( 'SELECT f.*, e.title AS entry_title, EXISTS ( SELECT 1 FROM {version_files} v WHERE v.file_id = f.id AND v.version_id = e.live_version_id ) AS live FROM {files} f LEFT JOIN {entries} e ON e.id = f.entry_id WHERE f.id > %d ORDER BY f.id LIMIT 500', [ $last ] );
			foreach ( $rows as $row ) {
				$last = (int) $row['id'];
				if ( ! $this->is_there( File::from_row( $row ), $reads ) ) {
					yield [
						'entry'  => (int) $row['entry_id'],
						'title'  => (string) $row['entry_title'],
						'name'   => (string) $row['name'],
						'public' => '1' === (string) $row['live'],
					];
				}
			}
		} while ( [] !== $rows );
	}

	/**
	 * Ends, from the moment at which they came down, the entries that the database believes to be public and that were taken
	 * down after the backup. Done by itself as soon as a sweep finds the database too old: this waits for nobody.
	 *
	 * @return int How many.
	 */
	public function end_what_was_down(): int {
		$lack  = $this->lack();
		$ended = null === $lack || ( 0 === $lack['rows'] && ! $lack['other'] ) ? 0 : $this->end_pages();
		foreach ( $lack['down'] ?? [] as $entry_id => $down ) {
			$this->database->transaction(
				function () use ( $entry_id, $down ): void {
					$this->database->value( 'SELECT id FROM {entries} WHERE id = %d FOR UPDATE', [ $entry_id ] );
					$this->publisher->take( $entry_id, 'withdrawn' );
					// The next sweep finds it over, and a rebuild does not bring it back.
					$this->database->run( 'UPDATE {entries} SET expires_at = %s, rev = rev + 1 WHERE id = %d AND expires_at > %s', [ $down['at'], $entry_id, $down['at'] ] );
					// A page of the website is hidden by this, until the sweep ends it too.
					$this->database->run( "UPDATE {governed_posts} SET expires_at = %s WHERE entry_id = %d AND state = 'live' AND ( expires_at IS NULL OR expires_at > %s )", [ $down['at'], $entry_id, $down['at'] ] );
				}
			);
			++$ended;
		}
		return $ended;
	}

	/**
	 * The same of pages that were accepted as found, and have no version to expire.
	 */
	private function end_pages(): int {
		$ended = 0;
		foreach ( $this->journal->pages() as $post_id => $at ) {
			$ended += $this->database->run( "UPDATE {governed_posts} SET expires_at = %s WHERE post_id = %d AND state = 'live' AND version_id IS NULL AND accepted_at <= %s AND ( expires_at IS NULL OR expires_at > %s )", [ $at, $post_id, $at, $at ] );
		}
		return $ended;
	}

	/**
	 * Comes with the recurring sweep: remembers how far the site is, or, where the database is too old for what was
	 * remembered, ends at once what had been taken down; then goes on with a restoration that somebody began.
	 */
	public function keep(): void {
		if ( ! $this->remember() ) {
			$this->end_what_was_down();
		}
		if ( $this->is_under_way() ) {
			$this->go_on( self::SECONDS );
		}
	}

	/**
	 * Remembers how far the site is, and first what came down on the way and was not written down.
	 *
	 * @return bool Whether the database is the one that was remembered; else nothing is.
	 */
	public function remember(): bool {
		$told = $this->mark->read();
		if ( null !== $told && $this->mark->belongs( $told ) ) {
			$this->journal->catch_up( $told['seq'] );
		}
		return $this->mark->keep();
	}

	/**
	 * Begins, unless one is under way.
	 */
	public function begin( Actor $actor ): void {
		if ( null === get_option( self::OPTION, null ) ) {
			add_option(
				self::OPTION,
				[
					'lacks' => $this->lack(),
					'by'    => $actor->id,
					'ended' => $this->end_what_was_down(),
				],
				'',
				false
			);
		}
	}

	public function is_under_way(): bool {
		return is_array( get_option( self::OPTION, null ) );
	}

	/**
	 * Goes on for so long.
	 *
	 * @param (callable( int, int, string ): mixed)|null $progress Entries done, of how many, the one just done.
	 * @return array{entries: int, records: int, removed: int, ended: int, refused: list<array{entry: int, refusal: string}>}|null Null while there is more to do.
	 */
	public function go_on( float $seconds, ?callable $progress = null ): ?array {
		$state = get_option( self::OPTION, null );
		if ( ! is_array( $state ) ) {
			return null;
		}
		$ends = microtime( true ) + $seconds;
		// First what is over, so that nothing that has expired meanwhile is laid out.
		$this->end_what_was_down();
		if ( ! $this->sweep->run( (int) max( 1, min( $seconds, 3600 ) ) )['finished'] ) {
			return null;
		}
		do {
			$done = $this->rebuild->run( null, $progress, self::STEP );
			if ( ! $done['finished'] && microtime( true ) >= $ends ) {
				return null;
			}
		} while ( ! $done['finished'] );
		$this->sweep->run( 0 );
		$this->end( $state, count( $done['refused'] ) );
		unset( $done['finished'] );
		return $done + [ 'ended' => (int) ( $state['ended'] ?? 0 ) ];
	}

	/**
	 * @param array<array-key, mixed> $state
	 */
	private function end( array $state, int $refused ): void {
		$lacks = is_array( $state['lacks'] ?? null ) ? $state['lacks'] : [];
		$by    = (int) ( $state['by'] ?? 0 );
		$this->database->transaction(
			fn (): int => $this->register->write(
				[
					'act'     => 'restored',
					'actor'   => $by > 0 ? Actor::user( $by ) : Actor::system( 'restoration' ),
					'details' => [
						'missing' => (int) ( $lacks['rows'] ?? 0 ),
						'since'   => (string) ( $lacks['since'] ?? '' ),
						'moved'   => (string) ( $lacks['moved'] ?? '' ),
						'ended'   => (int) ( $state['ended'] ?? 0 ),
						'refused' => $refused,
					],
				]
			)
		);
		delete_option( self::OPTION );
		// From here on this is the site's register.
		$this->mark->write();
	}

	/**
	 * Those of them of which the database believes to be public what had been published before they were taken down.
	 *
	 * @param array<int, array{uuid: string, at: string}> $down
	 * @return array<int, array{uuid: string, at: string}>
	 */
	private function still_live( array $down ): array {
		foreach ( $down as $entry_id => $one ) {
			$published = $this->database->value( "SELECT MAX(r.at) FROM {entries} e JOIN {register} r ON r.entry_id = e.id AND r.version_id = e.live_version_id AND r.act IN ( 'publish', 'publish-urgent' ) WHERE e.id = %d AND e.uuid = %s AND e.expires_at > %s", [ $entry_id, $one['uuid'], $one['at'] ] );
			if ( null === $published || str_replace( 'T', ' ', substr( $published, 0, 19 ) ) > $one['at'] ) {
				unset( $down[ $entry_id ] );
			}
		}
		return $down;
	}

	private function is_there( File $file, bool $reads ): bool {
		try {
			if ( $reads ) {
				return hash_equals( $file->sha256, $this->vault->digest( $file ) );
			}
			$this->vault->each( $file )->current();
			return true;
		} catch ( Refusal | \RuntimeException ) {
			return false;
		}
	}
}
