<?php
/**
 * Mail: how it goes, fails, and goes again.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Messages\Courier;
use Prakat\Messages\Health;
use Prakat\Messages\Pass;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;

$submit = static function ( Scene $t, int $count ): void {
	for ( $i = 0; $i < $count; $i++ ) {
		$t->walk( $t->complete_draft(), 'submit' );
	}
};

$to = static fn ( Scene $t, int $user ): array => array_values( array_filter( $t->mails(), static fn ( array $mail ): bool => in_array( get_userdata( $user )->user_email, $mail['to'], true ) ) );

/** The mail server is down while this works. */
$down = static function ( Scene $t, callable $work ): void {
	$fail = static fn (): bool => false;
	remove_filter( 'pre_wp_mail', [ $t, 'keep_mail' ] );
	add_filter( 'pre_wp_mail', $fail );
	$work();
	remove_filter( 'pre_wp_mail', $fail );
	add_filter( 'pre_wp_mail', [ $t, 'keep_mail' ], 10, 2 );
};

return [
	'A mail says what it is about and where to look, in the agency’s own subject, and holds no title, no name and no free words.' => static function ( Scene $t ) use ( $to ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		update_option( 'blogname', 'เทศบาล & ตัวอย่าง' );
		$checker = $t->of_office( 'checker' );
		update_user_meta( $checker, 'locale', 'th' );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$t->same( 200, $t->rest( 'PUT', '/settings/messages', [ 'subject' => 'แจ้งจากเว็บไซต์: {title} ({agency})', 'footer' => 'ติดต่อสำนักปลัด' ], $configurer )->status );
		$id = $t->walk( $t->complete_draft( null, [ 'title' => 'ชื่อเรื่องที่ยังไม่อนุมัติ' ] ), 'submit' );
		$t->get( Pass::class )->run();
		$mail = $to( $t, $checker )[0];
		$t->same( 'แจ้งจากเว็บไซต์: คำขอเผยแพร่ที่ 1/2569 รอท่านรับรองผลการตรวจสอบ (เทศบาล & ตัวอย่าง)', $mail['subject'] );
		$t->contains( 'admin.php?page=prakat&amp;view=entry&amp;id=' . $id, $mail['message'] );
		$t->contains( 'ติดต่อสำนักปลัด', $mail['message'] );
		foreach ( [ 'ชื่อเรื่องที่ยังไม่อนุมัติ', 'Officer', 'Checker', 'ตำแหน่งทดสอบ', '<script', '_wpnonce', 'token' ] as $never ) {
			$t->lacks( $never, $mail['subject'] . $mail['message'] );
		}
		update_option( 'blogname', 'Test' );
	},

	'Forty messages are one mail; what comes in the quarter of an hour after goes together in the next.' => static function ( Scene $t ) use ( $submit, $to ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$submit( $t, 40 );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ) );
		$t->contains( '40', $to( $t, $checker )[0]['subject'] );
		$t->at( '2026-11-20T09:05:00+07:00' );
		$submit( $t, 2 );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ), 'five minutes later' );
		$t->at( '2026-11-20T09:16:00+07:00' );
		$submit( $t, 1 );
		$t->get( Pass::class )->run();
		$t->same( 2, count( $to( $t, $checker ) ) );
		$t->contains( '3', $to( $t, $checker )[1]['subject'] );
		$t->same( '0', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'waiting' AND user_id = %d", [ $checker ] ) );
	},

	'Who wishes it gets one mail a day at their hour, or none; what must be ratified waits for no hour.' => static function ( Scene $t ) use ( $submit, $to ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $checker, $approver ] = [ $t->of_office( 'checker' ), $t->of_office( 'approver' ) ];
		$t->same( [ 'mail' => 'now', 'hour' => 8 ], $t->rest( 'GET', '/messages/preferences', null, $checker )->data );
		$t->same( [ 'mail' => 'digest', 'hour' => 16 ], $t->rest( 'PUT', '/messages/preferences', [ 'mail' => 'digest', 'hour' => 16 ], $checker )->data );
		$t->rest( 'PUT', '/messages/preferences', [ 'mail' => 'digest' ], $approver );
		foreach ( [ [ 'mail' => 'never' ], [ 'hour' => 24 ], [ 'hour' => '8' ], [ 'mail' => 'now', 'user' => 1 ] ] as $wrong ) {
			$t->true( 400 <= $t->rest( 'PUT', '/messages/preferences', $wrong, $checker )->status );
		}
		$submit( $t, 3 );
		$t->get( Pass::class )->run();
		$t->same( [], $to( $t, $checker ) );
		$t->at( '2026-11-20T16:00:00+07:00' );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ) );
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $t->complete_draft(), $t->spoken( $approver ) );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $approver ) ) );
		$t->rest( 'PUT', '/messages/preferences', [ 'mail' => 'none' ], $checker );
		$submit( $t, 1 );
		$t->at( '2026-11-22T16:00:00+07:00' );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ) );
		$t->same( 4, count( $t->rest( 'GET', '/messages', null, $checker )->data ), 'the inbox has it all' );
	},

	'A mail server that is down loses nothing: tried again later and later, with an alarm after three tries, and sent when it is back.' => static function ( Scene $t ) use ( $submit, $to, $down ): void {
		$at      = $t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$submit( $t, 2 );
		$moments = [];
		$down(
			$t,
			static function () use ( $t, &$at, &$moments ): void {
				for ( $minute = 0; $minute < 600; $minute += 1 ) {
					$now = $at->modify( "+$minute minutes" );
					$t->at( $now->format( 'c' ) );
					$before = $t->get( Database::class )->value( 'SELECT MAX(tries) FROM {messages}' );
					$t->get( Pass::class )->run();
					if ( $t->get( Database::class )->value( 'SELECT MAX(tries) FROM {messages}' ) !== $before ) {
						$moments[] = $minute;
					}
				}
			}
		);
		$t->same( [ 0, 1, 6, 21, 81, 261 ], $moments, 'minutes after the first try' );
		$alarm = get_option( Pass::ALARM );
		$t->same( 2, $alarm['mails'] );
		$health = $t->get( Health::class )->add_to( [] )['direct']['prakat_messages']['test']();
		$t->same( 'critical', $health['status'] );
		$t->same( 0, count( $to( $t, $checker ) ) );
		$t->at( $at->modify( '+11 hours' )->format( 'c' ) );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ) );
		$t->same( [ false, 'good' ], [ get_option( Pass::ALARM, false ), $t->get( Health::class )->add_to( [] )['direct']['prakat_messages']['test']()['status'] ] );
		$told = json_decode( (string) $t->get( Database::class )->value( "SELECT details FROM {register} WHERE act = 'messages-delivered'" ), true );
		$t->same( [ 2, 0, 'sent', 7 ], [ $told['sent'], $told['failed'], $told['mails'][0][3], $told['mails'][0][4] ], 'the register tells after how many tries' );
	},

	'What was given up after nine days can be tried again by the administrator, and its failure is in the register.' => static function ( Scene $t ) use ( $submit, $to, $down ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$submit( $t, 1 );
		$t->get( Database::class )->run( 'UPDATE {messages} SET tries = %d', [ Courier::TRIES - 1 ] );
		$down( $t, static fn () => $t->get( Pass::class )->run() );
		$t->same( 'failed', $t->get( Database::class )->value( 'SELECT mail FROM {messages}' ) );
		$t->contains( '"failed":1', (string) $t->get( Database::class )->value( "SELECT details FROM {register} WHERE act = 'messages-delivered'" ) );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$t->same( 1, $t->rest( 'GET', '/settings/messages', null, $configurer )->data['alarm']['mails'] );
		$t->same( 403, $t->rest( 'POST', '/settings/messages/retry', [], $checker )->status );
		$t->same( [ 'retried' => 1 ], $t->rest( 'POST', '/settings/messages/retry', [], $configurer )->data );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ) );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'Deliveries are written into the register together: one row for a pass, however many mails.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		for ( $i = 0; $i < 12; $i++ ) {
			$t->person( "checker$i", [ [ 'office', '*', 'check' ] ] );
		}
		$t->walk( $t->complete_draft(), 'submit' );
		$t->get( Pass::class )->run();
		$t->get( Pass::class )->run();
		$t->same( [ '1' ], $t->get( Database::class )->column( "SELECT COUNT(*) FROM {register} WHERE act = 'messages-delivered'" ) );
		$told = json_decode( (string) $t->get( Database::class )->value( "SELECT details FROM {register} WHERE act = 'messages-delivered'" ), true );
		$t->same( [ 12, 12 ], [ $told['sent'], count( $told['mails'] ) ] );
	},

	'Killed while sending, nothing is lost: what was claimed and not sent goes out when the claim has run out; what was sent and not marked goes out once more, and no more.' => static function ( Scene $t ) use ( $submit, $to ): void {
		$at      = $t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$submit( $t, 1 );
		$die  = true;
		$kill = static function ( mixed $sent ) use ( &$die ): mixed {
			if ( $die ) {
				throw new Error( 'killed' );
			}
			return $sent;
		};
		// An error is caught and counts as a failed try; a killed process leaves its claim, as this does by hand.
		$t->get( Database::class )->run( "UPDATE {messages} SET claim = 'of-a-dead-worker', claimed_until = '2026-11-20 02:05:00'" );
		$t->get( Pass::class )->run();
		$t->same( 0, count( $to( $t, $checker ) ), 'another worker’s' );
		$t->at( $at->modify( '+6 minutes' )->format( 'c' ) );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ) );
		$t->get( Pass::class )->run();
		$t->same( 1, count( $to( $t, $checker ) ) );
		add_filter( 'pre_wp_mail', $kill, 5 );
		$submit( $t, 1 );
		$t->at( $at->modify( '+60 minutes' )->format( 'c' ) );
		$t->get( Pass::class )->run();
		$t->same( '1', $t->get( Database::class )->value( "SELECT tries FROM {messages} WHERE mail = 'waiting' AND user_id = %d", [ $checker ] ) );
		$die = false;
		$t->at( $at->modify( '+62 minutes' )->format( 'c' ) );
		$t->get( Pass::class )->run();
		remove_filter( 'pre_wp_mail', $kill, 5 );
		$t->same( 2, count( $to( $t, $checker ) ) );
	},

	'Two workers at once send nothing twice: while one is sending, the other finds nothing of the same person to send.' => static function ( Scene $t ) use ( $submit, $to ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$submit( $t, 3 );
		$depth = 0;
		$other = static function ( mixed $sent ) use ( $t, &$depth ): mixed {
			if ( 0 === $depth++ ) {
				$t->get( Pass::class )->run();
			}
			return $sent;
		};
		add_filter( 'pre_wp_mail', $other, 5 );
		$t->get( Pass::class )->run();
		remove_filter( 'pre_wp_mail', $other, 5 );
		$t->same( [ 1, 1 ], [ $depth, count( $to( $t, $checker ) ) ] );

		$submit( $t, 1 );
		$t->at( '2026-11-20T12:00:00+07:00' );
		$between = static function ( string $sql ) use ( $t, &$between ): string {
			if ( str_contains( $sql, 'SET claim = ' ) ) {
				remove_filter( 'query', $between );
				$t->get( Database::class )->run( "UPDATE {messages} SET claim = 'other', claimed_until = '2026-11-20 05:05:00' WHERE mail = 'waiting'" );
			}
			return $sql;
		};
		add_filter( 'query', $between );
		$t->get( Pass::class )->run();
		$t->same( [ false, 1 ], [ has_filter( 'query', $between ), count( $to( $t, $checker ) ) ], 'the other took it between looking and taking' );
	},

	'Somebody whose account is gone is written to no more, and whoever comes after them gets none of it.' => static function ( Scene $t ) use ( $submit ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$submit( $t, 1 );
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_delete_user( $checker );
		$t->get( Pass::class )->run();
		$t->same( [ 'none', [] ], [ $t->get( Database::class )->value( 'SELECT mail FROM {messages}' ), $t->mails() ] );
	},

	'Links in messages lead to a page: nothing that is read over REST changes a row, beside what is kept for speed.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$admin = $t->person( 'everything', [ [ 'office', '*', 'propose' ], [ 'office', '*', 'check' ], [ 'office', '*', 'approve' ], [ 'office', '*', 'publish' ] ], 'administrator' );
		$id    = $t->walk( $t->published( $t->varied_records( 1 ) ), 'revise', 'submit' );
		$dump  = static function () use ( $t ): array {
			global $wpdb;
			$rows = [];
			foreach ( $t->get( Database::class )->column( 'SHOW TABLES LIKE %s', [ $wpdb->esc_like( $t->get( Database::class )->table( '' ) ) . '%' ] ) as $table ) {
				// Totals, and how many changes a version has, are kept when they are first asked for.
				$rows[ $table ] = str_ends_with( $table, 'index_standing' ) ? [] : array_map( static fn ( array $row ): array => array_diff_key( $row, [ 'changes' => 1 ] ), $wpdb->get_results( "SELECT * FROM `$table` ORDER BY 1, 2", ARRAY_A ) );
			}
			return $rows;
		};
		$before = $dump();
		$asked  = 0;
		foreach ( array_keys( rest_get_server()->get_routes( 'prakat/v1' ) ) as $route ) {
			$path = preg_replace( [ '/\(\?P<(id|post|request|entry|version|a|b)>[^)]*\)/', '/\(\?P<uuid>[^)]*\)/', '/\(\?P<section>[^)]*\)/', '/\(\?P<[^>]*>[^)]*\)/' ], [ (string) $id, $t->uuid_of( $id ), 'procurement', '1' ], $route );
			foreach ( [ 'GET', 'HEAD' ] as $method ) {
				$t->rest( $method, (string) $path, null, $admin );
				++$asked;
			}
		}
		$t->true( $asked > 60, "$asked requests" );
		$after = $dump();
		$t->same( [], array_keys( array_filter( $before, static fn ( array $rows, string $table ): bool => $rows !== $after[ $table ], ARRAY_FILTER_USE_BOTH ) ), 'tables that changed' );
	},
];
