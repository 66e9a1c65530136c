<?php
/**
 * The REST API of posts and pages: what the block editor uses, and any program.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

/** One field of a post, changed by POST. */
$field = static fn ( string $id, string $title, Closure $body, string $governed = 'diverted', string $note = '', bool $chief = false, string $stored = '' ): Path => new Path(
	"rest.update.$id",
	$title,
	'POST /wp/v2/posts/{id}, /wp/v2/pages/{id}',
	'nothing',
	$governed,
	static fn ( Attempt $a ) => $a->rest( 'POST', $a->route(), $body( $a ) ),
	note: $note,
	chief: $chief,
	stored: $stored
);

return [
	new Path( 'rest.create.publish', 'a new post that asks to be public', 'POST /wp/v2/posts', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/posts', [ 'title' => $a->marker, 'content' => $a->content(), 'excerpt' => $a->marker, 'slug' => "s-$a->marker", 'status' => 'publish' ] ), only: 'new' ),
	new Path( 'rest.create.page', 'a new page that asks to be public', 'POST /wp/v2/pages', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/pages', [ 'title' => $a->marker, 'content' => $a->content(), 'slug' => "s-$a->marker", 'status' => 'publish' ] ), only: 'new' ),
	new Path( 'rest.create.private', 'a new private post', 'POST /wp/v2/posts status=private', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/posts', [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'private' ] ), only: 'new' ),
	new Path( 'rest.create.password', 'a new post behind a password', 'POST /wp/v2/posts password', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/posts', [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish', 'password' => 'open' ] ), only: 'new' ),
	new Path( 'rest.create.future', 'a new post for later', 'POST /wp/v2/posts status=future', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/posts', [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'future', 'date_gmt' => gmdate( 'Y-m-d\TH:i:s', time() + 3600 ) ] ), only: 'new' ),
	new Path( 'rest.create.backdated', 'a new post for later whose time is past', 'POST /wp/v2/posts status=future', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/posts', [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'future', 'date_gmt' => '2020-01-01T00:00:00' ] ), only: 'new' ),
	new Path( 'rest.create.parent', 'a page below a public page', 'POST /wp/v2/pages parent', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/pages', [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish', 'parent' => $a->world->posts['accepted-page'] ] ), only: 'new' ),
	$field( 'title', 'the title', static fn ( Attempt $a ): array => [ 'title' => "T $a->marker" ] ),
	$field( 'content', 'the content', static fn ( Attempt $a ): array => [ 'content' => $a->content() ] ),
	$field( 'excerpt', 'the excerpt', static fn ( Attempt $a ): array => [ 'excerpt' => "E $a->marker" ] ),
	$field( 'slug', 'the slug', static fn ( Attempt $a ): array => [ 'slug' => "s-$a->marker" ] ),
	$field( 'all', 'everything at once, asking to be public', static fn ( Attempt $a ): array => [ 'title' => "T $a->marker", 'content' => $a->content(), 'excerpt' => $a->marker, 'slug' => "s-$a->marker", 'status' => 'publish', 'comment_status' => 'open' ], chief: true ),
	$field( 'status.publish', 'the state: public', static fn ( Attempt $a ): array => [ 'status' => 'publish', 'title' => $a->marker ] ),
	$field( 'status.draft', 'the state: draft', static fn (): array => [ 'status' => 'draft' ], 'closed', 'what is public stays so; a draft is saved again', stored: 'diverted' ),
	$field( 'status.private', 'the state: private', static fn ( Attempt $a ): array => [ 'status' => 'private', 'title' => $a->marker ] ),
	$field( 'status.future', 'the state: later', static fn ( Attempt $a ): array => [ 'status' => 'future', 'date_gmt' => gmdate( 'Y-m-d\TH:i:s', time() + 3600 ), 'title' => $a->marker ] ),
	$field( 'status.pending', 'the state: pending', static fn ( Attempt $a ): array => [ 'status' => 'pending', 'title' => $a->marker ] ),
	$field( 'date', 'the date', static fn (): array => [ 'date' => '2001-02-03T04:05:06' ] ),
	$field( 'password', 'a password', static fn ( Attempt $a ): array => [ 'password' => $a->marker ], 'closed', 'what is public has none; a draft is saved again', stored: 'diverted' ),
	$field( 'author', 'the author', static fn ( Attempt $a ): array => [ 'author' => $a->world->actors['editor'] ], 'closed', 'what is public keeps its byline; a draft is saved again', stored: 'diverted' ),
	new Path( 'rest.update.template', 'the template', 'POST /wp/v2/pages/{id} template', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/pages/' . $a->world->posts['accepted-page'], [ 'template' => 'page-no-title' ] ), only: 'new' ),
	$field( 'terms', 'categories and tags', static fn ( Attempt $a ): array => [ 'categories' => [ 1 ], 'tags' => [] ] ),
	$field( 'image', 'the featured image', static fn (): array => [ 'featured_media' => 0 ] ),
	$field( 'meta', 'metadata', static fn ( Attempt $a ): array => [ 'meta' => [ 'footnotes' => wp_json_encode( [ [ 'id' => 'n1', 'content' => $a->marker ] ] ) ] ] ),
	$field( 'comments', 'whether comments are open', static fn (): array => [ 'comment_status' => 'closed', 'ping_status' => 'closed' ] ),
	$field( 'format', 'the format', static fn (): array => [ 'format' => 'aside' ] ),
	new Path( 'rest.update.sticky', 'sticking it to the front page', 'POST /wp/v2/posts/{id} sticky', 'nothing', 'apart', static fn ( Attempt $a ) => $a->rest( 'POST', $a->route(), [ 'sticky' => true ] ), stored: 'diverted' ),
	new Path( 'rest.update.parent', 'the parent and the place among pages', 'POST /wp/v2/pages/{id}', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/pages/' . $a->world->posts['accepted-page'], [ 'menu_order' => 7, 'parent' => 0 ] ), only: 'new' ),
	new Path( 'rest.put', 'PUT instead of POST', 'PUT /wp/v2/posts/{id}', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'PUT', $a->route(), [ 'title' => $a->marker, 'status' => 'publish' ] ) ),
	new Path( 'rest.patch', 'PATCH instead of POST', 'PATCH /wp/v2/posts/{id}', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'PATCH', $a->route(), [ 'title' => $a->marker, 'status' => 'publish' ] ) ),
	new Path( 'rest.delete', 'to the bin', 'DELETE /wp/v2/posts/{id}', 'nothing', 'closed', static fn ( Attempt $a ) => $a->rest( 'DELETE', $a->route() ), chief: true ),
	new Path( 'rest.delete.force', 'deleted for good', 'DELETE /wp/v2/posts/{id}?force=true', 'nothing', 'closed', static fn ( Attempt $a ) => $a->rest( 'DELETE', $a->route(), null, 'force=true' ) ),
	new Path( 'rest.autosaves', 'an autosave', 'POST /wp/v2/posts/{id}/autosaves', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest_http( 'POST', $a->route( '/autosaves' ), [ 'title' => $a->marker, 'content' => $a->content(), 'excerpt' => $a->marker, 'status' => 'publish' ] ), actors: [ 'administrator', 'author', 'publish', 'everything', 'nobody' ] ),
	new Path( 'rest.revisions.delete', 'a revision deleted', 'DELETE /wp/v2/posts/{parent}/revisions/{id}', 'nothing', 'closed', static fn ( Attempt $a ) => $a->rest( 'DELETE', '/wp/v2/posts/' . $a->world->posts['accepted'] . '/revisions/' . $a->world->things['revision'], null, 'force=true' ), only: 'new', note: 'WordPress lets nobody delete one', control: false ),
	new Path( 'rest.batch', 'several posts at once', 'POST /batch/v1', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->rest( 'POST', '/batch/v1', [ 'requests' => [ [ 'method' => 'POST', 'path' => $a->route(), 'body' => [ 'title' => $a->marker, 'status' => 'publish' ] ], [ 'method' => 'POST', 'path' => '/wp/v2/posts', 'body' => [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish' ] ] ] ] ) ),
	new Path(
		'rest.batch.http',
		'several posts at once, over HTTP with the cookie and nonce of the editor',
		'POST /wp-json/batch/v1',
		'nothing',
		'diverted',
		static fn ( Attempt $a ) => $a->rest_http( 'POST', '/batch/v1', [ 'requests' => [ [ 'method' => 'PUT', 'path' => $a->route(), 'body' => [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish' ] ] ] ] ),
		actors: [ 'administrator', 'author', 'publish', 'everything', 'nobody' ]
	),
	new Path( 'rest.method-override', 'a method hidden in another', 'POST ?_method=DELETE, X-HTTP-Method-Override', 'nothing', 'closed', static fn ( Attempt $a ) => $a->world->visitor( $a->user )->post( rest_url( ltrim( $a->route(), '/' ) ) . '?_method=DELETE&force=true', '{}', [ 'Content-Type: application/json', 'X-WP-Nonce: ' . $a->world->visitor( $a->user )->nonce( 'wp_rest' ) ] ), actors: [ 'administrator', 'publish', 'everything', 'nobody' ] ),
	new Path( 'rest.plain', 'the API below a plain address', 'POST /?rest_route=', 'nothing', 'diverted', static fn ( Attempt $a ) => $a->world->visitor( $a->user )->post( home_url( '/?rest_route=' . $a->route() ), (string) wp_json_encode( [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish' ] ), [ 'Content-Type: application/json', 'X-WP-Nonce: ' . $a->world->visitor( $a->user )->nonce( 'wp_rest' ) ] ), actors: [ 'administrator', 'publish', 'everything', 'nobody' ] ),
	new Path( 'rest.application-password', 'a program with an application password', 'POST /wp-json/wp/v2/posts/{id}, Authorization: Basic', 'nothing', 'diverted', static function ( Attempt $a ): mixed {
		if ( 0 === $a->user ) {
			return null;
		}
		$made = WP_Application_Passwords::create_new_application_password( $a->user, [ 'name' => $a->actor . $a->state ] );
		return $a->world->visitor( 0 )->post( rest_url( ltrim( $a->route(), '/' ) ), (string) wp_json_encode( [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish' ] ), [ 'Content-Type: application/json', 'Authorization: Basic ' . base64_encode( $a->login()[0] . ':' . $made[0] ) ] );
	}, actors: [ 'administrator', 'publish' ] ),
];
