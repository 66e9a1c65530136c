<?php
/**
 * Who may act, and who may not whatever they hold.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

const EVERY_DUTY = [ [ 'office', '*', 'propose' ], [ 'office', '*', 'check' ], [ 'office', '*', 'approve' ], [ 'office', '*', 'publish' ] ];

return [
	'Who proposed it can’t check or approve it, whatever duties they hold (R046).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$all = $t->person( 'everything', EVERY_DUTY );
		$id  = $t->complete_draft( $all );
		$t->act( 'submit', $all, $id );
		$t->refused( 'own-work', static fn () => $t->act( 'check', $all, $id ) );
		$t->walk( $id, 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $all, $id ) );
		$t->walk( $id, 'approve' );
		$t->act( 'publish', $all, $id );
		$t->same( 'published', $t->entry_of( $id ), 'the webmaster may have typed what the clerk approved' );
	},

	'An administrator is no exception: without a duty nothing, with every duty not their own.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$bare = $t->person( 'administrator', [], 'administrator' );
		$id   = $t->complete_draft();
		foreach ( [ 'submit', 'check', 'approve', 'publish' ] as $act ) {
			$t->refused( 'duty-missing', static fn () => $t->act( $act, $bare, $id ), $act );
			$t->walk( $id, $act );
		}
		$t->refused( 'duty-missing', static fn () => $t->act( 'withdraw', $bare, $id, $t->because() ) );
		$t->refused( 'duty-missing', static fn () => $t->get( Entries::class )->create( 'procurement', $t->unit( 'office' ), $t->complete_header(), Actor::user( $bare ) ) );

		$full = $t->person( 'administrator', EVERY_DUTY, 'administrator' );
		$own  = $t->complete_draft( $full );
		$t->walk( $own, 'submit' );
		$t->refused( 'own-work', static fn () => $t->act( 'check', $full, $own ) );
		$t->walk( $own, 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $full, $own ) );
	},

	'Whoever changed any byte since the last approval can’t approve it, also when another submitted it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$approver = $t->person( 'second approver', [ [ 'office', '*', 'approve' ], [ 'office', '*', 'propose' ] ] );
		$id       = $t->complete_draft();
		$t->get( Drafts::class )->save_records( $id, $t->sees( $id, 'save' ), [ [ 'op' => 'delete', 'row' => 2 ] ], Actor::user( $approver ) );
		$t->walk( $id, 'submit', 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $approver, $id ) );
		$t->act( 'return', $t->of_office( 'approver' ), $id, $t->because() );
		$t->walk( $id, 'revise', 'submit', 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $approver, $id ), 'a copy of what was never approved keeps its authors' );
		$t->walk( $id, 'approve', 'publish', 'revise' );
		$t->get( Drafts::class )->save_records( $id, $t->sees( $id, 'save' ), [ [ 'op' => 'insert', 'row' => 1, 'record' => $t->plan( 'ซื้อครุภัณฑ์' ) ] ], Actor::user( $t->of_office( 'officer' ) ) );
		$t->walk( $id, 'submit', 'check' );
		$t->act( 'approve', $approver, $id );
		$t->same( [ 'returned', 'published', 'approved' ], $t->version_states( $id ), 'what they wrote has been approved since' );
	},

	'Who submitted what others wrote can’t approve it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$both = $t->person( 'both', [ [ 'office', '*', 'approve' ], [ 'office', '*', 'propose' ] ] );
		$id   = $t->complete_draft();
		$t->act( 'submit', $both, $id );
		$t->walk( $id, 'check' );
		$t->refused( 'own-request', static fn () => $t->act( 'approve', $both, $id ) );
	},

	'An act without what was seen, or with what was seen before, is refused; of two people at once the second is.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$acts  = $t->get( \Prakat\Workflow\Acts::class );
		$other = $t->person( 'other checker', [ [ 'office', '*', 'check' ] ] );
		$id    = $t->walk( $t->complete_draft(), 'submit' );
		$t->refused( 'seen-missing', static fn () => $acts->perform( 'check', $id, null, Actor::user( $other ) ) );

		$both_saw = $t->sees( $id, 'check' );
		foreach ( [
			new Seen( $both_saw->version + 1, $both_saw->rev, $both_saw->hash ),
			new Seen( $both_saw->version, $both_saw->rev - 1, $both_saw->hash ),
			new Seen( $both_saw->version, $both_saw->rev, str_repeat( '0', 64 ) ),
		] as $seen ) {
			$t->refused( 'seen-stale', static fn () => $acts->perform( 'check', $id, $seen, Actor::user( $other ) ) );
		}
		$acts->perform( 'check', $id, $both_saw, Actor::user( $t->of_office( 'checker' ) ), $t->declared() );
		$t->refused( 'seen-stale', static fn () => $acts->perform( 'return', $id, $both_saw, Actor::user( $other ), $t->because() ) );
		$t->same( 'checked', $t->entry_of( $id ) );
	},

	'A duty counts for its unit and those below, for its section, and nowhere else.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->unit( 'office' );
		$t->unit( 'finance', 'office' );
		$t->unit( 'supplies', 'finance' );
		$entries = $t->get( Entries::class );
		$make    = static fn ( int $who, string $unit, string $section ): int => $entries->create( $section, $t->unit( $unit ), [ 'title' => 'เรื่อง' ], Actor::user( $who ) );

		$finance = $t->person( 'finance', [ [ 'finance', 'procurement', 'propose' ] ] );
		$make( $finance, 'finance', 'procurement' );
		$make( $finance, 'supplies', 'procurement' );
		$t->refused( 'duty-missing', static fn () => $make( $finance, 'office', 'procurement' ) );
		$t->refused( 'duty-missing', static fn () => $make( $finance, 'supplies', 'manuals' ) );
		$t->refused( 'duty-missing', static fn () => $make( $t->person( 'elsewhere', [ [ 'health', '*', 'propose' ] ] ), 'supplies', 'procurement' ) );
	},

	'The refusal for a missing duty names the duty in the reader’s language.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$refusal = $t->refused( 'duty-missing', static fn () => $t->act( 'check', $t->of_office( 'officer' ), $id ) );
		$t->contains( 'ตรวจสอบข้อมูล', $t->get( \Prakat\Contract\Sentences::class )->refusal( $refusal, 'th' ) );
		$t->contains( 'Check', $t->get( \Prakat\Contract\Sentences::class )->refusal( $refusal, 'en' ) );
	},

	'Somebody who acts in another’s stead does so between the two dates of the order, and it is written so (R045).' => static function ( Scene $t ): void {
		$clerk  = $t->of_office( 'approver' );
		$deputy = $t->person( 'deputy' );
		$t->give_duty(
			$deputy,
			'office',
			'*',
			'approve',
			[
				'acting_for'     => $clerk,
				'order_number'   => '412/2569',
				'starts_on'      => '2026-11-23',
				'ends_on'        => '2026-11-27',
				'position_title' => 'รองปลัดเทศบาล',
			]
		);
		$t->at( '2026-11-22T23:59:59+07:00' );
		$first = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'approve', $deputy, $first ), 'the day before' );
		$t->at( '2026-11-23T00:00:00+07:00' );
		$t->act( 'approve', $deputy, $first );
		$row = $t->get( Database::class )->row( "SELECT actor_id, actor_position, acting_for FROM {register} WHERE act = 'approve'" );
		$t->same( [ (string) $deputy, 'รองปลัดเทศบาล', (string) $clerk ], array_values( $row ) );

		$second = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$t->at( '2026-11-28T00:00:00+07:00' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'approve', $deputy, $second ), 'the day after' );
	},

	'An acting appointment lets nobody approve their own work, nor that of the one they stand in for.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$clerk  = $t->of_office( 'approver' );
		$deputy = $t->person( 'deputy', [ [ 'office', '*', 'propose' ] ] );
		$t->give_duty( $clerk, 'office', '*', 'propose' );
		$t->give_duty( $deputy, 'office', '*', 'approve', [ 'acting_for' => $clerk, 'order_number' => '412/2569', 'ends_on' => '2026-12-31' ] );
		$own = $t->complete_draft( $deputy );
		$t->act( 'submit', $deputy, $own );
		$t->walk( $own, 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $deputy, $own ) );

		$principals = $t->complete_draft( $clerk );
		$t->act( 'submit', $clerk, $principals );
		$t->walk( $principals, 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $deputy, $principals ) );
		$t->give_duty( $deputy, 'office', '*', 'approve' );
		$t->act( 'approve', $deputy, $principals );
		$t->same( null, $t->get( Database::class )->value( "SELECT acting_for FROM {register} WHERE act = 'approve'" ), 'by a duty of their own' );
	},

	'A duty that was ended does not count from that moment on.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit' );
		$t->get( Database::class )->run( 'UPDATE {duties} SET ended_at = %s WHERE user_id = %d', [ '2026-11-20 02:00:00', $t->of_office( 'checker' ) ] );
		$t->refused( 'duty-missing', static fn () => $t->walk( $id, 'check' ) );
	},
];
