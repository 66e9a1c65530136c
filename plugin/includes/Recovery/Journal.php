<?php
/**
 * What came down before its time, told outside of the database.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

use Prakat\Database\Database;
use Prakat\Files\Folder;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Machine;

/**
 * A line outside of the database for each entry that was withdrawn, or lapsed: a database of yesterday does not know what was
 * taken down today, and must not show it again. What was published later says so itself, wherever it is known. Numbers and
 * times only. What ends by the clock needs no line: every database knows it.
 */
final class Journal {

	private const FILE = 'taken-down.ndjson';

	/** A file that is longer loses the lines that are older than KEPT. */
	private const BYTES = 1_000_000;

	private const KEPT = '-400 days';

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Place $place,
		private readonly Clock $clock
	) {
	}

	/**
	 * An act was committed that led an entry's version to this state.
	 *
	 * @return bool Whether there was something to write down.
	 */
	public function note( int $entry_id, string $to ): bool {
		if ( ! $this->is_told( $to ) ) {
			return false;
		}
		$this->append( $this->line( $entry_id, $this->clock->sql() ) );
		return true;
	}

	/**
	 * Writes down what the register tells after a row of its own and the list does not: whatever did it was killed when it had
	 * committed, before it came to this.
	 *
	 * @param int $seq Of a row up to which the list is complete.
	 */
	public function catch_up( int $seq ): void {
		$states = array_values( array_filter( array_map( 'strval', array_keys( $this->machine->definition()['states'] ) ), $this->is_told( ... ) ) );
		$rows   = $this->database->rows( "SELECT entry_id, at FROM {register} WHERE seq > %d AND to_state IN (%s…) AND COALESCE( from_state, '' ) <> to_state ORDER BY seq", [ $seq, $states ] );
		$known  = [] === $rows ? [] : $this->down();
		foreach ( $rows as $row ) {
			$at = str_replace( 'T', ' ', substr( (string) $row['at'], 0, 19 ) );
			if ( ( $known[ (int) $row['entry_id'] ]['at'] ?? '' ) < $at ) {
				$this->append( $this->line( (int) $row['entry_id'], $at ) );
			}
		}
	}

	/**
	 * Whether an entry that is led to this state comes down before its time.
	 */
	private function is_told( string $state ): bool {
		return ! in_array( $this->machine->state( $state )['gone'] ?? null, [ null, 'expired', 'replaced' ], true );
	}

	/**
	 * @param string $at UTC.
	 * @return array<string, scalar>
	 */
	private function line( int $entry_id, string $at ): array {
		return [
			'entry' => $entry_id,
			'uuid'  => (string) $this->database->value( 'SELECT uuid FROM {entries} WHERE id = %d', [ $entry_id ] ),
			'down'  => true,
			'at'    => $at,
			'post'  => (int) $this->database->value( 'SELECT post_id FROM {governed_posts} WHERE entry_id = %d', [ $entry_id ] ),
		];
	}

	/**
	 * Entries that were taken down, and when last.
	 *
	 * @return array<int, array{uuid: string, at: string}>
	 */
	public function down(): array {
		$down = [];
		foreach ( $this->all() as $line ) {
			if ( $line['at'] >= ( $down[ $line['entry'] ]['at'] ?? '' ) ) {
				$down[ $line['entry'] ] = [
					'uuid' => $line['uuid'],
					'at'   => $line['at'],
				];
			}
		}
		return $down;
	}

	/**
	 * Pages and posts of the website that were taken down, and when last, by their numbers: of one that was accepted as found a
	 * database of before knows no entry.
	 *
	 * @return array<int, string>
	 */
	public function pages(): array {
		$pages = [];
		foreach ( $this->all() as $line ) {
			if ( $line['post'] > 0 ) {
				$pages[ $line['post'] ] = max( $line['at'], $pages[ $line['post'] ] ?? '' );
			}
		}
		return $pages;
	}

	/**
	 * The lines of every place that say that something was taken down.
	 *
	 * @return \Generator<int, array{entry: int, uuid: string, down: bool, at: string, post: int}>
	 */
	private function all(): \Generator {
		foreach ( $this->place->all() as $folder ) {
			foreach ( $this->lines( $folder . self::FILE ) as $line ) {
				if ( $line['down'] ) {
					yield $line;
				}
			}
		}
	}

	/**
	 * @return \Generator<int, array{entry: int, uuid: string, down: bool, at: string, post: int}>
	 */
	private function lines( string $path ): \Generator {
		$file = is_file( $path ) ? fopen( $path, 'rb' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- Line by line.
		while ( false !== $file && false !== ( $text = fgets( $file ) ) ) {
			$line = json_decode( $text, true );
			// A line that was cut off by a full disk says nothing.
			if ( is_array( $line ) && is_int( $line['entry'] ?? null ) && is_bool( $line['down'] ?? null ) && is_string( $line['at'] ?? null ) ) {
				yield [
					'entry' => $line['entry'],
					'uuid'  => (string) ( $line['uuid'] ?? '' ),
					'down'  => $line['down'],
					'at'    => $line['at'],
					'post'  => (int) ( $line['post'] ?? 0 ),
				];
			}
		}
		if ( false !== $file ) {
			fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		}
	}

	/**
	 * How long it is where a look costs nothing; null where there is no such place.
	 */
	public function bytes(): ?int {
		$folder = $this->place->near();
		if ( null === $folder ) {
			return null;
		}
		clearstatcache( true, $folder . self::FILE );
		return is_file( $folder . self::FILE ) ? (int) filesize( $folder . self::FILE ) : 0;
	}

	/**
	 * Everywhere: where it is looked at before something is read, and where no backup brings an older one back.
	 *
	 * @param array<string, scalar> $line
	 */
	private function append( array $line ): void {
		foreach ( array_unique( [ $this->place->near() ?? $this->place->folder(), $this->place->folder() ] ) as $folder ) {
			$this->append_in( $folder, $line );
		}
	}

	/**
	 * @param array<string, scalar> $line
	 */
	private function append_in( string $folder, array $line ): void {
		$path = $folder . self::FILE;
		try {
			Folder::close_to_the_web( $folder );
			$this->shorten( $path );
		} catch ( Refusal ) {
			return;
		}
		// What can't be written is not worth failing an act that is done: the register has it.
		// It begins with a line end of its own: where a full disk has cut the line before, only that one is lost.
		// No bucket can be locked, and what asks for a lock there writes nothing.
		@file_put_contents( $path, "\n" . wp_json_encode( $line ) . "\n", FILE_APPEND | ( str_contains( $path, '://' ) ? 0 : LOCK_EX ) ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged, WordPress.WP.AlternativeFunctions.file_system_operations_file_put_contents -- See above.
	}

	private function shorten( string $path ): void {
		if ( ! is_file( $path ) || (int) filesize( $path ) < self::BYTES ) {
			return;
		}
		$oldest = $this->clock->sql( $this->clock->now()->modify( self::KEPT ) );
		$kept   = '';
		foreach ( $this->lines( $path ) as $line ) {
			$kept .= $line['at'] > $oldest ? wp_json_encode( $line ) . "\n" : '';
		}
		// Beside it first: a full disk, or a process that is killed, leaves the old one whole.
		if ( strlen( $kept ) === @file_put_contents( $path . '.part', $kept ) ) { // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged, WordPress.WP.AlternativeFunctions.file_system_operations_file_put_contents -- As above.
			rename( $path . '.part', $path ); // phpcs:ignore WordPress.WP.AlternativeFunctions.rename_rename -- Atomic.
		}
	}
}
