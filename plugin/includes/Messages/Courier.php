<?php
/**
 * Sending mail.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Sends what waits, a person at a time: all that has come due for somebody goes in one mail, so forty messages are one
 * letter. Rows are claimed by one statement before they are sent and marked after: several workers send nothing twice, and
 * one that is killed between sending and marking causes one double when its claim has run out. What fails is tried again,
 * later and later.
 */
final class Courier {

	/** Minutes until the next try, by tries; after the last always that. */
	public const WAITS = [ 1, 5, 15, 60, 180, 360 ];

	/** Tries after which it is given up: about nine days. It stays in the inbox. */
	public const TRIES = 40;

	/** Seconds for which rows are one worker's. */
	private const CLAIM = 300;

	/** Most messages of one mail. */
	private const TOGETHER = 500;

	public function __construct(
		private readonly Database $database,
		private readonly Letters $letters,
		private readonly Settings $settings,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param float $ends Begins no further mail after that time (microtime).
	 * @return array{sent: int, failed: int, finished: bool} Mails.
	 */
	public function run( float $ends ): array {
		$done = [
			'sent'     => 0,
			'failed'   => 0,
			'finished' => true,
		];
		$tried = [ 0 ];
		do {
			$now  = $this->clock->sql();
			$due  = $this->database->rows(
				"SELECT user_id, MAX(urgent) AS urgent FROM {messages} WHERE mail = 'waiting' AND due <= %s AND ( claimed_until IS NULL OR claimed_until <= %s ) AND user_id NOT IN (%d…) GROUP BY user_id ORDER BY MIN(due) LIMIT 50",
				[ $now, $now, $tried ]
			);
			foreach ( $due as $one ) {
				$tried[] = (int) $one['user_id'];
				$result  = $this->to( (int) $one['user_id'], '1' === (string) $one['urgent'] );
				if ( null !== $result ) {
					++$done[ $result ? 'sent' : 'failed' ];
				}
				if ( microtime( true ) >= $ends ) {
					$done['finished'] = false;
					return $done;
				}
			}
		} while ( 50 === count( $due ) );
		return $done;
	}

	/**
	 * Sends one person everything that is due; null when it is too soon after their last mail, or another was first.
	 */
	private function to( int $user_id, bool $urgent ): ?bool {
		$now  = $this->clock->now();
		$last = $this->database->value( "SELECT MAX(sent_at) FROM {messages} WHERE user_id = %d AND mail = 'sent'", [ $user_id ] );
		if ( ! $urgent && null !== $last && $this->clock->at( $last )->modify( '+' . $this->settings->collapse_minutes() . ' minutes' ) > $now ) {
			// Somebody who was written to a moment ago gets the rest together.
			return null;
		}
		$claim = bin2hex( random_bytes( 8 ) );
		$sql   = $this->clock->sql();
		$taken = $this->database->run( "UPDATE {messages} SET claim = %s, claimed_until = %s WHERE user_id = %d AND mail = 'waiting' AND due <= %s AND ( claimed_until IS NULL OR claimed_until <= %s )", [ $claim, $this->clock->sql( $now->modify( '+' . self::CLAIM . ' seconds' ) ), $user_id, $sql, $sql ] );
		$rows  = 0 === $taken ? [] : $this->database->rows( "SELECT * FROM {messages} WHERE user_id = %d AND mail = 'waiting' AND claim = %s ORDER BY id LIMIT %d", [ $user_id, $claim, self::TOGETHER ] );
		if ( [] === $rows ) {
			return null;
		}
		if ( ! is_user_member_of_blog( $user_id ) ) {
			// Nobody is there to be told any more, or they belong to other agencies of the network only.
			$this->database->run( "UPDATE {messages} SET mail = 'none', registered = 1, claimed_until = NULL WHERE user_id = %d AND mail = 'waiting' AND claim = %s", [ $user_id, $claim ] );
			return null;
		}
		$error = $this->send( $user_id, $rows );
		if ( '' === $error ) {
			$this->database->run( "UPDATE {messages} SET mail = 'sent', sent_at = %s, tries = tries + 1, claimed_until = NULL, error = '' WHERE user_id = %d AND mail = 'waiting' AND claim = %s", [ $this->clock->sql(), $user_id, $claim ] );
			return true;
		}
		$tries = 1 + max( array_map( static fn ( array $row ): int => (int) $row['tries'], $rows ) );
		$this->database->run(
			'UPDATE {messages} SET mail = CASE WHEN tries + 1 >= %d THEN %s ELSE mail END, due = %s, tries = tries + 1, claimed_until = NULL, error = %s WHERE user_id = %d AND mail = %s AND claim = %s',
			[ self::TRIES, 'failed', $this->clock->sql( $now->modify( '+' . self::wait( $tries ) . ' minutes' ) ), mb_substr( $error, 0, 191 ), $user_id, 'waiting', $claim ]
		);
		return false;
	}

	/**
	 * Minutes until the next try.
	 */
	public static function wait( int $tries ): int {
		return self::WAITS[ min( $tries, count( self::WAITS ) ) - 1 ];
	}

	/**
	 * @param non-empty-list<array<string, string|null>> $rows
	 * @return string Why it failed; '' when it did not.
	 */
	private function send( int $user_id, array $rows ): string {
		$user = get_userdata( $user_id );
		if ( false === $user || '' === $user->user_email ) {
			return 'no address';
		}
		$letter = $this->letters->of( $rows, str_starts_with( strtolower( get_user_locale( $user ) ), 'th' ) ? 'th' : 'en' );
		$plain  = static function ( \PHPMailer\PHPMailer\PHPMailer $mailer ) use ( $letter ): void {
			$mailer->AltBody = $letter['text']; // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase -- PHPMailer's own.
		};
		$error  = '';
		$note   = static function ( \WP_Error $failed ) use ( &$error ): void {
			$error = $failed->get_error_message();
		};
		add_action( 'phpmailer_init', $plain );
		add_action( 'wp_mail_failed', $note );
		try {
			$sent = wp_mail( $user->user_email, $letter['subject'], $letter['html'], [ 'Content-Type: text/html; charset=UTF-8', 'Auto-Submitted: auto-generated' ] ); // phpcs:ignore WordPressVIPMinimum.Functions.RestrictedFunctions.wp_mail_wp_mail -- One to a person, from the background.
		} catch ( \Throwable $thrown ) {
			$sent  = false;
			$error = $thrown->getMessage();
		} finally {
			remove_action( 'phpmailer_init', $plain );
			remove_action( 'wp_mail_failed', $note );
		}
		return $sent ? '' : ( '' === $error ? 'wp_mail' : $error );
	}
}
