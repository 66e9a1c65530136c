<?php
/**
 * Files near the end of their publication: a web server knows no clock.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Expiry\Sweep;
use Prakat\Files\Shelf;
use Prakat\Permalinks\FileRoute;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Shelving;
use Prakat\Tests\Scene;

/** The address path of the one copy that lies out, as a request has it. */
$address = static fn ( Scene $t ): string => rawurldecode( (string) wp_parse_url( $t->get( Reader::class )->entry( $t->uuid_of( (int) basename( dirname( $t->laid_out()[0], 2 ) ) ) )->files[0]['url'], PHP_URL_PATH ) );

return [
	'From a day before its end a file is served by PHP, which asks the time, at both its addresses; at the end it is gone from both (R063).' => static function ( Scene $t ) use ( $address ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $file ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		$t->walk( $id, 'publish' );
		$route = $t->get( FileRoute::class );
		$place = $t->get( Shelf::class )->place( $address( $t ) );
		$t->same( $id, $place['entry'] ?? null, 'The address of a copy is understood.' );

		$t->at( '2026-11-29T23:59:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( 1, count( $t->laid_out() ), 'More than a day before its end the web server serves it.' );

		$t->at( '2026-11-30T00:00:01+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [], $t->laid_out(), 'On its last day no copy lies out.' );
		$t->contains( 'prakat-file=', $t->get( Reader::class )->entry( $t->uuid_of( $id ) )->files[0]['url'], 'The page leads to PHP.' );
		$t->same( $file->uuid, $route->find( $file->uuid )[0]->uuid ?? null );
		$t->same( $file->uuid, $route->find_copy( $id, $place['token'], $place['name'] )[0]->uuid ?? null, 'Whoever kept the old address reads the file too.' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [], $t->laid_out(), 'It is not laid out again.' );

		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->same( null, $route->find( $file->uuid ), 'No sweep has run since.' );
		$t->same( null, $route->find_copy( $id, $place['token'], $place['name'] ) );
	},

	'An agency whose tasks run seldom lets the copies go earlier.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		$t->walk( $id, 'publish' );
		$week = static fn (): int => 14 * DAY_IN_SECONDS;
		add_filter( 'prakat_shelf_lead', $week );
		$t->get( Sweep::class )->run( 0 );
		remove_filter( 'prakat_shelf_lead', $week );
		$t->same( [], $t->laid_out() );
	},

	'What is published while a sweep takes other copies away keeps its own.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $ends ] = $t->approved_with_file( [ 'publishUntil' => '2026-11-30' ] );
		[ $new ]  = $t->approved_with_file( [ 'title' => 'ประกาศใหม่' ] );
		$t->walk( $ends, 'publish' );
		$t->at( '2026-11-30T09:00:00+07:00' );
		$lead = static function ( mixed $seconds ) use ( $t, $new, &$lead ): mixed {
			remove_filter( 'prakat_shelf_lead', $lead );
			$t->at( '2026-11-30T09:00:05+07:00' );
			$t->walk( $new, 'publish' );
			return $seconds;
		};
		add_filter( 'prakat_shelf_lead', $lead );
		$t->get( Shelving::class )->reconcile();
		$t->same( [ (string) $new ], array_values( array_unique( array_map( static fn ( string $path ): string => explode( '/', $path )[0], $t->laid_out() ) ) ) );
	},

	'The address of a copy gives nothing with another token, another name, or by climbing out of its folder.' => static function ( Scene $t ) use ( $address ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file();
		$t->walk( $id, 'publish' );
		$path  = $address( $t );
		$place = $t->get( Shelf::class )->place( $path );
		$route = $t->get( FileRoute::class );
		$t->same( null, $route->find_copy( $id, str_repeat( 'a', 32 ), $place['name'] ) );
		$t->same( null, $route->find_copy( $id, $place['token'], 'other.pdf' ) );
		$t->same( null, $route->find_copy( $id + 1, $place['token'], $place['name'] ) );
		foreach ( [ $path . '/../x', str_replace( '/prakat/', '/PRAKAT/', $path ), str_replace( '/prakat/', '/prakat//', $path ), dirname( $path ), '/prakat/' . $id, $path . "\0" ] as $other ) {
			$found = $t->get( Shelf::class )->place( $other );
			$t->same( null, null === $found ? null : $route->find_copy( $found['entry'], $found['token'], $found['name'] ), $other );
		}
		$t->true( null !== $t->get( Shelving::class )->in_folder( $id, $place['token'] ) );
	},
];
