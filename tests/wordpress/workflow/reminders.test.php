<?php
/**
 * What is due, and who is told.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Reminders;
use Prakat\Workflow\Settings;

/** Listens for reminders; each as [ kind, act, people ]. */
$listen = static function ( ?\Closure $also = null ): \ArrayObject {
	$told = new \ArrayObject();
	remove_all_actions( 'prakat_reminder' );
	add_action(
		'prakat_reminder',
		static function ( array $reminder ) use ( $told, $also ): void {
			$told[] = [ $reminder['kind'], $reminder['act'], $reminder['people'] ];
			if ( null !== $also ) {
				$also();
			}
		}
	);
	return $told;
};

return [
	'A step is due in working days, is spoken of on its last morning, on the morning after, and then to the next level’s people: once each, however often and late the pass runs.' => static function ( Scene $t ) use ( $listen ): void {
		$told     = $listen();
		$checker  = $t->of_office( 'checker' );
		$approver = $t->of_office( 'approver' );
		$t->at( '2026-11-20T15:00:00+07:00' ); // A Friday: three working days end with Wednesday the 25th.
		$id   = $t->walk( $t->complete_draft(), 'submit' );
		$pass = static fn ( string $at ): int => $t->at( $at ) ? $t->get( Reminders::class )->run() : 0;
		$item = static fn (): array => $t->rest( 'GET', '/inbox', null, $checker )->data[0];
		$t->same( [ '2026-11-25T17:00:00Z', 0 ], [ $item()['due'], $item()['late'] ] );
		$t->same( [ 0, 0 ], [ $pass( '2026-11-24T18:00:00+07:00' ), $pass( '2026-11-25T08:29:00+07:00' ) ] );
		$t->same( [ 1, 0 ], [ $pass( '2026-11-25T08:30:00+07:00' ), $pass( '2026-11-25T20:00:00+07:00' ) ] );
		$t->same( [ 1, 0 ], [ $pass( '2026-11-26T08:30:00+07:00' ), $pass( '2026-11-26T08:31:00+07:00' ) ] );
		$t->same( 1, $item()['late'] );
		$t->same( [ 1, 0 ], [ $pass( '2026-11-27T08:30:00+07:00' ), $pass( '2026-12-30T08:30:00+07:00' ) ] );
		$t->same( [ [ 'due-soon', 'check', [ $checker ] ], [ 'overdue', 'check', [ $checker ] ], [ 'escalated', 'check', [ $approver ] ] ], $told->getArrayCopy() );

		$t->at( '2026-12-31T09:00:00+07:00' );
		$t->walk( $id, 'check' );
		$t->same( 1, count( $t->rest( 'GET', '/inbox', null, $approver )->data ) );
		$t->same( '2027-01-06T17:00:00Z', $t->rest( 'GET', '/inbox', null, $approver )->data[0]['due'], 'over the New Year' );
	},

	'After a month without a pass each step is told as overdue and to the next level, not as due soon; nothing is told of what is done or returned.' => static function ( Scene $t ) use ( $listen ): void {
		$told       = $listen();
		$supervisor = $t->person( 'supervisor', [ [ 'office', '*', 'monitor' ] ] );
		$t->at( '2026-11-20T15:00:00+07:00' );
		$t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
		$t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$returned = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'return', $t->of_office( 'checker' ), $returned, $t->because() );
		$t->walk( $t->complete_draft(), 'submit', 'recall' );
		$t->at( '2026-12-25T09:00:00+07:00' );
		do_action( Schedule::HOOK );
		$t->same( [ [ 'overdue', 'publish', [ $t->of_office( 'webmaster' ) ] ], [ 'escalated', 'publish', [ $supervisor ] ] ], $told->getArrayCopy() );
	},

	'A pass that is killed while it tells has told nothing of that, and tells it the next time.' => static function ( Scene $t ) use ( $listen ): void {
		$t->at( '2026-11-20T15:00:00+07:00' );
		$t->walk( $t->complete_draft(), 'submit' );
		$t->at( '2026-11-25T09:00:00+07:00' );
		$listen( static fn () => throw new \RuntimeException( 'killed' ) );
		$t->throws( \RuntimeException::class, static fn () => $t->get( Reminders::class )->run() );
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {reminders}' ) );
		$told = $listen();
		$t->same( [ 1, 0 ], [ $t->get( Reminders::class )->run(), $t->get( Reminders::class )->run() ] );
		$t->same( 1, count( $told ) );
	},

	'What was published on a spoken word is spoken of before it lapses, to those who can ratify it (R054).' => static function ( Scene $t ) use ( $listen ): void {
		$told     = $listen();
		$approver = $t->of_office( 'approver' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $approver ) );
		$t->at( '2026-11-25T09:00:00+07:00' );
		$t->get( Reminders::class )->run();
		$t->same( [ [ 'due-soon', 'ratify', [ $approver ] ] ], $told->getArrayCopy() );
	},

	'A holiday of the agency moves what is due, and a fixed holiday on which it works does not.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$settings = $t->get( Settings::class );
		$due      = static function () use ( $t ): string {
			$t->walk( $t->complete_draft(), 'submit' );
			return (string) $t->get( Database::class )->value( 'SELECT due_at FROM {requests} ORDER BY id DESC LIMIT 1' );
		};
		$settings->save( [ 'holidays' => [ [ 'date' => '2026-11-24', 'name' => 'วันหยุดพิเศษ' ] ] ], Actor::system( 'test' ) );
		$t->same( '2026-11-26 17:00:00', $due() );
		$t->at( '2026-12-08T09:00:00+07:00' );
		$t->same( '2026-12-14 17:00:00', $due(), 'Constitution Day is a holiday' );
		$settings->save( [ 'workdays' => [ '2026-12-10' ] ], Actor::system( 'test' ) );
		$t->same( '2026-12-11 17:00:00', $due() );
	},
];
