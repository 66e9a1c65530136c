<?php
/**
 * Files over REST.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Entries\Drafts;
use Prakat\Files\Vault;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/**
 * What WordPress would send for this path, byte for byte, and the answer's headers.
 *
 * @return array{string, array<string, string>}
 */
$served = static function ( string $path, int $user, string $method = 'GET' ): array {
	wp_set_current_user( $user );
	$request = new WP_REST_Request( $method, "/prakat/v1$path" );
	$answer  = rest_do_request( $request );
	ob_start();
	$done = apply_filters( 'rest_pre_serve_request', false, $answer, $request, rest_get_server() );
	$body = (string) ob_get_clean();
	return [ $done ? $body : '(not served)', $answer->get_headers() ];
};

return [
	'An upload answers with the file, its real type and size, and the entry (R052).' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$answer  = $t->upload( "/entries/$entry/files", $t->pdf(), 'ประกาศ.pdf', $t->seen_json( $entry ), $officer );
		$t->same( 201, $answer->status );
		$file = $answer->data['file'];
		$t->same( [ 'ประกาศ.pdf', 'pdf', 'application/pdf', strlen( $t->pdf() ) ], [ $file['name'], $file['extension'], $file['mime'], $file['bytes'] ] );
		$t->same( [ $file ], $answer->data['entry']['open']['files'] );
		$t->contains( "/prakat/v1/files/{$file['uuid']}", rawurldecode( $file['url'] ) );
	},

	'What is wrong with an upload is said with a status and a code, and nothing is kept (R060).' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$send    = static fn ( string $bytes, string $name, int $error = UPLOAD_ERR_OK, ?array $seen = null ) => $t->upload( "/entries/$entry/files", $bytes, $name, $seen ?? $t->seen_json( $entry ), $officer, $error );
		foreach ( [
			[ $send( 'MZ', 'a.pdf' ), 422, 'prakat_file_type_mismatch' ],
			[ $send( $t->pdf(), 'a.exe' ), 422, 'prakat_file_type_refused' ],
			[ $send( $t->office( 'docx', [ 'word/vbaProject.bin' => 'x' ] ), 'a.docx' ), 422, 'prakat_file_unsafe' ],
			[ $send( '', 'a.pdf' ), 422, 'prakat_file_empty' ],
			[ $send( '%PDF-' . str_repeat( ' ', 20971520 ), 'a.pdf' ), 413, 'prakat_file_too_large' ],
			[ $send( '', 'a.pdf', UPLOAD_ERR_INI_SIZE ), 413, 'prakat_file_too_large' ],
			[ $send( '', 'a.pdf', UPLOAD_ERR_PARTIAL ), 400, 'prakat_file_not_received' ],
			[ $send( '', 'a.pdf', UPLOAD_ERR_NO_FILE ), 400, 'prakat_file_not_received' ],
			[ $send( '', 'a.pdf', UPLOAD_ERR_CANT_WRITE ), 503, 'prakat_storage_unwritable' ],
			[ $send( $t->pdf(), 'a.pdf', UPLOAD_ERR_OK, [ 'version' => 1 ] ), 400, 'prakat_seen_missing' ],
		] as [ $answer, $status, $code ] ) {
			$t->same( [ $status, $code ], [ $answer->status, $answer->data['code'] ] );
		}
		$t->same( [], $t->rest( 'GET', "/entries/$entry", null, $officer )->data['open']['files'] );
	},

	'A request without a file is refused.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$t->same( [ 400, 'prakat_file_not_received' ], ( static fn ( $answer ): array => [ $answer->status, $answer->data['code'] ] )( $t->rest( 'POST', "/entries/$entry/files", [ 'seen' => $t->seen_json( $entry ) ], $officer ) ) );
	},

	'No more files than the section allows.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [], null, 'clerk', 'contact' );
		for ( $i = 1; $i <= 10; $i++ ) {
			$t->same( 201, $t->upload( "/entries/$entry/files", $t->pdf(), "a.pdf", $t->seen_json( $entry ), $officer )->status );
		}
		$t->same( [ 422, 'prakat_too_many_files' ], ( static fn ( $answer ): array => [ $answer->status, $answer->data['code'] ] )( $t->upload( "/entries/$entry/files", $t->pdf(), 'a.pdf', $t->seen_json( $entry ), $officer ) ) );
	},

	'A file of a draft is read as an attachment that no browser runs or keeps, byte for byte.' => static function ( Scene $t ) use ( $served ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$bytes   = $t->pdf( str_repeat( 'ข้อความ', 9000 ) );
		$file    = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $bytes ), "ประกาศ \"1\".pdf", Actor::user( $officer ) )['file'];

		[ $body, $headers ] = $served( "/files/$file->uuid", $officer );
		$t->same( hash( 'sha256', $bytes ), hash( 'sha256', $body ) );
		$t->same( [ 'application/pdf', (string) strlen( $bytes ), 'nosniff', 'no-store, private' ], [ $headers['Content-Type'], $headers['Content-Length'], $headers['X-Content-Type-Options'], $headers['Cache-Control'] ] );
		$t->same( "attachment; filename=\"$file->uuid.pdf\"; filename*=UTF-8''" . rawurlencode( 'ประกาศ 1.pdf' ), $headers['Content-Disposition'] );
		$t->contains( 'sandbox', $headers['Content-Security-Policy'] );
		$t->same( '', $served( "/files/$file->uuid", $officer, 'HEAD' )[0] );

		$t->same( '(not served)', $served( "/files/$file->uuid", $t->person( 'stranger', [ [ 'finance', '*', 'propose' ] ] ) )[0] );
		$t->same( '(not served)', $served( "/files/$file->uuid", 0 )[0] );
	},

	'A file whose sealed bytes are gone answers with a status, not with half a file.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$file    = $t->get( Drafts::class )->attach( $entry, $t->seen( $entry ), $t->paper( $t->pdf() ), 'a.pdf', Actor::user( $officer ) )['file'];
		unlink( $t->get( Vault::class )->root() . $file->storage );
		$t->same( [ 409, 'prakat_file_damaged' ], ( static fn ( $answer ): array => [ $answer->status, $answer->data['code'] ] )( $t->rest( 'GET', "/files/$file->uuid", null, $officer ) ) );
		$t->same( 404, $t->rest( 'GET', '/files/00000000-0000-4000-8000-000000000000' )->status );
	},

	'Taking a file off answers with the entry without it.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$uuid    = $t->upload( "/entries/$entry/files", $t->pdf(), 'a.pdf', $t->seen_json( $entry ), $officer )->data['file']['uuid'];
		$stale   = $t->seen_json( $t->draft( $officer ) );
		$t->same( 409, $t->rest( 'DELETE', "/entries/$entry/files/$uuid", [ 'seen' => $stale ], $officer )->status );
		$t->same( [], $t->rest( 'DELETE', "/entries/$entry/files/$uuid", [ 'seen' => $t->seen_json( $entry ) ], $officer )->data['open']['files'] );
		$t->same( 404, $t->rest( 'DELETE', "/entries/$entry/files/$uuid", [ 'seen' => $t->seen_json( $entry ) ], $officer )->status );
	},
];
