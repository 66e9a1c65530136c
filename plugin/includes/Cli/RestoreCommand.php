<?php
/**
 * The command `wp prakat restore`.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Cli;

use Prakat\PublicIndex\Reader;
use Prakat\Recovery\Restoration;
use Prakat\Register\Anchors;
use Prakat\Register\Register;
use Prakat\Register\Verifier;
use Prakat\Workflow\Actor;

/**
 * After a backup: says what is missing, then puts right what can be.
 */
final class RestoreCommand {
	/** Files that are told by name; the rest is counted. */
	private const TOLD = 50;

	/**
	 * Needs the restoration and the register's verifier.
	 *
	 * @param Restoration $restoration What is missing, and putting it right.
	 * @param Verifier    $verifier    The register.
	 * @param Register    $register    How far it is.
	 * @param Reader      $reader      What is public.
	 * @param Terminal    $terminal    Where it is said.
	 */
	public function __construct(
		private readonly Restoration $restoration,
		private readonly Verifier $verifier,
		private readonly Register $register,
		private readonly Reader $reader,
		private readonly Terminal $terminal
	) {
	}

	/**
	 * Says what a restored or moved site lacks, then makes its public index and its copies of files anew. Nothing that has
	 * expired or was taken down meanwhile becomes public.
	 *
	 * ## OPTIONS
	 *
	 * [--dry-run]
	 * : Only say what is missing.
	 *
	 * [--list]
	 * : Only list what is public by this database, to be compared with what was taken down since the backup.
	 *
	 * [--thorough]
	 * : Read every byte of every original.
	 *
	 * [--anchor=<head>]
	 * : A head of the register that was written down elsewhere: the row's number, a colon and its hash.
	 *
	 * ## EXAMPLES
	 *
	 *     wp prakat restore --dry-run
	 *     wp prakat restore --anchor=1234:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options As above.
	 */
	public function restore( array $args, array $options ): void {
		if ( isset( $options['list'] ) ) {
			$this->list();
			return;
		}
		$anchor = isset( $options['anchor'] ) ? Anchors::read( (string) $options['anchor'] ) : null;
		if ( isset( $options['anchor'] ) && null === $anchor ) {
			$this->terminal->fail( 'This is no head: it is a row’s number, a colon and 64 hexadecimal digits.' );
			return;
		}
		$this->say_what_lacks();
		$verdict = $this->verifier->verify( given: null === $anchor ? [] : [ $anchor ] );
		foreach ( $verdict->findings as $finding ) {
			$this->terminal->say( "Register, row {$finding['seq']}: {$finding['kind']} " . wp_json_encode( $finding['params'] ) );
		}
		$this->terminal->say( "Register: {$verdict->rows} rows, " . ( $verdict->is_sound() ? 'all as they were written.' : 'NOT sound.' ) );
		$lost = $this->say_lost_files( isset( $options['thorough'] ) );
		$this->say_what_nobody_knows();
		if ( isset( $options['dry-run'] ) ) {
			$this->terminal->done( 'Nothing was changed.' );
			return;
		}
		$this->restoration->begin( get_current_user_id() > 0 ? Actor::current() : Actor::system( 'restoration' ) );
		do {
			$done = $this->restoration->go_on(
				3600,
				function ( int $number, int $of, string $what ): void {
					$this->terminal->say( "$number/$of $what" );
				}
			);
		} while ( null === $done );
		foreach ( $done['refused'] as $refused ) {
			$this->terminal->say( "Entry {$refused['entry']} was left out: {$refused['refusal']}" );
		}
		$words = "{$done['entries']} entries with {$done['records']} records are public, {$done['removed']} stray rows were removed, {$done['ended']} entries that had been taken down stay down.";
		[] === $done['refused'] && 0 === $lost ? $this->terminal->done( $words ) : $this->terminal->fail( $words . ' Put back what is missing and do this again.' );
	}

	/**
	 * The register against what the folder of originals remembers.
	 */
	private function say_what_lacks(): void {
		$lack = $this->restoration->lack();
		if ( null === $lack ) {
			$this->terminal->say( 'The register holds every row that the folder of originals remembers.' );
			return;
		}
		if ( '' !== $lack['moved'] ) {
			$this->terminal->say( "The site was at {$lack['moved']} before." );
		}
		if ( $lack['other'] ) {
			$this->terminal->say( 'The register goes on from a backup: rows that were written between the backup and the restoration are missing.' );
		} elseif ( $lack['rows'] > 0 ) {
			$this->terminal->say( "Rows {$lack['from']} to " . ( $lack['from'] + $lack['rows'] - 1 ) . " of the register are missing: what was done since {$lack['since']}." );
		}
		foreach ( $lack['down'] as $entry => $down ) {
			$this->terminal->say( "Entry $entry had been taken down at {$down['at']} UTC: it is kept from the public." );
		}
	}

	/**
	 * What to compare by hand where the folder of originals came back from the same backup as the database.
	 */
	private function say_what_nobody_knows(): void {
		$last = $this->register->of_number( $this->register->head()['seq'] );
		$this->terminal->say(
			null === $last
				? 'The register is empty.'
				: "The register ends with row {$last['seq']} of {$last['at']} UTC. If the folder of originals is of the same backup, nobody here knows what was taken down after that: compare `wp prakat restore --list` with the letters and messages sent since, and take it down again."
		);
	}

	/**
	 * Everything that is public, an entry a line.
	 */
	private function list(): void {
		$number = 0;
		$page   = 0;
		do {
			$entries = $this->reader->entries( null, ++$page, 500 );
			foreach ( $entries as $entry ) {
				++$number;
				$this->terminal->say( implode( "\t", [ $entry->entry_id, $entry->section, $entry->published_at->format( 'Y-m-d H:i' ), $entry->expires_at->format( 'Y-m-d H:i' ), $entry->url, $entry->title ] ) );
			}
		} while ( [] !== $entries );
		$this->terminal->done( "$number entries are public: number, section, from and until (UTC), address, title." );
	}

	/**
	 * Originals that are missing or damaged.
	 *
	 * @param bool $thorough Whether every byte is read.
	 * @return int How many.
	 */
	private function say_lost_files( bool $thorough ): int {
		$lost = 0;
		foreach ( $this->restoration->lost_files( $thorough ) as $file ) {
			if ( ++$lost <= self::TOLD ) {
				$this->terminal->say( "Missing or damaged: {$file['name']} of entry {$file['entry']} ({$file['title']})" . ( $file['public'] ? ', which is public' : '' ) );
			}
		}
		$this->terminal->say( 0 === $lost ? 'Every original is there.' : "$lost originals are missing or damaged." );
		return $lost;
	}
}
