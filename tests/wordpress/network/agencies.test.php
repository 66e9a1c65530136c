<?php
/**
 * A province with its agencies as sites of one network: npm run native -- test --multisite --filter network
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\Installation;
use Prakat\Database\Network;
use Prakat\Database\Schema;
use Prakat\Database\Uninstallation;
use Prakat\Files\Shelf;
use Prakat\Files\Vault;
use Prakat\Files\VaultKey;
use Prakat\Permalinks\FileRoute;
use Prakat\PublicIndex\Reader;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;

/** Does something on another site, with parts that know nothing of this one: as a request to it has them. */
$on = static function ( int $site, callable $work ): mixed {
	$wiring = \Prakat\wiring();
	$made   = new ReflectionProperty( $wiring, 'made' );
	$here   = $made->getValue( $wiring );
	switch_to_blog( $site );
	$made->setValue( $wiring, [] );
	$scene = new Scene();
	try {
		return $work( $scene );
	} finally {
		$scene->close();
		restore_current_blog();
		$made->setValue( $wiring, $here );
	}
};

/** Adds an agency to the network, lets the work be done and takes the site away again, with its data. */
$with_agency = static function ( Scene $t, callable $work ) use ( $on ): void {
	if ( ! is_multisite() ) {
		$t->skip( 'A network of sites is tried by: npm run native -- test --multisite' );
	}
	require_once ABSPATH . 'wp-admin/includes/ms.php';
	$site = wp_insert_site( [ 'domain' => get_network()->domain, 'path' => '/agency-' . wp_rand() . '/', 'network_id' => get_current_network_id(), 'title' => 'เทศบาลตำบลทดสอบ', 'user_id' => 1 ] );
	if ( is_wp_error( $site ) ) {
		throw new RuntimeException( $site->get_error_message() );
	}
	try {
		$work( $site );
	} finally {
		if ( null !== get_site( $site ) ) {
			$on(
				$site,
				static function ( Scene $there ): void {
					$there->get( Installation::class )->install();
					update_option( Installation::DELETE_OPTION, true );
				}
			);
			wp_delete_site( $site );
		}
		delete_site_option( Network::KEPT );
	}
};

/** The tables of the plugin that a site has. */
$tables = static fn ( int $site ): array => $GLOBALS['wpdb']->get_col( $GLOBALS['wpdb']->prepare( 'SHOW TABLES LIKE %s', $GLOBALS['wpdb']->esc_like( $GLOBALS['wpdb']->get_blog_prefix( $site ) . 'prakat_' ) . '%' ) );

return [
	'A site that is added to the network has its tables, its key and its capability at once, and its own timetable.' => static function ( Scene $t ) use ( $with_agency, $on, $tables ): void {
		$with_agency(
			$t,
			static function ( int $site ) use ( $t, $on, $tables ): void {
				$t->true( count( $tables( $site ) ) >= 20 );
				$here = get_option( VaultKey::OPTION );
				$on(
					$site,
					static function ( Scene $there ) use ( $t, $here ): void {
						$t->true( $there->get( Schema::class )->is_current() );
						$t->true( get_role( 'administrator' )->has_cap( Installation::CAPABILITY ) );
						$t->same( 32, strlen( $there->get( VaultKey::class )->bytes() ) );
						$t->different( $here, get_option( VaultKey::OPTION ), 'Each agency seals with its own key.' );
						$there->get( \Prakat\PublicIndex\Tables::class )->keep_current();
						$there->get( \Prakat\Expiry\Schedule::class )->keep();
						$t->true( false !== wp_next_scheduled( \Prakat\Expiry\Schedule::HOOK ) );
					}
				);
			}
		);
	},

	'Each agency has its own entries, register, numbers and files: nothing of one is read or done on another (R058).' => static function ( Scene $t ) use ( $with_agency, $on ): void {
		$with_agency(
			$t,
			static function ( int $site ) use ( $t, $on ): void {
				$t->at( '2026-11-20T09:00:00+07:00' );
				[ $entry, $file ] = $t->approved_with_file();
				$t->walk( $entry, 'publish' );
				$uuid     = $t->uuid_of( $entry );
				$officer  = $t->of_office( 'officer' );
				$approver = $t->of_office( 'approver' );
				$rows     = (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {register}' );
				$on(
					$site,
					static function ( Scene $there ) use ( $t, $uuid, $file, $officer, $approver, $entry ): void {
						$there->at( '2026-11-20T09:00:00+07:00' );
						$there->get( \Prakat\PublicIndex\Tables::class )->keep_current();
						$t->same( 0, $there->public_total() );
						$t->same( null, $there->get( Reader::class )->entry( $uuid ) );
						$t->same( null, $there->get( FileRoute::class )->find( $file->uuid ) );
						$t->same( '0', $there->get( Database::class )->value( 'SELECT COUNT(*) FROM {register}' ) );
						// The same people, who have no duty here.
						$t->contains( $there->rest( 'GET', '/entries', null, $officer )->status, [ 401, 403 ] );
						$t->contains( $there->rest( 'GET', "/entries/$entry", null, $officer )->status, [ 401, 403, 404 ] );
						foreach ( [ 'propose' => 'officer', 'check' => 'checker', 'publish' => 'webmaster' ] as $duty => $role ) {
							$there->give_duty( $there->of_office( $role ), 'office', '*', $duty );
						}
						$own = $there->walk( $there->complete_draft(), 'submit', 'check' );
						$t->same( '1', $there->get( Database::class )->value( 'SELECT number FROM {requests} WHERE entry_id = %d', [ $own ] ), 'Numbers begin anew.' );
						$t->refused( 'duty-missing', static fn () => $there->act( 'approve', $approver, $own ), 'Who approves in the province approves nothing in the agency.' );
						$there->give_duty( $approver, 'office', '*', 'approve' );
						$there->act( 'approve', $approver, $own );
						$there->walk( $own, 'publish' );
						$t->same( 2, $there->public_total() );
						$t->true( $there->get( Verifier::class )->verify()->is_sound() );
						$t->contains( '/sites/', $there->get( Vault::class )->root() );
						$t->contains( '/sites/', $there->get( Shelf::class )->root() );
					}
				);
				$t->same( $rows, (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {register}' ), 'Nothing was written here.' );
				$t->same( 1, $t->public_total() );
			}
		);
	},

	'A super admin of the network holds no duty: they neither check, approve nor publish (R058).' => static function ( Scene $t ) use ( $with_agency ): void {
		$with_agency(
			$t,
			static function () use ( $t ): void {
				$t->at( '2026-11-20T09:00:00+07:00' );
				$super = $t->person( 'super', [], 'administrator' );
				$t->true( grant_super_admin( $super ) );
				$t->true( user_can( $super, 'anything-at-all' ), 'WordPress lets them do everything.' );
				try {
					$id = $t->walk( $t->complete_draft(), 'submit' );
					$t->refused( 'duty-missing', static fn () => $t->act( 'check', $super, $id ) );
					$t->walk( $id, 'check' );
					$t->refused( 'duty-missing', static fn () => $t->act( 'approve', $super, $id ) );
					$t->walk( $id, 'approve' );
					$t->refused( 'duty-missing', static fn () => $t->act( 'publish', $super, $id ) );
					$t->same( [ 'approved', 0 ], [ $t->entry_of( $id ), $t->public_total() ] );
				} finally {
					revoke_super_admin( $super );
				}
			}
		);
	},

	'With a site that is deleted its register and originals do not go: they are put aside, with the key that opens them; its public copies are gone.' => static function ( Scene $t ) use ( $with_agency, $on, $tables ): void {
		$with_agency(
			$t,
			static function ( int $site ) use ( $t, $on, $tables ): void {
				[ $sealed, $laid_out, $key ] = $on(
					$site,
					static function ( Scene $there ) use ( $t ): array {
						$there->at( '2026-11-20T09:00:00+07:00' );
						$there->get( \Prakat\PublicIndex\Tables::class )->keep_current();
						[ $id, $file ] = $there->approved_with_file();
						$there->walk( $id, 'publish' );
						$out = $there->get( Shelf::class )->root() . $there->laid_out()[0];
						$t->true( is_file( $out ) );
						return [ $there->get( Database::class )->value( 'SELECT storage FROM {files} WHERE uuid = %s', [ $file->uuid ] ), $out, get_option( VaultKey::OPTION ) ];
					}
				);
				$before = $tables( $site );
				wp_delete_site( $site );
				$kept = get_site_option( Network::KEPT )[ $site ] ?? [];
				$t->same( $before, $tables( $site ) );
				$t->same( [ $key, true ], [ $kept['key'] ?? '', is_file( ( $kept['vault'] ?? '' ) . $sealed ) ] );
				$t->false( is_file( $laid_out ) );
				foreach ( $before as $table ) {
					$GLOBALS['wpdb']->query( "DROP TABLE `$table`" );
				}
			}
		);
	},

	'Deleting the plugin removes the data of those agencies that have said so, and of no other.' => static function ( Scene $t ) use ( $with_agency, $on, $tables ): void {
		$with_agency(
			$t,
			static function ( int $site ) use ( $t, $on, $tables ): void {
				$entry = $t->complete_draft();
				update_user_meta( $t->of_office( 'officer' ), \Prakat\Messages\Preferences::META, [ 'mail' => 'none', 'hour' => 8 ] );
				$on( $site, static fn () => update_option( Installation::DELETE_OPTION, true ) );
				$here = $tables( get_current_blog_id() );
				$t->get( Uninstallation::class )->run();
				try {
					$t->same( [ [], $here ], [ $tables( $site ), $tables( get_current_blog_id() ) ] );
					$t->same( 'draft', $t->entry_of( $entry ) );
					$t->same( 'none', get_user_meta( $t->of_office( 'officer' ), \Prakat\Messages\Preferences::META, true )['mail'], 'A person’s wish about mail holds for the other agencies, too.' );
				} finally {
					$t->get( Installation::class )->install();
				}
			}
		);
	},

	'One folder for the originals of all sites, named in wp-config.php, keeps them apart.' => static function ( Scene $t ) use ( $with_agency, $on ): void {
		$with_agency(
			$t,
			static function ( int $site ) use ( $t, $on ): void {
				$here  = $t->get( Vault::class )->root();
				$there = $on( $site, static fn ( Scene $of ): string => $of->get( Vault::class )->root() );
				$t->false( str_starts_with( $there, $here ) || str_starts_with( $here, $there ), "$here and $there" );
			}
		);
	},
];
