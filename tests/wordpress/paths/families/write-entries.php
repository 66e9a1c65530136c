<?php
/**
 * The plugin's own entries: the statements and files by which another program could write them. What its REST API lets
 * through is walked in acts.test.php, every act by everybody on every entry.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

/** Overwrites every text of a table. */
$overwrite = static function ( string $name, Attempt $a ): void {
	global $wpdb;
	foreach ( (array) $wpdb->get_results( "SHOW COLUMNS FROM `{$wpdb->prefix}prakat_$name`", ARRAY_A ) as $column ) {
		if ( 1 === preg_match( '/text|varchar|varbinary/i', $column['Type'] ) && 'PRI' !== $column['Key'] ) {
			$json = 1 === preg_match( '/longtext/i', $column['Type'] );
			$wpdb->query( $wpdb->prepare( 'UPDATE %i SET %i = LEFT( %s, 60 )', "{$wpdb->prefix}prakat_$name", $column['Field'], $json ? (string) wp_json_encode( [ 'title' => $a->marker ] ) : $a->marker ) );
		}
	}
};
$table     = static fn ( string $name, string $title, string $entries, string $note = '' ): Path => new Path(
	"entries.sql.$name",
	$title,
	"UPDATE prakat_$name",
	$entries,
	'nothing',
	static fn ( Attempt $a ) => $overwrite( $name, $a ),
	actors: [ 'nobody' ],
	only: 'new',
	note: $note
);

return [
	$table( 'entries', 'the entries themselves', 'hidden', 'title, state and unit there are for the officers’ lists; the public reads the index' ),
	$table( 'versions', 'contents and states of versions', 'hidden', 'the next approval compares the hash' ),
	$table( 'records', 'records of versions', 'hidden', 'the next approval compares the hash' ),
	$table( 'requests', 'requests and approvals', 'hidden' ),
	$table( 'duties', 'positions and orders of appointment', 'hidden', 'the register tells who held a duty when' ),
	new Path( 'entries.sql.state', 'an entry that is not approved, set to published everywhere but in the index', 'UPDATE prakat_entries, prakat_versions, prakat_requests SET state', 'hidden', 'nothing', static function ( Attempt $a ): void {
		foreach ( [ 'entries', 'versions', 'requests' ] as $table ) {
			$a->sql( "UPDATE {prakat_$table} SET state = 'published'" );
		}
		$a->sql( "UPDATE {prakat_entries} SET live_version_id = open_version_id, published_at = '2020-01-01', expires_at = '2099-01-01' WHERE live_version_id IS NULL" );
	}, actors: [ 'nobody' ], only: 'new' ),
	new Path( 'entries.sql.rebuild', 'the same, and then the index made anew', 'UPDATE …; wp prakat rebuild', 'hidden', 'nothing', static function ( Attempt $a ): void {
		foreach ( [ 'entries', 'versions', 'requests' ] as $table ) {
			$a->sql( "UPDATE {prakat_$table} SET state = 'published' WHERE state IN ( 'draft', 'submitted', 'checked', 'approved', 'returned', 'refused' )" );
		}
		$a->sql( "UPDATE {prakat_entries} SET live_version_id = open_version_id, published_at = '2020-01-01', expires_at = '2099-01-01' WHERE live_version_id IS NULL" );
		$a->scene->get( \Prakat\PublicIndex\Rebuild::class )->run();
	}, actors: [ 'nobody' ], only: 'new' ),
	new Path( 'entries.sql.duty', 'a duty that nobody gave', 'INSERT INTO prakat_duties', 'hidden', 'nothing', static fn ( Attempt $a ) => $a->sql( "INSERT INTO {prakat_duties} ( user_id, unit_id, section, duty, position_title, starts_on, created_at ) SELECT 1, unit_id, '*', 'publish', %s, '2000-01-01', '2000-01-01' FROM {prakat_entries} LIMIT 1", $a->marker ), actors: [ 'nobody' ], only: 'new', note: 'who writes to the database can take a duty, and still cannot approve their own text; the register holds no row of it' ),
	new Path( 'entries.sql.register', 'the register', 'UPDATE prakat_register', 'found', 'nothing', static fn ( Attempt $a ) => $a->sql( 'UPDATE {prakat_register} SET actor_name = %s', $a->marker ), actors: [ 'nobody' ], only: 'new', note: 'the page leaves out the history that does not hold; the verifier names the row' ),
	new Path( 'entries.sql.files', 'the names of files', 'UPDATE prakat_files', 'hidden', 'nothing', static fn ( Attempt $a ) => $a->sql( 'UPDATE {prakat_files} SET name = %s', $a->marker ), actors: [ 'nobody' ], only: 'new', control: false, note: 'the public name is in the index' ),
	new Path( 'entries.shelf', 'the bytes of a public file replaced on the shelf', 'uploads/prakat/…', 'found', 'nothing', static fn ( Attempt $a ): mixed => file_put_contents( $a->world->shelf, "%PDF-1.4\n$a->marker" ), actors: [ 'nobody' ], only: 'new', control: false, note: 'who writes to the disk writes before the public; the next rebuild lays the file out again from the sealed vault' ),
	new Path( 'entries.vault', 'the bytes of a file replaced in the vault', 'uploads/prakat-vault/…', 'hidden', 'nothing', static function ( Attempt $a ): void {
		foreach ( array_keys( $a->world->files ) as $path ) {
			if ( str_contains( $path, '/prakat-vault/' ) && ! str_ends_with( $path, '.php' ) && ! str_contains( basename( $path ), '.ht' ) ) {
				file_put_contents( $path, $a->marker );
			}
		}
	}, actors: [ 'nobody' ], only: 'new', control: false, note: 'its seal is broken: nothing of it is laid out or served' ),
	new Path( 'entries.options', 'settings of the plugin', 'UPDATE options', 'hidden', 'nothing', static fn ( Attempt $a ) => $a->sql( "UPDATE {options} SET option_value = %s WHERE option_name = 'prakat_workflow'", $a->marker ), actors: [ 'nobody' ], only: 'new', control: false ),
	new Path( 'post.entry', 'a post that looks like an entry: its slug, its number, its address', 'wp_insert_post( post_name, import_id )', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		$parent = wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'prakat', 'post_title' => $a->marker ] );
		return wp_insert_post( [ 'post_type' => 'page', 'post_parent' => $parent, 'post_name' => $a->scene->uuid_of( $a->world->entries['published'] ), 'import_id' => $a->world->entries['published'] + 700000 ] + $a->fields() );
	}, actors: [ 'nobody' ], only: 'new' ),
	new Path( 'entries.meta', 'metadata under the number of an entry', 'add_metadata( post, {entry} )', 'nothing', 'nothing', static fn ( Attempt $a ) => add_metadata( 'post', $a->world->entries['published'] + 700000, 'prakat', $a->marker ), actors: [ 'nobody' ], only: 'new' ),
	new Path( 'post.block', 'words in the attributes of a block of the plugin', '<!-- wp:prakat/procurement {…} -->', 'nothing', 'diverted', static fn ( Attempt $a ) => wp_insert_post( [ 'post_content' => '<!-- wp:prakat/procurement {"records":[{"title":"' . $a->marker . '"}],"title":"' . $a->marker . '"} /-->' ] + $a->fields() ), actors: [ 'nobody' ], only: 'new', note: 'a block holds how data are shown, and no data; its heading is the page’s' ),
	new Path( 'entries.index', 'the public index itself', 'UPDATE prakat_index_entries, prakat_index_procurement', 'found', 'nothing', static fn ( Attempt $a ) => [ $a->sql( 'UPDATE {prakat_index_entries} SET title = %s', $a->marker ), $overwrite( 'index_procurement', $a ) ], actors: [ 'nobody' ], only: 'new', note: 'who writes to the database writes before the public: nothing prevents it; the next rebuild takes it away' ),
];
