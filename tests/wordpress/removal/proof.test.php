<?php
/**
 * The proof that what was taken down is gone.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Links;
use Prakat\Removal\AnswersConcern;
use Prakat\Removal\Backfill;
use Prakat\Removal\Proof;
use Prakat\Reviews\Reach;
use Prakat\Tests\Scene;

$site = require __DIR__ . '/site.php';

$proof = static fn ( Scene $t, int $entry ): array => (array) $t->get( Database::class )->row( 'SELECT * FROM {removals} WHERE entry_id = %d ORDER BY id DESC', [ $entry ] );

return [
	'After its end every address that it ever had is asked, those that are given to everybody by HEAD, GET and as somebody who has it, and the answers are in the register (R063, R065).' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $file ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		$t->walk( $id, 'publish' );
		$t->same( [], $proof( $t, $id ), 'What is public needs none.' );
		$t->at( '2026-12-01T00:05:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$asked = $site( static fn (): array => [ 410 ] );
		$t->get( Proof::class )->run();
		$uuid  = $t->uuid_of( $id );
		$links = $t->get( Links::class );
		foreach ( [ $links->entry( $uuid ), home_url( "/?prakat-file=$file->uuid" ), rest_url( "prakat/v1/public/entries/$uuid" ) ] as $url ) {
			$t->same( 3, count( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => in_array( $one, [ "GET $url", "HEAD $url" ], true ) ) ), $url );
		}
		$forms = [ $links->version( $uuid, 1 ), home_url( "/?prakat-entry=$uuid" ), home_url( "/index.php?prakat-entry=$uuid" ), home_url( "/?rest_route=/prakat/v1/public/entries/$uuid" ), home_url( "/?prakat-entry=$uuid&prakat-version=1" ), add_query_arg( 'entry', $uuid, rest_url( 'prakat/v1/public/procurement/records' ) ), $links->download( 'procurement', 'csv', [ 'entry' => $uuid ] ), $links->download( 'procurement', 'json', [ 'entry' => $uuid ] ) ];
		foreach ( array_diff( $forms, [ $links->entry( $uuid ) ] ) as $url ) {
			$t->same( [ "GET $url" ], array_values( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => str_ends_with( $one, " $url" ) ) ), $url );
		}
		$t->same( 4, count( preg_grep( '#/uploads/prakat/' . $id . '/[0-9a-f]{32}/#', $asked->getArrayCopy() ) ), 'both names that the copy may have had' );
		$row = $proof( $t, $id );
		$t->same( [ 'clean', '0', '0' ], [ $row['state'], $row['answering'], $row['unclear'] ] );
		$t->same( count( $asked ), (int) $row['asked'] + 2 * 4, 'Four of them are those that are given to everybody.' );
		$told = $t->get( Database::class )->row( "SELECT details FROM {register} WHERE entry_id = %d AND act = 'removal-proved'", [ $id ] );
		$said = json_decode( (string) $told['details'], true );
		$t->same( [ (int) $row['asked'], (int) $row['asked'], 0, $row['digest'] ], [ $said['asked'], $said['gone'], $said['still'], $said['digest'] ] );
	},

	'What is proved gone is looked at again after a day and after a month, silently while it stays gone; a cache that answers again is found and told (R063).' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$webmaster = $t->of_office( 'webmaster' );
		$id        = $t->published( $t->varied_records( 1 ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$page  = $t->get( Links::class )->entry( $t->uuid_of( $id ) );
		$rows  = static fn (): string => (string) $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'removal-proved'" );
		$told  = static fn (): int => count( $t->get( Database::class )->column( "SELECT user_id FROM {messages} WHERE kind = 'still-answers'" ) );
		$turns = static function ( string $at, int $status ) use ( $t, $site, $proof, $id, $page ): array {
			$t->at( $at );
			$asked = $site( static fn ( string $method, string $url ): array => [ $url === $page ? $status : 410 ] );
			$t->get( Proof::class )->run();
			$row = $proof( $t, $id );
			return [ count( $asked ) > 0, $row['state'], $row['due_at'] ];
		};
		$t->same( [ true, 'clean', '2026-11-21 02:00:00' ], $turns( '2026-11-20T09:00:00+07:00', 410 ) );
		$t->same( [ false, 'clean', '2026-11-21 02:00:00' ], $turns( '2026-11-20T21:00:00+07:00', 200 ), 'not before' );
		$t->same( [ true, 'clean', '2026-12-21 02:00:00' ], $turns( '2026-11-21T09:00:00+07:00', 410 ) );
		$t->same( [ '1', 0 ], [ $rows(), $told() ], 'The same outcome is no news.' );
		$t->same( [ true, 'answers', '2026-12-21 02:15:00' ], $turns( '2026-12-21T09:00:00+07:00', 200 ) );
		$t->same( [ '2', 1 ], [ $rows(), $told() ] );
		$t->same( [ true, 'clean', '2026-12-22 02:20:00' ], $turns( '2026-12-21T09:20:00+07:00', 410 ) );
		$t->same( [ true, 'answers', '2026-12-22 02:45:00' ], $turns( '2026-12-22T09:30:00+07:00', 200 ) );
		$t->same( [ '4', 2 ], [ $rows(), $told() ], 'Once more for each time that it comes back.' );
		$t->same( [ true, 'clean', '2026-12-23 03:00:00' ], $turns( '2026-12-22T10:00:00+07:00', 410 ) );
		$t->same( [ true, 'clean', null ], $turns( '2026-12-24T10:00:00+07:00', 410 ), 'The month is over.' );
	},

	'A door that is shut before this server proves nothing: whoever guards the site may let visitors in.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$page = $t->entry_of_post( $t->approved_post() );
		$id   = $t->published( $t->varied_records( 1 ) );
		foreach ( [ $id, $page ] as $entry ) {
			$t->act( 'withdraw', $t->of_office( 'approver' ), $entry, $t->because() );
		}
		$site( static fn ( string $method, string $url ): array => [ str_contains( $url, 'wp%2Fv2' ) || str_contains( $url, '/wp/v2/' ) ? 401 : 410 ] );
		$t->get( Proof::class )->run();
		$t->same( [ 'clean', 'clean' ], [ $proof( $t, $id )['state'], $proof( $t, $page )['state'] ], 'WordPress itself says 401 of a page that is a draft.' );
		foreach ( [ 401, 403 ] as $i => $status ) {
			$t->at( '2026-11-2' . ( 2 + $i ) . 'T09:00:00+07:00' );
			$t->get( Database::class )->run( 'UPDATE {removals} SET due_at = gone_at' );
			$site( static fn (): array => [ $status ] );
			$t->get( Proof::class )->run();
			$t->same( [ 'unclear', 'unclear' ], [ $proof( $t, $id )['state'], $proof( $t, $page )['state'] ], (string) $status );
			$t->true( null !== $proof( $t, $id )['due_at'] );
		}
	},

	'A turn that was stopped or killed goes on with the addresses that are left, and is filed once.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$all   = (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {addresses} WHERE entry_id = %d', [ $id ] );
		$first = $site(
			static function () use ( &$first ): array {
				if ( count( $first ) > 9 ) {
					throw new RuntimeException( 'killed' );
				}
				return [ 410 ];
			}
		);
		try {
			$t->get( Proof::class )->run();
			$t->true( false, 'It was to be killed.' );
		} catch ( RuntimeException ) {
			$kept = (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {removal_answers}' );
			$t->true( $kept > 0 && $kept < $all, 'What was answered is kept.' );
		}
		$asked = $site( static fn (): array => [ 410 ] );
		$t->get( Proof::class )->run();
		$t->same( 0, count( $asked ), 'Another process may have it still.' );
		$t->at( '2026-11-20T09:01:01+07:00' );
		$t->get( Proof::class )->run();
		$t->same( $all - $kept, count( array_unique( preg_grep( '/^GET /', $asked->getArrayCopy() ) ) ) );
		$t->same( [ 'clean', (string) $all, null ], [ $proof( $t, $id )['state'], $proof( $t, $id )['asked'], $proof( $t, $id )['held_until'] ] );
		$t->same( '1', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'removal-proved'" ) );
	},

	'A pass that runs out of time lets go, and the next one is arranged at once; where nothing answers the next five minutes are soon enough.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		wp_unschedule_hook( Proof::ONCE );
		$site(
			static function (): array {
				usleep( 400000 );
				return [ 410 ];
			}
		);
		$t->same( [ 0, false ], array_values( $t->get( Proof::class )->run( 1 ) ) );
		$t->same( [ 'waiting', null ], [ $proof( $t, $id )['state'], $proof( $t, $id )['held_until'] ] );
		$t->true( (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {removal_answers}' ) > 0 );
		$t->true( false !== wp_next_scheduled( Proof::ONCE ) );
		wp_unschedule_hook( Proof::ONCE );
		$site( static fn (): array => [ 0 ] );
		$t->same( [ 0, false ], array_values( $t->get( Proof::class )->run() ) );
		$t->same( [ 'unclear', false ], [ $proof( $t, $id )['state'], wp_next_scheduled( Proof::ONCE ) ] );
	},

	'Who asks by hand waits for some seconds at most, and no more are asked about at once than the server bears: the rest is asked in the background.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$ids = array_map( static fn (): int => $t->published( $t->varied_records( 1 ) ), [ 1, 2, 3 ] );
		foreach ( $ids as $id ) {
			$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		}
		$database = $t->get( Database::class );
		$asked    = $site( static fn (): array => [ 410 ] );
		$check    = static fn ( int $id ) => $t->rest( 'POST', '/removals/' . $proof( $t, $id )['id'] . '/check', [], $t->of_office( 'webmaster' ) )->data;
		$database->run( "UPDATE {removals} SET held_until = '2026-11-20 02:00:30' WHERE entry_id IN (%d, %d)", [ $ids[0], $ids[1] ] );
		$t->same( [ false, 'waiting', 0 ], [ $check( $ids[2] )['finished'], $proof( $t, $ids[2] )['state'], count( $asked ) ] );
		$database->run( 'UPDATE {removals} SET held_until = NULL WHERE entry_id = %d', [ $ids[1] ] );
		$t->same( [ false, 0 ], [ $check( $ids[0] )['finished'], count( $asked ) ], 'another process has it' );
		$t->same( [ true, 'clean' ], [ $check( $ids[2] )['finished'], $proof( $t, $ids[2] )['state'] ] );
		$due = $proof( $t, $ids[2] )['due_at'];
		$t->at( '2026-11-20T12:00:00+07:00' );
		$t->same( true, $check( $ids[2] )['finished'] );
		$t->same( $due, $proof( $t, $ids[2] )['due_at'], 'The look after a day stays.' );
	},

	'A page of the website has its addresses too: its number, its former names, its feed, its embed, over REST; asked again under the addresses of today (R063).' => static function ( Scene $t ) use ( $site ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$post = $t->approved_post( [ 'post_name' => 'history' ] );
		$id   = $t->entry_of_post( $post );
		$link = get_permalink( $post );
		$feed = get_post_comments_feed_link( $post );
		$own  = [ $link, $feed, get_post_embed_url( $post ), home_url( "/?page_id=$post" ), rest_url( "wp/v2/pages/$post" ) ];
		if ( ! str_contains( $link, '?' ) ) {
			$own[] = str_replace( 'history', 'old-history', $link );
		}
		$t->get( Database::class )->run( 'DELETE FROM {addresses}' );
		add_post_meta( $post, '_wp_old_slug', 'old-history' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$t->same( 410, $t->visit( $feed )['status'], 'No empty feed as if all were well.' );
		$asked = $site( static fn (): array => [ 410 ] );
		$t->get( Proof::class )->run();
		foreach ( $own as $url ) {
			$t->true( in_array( "GET $url", $asked->getArrayCopy(), true ), $url );
		}
	},

	'What is asked of the records of one thing that is gone says so: as data and as a download (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 2 ) );
		$uuid = $t->uuid_of( $id );
		$read = static fn ( string $entry ) => $t->rest( 'GET', "/public/procurement/records?entry=$entry", null, 0 );
		$t->same( 200, $read( $uuid )->status );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$t->same( 410, $read( $uuid )->status );
		$t->same( 200, $read( '00000000-0000-4000-8000-000000000000' )->status, 'What never was is an empty list.' );
	},

	'What still answers, be it only 304, is on the worklist, told to the webmaster once, and asked again until it is gone.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$webmaster = $t->of_office( 'webmaster' );
		$id        = $t->published( $t->varied_records( 1 ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because( 'personal-data' ) );
		$page = $t->get( Links::class )->entry( $t->uuid_of( $id ) );
		$site( static fn ( string $method, string $url, array $headers ): array => [ $url === $page && isset( $headers['If-None-Match'] ) ? 304 : 410 ] );
		$t->get( Proof::class )->run();
		$t->same( [ 'answers', '1' ], [ $proof( $t, $id )['state'], $proof( $t, $id )['answering'] ] );
		$reach = new Reach( [ [ 'section' => '*', 'units' => [ $t->unit( 'office' ) ] ] ] );
		$t->same( [ 'still-answers' => 1 ], $t->get( AnswersConcern::class )->counts( $reach ) );
		$t->same( $page, $t->get( AnswersConcern::class )->items( 'still-answers', $reach, 10, 0 )[0]['details']['address'] );
		$told = static fn (): array => $t->get( Database::class )->column( "SELECT user_id FROM {messages} WHERE kind = 'still-answers'" );
		$t->same( [ (string) $webmaster ], $told() );
		$t->at( '2026-11-20T09:16:00+07:00' );
		$t->get( Proof::class )->run();
		$t->same( [ '2', [ (string) $webmaster ] ], [ $proof( $t, $id )['tries'], $told() ] );
		$t->same( '1', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'removal-proved'" ), 'The same answer is one row.' );
		$site( static fn (): array => [ 404 ] );
		$t->at( '2026-11-20T11:00:00+07:00' );
		$t->get( Proof::class )->run();
		$t->same( 'clean', $proof( $t, $id )['state'] );
		$t->same( [ 'still-answers' => 0 ], $t->get( AnswersConcern::class )->counts( $reach ) );
		$t->same( '2', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'removal-proved'" ) );
	},

	'Nothing but the site itself is ever asked: not where an answer leads, and not what somebody writes into the table.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		foreach ( [ '@evil.example/', '//evil.example/x', '../../secret', 'http://169.254.169.254/latest/', '.evil.example/', "x\r\nHost: evil", '\\\\evil.example' ] as $i => $path ) {
			$t->get( Database::class )->run( "INSERT INTO {addresses} (entry_id, version_id, kind, base, path, path_hash, since) VALUES (%d, 1, 'page', %s, %s, %s, '2026-11-20 00:00:00')", [ $id, 0 === $i % 2 ? 'home' : 'http://evil.example/', $path, "hash$i" ] );
		}
		$asked = $site( static fn ( string $method, string $url ): array => [ 302, 'HEAD' === $method ? 'http://169.254.169.254/latest/meta-data/' : 'https://evil.example/' . rawurlencode( $url ) ] );
		$t->get( Proof::class )->run();
		$t->true( count( $asked ) > 0 );
		foreach ( $asked as $one ) {
			$t->true( str_starts_with( substr( $one, (int) strpos( $one, ' ' ) + 1 ), home_url( '/' ) ), $one );
		}
		$t->same( 'unclear', $proof( $t, $id )['state'], 'Where it leads away nothing is proved.' );
		$site( static fn ( string $method, string $url ): array => str_contains( $url, 'gone' ) ? [ 410 ] : [ 301, '/gone/' ] );
		$t->at( '2026-11-20T10:00:00+07:00' );
		$t->get( Proof::class )->run();
		$t->same( 'clean', $proof( $t, $id )['state'], 'Within the site it is followed.' );
	},

	'A site that can’t ask itself proves nothing and says so; what is public again is not asked.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		remove_all_filters( 'pre_http_request' );
		add_filter( 'pre_http_request', static fn (): WP_Error => new WP_Error( 'http_request_failed', 'blocked' ) );
		$t->get( Proof::class )->run();
		$t->same( 'unclear', $proof( $t, $id )['state'] );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$asked = $site( static fn (): array => [ 410 ] );
		$t->get( Proof::class )->run();
		$t->same( [], preg_grep( '#(?:' . $t->uuid_of( $id ) . '|entry=' . $t->uuid_of( $id ) . ')/?$#', $asked->getArrayCopy() ) );
		$t->same( 'clean', $proof( $t, $id )['state'], 'What only the version had that was withdrawn.' );
	},

	'What was public before addresses were written down gets them from the register, some at a time, and its proof where it is gone.' => static function ( Scene $t ) use ( $site, $proof ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$ids = array_map( static fn (): int => $t->published( $t->varied_records( 1 ) ), [ 1, 2, 3 ] );
		$t->walk( $ids[0], 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $ids[2], $t->because() );
		$database = $t->get( Database::class );
		$all      = static fn (): array => $database->rows( 'SELECT entry_id, version_id, kind, base, path, since FROM {addresses} ORDER BY entry_id, path_hash' );
		$before   = $all();
		$database->run( 'DELETE FROM {addresses}' );
		$database->run( 'DELETE FROM {removals}' );
		$backfill = $t->get( Backfill::class );
		$t->same( [ 2, 1 ], [ $backfill->run( 2 ), $backfill->run( 2 ) ] );
		$t->true( $backfill->is_done() );
		$t->same( 0, $backfill->run( 2 ) );
		$t->same( $before, $all() );
		$t->same( [ [ 'entry_id' => (string) $ids[0], 'part' => '1', 'kind' => 'replaced', 'state' => 'waiting' ], [ 'entry_id' => (string) $ids[2], 'part' => '0', 'kind' => 'withdrawn', 'state' => 'waiting' ] ], $database->rows( 'SELECT entry_id, part, kind, state FROM {removals} ORDER BY entry_id' ) );
	},

	'Proofs are seen by whose duties reach them, and asked again by the webmaster; others see none.' => static function ( Scene $t ) use ( $site ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ), [ 'title' => 'เรื่องที่นำลง' ] );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$site( static fn (): array => [ 410 ] );
		$list = $t->rest( 'GET', '/removals', null, $t->of_office( 'officer' ) );
		$t->same( [ 200, 1, 'เรื่องที่นำลง' ], [ $list->status, $list->data['counts']['waiting'], $list->data['items'][0]['title'] ] );
		$number = $list->data['items'][0]['id'];
		$t->same( 404, $t->rest( 'POST', "/removals/$number/check", [], $t->of_office( 'officer' ) )->status );
		$one = $t->rest( 'POST', "/removals/$number/check", [], $t->of_office( 'webmaster' ) );
		$t->same( [ 200, 'clean', 410 ], [ $one->status, $one->data['state'], $one->data['addresses'][0]['get'] ] );
		$other = $t->person( 'stranger', [ [ 'elsewhere', '*', 'publish' ] ] );
		$t->same( [], $t->rest( 'GET', '/removals', null, $other )->data['items'] );
		$t->same( 404, $t->rest( 'GET', "/removals/$number", null, $other )->status );
		$t->same( 401, $t->rest( 'GET', '/removals', null, 0 )->status );
	},

	'A night’s many endings have a proof each.' => static function ( Scene $t ) use ( $site ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		foreach ( range( 1, 4 ) as $i ) {
			$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		}
		$t->at( '2026-12-01T00:05:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$site( static fn (): array => [ 410 ] );
		$t->same( [ 4, true ], array_values( $t->get( Proof::class )->run() ) );
		$t->same( '4', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {removals} WHERE state = 'clean'" ) );
	},
];
