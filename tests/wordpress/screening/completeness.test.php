<?php
/**
 * What the announcements make mandatory can't be left out.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Entries\Entries;
use Prakat\Entries\Problems;
use Prakat\Entries\Versions;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

$submit = static function ( Scene $t, array $header ): void {
	$t->walk( $t->complete_draft( null, $header ), 'submit' );
};

return [
	'Without its source or owner, or with blanks in its place, nothing is submitted (R049).' => static function ( Scene $t ) use ( $submit ): void {
		foreach ( [ null, '', '   ', "\u{200B}\u{A0}" ] as $source ) {
			$t->refused( 'incomplete', static fn () => $submit( $t, [ 'source' => $source ] ), (string) wp_json_encode( $source ) );
		}
		$draft   = $t->complete_draft( null, [ 'source' => null ] );
		$version = $t->get( Versions::class )->get( (int) $t->entry_of( $draft, 'open_version_id' ) );
		$t->same( [ [ 'source' ] ], array_map( static fn ( $problem ): array => $problem->path, $t->get( Problems::class )->header( $version ) ) );
	},

	'Without a title, or without the day on which it is taken down, or without the period that it covers, nothing is submitted; half a period is none (R050, R063).' => static function ( Scene $t ) use ( $submit ): void {
		$t->refused( 'incomplete', static fn () => $submit( $t, [ 'title' => null ] ) );
		$t->refused( 'incomplete', static fn () => $submit( $t, [ 'publishUntil' => null ] ) );
		$t->refused( 'incomplete', static fn () => $submit( $t, [ 'covers' => null ] ) );
		$t->refused( 'incomplete', static fn () => $submit( $t, [ 'covers' => [ 'to' => '2027-09-30' ] ] ) );
		$t->refused( 'incomplete', static fn () => $submit( $t, [ 'covers' => [ 'from' => '2027-09-30', 'to' => '2026-10-01' ] ] ) );
	},

	'An entry belongs to a unit that is there, and its records to what their section asks for (R049).' => static function ( Scene $t ): void {
		$officer = $t->of_office( 'officer' );
		$answer  = $t->rest( 'POST', '/entries', [ 'section' => 'procurement', 'header' => $t->complete_header() ], $officer );
		$t->same( 400, $answer->status, 'no unit' );
		$t->same( 403, $t->rest( 'POST', '/entries', [ 'section' => 'procurement', 'unit' => 999999, 'header' => $t->complete_header() ], $officer )->status );
		$id = $t->get( Entries::class )->create( 'procurement', $t->unit( 'office' ), $t->complete_header(), Actor::user( $officer ) );
		$t->refused( 'incomplete', static fn () => $t->walk( $id, 'submit' ), 'no record, and nobody said that there is none' );
	},
];
