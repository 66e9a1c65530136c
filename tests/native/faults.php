<?php
/**
 * What scripts/native/trials/faults.mjs does inside a site: php faults.php <word> [argument], the site's folder as the working
 * directory. Prints one line of JSON.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Expiry\Sweep;
use Prakat\Files\Vault;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Rebuild;
use Prakat\Register\Verifier;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

// phpcs:disable WordPress.Security -- A site made for one test.
$t        = require __DIR__ . '/site.php';
$database = $t->get( Database::class );
$past     = static fn () => $t->at( gmdate( 'Y-m-d\TH:i:s\Z', time() - 60 * DAY_IN_SECONDS ) );
$argument = (string) ( $argv[2] ?? '' );

switch ( $argv[1] ) {
	case 'office':
		// The people are made once, so that several workers at once share them.
		$people = [];
		foreach ( [ 'officer', 'checker', 'approver', 'webmaster' ] as $role ) {
			$people[ $role ] = $t->of_office( $role );
		}
		wp_insert_post( [ 'post_title' => 'หน้าจัดซื้อจัดจ้าง', 'post_name' => 'trial-page', 'post_content' => '<!-- wp:prakat/procurement /-->', 'post_status' => 'publish', 'post_type' => 'page' ] );
		say( $people );
		break;

	case 'over':
		// Entries whose time is over now and that no sweep has met.
		$past();
		$ids = [];
		for ( $i = 0; $i < (int) $argument; $i++ ) {
			$ids[] = $t->published( $t->varied_records( 3, $i ), [ 'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', time() - 60 ) ] );
		}
		say( $ids );
		break;

	case 'successors':
		// Published entries that end one after the other in some seconds; of each a new version is approved, with a later end.
		$past();
		$ids = [];
		for ( $i = 0; $i < (int) $argument; $i++ ) {
			$id = $t->published( $t->varied_records( 2, $i ) );
			$t->walk( $id, 'revise' );
			$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', time() + 90 * DAY_IN_SECONDS ) ] ), Actor::user( $t->of_office( 'officer' ) ) );
			$t->walk( $id, 'submit', 'check', 'approve' );
			$ids[] = $id;
		}
		foreach ( $ids as $i => $id ) {
			foreach ( [ 'entries' => 'id', 'index_entries' => 'entry_id', 'index_procurement' => 'entry_id' ] as $table => $column ) {
				$database->run( "UPDATE {{$table}} SET expires_at = %s WHERE $column = %d", [ gmdate( 'Y-m-d H:i:s', time() + 3 + intdiv( $i, 10 ) ), $id ] );
			}
		}
		$database->run( 'DELETE FROM {index_standing}' );
		say( $ids );
		break;

	case 'succeed':
		// Publishes each new version when the time of the old one is over.
		foreach ( [ 'officer', 'checker', 'approver', 'webmaster' ] as $role ) {
			$t->of_office( $role );
		}
		$told = [];
		foreach ( array_map( 'intval', explode( ',', $argument ) ) as $id ) {
			$ends = strtotime( (string) $database->value( 'SELECT expires_at FROM {entries} WHERE id = %d', [ $id ] ) . ' UTC' );
			while ( microtime( true ) < $ends ) {
				usleep( 1000 );
			}
			try {
				$t->walk( $id, 'publish' );
			} catch ( \Throwable $error ) {
				$what          = $error::class . ( $error instanceof Refusal ? ': ' . $error->refusal : ' ' . $error->getMessage() );
				$told[ $what ] = ( $told[ $what ] ?? 0 ) + 1;
			}
		}
		say( [ 'stopped' => $told ] );
		break;

	case 'sweeps':
		// One sweep after the other for so many seconds.
		$ends    = microtime( true ) + (float) $argument;
		$expired = 0;
		$failed  = 0;
		while ( microtime( true ) < $ends ) {
			$done     = $t->get( Sweep::class )->run( 0 );
			$expired += $done['expired'];
			$failed  += $done['failed'];
		}
		say( [ 'expired' => $expired, 'failed' => $failed ] );
		break;

	case 'runners':
		// Every background action, one after the other for so many seconds, twenty minutes from now: as a runner of a timetable does them.
		remove_filter( 'pre_wp_mail', [ $t, 'keep_mail' ] );
		add_filter(
			'pre_wp_mail',
			static function ( mixed $before, array $mail ): bool {
				file_put_contents( getcwd() . '/letters.txt', hash( 'sha256', (string) json_encode( [ $mail['to'], $mail['message'] ] ) ) . "\n", FILE_APPEND | LOCK_EX );
				return true;
			},
			10,
			2
		);
		$t->at( gmdate( 'Y-m-d\TH:i:s\Z', time() + 1200 ) );
		$hooks = [];
		foreach ( _get_cron_array() as $jobs ) {
			foreach ( array_keys( $jobs ) as $hook ) {
				// Links lead out of this machine.
				if ( str_starts_with( $hook, 'prakat_' ) && 'prakat_links' !== $hook ) {
					$hooks[ $hook ] = true;
				}
			}
		}
		$ends   = microtime( true ) + (float) $argument;
		$rounds = 0;
		$failed = [];
		while ( microtime( true ) < $ends ) {
			foreach ( array_keys( $hooks ) as $hook ) {
				try {
					do_action( $hook );
				} catch ( \Throwable $error ) {
					// Told, whichever it is: the row demands that there is none.
					$failed[] = "$hook: " . substr( $error->getMessage(), 0, 200 );
				}
			}
			++$rounds;
		}
		say( [ 'rounds' => $rounds, 'hooks' => array_keys( $hooks ), 'failed' => $failed ] );
		break;

	case 'delivered':
		// What the register says of each message, and the letters that went out.
		$told = [];
		foreach ( $database->rows( "SELECT details FROM {register} WHERE act = 'messages-delivered'" ) as $row ) {
			array_push( $told, ...array_column( (array) ( json_decode( (string) $row['details'], true )['mails'] ?? [] ), 0 ) );
		}
		$letters = is_file( 'letters.txt' ) ? file( 'letters.txt', FILE_IGNORE_NEW_LINES ) : [];
		say(
			[
				'sent'     => (int) $database->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'sent'" ),
				'waiting'  => (int) $database->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'waiting'" ),
				'told'     => count( $told ),
				'once'     => count( array_unique( $told ) ),
				'letters'  => count( $letters ),
				'twice'    => count( $letters ) - count( array_unique( $letters ) ),
				'removals' => (int) $database->value( 'SELECT COUNT(*) FROM {removals}' ),
				'gone'     => (int) $database->value( "SELECT COUNT(*) FROM {entries} WHERE state = 'expired'" ),
			]
		);
		break;

	case 'stand':
		say( array_column( $database->rows( "SELECT CONCAT( e.state, ' v', v.number, IF( i.entry_id IS NULL, '', ' public' ) ) AS stands, COUNT(*) AS n FROM {entries} e LEFT JOIN {versions} v ON v.id = e.live_version_id LEFT JOIN {index_entries} i ON i.entry_id = e.id AND i.version_id = v.id WHERE e.id IN (" . implode( ', ', array_map( 'intval', explode( ',', $argument ) ) ) . ') GROUP BY stands' ), 'n', 'stands' ) );
		break;

	case 'approved':
		$past();
		[ $id ] = $t->approved_with_file( [ 'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', time() + 90 * DAY_IN_SECONDS ) ], 'สัญญา ' . $argument );
		say( [ 'entry' => $id ] );
		break;

	case 'work':
		// Publishes one entry after the other for so many seconds; what stops one is told and the next is begun.
		$ends = microtime( true ) + (float) $argument;
		$told = [];
		$done = 0;
		while ( microtime( true ) < $ends ) {
			try {
				$t->published( $t->varied_records( 2, $done ) );
				++$done;
			} catch ( \Throwable $error ) {
				$what          = $error::class . ( $error instanceof Refusal ? ': ' . $error->refusal : '' );
				$told[ $what ] = ( $told[ $what ] ?? 0 ) + 1;
				if ( ! $GLOBALS['wpdb']->check_connection( false ) ) {
					break;
				}
			}
		}
		say( [ 'published' => $done, 'stopped' => $told ] );
		break;

	case 'unsent':
		// Whatever the others have left is not of the trial that follows.
		$database->run( "UPDATE {messages} SET mail = 'none' WHERE mail = 'waiting'" );
		say( [ 'unsent' => true ] );
		break;

	case 'letters':
		$database->run( "UPDATE {messages} SET mail = 'none' WHERE mail = 'waiting'" );
		for ( $i = 0; $i < 3; $i++ ) {
			$t->published( $t->varied_records( 1, $i ) );
		}
		say( [ 'waiting' => (int) $database->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'waiting'" ) ] );
		break;

	case 'post':
		// A pass of the messages so many minutes from now, over SMTP.
		remove_filter( 'pre_wp_mail', [ $t, 'keep_mail' ] );
		add_action(
			'phpmailer_init',
			static function ( \PHPMailer\PHPMailer\PHPMailer $mailer ) use ( $argument ): void {
				$mailer->isSMTP();
				$mailer->Host        = '127.0.0.1';
				$mailer->Port        = (int) $argument;
				$mailer->SMTPAutoTLS = false;
				$mailer->Timeout     = 5;
			}
		);
		add_filter( 'wp_mail_from', static fn (): string => 'prakat@trial.example' );
		$t->at( gmdate( 'Y-m-d\TH:i:s\Z', time() + 60 * (int) $argv[3] ) );
		$told = $t->get( \Prakat\Messages\Pass::class )->run();
		say( [ 'sent' => $told['mails'], 'failed' => $told['failed'], 'waiting' => (int) $database->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'waiting'" ) ] );
		break;

	case 'sweep':
		say( $t->get( Sweep::class )->run( 0 ) );
		break;

	case 'file':
		$past();
		[ $id, $file ] = $t->approved_with_file( [ 'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', time() + 90 * DAY_IN_SECONDS ) ], 'สัญญา ' . $argument );
		$t->get( Clock::class )->freeze( null );
		say( [ 'entry' => $id, 'uuid' => $t->uuid_of( $id ), 'file' => $file->uuid, 'storage' => $database->value( 'SELECT storage FROM {files} WHERE uuid = %s', [ $file->uuid ] ), 'vault' => $t->get( Vault::class )->root() ] );
		break;

	case 'publish':
		try {
			$t->walk( (int) $argument, 'publish' );
			$refused = null;
		} catch ( Refusal $refusal ) {
			$refused = $refusal->refusal;
		}
		$entry = $t->get( Reader::class )->entry( $t->uuid_of( (int) $argument ) );
		say( [ 'refused' => $refused, 'state' => $t->entry_of( (int) $argument ), 'url' => $entry->files[0]['url'] ?? null ] );
		break;

	case 'attach':
		try {
			$t->approved_with_file( [], 'สัญญาใหม่' );
			$refused = null;
		} catch ( Refusal $refusal ) {
			$refused = $refusal->refusal;
		}
		say( [ 'refused' => $refused ] );
		break;

	case 'rebuild':
		say( [ 'rebuilt' => array_map( static fn ( string $section ): mixed => $t->get( Rebuild::class )->run( $section ), [ 'procurement' ] ) ] );
		break;

	case 'sound':
		// Nothing half-done: the register's chain holds, and a rebuild from the versions finds the index as it is.
		$before = $t->index_dump();
		$t->get( Rebuild::class )->run( 'procurement' );
		$after = $t->index_dump();
		say(
			[
				'register'  => $t->get( Verifier::class )->verify()->is_sound(),
				'index'     => $before['entries'] == $after['entries'] && $before['records'] == $after['records'] && $before['totals'] == $after['totals'],
				'published' => (int) $database->value( "SELECT COUNT(*) FROM {entries} WHERE state = 'published'" ),
				'public'    => (int) $database->value( 'SELECT COUNT(*) FROM {index_entries}' ),
				'records'   => (int) $database->value( 'SELECT COUNT(*) FROM {index_procurement}' ),
				'numbers'   => (int) $database->value( 'SELECT COUNT(*) - COUNT(DISTINCT year, number) FROM {requests}' ),
				'over'      => (int) $database->value( 'SELECT COUNT(*) FROM {index_entries} WHERE expires_at <= %s', [ $t->get( Clock::class )->sql() ] ),
			]
		);
		break;
}
