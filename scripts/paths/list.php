<?php
/**
 * Prints the lists of paths as JSON, for the document: no WordPress is needed.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

spl_autoload_register(
	static function ( string $class_name ): void {
		if ( str_starts_with( $class_name, 'Prakat\\Tests\\Paths\\' ) ) {
			require_once dirname( __DIR__, 2 ) . '/tests/wordpress/paths/' . substr( $class_name, 19 ) . '.php';
		}
	}
);
$prakat_inventory = [];
foreach ( glob( dirname( __DIR__, 2 ) . '/tests/wordpress/paths/inventory/*.php' ) ?: [] as $prakat_file ) {
	$prakat_inventory[ basename( $prakat_file, '.php' ) ] = require $prakat_file;
}
echo json_encode( [ 'results' => \Prakat\Tests\Paths\Path::RESULTS, 'inventory' => $prakat_inventory ] + \Prakat\Tests\Paths\Lists::told(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
