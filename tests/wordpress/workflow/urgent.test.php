<?php
/**
 * Publishing at once on an approver's word.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Due;
use Prakat\Workflow\Settings;
use Prakat\Workflow\WorkingDays;

return [
	'On a spoken word it is public at once, with who gave it, when, how and why on record (R054).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id    = $t->complete_draft();
		$clerk = $t->of_office( 'approver' );
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $clerk ) );
		$t->same( 'urgent', $t->entry_of( $id ) );
		$t->same( 2, $t->public_records( $id ) );

		$request = $t->get( Database::class )->row( 'SELECT * FROM {requests} WHERE entry_id = %d', [ $id ] );
		$t->same( [ '1', '1', (string) $clerk, null ], [ $request['number'], $request['urgent'], $request['approver_id'], $request['approved_at'] ] );
		$t->same( '2026-11-25 17:00:00', $request['ratify_by'], 'Friday and three working days' );
		$details = json_decode( (string) $t->get( Database::class )->value( "SELECT details FROM {register} WHERE act = 'publish-urgent'" ), true )['urgent'];
		$t->same( [ $clerk, '2026-11-20T01:30:00Z', 'telephone', 'น้ำป่าไหลหลาก ต้องแจ้งประชาชนทันที', 'Approver' ], [ $details['approver_id'], $details['at'], $details['means'], $details['reason'], $details['approver_name'] ] );
	},

	'It also goes at once when it was submitted or checked already and the approver is away.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		foreach ( [ [ 'submit' ], [ 'submit', 'check' ] ] as $acts ) {
			$id = $t->walk( $t->complete_draft(), ...$acts );
			$t->act( 'publish-urgent', $t->of_office( 'webmaster' ), $id, $t->spoken( $t->of_office( 'approver' ) ) );
			$t->same( 2, $t->public_records( $id ) );
		}
	},

	'Without who, when, how and why it is refused, and so is a word from the future (R054).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->complete_draft();
		$clerk   = $t->of_office( 'approver' );
		$officer = $t->of_office( 'officer' );
		$t->refused( 'urgent-details-missing', static fn () => $t->act( 'publish-urgent', $officer, $id ) );
		foreach ( [
			[ 'approver' => null ],
			[ 'approver' => (string) $clerk ],
			[ 'at' => '2026-11-20T02:00:01Z' ],
			[ 'at' => 'yesterday' ],
			[ 'at' => '' ],
			[ 'means' => 'telepathy' ],
			[ 'reason' => '  ' ],
		] as $wrong ) {
			$t->refused( 'urgent-details-missing', static fn () => $t->act( 'publish-urgent', $officer, $id, $t->spoken( $clerk, $wrong ) ), (string) wp_json_encode( $wrong ) );
		}
		$t->same( 0, $t->public_records( $id ) );
	},

	'The word must be that of another person who holds the duty to approve and wrote nothing in it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->complete_draft();
		$officer = $t->of_office( 'officer' );
		$unfit   = static fn ( int $recorder, int $approver, string $about ) => $t->refused( 'urgent-approver-unfit', static fn () => $t->act( 'publish-urgent', $recorder, $id, $t->spoken( $approver ) ), $about );
		$unfit( $officer, $t->of_office( 'webmaster' ), 'no approver' );
		$unfit( $officer, 999999, 'nobody' );
		$unfit( $officer, $t->person( 'administrator', [], 'administrator' ), 'an administrator' );
		$unfit( $officer, $t->person( 'approver elsewhere', [ [ 'health', '*', 'approve' ] ] ), 'of another unit' );
		$t->give_duty( $officer, 'office', '*', 'approve' );
		$unfit( $officer, $officer, 'the author, by himself' );
		$unfit( $t->of_office( 'webmaster' ), $officer, 'the author, recorded by another' );
		$clerk = $t->of_office( 'approver' );
		$t->give_duty( $clerk, 'office', '*', 'publish' );
		$unfit( $clerk, $clerk, 'the recorder' );
		$proposer = $t->person( 'proposer', [ [ 'office', '*', 'propose' ], [ 'office', '*', 'approve' ] ] );
		$t->act( 'submit', $proposer, $id );
		$unfit( $t->of_office( 'webmaster' ), $proposer, 'who submitted what another wrote' );
	},

	'Only an approver who neither wrote nor recorded it ratifies it in writing; then it stays.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id       = $t->complete_draft();
		$recorder = $t->person( 'recorder', [ [ 'office', '*', 'publish' ], [ 'office', '*', 'approve' ] ] );
		$t->act( 'publish-urgent', $recorder, $id, $t->spoken( $t->of_office( 'approver' ) ) );
		$t->give_duty( $t->of_office( 'officer' ), 'office', '*', 'approve' );
		$t->refused( 'own-work', static fn () => $t->act( 'ratify', $t->of_office( 'officer' ), $id ) );
		$t->refused( 'own-request', static fn () => $t->act( 'ratify', $recorder, $id ), 'recorder, and proposer of what was not submitted before' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'ratify', $t->of_office( 'webmaster' ), $id ) );

		$t->at( '2026-11-25T23:59:59+07:00' );
		$t->walk( $id, 'ratify' );
		$t->same( 'published', $t->entry_of( $id ) );
		$t->same( [ '2026-11-20 02:00:00', '2027-11-30 17:00:00' ], [ $t->entry_of( $id, 'published_at' ), $t->entry_of( $id, 'expires_at' ) ], 'public since the word was given, until its own end' );
		$t->at( '2026-11-27T09:00:00+07:00' );
		$t->same( 2, $t->public_records( $id ) );
		$t->same( [], $t->get( Due::class )->lapses() );
	},

	'Who recorded the word for what another submitted does not ratify it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$recorder = $t->person( 'recorder', [ [ 'office', '*', 'publish' ], [ 'office', '*', 'approve' ] ] );
		$id       = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'publish-urgent', $recorder, $id, $t->spoken( $t->of_office( 'approver' ) ) );
		$t->refused( 'own-record', static fn () => $t->act( 'ratify', $recorder, $id ) );
	},

	'What is not ratified in time is gone at that moment by the query itself, and the sweep then takes it down.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $t->of_office( 'approver' ) ) );
		$t->at( '2026-11-25T23:59:59+07:00' );
		$t->same( 2, $t->public_records( $id ) );
		$t->refused( 'not-yet-due', static fn () => $t->get( Acts::class )->perform( 'lapse', $id, null, Actor::system( 'sweep' ) ) );

		$t->at( '2026-11-26T00:00:00+07:00' );
		$t->same( 0, $t->public_records( $id ), 'before any sweep' );
		$t->refused( 'ratify-too-late', static fn () => $t->walk( $id, 'ratify' ) );
		$t->same( [ $id ], $t->get( Due::class )->lapses() );
		$t->refused( 'not-yet-due', static fn () => $t->get( Acts::class )->perform( 'expire', $id, null, Actor::system( 'sweep' ) ), 'it has not expired, it lapses' );
		$t->get( Acts::class )->perform( 'lapse', $id, null, Actor::system( 'sweep' ) );
		$t->same( 'lapsed', $t->entry_of( $id ) );
		$t->same( [], $t->get( Due::class )->lapses() );
		$t->same( 'lapsed', $t->get( Database::class )->value( 'SELECT kind FROM {index_gone} WHERE entry_id = %d', [ $id ] ) );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( 2, $t->public_records( $id ) );
	},

	'A version that ends before the time for its ratification ends at its own end.' => static function ( Scene $t ): void {
		$t->at( '2026-12-29T09:00:00+07:00' );
		$id = $t->complete_draft( null, [ 'publishUntil' => '2027-02-28' ] );
		$t->get( Settings::class )->save( [ 'ratifyWithin' => 30 ], Actor::system( 'test' ) );
		$t->at( '2027-02-26T09:00:00+07:00' );
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $t->of_office( 'approver' ), [ 'at' => '2027-02-26T01:30:00Z' ] ) );
		$t->same( '2027-02-28 17:00:00', $t->entry_of( $id, 'expires_at' ) );
	},

	'Working days leave out weekends, the yearly holidays and the agency’s own.' => static function ( Scene $t ): void {
		$days = $t->get( WorkingDays::class );
		$end  = static fn ( string $from, int $n ): string => $days->after( new DateTimeImmutable( $from ), $n )->setTimezone( new DateTimeZone( 'Asia/Bangkok' ) )->format( 'Y-m-d H:i' );
		$t->same( '2026-11-26 00:00', $end( '2026-11-20T09:00:00+07:00', 3 ), 'Friday' );
		$t->same( '2026-11-26 00:00', $end( '2026-11-22T12:00:00+07:00', 3 ), 'Sunday' );
		$t->same( '2027-01-08 00:00', $end( '2026-12-30T09:00:00+07:00', 4 ), 'over the New Year: 31 December and 1 January are holidays' );
		$t->same( '2026-12-09 00:00', $end( '2026-12-04T23:30:00+07:00', 2 ), 'late on a Friday in Bangkok is still that Friday' );
		$t->get( Settings::class )->save( [ 'holidays' => [ '2026-11-23', '2026-11-24' ] ], Actor::system( 'test' ) );
		$t->same( '2026-11-28 00:00', $end( '2026-11-20T09:00:00+07:00', 3 ) );
	},

	'The agency sets the time for the ratification, within reason, and the change is on record.' => static function ( Scene $t ): void {
		$settings = $t->get( Settings::class );
		$t->same( 3, $settings->ratify_within() );
		foreach ( [ 0, 31, '5', 2.5 ] as $wrong ) {
			$t->refused( 'settings-invalid', static fn () => $settings->save( [ 'ratifyWithin' => $wrong ], Actor::system( 'test' ) ) );
		}
		$t->refused( 'settings-invalid', static fn () => $settings->save( [ 'holidays' => [ '2026-02-31' ] ], Actor::system( 'test' ) ) );
		$settings->save( [ 'ratifyWithin' => 5 ], Actor::system( 'test' ) );
		$t->same( 5, $settings->ratify_within() );
		$t->same( '1', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'settings-changed'" ) );
	},
];
