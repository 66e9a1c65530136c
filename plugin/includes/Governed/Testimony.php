<?php
/**
 * What the register says of posts under approval.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Register\Chain;
use Prakat\Support\CanonicalJson;

/**
 * Compares what our own table and the stored versions say of public posts with the register: that this content was
 * published or accepted, for that time, and nothing has taken it down since. Who writes SQL can make post, version and
 * table agree; then they would have to write the register anew from there on, and its heads tell of that.
 *
 * @phpstan-import-type Row from Governed
 * @phpstan-type Batch array{seq: int, type: string, first: int, last: int}
 */
final class Testimony {

	/** The register's rows of acceptances, by number. What is missing here vouches for nothing. */
	public const OPTION = 'prakat_governed_accepted';

	private const PUBLISHING = [ 'publish', 'publish-urgent', 'ratify', 'extend', 'governed-taken-in' ];

	/** @var list<Batch>|null */
	private ?array $acceptances = null;

	/** @var array<int, array<string, mixed>> Pages of the last acceptances that were read, by row. */
	private array $pages = [];

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * Which of these live posts the register knows otherwise, or not at all.
	 *
	 * @param array<array-key, Row> $rows
	 * @return array<int, true> By post.
	 */
	public function refutes( array $rows ): array {
		$rows     = array_filter( $rows, static fn ( array $row ): bool => 'live' === $row['state'] );
		$versions = $this->versions( array_filter( $rows, static fn ( array $row ): bool => null !== $row['version_id'] ) );
		$refuted  = [];
		foreach ( $rows as $row ) {
			$stands = null === $row['version_id'] ? $this->was_accepted( $row ) : isset( $versions[ (int) $row['post_id'] ] );
			if ( ! $stands ) {
				$refuted[ (int) $row['post_id'] ] = true;
			}
		}
		return $refuted;
	}

	/**
	 * What the register keeps of an accepted post.
	 */
	public static function digest( int $post_id, string $row_hash, string $meta_hash, string $terms ): string {
		return hash( 'sha256', "$post_id $row_hash $meta_hash $terms" );
	}

	/**
	 * An acceptance was written under that number. In the transaction that wrote it, so that there is one at a time: what this
	 * process has read of them before may lack one.
	 */
	public function note( int $seq ): void {
		wp_cache_delete( self::OPTION, 'options' );
		update_option( self::OPTION, [ ...$this->numbers(), $seq ], false );
		$this->acceptances = null;
	}

	/**
	 * @param Row $row
	 */
	private function was_accepted( array $row ): bool {
		$post_id = (int) $row['post_id'];
		foreach ( array_reverse( $this->acceptances() ) as $one ) {
			if ( $one['type'] !== $row['type'] || $post_id < $one['first'] || $post_id > $one['last'] ) {
				continue;
			}
			$pages = $this->pages_of( $one['seq'] );
			if ( null === $pages ) {
				// From before the register kept each page by itself: its digest is over the whole batch.
				return true;
			}
			if ( isset( $pages[ (string) $post_id ] ) ) {
				return $pages[ (string) $post_id ] === self::digest( $post_id, (string) $row['row_hash'], (string) $row['meta_hash'], (string) $row['terms'] );
			}
		}
		return false;
	}

	/**
	 * @param array<array-key, Row> $rows With a version.
	 * @return array<int, true> Posts whose version is as it was published, and still stands.
	 */
	private function versions( array $rows ): array {
		if ( [] === $rows ) {
			return [];
		}
		$ids     = array_values( array_map( static fn ( array $row ): int => (int) $row['version_id'], $rows ) );
		$entries = array_values( array_map( static fn ( array $row ): int => (int) $row['entry_id'], $rows ) );
		$hashes  = [];
		foreach ( $this->database->rows( 'SELECT v.id, v.header, r.data FROM {versions} v JOIN {records} r ON r.version_id = v.id WHERE v.id IN (%d…)', [ $ids ] ) as $row ) {
			// As Entries\Hasher has it, of one record and no files; a second record makes another hash of it.
			$hashes[ (int) $row['id'] ] = isset( $hashes[ (int) $row['id'] ] ) ? '' : hash( 'sha256', "prakat 1\nsection " . Pending::SECTION . "\nheader " . hash( 'sha256', (string) $row['header'] ) . "\n" . hash( 'sha256', (string) $row['data'] ) . "\n" );
		}
		$told = [];
		foreach ( $this->database->rows( 'SELECT act, version_id, version_hash, to_state, details FROM {register} WHERE entry_id IN (%d…) AND to_state IS NOT NULL ORDER BY seq', [ $entries ] ) as $row ) {
			$told[ (int) $row['version_id'] ][] = $row;
		}
		$stand = [];
		foreach ( $rows as $row ) {
			$version = (int) $row['version_id'];
			if ( $this->stands( $told[ $version ] ?? [], $hashes[ $version ] ?? '', $row ) ) {
				$stand[ (int) $row['post_id'] ] = true;
			}
		}
		return $stand;
	}

	/**
	 * @param list<array<string, string|null>> $told Of the version, in their order.
	 * @param Row                              $row
	 */
	private function stands( array $told, string $hash, array $row ): bool {
		$public = false;
		foreach ( $told as $one ) {
			$details = CanonicalJson::decode( (string) $one['details'] );
			if ( in_array( $one['act'], self::PUBLISHING, true ) ) {
				$until  = $details['public']['until'] ?? null;
				$public = '' !== $hash && $hash === $one['version_hash'] && true !== ( $details['refuted'] ?? false ) && self::ends_by( $row, is_string( $until ) ? $until : null );
			} elseif ( ! in_array( $one['to_state'], [ 'published', 'urgent' ], true ) ) {
				$public = false;
			}
		}
		return $public;
	}

	/**
	 * @param Row     $row
	 * @param ?string $until ISO 8601 UTC; null for what was accepted without an end.
	 */
	private static function ends_by( array $row, ?string $until ): bool {
		return null === $until || ( null !== $row['expires_at'] && $row['expires_at'] <= str_replace( [ 'T', 'Z' ], [ ' ', '' ], $until ) );
	}

	/**
	 * @return list<Batch>
	 */
	private function acceptances(): array {
		if ( null === $this->acceptances ) {
			$this->acceptances = array_values( array_filter( array_map( $this->read( ... ), $this->numbers() ) ) );
		}
		return $this->acceptances;
	}

	/**
	 * @return array<string, mixed>|null
	 */
	private function pages_of( int $seq ): ?array {
		if ( ! isset( $this->pages[ $seq ] ) ) {
			$this->read( $seq );
		}
		return $this->pages[ $seq ]['pages'] ?? null;
	}

	/**
	 * @return Batch|null
	 */
	private function read( int $seq ): ?array {
		$row = $this->database->row( "SELECT * FROM {register} WHERE seq = %d AND act = 'governed-accepted'", [ $seq ] );
		if ( null === $row || ! hash_equals( Chain::hash( $row ), (string) $row['hash'] ) ) {
			return null;
		}
		$details = CanonicalJson::decode( (string) $row['details'] );

		$this->pages         = array_slice( $this->pages, -2, null, true );
		$this->pages[ $seq ] = [ 'pages' => is_array( $details['pages'] ?? null ) ? $details['pages'] : null ];
		return [
			'seq'   => $seq,
			'type'  => (string) ( $details['type'] ?? '' ),
			'first' => (int) ( $details['first'] ?? 0 ),
			'last'  => (int) ( $details['last'] ?? 0 ),
		];
	}

	/**
	 * @return list<int>
	 */
	private function numbers(): array {
		$numbers = get_option( self::OPTION );
		if ( is_array( $numbers ) ) {
			return array_values( array_map( 'intval', $numbers ) );
		}
		$numbers = array_map( 'intval', $this->database->column( "SELECT seq FROM {register} WHERE act = 'governed-accepted' ORDER BY seq" ) );
		add_option( self::OPTION, $numbers, '', false );
		return $numbers;
	}
}
