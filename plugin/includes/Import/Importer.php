<?php
/**
 * Brings the rows of a spreadsheet into a draft.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Contract\Contracts;
use Prakat\Contract\Normaliser;
use Prakat\Contract\Section;
use Prakat\Contract\Validator;
use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Entries\Entry;
use Prakat\Entries\Version;
use Prakat\Expiry\Background;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

/**
 * An import goes in steps that can be repeated and killed: stage() keeps the file, choose() says which column is
 * which field, run() reads a stretch of rows into a staging table, again and again, and commit() takes all of
 * them into the draft in one transaction, or none.
 *
 * @phpstan-import-type Found from Staging
 */
final class Importer {
	/** Seconds that one step may take. */
	private const STEP_SECONDS = 4.0;

	/** Rows of the file that are staged in one transaction at most. */
	private const STRETCH = 5000;

	/** Rows that a preview shows. */
	private const PREVIEW = 20;

	/** Staged rows up to which the request that commits them also removes them. */
	private const CLEARED_AT_ONCE = 5000;

	/**
	 * Needs nearly everything that content passes through.
	 *
	 * @param Contracts  $contracts  Sections.
	 * @param Normaliser $normaliser Reads what cells mean.
	 * @param Validator  $validator  Knows what is right.
	 * @param Entries    $entries    Entries.
	 * @param Drafts     $drafts     The way into a draft.
	 * @param Duties     $duties     Who may propose.
	 * @param Uploads    $uploads    Files and staged rows.
	 * @param Sources    $sources    Readers of files.
	 * @param Survey     $survey     What a file holds.
	 * @param Mapping    $mapping    Columns and fields.
	 * @param Database   $database   Transactions.
	 * @param Background $background What can be done later.
	 */
	public function __construct(
		private readonly Contracts $contracts,
		private readonly Normaliser $normaliser,
		private readonly Validator $validator,
		private readonly Entries $entries,
		private readonly Drafts $drafts,
		private readonly Duties $duties,
		private readonly Uploads $uploads,
		private readonly Sources $sources,
		private readonly Survey $survey,
		private readonly Mapping $mapping,
		private readonly Database $database,
		private readonly Background $background
	) {
	}

	/**
	 * Takes in a file: finds out what it is, its headings, and what they may mean. The draft isn't touched.
	 *
	 * @param int    $entry_id Entry it is for.
	 * @param string $path     The file, a local one.
	 * @param string $name     Its name as uploaded.
	 * @param Actor  $actor    Who uploads it.
	 * @return Upload In the state 'uploaded'.
	 * @throws Refusal When the person may not propose, or the file can't be read.
	 */
	public function stage( int $entry_id, string $path, string $name, Actor $actor ): Upload {
		$entry   = $this->entries->get( $entry_id );
		$section = $this->allowed( $entry, $actor );
		$source  = $this->sources->open( $path, $name );
		[ $settings, $rows ] = $this->survey->of( $source, $section );
		return $this->uploads->keep( $entry_id, $actor->id, $path, $name, $source->format(), $settings, $rows );
	}

	/**
	 * An upload that a person may work with: their own. Whose rows come into a draft is its author, so nobody takes in
	 * what another brought, who could then approve it (R046).
	 *
	 * @param string $uuid  Its public id.
	 * @param Actor  $actor Who asks.
	 * @return Upload As stored.
	 * @throws Refusal 'import-not-found', or when the person may not propose.
	 */
	public function get( string $uuid, Actor $actor ): Upload {
		$upload = $this->uploads->get( $uuid );
		$this->allowed( $this->entries->get( $upload->entry_id ), $actor );
		if ( $upload->user_id !== $actor->id ) {
			throw new Refusal( 'import-not-found' );
		}
		return $upload;
	}

	/**
	 * The section that an upload is for.
	 *
	 * @param Upload $upload The upload.
	 * @return Section Its section.
	 */
	public function section( Upload $upload ): Section {
		return $this->contracts->section( $this->entries->get( $upload->entry_id )->section );
	}

	/**
	 * Chooses the fields of the columns, and how the file is read. What was staged before is thrown away.
	 *
	 * @param string                                                                                                         $uuid   Public id of the upload.
	 * @param array{mapping?:array<mixed,mixed>,constants?:array<mixed,mixed>,sheet?:string,encoding?:string,mode?:string} $choice What a person chose; what is left out stays.
	 * @param Actor                                                                                                          $actor  Who chooses.
	 * @return Upload In the state 'mapped'.
	 * @throws Refusal 'import-mapping-invalid', 'import-mapping-empty', 'import-state', or when the file can't be read so.
	 */
	public function choose( string $uuid, array $choice, Actor $actor ): Upload {
		$upload   = $this->get( $uuid, $actor );
		$section  = $this->section( $upload );
		$settings = $upload->settings;
		$rows     = $upload->rows;
		$encoding = $choice['encoding'] ?? $settings['encoding'];
		$sheet    = $choice['sheet'] ?? $settings['sheet'];
		if ( $encoding !== $settings['encoding'] || $sheet !== $settings['sheet'] ) {
			// Other sheet, other headings: what was chosen for the old ones says nothing.
			[ $settings, $rows ] = $this->opened( $upload, fn ( Source $source ): array => $this->survey->of( $source, $section ), $encoding, $sheet );
			$chosen              = $this->mapping->suggest( $section, array_column( $settings['columns'], 'header', 'index' ) );
		} else {
			$chosen = $choice['mapping'] ?? $settings['mapping'];
		}
		$settings['mapping']   = $this->mapping->checked( $section, $chosen, count( $settings['columns'] ) );
		$settings['constants'] = $this->mapping->checked_constants( $section, $choice['constants'] ?? $settings['constants'] );
		$settings['mode']      = 'replace' === ( $choice['mode'] ?? $settings['mode'] ) ? 'replace' : 'append';
		return $this->uploads->choose( $upload, $settings, $rows );
	}

	/**
	 * The first rows as they would come in.
	 *
	 * @param Upload $upload The upload.
	 * @return list<array{line:int,record:array<string,mixed>,problems:list<Found>}> Rows with what is wrong with them.
	 */
	public function preview( Upload $upload ): array {
		return $this->opened(
			$upload,
			function ( Source $source ) use ( $upload ): array {
				$staging = $this->staging( $upload );
				$rows    = [];
				foreach ( $source->rows() as $line => $cells ) {
					$row = $line > $upload->settings['line'] && [] !== $cells ? $staging->row( $cells ) : null;
					if ( null !== $row ) {
						$rows[] = [ 'line' => $line ] + $row;
					}
					if ( count( $rows ) >= self::PREVIEW ) {
						break;
					}
				}
				return $rows;
			}
		);
	}

	/**
	 * Reads the next stretch of rows into the staging table, for some seconds at most.
	 *
	 * @param string $uuid  Public id of the upload.
	 * @param Actor  $actor Who runs it.
	 * @return Upload In the state 'running', 'ready' or 'refused'.
	 * @throws Refusal 'import-state', 'import-no-rows', 'import-too-many-rows', or when the file is damaged.
	 */
	public function run( string $uuid, Actor $actor ): Upload {
		$upload = $this->get( $uuid, $actor );
		if ( in_array( $upload->state, [ 'ready', 'refused' ], true ) ) {
			return $upload;
		}
		if ( ! in_array( $upload->state, [ 'mapped', 'running' ], true ) ) {
			throw new Refusal( 'import-state', [ 'state' => $upload->state ] );
		}
		$until = microtime( true ) + self::STEP_SECONDS;
		try {
			return $this->opened( $upload, fn ( Source $source ): Upload => $this->read( $source, $upload, $until ) );
		} catch ( Refusal $refusal ) {
			// A file that can't be read to its end has no part that can come in.
			$this->uploads->choose( $upload, $upload->settings, $upload->rows );
			throw $refusal;
		}
	}

	/**
	 * Takes all staged rows into the draft, or none.
	 *
	 * @param string    $uuid  Public id of the upload.
	 * @param Seen|null $seen  The version that the person saw.
	 * @param Actor     $actor Who commits.
	 * @return Version The draft as it is now.
	 * @throws Refusal 'import-state', 'import-has-problems', 'seen-stale' and whatever else a save is refused for.
	 */
	public function commit( string $uuid, ?Seen $seen, Actor $actor ): Version {
		$upload = $this->get( $uuid, $actor );
		if ( 'refused' === $upload->state ) {
			throw new Refusal( 'import-has-problems', [ 'count' => $upload->problems ] );
		}
		$version = $this->drafts->rewrite(
			$upload->entry_id,
			$seen,
			$actor,
			function ( int $version_id ) use ( $upload ): void {
				// A second commit of the same upload waits here and then finds the state changed.
				$now = $this->uploads->get( $upload->uuid, true );
				if ( 'ready' !== $now->state ) {
					throw new Refusal( 'import-state', [ 'state' => $now->state ] );
				}
				$this->take_in( $now, $version_id );
				$this->uploads->change( $upload->id, [ 'state' => 'committed' ] );
			},
			[
				'kind' => 'import',
				'file' => $upload->name,
			]
		);
		// From here on it is done; what is left over by a request that dies now, the sweep removes.
		$this->mapping->learn( $this->section( $upload ), $upload->headings(), $upload->settings['mapping'] );
		if ( $upload->done <= self::CLEARED_AT_ONCE ) {
			$this->uploads->clear( $upload );
		} else {
			// Nobody need wait for it.
			$this->background->soon( Hooks::SWEEP );
		}
		return $version;
	}

	/**
	 * Gives an import up.
	 *
	 * @param string $uuid  Public id of the upload.
	 * @param Actor  $actor Who gives it up.
	 */
	public function drop( string $uuid, Actor $actor ): void {
		$this->uploads->forget( $this->get( $uuid, $actor ) );
	}

	/**
	 * Copies the staged rows into a version, after the rows that it has or in their place.
	 *
	 * @param Upload $upload     The upload, locked.
	 * @param int    $version_id The draft, locked.
	 */
	private function take_in( Upload $upload, int $version_id ): void {
		if ( 'replace' === $upload->settings['mode'] ) {
			$this->database->run( 'DELETE FROM {records} WHERE version_id = %d', [ $version_id ] );
		}
		$rows = (int) $this->database->value( 'SELECT COALESCE( MAX( row_no ), 0 ) FROM {records} WHERE version_id = %d', [ $version_id ] );
		$this->database->run(
			'INSERT INTO {records} ( version_id, row_no, data, hash, problems ) SELECT %d, row_no + %d, data, hash, 0 FROM {import_rows} WHERE import_id = %d AND problems IS NULL ORDER BY row_no',
			[ $version_id, $rows, $upload->id ]
		);
	}

	/**
	 * Stages rows until there are no more or the time is over.
	 *
	 * @param Source $source The file.
	 * @param Upload $upload The upload as it stands.
	 * @param float  $until  When to stop.
	 * @return Upload As it stands then.
	 */
	private function read( Source $source, Upload $upload, float $until ): Upload {
		$stretches = new Stretches( $source, $this->staging( $upload ), $upload, $this->section( $upload )->contract['maxRecords'] );
		do {
			$before = $upload->done;
			$upload = $this->database->transaction( fn (): Upload => $this->stage_stretch( $stretches, $upload, $until ) );
		} while ( 'running' === $upload->state && $upload->done > $before && $upload->done === $stretches->line && microtime( true ) < $until );
		return $upload;
	}

	/**
	 * Stages a stretch together with how far reading has come, unless another process was faster.
	 *
	 * @param Stretches $stretches Reading of the file.
	 * @param Upload    $upload    The upload as it stood before.
	 * @param float     $until     When to stop.
	 * @return Upload As it stands now.
	 */
	private function stage_stretch( Stretches $stretches, Upload $upload, float $until ): Upload {
		$now = $this->uploads->get( $upload->uuid, true );
		if ( $now->done !== $upload->done || ! in_array( $now->state, [ 'mapped', 'running' ], true ) ) {
			return $now;
		}
		$number = (int) $this->database->value( 'SELECT COALESCE( MAX( row_no ), 0 ) FROM {import_rows} WHERE import_id = %d', [ $upload->id ] );
		$this->database->insert_ahead(
			'import_rows',
			[ 'import_id', 'row_no', 'line', 'data', 'hash', 'problems' ],
			$stretches->from( $now->done, $now->position, $number, self::STRETCH, $until )
		);
		if ( $stretches->ended && 0 === $stretches->number ) {
			throw new Refusal( 'import-no-rows' );
		}
		$problems = $now->problems + $stretches->problems;
		$this->uploads->change(
			$upload->id,
			[
				'done_rows'     => $stretches->line,
				'position'      => $stretches->position,
				'problem_count' => $problems,
				'state'         => match ( true ) {
					! $stretches->ended => 'running',
				0 === $problems     => 'ready',
				default             => 'refused',
				},
			] + ( $stretches->ended ? [ 'row_count' => $stretches->line ] : [] )
		);
		return $this->uploads->get( $upload->uuid );
	}

	/**
	 * Does something with the file of an upload.
	 *
	 * @template T
	 * @param Upload             $upload   The upload.
	 * @param callable(Source):T $work     What to do; the source is closed afterwards.
	 * @param string|null        $encoding Encoding, other than the chosen one.
	 * @param string|null        $sheet    Sheet, other than the chosen one.
	 * @return T What that returned.
	 */
	private function opened( Upload $upload, callable $work, ?string $encoding = null, ?string $sheet = null ): mixed {
		$path = $this->uploads->local( $upload );
		try {
			// Bytes that were measured when they came are trusted, another sheet of them is not.
			return $work( $this->sources->open( $path, $upload->name, $encoding ?? $upload->settings['encoding'], 'xlsx' === $upload->format ? $sheet ?? $upload->settings['sheet'] : null, null === $sheet ) );
		} finally {
			wp_delete_file( $path );
		}
	}

	/**
	 * Maker of records for an upload.
	 *
	 * @param Upload $upload The upload.
	 * @return Staging With its mapping.
	 */
	private function staging( Upload $upload ): Staging {
		return new Staging( $this->section( $upload ), $this->normaliser, $this->validator, $this->mapping, $upload->settings['mapping'], $upload->settings['constants'] );
	}

	/**
	 * Refuses a person who may not propose this entry. Whether its draft is open is asked when the rows go in.
	 *
	 * @param Entry $entry The entry.
	 * @param Actor $actor The person.
	 * @return Section Its section.
	 * @throws Refusal 'not-found' for who has nothing to do with it, 'duty-missing' for who has another duty.
	 */
	private function allowed( Entry $entry, Actor $actor ): Section {
		$held = array_column( $this->duties->of( $actor->id, $entry->unit_id, $entry->section ), 'duty' );
		if ( ! $this->entries->may_see( $entry, $actor->id ) ) {
			throw new Refusal( 'not-found' );
		}
		if ( ! in_array( 'propose', $held, true ) ) {
			throw new Refusal( 'duty-missing', [ 'duties' => $this->contracts->document( 'workflow' )['duties']['propose']['words'] ] );
		}
		return $this->contracts->section( $entry->section );
	}
}
