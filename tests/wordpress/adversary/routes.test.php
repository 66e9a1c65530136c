<?php
/**
 * Asking every route of the plugin as somebody whom it does not concern.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/** Words that stand in the office's things and nowhere else. */
$secret = 'ความลับของกองช่าง';

/**
 * What of the office the routes can name: an entry on its way, one in public, a page, a comment, an upload, a file.
 *
 * @return array<string, int|string>
 */
$stage = static function ( Scene $t ) use ( $secret ): array {
	$t->at( '2026-11-20T09:00:00+07:00' );
	$officer = $t->of_office( 'officer' );
	$entry   = $t->complete_draft( null, [ 'title' => $secret ] );
	$file    = $t->get( Drafts::class )->attach( $entry, $t->sees( $entry, 'save' ), $t->paper( $t->pdf() ), 'a.pdf', Actor::user( $officer ) )['file'];
	$t->walk( $entry, 'submit' );
	$version = (int) $t->entry_of( $entry, 'open_version_id' );
	$comment = $t->rest( 'POST', "/entries/$entry/comments", [ 'version' => $version, 'path' => '', 'words' => $secret ], $t->of_office( 'checker' ) );
	$t->same( 201, $comment->status );
	$t->govern();
	$t->as( $t->editor() );
	$page = $t->post( [ 'post_status' => 'draft', 'post_title' => $secret ] );
	$t->walk( $t->complete_draft( null, [ 'title' => 'เผยแพร่แล้ว' ] ), 'submit', 'check', 'approve', 'publish' );
	return [
		'id'      => $entry,
		'a'       => $version,
		'b'       => $version,
		'version' => $version,
		'comment' => (int) $comment->data['id'],
		'post'    => $page,
		'file'    => $file->uuid,
		'uuid'    => $file->uuid,
		'act'     => 'approve',
		'unit'    => $t->unit( 'office' ),
	];
};

/** Routes that everybody may read, and what each must not say then. */
$open = '#^/prakat/v1(?:$|/public/|/register/(?:anchor|anchors|check|export)$)#';

return [
	'Nobody and a subscriber get nothing from any route; an officer of another unit gets nothing of this one, reads or writes.' => static function ( Scene $t ) use ( $stage, $secret, $open ): void {
		$of     = $stage( $t );
		$people = [
			'nobody'     => 0,
			'subscriber' => $t->person( 'subscriber' ),
			'stranger'   => $t->person( 'stranger', array_map( static fn ( string $duty ): array => [ 'finance', '*', $duty ], array_keys( $t->workflow()['duties'] ) ) ),
			'narrow'     => $t->person( 'narrow', array_map( static fn ( string $duty ): array => [ 'office', 'contact', $duty ], array_keys( $t->workflow()['duties'] ) ) ),
		];
		$tables = [ 'entries', 'versions', 'records', 'requests', 'request_steps', 'comments', 'duties', 'units', 'leaves', 'governed_posts', 'screening_overrides', 'reviews', 'attestations', 'imports' ];
		$state  = static function () use ( $t, $tables ): string {
			$rows = [];
			foreach ( $tables as $table ) {
				$rows[ $table ] = $t->get( Database::class )->rows( "SELECT * FROM {{$table}}" );
			}
			return (string) wp_json_encode( $rows );
		};
		$before = $state();
		$seen   = [ 'version' => $of['version'], 'rev' => (int) $t->get( Database::class )->value( 'SELECT rev FROM {versions} WHERE id = %d', [ $of['version'] ] ), 'hash' => (string) $t->get( Database::class )->value( 'SELECT hash FROM {versions} WHERE id = %d', [ $of['version'] ] ) ];
		$asked  = 0;
		foreach ( rest_get_server()->get_routes( 'prakat/v1' ) as $route => $handlers ) {
			$path = (string) preg_replace_callback( '/\(\?P<([a-z]+)>(?:[^()]|\([^()]*\))*\)/', static fn ( array $match ): string => (string) ( str_contains( $route, '/comments/' ) ? $of['comment'] : ( str_contains( $route, '/versions/' ) && 'id' === $match[1] ? $of['version'] : ( 'section' === $match[1] || str_contains( $route, '/sections/' ) ? 'procurement' : ( str_contains( $route, '/webhooks/' ) ? 'abcdef012345' : ( $of[ $match[1] ] ?? 1 ) ) ) ) ), $route );
			foreach ( $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					foreach ( $people as $who => $user ) {
						$query  = 'GET' === $method ? '?' . http_build_query( [ 'unit' => $of['unit'], 'section' => 'procurement', 'year' => 2570, 'quarter' => 1, 'of' => [ "/entries/{$of['id']}", '/inbox', '/entries' ], 'from' => '2026-11-01', 'to' => '2026-12-31', 'code' => '1-0000-0000' ] ) : '';
						$body   = 'GET' === $method ? null : [ 'seen' => $seen ];
						try {
							$answer = $t->rest( $method, $path . $query, $body, $user );
						} catch ( Throwable $error ) {
							throw new Prakat\Tests\Failure( "$who: $method $path: {$error->getMessage()}" );
						}
						++$asked;
						$t->lacks( $secret, (string) wp_json_encode( $answer->data, JSON_UNESCAPED_UNICODE ), "$who: $method $path" );
						if ( 1 !== preg_match( $open, $route ) && in_array( $who, [ 'nobody', 'subscriber' ], true ) && 400 !== $answer->status ) {
							// Who may not know of a page hears that there is none.
							$t->true( in_array( $answer->status, 'nobody' === $who ? [ 401 ] : [ 403, 404 ], true ), "$who: $method $path: $answer->status" );
						}
						if ( 'GET' !== $method && 1 !== preg_match( '#/(messages|calendar|leave)#', $route ) ) {
							$t->same( $before, $state(), "$who: $method $path" );
						}
					}
				}
			}
		}
		$t->true( $asked > 200, "asked $asked" );
	},

	'Who publishes or monitors for another unit lists, restores and takes up no page of this one.' => static function ( Scene $t ) use ( $stage, $secret ): void {
		global $wpdb;
		$of       = $stage( $t );
		$stranger = $t->person( 'stranger', [ [ 'finance', '*', 'publish' ], [ 'finance', '*', 'monitor' ] ] );
		$page     = $t->approved_post( [ 'post_title' => "หน้า $secret" ] );
		$t->sql( "UPDATE $wpdb->posts SET post_content = 'ถูกแก้' WHERE ID = %d", $page );
		$t->get( Prakat\Governed\Watcher::class )->pass( 0 );
		$list = $t->rest( 'GET', '/governed', null, $stranger );
		$t->same( [ 200, 0, [] ], [ $list->status, $list->data['total'], $list->data['items'] ] );
		foreach ( [ 'restore', 'take-up' ] as $act ) {
			$t->same( 404, $t->rest( 'POST', "/governed/$page/$act", [], $stranger )->status, $act );
		}
		$own = $t->rest( 'GET', '/governed', null, $t->of_office( 'webmaster' ) );
		$t->true( in_array( $page, array_column( $own->data['items'], 'post' ), true ) );
		$t->same( 200, $t->rest( 'POST', "/governed/$page/restore", [], $t->of_office( 'webmaster' ) )->status );
		$t->true( $of['post'] > 0 );
	},
];
