<?php
/**
 * Who may ask what.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Entries\Drafts;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/**
 * An entry of the clerk's unit with a record and a file, and everybody who may come.
 *
 * @return array{entry: int, version: int, file: string, people: array<string, int>}
 */
$stage = static function ( Scene $t ): array {
	$officer = $t->officer( 'clerk' );
	$entry   = $t->draft( $officer, [ $t->item() ] );
	$file    = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf() ), 'a.pdf', Actor::user( $officer ) )['file'];
	$people  = [
		'nobody'        => 0,
		'subscriber'    => $t->person( 'subscriber' ),
		'editor'        => $t->person( 'editor', [], 'editor' ),
		'stranger'      => $t->person( 'stranger', [ [ 'finance', '*', 'propose' ], [ 'clerk', 'contact', 'propose' ] ] ),
		'administrator' => $t->person( 'administrator', [], 'administrator' ),
	];
	foreach ( [ 'propose', 'check', 'approve', 'publish', 'monitor', 'answer', 'acknowledge' ] as $duty ) {
		$people[ $duty ] = $t->person( $duty, [ [ 'clerk', '*', $duty ] ] );
	}
	return [
		'entry'   => $entry,
		'version' => $t->open( $entry )->id,
		'file'    => $file->uuid,
		'people'  => $people,
	];
};

$duties = [ 'propose', 'check', 'approve', 'publish', 'monitor', 'answer', 'acknowledge' ];

return [
	'What everybody with a duty reads, nobody else reads.' => static function ( Scene $t ) use ( $stage ): void {
		$scene = $stage( $t );
		foreach ( [ '/context', '/sections/procurement', '/entries' ] as $path ) {
			foreach ( $scene['people'] as $who => $user ) {
				$answer = $t->rest( 'GET', $path, null, $user );
				$wanted = match ( $who ) {
					'nobody' => [ 401, 'prakat_not_logged_in' ],
					'subscriber', 'editor' => [ 403, 'prakat_not_allowed' ],
					default => [ 200, null ],
				};
				$t->same( $wanted, [ $answer->status, $answer->data['code'] ?? null ], "$who reads $path" );
			}
		}
	},

	'An entry, its versions, records, differences and files exist only for those of its unit and section, and for who configures.' => static function ( Scene $t ) use ( $stage ): void {
		$scene = $stage( $t );
		foreach ( [ "/entries/{$scene['entry']}", "/entries/{$scene['entry']}/versions", "/versions/{$scene['version']}/records", "/versions/{$scene['version']}/diff/{$scene['version']}", "/files/{$scene['file']}" ] as $path ) {
			foreach ( $scene['people'] as $who => $user ) {
				$wanted = match ( $who ) {
					'nobody' => 401,
					'subscriber', 'editor' => 403,
					'stranger' => 404,
					default => 200,
				};
				$t->same( $wanted, $t->rest( 'GET', $path, null, $user )->status, "$who reads $path" );
			}
		}
	},

	'Only who may propose there makes entries and writes to drafts; the administrator sees and does not act.' => static function ( Scene $t ) use ( $stage ): void {
		$scene  = $stage( $t );
		$unit   = $t->unit( 'clerk' );
		$writes = [
			[ 'POST', '/entries', static fn (): array => [ 'section' => 'procurement', 'unit' => $unit, 'header' => [ 'title' => 'ใหม่' ] ] ],
			[ 'PUT', "/entries/{$scene['entry']}/header", static fn (): array => [ 'seen' => $t->seen_json( $scene['entry'] ), 'header' => $t->header() ] ],
			[ 'PUT', "/entries/{$scene['entry']}/records", static fn (): array => [ 'seen' => $t->seen_json( $scene['entry'] ), 'changes' => [] ] ],
			[ 'DELETE', "/entries/{$scene['entry']}/files/{$scene['file']}", static fn (): array => [ 'seen' => $t->seen_json( $scene['entry'] ) ] ],
		];
		$people = $scene['people'];
		unset( $people['propose'] );
		$people['propose'] = $scene['people']['propose'];
		foreach ( $writes as [ $method, $path, $body ] ) {
			foreach ( $people as $who => $user ) {
				$answer = $t->rest( $method, $path, $body(), $user );
				$wanted = match ( $who ) {
					'nobody' => [ 401, 'prakat_not_logged_in' ],
					'subscriber', 'editor' => [ 403, 'prakat_not_allowed' ],
					'stranger' => 'POST' === $method ? [ 403, 'prakat_duty_missing' ] : [ 404, 'prakat_not_found' ],
					'propose' => [ 'POST' === $method ? 201 : 200, null ],
					default => [ 403, 'prakat_duty_missing' ],
				};
				$t->same( $wanted, [ $answer->status, $answer->data['code'] ?? null ], "$who: $method $path" );
			}
		}
	},

	'Only who may propose there hangs a file on a draft.' => static function ( Scene $t ) use ( $stage ): void {
		$scene = $stage( $t );
		foreach ( $scene['people'] as $who => $user ) {
			$wanted = match ( $who ) {
				'nobody' => 401,
				'stranger' => 404,
				'propose' => 201,
				default => 403,
			};
			$t->same( $wanted, $t->upload( "/entries/{$scene['entry']}/files", $t->pdf(), 'b.pdf', $t->seen_json( $scene['entry'] ), $user )->status, $who );
		}
	},

	'A duty that begins tomorrow or ended yesterday opens nothing today.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$entry = $t->draft( $t->officer() );
		foreach ( [ [ 'starts_on' => '2026-11-21' ], [ 'ends_on' => '2026-11-19' ], [ 'ended_at' => '2026-11-20 01:00:00' ] ] as $when ) {
			$person = $t->person( 'late' );
			$t->give_duty( $person, 'clerk', '*', 'propose', $when );
			$t->same( 403, $t->rest( 'GET', "/entries/$entry", null, $person )->status, Scene::show( $when ) );
		}
	},

	'Each route of the plugin asks who is there, but those by which anyone verifies the register.' => static function ( Scene $t ): void {
		$t->as( 0 );
		$anyone = [ '/prakat/v1/register/anchor', '/prakat/v1/register/anchors', '/prakat/v1/register/check', '/prakat/v1/register/export' ];
		$open   = [];
		foreach ( rest_get_server()->get_routes( 'prakat/v1' ) as $route => $handlers ) {
			if ( '/prakat/v1' === $route || str_starts_with( $route, '/prakat/v1/public' ) ) {
				continue;
			}
			foreach ( $handlers as $handler ) {
				$allowed = call_user_func( $handler['permission_callback'], new WP_REST_Request( 'GET', $route ) );
				if ( ! is_wp_error( $allowed ) && false !== $allowed ) {
					$open[] = $route;
				}
			}
		}
		$t->same( $anyone, $open );
	},
];
