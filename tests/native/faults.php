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
use Prakat\Expiry\Sweep;
use Prakat\Files\Vault;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Rebuild;
use Prakat\Register\Verifier;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

// phpcs:disable WordPress.Security -- A site made for one test.
$_SERVER += [
	'HTTP_HOST'      => (string) getenv( 'PRAKAT_TRIAL_HOST' ),
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];
require dirname( __DIR__ ) . '/wordpress/runner/boot.php';
boot( getcwd() . '/wp-load.php' );

$t        = new Scene();
$database = $t->get( Database::class );
$say      = static function ( array $what ): void {
	echo json_encode( $what, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR ), "\n";
};
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
		$say( $people );
		break;

	case 'over':
		// Entries whose time is over now and that no sweep has met.
		$past();
		$ids = [];
		for ( $i = 0; $i < (int) $argument; $i++ ) {
			$ids[] = $t->published( $t->varied_records( 3, $i ), [ 'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', time() - 60 ) ] );
		}
		$say( $ids );
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
		$say( [ 'published' => $done, 'stopped' => $told ] );
		break;

	case 'letters':
		// Whatever the others have left is not of this trial.
		$database->run( "UPDATE {messages} SET mail = 'none' WHERE mail = 'waiting'" );
		for ( $i = 0; $i < 3; $i++ ) {
			$t->published( $t->varied_records( 1, $i ) );
		}
		$say( [ 'waiting' => (int) $database->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'waiting'" ) ] );
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
		$say( [ 'sent' => $told['mails'], 'failed' => $told['failed'], 'waiting' => (int) $database->value( "SELECT COUNT(*) FROM {messages} WHERE mail = 'waiting'" ) ] );
		break;

	case 'sweep':
		$say( $t->get( Sweep::class )->run( 0 ) );
		break;

	case 'file':
		$past();
		[ $id, $file ] = $t->approved_with_file( [ 'publishUntil' => gmdate( 'Y-m-d\TH:i:s\Z', time() + 90 * DAY_IN_SECONDS ) ], 'สัญญา ' . $argument );
		$t->get( Clock::class )->freeze( null );
		$say( [ 'entry' => $id, 'uuid' => $t->uuid_of( $id ), 'file' => $file->uuid, 'storage' => $database->value( 'SELECT storage FROM {files} WHERE uuid = %s', [ $file->uuid ] ), 'vault' => $t->get( Vault::class )->root() ] );
		break;

	case 'publish':
		try {
			$t->walk( (int) $argument, 'publish' );
			$refused = null;
		} catch ( Refusal $refusal ) {
			$refused = $refusal->refusal;
		}
		$entry = $t->get( Reader::class )->entry( $t->uuid_of( (int) $argument ) );
		$say( [ 'refused' => $refused, 'state' => $t->entry_of( (int) $argument ), 'url' => $entry->files[0]['url'] ?? null ] );
		break;

	case 'attach':
		try {
			$t->approved_with_file( [], 'สัญญาใหม่' );
			$refused = null;
		} catch ( Refusal $refusal ) {
			$refused = $refusal->refusal;
		}
		$say( [ 'refused' => $refused ] );
		break;

	case 'rebuild':
		$say( [ 'rebuilt' => array_map( static fn ( string $section ): mixed => $t->get( Rebuild::class )->run( $section ), [ 'procurement' ] ) ] );
		break;

	case 'sound':
		// Nothing half-done: the register's chain holds, and a rebuild from the versions finds the index as it is.
		$before = $t->index_dump();
		$t->get( Rebuild::class )->run( 'procurement' );
		$after = $t->index_dump();
		$say(
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
