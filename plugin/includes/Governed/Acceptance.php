<?php
/**
 * Accepting as found what was public already.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Workflow\Actor;

/**
 * When a post type is put under approval, what is public of it stays public and is registered as accepted, with date and
 * person: in batches, each of which is one transaction with one row in the register. It may be stopped anywhere; it goes
 * on from where it was. Meanwhile what has not been reached stays public too.
 *
 * An accepted post gets its entry when somebody first changes it or acts on it.
 */
final class Acceptance {

	private const BATCH = 200;

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly Snapshot $snapshot,
		private readonly Register $register,
		private readonly Testimony $testimony,
		private readonly Clock $clock
	) {
	}

	/**
	 * Goes on with all types that are not done.
	 *
	 * @param int $seconds Begins no batch after that long; 0: does all.
	 * @return array{finished: bool, done: int, total: int}
	 */
	public function run( int $seconds = 10 ): array {
		$ends = 0 === $seconds ? INF : microtime( true ) + $seconds;
		foreach ( array_keys( $this->settings->accepting() ) as $type ) {
			do {
				$more = $this->batch( $type );
			} while ( $more && microtime( true ) < $ends );
			if ( $more ) {
				break;
			}
		}
		return $this->progress();
	}

	/**
	 * @return array{finished: bool, done: int, total: int}
	 */
	public function progress(): array {
		$done  = 0;
		$total = 0;
		foreach ( $this->settings->stored()['types'] as $state ) {
			$done  += $state['done'];
			$total += $state['total'];
		}
		return [
			'finished' => [] === $this->settings->accepting(),
			'done'     => $done,
			'total'    => $total,
		];
	}

	/**
	 * Whether a post was public when its type was switched on and has not been reached yet.
	 */
	public function awaits( \WP_Post $post ): bool {
		$upto = $this->settings->accepting()[ $post->post_type ] ?? 0;
		if ( $post->ID > $upto ) {
			return false;
		}
		// Asked of the database: the object may hold what somebody wishes.
		$status = (string) $this->database->value( 'SELECT post_status FROM %i WHERE ID = %d', [ $this->wpdb->posts, $post->ID ] );
		return in_array( $status, self::statuses(), true ) && null === $this->governed->of( $post->ID );
	}

	/**
	 * Accepts these posts as they are.
	 *
	 * @param list<int> $ids Of one type, public and not accepted yet.
	 * @return int How many.
	 */
	public function accept( array $ids ): int {
		return $this->database->transaction(
			function () use ( $ids ): int {
				$ids   = array_values( array_diff( $ids, array_keys( $this->governed->of_many( $ids ) ) ) );
				$posts = $this->snapshot->many( $ids );
				if ( [] === $posts ) {
					return 0;
				}
				$type  = (string) reset( $posts )['row']->post_type;
				$state = $this->settings->type( $type );
				$at    = $this->clock->sql();
				$by    = (int) ( $state['by'] ?? 0 );
				$chain = hash_init( 'sha256' );
				$pages = [];
				$rows  = [];
				foreach ( $posts as $id => $post ) {
					$digests = $this->snapshot->digests( $post );
					$record  = $this->snapshot->record( $post );
					hash_update( $chain, "$id {$digests['row_hash']} {$digests['meta_hash']} {$digests['terms']}\n" );
					$pages[ (string) $id ] = Testimony::digest( $id, $digests['row_hash'], $digests['meta_hash'], $digests['terms'] );

					$rows[] = [ $id, $type, 'live', $digests['password'], $digests['row_hash'], $digests['meta_hash'], $digests['terms'], (string) wp_json_encode( $record['shows'] ?? [] ), PostRecord::encode( $record ), $at, $by, $at ];
				}
				$this->database->insert_many( 'governed_posts', [ 'post_id', 'type', 'state', 'password', 'row_hash', 'meta_hash', 'terms', 'shows', 'record', 'accepted_at', 'accepted_by', 'checked_at' ], $rows, 50 );
				$seq = $this->register->write(
					[
						'act'     => 'governed-accepted',
						'actor'   => $by > 0 && false !== get_userdata( $by ) ? Actor::user( $by ) : Actor::system( 'governed' ),
						'details' => [
							'type'   => $type,
							'count'  => count( $rows ),
							'first'  => min( array_keys( $posts ) ),
							'last'   => max( array_keys( $posts ) ),
							// Over one line a post: number, digest of its row, of its metadata, its terms.
							'digest' => hash_final( $chain ),
							'pages'  => (object) $pages,
						],
					]
				);
				$this->testimony->note( $seq );
				return count( $rows );
			}
		);
	}

	/**
	 * @return bool Whether there is more.
	 */
	private function batch( string $type ): bool {
		$stored = $this->settings->stored();
		$state  = $stored['types'][ $type ] ?? null;
		if ( null === $state || $state['finished'] ) {
			return false;
		}
		$ids = array_map(
			'intval',
			$this->database->column(
				'SELECT ID FROM %i WHERE post_type = %s AND ID > %d AND ID <= %d AND post_status IN (%s…) ORDER BY ID LIMIT %d',
				[ $this->wpdb->posts, $type, $state['after'], $state['upto'], self::statuses(), self::BATCH ]
			)
		);
		$this->accept( $ids );
		$more = self::BATCH === count( $ids );
		return $this->database->transaction(
			function () use ( $type, $state, $ids, $more ): bool {
				// Read again, and from the database: somebody may have switched something meanwhile.
				$this->database->value( 'SELECT option_id FROM %i WHERE option_name = %s FOR UPDATE', [ $this->wpdb->options, Settings::OPTION ] );
				wp_cache_delete( 'alloptions', 'options' );
				$stored = $this->settings->stored();
				if ( ! isset( $stored['types'][ $type ] ) ) {
					return false;
				}
				$stored['types'][ $type ] = [
					'after'    => [] === $ids ? $state['upto'] : max( $ids ),
					'done'     => $state['done'] + count( $ids ),
					'finished' => ! $more,
				] + $stored['types'][ $type ];
				$this->settings->store( $stored );
				return $more;
			}
		);
	}

	/**
	 * What WordPress shows now: what is scheduled is not public yet.
	 *
	 * @return list<string>
	 */
	public static function statuses(): array {
		return array_values( array_filter( array_map( 'strval', get_post_stati() ), static fn ( string $status ): bool => 'future' !== $status && Guard::is_public( $status ) ) );
	}
}
