<?php
/**
 * What people of the municipality do with an entry.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Entries\Records;
use Prakat\Entries\Versions;
use Prakat\Import\Importer;
use Prakat\Import\Report;
use Prakat\Permalinks\Links;
use Prakat\Wiring;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Seen;

/**
 * Each thing is done as the person it is said of, through the same services that the screens use.
 */
final class Work {

	/** The way of an entry to the public, by who does what for a unit. */
	private const WAY = [
		'submitted' => 'submit',
		'checked'   => 'check',
		'approved'  => 'approve',
		'published' => 'publish',
	];

	public function __construct( private readonly Wiring $wiring, private readonly Agency $agency ) {
	}

	/**
	 * @param array<string, mixed> $header
	 * @return int The entry.
	 */
	public function create( string $person, string $section, string $unit, array $header ): int {
		return $this->wiring->get( Entries::class )->create( $section, $this->agency->unit( $unit ), $header, $this->agency->person( $person ) );
	}

	/**
	 * Imports a file as the import screen does: upload, take the suggested columns, run, take the rows in.
	 *
	 * @param array<string, string> $constants Fields that are the same in all rows.
	 */
	public function import( string $person, int $entry, string $path, string $name, array $constants ): void {
		$importer = $this->wiring->get( Importer::class );
		$actor    = $this->agency->person( $person );
		$upload   = $importer->stage( $entry, $path, $name, $actor );
		$upload   = $importer->choose( $upload->uuid, [ 'constants' => $constants ], $actor );
		do {
			$upload = $importer->run( $upload->uuid, $actor );
		} while ( 'running' === $upload->state );
		if ( 'ready' !== $upload->state ) {
			$problem = $this->wiring->get( Report::class )->problems( $upload, $importer->section( $upload ), 1, 1 )[0] ?? [ 'row' => 0, 'sentence' => '' ];
			throw new \RuntimeException( sprintf( '%s, row %d: %s', $name, $problem['row'], $problem['sentence'] ) ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- For a terminal.
		}
		$importer->commit( $upload->uuid, $this->seen( $entry ), $actor );
	}

	/**
	 * @param list<array<string, mixed>> $records
	 */
	public function records( string $person, int $entry, array $records ): void {
		$changes = [];
		foreach ( $records as $index => $record ) {
			$changes[] = [
				'op'     => 'insert',
				'row'    => $index + 1,
				'record' => $record,
			];
		}
		$this->change( $person, $entry, $changes );
	}

	/**
	 * @param list<array{op: string, row: int, record?: array<string, mixed>}> $changes
	 */
	public function change( string $person, int $entry, array $changes ): void {
		$this->wiring->get( Drafts::class )->save_records( $entry, $this->seen( $entry ), $changes, $this->agency->person( $person ) );
	}

	/**
	 * A record of the version in hand.
	 *
	 * @return array<string, mixed>
	 */
	public function record( int $entry, int $row ): array {
		$version = (int) $this->wiring->get( Entries::class )->get( $entry )->open_version_id;
		foreach ( $this->wiring->get( Records::class )->each( $version ) as $number => $record ) {
			if ( $number === $row ) {
				return $record;
			}
		}
		throw new \RuntimeException( "The entry has no row $row." ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- For a terminal.
	}

	/**
	 * @param array<string, mixed> $header What is changed of the header.
	 */
	public function header( string $person, int $entry, array $header ): void {
		$version = (int) $this->wiring->get( Entries::class )->get( $entry )->open_version_id;
		$this->wiring->get( Drafts::class )->save_header( $entry, $this->seen( $entry ), $header + $this->wiring->get( Versions::class )->get( $version )->header, $this->agency->person( $person ) );
	}

	/**
	 * @return string The file's public id.
	 */
	public function attach( string $person, int $entry, string $path ): string {
		return $this->wiring->get( Drafts::class )->attach( $entry, $this->seen( $entry ), $path, basename( $path ), $this->agency->person( $person ) )['file']->uuid;
	}

	/**
	 * @param array<string, mixed> $input What the act brings.
	 */
	public function act( string $act, string $person, int $entry, array $input = [] ): void {
		if ( 'check' === $act ) {
			// Who checks declares what the law asks, as on the screen.
			$input += [ 'declarations' => array_map( 'strval', array_keys( $this->wiring->get( Machine::class )->definition()['declarations'] ) ) ];
		}
		$this->wiring->get( Acts::class )->perform( $act, $entry, $this->seen( $entry ), $this->agency->person( $person ), $input );
	}

	/**
	 * Brings an entry up to a state, each step by the person whose duty it is.
	 *
	 * @param string $to       submitted, checked, approved or published.
	 * @param string $proposer Who wrote it.
	 * @param string $checker  Who checks it.
	 */
	public function bring( int $entry, string $to, string $proposer, string $checker ): void {
		$people = [
			'submit'  => $proposer,
			'check'   => $checker,
			'approve' => 'approver',
			'publish' => 'webmaster',
		];
		foreach ( self::WAY as $state => $act ) {
			$this->act( $act, $people[ $act ], $entry );
			if ( $state === $to ) {
				return;
			}
		}
	}

	/**
	 * Where the public finds an entry.
	 */
	public function address( int $entry ): string {
		return $this->wiring->get( Links::class )->entry( $this->wiring->get( Entries::class )->get( $entry )->uuid );
	}

	/**
	 * What a person sees of an entry now.
	 */
	private function seen( int $entry ): Seen {
		$now     = $this->wiring->get( Entries::class )->get( $entry );
		$version = $this->wiring->get( Versions::class )->get( $now->open_version_id ?? $now->live_version_id ?? 0 );
		return new Seen( $version->id, $version->rev, $version->hash );
	}
}
