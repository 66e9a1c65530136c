<?php
/**
 * The plugin comes, is brought forward, and goes.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\DatabaseError;
use Prakat\Database\Installation;
use Prakat\Database\Link;
use Prakat\Database\Schema;
use Prakat\Database\Uninstallation;
use Prakat\Entries\Drafts;
use Prakat\Files\Shelf;
use Prakat\Files\Vault;
use Prakat\Files\VaultKey;
use Prakat\PublicIndex\Tables;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

use function Prakat\missing_requirements;
use function Prakat\show_missing_requirements;

return [
	'Installing again changes nothing and loses nothing.' => static function ( Scene $t ): void {
		$entry = $t->draft( $t->officer(), [ $t->item() ] );
		$key   = get_option( VaultKey::OPTION );
		$t->get( Installation::class )->install();
		$t->get( Installation::class )->activate( false );
		$t->same( [ 'ซื้อวัสดุสำนักงาน' ], $t->titles( $t->open( $entry )->id ) );
		$t->same( $key, get_option( VaultKey::OPTION ), 'another key would make every sealed file unreadable' );
	},

	'Tables of an older version are brought forward by the next request, whoever copied the files.' => static function ( Scene $t ): void {
		update_option( Schema::OPTION, 0 );
		$t->false( $t->get( Schema::class )->is_current() );
		$t->get( Installation::class )->keep_current();
		$t->true( $t->get( Schema::class )->is_current() );
	},

	'A table that an interrupted installation did not make is made by the next.' => static function ( Scene $t ): void {
		$database = $t->get( Database::class );
		$database->run( 'DROP TABLE {import_rows}' );
		$t->get( Schema::class )->install();
		$t->same( '0', $database->value( 'SELECT COUNT(*) FROM {import_rows}' ) );
	},

	'Every table keeps transactions and Thai letters, whatever the server\'s defaults are.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'SQLite has one engine and one encoding.' );
		$database = $t->get( Database::class );
		$tables   = $database->rows( 'SELECT table_name AS name, engine, table_collation AS collation FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name LIKE %s', [ $GLOBALS['wpdb']->esc_like( $database->table( '' ) ) . '%' ] );
		$t->true( count( $tables ) >= 16 );
		foreach ( $tables as $table ) {
			$t->same( 'InnoDB', $table['engine'], (string) $table['name'] );
			$t->contains( 'utf8mb4', (string) $table['collation'], (string) $table['name'] );
		}
	},

	'The key of the vault is not loaded with every page.' => static function ( Scene $t ): void {
		$t->lacks( VaultKey::OPTION, array_keys( wp_load_alloptions( true ) ) );
		$t->same( 32, strlen( $t->get( VaultKey::class )->bytes() ) );
	},

	'Deleting the plugin keeps what the agency has published and registered, unless it has said otherwise.' => static function ( Scene $t ): void {
		$entry = $t->draft( $t->officer(), [ $t->item() ] );
		$t->get( Uninstallation::class )->run();
		$t->same( [ 'ซื้อวัสดุสำนักงาน' ], $t->titles( $t->open( $entry )->id ) );
		$t->false( get_role( 'administrator' )->has_cap( Installation::CAPABILITY ), 'what is left gives nobody a right' );
		$t->get( Installation::class )->install();
		$t->true( get_role( 'administrator' )->has_cap( Installation::CAPABILITY ) );
	},

	'Where the agency has said that its data goes with the plugin, tables, files, the key and the copies of files go.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$file    = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf() ), 'a.pdf', Actor::user( $officer ) )['file'];
		$t->get( Shelf::class )->put( $entry, Shelf::token(), $file );
		$vault   = $t->get( Vault::class )->root();
		$shelf   = $t->get( Shelf::class )->root();
		$tables  = static fn (): array => $t->get( Database::class )->column( 'SHOW TABLES LIKE %s', [ $GLOBALS['wpdb']->esc_like( $t->get( Database::class )->table( '' ) ) . '%' ] );
		$created = $tables();
		update_option( Installation::DELETE_OPTION, true );
		try {
			$t->get( Uninstallation::class )->run();
			$t->same( [ [], false, false, false, false ], [ $tables(), is_dir( $vault ), is_dir( $shelf ), get_option( VaultKey::OPTION ), get_option( Schema::OPTION ) ] );
		} finally {
			delete_option( Installation::DELETE_OPTION );
			$t->get( Installation::class )->install();
			$t->get( Tables::class )->keep_current();
		}
		$t->same( $created, $tables(), 'installed again, as it was' );
	},

	'A column and a key that an older version of a table lacks are added, and its rows are kept.' => static function ( Scene $t ): void {
		$t->draft( $t->officer() );
		$database = $t->get( Database::class );
		$database->run( 'ALTER TABLE {entries} DROP KEY title_seen' );
		$database->run( 'ALTER TABLE {entries} DROP COLUMN search' );
		update_option( Schema::OPTION, 1 );
		$t->get( Installation::class )->keep_current();
		$t->same( 'ประกาศผู้ชนะการเสนอราคา', $database->value( 'SELECT search FROM {entries}' ) );
		$t->contains( 'title_seen', array_column( $database->rows( 'SHOW INDEX FROM {entries}' ), 'Key_name' ) );
	},

	'Keys along which no list goes any more are taken away from tables of an older version; an agency’s own stay.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'SQLite keeps what it has.' );
		$database = $t->get( Database::class );
		$keys     = static fn (): array => [
			...array_unique( array_column( $database->rows( 'SHOW INDEX FROM {entries}' ), 'Key_name' ) ),
			...array_unique( array_map( static fn ( array $row ): string => 'requests ' . $row['Key_name'], $database->rows( 'SHOW INDEX FROM {requests}' ) ) ),
			...array_unique( array_map( static fn ( array $row ): string => 'comments ' . $row['Key_name'], $database->rows( 'SHOW INDEX FROM {comments}' ) ) ),
		];
		$declared = $keys();
		$database->run( 'ALTER TABLE {entries} ADD KEY unit_updated (unit_id, updated_at), ADD KEY unit_state (unit_id, state, updated_at), ADD KEY search_seen (search, unit_id, owner_id, section, state), ADD KEY of_the_agency (created_at)' );
		$database->run( 'ALTER TABLE {requests} ADD KEY state_submitted (state, submitted_at), DROP KEY submitted_at' );
		$database->run( 'ALTER TABLE {comments} DROP KEY act' );
		update_option( Schema::OPTION, 8 );
		$t->get( Schema::class )->install();
		$t->same( [ 'of_the_agency' ], array_values( array_diff( $keys(), $declared ) ) );
		$t->same( [], array_values( array_diff( $declared, $keys() ) ) );
		$t->true( $t->get( Schema::class )->is_current() );
	},

	'When several requests bring the tables forward at the same moment, none of them fails.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'There is one writer on SQLite.' );
		$database = $t->get( Database::class );
		$database->run( 'ALTER TABLE {removals} DROP COLUMN part' );
		$database->run( 'ALTER TABLE {links} DROP KEY due' );
		$database->run( 'ALTER TABLE {requests} ADD KEY state_submitted (state, submitted_at)' );
		$database->run( 'ALTER TABLE {entries} ADD COLUMN slug VARCHAR(60) NOT NULL DEFAULT %s', [ '' ] );
		update_option( Schema::OPTION, 9 );
		$first = [];
		$other = static function ( string $query ) use ( &$first ): string {
			if ( str_starts_with( $query, 'ALTER TABLE' ) ) {
				// Another has looked at the same time and is the first.
				$first[] = $query;
				Link::of( $GLOBALS['wpdb'] )->query( $query );
			}
			return $query;
		};
		add_filter( 'query', $other );
		try {
			$t->get( Schema::class )->install();
		} finally {
			remove_filter( 'query', $other );
		}
		$t->same( 4, count( $first ) );
		$t->same( Schema::VERSION, (int) get_option( Schema::OPTION ) );
		$t->throws( DatabaseError::class, static fn () => $database->run( 'ALTER TABLE {links} ADD KEY due (due)' ), 'anywhere else that is an error' );
	},

	'A column that was written and never read is taken away from tables of an older version, and every row is kept.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'SQLite keeps what it has.' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$public   = $t->published( $t->varied_records( 2 ) );
		$gone     = $t->published( $t->varied_records( 1 ) );
		$database = $t->get( Database::class );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $gone, $t->because() );
		foreach ( [ 'entries', 'index_entries', 'index_gone' ] as $table ) {
			$t->lacks( 'slug', $database->column( "SHOW COLUMNS FROM {{$table}}" ) );
			$database->run( "ALTER TABLE {{$table}} ADD COLUMN slug VARCHAR(191) NOT NULL DEFAULT ''" );
		}
		update_option( Schema::OPTION, 9 );
		$t->get( Schema::class )->install();
		foreach ( [ 'entries', 'index_entries', 'index_gone' ] as $table ) {
			$t->lacks( 'slug', $database->column( "SHOW COLUMNS FROM {{$table}}" ), $table );
		}
		$t->true( $t->get( Schema::class )->is_current() );
		$t->same( [ 2, 1, '1' ], [ $t->public_total(), count( $database->rows( 'SELECT uuid FROM {index_entries} WHERE entry_id = %d', [ $public ] ) ), $database->value( 'SELECT COUNT(*) FROM {index_gone}' ) ] );
		$t->published( $t->varied_records( 1 ) );
		$t->same( 3, $t->public_total() );
	},

	'A server with an older WordPress gets a sentence on its dashboard that names what is missing.' => static function ( Scene $t ): void {
		$version = $GLOBALS['wp_version'];
		try {
			$t->same( [], missing_requirements() );
			$GLOBALS['wp_version'] = '6.8-RC2';
			$t->same( [], missing_requirements(), 'a release candidate of 6.8 is a 6.8' );
			$GLOBALS['wp_version'] = '6.7.2';
			$t->same( [ 'WordPress 6.8' ], missing_requirements() );
		} finally {
			$GLOBALS['wp_version'] = $version;
		}
		$said = static function ( int $user ) use ( $t ): string {
			$t->as( $user );
			ob_start();
			show_missing_requirements( [ 'PHP 8.1', '<b>' ] );
			return (string) ob_get_clean();
		};
		$administrator = $t->person( 'administrator', [], 'administrator' );
		if ( is_multisite() ) {
			// There it is the network's administrators who switch plugins on.
			grant_super_admin( $administrator );
		}
		$t->contains( 'PHP 8.1, &lt;b&gt;', $said( $administrator ) );
		if ( is_multisite() ) {
			revoke_super_admin( $administrator );
		}
		$t->same( '', $said( $t->person( 'subscriber' ) ) );
	},
];
