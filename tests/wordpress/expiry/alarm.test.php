<?php
/**
 * The sweep does not come.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Alarm;
use Prakat\Expiry\Background;
use Prakat\Expiry\Health;
use Prakat\Expiry\Schedule;
use Prakat\Expiry\Sweep;
use Prakat\Messages\Pass;
use Prakat\Tests\Scene;

/** To whom the mails of this title went. */
$told = static function ( Scene $t ): array {
	$to = [];
	foreach ( $t->mails() as $mail ) {
		if ( str_contains( $mail['subject'], 'ระบบไม่ได้นำข้อมูลที่ครบกำหนดออก' ) || str_contains( $mail['subject'], 'is not being taken down' ) ) {
			array_push( $to, ...$mail['to'] );
		}
	}
	return $to;
};

/** What the dashboard shows to somebody. */
$dashboard = static function ( Scene $t, int $user ): string {
	require_once ABSPATH . 'wp-admin/includes/class-wp-screen.php';
	require_once ABSPATH . 'wp-admin/includes/screen.php';
	$t->as( $user );
	set_current_screen( 'dashboard' );
	ob_start();
	try {
		$t->get( Health::class )->notice();
	} finally {
		unset( $GLOBALS['current_screen'] );
	}
	return (string) ob_get_clean();
};

return [
	'Who configures is told by mail and on the dashboard when the sweep is late, once a day, and no more when it has come.' => static function ( Scene $t ) use ( $told, $dashboard ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$administrator = $t->person( 'administrator', [], 'administrator' );
		$officer       = $t->of_office( 'officer' );
		$address       = get_userdata( $administrator )->user_email;
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$alarm = $t->get( Alarm::class );

		$t->at( '2026-12-01T00:20:00+07:00' );
		$t->same( [ false, '' ], [ $alarm->look(), $dashboard( $t, $administrator ) ], 'Twenty minutes are not late.' );
		$t->at( '2026-12-01T00:31:00+07:00' );
		$t->false( $alarm->look(), 'The visitor who finds it may be the one who wakes it.' );
		$t->at( '2026-12-01T00:42:00+07:00' );
		$t->true( $alarm->look() );
		$t->contains( $address, $told( $t ) );
		$t->lacks( get_userdata( $officer )->user_email, $told( $t ), 'Who can do nothing about it is not alarmed.' );
		$t->contains( 'wp-cron.php', $dashboard( $t, $administrator ) );
		$t->same( '', $dashboard( $t, $officer ) );
		$count = count( $told( $t ) );
		$t->at( '2026-12-01T15:00:00+07:00' );
		$t->same( [ false, $count ], [ $alarm->look(), count( $told( $t ) ) ], 'Once a day.' );
		$t->at( '2026-12-02T09:00:00+07:00' );
		$t->same( [ true, 2 * $count ], [ $alarm->look(), count( $told( $t ) ) ] );

		$t->get( Sweep::class )->run( 0 );
		$t->same( [ false, '' ], [ $alarm->look(), $dashboard( $t, $administrator ) ] );
		$t->same( false, get_option( Alarm::OPTION ), 'Nothing is left of it.' );
	},

	'Where other background work comes and the sweep does not, that work raises the alarm.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->person( 'administrator', [], 'administrator' );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2026-12-01T02:00:00+07:00' );
		do_action( Pass::HOOK );
		$t->same( [], $told( $t ) );
		$t->at( '2026-12-01T02:15:00+07:00' );
		do_action( Pass::HOOK );
		$t->different( [], $told( $t ) );
	},

	'A page of a site whose sweep comes asks the database nothing about it; one whose timetable is late looks.' => static function ( Scene $t ): void {
		wp_unschedule_hook( Schedule::HOOK );
		( new Background() )->every( Schedule::HOOK, Schedule::EVERY );
		$queries = $GLOBALS['wpdb']->num_queries;
		$t->false( $t->get( Schedule::class )->may_be_late() );
		$t->same( $queries, $GLOBALS['wpdb']->num_queries );
		wp_unschedule_hook( Schedule::HOOK );
		wp_schedule_event( time() - Health::LATE - 60, Background::INTERVAL, Schedule::HOOK );
		$t->true( $t->get( Schedule::class )->may_be_late() );
		wp_unschedule_hook( Schedule::HOOK );
		unset( $queries );
		$t->same( '0', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {messages} WHERE kind = 'sweep-late'" ) );
	},

	'What is over goes down before anything is published by the same sweep.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$ends = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		[ $begins ] = $t->approved_with_file( [ 'publishFrom' => '2026-12-01' ] );
		$t->walk( $begins, 'publish' );
		$t->at( '2026-12-08T09:00:00+07:00' );
		$order = [];
		$hear  = static function ( string $sql ) use ( &$order ): string {
			if ( str_contains( $sql, 'shelved = 0' ) && str_contains( $sql, 'ORDER BY published_at' ) ) {
				$order[] = 'lays out';
			}
			return $sql;
		};
		$down  = static function ( array $done ) use ( &$order ): void {
			$order[] = $done['act'];
		};
		add_filter( 'query', $hear );
		add_action( 'prakat_act', $down );
		$done = $t->get( Sweep::class )->run( 0 );
		remove_filter( 'query', $hear );
		remove_action( 'prakat_act', $down );
		$t->same( [ 'expire', 'lays out' ], $order );
		$t->same( [ 'expired', 1, 1 ], [ $t->entry_of( $ends ), $done['shelved'], $done['expired'] ], 'After a week without a sweep.' );
	},
];
