<?php
/**
 * The commands of `wp prakat`.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Cli;

use Prakat\Contract\Contracts;
use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\Entries\Versions;
use Prakat\Expiry\Sweep;
use Prakat\Import\Importer;
use Prakat\Import\Report;
use Prakat\PublicIndex\Rebuild;
use Prakat\Register\Verifier;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

/**
 * Thin over the services that the screens and the clock use: the same refusals, the same register.
 */
final class Commands {
	/** Refused rows that are told; the rest is counted. */
	private const TOLD = 50;

	/**
	 * Needs one service a command.
	 *
	 * @param Rebuild   $rebuild   The public index.
	 * @param Sweep     $sweep     Expiry.
	 * @param Verifier  $verifier  The register.
	 * @param Importer  $importer  Imports.
	 * @param Report    $report    Problems of imports in words.
	 * @param Entries   $entries   Entries.
	 * @param Versions  $versions  Versions.
	 * @param Contracts $contracts Sections.
	 * @param Sentences $sentences Refusals in words.
	 * @param Database  $database  Counts.
	 * @param Clock     $clock     Time.
	 * @param Terminal  $terminal  Where it is said.
	 */
	public function __construct(
		private readonly Rebuild $rebuild,
		private readonly Sweep $sweep,
		private readonly Verifier $verifier,
		private readonly Importer $importer,
		private readonly Report $report,
		private readonly Entries $entries,
		private readonly Versions $versions,
		private readonly Contracts $contracts,
		private readonly Sentences $sentences,
		private readonly Database $database,
		private readonly Clock $clock,
		private readonly Terminal $terminal
	) {
	}

	/**
	 * Makes the public index anew from the approved versions.
	 *
	 * ## OPTIONS
	 *
	 * [--section=<id>]
	 * : Only this section.
	 *
	 * ## EXAMPLES
	 *
	 *     wp prakat rebuild
	 *     wp prakat rebuild --section=procurement
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options The section.
	 */
	public function rebuild( array $args, array $options ): void {
		$this->refusable(
			function () use ( $options ): void {
				$section = isset( $options['section'] ) ? $this->contracts->section( (string) $options['section'] )->id : null;
				$done    = $this->rebuild->run(
					$section,
					function ( int $number, int $of, string $what ): void {
						$this->terminal->say( "$number/$of $what" );
					}
				);
				foreach ( $done['refused'] as $refused ) {
					$this->terminal->say( "Entry {$refused['entry']} was left out: {$refused['refusal']}" );
				}
				$words = "{$done['entries']} entries with {$done['records']} records are in the public index, {$done['removed']} were removed.";
				[] === $done['refused'] ? $this->terminal->done( $words ) : $this->terminal->fail( $words );
			}
		);
	}

	/**
	 * Takes down what has expired or lapsed, now.
	 *
	 * ## OPTIONS
	 *
	 * [--dry-run]
	 * : Only say what would be taken down.
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options Whether to change nothing.
	 */
	public function sweep( array $args, array $options ): void {
		if ( (bool) ( $options['dry-run'] ?? false ) ) {
			$due = $this->sweep->preview();
			foreach ( $due as $entry ) {
				$this->terminal->say( "{$entry['act']} {$entry['entry']} since {$entry['since']}: {$entry['title']}" );
			}
			$this->terminal->done( count( $due ) . ' entries would be taken down.' );
			return;
		}
		$done  = $this->sweep->run( 0 );
		$words = "{$done['expired']} expired, {$done['lapsed']} lapsed, {$done['shelved']} file copies put right, {$done['cleared']} caches cleared, {$done['failed']} failed.";
		0 === $done['failed'] ? $this->terminal->done( $words ) : $this->terminal->fail( $words );
	}

	/**
	 * Verifies the register: every row's hash, and that it follows the row before.
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options None.
	 */
	public function verify( array $args, array $options ): void {
		$verdict = $this->verifier->verify();
		foreach ( $verdict->findings as $finding ) {
			$this->terminal->say( "Row {$finding['seq']}: {$finding['kind']} " . wp_json_encode( $finding['params'] ) );
		}
		$verdict->is_sound()
			? $this->terminal->done( "{$verdict->rows} rows, all as they were written. Last hash: {$verdict->head}" )
			: $this->terminal->fail( "The register was changed, first at row {$verdict->broken_at()} of {$verdict->rows}." );
	}

	/**
	 * Imports a CSV or XLSX file into the draft of an entry, as the user of `--user`.
	 *
	 * ## OPTIONS
	 *
	 * <entry>
	 * : Number of the entry.
	 *
	 * <file>
	 * : The file.
	 *
	 * [--set=<values>]
	 * : Fields that are the same in all rows: `stage=item,fiscalYear=2568`.
	 *
	 * [--replace]
	 * : Put the rows in the place of those that are there.
	 *
	 * @param list<string>              $args    Entry and file.
	 * @param array<string,string|bool> $options Values, and whether to replace.
	 */
	public function import( array $args, array $options ): void {
		$this->refusable(
			function () use ( $args, $options ): void {
				[ $entry_id, $file ] = [ (int) ( $args[0] ?? 0 ), (string) ( $args[1] ?? '' ) ];
				if ( ! is_readable( $file ) || ! is_file( $file ) ) {
					$this->terminal->fail( "$file can't be read." );
					return;
				}
				$constants = [];
				foreach ( explode( ',', (string) ( $options['set'] ?? '' ) ) as $pair ) {
					if ( '' === $pair ) {
						continue;
					}
					[ $path, $value ]   = explode( '=', $pair . '=' );
					$constants[ $path ] = $value;
				}
				$actor  = Actor::current();
				$upload = $this->importer->stage( $entry_id, $file, basename( $file ), $actor );
				$upload = $this->importer->choose(
					$upload->uuid,
					[
						'constants' => $constants,
						'mode'      => isset( $options['replace'] ) ? 'replace' : 'append',
					],
					$actor
				);
				do {
					$upload = $this->importer->run( $upload->uuid, $actor );
					$this->terminal->say( "{$upload->done}/{$upload->rows} rows" );
				} while ( 'running' === $upload->state );
				if ( 'ready' !== $upload->state ) {
					foreach ( $this->report->problems( $upload, $this->importer->section( $upload ), 1, self::TOLD ) as $problem ) {
						$this->terminal->say( "Row {$problem['row']}, {$problem['column']}: {$problem['sentence']}" );
					}
					$this->importer->drop( $upload->uuid, $actor );
					throw new Refusal( 'import-has-problems', [ 'count' => $upload->problems ] );
				}
				$entry   = $this->entries->get( $entry_id );
				$seen    = $this->versions->get( $entry->open_version_id ?? throw new Refusal( 'not-found' ) );
				$version = $this->importer->commit( $upload->uuid, new Seen( $seen->id, $seen->rev, $seen->hash ), $actor );
				$this->terminal->done( "The draft now has {$version->record_count} records." );
			}
		);
	}

	/**
	 * Says what is where: entries by state, what is public, what comes next.
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options None.
	 */
	public function status( array $args, array $options ): void {
		$this->terminal->say( 'Prakat ' . PRAKAT_VERSION . ', contracts ' . substr( $this->contracts->hash(), 0, 12 ) . ', ' . ( $this->database->is_sqlite() ? 'SQLite' : 'MySQL' ) );
		foreach ( $this->database->rows( 'SELECT state, COUNT(*) AS entries FROM {entries} GROUP BY state ORDER BY state' ) as $row ) {
			$this->terminal->say( "{$row['state']}: {$row['entries']} entries" );
		}
		$now = $this->clock->sql();
		foreach ( array_keys( $this->contracts->sections() ) as $section ) {
			$public = $this->database->row( 'SELECT COUNT(*) AS entries, COALESCE( SUM( record_count ), 0 ) AS records, MIN( expires_at ) AS next FROM {index_entries} WHERE section = %s AND published_at <= %s AND expires_at > %s', [ $section, $now, $now ] );
			$this->terminal->say( "public $section: " . ( $public['entries'] ?? 0 ) . ' entries, ' . ( $public['records'] ?? 0 ) . ' records, next expiry ' . ( $public['next'] ?? '–' ) );
		}
		$this->terminal->done( count( $this->sweep->preview() ) . ' entries are due to be taken down.' );
	}

	/**
	 * Says a refusal in words.
	 *
	 * @param callable(): void $work What may be refused.
	 */
	private function refusable( callable $work ): void {
		try {
			$work();
		} catch ( Refusal $refusal ) {
			$this->terminal->fail( $this->sentences->refusal( $refusal, 'en' ) );
		}
	}
}
