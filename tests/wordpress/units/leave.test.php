<?php
/**
 * Leave, alternates, and what is warned of before it hurts.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;
use Prakat\Units\Assignments;
use Prakat\Units\Duties;
use Prakat\Units\Leaves;
use Prakat\Units\Warnings;
use Prakat\Workflow\Actor;
use Prakat\Workflow\RouteSettings;
use Prakat\Workflow\Settings;

$alternate = static fn ( Scene $t, int $who, int $for ): int => $t->get( Assignments::class )->assign(
	[
		'user'          => $who,
		'unit'          => $t->unit( 'office' ),
		'duty'          => 'approve',
		'positionTitle' => 'รองปลัดเทศบาล',
		'startsOn'      => '2026-11-01',
		'actingFor'     => $for,
		'orderNumber'   => '77/2569',
		'orderDate'     => '2026-10-30',
		'onLeaveOnly'   => true,
	],
	Actor::system( 'test' )
);
$codes     = static fn ( Scene $t ): array => array_column( $t->get( Warnings::class )->all( 'en' ), 'code' );

return [
	'An alternate holds the duty on the days on which the other is on leave and on no others, and what they do then is written with the order (R045).' => static function ( Scene $t ) use ( $alternate ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$clerk  = $t->of_office( 'approver' );
		$deputy = $t->person( 'deputy' );
		$id     = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$alternate( $t, $deputy, $clerk );
		$t->refused( 'duty-missing', static fn () => $t->act( 'approve', $deputy, $id ), 'the clerk is there' );
		$leave = $t->get( Leaves::class )->add( $clerk, '2026-11-23', '2026-11-24', 'ลาพักผ่อน', Actor::system( 'test' ) );
		$t->at( '2026-11-22T23:59:59+07:00' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'approve', $deputy, $id ) );
		$t->at( '2026-11-25T00:00:00+07:00' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'approve', $deputy, $id ) );
		$t->at( '2026-11-23T00:00:00+07:00' );
		$t->get( Leaves::class )->end( $leave, Actor::system( 'test' ) );
		$t->at( '2026-11-23T00:00:01+07:00' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'approve', $deputy, $id ), 'the leave was ended' );
		$t->get( Leaves::class )->add( $clerk, '2026-11-23', '2026-11-24', '', Actor::system( 'test' ) );
		$t->act( 'approve', $deputy, $id );

		$row = $t->get( Database::class )->row( "SELECT actor_position, acting_for, details FROM {register} WHERE act = 'approve'" );
		$t->same( [ 'รองปลัดเทศบาล', (string) $clerk ], [ $row['actor_position'], $row['acting_for'] ] );
		$t->same( [ 'date' => '2026-10-30', 'number' => '77/2569' ], json_decode( $row['details'], true )['order'] );
		$step = $t->rest( 'GET', "/entries/$id", null, $clerk )->data['request']['steps'][1]['given'][0];
		$t->same( [ $deputy, $clerk, '77/2569' ], [ $step['person']['id'], $step['acting_for']['id'], $step['order'] ] );
		$t->same( [ 'leave-noted', 'leave-ended', 'leave-noted' ], $t->get( Database::class )->column( "SELECT act FROM {register} WHERE act LIKE 'leave-%%' ORDER BY seq" ) );
	},

	'An alternate needs an order, and somebody whose duty it is.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$deputy = $t->person( 'deputy' );
		$assign = static fn ( int $for, string $order ) => $t->get( Assignments::class )->assign( [ 'user' => $deputy, 'unit' => $t->unit( 'office' ), 'duty' => 'approve', 'startsOn' => '2026-11-01', 'actingFor' => $for, 'orderNumber' => $order, 'onLeaveOnly' => true ], Actor::system( 'test' ) );
		$t->refused( 'acting-incomplete', static fn () => $assign( $t->of_office( 'approver' ), '' ) );
		$t->refused( 'acting-for-nobody', static fn () => $assign( $t->of_office( 'checker' ), '1/2569' ) );
	},

	'An approver who goes on leave without an alternate is warned of before it hurts, and not when somebody stands in.' => static function ( Scene $t ) use ( $alternate, $codes ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$clerk = $t->of_office( 'approver' );
		$t->of_office( 'officer' );
		$t->get( Leaves::class )->add( $clerk, '2026-12-15', '2026-12-16', '', Actor::system( 'test' ) );
		$t->lacks( 'leave-unheld', $codes( $t ), 'more than two weeks away' );
		$t->at( '2026-12-01T09:00:00+07:00' );
		$t->contains( 'leave-unheld', $codes( $t ) );
		$sentence = array_values( array_filter( $t->get( Warnings::class )->all( 'th' ), static fn ( array $one ): bool => 'leave-unheld' === $one['code'] ) )[0]['sentence'];
		$t->contains( '๑๕ ธันวาคม ๒๕๖๙', strtr( $sentence, [ '15' => '๑๕', '2569' => '๒๕๖๙' ] ) );
		$alternate( $t, $t->person( 'deputy' ), $clerk );
		$t->lacks( 'leave-unheld', $codes( $t ) );
	},

	'A route whose levels have too few people is warned of, for its own unit and for the one it names (R115).' => static function ( Scene $t ) use ( $codes ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->unit( 'finance', 'office' );
		foreach ( [ 'officer', 'checker', 'approver', 'webmaster' ] as $role ) {
			$t->of_office( $role );
		}
		$t->lacks( 'duty-unheld', $codes( $t ) );
		$t->get( RouteSettings::class )->save(
			[
				[
					'id'          => 'two',
					'name'        => [ 'th' => 'สองลายเซ็น' ],
					'levels'      => [ [ 'name' => [ 'th' => 'ปลัด' ], 'duty' => 'approve', 'unit' => 'own', 'approvals' => 2, 'dueDays' => null ] ],
					'publishDays' => null,
				],
			],
			[ [ 'unit' => null, 'section' => 'procurement', 'template' => 'two' ] ],
			Actor::system( 'test' )
		);
		$t->contains( 'level-short', $codes( $t ) );
		$t->person( 'second approver', [ [ 'office', '*', 'approve' ] ] );
		$t->lacks( 'level-short', $codes( $t ) );
	},

	'One person for two levels is warned of until the agency says that it is small; several duties are warned of then too (R007, R046).' => static function ( Scene $t ) use ( $codes ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->of_office( 'officer' );
		$t->person( 'both', [ [ 'office', '*', 'check' ], [ 'office', '*', 'approve' ], [ 'office', '*', 'publish' ] ] );
		$t->contains( 'too-few-people', $codes( $t ) );
		$t->contains( 'several-duties', $codes( $t ) );
		$t->get( Settings::class )->save( [ 'smallOffice' => true ], Actor::system( 'test' ) );
		$t->lacks( 'too-few-people', $codes( $t ) );
		$t->contains( 'several-duties', $codes( $t ) );
	},

	'Everybody notes their own leave over REST, who configures that of all, and nobody that of another.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$clerk   = $t->of_office( 'approver' );
		$checker = $t->of_office( 'checker' );
		$admin   = $t->person( 'administrator', [], 'administrator' );
		$days    = [ 'from' => '2026-12-15', 'to' => '2026-12-16', 'note' => 'ลากิจ' ];
		$mine    = $t->rest( 'POST', '/leave', [ 'user' => $clerk ] + $days, $clerk );
		$t->same( [ 201, '2026-12-15', $clerk ], [ $mine->status, $mine->data['from'], $mine->data['user']['id'] ] );
		$t->same( 403, $t->rest( 'POST', '/leave', [ 'user' => $clerk ] + $days, $checker )->status );
		$t->same( [ 0, 1 ], [ count( $t->rest( 'GET', '/leave', null, $checker )->data ), count( $t->rest( 'GET', '/leave', null, $admin )->data ) ] );
		$t->same( 422, $t->rest( 'POST', '/leave', [ 'user' => $clerk, 'from' => '2026-12-16', 'to' => '2026-12-15' ], $admin )->status );
		$t->same( 403, $t->rest( 'POST', "/leave/{$mine->data['id']}/end", [], $checker )->status );
		$t->same( '2026-11-20T02:00:00Z', $t->rest( 'POST', "/leave/{$mine->data['id']}/end", [], $admin )->data['endedAt'] );
	},
];
