<?php
/**
 * Who is told what.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Expiry\Sweep;
use Prakat\Messages\Outbox;
use Prakat\Messages\Pass;
use Prakat\Messages\Texts;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\RouteSettings;

/** Who was told what, as 'role kind', in order. */
$told = static function ( Scene $t, array $people ): array {
	$names = array_flip( $people );
	return array_map( static fn ( array $row ): string => ( $names[ (int) $row['user_id'] ] ?? '#' . $row['user_id'] ) . ' ' . $row['kind'], $t->get( Database::class )->rows( 'SELECT user_id, kind FROM {messages} ORDER BY id' ) );
};

$office = static fn ( Scene $t ): array => array_combine( [ 'officer', 'checker', 'approver', 'webmaster' ], array_map( $t->of_office( ... ), [ 'officer', 'checker', 'approver', 'webmaster' ] ) );

return [
	'At each step who may do the next one hears that it waits, and the owner hears of approval and publication (R057).' => static function ( Scene $t ) use ( $told, $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people = $office( $t );
		$id     = $t->complete_draft();
		$t->same( [], $told( $t, $people ), 'a draft is nobody else’s affair' );
		$t->walk( $id, 'submit' );
		$t->same( [ 'checker waiting' ], $told( $t, $people ) );
		$t->walk( $id, 'check' );
		$t->walk( $id, 'approve' );
		$t->walk( $id, 'publish' );
		$t->same( [ 'checker waiting', 'approver waiting', 'officer approved', 'webmaster waiting', 'officer published' ], $told( $t, $people ) );
		$inbox = $t->rest( 'GET', '/messages', null, $people['officer'] );
		$t->same( [ 'published', 'approved' ], array_column( $inbox->data, 'kind' ) );
		$t->contains( $t->get( \Prakat\Permalinks\Links::class )->entry( $t->uuid_of( $id ) ), $inbox->data[0]['words'], 'the address of what is public' );
		$t->same( [ "admin.php?page=prakat&view=entry&id=$id", '1/2569', false ], [ $inbox->data[0]['link'], $inbox->data[0]['request'], $inbox->data[0]['read'] ] );
	},

	'What is returned or refused comes back to its owner with the reason of the list, and not with the words beside it (R058, R059).' => static function ( Scene $t ) use ( $told, $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people = $office( $t );
		$id     = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'return', $people['checker'], $id, $t->because( 'incomplete', 'ขาดเอกสารของนางสาวตัวอย่าง' ) );
		$t->same( [ 'checker waiting', 'officer returned' ], $told( $t, $people ) );
		$words = $t->rest( 'GET', '/messages', null, $people['officer'] )->data[0];
		$t->contains( get_user_locale() === 'th' ? 'ข้อมูลไม่ครบถ้วน' : 'Not complete', $words['words'] );
		$t->lacks( 'นางสาวตัวอย่าง', (string) wp_json_encode( $t->get( Database::class )->rows( 'SELECT * FROM {messages}' ), JSON_UNESCAPED_UNICODE ) );
		$second = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$t->act( 'refuse', $people['approver'], $second, $t->because( 'not-mission', 'ไม่เกี่ยว' ) );
		$t->same( 'officer refused', array_reverse( $told( $t, $people ) )[0] );
	},

	'A spoken permission tells who must ratify it until when, and the owner when it is ratified or lapses (R054).' => static function ( Scene $t ) use ( $told, $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people = $office( $t );
		$id     = $t->complete_draft();
		$t->act( 'publish-urgent', $people['officer'], $id, $t->spoken( $people['approver'] ) );
		$t->same( [ 'approver ratify' ], $told( $t, $people ) );
		$message = $t->rest( 'GET', '/messages', null, $people['approver'] )->data[0];
		$t->matches( '/2569|2026/', $message['title'] );
		$t->same( '1', $t->get( Database::class )->value( 'SELECT urgent FROM {messages}' ) );
		$t->walk( $id, 'ratify' );
		$lapses = $t->complete_draft();
		$t->act( 'publish-urgent', $people['officer'], $lapses, $t->spoken( $people['approver'] ) );
		$t->at( '2026-12-15T09:00:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [ 'approver ratify', 'officer ratified', 'approver ratify', 'officer lapsed' ], $told( $t, $people ) );
	},

	'What will expire is announced once at each distance that the agency has set, and its end is told (R062, R063).' => static function ( Scene $t ) use ( $told, $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people = $office( $t );
		$ids    = [ $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-12-31' ] ), $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2027-12-31' ] ) ];
		$t->get( Database::class )->run( 'DELETE FROM {messages}' );
		foreach ( [ '2026-11-25', '2026-12-05', '2026-12-05', '2026-12-06', '2026-12-26', '2026-12-27' ] as $day ) {
			$t->at( "{$day}T09:00:00+07:00" );
			$t->get( Pass::class )->run();
		}
		$t->same( [ 'officer expiring', 'officer expiring' ], $told( $t, $people ) );
		$t->same( [ '30', '7' ], $t->get( Database::class )->column( 'SELECT act FROM {messages} ORDER BY id' ) );
		$t->contains( 'ธันวาคม', $t->rest( 'GET', '/messages', null, $people['officer'] )->data[0]['title'] . ( 'th' === get_user_locale() ? '' : 'ธันวาคม' ) );
		$t->at( '2027-01-01T00:05:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 'officer expired', array_reverse( $told( $t, $people ) )[0] );
		$t->same( 'published', $t->entry_of( $ids[1] ) );
	},

	'Some that expire at once are told one by one; of many, each owner hears in the same transaction how many they were (R063).' => static function ( Scene $t ) use ( $told, $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people = $office( $t );
		$expire = static function ( int $count, string $until, string $then ) use ( $t ): void {
			for ( $i = 0; $i < $count; $i++ ) {
				$t->published( $t->varied_records( 1 ), [ 'publishUntil' => $until ] );
			}
			$t->get( Database::class )->run( 'DELETE FROM {messages}' );
			$t->at( $then );
			$t->get( Sweep::class )->run( 0 );
		};
		$expire( 20, '2026-11-30', '2026-12-01T09:00:00+07:00' );
		$t->same( array_fill( 0, 20, 'officer expired' ), $told( $t, $people ) );

		$expire( 21, '2026-12-30', '2026-12-31T09:00:00+07:00' );
		$t->same( [ 'officer expired-many' ], $told( $t, $people ) );
		$message = $t->rest( 'GET', '/messages', null, $people['officer'] )->data[0];
		$t->contains( '21', $message['title'] );
		$t->same( [ 'admin.php?page=prakat&view=entries', null, null ], [ $message['link'], $message['entry'], $message['request'] ] );
	},

	'Of two who must sign, the second is not told again when the first has signed; what is told once is told once, whoever writes it.' => static function ( Scene $t ) use ( $told, $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people = $office( $t ) + [ 'second' => $t->person( 'second', [ [ 'office', '*', 'check' ] ] ) ];
		$level  = static fn ( string $duty, int $approvals ): array => [ 'name' => [ 'th' => $duty ], 'duty' => $duty, 'unit' => 'own', 'approvals' => $approvals, 'dueDays' => null ];
		$t->get( RouteSettings::class )->save( [ [ 'id' => 'two', 'name' => [ 'th' => 'สองคน' ], 'levels' => [ $level( 'check', 2 ), $level( 'approve', 1 ) ] ] ], [ [ 'unit' => null, 'section' => '*', 'template' => 'two' ] ], Actor::system( 'test' ) );
		$id = $t->walk( $t->complete_draft(), 'submit' );
		$t->same( [ 'checker waiting', 'second waiting' ], $told( $t, $people ) );
		$t->act( 'check', $people['checker'], $id );
		$t->same( [ 'checker waiting', 'second waiting' ], $told( $t, $people ) );
		$t->act( 'check', $people['second'], $id );
		$t->same( [ 'checker waiting', 'second waiting', 'approver waiting' ], $told( $t, $people ) );

		$message = [ 'user' => $people['officer'], 'kind' => 'expiring', 'entry' => $id, 'version' => 1, 'act' => '7', 'params' => [], 'once' => 'expiring:1:7' ];
		$t->get( Outbox::class )->write_once( $message );
		$t->get( Outbox::class )->write_once( $message );
		$t->same( 4, count( $told( $t, $people ) ) );
	},

	'A reminder reaches those whom it names, in the transaction of who found out.' => static function ( Scene $t ) use ( $told, $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people  = $office( $t );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$request = (int) $t->get( Database::class )->value( 'SELECT id FROM {requests}' );
		$remind  = static fn () => do_action( 'prakat_reminder', [ 'kind' => 'overdue', 'entry' => $id, 'request' => $request, 'act' => 'check', 'due' => '2026-11-19', 'people' => [ $people['checker'], $people['approver'] ] ] );
		$t->throws( RuntimeException::class, static fn () => $t->get( Database::class )->transaction( static function () use ( $remind ): void { $remind(); throw new RuntimeException( 'no' ); } ) );
		$t->same( [ 'checker waiting' ], $told( $t, $people ) );
		$t->get( Database::class )->transaction( $remind );
		$t->same( [ 'checker waiting', 'checker overdue', 'approver overdue' ], $told( $t, $people ) );
		do_action( 'prakat_reminder', [ 'kind' => 'no such kind', 'people' => 'x' ] );
		$t->same( 3, count( $told( $t, $people ) ) );
	},

	'An act that breaks down tells nobody, and nobody is told of their own act.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$alone = $t->person( 'alone', [ [ 'office', '*', 'propose' ], [ 'office', '*', 'check' ] ] );
		$id    = $t->complete_draft( $alone );
		$t->act( 'submit', $alone, $id );
		$t->same( [], $told( $t, [ 'alone' => $alone ] ) );
		$t->of_office( 'checker' );
		$second = $t->complete_draft();
		$t->get( Database::class )->run( "UPDATE {heads} SET seq = seq - 1 WHERE name = 'register'" );
		$t->throws( DatabaseError::class, static fn () => $t->walk( $second, 'submit' ) );
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {messages}' ) );
	},

	'Each person reads and marks only their own; looking at the list marks nothing.' => static function ( Scene $t ) use ( $office ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$people = $office( $t );
		for ( $i = 0; $i < 3; $i++ ) {
			$t->walk( $t->complete_draft(), 'submit', 'check' );
		}
		$list = static fn ( string $who, string $query = '' ): \Prakat\Tests\Response => $t->rest( 'GET', "/messages$query", null, $people[ $who ] );
		$t->same( [ 3, '3', '3' ], [ count( $list( 'checker' )->data ), $list( 'checker' )->headers['X-WP-Total'], $list( 'checker' )->headers['X-Prakat-Unread'] ] );
		$theirs = array_column( $list( 'approver' )->data, 'id' );
		$mine   = array_column( $list( 'checker' )->data, 'id' );
		$t->same( [ 'unread' => 3 ], $t->rest( 'POST', '/messages/read', [ 'ids' => $theirs ], $people['checker'] )->data );
		$t->same( '3', $list( 'approver' )->headers['X-Prakat-Unread'] );
		$t->same( [ 'unread' => 2 ], $t->rest( 'POST', '/messages/read', [ 'ids' => [ $mine[0] ] ], $people['checker'] )->data );
		$t->same( 2, count( $list( 'checker', '?unread=1' )->data ) );
		$t->same( [ 'unread' => 0 ], $t->rest( 'POST', '/messages/read', [ 'all' => true ], $people['checker'] )->data );
		foreach ( [ [ 'ids' => [ '1' ] ], [ 'ids' => 1 ], [ 'all' => false ], [], [ 'all' => true, 'user' => 1 ] ] as $wrong ) {
			$t->same( 400, $t->rest( 'POST', '/messages/read', $wrong, $people['checker'] )->status );
		}
		$t->same( [ 401, 403 ], [ $t->rest( 'GET', '/messages', null, 0 )->status, $t->rest( 'GET', '/messages', null, $t->person( 'stranger' ) )->status ] );
	},

	'A message leads to where it is seen to: what still answers to its proof, reviews to the worklist, the quarter to its attestation.' => static function ( Scene $t ): void {
		$leads = static fn ( string $kind ): string => Texts::link( [ 'kind' => $kind, 'entry_id' => '7' ] );
		foreach ( [ 'still-answers' => 'removal', 'review-overdue' => 'worklist', 'links-dead' => 'worklist', 'attest-due' => 'attestations', 'evidence-ends' => 'entry&id=7' ] as $kind => $view ) {
			$t->same( "admin.php?page=prakat&view=$view", $leads( $kind ) );
		}
	},
];
