<?php
/**
 * Units, and who is given which duty.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;
use Prakat\Units\Assignments;
use Prakat\Units\Duties;
use Prakat\Units\Units;
use Prakat\Units\Warnings;
use Prakat\Workflow\Actor;

/**
 * An assignment with what differs.
 */
$new = static fn ( Scene $t, int $user, array $more = [] ): array => $more + [
	'user'          => $user,
	'unit'          => $t->unit( 'office' ),
	'section'       => '*',
	'duty'          => 'approve',
	'positionTitle' => 'ปลัดเทศบาล',
	'startsOn'      => '2026-10-01',
	'endsOn'        => null,
	'actingFor'     => null,
	'orderNumber'   => '',
	'orderDate'     => null,
];

return [
	'Units form a tree that never loops, with short names that are used once.' => static function ( Scene $t ): void {
		$admin  = Actor::user( $t->person( 'administrator', [], 'administrator' ) );
		$units  = $t->get( Units::class );
		$office = $units->save( [ 'name' => [ 'th' => 'สำนักปลัด', 'en' => 'Office of the Clerk' ] ], $admin );
		$legal  = $units->save( [ 'name' => [ 'th' => 'งานนิติการ' ], 'parent' => $office ], $admin );
		$t->same( 'office-of-the-clerk', $units->get( $office )['slug'] );
		$t->same( [ 'en' => 'งานนิติการ', 'th' => 'งานนิติการ' ], $units->get( $legal )['name'] );
		$t->same( [ $legal, $office ], $units->ancestors( $legal ) );
		$t->same( [ $office, $legal ], $units->descendants( $office ) );
		$t->refused( 'unit-loop', static fn () => $units->save( [ 'id' => $office, 'parent' => $legal ], $admin ) );
		$t->refused( 'unit-loop', static fn () => $units->save( [ 'id' => $office, 'parent' => $office ], $admin ) );
		$t->refused( 'unit-not-found', static fn () => $units->save( [ 'id' => $legal, 'parent' => 999 ], $admin ) );
		$t->refused( 'unit-incomplete', static fn () => $units->save( [ 'name' => [ 'th' => '  ' ] ], $admin ) );
		$t->refused( 'unit-slug-invalid', static fn () => $units->save( [ 'name' => [ 'th' => 'กองคลัง' ], 'slug' => 'office-of-the-clerk' ], $admin ) );
		$t->refused( 'unit-slug-invalid', static fn () => $units->save( [ 'name' => [ 'th' => 'กองคลัง' ], 'slug' => 'กองคลัง' ], $admin ) );
		$units->save( [ 'id' => $legal, 'parent' => null, 'active' => false ], $admin );
		$t->same( [ null, false, 'งานนิติการ' ], [ $units->get( $legal )['parent'], $units->get( $legal )['active'], $units->get( $legal )['name']['th'] ] );
	},

	'Who gave which duty to whom is in the register, and so is its end (R018, R044).' => static function ( Scene $t ) use ( $new ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$admin = Actor::user( $t->person( 'administrator', [], 'administrator' ) );
		$clerk = $t->person( 'clerk' );
		$id    = $t->get( Assignments::class )->assign( $new( $t, $clerk ), $admin );
		$t->same( [ 'approve' ], array_column( $t->get( Duties::class )->of( $clerk, $t->unit( 'office' ), 'procurement' ), 'duty' ) );
		$t->get( Assignments::class )->end( $id, $admin );
		$t->same( [], $t->get( Duties::class )->of( $clerk, $t->unit( 'office' ), 'procurement' ) );
		$t->refused( 'duty-ended-already', static fn () => $t->get( Assignments::class )->end( $id, $admin ) );
		$t->same( [ 'duty-assigned', 'duty-ended' ], $t->get( Database::class )->column( 'SELECT act FROM {register} ORDER BY seq' ) );
		$t->same( (string) $admin->id, $t->get( Database::class )->value( 'SELECT actor_id FROM {register} LIMIT 1' ) );
	},

	'What does not fit is refused: person, unit, section, duty, days.' => static function ( Scene $t ) use ( $new ): void {
		$admin  = Actor::system( 'test' );
		$clerk  = $t->person( 'clerk' );
		$assign = static fn ( array $more ) => static fn () => $t->get( Assignments::class )->assign( $new( $t, $clerk, $more ), $admin );
		$t->refused( 'person-not-found', $assign( [ 'user' => 999999 ] ) );
		$t->refused( 'unit-not-found', $assign( [ 'unit' => 999999 ] ) );
		$t->refused( 'unknown-section', $assign( [ 'section' => 'weather' ] ) );
		$t->refused( 'duty-unknown', $assign( [ 'duty' => 'reign' ] ) );
		foreach ( [ [ 'startsOn' => '' ], [ 'startsOn' => '2026-02-30' ], [ 'startsOn' => '1 ต.ค. 2569' ], [ 'endsOn' => '2026-09-30' ], [ 'endsOn' => 'never' ] ] as $days ) {
			$t->refused( 'duty-dates-invalid', $assign( $days ), (string) wp_json_encode( $days ) );
		}
		$t->get( Database::class )->update( 'units', [ 'active' => 0 ], [ 'id' => $t->unit( 'closed' ) ] );
		$t->refused( 'unit-inactive', $assign( [ 'unit' => $t->unit( 'closed' ) ] ) );
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {duties}' ) );
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {register}' ) );
	},

	'The same person is not given the same duty twice for the same days.' => static function ( Scene $t ) use ( $new ): void {
		$admin  = Actor::system( 'test' );
		$clerk  = $t->person( 'clerk' );
		$assign = static fn ( array $more ) => $t->get( Assignments::class )->assign( $new( $t, $clerk, $more ), $admin );
		$assign( [ 'endsOn' => '2026-12-31' ] );
		$t->refused( 'duty-held-already', static fn () => $assign( [ 'startsOn' => '2026-12-31' ] ) );
		$assign( [ 'startsOn' => '2027-01-01' ] );
		$assign( [ 'section' => 'manuals' ] );
	},

	'An acting appointment needs an order, two dates and another person who holds the duty then; two don’t stand in at once.' => static function ( Scene $t ) use ( $new ): void {
		$admin  = Actor::system( 'test' );
		$clerk  = $t->person( 'clerk' );
		$deputy = $t->person( 'deputy' );
		$other  = $t->person( 'other deputy' );
		$t->get( Assignments::class )->assign( $new( $t, $clerk, [ 'endsOn' => '2026-12-31' ] ), $admin );
		$act = static fn ( int $user, array $more = [] ) => static fn () => $t->get( Assignments::class )->assign(
			$new(
				$t,
				$user,
				$more + [
					'actingFor'   => $clerk,
					'orderNumber' => '412/2569',
					'startsOn'    => '2026-11-23',
					'endsOn'      => '2026-11-27',
				]
			),
			$admin
		);
		$t->refused( 'acting-incomplete', $act( $deputy, [ 'orderNumber' => ' ' ] ) );
		$t->refused( 'acting-incomplete', $act( $deputy, [ 'endsOn' => null ] ) );
		$t->refused( 'acting-for-self', $act( $clerk ) );
		$t->refused( 'acting-for-nobody', $act( $deputy, [ 'duty' => 'publish' ] ) );
		$t->refused( 'acting-for-nobody', $act( $deputy, [ 'startsOn' => '2027-01-04', 'endsOn' => '2027-01-08' ] ) );
		$act( $deputy )();
		$t->refused( 'acting-overlap', $act( $other, [ 'startsOn' => '2026-11-27', 'endsOn' => '2026-11-30' ] ) );
		$act( $other, [ 'startsOn' => '2026-11-28', 'endsOn' => '2026-11-30' ] )();
		$t->same( '2', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'duty-acting'" ) );
	},

	'Only who holds a duty uses the screens; who manages the site configures and holds none.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$subscriber = $t->person( 'subscriber' );
		$editor     = $t->person( 'editor', [], 'editor' );
		$officer    = $t->person( 'officer', [ [ 'office', '*', 'propose' ] ] );
		$admin      = $t->person( 'administrator', [], 'administrator' );
		$may        = static fn ( int $user ): array => [ user_can( $user, 'prakat_use' ), user_can( $user, 'prakat_configure' ) ];
		$t->same( [ false, false ], $may( $subscriber ) );
		$t->same( [ false, false ], $may( $editor ) );
		$t->same( [ true, false ], $may( $officer ) );
		$t->same( [ true, true ], $may( $admin ) );
		$t->same( [], $t->get( Duties::class )->held( $admin ) );
		$t->get( Database::class )->run( "UPDATE {duties} SET ends_on = '2026-11-19'" );
		$t->same( [ false, false ], $may( $officer ), 'the day after the last' );
	},

	'What is missing in the duties is said before it hurts (R018, R061, R121).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$codes = static fn (): array => array_column( $t->get( Warnings::class )->all( 'th' ), 'code' );
		$t->same( [ 'nobody-proposes', 'few-webmasters', 'nobody-monitors' ], $codes() );

		$officer = $t->person( 'officer', [ [ 'office', '*', 'propose' ] ] );
		$t->same( [ 'few-webmasters', 'nobody-monitors', 'duty-unheld', 'duty-unheld', 'duty-unheld' ], $codes() );
		$t->give_duty( $officer, 'office', '*', 'approve' );
		$t->contains( 'own-only', $codes() );
		$t->contains( 'several-duties', $codes() );

		$clerk = $t->of_office( 'approver' );
		$t->of_office( 'checker' );
		$t->of_office( 'webmaster' );
		$t->person( 'second webmaster', [ [ 'office', '*', 'publish' ] ] );
		$t->person( 'supervisor', [ [ 'office', '*', 'monitor' ] ] );
		$t->same( [ 'several-duties' ], $codes() );
		$t->give_duty( $t->person( 'deputy' ), 'office', '*', 'approve', [ 'acting_for' => $clerk, 'order_number' => '1/2569', 'ends_on' => '2026-11-27' ] );
		$t->same( [ 'several-duties', 'acting-ends' ], $codes() );
		foreach ( [ 'en', 'th' ] as $language ) {
			foreach ( $t->get( Warnings::class )->all( $language ) as $warning ) {
				$t->lacks( '{', $warning['sentence'] );
				$t->lacks( '“”', $warning['sentence'] );
			}
		}
		// WordPress itself ends the duties of an account that it deletes; this one went by another way.
		$GLOBALS['wpdb']->delete( $GLOBALS['wpdb']->users, [ 'ID' => $t->of_office( 'webmaster' ) ] );
		clean_user_cache( $t->of_office( 'webmaster' ) );
		$t->contains( 'account-gone', $codes() );
		$t->contains( 'few-webmasters', $codes() );
	},
];
