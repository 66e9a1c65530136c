<?php
/**
 * The night's backup of a database.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Tests\Scene;

/** All that the plugin's tables hold: the night's backup. */
$backup = static function ( Scene $t ): array {
	$database = $t->get( Database::class );
	$held     = [];
	foreach ( $database->column( 'SHOW TABLES LIKE %s', [ $GLOBALS['wpdb']->esc_like( $database->table( '' ) ) . '%' ] ) as $table ) {
		$held[ $table ] = $database->rows( "SELECT * FROM `$table`" );
	}
	return $held;
};

/** Puts the backup in the place of what is there. */
$restore = static function ( array $held ): void {
	global $wpdb;
	foreach ( $held as $table => $rows ) {
		$wpdb->query( "DELETE FROM `$table`" );
		foreach ( $rows as $row ) {
			$wpdb->insert( $table, $row );
		}
	}
};

return [ $backup, $restore ];
