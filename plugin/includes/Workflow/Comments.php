<?php
/**
 * Remarks on a field or row.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\PlainText;
use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * What checkers, approvers and owners tell each other about a place of a version: kept with that version, shown beside
 * later ones as what was remarked on. The register keeps how many there were and their digest, not their words.
 *
 * @phpstan-type Remark array{path: string, words: string}
 * @phpstan-type Row array<string, string|null>
 */
final class Comments {

	private const LONGEST = 2000;

	/** In one act, and on one version. */
	private const MOST = 200;

	/** '' is the version as a whole. */
	private const PATH = '/^(|header\.[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*|records\.[1-9][0-9]*(\.[A-Za-z0-9]+)*|files\.[0-9a-f-]{36})$/';

	public function __construct(
		private readonly Database $database,
		private readonly Register $register,
		private readonly Clock $clock
	) {
	}

	/**
	 * Every remark on an entry, newest version first, in the order in which they were made.
	 *
	 * @return list<Row> With `number`, that of the version.
	 */
	public function of_entry( int $entry_id ): array {
		return $this->database->rows( 'SELECT c.*, v.number FROM {comments} c JOIN {versions} v ON v.id = c.version_id WHERE c.entry_id = %d ORDER BY v.number DESC, c.id LIMIT 1000', [ $entry_id ] );
	}

	/**
	 * @return Row
	 * @throws Refusal 'remark-not-found'.
	 */
	public function get( int $id ): array {
		return $this->database->row( 'SELECT c.*, v.number FROM {comments} c JOIN {versions} v ON v.id = c.version_id WHERE c.id = %d', [ $id ] ) ?? throw new Refusal( 'remark-not-found' );
	}

	/**
	 * Remarks as they came with an act or a request, cleaned.
	 *
	 * @return list<Remark>
	 * @throws Refusal 'remark-missing' when one has no words or no such place.
	 */
	public static function from( mixed $input ): array {
		if ( null === $input ) {
			return [];
		}
		if ( ! is_array( $input ) || ! array_is_list( $input ) || count( $input ) > self::MOST ) {
			throw new Refusal( 'remark-missing' );
		}
		$remarks = [];
		foreach ( $input as $one ) {
			$path  = is_array( $one ) ? ( $one['path'] ?? '' ) : null;
			$words = is_array( $one ) ? ( $one['words'] ?? null ) : null;
			if ( ! is_string( $path ) || ! is_string( $words ) || strlen( $path ) > 191 || 1 !== preg_match( self::PATH, $path ) ) {
				throw new Refusal( 'remark-missing' );
			}
			$words = mb_substr( PlainText::lines( $words ), 0, self::LONGEST );
			if ( 1 !== preg_match( '/[\p{L}\p{N}]/u', $words ) ) {
				throw new Refusal( 'remark-missing' );
			}
			$remarks[] = [
				'path'  => $path,
				'words' => $words,
			];
		}
		return $remarks;
	}

	/**
	 * Keeps remarks that come with an act, in its transaction.
	 *
	 * @param list<Remark> $remarks
	 * @return array{count: int, digest: string}|null What the register keeps of them.
	 */
	public function keep( int $entry_id, int $version_id, array $remarks, Actor $actor, string $act ): ?array {
		if ( [] === $remarks ) {
			return null;
		}
		foreach ( $remarks as $remark ) {
			$this->insert( $entry_id, $version_id, $remark, $actor, $act );
		}
		return [
			'count'  => count( $remarks ),
			'digest' => hash( 'sha256', CanonicalJson::encode( $remarks ) ),
		];
	}

	/**
	 * Makes one remark.
	 *
	 * @param Remark $remark
	 * @return int Its number.
	 * @throws Refusal 'not-found' when the entry has no such version, 'request-malformed' when it has too many.
	 */
	public function add( int $entry_id, int $version_id, array $remark, Actor $actor ): int {
		return $this->database->transaction(
			function () use ( $entry_id, $version_id, $remark, $actor ): int {
				$hash = $this->database->row( 'SELECT hash FROM {versions} WHERE id = %d AND entry_id = %d', [ $version_id, $entry_id ] );
				if ( null === $hash ) {
					throw new Refusal( 'not-found' );
				}
				$this->demand_room( $version_id );
				$id = $this->insert( $entry_id, $version_id, $remark, $actor, '' );
				$this->register->write(
					[
						'act'          => 'remarked',
						'actor'        => $actor,
						'entry_id'     => $entry_id,
						'version_id'   => $version_id,
						'version_hash' => $hash['hash'],
						'details'      => [
							'count'  => 1,
							'digest' => hash( 'sha256', CanonicalJson::encode( [ $remark ] ) ),
						],
					]
				);
				return $id;
			}
		);
	}

	/**
	 * @throws Refusal 'request-malformed' when so much was said of the version that nobody would read more.
	 */
	public function demand_room( int $version_id ): void {
		if ( (int) $this->database->value( 'SELECT COUNT(*) FROM {comments} WHERE version_id = %d', [ $version_id ] ) >= self::MOST ) {
			throw new Refusal( 'request-malformed' );
		}
	}

	/**
	 * Settles a remark; settling twice changes nothing.
	 */
	public function resolve( int $id, Actor $actor ): void {
		$this->database->run( 'UPDATE {comments} SET resolved_at = %s, resolved_by = %d, resolved_name = %s WHERE id = %d AND resolved_at IS NULL', [ $this->clock->sql(), $actor->id, $actor->name, $id ] );
	}

	/**
	 * Settles what one act said of a version.
	 */
	public function resolve_of( int $version_id, string $act, Actor $actor ): void {
		$this->database->run( 'UPDATE {comments} SET resolved_at = %s, resolved_by = %d, resolved_name = %s WHERE version_id = %d AND act = %s AND resolved_at IS NULL', [ $this->clock->sql(), $actor->id, $actor->name, $version_id, $act ] );
	}

	/**
	 * @param Remark $remark
	 */
	private function insert( int $entry_id, int $version_id, array $remark, Actor $actor, string $act ): int {
		return $this->database->insert(
			'comments',
			[
				'entry_id'    => $entry_id,
				'version_id'  => $version_id,
				'path'        => $remark['path'],
				'words'       => $remark['words'],
				'act'         => $act,
				'author_id'   => $actor->id,
				'author_name' => mb_substr( $actor->name, 0, 191 ),
				'position'    => mb_substr( $actor->position, 0, 191 ),
				'created_at'  => $this->clock->sql(),
			]
		);
	}
}
