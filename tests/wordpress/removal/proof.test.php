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

/**
 * Lets the site answer what it is told; gives what was asked as 'METHOD address'.
 *
 * @param callable( string, string, array<string, mixed> ): array{0: int, 1?: string} $answer Method, address, headers: status and where it leads.
 */
$site = static function ( callable $answer ): ArrayObject {
	$asked = new ArrayObject();
	remove_all_filters( 'pre_http_request' );
	add_filter(
		'pre_http_request',
		static function ( mixed $short, array $args, string $url ) use ( $answer, $asked ): array {
			$asked->append( $args['method'] . ' ' . $url );
			$said = $answer( $args['method'], $url, (array) $args['headers'] );
			return [
				'headers'  => new WpOrg\Requests\Utility\CaseInsensitiveDictionary( isset( $said[1] ) ? [ 'location' => $said[1] ] : [] ),
				'body'     => '',
				'response' => [
					'code'    => $said[0],
					'message' => '',
				],
				'cookies'  => [],
				'filename' => null,
			];
		},
		10,
		3
	);
	return $asked;
};

$proof = static fn ( Scene $t, int $entry ): array => (array) $t->get( Database::class )->row( 'SELECT * FROM {removals} WHERE entry_id = %d ORDER BY id DESC', [ $entry ] );

return [
	'After its end every address that it ever had is asked by HEAD, GET and as somebody who has it, and the answers are in the register (R063, R065).' => static function ( Scene $t ) use ( $site, $proof ): void {
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
		foreach ( [ $links->entry( $uuid ), $links->version( $uuid, 1 ), home_url( "/?prakat-entry=$uuid" ), home_url( "/index.php?prakat-entry=$uuid" ), home_url( "/?prakat-file=$file->uuid" ), rest_url( "prakat/v1/public/entries/$uuid" ) ] as $url ) {
			$t->same( 3, count( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => in_array( $one, [ "GET $url", "HEAD $url" ], true ) ) ), $url );
		}
		$t->same( 6, count( preg_grep( '#/uploads/prakat/' . $id . '/[0-9a-f]{32}/#', $asked->getArrayCopy() ) ), 'both names that the copy may have had' );
		$row = $proof( $t, $id );
		$t->same( [ 'clean', null, '0', '0' ], [ $row['state'], $row['due_at'], $row['answering'], $row['unclear'] ] );
		$t->same( count( $asked ), 3 * (int) $row['asked'] );
		$told = $t->get( Database::class )->row( "SELECT details FROM {register} WHERE entry_id = %d AND act = 'removal-proved'", [ $id ] );
		$said = json_decode( (string) $told['details'], true );
		$t->same( [ (int) $row['asked'], (int) $row['asked'], 0, $row['digest'] ], [ $said['asked'], $said['gone'], $said['still'], $said['digest'] ] );
		$before = count( $asked );
		$t->at( '2026-12-09T00:05:00+07:00' );
		$t->get( Proof::class )->run();
		$t->same( $before, count( $asked ), 'What is proved is not asked again.' );
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
		$t->same( [ 'public', null ], [ $proof( $t, $id )['state'], $proof( $t, $id )['due_at'] ] );
		$asked = $site( static fn (): array => [ 200 ] );
		$t->get( Proof::class )->run();
		$t->same( 0, count( $asked ) );
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
		$t->same( [ 'waiting' ], $database->column( 'SELECT state FROM {removals}' ) );
		$t->same( 'waiting', $proof( $t, $ids[2] )['state'] );
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
