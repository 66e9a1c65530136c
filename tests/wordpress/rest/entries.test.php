<?php
/**
 * Entries over REST: shapes, strictness, words.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Tests\Scene;

return [
	'The context says who asks, what they may do, and the contracts the forms are made from.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$context = $t->rest( 'GET', '/context', null, $t->officer() )->data;
		$t->same( [ 'Officer', [ 'ตำแหน่งทดสอบ' ], false, 'propose' ], [ $context['me']['name'], $context['me']['positions'], $context['me']['canConfigure'], $context['me']['duties'][0]['duty'] ] );
		$t->same( [ 'procurement' => true, 'manuals' => true, 'contact' => true, 'complaint-channels' => true, 'appointments' => true, 'page' => false ], array_column( $context['sections'], 'offered', 'id' ), 'Pages begin in WordPress’s own editor.' );
		$t->same( '2026-11-20T02:00:00Z', $context['now'] );
		$t->contains( 'publishUntil', array_keys( $context['entry']['fields'] ) );
		$t->same( [ 'clerk' ], array_column( $context['units'], 'slug' ) );
		$t->same( 'procurement', $t->rest( 'GET', '/sections/procurement' )->data['id'] );
		$t->same( [ 404, 'prakat_unknown_section' ], ( static fn ( $answer ): array => [ $answer->status, $answer->data['code'] ] )( $t->rest( 'GET', '/sections/horoscopes' ) ) );
	},

	'A new entry answers with everything its screen shows.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->officer();
		$answer  = $t->rest( 'POST', '/entries', [ 'section' => 'contact', 'unit' => $t->unit( 'clerk' ), 'header' => [ 'title' => 'ติดต่อเรา' ] ], $officer );
		$t->same( 201, $answer->status );
		$entry = $answer->data;
		$t->same( [ 'contact', $t->unit( 'clerk' ), [ 'id' => $officer, 'name' => 'Officer' ], 'ติดต่อเรา', 'draft', null, null, '2026-11-20T02:00:00Z', null ], array_map( static fn ( string $key ): mixed => $entry[ $key ], [ 'section', 'unit', 'owner', 'title', 'state', 'publishedAt', 'expiresAt', 'updatedAt', 'url' ] ) );
		$t->same( [ 1, 'draft', [ 'title' => 'ติดต่อเรา' ], 0, [], [ [ 'id' => $officer, 'name' => 'Officer' ] ], '2026-11-20T02:00:00Z', null ], array_map( static fn ( string $key ): mixed => $entry['open'][ $key ], [ 'number', 'state', 'header', 'recordCount', 'files', 'authors', 'createdAt', 'frozenAt' ] ) );
		$t->same( [ null, null, null, true ], [ $entry['live'], $entry['last'], $entry['request'], $entry['canEdit'] ] );
		$t->same( [ true, 'incomplete' ], [ $entry['acts']['save']['allowed'], $entry['acts']['submit']['refusal'] ] );
		$t->same( [ 'submit', [ [ 'id' => $officer, 'name' => 'Officer' ] ] ], [ $entry['next']['act'], $entry['next']['people'] ] );
		$t->same( [ 'source', 'covers', 'publishUntil' ], array_map( static fn ( array $problem ): string => $problem['path'][0], $entry['problems']['header'] ) );
		$t->same( 4, $entry['problems']['count'] );
	},

	'An empty header is an object, and so is an empty record: a reader of JSON never meets a list there.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ [] ], [] );
		wp_set_current_user( $officer );
		$json = static fn ( string $path ): string => (string) wp_json_encode( rest_get_server()->response_to_data( rest_do_request( new WP_REST_Request( 'GET', "/prakat/v1$path" ) ), false ) );
		$t->contains( '"header":{}', $json( "/entries/$entry" ) );
		$t->contains( '"record":{}', $json( "/versions/{$t->open( $entry )->id}/records" ) );
	},

	'Saving answers with the entry as it is then, ready to be saved again.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$first   = $t->rest( 'PUT', "/entries/$entry/records", [ 'seen' => $t->seen_json( $entry ), 'changes' => [ [ 'op' => 'insert', 'row' => 1, 'record' => $t->item() ] ] ], $officer )->data;
		$seen    = [ 'version' => $first['open']['id'], 'rev' => $first['open']['rev'], 'hash' => $first['open']['hash'] ];
		$second  = $t->rest( 'PUT', "/entries/$entry/header", [ 'seen' => $seen, 'header' => $t->header( [ 'title' => 'ใหม่' ] ) ] );
		$t->same( [ 200, 'ใหม่', 1, 0 ], [ $second->status, $second->data['title'], $second->data['open']['recordCount'], $second->data['problems']['count'] ] );
		$stale = $t->rest( 'PUT', "/entries/$entry/header", [ 'seen' => $seen, 'header' => $t->header() ] );
		$t->same( [ 409, 'prakat_seen_stale' ], [ $stale->status, $stale->data['code'] ] );
	},

	'What was not seen, or only half told, is refused.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$good    = $t->seen_json( $entry );
		foreach ( [ null, [], 'yes', [ 'version' => $good['version'] ], [ 'rev' => (string) $good['rev'] ] + $good, [ 'version' => [] ] + $good ] as $seen ) {
			$answer = $t->rest( 'PUT', "/entries/$entry/header", [ 'seen' => $seen, 'header' => $t->header() ], $officer );
			$t->same( [ 400, 'prakat_seen_missing' ], [ $answer->status, $answer->data['code'] ], Scene::show( $seen ) );
		}
	},

	'A body that is not what the route asks for is refused with a status and a code, and changes nothing.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$seen    = $t->seen_json( $entry );
		$unit    = $t->unit( 'clerk' );
		$bad     = [
			[ 'POST', '/entries', [ 'section' => 'contact', 'unit' => (string) $unit, 'header' => [] ] ],
			[ 'POST', '/entries', [ 'section' => [ 'contact' ], 'unit' => $unit, 'header' => [] ] ],
			[ 'POST', '/entries', [ 'section' => 'contact', 'unit' => $unit ] ],
			[ 'POST', '/entries', [ 'section' => 'contact', 'unit' => $unit, 'header' => [ 'a', 'b' ] ] ],
			[ 'POST', '/entries', [ 'section' => 'contact', 'unit' => $unit, 'header' => [], 'state' => 'published' ] ],
			[ 'POST', '/entries', [ 'section' => 'contact', 'unit' => $unit, 'header' => [], 'owner' => 1 ] ],
			[ 'PUT', "/entries/$entry/header", [ 'seen' => $seen, 'header' => 'title' ] ],
			[ 'PUT', "/entries/$entry/header", [ 'seen' => $seen, 'header' => $t->header(), 'force' => true ] ],
			[ 'PUT', "/entries/$entry/records", [ 'seen' => $seen, 'changes' => [ 'op' => 'delete', 'row' => 1 ] ] ],
			[ 'PUT', "/entries/$entry/records", [ 'seen' => $seen, 'changes' => [ [ 'op' => 'insert', 'row' => '1', 'record' => $t->item() ] ] ] ],
			[ 'PUT', "/entries/$entry/records", [ 'seen' => $seen, 'changes' => [ [ 'op' => 'insert', 'row' => 1 ] ] ] ],
			[ 'PUT', "/entries/$entry/records", [ 'seen' => $seen, 'changes' => [ [ 'op' => 'insert', 'row' => 1, 'record' => 'x' ] ] ] ],
			[ 'PUT', "/entries/$entry/records", [ 'seen' => $seen, 'changes' => [ [ 'op' => 'insert', 'row' => 1, 'record' => null ] ] ] ],
			[ 'PUT', "/entries/$entry/records", [ 'seen' => $seen, 'changes' => [ [ 'op' => 'insert', 'row' => 1, 'record' => $t->item(), 'hash' => 'x' ] ] ] ],
			[ 'PUT', "/entries/$entry/records", [ 'seen' => $seen, 'changes' => 'all' ] ],
		];
		foreach ( $bad as [ $method, $path, $body ] ) {
			$answer = $t->rest( $method, $path, $body, $officer );
			$t->same( [ 400, 'prakat_request_malformed' ], [ $answer->status, $answer->data['code'] ], Scene::show( $body ) );
		}
		$t->same( [ '1', $seen ], [ $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {entries}' ), $t->seen_json( $entry ) ] );
	},

	'No body, a list, and JSON that breaks off are refused.' => static function ( Scene $t ): void {
		wp_set_current_user( $t->officer() );
		foreach ( [ '', '[]', '[1]', '"text"', 'null', '{"section":' ] as $body ) {
			$request = new WP_REST_Request( 'POST', '/prakat/v1/entries' );
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( $body );
			$t->same( 400, rest_do_request( $request )->get_status(), "body $body" );
		}
		$form = new WP_REST_Request( 'POST', '/prakat/v1/entries' );
		$form->set_body_params( [ 'section' => 'contact', 'unit' => '1', 'header' => [] ] );
		$t->same( 400, rest_do_request( $form )->get_status(), 'a form is no JSON' );
	},

	'Arguments of a list that are not what they should be are refused.' => static function ( Scene $t ): void {
		$t->as( $t->officer() );
		foreach ( [ 'page=0', 'page=-1', 'page=x', 'per_page=101', 'per_page=0', 'orderby=hash', 'orderby=id;drop', 'order=up', 'unit=x', 'owner=1', 'state=DRAFT', 'section=a b', 'search=' . str_repeat( 'ก', 201 ) ] as $query ) {
			$t->same( 400, $t->rest( 'GET', "/entries?$query" )->status, $query );
		}
		$t->same( 200, $t->rest( 'GET', "/entries?search=%27%20OR%201%3D1%20--%20%25%5C" )->status, 'a search is words, not a statement' );
	},

	'The list has its totals in the headers and summaries in the body.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		foreach ( [ 'ก', 'ข', 'ค' ] as $title ) {
			$t->draft( $officer, [], $t->header( compact( 'title' ) ) );
		}
		$answer = $t->rest( 'GET', '/entries?per_page=2&orderby=title&order=asc&owner=me', null, $officer );
		$t->same( [ '3', '2', [ 'ก', 'ข' ] ], [ $answer->headers['X-WP-Total'], $answer->headers['X-WP-TotalPages'], array_column( $answer->data, 'title' ) ] );
		$t->same( [ 'id', 'uuid', 'section', 'unit', 'owner', 'title', 'state', 'gone', 'publishedAt', 'expiresAt', 'updatedAt', 'url' ], array_keys( $answer->data[0] ) );
	},

	'Problems reach a person as sentences with the field\'s label, in their language.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item( [ 'budget' => '-5' ] ) ] );
		$rows    = $t->rest( 'GET', "/versions/{$t->open( $entry )->id}/records?only=problems", null, $officer );
		$t->same( '1', $rows->headers['X-WP-Total'] );
		$problem = $rows->data[0]['problems'][0];
		$t->same( [ [ 'budget' ], 'money', 1 ], [ $problem['path'], $problem['code'], $rows->data[0]['row'] ] );
		$refused = static fn (): array => $t->rest( 'PUT', "/entries/$entry/header", [ 'seen' => $t->seen_json( $entry ), 'header' => [ 'colour' => 'red' ] ], $officer )->data;
		$english = $refused();
		$t->same( [ 'prakat_invalid_record', 422, 'unknown-field', [ 'colour' ] ], [ $english['code'], $english['data']['status'], $english['data']['problems'][0]['code'], $english['data']['problems'][0]['path'] ] );
		add_filter( 'determine_locale', $thai = static fn (): string => 'th' );
		$t->matches( '/[ก-๛]/u', $refused()['message'] );
		$t->matches( '/[ก-๛]/u', $refused()['data']['problems'][0]['sentence'] );
		remove_filter( 'determine_locale', $thai );
		add_filter( 'determine_locale', $us = static fn (): string => 'en_US' );
		$t->lacks( 'ไม่', $refused()['message'] );
		remove_filter( 'determine_locale', $us );
	},

	'Pages of records go by row number, from anywhere in the table.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, array_map( static fn ( int $i ): array => $t->item( [ 'title' => "รายการ $i" ] ), range( 1, 23 ) ) );
		$answer  = $t->rest( 'GET', "/versions/{$t->open( $entry )->id}/records?page=3&per_page=10", null, $officer );
		$t->same( [ '23', '3', [ 21, 22, 23 ], 'รายการ 21' ], [ $answer->headers['X-WP-Total'], $answer->headers['X-WP-TotalPages'], array_column( $answer->data, 'row' ), $answer->data[0]['record']['title'] ] );
		$t->same( 400, $t->rest( 'GET', "/versions/{$t->open( $entry )->id}/records?per_page=5000" )->status );
	},

	'What breaks inside is one sentence outside: no statement, no path, nothing of the server.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$break   = static fn ( string $sql ): string => str_contains( $sql, 'prakat_versions' ) ? 'SELECT secret_column FROM nowhere' : $sql;
		add_filter( 'query', $break );
		set_error_handler( static fn (): bool => true );
		$answer = $t->rest( 'GET', "/entries/$entry", null, $officer );
		restore_error_handler();
		remove_filter( 'query', $break );
		$t->same( [ 503, 'prakat_server_error' ], [ $answer->status, $answer->data['code'] ] );
		$t->lacks( 'secret_column', Scene::show( $answer->data ) );
		$t->lacks( ABSPATH, Scene::show( $answer->data ) );
	},
];
