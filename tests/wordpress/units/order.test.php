<?php
/**
 * The order of appointment as an entry.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Records;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

return [
	'The duties held today become a draft of the order of appointment, which is approved and published like everything else (R018, R044).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$t->unit( 'works', 'office' );
		$t->person( 'head', [ [ 'works', 'procurement', 'check' ] ] );
		$deputy = $t->person( 'deputy' );
		$t->give_duty( $deputy, 'office', '*', 'approve', [ 'acting_for' => $t->of_office( 'approver' ), 'order_number' => '77/2569', 'order_date' => '2026-10-30', 'ends_on' => '2026-12-31', 'position_title' => '' ] );
		$t->give_duty( $t->person( 'former' ), 'office', '*', 'monitor', [ 'ends_on' => '2026-11-19' ] );
		$t->person( 'elsewhere', [ [ 'health', '*', 'check' ] ] );
		$t->of_office( 'checker' );
		$t->of_office( 'webmaster' );

		$made = $t->rest( 'POST', '/duties/order', [ 'unit' => $t->unit( 'office' ) ], $officer );
		$t->same( [ 201, 'appointments', 'draft' ], [ $made->status, $made->data['section'], $made->data['state'] ] );
		$t->contains( '20 พฤศจิกายน 2569', $made->data['title'] );
		$id      = $made->data['id'];
		$records = array_values( iterator_to_array( $t->get( Records::class )->each( $made->data['open']['id'] ) ) );
		$t->same( [ 'approve', 'approve', 'check', 'propose', 'publish', 'check' ], array_column( $records, 'duty' ) );
		$acting = array_values( array_filter( $records, static fn ( array $one ): bool => isset( $one['actingFor'] ) ) )[0];
		$t->same( [ 'Deputy', 'Approver', '77/2569', '2026-10-30', '2026-12-31', false ], [ $acting['person'], $acting['actingFor'], $acting['orderNumber'], $acting['orderDate'], $acting['until'], isset( $acting['position'] ) ] );
		$t->same( 'หน่วยงาน works', $records[5]['unit'] );
		$t->true( str_contains( $records[5]['scope'], 'จัดซื้อจัดจ้าง' ) );

		$t->refused( 'incomplete', static fn () => $t->walk( $id, 'submit' ), 'a position is missing' );
		$row = 1 + (int) array_search( $acting, $records, true );
		$t->get( Drafts::class )->save_records( $id, $t->sees( $id, 'save' ), [ [ 'op' => 'set', 'row' => $row, 'record' => [ 'position' => 'รองปลัดเทศบาล' ] + $acting ] ], Actor::user( $officer ) );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->same( '6', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {index_appointments} WHERE entry_id = %d', [ $id ] ) );
	},

	'Who may not propose there makes no order.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->unit( 'office' );
		$t->same( [ 403, 403, 401, 400 ], [ $t->rest( 'POST', '/duties/order', [ 'unit' => $t->unit( 'office' ) ], $t->of_office( 'checker' ) )->status, $t->rest( 'POST', '/duties/order', [ 'unit' => $t->unit( 'office' ) ], $t->person( 'administrator', [], 'administrator' ) )->status, $t->rest( 'POST', '/duties/order', [ 'unit' => 1 ], 0 )->status, $t->rest( 'POST', '/duties/order', [ 'unit' => '1' ], $t->of_office( 'officer' ) )->status ] );
		$t->same( '0', $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {entries}' ) );
	},
];
