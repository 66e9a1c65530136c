<?php
/**
 * Acts that break down half-way.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Expiry\Sweep;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/** Every row of every table that an act may write. */
$all = static fn ( Scene $t ): array => array_map(
	static fn ( string $table ): array => $t->get( Database::class )->rows( "SELECT * FROM {{$table}} ORDER BY 1, 2" ),
	array_combine( $tables = [ 'entries', 'versions', 'version_authors', 'records', 'version_files', 'requests', 'register', 'index_entries', 'index_procurement', 'index_totals', 'index_gone' ], $tables )
);

/** The register takes no row: its next number is taken. Whatever comes last in an act then fails. */
$block = static function ( Scene $t, bool $on ): void {
	$t->get( Database::class )->run( 'UPDATE {heads} SET seq = seq + %d WHERE name = %s', [ $on ? -1 : 1, 'register' ] );
};

return [
	'An act whose last statement fails has done nothing of what came before: each act, each step of the way.' => static function ( Scene $t ) use ( $all, $block ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id    = $t->complete_draft();
		$tries = static function ( callable $work, string $about ) use ( $t, $all, $block ): void {
			$before = $all( $t );
			$block( $t, true );
			$t->throws( DatabaseError::class, $work, $about );
			$block( $t, false );
			$t->same( $before, $all( $t ), $about );
			$work();
			$t->different( $before, $all( $t ), $about );
		};
		$officer = $t->of_office( 'officer' );
		$reason  = $t->because();
		$tries( static fn () => $t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'title' => 'ใหม่' ] ), Actor::user( $officer ) ), 'save' );
		$tries( static fn () => $t->get( Entries::class )->create( 'procurement', $t->unit( 'office' ), $t->complete_header(), Actor::user( $officer ) ), 'create' );
		foreach ( [ 'submit', 'recall', 'submit', 'check', 'approve', 'publish', 'revise', 'submit', 'check', 'approve', 'publish' ] as $act ) {
			$tries( static fn () => $t->walk( $id, $act ), $act );
		}
		$tries( static fn () => $t->act( 'withdraw', $t->of_office( 'approver' ), $id, $reason ), 'withdraw' );
		$urgent = $t->complete_draft();
		$tries( static fn () => $t->act( 'publish-urgent', $officer, $urgent, $t->spoken( $t->of_office( 'approver' ) ) ), 'publish-urgent' );
		$tries( static fn () => $t->walk( $urgent, 'ratify' ), 'ratify' );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'A publication that breaks down in the middle of the public index leaves nothing public and the approval as it was.' => static function ( Scene $t ) use ( $all ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$id       = $t->approved( $t->varied_records( 5 ) );
		$database->insert( 'index_entries', [ 'entry_id' => 4711, 'uuid' => $t->uuid_of( $id ), 'section' => 'procurement', 'version_id' => 1, 'version_number' => 1, 'version_hash' => '', 'unit_id' => 1, 'title' => '', 'header' => '{}', 'record_count' => 0, 'published_at' => '2000-01-01 00:00:00', 'expires_at' => '2000-01-02 00:00:00', 'first_published_at' => '2000-01-01 00:00:00', 'updated_at' => '2000-01-01 00:00:00', 'shelved' => 1 ] );
		$before = $all( $t );
		$t->throws( DatabaseError::class, static fn () => $t->walk( $id, 'publish' ) );
		$t->same( $before, $all( $t ) );
		$t->same( [ 'approved', 0 ], [ $t->entry_of( $id ), $t->public_records( $id ) ] );
	},

	'A sweep that can’t write its notice takes nothing half down, and shows nothing meanwhile.' => static function ( Scene $t ) use ( $all, $block ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 3 ), [ 'publishUntil' => '2026-12-31' ] );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$before = $all( $t );
		$block( $t, true );
		$t->get( Sweep::class )->run( 0 );
		$block( $t, false );
		$t->same( $before, $all( $t ) );
		$t->same( 0, $t->public_records( $id ) );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 'expired', $t->entry_of( $id ) );
	},
];
