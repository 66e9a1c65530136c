<?php
/**
 * Backups, restored.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Files\Vault;
use Prakat\Governed\Watcher;
use Prakat\Permalinks\Links;
use Prakat\Recovery\Health;
use Prakat\Recovery\Journal;
use Prakat\Recovery\Mark;
use Prakat\Recovery\Restoration;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

[ $backup, $restore ] = require __DIR__ . '/backup.php';

/** What Site Health says. */
$health = static fn ( Scene $t ): array => ( $t->get( Health::class )->add_to( [] )['direct'][ Health::ACTION ]['test'] )();

/** Somebody who configures begins, and it goes on until it is done. */
$restoration = static function ( Scene $t ): array {
	$t->get( Restoration::class )->begin( Actor::system( 'restoration' ) );
	do {
		$done = $t->get( Restoration::class )->go_on( 0.0 );
	} while ( null === $done );
	return $done;
};

return [
	'A database of yesterday does not show again what was withdrawn today, as soon as the next sweep comes; the address answers 410.' => static function ( Scene $t ) use ( $backup, $restore, $health, $restoration ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$stays = $t->published( $t->varied_records( 2 ) );
		$goes  = $t->published( $t->varied_records( 3, 5 ) );
		do_action( Schedule::HOOK );
		$night = $backup( $t );

		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $goes, $t->because() );
		$late = $t->published( $t->varied_records( 1, 9 ) );
		do_action( Schedule::HOOK );
		$t->same( [ 3, 'good' ], [ $t->public_total(), $health( $t )['status'] ] );

		$t->at( '2026-11-21T12:00:00+07:00' );
		$restore( $night );
		$t->same( 5, $t->public_total(), 'The database believes that it is public.' );
		$lack = $t->get( Restoration::class )->lack();
		$t->same( [ true, false, [ $goes ] ], [ $lack['rows'] > 0, $lack['other'], array_keys( $lack['down'] ) ] );
		$t->same( 'critical', $health( $t )['status'] );
		do_action( Schedule::HOOK );
		$t->same( 2, $t->public_total() );
		$t->same( 410, $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $goes ) ) )['status'] );
		$t->same( null, $t->entry_of( $late ), 'What was made since is lost, and said so.' );
		$t->same( 'critical', $health( $t )['status'], 'Until somebody has seen to it.' );

		$done = $restoration( $t );
		$t->same( [ 1, 2 ], [ $done['entries'], $done['records'] ] );
		$t->same( [ 'published', 'expired' ], [ $t->entry_of( $stays ), $t->entry_of( $goes ) ] );
		$t->same( [ 2, 'good' ], [ $t->public_total(), $health( $t )['status'] ] );
		$t->contains( 'restored', $t->get( Database::class )->column( 'SELECT act FROM {register}' ) );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'Nothing that expired between the backup and its restoration is shown or laid out again, and its notice is there (R063).' => static function ( Scene $t ) use ( $backup, $restore, $restoration ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $ends ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		$t->walk( $ends, 'publish' );
		[ $stays ] = $t->approved_with_file( [], 'อีกฉบับ' );
		$t->walk( $stays, 'publish' );
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$t->at( '2026-12-05T09:00:00+07:00' );
		do_action( Schedule::HOOK );
		$restore( $night );
		// The copies of the backup's night came back with the uploads, too.
		$left = wp_upload_dir( null, false )['basedir'] . "/prakat/$ends/" . str_repeat( 'a', 32 );
		wp_mkdir_p( $left );
		file_put_contents( $left . '/สัญญา.pdf', 'x' );
		$restoration( $t );
		$t->same( [ 'expired', 'published', 1 ], [ $t->entry_of( $ends ), $t->entry_of( $stays ), $t->public_total() ] );
		$t->same( 410, $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $ends ) ) )['status'] );
		$t->same( [ (string) $stays ], array_map( static fn ( string $path ): string => explode( '/', $path )[0], $t->laid_out() ) );
	},

	'A register that goes on from a restored backup is said to lack what lay between, and the memory of it is not overwritten before somebody has seen to it.' => static function ( Scene $t ) use ( $backup, $restore, $restoration ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$goes = $t->published( $t->varied_records( 2 ) );
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$t->at( '2026-11-20T15:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $goes, $t->because() );
		do_action( Schedule::HOOK );
		$told = $t->get( Mark::class )->read();
		$restore( $night );
		for ( $i = 0; $i < 3; $i++ ) {
			$t->published( $t->varied_records( 1, 20 + $i ) );
		}
		do_action( Schedule::HOOK );
		$t->same( $told, $t->get( Mark::class )->read() );
		$lack = $t->get( Restoration::class )->lack();
		$t->true( $lack['other'] );
		$t->same( 3, $t->public_total(), 'What was withdrawn stays so.' );
		$restoration( $t );
		$t->same( null, $t->get( Restoration::class )->lack() );
	},

	'Published again after a withdrawal, an entry is not held back by what is remembered of it; but the version that was withdrawn is, in a backup from before.' => static function ( Scene $t ) use ( $backup, $restore ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id     = $t->published( $t->varied_records( 2 ) );
		$before = $backup( $t );
		$t->at( '2026-11-20T10:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because( 'personal-data' ) );
		$t->same( [ $id ], array_keys( $t->get( Journal::class )->down() ) );
		$t->at( '2026-11-20T11:00:00+07:00' );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$after = $backup( $t );
		$t->at( '2026-11-20T12:00:00+07:00' );
		$t->published( $t->varied_records( 1, 7 ) );
		do_action( Schedule::HOOK );

		$restore( $after );
		$t->same( [], $t->get( Restoration::class )->lack()['down'] ?? null );
		do_action( Schedule::HOOK );
		$t->same( 2, $t->public_records( $id ), 'what was approved anew' );
		$restore( $before );
		do_action( Schedule::HOOK );
		$t->same( 0, $t->public_records( $id ), 'what was withdrawn' );
	},

	'What was withdrawn while no sweep came is known as well: the memory is renewed with the act; its notice repeats no title.' => static function ( Scene $t ) use ( $backup, $restore ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 2 ), [ 'title' => 'เรื่องของนายสมมติ' ] );
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because() );
		$restore( $night );
		do_action( Schedule::HOOK );
		$t->same( 0, $t->public_records( $id ) );
		$visit = $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $id ) ) );
		$t->same( 410, $visit['status'] );
		$t->lacks( 'นายสมมติ', $visit['html'] );
	},

	'A page that was accepted as found and withdrawn today is not shown again by a backup of yesterday, which knows no entry of it.' => static function ( Scene $t ) use ( $backup, $restore ): void {
		global $wpdb;
		$t->at( '2026-11-20T09:00:00+07:00' );
		$page  = $t->post();
		$other = $t->post( [ 'post_title' => 'อีกหน้า' ] );
		$t->govern();
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_title' => 'อื่น' ] );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $t->entry_of_post( $page ), $t->because( 'personal-data' ) );
		$t->at( '2026-11-21T10:00:00+07:00' );
		$restore( $night );
		$t->sql( "UPDATE $wpdb->posts SET post_status = 'publish' WHERE ID = %d", $page );
		do_action( Schedule::HOOK );
		$t->sql( "UPDATE $wpdb->posts SET post_status = 'publish' WHERE ID = %d", $page );
		$t->same( [ false, true ], [ $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ), $t->visitor_sees( $other, 'เทศบาลตั้งขึ้น' ) ] );
		$t->get( Watcher::class )->pass( 0 );
		$t->same( false, $t->visitor_sees( $page, 'เทศบาลตั้งขึ้น' ), 'nor when the watcher has looked' );
	},

	'Of two folders that remember, the later line counts.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 1 ) );
		$line = static fn ( string $at ): string => (string) wp_json_encode( [ 'entry' => $id, 'uuid' => $t->uuid_of( $id ), 'down' => true, 'at' => $at ] ) . "\n";
		$file = $t->get( Vault::class )->root() . 'taken-down.ndjson';
		wp_mkdir_p( dirname( $file ) );
		file_put_contents( $file, $line( '2026-11-20 05:00:00' ) . $line( '2026-11-20 04:00:00' ) );
		$t->same( '2026-11-20 05:00:00', $t->get( Journal::class )->down()[ $id ]['at'] );
	},

	'A memory that has grown long forgets what no backup knows any more, and nothing else; it is never half there.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 1 ) );
		$file = $t->get( Vault::class )->root() . 'taken-down.ndjson';
		$line = static fn ( int $entry, string $at ): string => (string) wp_json_encode( [ 'entry' => $entry, 'uuid' => str_repeat( 'a', 36 ), 'down' => true, 'at' => $at, 'post' => 7 ] ) . "\n";
		wp_mkdir_p( dirname( $file ) );
		file_put_contents( $file, str_repeat( $line( 900001, '2024-01-01 00:00:00' ), 12000 ) . $line( 900002, '2026-11-01 00:00:00' ) );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because() );
		$t->same( [ 900002, $id ], array_keys( $t->get( Journal::class )->down() ) );
		$t->same( [ 7 => '2026-11-01 00:00:00' ], $t->get( Journal::class )->pages() );
		$t->same( [ 'taken-down.ndjson' ], array_map( 'basename', glob( dirname( $file ) . '/taken-down*' ) ?: [] ) );
	},

	'A line that a full disk has cut off loses itself and not the next withdrawal; one that somebody wrote takes nothing down where nothing is lacking.' => static function ( Scene $t ) use ( $backup, $restore ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id    = $t->published( $t->varied_records( 2 ) );
		$other = $t->published( $t->varied_records( 1, 5 ) );
		do_action( Schedule::HOOK );
		$night = $backup( $t );
		$file  = $t->get( Vault::class )->root() . 'taken-down.ndjson';
		wp_mkdir_p( dirname( $file ) );
		file_put_contents( $file, '{"entry":' . $other . ',"uuid":"' . $t->uuid_of( $other ) . '","down":true,"at":"2026-11-20 01:00:00"}' . "\n" . '{"entry":12,"uuid":"00000000-0000' );
		$t->at( '2026-11-21T09:00:00+07:00' );
		do_action( Schedule::HOOK );
		$t->same( 1, $t->public_records( $other ) );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because() );
		$restore( $night );
		do_action( Schedule::HOOK );
		$t->same( [ 0, 1 ], [ $t->public_records( $id ), $t->public_records( $other ) ], 'A line of before it was published is of another publication.' );
	},

	'A site that was moved to another domain says so, and its restoration leads every file to the new address.' => static function ( Scene $t ) use ( $health, $restoration ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file();
		$t->walk( $id, 'publish' );
		do_action( Schedule::HOOK );
		$url   = static fn (): string => $t->get( \Prakat\PublicIndex\Reader::class )->entry( $t->uuid_of( $id ) )->files[0]['url'];
		$moved = static fn (): string => 'https://new.agency.example';
		$dir   = static fn ( array $of ): array => [ 'baseurl' => 'https://new.agency.example/wp-content/uploads', 'url' => 'https://new.agency.example/wp-content/uploads' ] + $of;
		$t->lacks( 'new.agency.example', $url() );
		add_filter( 'pre_option_home', $moved );
		add_filter( 'upload_dir', $dir );
		try {
			$t->same( 'critical', $health( $t )['status'] );
			$restoration( $t );
			$t->contains( 'https://new.agency.example/wp-content/uploads/prakat/', $url() );
			$t->same( 'good', $health( $t )['status'] );
		} finally {
			remove_filter( 'pre_option_home', $moved );
			remove_filter( 'upload_dir', $dir );
		}
	},

	'Originals that did not come back are named with their entries, and what needs them is left out until they are there.' => static function ( Scene $t ) use ( $restoration ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $lost, $file ] = $t->approved_with_file();
		$t->walk( $lost, 'publish' );
		[ $there ] = $t->approved_with_file( [], 'อีกฉบับ' );
		$t->walk( $there, 'publish' );
		$t->same( [], iterator_to_array( $t->get( Restoration::class )->lost_files(), false ) );
		$sealed = $t->get( \Prakat\Files\Vault::class )->root() . $t->get( Database::class )->value( 'SELECT storage FROM {files} WHERE uuid = %s', [ $file->uuid ] );
		rename( $sealed, "$sealed.away" );
		$t->same( [ [ 'entry' => $lost, 'title' => 'แผนการจัดซื้อจัดจ้าง', 'name' => 'สัญญา.pdf', 'public' => true ] ], iterator_to_array( $t->get( Restoration::class )->lost_files(), false ) );
		$done = $restoration( $t );
		$t->same( [ [ [ 'entry' => $lost, 'refusal' => 'file-damaged' ] ], 1 ], [ $done['refused'], $t->public_total() ] );
		rename( "$sealed.away", $sealed );
		$t->same( [], $restoration( $t )['refused'] );
		$t->same( 2, $t->public_total() );
	},

	'A restoration that is stopped goes on with the next sweep, to its end.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		for ( $i = 0; $i < 30; $i++ ) {
			$t->published( $t->varied_records( 1, $i ) );
		}
		$before = $t->index_dump();
		$t->get( Database::class )->run( 'DELETE FROM {index_entries} WHERE entry_id %% 2 = 0' );
		$t->get( Restoration::class )->begin( Actor::system( 'restoration' ) );
		$t->same( null, $t->get( Restoration::class )->go_on( 0.0 ), 'Stopped after a part of it.' );
		$t->true( $t->get( Restoration::class )->is_under_way() );
		do_action( Schedule::HOOK );
		$t->false( $t->get( Restoration::class )->is_under_way() );
		$t->same( [ 30, $before['records'] ], [ $t->public_total(), $t->index_dump()['records'] ] );
	},
];
