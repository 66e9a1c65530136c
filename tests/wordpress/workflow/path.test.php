<?php
/**
 * From the first draft to the public and back.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Problems;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;

return [
	'An entry goes from draft to the public by proposing, checking, approving and publishing, and each step is on record (R047, R053, R118).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->complete_draft();
		foreach ( [ 'submit' => 'submitted', 'check' => 'checked', 'approve' => 'approved' ] as $act => $state ) {
			$t->walk( $id, $act );
			$t->same( $state, $t->entry_of( $id ) );
			$t->same( 0, $t->public_records( $id ), $act );
		}
		$t->walk( $id, 'publish' );
		$t->same( 'published', $t->entry_of( $id ) );
		$t->same( 2, $t->public_records( $id ) );
		$t->same( [ 'submit', 'check', 'approve', 'publish' ], $t->registered( $id ) );

		$request = $t->get( Database::class )->row( 'SELECT * FROM {requests} WHERE entry_id = %d', [ $id ] );
		$t->same( [ '1', '2569' ], [ $request['number'], $request['year'] ] );
		$t->same( array_map( 'strval', array_map( $t->of_office( ... ), [ 'officer', 'checker', 'approver', 'webmaster' ] ) ), [ $request['proposer_id'], $request['checker_id'], $request['approver_id'], $request['publisher_id'] ] );
	},

	'The date of publication is set by the system, the end is the last day’s end in the agency’s zone, and the review falls due after the section’s interval (R051, R119).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$t->same( '2026-11-20 02:00:00', $t->entry_of( $id, 'published_at' ) );
		$t->same( '2027-11-30 17:00:00', $t->entry_of( $id, 'expires_at' ) );
		$t->same( '2027-02-20', $t->entry_of( $id, 'review_due' ) );
	},

	'A publication shorter than its section’s least is refused when it is proposed, with the field named, and again when it has waited so long that too little is left (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T20:00:00+07:00' );
		$short = $t->complete_draft( null, [ 'publishUntil' => '2026-11-20' ] );
		$t->refused( 'incomplete', static fn () => $t->walk( $short, 'submit' ) );
		$problems = $t->get( Problems::class )->first( $t->open( $short )->id, 5 );
		$t->same( [ 'period-too-short', [ 'publishUntil' ] ], [ $problems[0]['problem']->code, $problems[0]['problem']->path ] );

		$long = $t->walk( $t->complete_draft( null, [ 'publishUntil' => '2026-11-21' ] ), 'submit' );
		$t->at( '2026-11-21T00:00:00+07:00' );
		$t->same( 'published', $t->entry_of( $t->walk( $long, 'check', 'approve', 'publish' ) ) );
		$late = $t->walk( $t->complete_draft( null, [ 'publishUntil' => '2026-11-22' ] ), 'submit', 'check' );
		$t->at( '2026-11-22T20:00:00+07:00' );
		$t->refused( 'published-too-short', static fn () => $t->walk( $late, 'approve' ) );
	},

	'A version that begins later is approved and published now and seen then.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft( null, [ 'publishFrom' => '2026-12-01' ] ), 'submit', 'check', 'approve', 'publish' );
		$t->same( 0, $t->public_records( $id ) );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->same( 2, $t->public_records( $id ) );
	},

	'While a new version is under approval the live one stays public, and is replaced when the new one is published.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish', 'revise' );
		$t->get( Drafts::class )->save_records( $id, $t->sees( $id, 'save' ), [ [ 'op' => 'delete', 'row' => 2 ] ], Actor::user( $t->of_office( 'officer' ) ) );
		$t->walk( $id, 'submit', 'check', 'approve' );
		$t->same( [ 'published', 'approved' ], $t->version_states( $id ) );
		$t->same( 2, $t->public_records( $id ) );

		$t->walk( $id, 'publish' );
		$t->same( [ 'replaced', 'published' ], $t->version_states( $id ) );
		$t->same( 1, $t->public_records( $id ) );
		$t->contains( 'replace', $t->registered( $id ) );
	},

	'A new version that begins later does not leave a time without any.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish', 'revise' );
		$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'publishFrom' => '2026-12-01' ] ), Actor::user( $t->of_office( 'officer' ) ) );
		$t->walk( $id, 'submit', 'check', 'approve' );
		$t->refused( 'publish-too-early', static fn () => $t->walk( $id, 'publish' ) );
		$t->same( 2, $t->public_records( $id ) );
		$t->at( '2026-12-01T08:30:00+07:00' );
		$t->walk( $id, 'publish' );
		$t->same( [ 'replaced', 'published' ], $t->version_states( $id ) );
	},

	'Returning, refusing and withdrawing need a reason of the list and words in the same request (R058, R059, R060).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$returned = $t->walk( $t->complete_draft(), 'submit' );
		$refused  = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$public   = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		foreach ( [
			[ 'return', 'checker', $returned ],
			[ 'refuse', 'approver', $refused ],
			[ 'withdraw', 'webmaster', $public ],
		] as [ $act, $role, $id ] ) {
			$who = $t->of_office( $role );
			$t->refused( 'reason-missing', static fn () => $t->act( $act, $who, $id ) );
			$t->refused( 'reason-missing', static fn () => $t->act( $act, $who, $id, $t->because( 'because' ) ) );
			$t->refused( 'reason-missing', static fn () => $t->act( $act, $who, $id, $t->because( 'incorrect', " \n–" ) ) );
			$t->act( $act, $who, $id, $t->because() );
		}
		$t->refused( 'reason-missing', static fn () => $t->act( 'withdraw', $t->of_office( 'webmaster' ), $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' ), $t->because( 'file-format' ) ), 'a reason of another act' );
		$t->same( [ 'returned', 'refused', 'withdrawn' ], [ $t->entry_of( $returned ), $t->entry_of( $refused ), $t->entry_of( $public ) ] );
		$t->same( 0, $t->public_records( $public ) );
		$row = $t->get( Database::class )->row( "SELECT reason_code, words FROM {register} WHERE act = 'return'" );
		$t->same( [ 'incorrect', 'ราคากลางไม่ตรงกับเอกสารแนบ' ], array_values( $row ) );
	},

	'What was returned is mended as a new version; what was submitted is never written to.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$officer = Actor::user( $t->of_office( 'officer' ) );
		$save    = static fn () => $t->get( Drafts::class )->save_records( $id, $t->sees( $id, 'save' ), [ [ 'op' => 'delete', 'row' => 1 ] ], $officer );
		$t->refused( 'act-not-possible', $save );
		$t->act( 'return', $t->of_office( 'checker' ), $id, $t->because() );
		$t->refused( 'act-not-possible', $save );
		$t->walk( $id, 'revise' );
		$save();
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->same( [ 'returned', 'published' ], $t->version_states( $id ) );
		$t->same( 1, $t->public_records( $id ) );
		$t->same( '2', $t->get( Database::class )->value( "SELECT number FROM {requests} WHERE state = 'published'" ), 'a new request' );
	},

	'Only who submitted takes it back, and then goes on with a copy.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id        = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
		$colleague = $t->person( 'colleague', [ [ 'office', '*', 'propose' ] ] );
		$t->refused( 'not-own-request', static fn () => $t->act( 'recall', $colleague, $id ) );
		$t->walk( $id, 'recall' );
		$t->same( [ 'discarded', 'draft' ], $t->version_states( $id ) );
		$t->same( 'draft', $t->entry_of( $id ) );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->same( 2, $t->public_records( $id ) );
	},

	'A discarded new version leaves the entry as it was.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$live = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish', 'revise', 'discard' );
		$t->same( [ 'published', null ], [ $t->entry_of( $live ), $t->entry_of( $live, 'open_version_id' ) ] );
		$t->same( 2, $t->public_records( $live ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $live, $t->because() );
		$t->walk( $live, 'revise', 'discard' );
		$t->same( 'withdrawn', $t->entry_of( $live ) );
		$never = $t->walk( $t->complete_draft(), 'discard' );
		$t->same( 'discarded', $t->entry_of( $never ) );
		$t->refused( 'act-not-possible', static fn () => $t->walk( $never, 'revise' ) );
	},

	'What is incomplete, has no end or an end in the past is not submitted (R049, R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->refused( 'incomplete', static fn () => $t->walk( $t->complete_draft( null, [ 'source' => null ] ), 'submit' ) );
		$t->refused( 'incomplete', static fn () => $t->walk( $t->complete_draft( null, [ 'publishUntil' => null ] ), 'submit' ) );
		$past = $t->complete_draft( null, [ 'publishUntil' => '2026-12-31' ] );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->refused( 'period-invalid', static fn () => $t->walk( $past, 'submit' ) );
		$t->same( null, $t->get( Database::class )->value( 'SELECT id FROM {requests}' ), 'no number was used up' );
	},

	'What was approved and ran out before it was published is not published.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft( null, [ 'publishUntil' => '2026-12-31' ] ), 'submit', 'check', 'approve' );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->refused( 'period-invalid', static fn () => $t->walk( $id, 'publish' ) );
	},

	'The system takes down what has expired, not before its time, and nobody does it for the system.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->walk( $t->complete_draft( null, [ 'publishUntil' => '2026-12-31' ] ), 'submit', 'check', 'approve', 'publish' );
		$acts = $t->get( Acts::class );
		$t->refused( 'not-yet-due', static fn () => $acts->perform( 'expire', $id, null, Actor::system( 'sweep' ) ) );
		$t->refused( 'system-only', static fn () => $t->act( 'expire', $t->of_office( 'webmaster' ), $id ) );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->same( 0, $t->public_records( $id ), 'before any sweep' );
		$acts->perform( 'expire', $id, null, Actor::system( 'sweep' ) );
		$t->same( [ 'expired', null, null ], [ $t->entry_of( $id ), $t->entry_of( $id, 'live_version_id' ), $t->entry_of( $id, 'expires_at' ) ] );
		$t->refused( 'act-not-possible', static fn () => $acts->perform( 'expire', $id, null, Actor::system( 'sweep' ) ), 'twice' );
		$t->walk( $id, 'revise' );
		$t->same( [ 'expired', 'draft' ], $t->version_states( $id ) );
	},

	'The screen offers exactly the acts that would be done.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$allowed = static fn ( int $id, string $role ): array => array_keys( array_filter( $t->get( Acts::class )->possible( $id, Actor::user( $t->of_office( $role ) ) ), static fn ( array $act ): bool => $act['allowed'] ) );

		$id = $t->complete_draft();
		$t->same( [ 'save', 'submit', 'publish-urgent', 'discard' ], $allowed( $id, 'officer' ) );
		$t->same( [], $allowed( $id, 'checker' ) );
		$t->walk( $id, 'submit' );
		$t->same( [ 'recall', 'publish-urgent' ], $allowed( $id, 'officer' ) );
		$t->same( [ 'check', 'return' ], $allowed( $id, 'checker' ) );
		$t->walk( $id, 'check' );
		$t->same( [ 'return', 'refuse', 'approve' ], $allowed( $id, 'approver' ) );
		$t->walk( $id, 'approve' );
		$t->same( [ 'return', 'publish' ], $allowed( $id, 'webmaster' ) );
		$t->walk( $id, 'publish' );
		$t->same( [ 'withdraw' ], $allowed( $id, 'webmaster' ) );
		$t->same( [ 'revise' ], $allowed( $id, 'officer' ) );

		$possible = $t->get( Acts::class )->possible( $t->complete_draft( null, [ 'source' => null ] ), Actor::user( $t->of_office( 'officer' ) ) );
		$t->same( 'incomplete', $possible['submit']['refusal'] );
		$t->true( '' !== $possible['submit']['sentence'] );
	},
];
