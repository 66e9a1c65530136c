<?php
/**
 * A sweep, or reminders of reviews, in a process of its own that is killed before a statement of its own:
 * php killed-sweep.php <wp-load.php> <which statement, from 1> <moment> <host> [reminders]
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Killed;

/**
 * A connection that counts what goes through it.
 */
final class Connection extends \mysqli {

	public int $left = PHP_INT_MAX;

	#[\ReturnTypeWillChange]
	public function query( string $query, int $result_mode = MYSQLI_STORE_RESULT ) {
		$this->count();
		return parent::query( $query, $result_mode );
	}

	public function count(): void {
		if ( 0 === --$this->left ) {
			posix_kill( posix_getpid(), SIGKILL );
		}
	}
}

[ , $wp_load, $statement, $moment, $address ] = $argv;
$_SERVER += [
	'HTTP_HOST'      => $address,
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];
define( 'PRAKAT_TESTING', true );
require $wp_load;

global $wpdb;
$old  = $wpdb->__get( 'dbh' );
$link = new Connection();
[ $host, $port, $socket ] = $wpdb->parse_db_host( DB_HOST );
$link->real_connect( $host, DB_USER, DB_PASSWORD, DB_NAME, (int) $port, $socket ?? '' );
$wpdb->set_charset( $link );
$wpdb->__set( 'dbh', $link );
$link->left = (int) $statement;
// What wpdb sends itself does not go through query() of the connection.
add_filter(
	'query',
	static function ( string $sql ) use ( $link ): string {
		$link->count();
		return $sql;
	}
);

$wiring = \Prakat\wiring();
$wiring->get( \Prakat\Support\Clock::class )->freeze( new \DateTimeImmutable( $moment ) );
'reminders' === ( $argv[5] ?? '' ) ? $wiring->get( \Prakat\Reviews\Reminders::class )->run( 600 ) : $wiring->get( \Prakat\Expiry\Sweep::class )->run( 0 );
echo 'finished';
