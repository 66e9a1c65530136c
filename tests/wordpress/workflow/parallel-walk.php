<?php
/**
 * One entry's whole approval in a process of its own, begun when a line comes in:
 * php parallel-walk.php <wp-load.php> <moment> <JSON: entry, people by act, input by act>
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Support\Clock;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Seen;
use Prakat\Workflow\Situations;

[ , $wp_load, $moment, $json ] = $argv;
$_SERVER += [
	'HTTP_HOST'      => $argv[4] ?? 'localhost',
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];
define( 'PRAKAT_TESTING', true );
require $wp_load;

$wiring = \Prakat\wiring();
$wiring->get( Clock::class )->freeze( new \DateTimeImmutable( $moment ) );
$what = (array) json_decode( $json, true );
echo "ready\n";
fgets( STDIN );
foreach ( $what['people'] as $act => $person ) {
	$situation = $wiring->get( Situations::class )->read( $act, $what['entry'] );
	$wiring->get( Acts::class )->perform( $act, $what['entry'], new Seen( $situation->version_id(), $situation->rev(), $situation->hash() ), Actor::user( $person ), $what['input'][ $act ] ?? [] );
}
echo "done\n";
