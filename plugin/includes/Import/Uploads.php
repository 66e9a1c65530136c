<?php
/**
 * The tables of imports.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Database\Database;
use Prakat\Files\Vault;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Keeps uploads, their sealed files and their staged rows.
 *
 * @phpstan-import-type Settings from Upload
 */
final class Uploads {
	/** Days after which an upload nobody finished is forgotten. */
	private const KEEP_DAYS = 2;

	/** Staged rows that are removed with one statement. */
	private const BATCH = 5000;

	/**
	 * Needs the tables, the vault and the time.
	 *
	 * @param Database $database Tables.
	 * @param Vault    $vault    Sealed files.
	 * @param Clock    $clock    Time.
	 */
	public function __construct( private readonly Database $database, private readonly Vault $vault, private readonly Clock $clock ) {
	}

	/**
	 * Keeps a new upload and seals its file.
	 *
	 * @param int      $entry_id Entry it is for.
	 * @param int      $user_id  Who uploaded it.
	 * @param string   $path     The file.
	 * @param string   $name     Its name as uploaded.
	 * @param string   $format   'csv' or 'xlsx'.
	 * @param Settings $settings How it is read.
	 * @param int      $rows     Rows of the sheet.
	 * @return Upload As stored, in the state 'uploaded'.
	 */
	public function keep( int $entry_id, int $user_id, string $path, string $name, string $format, array $settings, int $rows ): Upload {
		$sealed = $this->vault->seal( $path );
		$uuid   = wp_generate_uuid4();
		try {
			$this->database->insert(
				'imports',
				[
					'uuid'          => $uuid,
					'entry_id'      => $entry_id,
					'user_id'       => $user_id,
					'name'          => mb_substr( $name, 0, 191 ),
					'file'          => $sealed,
					'format'        => $format,
					'bytes'         => (int) filesize( $path ),
					'settings'      => CanonicalJson::encode( $settings ),
					'row_count'     => $rows,
					'done_rows'     => 0,
					'position'      => 0,
					'problem_count' => 0,
					'state'         => 'uploaded',
					'created_at'    => $this->clock->sql(),
					'updated_at'    => $this->clock->sql(),
				]
			);
		} catch ( \Throwable $error ) {
			$this->vault->forget( $sealed );
			throw $error;
		}
		return $this->get( $uuid );
	}

	/**
	 * An upload by its public id.
	 *
	 * @param string $uuid   Public id.
	 * @param bool   $locked Whether to lock it, in a transaction.
	 * @return Upload As stored.
	 * @throws Refusal 'import-not-found'.
	 */
	public function get( string $uuid, bool $locked = false ): Upload {
		$row = $this->database->row( 'SELECT * FROM {imports} WHERE uuid = %s' . ( $locked ? ' FOR UPDATE' : '' ), [ $uuid ] );
		if ( null === $row ) {
			throw new Refusal( 'import-not-found' );
		}
		/** @var Settings $settings As keep() and choose() wrote them. */
		$settings = CanonicalJson::decode( (string) $row['settings'] );
		return new Upload(
			(int) $row['id'],
			(string) $row['uuid'],
			(int) $row['entry_id'],
			(int) $row['user_id'],
			(string) $row['name'],
			(string) $row['file'],
			(string) $row['format'],
			(int) $row['bytes'],
			$settings,
			(int) $row['row_count'],
			(int) $row['done_rows'],
			(int) $row['position'],
			(int) $row['problem_count'],
			(string) $row['state']
		);
	}

	/**
	 * Begins again with other settings: what was staged with the old ones is thrown away.
	 *
	 * @param Upload   $upload   The upload.
	 * @param Settings $settings How it is read from now on.
	 * @param int      $rows     Rows of the sheet.
	 * @return Upload As stored, in the state 'mapped'.
	 * @throws Refusal 'import-state' when it was committed meanwhile.
	 */
	public function choose( Upload $upload, array $settings, int $rows ): Upload {
		return $this->database->transaction(
			function () use ( $upload, $settings, $rows ): Upload {
				if ( 'committed' === $this->get( $upload->uuid, true )->state ) {
					throw new Refusal( 'import-state', [ 'state' => 'committed' ] );
				}
				$this->database->run( 'DELETE FROM {import_rows} WHERE import_id = %d', [ $upload->id ] );
				$this->change(
					$upload->id,
					[
						'settings'      => CanonicalJson::encode( $settings ),
						'row_count'     => $rows,
						'done_rows'     => 0,
						'position'      => 0,
						'problem_count' => 0,
						'state'         => 'mapped',
					]
				);
				return $this->get( $upload->uuid );
			}
		);
	}

	/**
	 * Changes what is stored of an upload.
	 *
	 * @param int                      $id  Id.
	 * @param array<string,int|string> $set Columns.
	 */
	public function change( int $id, array $set ): void {
		$this->database->update( 'imports', $set + [ 'updated_at' => $this->clock->sql() ], [ 'id' => $id ] );
	}

	/**
	 * The file of an upload as a local file; whoever asked removes it.
	 *
	 * @param Upload $upload The upload.
	 * @return string Path of a temporary copy that only this process can read.
	 * @throws Refusal 'import-not-found' when it is gone.
	 */
	public function local( Upload $upload ): string {
		$path = tempnam( get_temp_dir(), 'prakat' );
		$out  = false === $path ? false : fopen( $path, 'wb' );
		if ( false === $path || false === $out ) {
			throw new Refusal( 'import-not-found' );
		}
		$in = $this->vault->open( $upload->file );
		stream_copy_to_stream( $in, $out );
		fclose( $in );
		fclose( $out );
		return $path;
	}

	/**
	 * Forgets an upload: its staged rows, its file, itself.
	 *
	 * @param Upload $upload The upload.
	 */
	public function forget( Upload $upload ): void {
		$this->clear( $upload );
		$this->database->run( 'DELETE FROM {imports} WHERE id = %d', [ $upload->id ] );
	}

	/**
	 * Removes the staged rows and the file of an upload, but not what is known of it.
	 *
	 * @param Upload $upload The upload.
	 */
	public function clear( Upload $upload ): void {
		do {
			$last = $this->database->value( 'SELECT row_no FROM {import_rows} WHERE import_id = %d ORDER BY row_no LIMIT 1 OFFSET %d', [ $upload->id, self::BATCH ] );
			null === $last
				? $this->database->run( 'DELETE FROM {import_rows} WHERE import_id = %d', [ $upload->id ] )
				: $this->database->run( 'DELETE FROM {import_rows} WHERE import_id = %d AND row_no < %d', [ $upload->id, (int) $last ] );
		} while ( null !== $last );
		if ( '' !== $upload->file ) {
			$this->vault->forget( $upload->file );
			$this->change( $upload->id, [ 'file' => '' ] );
		}
	}

	/**
	 * Forgets what nobody finished, and removes what finished ones have left.
	 *
	 * @return int How many uploads were forgotten.
	 */
	public function sweep(): int {
		$before = $this->clock->sql( $this->clock->now()->modify( '-' . self::KEEP_DAYS . ' days' ) );
		$uuids  = $this->database->column( 'SELECT uuid FROM {imports} WHERE updated_at < %s ORDER BY id LIMIT 100', [ $before ] );
		foreach ( $uuids as $uuid ) {
			$this->forget( $this->get( $uuid ) );
		}
		foreach ( $this->database->column( "SELECT uuid FROM {imports} WHERE state = 'committed' AND file <> '' ORDER BY id LIMIT 100" ) as $uuid ) {
			$this->clear( $this->get( $uuid ) );
		}
		return count( $uuids );
	}
}
