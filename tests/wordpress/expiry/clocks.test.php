<?php
/**
 * Clocks that are wrong, jump, or meet a day that most years have not.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Reader;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;

return [
	'What was taken down stays down when the server’s clock is set back (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 2 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2027-11-30T09:00:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 'expired', $t->entry_of( $id ) );
		$t->at( '2026-11-20T10:00:00+07:00' );
		$t->same( 0, $t->public_total() );
		$t->same( 410, $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $id ) ) )['status'] );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 'expired', $t->entry_of( $id ), 'It comes back by a new request only.' );
		$t->true( $t->get( Verifier::class )->verify()->is_sound(), 'A row that is older than the one before it breaks no chain.' );
	},

	'A clock that is set back shows again what no sweep has met, and the act that follows is told at the time that it had.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 2 ), [ 'publishUntil' => '2026-11-30' ] );
		$t->at( '2026-12-02T09:00:00+07:00' );
		$t->same( 0, $t->public_total() );
		$t->at( '2026-11-29T09:00:00+07:00' );
		$t->same( 2, $t->public_total(), 'Its time is not over.' );
		$t->same( 0, $t->get( Sweep::class )->run( 0 )['expired'] );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->same( 1, $t->get( Sweep::class )->run( 0 )['expired'] );
		$t->same( 'expired', $t->entry_of( $id ) );
	},

	'The end is midnight where the agency is, whatever zone PHP and the database server believe to be in.' => static function ( Scene $t ): void {
		$zone = date_default_timezone_get();
		$t->at( '2026-11-20T09:00:00+07:00' );
		if ( ! $GLOBALS['wpdb'] instanceof WP_SQLite_DB ) {
			$GLOBALS['wpdb']->query( "SET time_zone = '-09:30'" );
		}
		date_default_timezone_set( 'Pacific/Marquesas' ); // phpcs:ignore WordPress.DateTime.RestrictedFunctions -- What a server may be set to.
		try {
			$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
			$t->at( '2026-11-30T23:59:59+07:00' );
			$t->same( 1, $t->public_total() );
			$t->at( '2026-12-01T00:00:00+07:00' );
			$t->same( 0, $t->public_total() );
			$t->same( 1, $t->get( Sweep::class )->run( 0 )['expired'] );
		} finally {
			date_default_timezone_set( $zone ); // phpcs:ignore WordPress.DateTime.RestrictedFunctions -- As it was.
			if ( ! $GLOBALS['wpdb'] instanceof WP_SQLite_DB ) {
				$GLOBALS['wpdb']->query( 'SET time_zone = @@global.time_zone' );
			}
		}
	},

	'What ends on the leap day is public through it, and gone on the first of March.' => static function ( Scene $t ): void {
		$t->at( '2028-02-01T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2028-02-29' ] );
		$t->same( '2028-02-29T17:00:00+00:00', $t->get( Reader::class )->entry( $t->uuid_of( $id ) )->expires_at->format( 'c' ) );
		$t->at( '2028-02-29T23:59:59+07:00' );
		$t->same( 1, $t->public_total() );
		$t->at( '2028-03-01T00:00:00+07:00' );
		$t->same( 0, $t->public_total() );
	},
];
