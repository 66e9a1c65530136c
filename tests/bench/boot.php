<?php
/**
 * Loads WordPress for a measurement and offers what several of them need.
 *
 * Run by scripts/bench.mjs with the site's folder as the working directory, on a site made for measuring.
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\Entries\Versions;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Seen;

$_SERVER += [
	'HTTP_HOST'      => '127.0.0.1',
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];
define( 'PRAKAT_TESTING', true );
require_once getcwd() . '/wp-load.php';

/**
 * A part of the plugin.
 *
 * @template T of object
 * @param class-string<T> $class_name
 * @return T
 */
function part( string $class_name ): object {
	return \Prakat\wiring()->get( $class_name );
}

/** Prints what was measured as one line of JSON, for scripts/bench.mjs. */
function told( array $figures ): void {
	echo json_encode( $figures, JSON_THROW_ON_ERROR ), "\n";
}

/** Three people with the duties of announcement 001 clause 2.1, in one unit. */
function people(): array {
	$db   = part( Database::class );
	$unit = $db->value( "SELECT id FROM {units} WHERE slug = 'bench'" );
	if ( null === $unit ) {
		$unit = $db->insert( 'units', [ 'slug' => 'bench', 'parent_id' => null, 'name_th' => 'กองคลัง', 'name_en' => 'Finance', 'position' => 0, 'active' => 1, 'created_at' => '2026-01-01 00:00:00' ] );
	}
	$people = [ 'unit' => (int) $unit ];
	foreach ( [ 'propose', 'check', 'approve', 'publish' ] as $duty ) {
		$user = get_user_by( 'login', "bench-$duty" );
		if ( false === $user ) {
			$id = wp_insert_user( [ 'user_login' => "bench-$duty", 'user_pass' => wp_generate_password(), 'user_email' => "$duty@bench.example", 'role' => 'subscriber' ] );
			$db->insert( 'duties', [ 'user_id' => $id, 'unit_id' => $unit, 'section' => '*', 'duty' => $duty, 'position_title' => $duty, 'starts_on' => '2000-01-01', 'created_by' => 1, 'created_at' => '2026-01-01 00:00:00', 'order_number' => '' ] );
			$user = get_user_by( 'id', $id );
		}
		$people[ $duty ] = Actor::user( $user->ID );
	}
	return $people;
}

/** An act on what the entry's open version is now. */
function act( string $act, int $entry_id, Actor $actor ): void {
	$input = 'check' === $act ? [ 'declarations' => array_map( 'strval', array_keys( part( Machine::class )->definition()['declarations'] ) ) ] : [];
	part( Acts::class )->perform( $act, $entry_id, seen( $entry_id ), $actor, $input );
}

function seen( int $entry_id ): Seen {
	$entry   = part( Entries::class )->get( $entry_id );
	$version = part( Versions::class )->get( (int) $entry->open_version_id );
	return new Seen( $version->id, $version->rev, $version->hash ?? '' );
}

/**
 * Procurement records as they are in life: real titles of the demonstration's data, varied, with bidders and a winner.
 *
 * @return \Generator<int, array<string, mixed>> From 1.
 */
function records( int $count, int $seed ): \Generator {
	static $titles = null;
	if ( null === $titles ) {
		$file   = (array) glob( dirname( __DIR__, 2 ) . '/demo/data/*egp*.csv' );
		$handle = fopen( (string) $file[0], 'r' );
		fgetcsv( $handle );
		while ( false !== ( $row = fgetcsv( $handle ) ) ) {
			$titles[] = preg_replace( '/\s+/u', ' ', trim( (string) $row[2] ) );
		}
	}
	mt_srand( $seed );
	$money = static fn (): string => number_format( mt_rand( 100000, 90000000 ) / 100, 2, '.', '' );
	for ( $i = 1; $i <= $count; $i++ ) {
		$title = $titles[ mt_rand( 0, count( $titles ) - 1 ) ];
		$year  = 2024 + mt_rand( 0, 2 );
		$month = mt_rand( 1, 12 );
		$date  = sprintf( '%d-%02d-%02d', $year, $month, mt_rand( 1, 28 ) );
		$k     = mt_rand( 1, 100000000 );
		$firm  = 'บริษัท ' . mb_substr( $title, 0, 14 ) . ' จำกัด';
		$price = $money();
		yield $i => [
			'stage'          => 'result',
			'title'          => "$title ครั้งที่ $k",
			'fiscalYear'     => $year + 543 + ( $month >= 10 ? 1 : 0 ),
			'date'           => $date,
			'status'         => [ 'completed', 'in-contract' ][ mt_rand( 0, 1 ) ],
			'type'           => [ '01', '02', '03' ][ mt_rand( 0, 2 ) ],
			'method'         => [ '16', '18', '19' ][ mt_rand( 0, 2 ) ],
			'budget'         => $money(),
			'referencePrice' => $money(),
			'bidders'        => [
				[ 'bidder' => [ 'kind' => 'organization', 'name' => $firm ], 'price' => $price ],
				[ 'bidder' => [ 'kind' => 'organization', 'name' => 'ห้างหุ้นส่วนจำกัด ตัวอย่าง ' . ( $k % 997 ) ], 'price' => $money() ],
			],
			'winner'         => [ 'kind' => 'organization', 'name' => $firm ],
			'agreedPrice'    => $price,
			'reason'         => 'เสนอราคาต่ำสุดและคุณสมบัติครบถ้วน',
			'contractNumber' => ( $k % 99999 ) . '/2569',
			'contractDate'   => $date,
		];
	}
}
