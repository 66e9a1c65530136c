<?php
/**
 * Several questions in one request.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Admin\FirstReads;
use Prakat\Tests\Scene;

$asking = static fn ( string ...$paths ): string => '/together?' . http_build_query( [ 'of' => $paths ] );

return [
	'What is asked together is answered as if each had been asked alone, totals and refusals included.' => static function ( Scene $t ) use ( $asking ): void {
		$officer = $t->officer( 'clerk' );
		$entry   = $t->draft( $officer, [ $t->item(), $t->item() ] );
		$people  = [
			'owner'         => $officer,
			'stranger'      => $t->person( 'stranger', [ [ 'finance', '*', 'propose' ] ] ),
			'administrator' => $t->person( 'administrator', [], 'administrator' ),
		];
		$paths   = [ '/inbox', "/entries/$entry", "/entries/$entry/comments", "/versions/{$t->open( $entry )->id}/records?page=1&per_page=1", '/settings/routes', '/entries/999999', '/no-such-thing' ];
		foreach ( $people as $who => $user ) {
			$together = $t->rest( 'GET', $asking( ...$paths ), null, $user );
			$t->same( 200, $together->status, $who );
			foreach ( $paths as $at => $path ) {
				$alone = $t->rest( 'GET', $path, null, $user );
				$t->same( [ $alone->status, $alone->data ], [ $together->data[ $at ]['status'], $together->data[ $at ]['body'] ], "$who asks $path" );
				$t->same( (string) ( $alone->headers['X-WP-Total'] ?? '' ), (string) ( $together->data[ $at ]['headers']['X-WP-Total'] ?? '' ), "$who is told how many of $path" );
			}
		}
	},

	'The longest search in Thai fits in.' => static function ( Scene $t ) use ( $asking ): void {
		$answer = $t->rest( 'GET', $asking( '/entries?search=' . rawurlencode( str_repeat( 'ก', 200 ) ) ), null, $t->officer( 'clerk' ) );
		$t->same( [ 200, 200 ], [ $answer->status, $answer->data[0]['status'] ?? null ] );
	},

	'Nobody asks together who may ask nothing alone.' => static function ( Scene $t ) use ( $asking ): void {
		foreach ( [ 401 => 0, 403 => $t->person( 'subscriber' ) ] as $status => $user ) {
			$t->same( $status, $t->rest( 'GET', $asking( '/context', '/inbox' ), null, $user )->status );
		}
	},

	'Only questions of this plugin that answer with data are put, a dozen at most, and never itself.' => static function ( Scene $t ) use ( $asking ): void {
		$officer = $t->officer( 'clerk' );
		$refused = [
			$asking( '/together?of[]=/inbox' ),
			$asking( '/files/0b9bb5dc-36a8-4b6c-9f2a-3d1b9d0c1a11' ),
			$asking( '/register/export?from=1' ),
			$asking( '/../wp/v2/users' ),
			$asking( 'https://example.org/' ),
			$asking( ...array_fill( 0, 13, '/inbox' ) ),
			'/together',
		];
		foreach ( $refused as $path ) {
			$t->same( 400, $t->rest( 'GET', $path, null, $officer )->status, $path );
		}
		$t->same( 404, $t->rest( 'POST', $asking( '/inbox' ), [], $officer )->status );
	},

	'A screen comes with the answers to what it asks first, and with nothing that its person may not see.' => static function ( Scene $t ): void {
		$officer = $t->officer( 'clerk' );
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$brought = static function ( array $address, int $user ) use ( $t ): array {
			$t->as( $user );
			return array_keys( $t->get( FirstReads::class )->of( $address ) );
		};
		$always  = [ '/context', '/messages?per_page=1&unread=1' ];
		$t->same( [ ...$always, '/inbox' ], $brought( [ 'page' => 'prakat' ], $officer ) );
		$waits = $t->walk( $t->complete_draft(), 'submit' );
		$t->same( [ ...$always, '/inbox', '/sections/procurement' ], $brought( [ 'page' => 'prakat' ], $t->of_office( 'checker' ) ), "entry $waits waits" );
		$t->same(
			[ ...$always, "/entries/$entry", '/sections/procurement', '/inbox' ],
			$brought(
				[
					'view'  => 'entry',
					'id'    => (string) $entry,
					'queue' => '1',
				],
				$officer
			)
		);
		$asked = [
			'view' => 'entry',
			'id'   => (string) $entry,
		];
		$t->same( $always, $brought( $asked, $t->person( 'stranger', [ [ 'finance', '*', 'propose' ] ] ) ) );
		$t->same( [], $brought( $asked, $t->person( 'subscriber' ) ) );
		$t->same( $always, $brought( [ 'view' => [ 'entry' ] ], $officer ) );
	},
];
