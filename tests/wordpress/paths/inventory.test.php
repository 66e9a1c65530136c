<?php
/**
 * Everything that WordPress has is in the lists, so that what a new WordPress brings is looked at before it is trusted.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Inventory;
use Prakat\Tests\Paths\Lists;
use Prakat\Tests\Scene;

$tests = [];
foreach ( [
	'rest'      => 'Every route of the REST API',
	'xmlrpc'    => 'Every method of XML-RPC',
	'ajax'      => 'Every action of admin-ajax.php and admin-post.php',
	'pages'     => 'Every file of WordPress that a browser can open',
	'functions' => 'Every function that writes to the tables of contents itself',
	'tasks'     => 'Every task that WordPress does by the clock',
	'states'    => 'Every state of a post',
	'types'     => 'Every type of post that WordPress brings',
	'feeds'     => 'Every feed',
	'arguments' => 'Every argument that an address may have',
	'abilities' => 'Every ability',
	'bindings'  => 'Every source of block bindings',
] as $kind => $what ) {
	$tests[ "$what is in the list of paths, with the path that walks it or the reason why none need." ] = static function ( Scene $t ) use ( $kind ): void {
		$found = Inventory::found()[ $kind ];
		$known = require __DIR__ . "/inventory/$kind.php";
		$t->same( [], array_values( array_diff( $found, array_map( 'strval', array_keys( $known ) ) ) ), "Nobody has said what these do. Say it in tests/wordpress/paths/inventory/$kind.php" );
		if ( ! in_array( $kind, [ 'abilities' ], true ) ) {
			$t->true( [] !== $found, 'Nothing was found: the search for them is broken.' );
		}
		$t->note( [ 'found' => count( $found ) ] );
	};
}

$tests['Every path that a list names is walked.'] = static function ( Scene $t ): void {
	$ids = [];
	foreach ( [ ...Lists::paths(), ...Lists::reaches() ] as $path ) {
		$t->false( isset( $ids[ $path->id ] ), "$path->id is there twice" );
		$ids[ $path->id ] = true;
	}
	foreach ( glob( __DIR__ . '/inventory/*.php' ) ?: [] as $file ) {
		foreach ( require $file as $item => $said ) {
			if ( ! str_starts_with( $said, '- ' ) ) {
				foreach ( explode( ', ', $said ) as $id ) {
					$t->true( isset( $ids[ $id ] ), "$item says “{$id}”, which is no path" );
				}
			}
		}
	}
};

$tests['Every family of paths has its file of tests.'] = static function ( Scene $t ): void {
	foreach ( [ 'write', 'reach' ] as $kind ) {
		foreach ( Lists::families( $kind ) as $family ) {
			$t->true( is_file( __DIR__ . "/$kind-$family.test.php" ), "$kind-$family.test.php" );
		}
	}
};

return $tests;
