<?php
/**
 * Doing what one has not the duty to do, or approving one's own work by a detour.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Versions;
use Prakat\Import\Importer;
use Prakat\Register\Verifier;
use Prakat\Tests\Import\Files;
use Prakat\Tests\Scene;
use Prakat\Units\Assignments;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;

require_once dirname( __DIR__ ) . '/import/files.php';

return [
	'Who brought a spreadsheet does not approve its rows, whoever took them into the draft (R046).' => static function ( Scene $t ): void {
		$importer = $t->get( Importer::class );
		$clerk    = $t->person( 'clerk', [ [ 'office', '*', 'propose' ], [ 'office', '*', 'approve' ] ] );
		$entry    = $t->complete_draft();
		$path     = Files::csv( [ [ 'ชื่อรายการ', 'ปีงบประมาณ', 'วันที่เกิดรายการ', 'งบประมาณ(บาท)' ], [ 'จ้างเหมาพวกพ้อง', '2568', '29 พ.ย. 67', '1,480.00' ] ] );
		$upload   = $importer->stage( $entry, $path, 'a.csv', Actor::user( $clerk ) );
		$importer->choose( $upload->uuid, [ 'constants' => [ 'stage' => 'item' ] ], Actor::user( $clerk ) );
		$importer->run( $upload->uuid, Actor::user( $clerk ) );
		$officer = Actor::user( $t->of_office( 'officer' ) );
		foreach ( [
			static fn () => $importer->choose( $upload->uuid, [ 'constants' => [ 'stage' => 'plan' ] ], $officer ),
			static fn () => $importer->run( $upload->uuid, $officer ),
			static fn () => $importer->commit( $upload->uuid, $t->sees( $entry, 'save' ), $officer ),
			static fn () => $importer->drop( $upload->uuid, $officer ),
		] as $work ) {
			$t->refused( 'import-not-found', $work, 'Another’s upload is not there.' );
		}
		$importer->commit( $upload->uuid, $t->sees( $entry, 'save' ), Actor::user( $clerk ) );
		$t->walk( $entry, 'submit', 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $clerk, $entry ) );
	},

	'A word given long ago permits nothing today: an urgent matter is not older than the time for its ratification (R054).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id       = $t->complete_draft();
		$officer  = $t->of_office( 'officer' );
		$retired  = $t->person( 'retired' );
		$t->give_duty( $retired, 'office', '*', 'approve', [ 'ends_on' => '2020-09-30' ] );
		$t->refused( 'urgent-details-missing', static fn () => $t->act( 'publish-urgent', $officer, $id, $t->spoken( $retired, [ 'at' => '2019-05-05T01:00:00Z' ] ) ) );
		$t->refused( 'urgent-details-missing', static fn () => $t->act( 'publish-urgent', $officer, $id, $t->spoken( $t->of_office( 'approver' ), [ 'at' => '2026-11-10T01:00:00Z' ] ) ) );
		$t->same( 0, $t->public_records( $id ) );
		$t->act( 'publish-urgent', $officer, $id, $t->spoken( $t->of_office( 'approver' ), [ 'at' => '2026-11-19T01:00:00Z' ] ) );
		$t->same( 2, $t->public_records( $id ) );
	},

	'The duties of an account that is deleted end with it, so that whoever gets its number gets none of them.' => static function ( Scene $t ): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		$t->at( '2026-11-20T09:00:00+07:00' );
		$clerk    = $t->person( 'clerk', [ [ 'office', '*', 'approve' ], [ 'office', '*', 'check' ] ] );
		$standing = $t->person( 'standing' );
		$t->give_duty( $standing, 'office', '*', 'approve', [ 'acting_for' => $clerk, 'order_number' => '12/2569', 'ends_on' => '2026-12-31' ] );
		wp_delete_user( $clerk );
		$t->same( [], $t->get( Duties::class )->of( $clerk, $t->unit( 'office' ), 'procurement' ) );
		$t->same( '2', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'duty-ended'" ) );
		$t->same( '1', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {duties} WHERE ended_at IS NULL AND user_id = %d', [ $standing ] ), 'Who stands in by an order goes on until its end.' );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'Another’s text is not laundered by recall, return, discard, a new version or a new proposer.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$writer = $t->person( 'writer', [ [ 'office', '*', 'propose' ], [ 'office', '*', 'approve' ], [ 'office', '*', 'publish' ] ] );
		foreach ( [
			'returned' => static function ( int $id ) use ( $t ): void {
				$t->walk( $id, 'submit' );
				$t->act( 'return', $t->of_office( 'checker' ), $id, $t->because() );
				$t->walk( $id, 'revise' );
			},
			'recalled' => static fn ( int $id ) => $t->walk( $id, 'submit', 'recall' ),
			'approved and returned' => static function ( int $id ) use ( $t ): void {
				$t->walk( $id, 'submit', 'check', 'approve' );
				$t->act( 'return', $t->of_office( 'webmaster' ), $id, $t->because() );
				$t->walk( $id, 'revise' );
			},
			'lapsed' => static function ( int $id ) use ( $t ): void {
				$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $t->of_office( 'approver' ), [ 'at' => $t->get( \Prakat\Support\Clock::class )->now()->format( 'Y-m-d\TH:i:s\Z' ) ] ) );
				$t->at( '2026-12-20T09:00:00+07:00' );
				$t->get( \Prakat\Expiry\Sweep::class )->run( 0 );
				$t->walk( $id, 'revise' );
			},
		] as $how => $detour ) {
			$id = $t->complete_draft( $writer );
			$detour( $id );
			$t->walk( $id, 'submit', 'check' );
			$t->refused( 'own-work', static fn () => $t->act( 'approve', $writer, $id ), $how );
			$t->true( in_array( $writer, $t->get( Versions::class )->authors( (int) $t->entry_of( $id, 'open_version_id' ) ), true ), $how );
		}
	},

	'A body with more in it than the act asks for, a state or a person among it, is refused.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->complete_draft();
		$seen = $t->sees( $id, 'submit' );
		$body = [ 'seen' => [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ] ];
		$user = $t->of_office( 'officer' );
		foreach ( [ 'state' => 'approved', 'to' => 'published', 'proposer_id' => 1, 'approver' => 1, 'actor' => 1, 'system' => true, 'id' => $id, 'hash' => 'x' ] as $name => $value ) {
			$t->same( 400, $t->rest( 'POST', "/entries/$id/acts/submit", $body + [ $name => $value ], $user )->status, $name );
		}
		foreach ( [ 'owner_id' => 1, 'state' => 'published', 'expires_at' => '2099-01-01', 'uuid' => 'x', 'live_version_id' => 1 ] as $name => $value ) {
			$t->same( 400, $t->rest( 'POST', '/entries', [ 'section' => 'procurement', 'unit' => $t->unit( 'office' ), 'header' => $t->complete_header(), $name => $value ], $user )->status, $name );
			$t->true( $t->rest( 'PUT', "/entries/$id/header", $body + [ 'header' => $t->complete_header( [ $name => $value ] ) ], $user )->status >= 400, $name );
		}
		$t->same( 'draft', $t->entry_of( $id ) );
	},

	'The system’s own acts, and those that bring content, are nobody’s over REST.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 1 ) );
		$all  = $t->person( 'all', array_map( static fn ( string $duty ): array => [ 'office', '*', $duty ], array_keys( $t->workflow()['duties'] ) ), 'administrator' );
		$seen = $t->sees( $id, 'withdraw' );
		$body = [ 'seen' => [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ] ];
		foreach ( [ 'expire', 'replace', 'lapse', 'create', 'save', 'nothing', 'publish' ] as $act ) {
			$t->true( $t->rest( 'POST', "/entries/$id/acts/$act", $body, $all )->status >= 400, $act );
		}
		$t->same( 'published', $t->entry_of( $id ) );
	},

	'Who configures may give a duty to themselves, and the register tells of it; their own work they still can’t approve (R018).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$admin = $t->person( 'admin', [], 'administrator' );
		$t->unit( 'office' );
		foreach ( [ 'propose', 'approve' ] as $duty ) {
			$t->same( 201, $t->rest( 'POST', '/duties', [ 'user' => $admin, 'unit' => $t->unit( 'office' ), 'duty' => $duty, 'startsOn' => '2026-11-20' ], $admin )->status );
		}
		$told = $t->get( Database::class )->rows( "SELECT actor_id, details FROM {register} WHERE act = 'duty-assigned'" );
		$t->same( [ $admin, $admin ], array_map( static fn ( array $row ): int => (int) json_decode( (string) $row['details'], true )['user_id'], $told ) );
		$t->same( [ (string) $admin, (string) $admin ], array_column( $told, 'actor_id' ) );
		$id = $t->complete_draft( $admin );
		$t->walk( $id, 'submit', 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $admin, $id ) );
	},

	'The same request sent twice does its act once.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->complete_draft();
		$seen = $t->sees( $id, 'submit' );
		$body = [ 'seen' => [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ] ];
		$user = $t->of_office( 'officer' );
		$t->same( 200, $t->rest( 'POST', "/entries/$id/acts/submit", $body, $user )->status );
		$t->same( 409, $t->rest( 'POST', "/entries/$id/acts/submit", $body, $user )->status );
		$t->same( [ 'submit' ], $t->registered( $id ) );
	},

	'A form of another site does nothing: without its nonce a cookie is nobody.' => static function ( Scene $t ): void {
		$user = $t->person( 'admin', [], 'administrator' );
		$t->as( $user );
		$GLOBALS['wp_rest_auth_cookie'] = true;
		unset( $_SERVER['HTTP_X_WP_NONCE'], $_REQUEST['_wpnonce'] );
		$t->true( rest_cookie_check_errors( null ) );
		$t->same( 0, get_current_user_id(), 'No nonce.' );
		$t->same( 401, $t->rest( 'GET', '/context' )->status );
		$t->as( $user );
		$_SERVER['HTTP_X_WP_NONCE'] = 'forged';
		$t->true( rest_cookie_check_errors( null ) instanceof WP_Error );
		unset( $_SERVER['HTTP_X_WP_NONCE'] );
		$GLOBALS['wp_rest_auth_cookie'] = null;
	},

	'Several requests in one (batch) reach none of the plugin’s routes.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->complete_draft();
		$seen = $t->sees( $id, 'submit' );
		$t->rest( 'POST', '/batch/v1', [ 'requests' => [ [ 'method' => 'POST', 'path' => "/prakat/v1/entries/$id/acts/submit", 'body' => [ 'seen' => [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ] ] ] ] ], $t->of_office( 'officer' ) );
		$t->same( 'draft', $t->entry_of( $id ) );
	},

	'Pictograms and characters of every plane in words and names are kept, and the register stays sound.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$words = "ราคาไม่ตรง 🚧 𠮷 \u{0007}\u{202E}กลับด้าน {entries} %s \\ ' \"";
		$id    = $t->walk( $t->complete_draft( null, [ 'title' => "แผน 🚧 {register} %d \\'" ] ), 'submit' );
		$t->act( 'return', $t->of_office( 'checker' ), $id, $t->because( 'incorrect', $words ) );
		$t->contains( '🚧 𠮷', (string) $t->get( Database::class )->value( "SELECT words FROM {register} WHERE act = 'return'" ) );
		$t->lacks( "\u{202E}", (string) $t->get( Database::class )->value( "SELECT words FROM {register} WHERE act = 'return'" ) );
		$t->same( "แผน 🚧 {register} %d \\'", $t->entry_of( $id, 'title' ) );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},
];
