<?php
/**
 * What was not to be read because the service was down is public for longer.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\PublicIndex\Rebuild;
use Prakat\Removal\Outages;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;

/** Reported by the webmaster and approved by the approver: down from 24 November 20:00 to 25 November 08:00, and approved at 09:00. */
$down = static function ( Scene $t ): Outages {
	$t->at( '2026-11-25T09:00:00+07:00' );
	$outages = $t->get( Outages::class );
	$id      = $outages->propose( '2026-11-24T20:00:00+07:00', '2026-11-25T08:00:00+07:00', 'ไฟฟ้าดับที่ศูนย์ข้อมูล', Actor::user( $t->of_office( 'webmaster' ) ) );
	$outages->decide( $id, true, Actor::user( $t->of_office( 'approver' ) ) );
	return $outages;
};

return [
	'An outage that was reported and approved moves the ends of what was public then and still is, each on record; what is over stays over (R063).' => static function ( Scene $t ) use ( $down ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$day    = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$hour   = $t->published( $t->varied_records( 1, 1 ), [ 'publishUntil' => '2026-11-28T03:30:00Z' ] );
		$over   = $t->published( $t->varied_records( 1, 2 ), [ 'publishUntil' => '2026-11-24' ] );
		$spoken = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $spoken, $t->spoken( $t->of_office( 'approver' ) ) );
		$word   = $t->entry_of( $spoken, 'expires_at' );
		$t->at( '2026-11-25T00:30:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$outages = $down( $t );
		$after   = $t->published( $t->varied_records( 1, 3 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->same( '2026-11-30 17:00:00', $t->entry_of( $day, 'expires_at' ), 'not before the background has come' );
		$outages->apply( microtime( true ) + 10 );

		$t->same( '2026-12-01 17:00:00', $t->entry_of( $day, 'expires_at' ), 'Through the end of a day, as before: twelve hours are one more.' );
		$t->same( '2026-11-28 15:30:00', $t->entry_of( $hour, 'expires_at' ) );
		$t->same( [ 'expired', null ], [ $t->entry_of( $over ), $t->entry_of( $over, 'expires_at' ) ] );
		$t->same( $word, $t->entry_of( $spoken, 'expires_at' ), 'The time for the ratification stays.' );
		$t->same( '2026-11-30 17:00:00', $t->entry_of( $after, 'expires_at' ), 'What was published afterwards lost nothing.' );
		$t->same( [ 'publish', 'extend' ], array_slice( $t->registered( $day ), -2 ) );
		$t->same( [ 'done', 2, 1 ], array_map( static fn ( string $key ): mixed => $outages->all()[0][ $key ], [ 'state', 'moved', 'missed' ] ) );
		$t->same( [ 'outage-reported', 'outage-approved' ], $t->get( Database::class )->column( "SELECT act FROM {register} WHERE act LIKE 'outage-%' ORDER BY seq" ) );
		$t->same( 'extended', $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $day ) . '/history', null, 0 )->data['events'][0]['kind'] );

		$t->at( '2026-12-01T12:00:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 1, $t->public_records( $day ), 'The sweep goes by the end on record.' );
		$t->get( Rebuild::class )->run();
		$t->same( 1, $t->public_records( $day ), 'So does a rebuild.' );
		$t->at( '2026-12-02T00:00:00+07:00' );
		$t->same( 0, $t->public_records( $day ) );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 'expired', $t->entry_of( $day ) );
	},

	'An end that only the database was told of moves nothing: a rebuild puts it back.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->get( Database::class )->run( "UPDATE {entries} SET expires_at = '2027-01-01 00:00:00' WHERE id = %d", [ $id ] );
		$t->get( Database::class )->run( "INSERT INTO {register} (seq, at, act, entry_id, version_id, to_state, details, prev_hash, hash) SELECT 999999, '2026-11-21T00:00:00.000000Z', 'extend', entry_id, version_id, 'published', '{\"public\":{\"until\":\"2027-01-01T00:00:00Z\"}}', hash, hash FROM {register} WHERE act = 'publish' AND entry_id = %d", [ $id ] );
		$t->get( Rebuild::class )->run();
		$t->same( '2026-11-30 17:00:00', $t->entry_of( $id, 'expires_at' ) );
	},

	'Nobody approves the outage that they reported, and it is decided once; it lies in the past and is no longer than two months.' => static function ( Scene $t ): void {
		$t->at( '2026-11-25T09:00:00+07:00' );
		$both    = $t->person( 'both', [ [ 'office', '*', 'publish' ], [ 'office', '*', 'approve' ] ] );
		$outages = $t->get( Outages::class );
		foreach ( [
			[ '2026-11-25T08:00:00+07:00', '2026-11-25T07:00:00+07:00', 'ไฟดับ' ],
			[ '2026-11-25T08:00:00+07:00', '2026-11-25T09:30:00+07:00', 'ไฟดับ' ],
			[ '2026-09-01T08:00:00+07:00', '2026-11-25T08:00:00+07:00', 'ไฟดับ' ],
			[ '2026-11-25T08:00:00', '2026-11-25T08:30:00', 'ไฟดับ' ],
			[ '2026-11-24T08:00:00+07:00', '2026-11-25T08:00:00+07:00', ' — ' ],
		] as $wrong ) {
			$t->refused( 'outage-invalid', static fn () => $outages->propose( ...[ ...$wrong, Actor::user( $both ) ] ), $wrong[0] );
		}
		$t->refused( 'not-allowed', static fn () => $outages->propose( '2026-11-24T08:00:00+07:00', '2026-11-25T08:00:00+07:00', 'ไฟดับ', Actor::user( $t->of_office( 'officer' ) ) ) );
		$id = $outages->propose( '2026-11-24T08:00:00+07:00', '2026-11-25T08:00:00+07:00', 'ไฟดับ', Actor::user( $both ) );
		$t->refused( 'outage-own', static fn () => $outages->decide( $id, true, Actor::user( $both ) ) );
		$t->refused( 'not-allowed', static fn () => $outages->decide( $id, true, Actor::user( $t->of_office( 'webmaster' ) ) ) );
		$outages->decide( $id, false, Actor::user( $t->of_office( 'approver' ) ) );
		$t->refused( 'outage-not-found', static fn () => $outages->decide( $id, true, Actor::user( $t->of_office( 'approver' ) ) ) );
		$t->same( 401, $t->rest( 'GET', '/outages', null, 0 )->status );
	},

	'Once for an outage, only for what the approver’s duty reaches, and never by a person.' => static function ( Scene $t ) use ( $down ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->get( Database::class )->run( 'UPDATE {entries} SET unit_id = %d WHERE id = %d', [ $t->unit( 'elsewhere' ), $id ] );
		$outages = $down( $t );
		$outages->apply( microtime( true ) + 10 );
		$t->same( '2026-11-30 17:00:00', $t->entry_of( $id, 'expires_at' ), 'another office' );
		$t->get( Database::class )->run( 'UPDATE {entries} SET unit_id = %d WHERE id = %d', [ $t->unit( 'office' ), $id ] );
		$t->get( Database::class )->run( "UPDATE {outages} SET state = 'approved', after_entry = 0" );
		$outages->apply( microtime( true ) + 10 );
		$t->same( '2026-12-01 17:00:00', $t->entry_of( $id, 'expires_at' ) );
		$t->get( Database::class )->run( "UPDATE {outages} SET state = 'approved', after_entry = 0" );
		$outages->apply( microtime( true ) + 10 );
		$t->same( '2026-12-01 17:00:00', $t->entry_of( $id, 'expires_at' ), 'not twice' );
		$t->refused( 'system-only', static fn () => $t->act( 'extend', $t->of_office( 'approver' ), $id ) );
		$t->refused( 'not-yet-due', static fn () => $t->get( Acts::class )->perform( 'extend', $id, null, Actor::system( 'outage' ), [ 'extension' => [ 'outage' => 1, 'until' => '2029-01-01 00:00:00' ] ] ) );
	},

	'What came in the middle of an outage gets the hours from then on, and what is over none, though no sweep has come (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$over = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-24' ] );
		$t->at( '2026-11-24T02:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1, 1 ), [ 'publishUntil' => '2026-11-30T06:00:00Z' ] );
		$t->at( '2026-11-24T09:00:00+07:00' );
		$outages = $t->get( Outages::class );
		$one     = $outages->propose( '2026-11-23T20:00:00+07:00', '2026-11-24T08:00:00+07:00', 'ไฟฟ้าดับที่ศูนย์ข้อมูล', Actor::user( $t->of_office( 'webmaster' ) ) );
		$outages->decide( $one, true, Actor::user( $t->of_office( 'approver' ) ) );
		$t->at( '2026-11-25T00:00:00+07:00' );
		$outages->apply( microtime( true ) + 10 );
		$t->same( '2026-11-30 12:00:00', $t->entry_of( $id, 'expires_at' ), 'six hours' );
		$t->same( '2026-11-24 17:00:00', $t->entry_of( $over, 'expires_at' ) );
		$t->refused( 'not-yet-due', static fn () => $t->get( Acts::class )->perform( 'extend', $over, null, Actor::system( 'outage' ), [ 'extension' => [ 'outage' => $one, 'until' => '2026-11-25 17:00:00' ] ] ) );
	},

	'The same hours, reported and approved again, give nothing; of longer ones only what was not given yet (R063).' => static function ( Scene $t ) use ( $down ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30T13:00:00+07:00' ] );
		$outages = $down( $t );
		$outages->apply( microtime( true ) + 10 );
		$t->same( '2026-11-30 18:00:00', $t->entry_of( $id, 'expires_at' ) );
		foreach ( [ [ '20:00', '08:00', '2026-11-30 18:00:00' ], [ '19:00', '08:30', '2026-11-30 19:30:00' ], [ '18:00', '08:30', '2026-11-30 20:30:00' ] ] as [ $from, $until, $end ] ) {
			$again = $outages->propose( "2026-11-24T$from:00+07:00", "2026-11-25T$until:00+07:00", 'ไฟฟ้าดับที่ศูนย์ข้อมูล', Actor::user( $t->of_office( 'webmaster' ) ) );
			$outages->decide( $again, true, Actor::user( $t->of_office( 'approver' ) ) );
			$outages->apply( microtime( true ) + 10 );
			$t->same( $end, $t->entry_of( $id, 'expires_at' ), "$from to $until" );
		}
	},

	'Many short outages are rounded up together: three of an hour give one day, the hours beyond it a second one (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$outages = $t->get( Outages::class );
		$down    = static function ( string $from, string $until ) use ( $t, $outages ): void {
			$outage = $outages->propose( "2026-11-{$from}:00+07:00", "2026-11-{$until}:00+07:00", 'ไฟฟ้าดับ', Actor::user( $t->of_office( 'webmaster' ) ) );
			$outages->decide( $outage, true, Actor::user( $t->of_office( 'approver' ) ) );
			$outages->apply( microtime( true ) + 10 );
		};
		$t->at( '2026-11-24T09:00:00+07:00' );
		$down( '21T10:00', '21T11:00' );
		$down( '22T10:00', '22T11:00' );
		$down( '23T10:00', '23T11:00' );
		$t->same( '2026-12-01 17:00:00', $t->entry_of( $id, 'expires_at' ), 'three hours, one day' );
		$t->same( [ 'publish', 'extend' ], array_slice( $t->registered( $id ), -2 ), 'moved once' );
		$t->same( [ 0, 0, 1 ], array_column( $outages->all(), 'moved' ) );
		$t->at( '2026-11-26T09:00:00+07:00' );
		$down( '24T12:00', '25T09:00' );
		$t->same( '2026-12-01 17:00:00', $t->entry_of( $id, 'expires_at' ), '24 hours, still one day' );
		$down( '25T12:00', '25T12:30' );
		$t->same( '2026-12-02 17:00:00', $t->entry_of( $id, 'expires_at' ), 'more than 24 hours, two days' );

		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( '2026-11-30 17:00:00', $t->entry_of( $id, 'expires_at' ), 'A new version has the end that was approved.' );
		$t->at( '2026-11-27T09:00:00+07:00' );
		$down( '26T12:00', '26T13:00' );
		$t->same( '2026-12-01 17:00:00', $t->entry_of( $id, 'expires_at' ), 'Its hours are its own.' );
	},
];
