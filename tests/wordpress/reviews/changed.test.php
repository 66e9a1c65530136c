<?php
/**
 * A review that finds something changed, by who may not propose.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;

/** An entry that was published on 20 November 2026 and is looked at on 25 February. */
$published = static function ( Scene $t ): int {
	$t->at( '2026-11-20T09:00:00+07:00' );
	$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
	$t->at( '2027-02-25T10:00:00+07:00' );
	return $id;
};

/** Somebody opens an entry and says that it has changed. */
$tell = static function ( Scene $t, int $who, int $entry, mixed $words = 'หมายเลขโทรศัพท์เปลี่ยนแล้ว' ): object {
	$t->rest( 'POST', "/entries/$entry/opened", [ 'seen' => $t->seen_of_public( $entry ) ], $who );
	return $t->rest( 'POST', "/entries/$entry/reviews/changed", [ 'seen' => $t->seen_of_public( $entry ), 'words' => $words ], $who );
};

/** Whom a message of it reached. */
$told = static fn ( Scene $t, int $entry ): array => array_map( 'intval', $t->get( Database::class )->column( "SELECT user_id FROM {messages} WHERE kind = 'review-changed' AND entry_id = %d ORDER BY user_id", [ $entry ] ) );

/** Entries on somebody's worklist of what is no longer right. */
$listed = static fn ( Scene $t, int $who ): array => array_column( $t->rest( 'GET', '/worklist?kind=changed', null, $who )->data['items'], 'entry' );

return [
	'A webmaster who may not propose says what has changed: its owner is told, what is public stays, and the register keeps who and what was meant, not the words (R062, R114, R119).' => static function ( Scene $t ) use ( $published, $tell, $told ): void {
		$id        = $published( $t );
		$colleague = $t->person( 'colleague', [ [ 'office', '*', 'propose' ] ] );
		$webmaster = $t->of_office( 'webmaster' );
		$before    = [ $t->entry_of( $id, 'state' ), $t->entry_of( $id, 'review_due' ), $t->entry_of( $id, 'reviewed_at' ) ];
		$answer    = $tell( $t, $webmaster, $id, "หมายเลขโทรศัพท์เปลี่ยนแล้ว\nดูหนังสือเวียน" );
		$t->same( 200, $answer->status );
		$t->same( [ get_userdata( $t->of_office( 'officer' ) )->display_name ], $answer->data['told'] );
		$t->same( [ $t->of_office( 'officer' ) ], $told( $t, $id ), 'and not the colleague ' . $colleague );
		$t->same( $before, [ $t->entry_of( $id, 'state' ), $t->entry_of( $id, 'review_due' ), $t->entry_of( $id, 'reviewed_at' ) ] );
		$t->same( [ 'name' => get_userdata( $webmaster )->display_name, 'at' => '2027-02-25T03:00:00Z', 'words' => "หมายเลขโทรศัพท์เปลี่ยนแล้ว\nดูหนังสือเวียน" ], $answer->data['changed'] );
		$row = (array) $t->get( Database::class )->row( 'SELECT * FROM {register} WHERE entry_id = %d ORDER BY seq DESC LIMIT 1', [ $id ] );
		$t->same( [ 'review-changed', (string) $webmaster, $t->seen_of_public( $id )['hash'] ], [ $row['act'], $row['actor_id'], $row['version_hash'] ] );
		$t->true( ! str_contains( wp_json_encode( $row, JSON_UNESCAPED_UNICODE ), 'โทรศัพท์' ), 'the words are not in the register' );
		$comment = $t->rest( 'GET', "/entries/$id/comments", null, $t->of_office( 'officer' ) )->data[0];
		$t->same( [ "หมายเลขโทรศัพท์เปลี่ยนแล้ว\nดูหนังสือเวียน", '' ], [ $comment['words'], $comment['path'] ] );
	},

	'It stands on the worklist of who proposes there and of who said it, ahead of what is only due, until there is a new version of it.' => static function ( Scene $t ) use ( $published, $tell, $listed ): void {
		$id      = $published( $t );
		$officer = $t->of_office( 'officer' );
		$t->same( [], $listed( $t, $officer ) );
		$tell( $t, $t->of_office( 'webmaster' ), $id );
		$tell( $t, $t->of_office( 'approver' ), $id, 'ที่อยู่ก็เปลี่ยน' );
		foreach ( [ 'officer', 'webmaster' ] as $role ) {
			$t->same( [ $id ], $listed( $t, $t->of_office( $role ) ), "$role: once, though two said so" );
		}
		$t->same( [], $listed( $t, $t->person( 'stranger', [ [ 'clinic', '*', 'propose' ] ] ) ) );
		$page = $t->rest( 'GET', '/worklist', null, $officer )->data;
		$t->same( [ 'changed', 1 ], [ $page['items'][0]['kind'], ( (array) $page['counts'] )['changed'] ] );
		$t->contains( '25 กุมภาพันธ์ 2570', $page['items'][0]['sentence'] );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve' );
		$t->same( [ $id ], $listed( $t, $officer ), 'the public still reads the old one' );
		$t->walk( $id, 'publish' );
		$t->same( [], $listed( $t, $officer ) );
		$t->same( null, $t->rest( 'GET', "/entries/$id/reviews", null, $officer )->data['changed'] );
	},

	'It leaves the worklist when it is taken down, expires, is settled as a remark, or is found to be right after all.' => static function ( Scene $t ) use ( $published, $tell, $listed ): void {
		$officer = $t->of_office( 'officer' );
		$down    = $published( $t );
		$tell( $t, $t->of_office( 'webmaster' ), $down );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $down, $t->because( 'incorrect' ) );
		$t->same( [], $listed( $t, $officer ) );

		$right = $published( $t );
		$tell( $t, $t->of_office( 'webmaster' ), $right );
		$t->rest( 'POST', "/entries/$right/opened", [ 'seen' => $t->seen_of_public( $right ) ], $officer );
		$answer = $t->rest( 'POST', "/entries/$right/reviews", [ 'seen' => $t->seen_of_public( $right ) ], $officer );
		$t->same( [ 200, null ], [ $answer->status, $answer->data['changed'] ] );
		$t->same( [], $listed( $t, $officer ) );

		$settled = $published( $t );
		$tell( $t, $t->of_office( 'webmaster' ), $settled );
		$comment = $t->rest( 'GET', "/entries/$settled/comments", null, $officer )->data[0];
		$t->rest( 'POST', '/comments/' . $comment['id'] . '/resolve', [], $officer );
		$t->same( [], $listed( $t, $officer ) );

		$over = $published( $t );
		$tell( $t, $t->of_office( 'webmaster' ), $over );
		$t->same( [ $over ], $listed( $t, $officer ) );
		$t->at( '2027-12-02T10:00:00+07:00' );
		$t->same( [], $listed( $t, $officer ), 'though no sweep has come' );
	},

	'Where its owner proposes there no more, everybody who does is told; where nobody does, the answer says so.' => static function ( Scene $t ) use ( $published, $tell, $told ): void {
		$id = $published( $t );
		$t->get( Database::class )->run( "UPDATE {duties} SET ends_on = '2027-01-31' WHERE user_id = %d", [ $t->of_office( 'officer' ) ] );
		$t->same( [], $tell( $t, $t->of_office( 'webmaster' ), $id )->data['told'] );
		$t->same( [], $told( $t, $id ) );
		$people = [ $t->person( 'one', [ [ 'office', '*', 'propose' ] ] ), $t->person( 'two', [ [ 'office', 'procurement', 'propose' ] ] ) ];
		$t->person( 'elsewhere', [ [ 'office', 'contact', 'propose' ] ] );
		$t->same( 2, count( $tell( $t, $t->of_office( 'webmaster' ), $id )->data['told'] ) );
		$t->same( $people, $told( $t, $id ) );
	},

	'Who says more on the same day is heard where it was said, and nobody gets a second message of it; nor is more said of a version than is read.' => static function ( Scene $t ) use ( $published, $tell, $told ): void {
		$id        = $published( $t );
		$webmaster = $t->of_office( 'webmaster' );
		foreach ( [ 'หมายเลขโทรศัพท์', 'ที่อยู่ด้วย' ] as $words ) {
			$t->same( 200, $tell( $t, $webmaster, $id, $words )->status );
		}
		$t->same( [ $t->of_office( 'officer' ) ], $told( $t, $id ) );
		$t->same( 2, count( $t->rest( 'GET', "/entries/$id/comments", null, $webmaster )->data ) );
		$t->same( 200, $t->rest( 'POST', "/entries/$id/reviews", [ 'seen' => $t->seen_of_public( $id ) ], $webmaster )->status );
		$tell( $t, $webmaster, $id, 'เปลี่ยนอีก' );
		$t->same( 2, count( $told( $t, $id ) ), 'It was settled in between.' );
		$t->at( '2027-02-26T10:00:00+07:00' );
		$tell( $t, $webmaster, $id, 'ยังไม่ได้แก้' );
		$t->same( 3, count( $told( $t, $id ) ), 'It is another day.' );
		for ( $more = 0; $more < 196; $more++ ) {
			$tell( $t, $webmaster, $id, "อีก $more" );
		}
		$t->same( 400, $tell( $t, $webmaster, $id )->status );
		$t->same( 3, count( $told( $t, $id ) ) );
	},

	'It is refused to who has not opened it, holds no duty there, only looks on, saw another version, says nothing, or comes when its time is over; and then nothing is kept.' => static function ( Scene $t ) use ( $published, $tell, $told ): void {
		$id        = $published( $t );
		$webmaster = $t->of_office( 'webmaster' );
		$code      = static fn ( object $answer ): string => (string) ( $answer->data['code'] ?? $answer->status );
		$say       = static fn ( int $who, array $with, mixed $words = 'เปลี่ยนแล้ว' ): string => $code( $t->rest( 'POST', "/entries/$id/reviews/changed", [ 'seen' => $with, 'words' => $words ], $who ) );
		$t->same( 'prakat_not_opened', $say( $webmaster, $t->seen_of_public( $id ) ) );
		$t->same( 'prakat_not_found', $say( $t->person( 'stranger', [ [ 'clinic', '*', 'publish' ] ] ), $t->seen_of_public( $id ) ) );
		$t->same( 'prakat_review_duty_missing', $code( $tell( $t, $t->person( 'onlooker', [ [ 'office', '*', 'monitor' ] ] ), $id ) ) );
		foreach ( [ '', "  \n ", '—' ] as $nothing ) {
			$t->same( 'prakat_remark_missing', $code( $tell( $t, $webmaster, $id, $nothing ) ) );
		}
		$t->same( 'prakat_request_malformed', $code( $tell( $t, $webmaster, $id, [ 'เปลี่ยน' ] ) ) );
		$t->same( 'prakat_seen_stale', $say( $webmaster, [ 'hash' => str_repeat( '0', 64 ) ] + $t->seen_of_public( $id ) ) );
		$t->same( 'prakat_seen_missing', $code( $t->rest( 'POST', "/entries/$id/reviews/changed", [ 'words' => 'เปลี่ยนแล้ว' ], $webmaster ) ) );
		$t->at( '2027-12-02T10:00:00+07:00' );
		$t->same( 'prakat_review_not_public', $say( $webmaster, $t->seen_of_public( $id ) ) );
		$t->same( [ [], '0', '0' ], [ $told( $t, $id ), $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {comments} WHERE entry_id = %d', [ $id ] ), $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'review-changed'" ) ] );
	},
];
