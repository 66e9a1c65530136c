<?php
/**
 * What the sweep does, and that nothing depends on it.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Expiry\Endings;
use Prakat\Expiry\Health;
use Prakat\Expiry\Schedule;
use Prakat\Expiry\Sweep;
use Prakat\PublicIndex\Reader;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;

/** Acts that the register tells of an entry, oldest first. */
$told = static fn ( Scene $t, int $entry ): array => $t->get( Database::class )->column( 'SELECT act FROM {register} WHERE entry_id = %d ORDER BY seq', [ $entry ] );

return [
	'What has expired goes down with its files, its notice and its line in the register (R063).' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		$t->walk( $id, 'publish' );
		$other = $t->published( $t->varied_records( 2 ) );
		$uuid  = $t->uuid_of( $id );
		$t->same( 1, count( $t->laid_out() ) );

		$t->at( '2026-12-01T00:00:00+07:00' );
		$done = $t->get( Sweep::class )->run( 0 );
		$t->same( [ 1, 0, 0, true ], [ $done['expired'], $done['lapsed'], $done['failed'], $done['finished'] ] );
		$t->same( 'expired', $t->entry_of( $id ) );
		$t->same( null, $t->entry_of( $id, 'live_version_id' ) );
		$t->same( [ (string) $other ], array_column( $t->index_dump()['entries'], 'entry_id' ) );
		$t->same( [ (string) $other ], array_values( array_unique( array_column( $t->index_dump()['records'], 'entry_id' ) ) ) );
		$t->same( [], $t->laid_out() );
		$t->same( 'expire', $told( $t, $id )[ count( $told( $t, $id ) ) - 1 ] );
		$t->same( [ 'expired', '2026-11-30 17:00:00' ], [ $t->get( Reader::class )->gone( $uuid )['kind'], $t->get( Reader::class )->gone( $uuid )['gone_at'] ] );
	},

	'A sweep that comes a week late, or twice, gives the same.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 2 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2026-12-08T10:00:00+07:00' );
		$t->same( 1, $t->get( Sweep::class )->run( 0 )['expired'] );
		$before = $t->index_dump();
		$acts   = $told( $t, $id );
		$t->same( 0, $t->get( Sweep::class )->run( 0 )['expired'] );
		$t->same( $before, $t->index_dump() );
		$t->same( $acts, $told( $t, $id ) );
		$t->same( '2026-11-30 17:00:00', $before['gone'][0]['gone_at'], 'It was public until its time was over, not until the sweep came.' );
	},

	'What was permitted by word of mouth and not ratified in time lapses (R054).' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $t->of_office( 'approver' ) ) );
		$t->same( 2, $t->public_total() );
		$by = (string) $t->get( Database::class )->value( 'SELECT ratify_by FROM {requests} WHERE entry_id = %d', [ $id ] );
		$t->at( $by . 'Z' );
		$t->same( 0, $t->public_total(), 'Nothing shows at that second, without a sweep.' );
		$t->same( 1, $t->get( Sweep::class )->run( 0 )['lapsed'] );
		$t->same( 'lapsed', $t->entry_of( $id ) );
		$t->same( 'lapse', $told( $t, $id )[ count( $told( $t, $id ) ) - 1 ] );
		$t->same( [ 'lapsed', $by ], [ $t->get( Reader::class )->gone( $t->uuid_of( $id ) )['kind'], $t->get( Reader::class )->gone( $t->uuid_of( $id ) )['gone_at'] ] );
	},

	'Files are laid out when the publication begins, and not before.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file( [ 'publishFrom' => '2026-12-01' ] );
		$t->walk( $id, 'publish' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [], $t->laid_out() );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->contains( 'prakat-file=', $t->get( Reader::class )->entry( $t->uuid_of( $id ) )->files[0]['url'], 'Until then the file has an address that asks the clock.' );
		$t->same( 1, $t->get( Sweep::class )->run( 0 )['shelved'] );
		$t->same( 1, count( $t->laid_out() ) );
		$t->contains( rawurlencode( basename( $t->laid_out()[0] ) ), $t->get( Reader::class )->entry( $t->uuid_of( $id ) )->files[0]['url'] );
	},

	'Copies that a killed request left of what is not public are cleared.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		$t->walk( $id, 'publish' );
		$left = wp_upload_dir( null, false )['basedir'] . '/prakat/4711/' . str_repeat( 'a', 32 );
		wp_mkdir_p( $left );
		file_put_contents( $left . '/แผน.pdf', 'x' );
		$t->same( 2, count( $t->laid_out() ) );
		$t->same( 1, $t->get( Sweep::class )->run( 0 )['cleared'] );
		$t->same( 1, count( $t->laid_out() ), 'What is public stays.' );
	},

	'What another process took down in the meantime is nobody’s failure.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$first  = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$second = $t->published( $t->varied_records( 1, 5 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2026-12-01T00:00:00+07:00' );
		// The other one comes when this one knows what it will take down, and has not begun.
		$other = static function () use ( $t, $first ): void {
			$t->get( Endings::class )->carry_out( [ $first => 'expire' ] );
		};
		add_action( 'add_option_prakat_public_changes', $other );
		$done = $t->get( Sweep::class )->run( 0 );
		remove_action( 'add_option_prakat_public_changes', $other );
		$t->same( [ 1, 0 ], [ $done['expired'], $done['failed'] ] );
		$t->same( [ 'expired', 'expired', 0 ], [ $t->entry_of( $first ), $t->entry_of( $second ), $t->public_total() ] );
	},

	'What lies in the public index and has expired is taken away even if its entry was meddled with.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$gone     = $t->published( $t->varied_records( 2 ), [ 'publishUntil' => '2026-11-30' ] );
		$turned   = $t->published( $t->varied_records( 2, 10 ), [ 'publishUntil' => '2026-11-30' ] );
		$database->run( 'DELETE FROM {entries} WHERE id = %d', [ $gone ] );
		$database->run( "UPDATE {entries} SET state = 'draft', expires_at = '2099-01-01 00:00:00' WHERE id = %d", [ $turned ] );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [ [], [], [] ], [ $t->index_dump()['entries'], $t->index_dump()['records'], $t->index_dump()['totals'] ] );
	},

	'Caches are told which sections and addresses have changed, once for the whole batch.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$ids   = [ $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] ), $t->published( $t->varied_records( 1, 5 ), [ 'publishUntil' => '2026-11-30' ] ) ];
		$calls = [];
		$hear  = static function ( array $sections, array $urls ) use ( &$calls ): void {
			$calls[] = [ $sections, $urls ];
		};
		add_action( 'prakat_public_changed', $hear, 10, 2 );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 1, count( $calls ) );
		$t->same( [ 'procurement' ], $calls[0][0] );
		foreach ( $ids as $i => $id ) {
			$t->contains( $t->uuid_of( $id ), $calls[0][1][ $i ] );
		}
		$third = $t->published( $t->varied_records( 1, 9 ) );
		remove_action( 'prakat_public_changed', $hear );
		$t->same( 2, count( $calls ) );
		$t->contains( $t->uuid_of( $third ), $calls[1][1][0] );
	},

	'The next sweep is arranged for the very moment at which something ends or begins.' => static function ( Scene $t ): void {
		wp_unschedule_hook( Schedule::ONCE );
		$t->at( '2036-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2036-11-30' ] );
		$t->same( strtotime( '2036-12-01T00:00:00+07:00' ), wp_next_scheduled( Schedule::ONCE ) );
		[ $id ] = $t->approved_with_file( [ 'publishFrom' => '2036-11-25', 'publishUntil' => '2037-01-31' ] );
		$t->walk( $id, 'publish' );
		$t->same( strtotime( '2036-11-25T00:00:00+07:00' ), wp_next_scheduled( Schedule::ONCE ) );
		$t->get( Schedule::class )->keep();
		$t->same( Schedule::EVERY, wp_get_schedules()[ wp_get_schedule( Schedule::HOOK ) ]['interval'] );
	},

	'Site Health says so when the sweep does not come.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$test = static fn (): string => ( $t->get( Health::class )->add_to( [] )['direct']['prakat_sweep']['test'] )()['status'];
		$t->at( '2026-12-01T00:10:00+07:00' );
		$t->same( 'good', $test() );
		$t->at( '2026-12-01T01:00:00+07:00' );
		$t->same( 'critical', $test() );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 'good', $test() );
	},

	'What a sweep would do can be seen before it does it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->same( [], $t->get( Sweep::class )->preview() );
		$t->at( '2026-12-02T00:00:00+07:00' );
		$t->same( [ [ 'entry' => $id, 'title' => 'แผนการจัดซื้อจัดจ้าง', 'act' => 'expire', 'since' => '2026-11-30 17:00:00' ] ], $t->get( Sweep::class )->preview() );
		$t->same( 'published', $t->entry_of( $id ) );
	},

	'Two sweeps at once take each entry down once.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2026-12-01T00:00:00+07:00' );
		// The second begins while the first has the list of what is due in its hands.
		$again = static function ( string $sql ) use ( $t, &$again ): string {
			if ( str_contains( $sql, 'ORDER BY e.expires_at, e.id' ) ) {
				remove_filter( 'query', $again );
				$t->get( Sweep::class )->run( 0 );
			}
			return $sql;
		};
		$list = $t->get( Sweep::class )->preview();
		$t->same( 1, count( $list ) );
		add_filter( 'query', $again );
		$t->get( Sweep::class )->run( 0 );
		$t->false( has_filter( 'query', $again ), 'The second did begin meanwhile.' );
		$t->same( 1, count( array_keys( $told( $t, $id ), 'expire', true ) ) );
		$t->same( 1, count( $t->index_dump()['gone'] ) );
	},

	'What is taken down together is as if each had been taken down alone.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$alone    = [];
		$together = [];
		foreach ( [ &$alone, &$together ] as &$group ) {
			$group[] = $t->published( $t->varied_records( 2 ), [ 'publishUntil' => '2026-11-30' ] );
			$group[] = $in_hand = $t->published( $t->varied_records( 2, 5 ), [ 'publishUntil' => '2026-11-30' ] );
			$t->act( 'revise', $t->of_office( 'officer' ), $in_hand );
			$group[] = $urgent = $t->complete_draft();
			$t->act( 'publish-urgent', $t->of_office( 'officer' ), $urgent, $t->spoken( $t->of_office( 'approver' ) ) );
		}
		unset( $group );
		$t->at( '2026-12-10T00:00:00+07:00' );
		foreach ( $alone as $i => $id ) {
			$t->get( Acts::class )->perform( 2 === $i ? 'lapse' : 'expire', $id, null, Actor::system( 'sweep' ) );
		}
		$heard = [];
		$hear  = static function ( array $done ) use ( &$heard ): void {
			$heard[ $done['entry'] ] = $done['act'];
		};
		add_action( 'prakat_act', $hear );
		$done = $t->get( Sweep::class )->run( 0 );
		remove_action( 'prakat_act', $hear );
		$t->same( [ 2, 1, 0 ], [ $done['expired'], $done['lapsed'], $done['failed'] ] );
		ksort( $heard );
		$t->same( array_combine( $together, [ 'expire', 'expire', 'lapse' ] ), $heard );

		$without = array_flip( [ 'id', 'uuid', 'entry_id', 'version_id', 'request_id', 'open_version_id', 'base_version_id', 'number', 'seq', 'at', 'prev_hash', 'hash', 'salt', 'title' ] );
		foreach ( [ 'entries' => 'id', 'versions' => 'entry_id', 'requests' => 'entry_id', 'register' => 'entry_id', 'index_gone' => 'entry_id' ] as $table => $key ) {
			$left = [];
			foreach ( [ $alone, $together ] as $which => $ids ) {
				foreach ( $ids as $id ) {
					foreach ( $database->rows( "SELECT * FROM {{$table}} WHERE $key = %d ORDER BY " . ( 'register' === $table ? 'seq' : '1' ), [ $id ] ) as $row ) {
						unset( $row['version_hash'], $row['details'], $row['urgent_details'], $row['declarations'] );
						$left[ $which ][] = array_diff_key( $row, $without );
					}
				}
			}
			$t->same( $left[0], $left[1], $table );
		}
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'A sweep whose time is up before all records are erased says so, and comes again at once.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$t->published( $t->varied_records( 1 ) );
		for ( $i = 0; $i < 60; $i++ ) {
			$database->run( 'INSERT INTO {index_leftovers} (entry_id, section) VALUES (%d, %s)', [ 900000 + $i, 'procurement' ] );
		}
		wp_clear_scheduled_hook( Schedule::ONCE );
		$t->false( $t->get( Sweep::class )->run( -1 )['finished'] );
		$t->true( wp_next_scheduled( Schedule::ONCE ) <= time() );
		$t->true( $t->get( Sweep::class )->run( 0 )['finished'] );
		$t->same( 0, (int) $database->value( 'SELECT COUNT(*) FROM {index_leftovers}' ) );
	},

	'In a night of many the records are erased after the acts; who is published again meanwhile loses nothing.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$ids      = [];
		for ( $i = 0; $i < 30; $i++ ) {
			$ids[] = $t->published( $t->varied_records( 1, $i ), [ 'publishUntil' => '2026-11-30' ] );
		}
		$t->at( '2026-12-01T00:00:00+07:00' );
		// As a process leaves it that is killed after the acts.
		$t->same( 30, count( $t->get( Endings::class )->carry_out( array_fill_keys( $ids, 'expire' ) ) ) );
		$count = static fn ( string $table ): int => (int) $database->value( "SELECT COUNT(*) FROM {{$table}}" );
		$t->same( [ 30, 0, 30, 30 ], [ $count( 'index_procurement' ), $count( 'index_entries' ), $count( 'index_leftovers' ), $count( 'index_gone' ) ] );
		$t->same( [ 0, 'expired', 'expired' ], [ $t->public_total(), $t->entry_of( $ids[7] ), $t->get( Reader::class )->gone( $t->uuid_of( $ids[7] ) )['kind'] ?? '' ] );

		$t->walk( $ids[7], 'revise' );
		$officer = Actor::user( $t->of_office( 'officer' ) );
		$t->get( Drafts::class )->save_header( $ids[7], $t->sees( $ids[7], 'save' ), $t->complete_header( [ 'publishUntil' => '2027-11-30' ] ), $officer );
		$t->walk( $ids[7], 'submit', 'check', 'approve', 'publish' );
		$t->same( [ 1, 29 ], [ $t->public_total(), $count( 'index_leftovers' ) ] );
		$t->true( $t->get( Sweep::class )->run( 0 )['finished'] );
		$t->same( [ 1, 1, 0, 29 ], [ $count( 'index_procurement' ), $count( 'index_entries' ), $count( 'index_leftovers' ), $count( 'index_gone' ) ] );
		$t->same( 1, $t->public_total() );
		$t->same( [], array_diff( $database->column( 'SELECT entry_id FROM {index_totals}' ), [ (string) $ids[7] ] ) );
	},
];
