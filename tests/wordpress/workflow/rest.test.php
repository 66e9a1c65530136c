<?php
/**
 * Acting over REST.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Entries\Drafts;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/**
 * What was seen, as it is sent.
 */
$seen = static fn ( Scene $t, int $id, string $act ): array => (array) $t->sees( $id, $act );

return [
	'An act is done by who is logged in, with what they saw, and answers the entry as it is then.' => static function ( Scene $t ) use ( $seen ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id     = $t->complete_draft();
		$answer = $t->rest( 'POST', "/entries/$id/acts/submit", [ 'seen' => $seen( $t, $id, 'submit' ) ], $t->of_office( 'officer' ) );
		$t->same( 200, $answer->status );
		$t->same( 'submitted', $answer->data['state'] );
		$t->same( '1/2569', $answer->data['request']['number'] );
		$t->same( 'check', $answer->data['next']['act'] );
		$t->same( [ $t->of_office( 'checker' ) ], array_column( $t->rest( 'GET', "/entries/$id", null, $t->of_office( 'officer' ) )->data['next']['people'], 'id' ) );
	},

	'A refused act says why, with a status, a code and a sentence.' => static function ( Scene $t ) use ( $seen ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$checker = $t->of_office( 'checker' );
		$saw     = $seen( $t, $id, 'check' );
		foreach ( [
			[ 'check', [], 400, 'prakat_seen_missing' ],
			[ 'check', [ 'seen' => [ 'version' => (string) $saw['version'] ] + $saw ], 400, 'prakat_seen_missing' ],
			[ 'check', [ 'seen' => [ 'rev' => 0 ] + $saw ], 409, 'prakat_seen_stale' ],
			[ 'return', [ 'seen' => $saw ], 422, 'prakat_reason_missing' ],
			[ 'approve', [ 'seen' => $saw ], 409, 'prakat_act_not_possible' ],
			[ 'expire', [ 'seen' => $saw ], 403, 'prakat_system_only' ],
			[ 'no-such-act', [ 'seen' => $saw ], 400, 'prakat_act_unknown' ],
			[ 'check', [ 'seen' => $saw, 'state' => 'published' ], 400, 'prakat_request_malformed' ],
		] as [ $act, $body, $status, $code ] ) {
			$answer = $t->rest( 'POST', "/entries/$id/acts/$act", $body, $checker );
			$t->same( [ $status, $code ], [ $answer->status, $answer->data['code'] ], $act );
			$t->true( '' !== $answer->data['message'], $act );
			$t->lacks( '{', $answer->data['message'] );
		}
		$t->same( 'submitted', $t->entry_of( $id ) );
	},

	'Who holds no duty gets nowhere, whoever they are to WordPress.' => static function ( Scene $t ) use ( $seen ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->complete_draft();
		$body = [ 'seen' => $seen( $t, $id, 'submit' ) ];
		$t->same( 401, $t->rest( 'POST', "/entries/$id/acts/submit", $body, 0 )->status );
		$t->same( 403, $t->rest( 'POST', "/entries/$id/acts/submit", $body, $t->person( 'editor', [], 'editor' ) )->status );
		$t->same( 403, $t->rest( 'POST', "/entries/$id/acts/submit", $body, $t->person( 'administrator', [], 'administrator' ) )->status );
		$t->same( 404, $t->rest( 'POST', "/entries/$id/acts/submit", $body, $t->person( 'of another unit', [ [ 'health', '*', 'propose' ] ] ) )->status, 'it does not even tell that it is there' );
		$t->same( 401, $t->rest( 'GET', '/inbox', null, 0 )->status );
		$t->same( 401, $t->rest( 'GET', '/register', null, 0 )->status );
		$t->same( 403, $t->rest( 'GET', '/register', null, $t->of_office( 'officer' ) )->status );
		$t->same( 403, $t->rest( 'POST', '/duties', [], $t->of_office( 'officer' ) )->status );
		$t->same( 404, $t->rest( 'GET', "/entries/$id/history", null, $t->person( 'elsewhere', [ [ 'health', '*', 'propose' ] ] ) )->status );
	},

	'What waits for somebody is in their inbox, and nothing that is their own work.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$inbox = static fn ( int $who ): array => array_map( static fn ( array $item ): array => [ $item['entry']['id'], $item['acts'][0] ], $t->rest( 'GET', '/inbox', null, $who )->data );
		$both  = $t->person( 'both', [ [ 'office', '*', 'propose' ], [ 'office', '*', 'check' ] ] );
		$own   = $t->complete_draft( $both );
		$t->act( 'submit', $both, $own );
		$t->at( '2026-11-20T09:05:00+07:00' );
		$other = $t->walk( $t->complete_draft(), 'submit' );
		$t->same( [ [ $other, 'check' ] ], $inbox( $both ) );
		$shared = $t->complete_draft();
		$t->get( Drafts::class )->save_records( $shared, $t->sees( $shared, 'save' ), [ [ 'op' => 'delete', 'row' => 1 ] ], Actor::user( $both ) );
		$t->walk( $shared, 'submit' );
		$t->same( [ [ $other, 'check' ] ], $inbox( $both ), 'not what they wrote a part of' );
		$t->walk( $shared, 'recall', 'discard' );
		$t->same( [ [ $own, 'check' ], [ $other, 'check' ] ], $inbox( $t->of_office( 'checker' ) ), 'the longest waiting first' );

		$t->walk( $own, 'check' );
		$t->at( '2026-11-20T09:10:00+07:00' );
		$urgent = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'webmaster' ), $urgent, $t->spoken( $t->of_office( 'approver' ) ) );
		$t->same( [ [ $urgent, 'ratify' ], [ $own, 'approve' ] ], $inbox( $t->of_office( 'approver' ) ), 'deadlines first' );
		$item = $t->rest( 'GET', '/inbox', null, $t->of_office( 'approver' ) )->data[0];
		$t->same( [ true, '2026-11-25T17:00:00Z', '2026-11-20T02:10:00Z', 'Webmaster' ], [ $item['urgent'], $item['ratifyBy'], $item['since'], $item['from']['name'] ] );

		$t->act( 'return', $t->of_office( 'checker' ), $other, $t->because() );
		$t->same( [ [ $other, 'revise' ] ], $inbox( $t->of_office( 'officer' ) ) );
		$t->same( [], $inbox( $t->person( 'colleague', [ [ 'office', '*', 'propose' ] ] ) ) );
		$t->same( [], $inbox( $t->of_office( 'webmaster' ) ) );
	},

	'After a discarded new version the screen goes on from what was there before it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$t->walk( $id, 'revise', 'discard' );
		$last = $t->rest( 'GET', "/entries/$id", null, $t->of_office( 'officer' ) )->data['last'];
		$seen = [
			'version' => $last['id'],
			'rev'     => $last['rev'],
			'hash'    => $last['hash'],
		];
		$t->same( 200, $t->rest( 'POST', "/entries/$id/acts/revise", [ 'seen' => $seen ], $t->of_office( 'officer' ) )->status );
	},

	'Whose spoken word would count is offered to who records it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->complete_draft();
		$t->give_duty( $t->of_office( 'officer' ), 'office', '*', 'approve' );
		$clerk = $t->of_office( 'approver' );
		$t->same( [ $clerk ], array_column( $t->rest( 'GET', "/entries/$id", null, $t->of_office( 'webmaster' ) )->data['approvers'], 'id' ) );
	},

	'The history is told to who may see the entry, the register and its verdict to who configures.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$history = $t->rest( 'GET', "/entries/$id/history?per_page=2", null, $t->of_office( 'webmaster' ) );
		$t->same( [ 'check', 'submit' ], array_column( $history->data, 'act' ) );
		$t->same( [ '4', '2' ], [ (string) $history->headers['X-WP-Total'], (string) $history->headers['X-WP-TotalPages'] ] );

		$admin = $t->person( 'administrator', [], 'administrator' );
		$t->same( [ 'check', 'submit', 'save', 'create' ], array_column( $t->rest( 'GET', '/register', null, $admin )->data, 'act' ) );
		$verdict = $t->rest( 'GET', '/register/verify', null, $admin )->data;
		$t->same( [ true, 4, null ], [ $verdict['sound'], $verdict['rows'], $verdict['brokenAt'] ] );
		$t->get( \Prakat\Database\Database::class )->run( "UPDATE {register} SET act = 'approve' WHERE act = 'check'" );
		$verdict = $t->rest( 'GET', '/register/verify', null, $admin )->data;
		$t->same( [ false, 4 ], [ $verdict['sound'], $verdict['brokenAt'] ] );
		$t->contains( '4', $verdict['sentence'] );
	},

	'Units, duties and settings are configured over REST.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$admin = $t->person( 'administrator', [], 'administrator' );
		$unit  = $t->rest( 'POST', '/units', [ 'name' => [ 'th' => 'กองคลัง', 'en' => 'Finance' ], 'parent' => null ], $admin );
		$t->same( [ 201, 'finance' ], [ $unit->status, $unit->data['slug'] ] );
		$t->same( 400, $t->rest( 'POST', '/units', [ 'name' => 'กองคลัง' ], $admin )->status );
		$t->same( 'Treasury', $t->rest( 'PUT', '/units/' . $unit->data['id'], [ 'name' => [ 'th' => 'กองคลัง', 'en' => 'Treasury' ] ], $admin )->data['name']['en'] );

		$clerk = $t->person( 'clerk' );
		$duty  = $t->rest( 'POST', '/duties', [ 'user' => $clerk, 'unit' => $unit->data['id'], 'section' => '*', 'duty' => 'approve', 'positionTitle' => 'ปลัด', 'startsOn' => '2026-11-01', 'endsOn' => null, 'actingFor' => null, 'orderNumber' => '', 'orderDate' => null ], $admin );
		$t->same( [ 201, 'approve', 'Clerk' ], [ $duty->status, $duty->data['duty'], $duty->data['user']['name'] ] );
		$t->same( 1, count( $t->rest( 'GET', '/duties', null, $admin )->data ) );
		$t->same( '2026-11-20T02:00:00Z', $t->rest( 'POST', "/duties/{$duty->data['id']}/end", [], $admin )->data['endedAt'] );
		$t->contains( 'nobody-proposes', array_column( $t->rest( 'GET', '/duties/warnings', null, $admin )->data, 'code' ) );
		$t->same( [ [ 'id' => $clerk, 'name' => 'Clerk' ] ], $t->rest( 'GET', '/people?search=clerk', null, $admin )->data );
		$settings = [ 'ratifyWithin' => 5, 'holidays' => [ [ 'date' => '2027-02-21', 'name' => 'วันมาฆบูชา' ] ], 'workdays' => [ '2027-05-04' ], 'smallOffice' => true, 'escalateAfter' => 2 ];
		$t->same( $settings, array_intersect_key( $t->rest( 'PUT', '/settings/workflow', $settings, $admin )->data, $settings ) );
		$t->same( [ [ 'date' => '2027-02-21', 'name' => '' ] ], $t->rest( 'PUT', '/settings/workflow', [ 'holidays' => [ '2027-02-21' ] ], $admin )->data['holidays'], 'a date alone, as earlier' );
		$t->same( 422, $t->rest( 'PUT', '/settings/workflow', [ 'ratifyWithin' => 90 ], $admin )->status );
	},
];
