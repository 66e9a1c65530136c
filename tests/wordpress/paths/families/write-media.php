<?php
/**
 * Files: uploaded, changed, replaced.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

$upload = static function ( Attempt $a, string $more = '' ): mixed {
	wp_set_current_user( $a->user );
	$request = new WP_REST_Request( 'POST', '/wp/v2/media' . $more );
	$request->set_header( 'Content-Type', 'image/png' );
	$request->set_header( 'Content-Disposition', "attachment; filename=\"$a->marker.png\"" );
	$request->set_body( $a->scene->png() );
	$request->set_query_params( [ 'post' => $a->post, 'title' => $a->marker ] );
	return rest_do_request( $request );
};

return [
	new Path( 'media.create', 'a file uploaded to a page', 'POST /wp/v2/media', 'nothing', 'apart', static fn ( Attempt $a ) => $upload( $a ) ),
	new Path( 'media.gallery', 'a picture attached to a page whose gallery shows all that is attached', 'POST /wp/v2/media?post=, [gallery]', 'nothing', 'hidden', static function ( Attempt $a ): mixed {
		$page = $a->world->posts['accepted-page'];
		return $a->call( static function () use ( $a, $page ): int {
			$id = wp_insert_attachment( [ 'post_title' => $a->marker, 'post_excerpt' => $a->marker, 'post_mime_type' => 'image/png', 'post_status' => 'inherit' ], "2026/11/$a->marker.png", $page );
			wp_update_attachment_metadata( $id, [ 'width' => 9, 'height' => 9, 'file' => "2026/11/$a->marker.png", 'sizes' => [] ] );
			return $id;
		} );
	}, only: 'new', note: 'the gallery shows what was attached when the page was approved', stored: 'apart' ),
	new Path( 'media.update', 'title, caption and description of a file', 'POST /wp/v2/media/{id}', 'nothing', 'apart', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/media/' . $a->world->things['image'], [ 'title' => $a->marker, 'caption' => $a->marker, 'description' => $a->marker, 'alt_text' => $a->marker, 'post' => $a->post ] ), only: 'new', note: 'the alternative text of the approved page is its own' ),
	new Path( 'media.delete', 'a file deleted that a public page shows', 'DELETE /wp/v2/media/{id}', 'nothing', 'found', static fn ( Attempt $a ) => $a->rest( 'DELETE', '/wp/v2/media/' . $a->world->things['image'], null, 'force=true' ), only: 'new' ),
	new Path( 'media.edit', 'an image cropped and turned', 'POST /wp/v2/media/{id}/edit', 'nothing', 'apart', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/media/' . $a->world->things['image'] . '/edit', [ 'src' => wp_get_attachment_url( $a->world->things['image'] ), 'modifiers' => [ [ 'type' => 'rotate', 'args' => [ 'angle' => 90 ] ] ] ] ), only: 'new', note: 'makes a new file; the approved one stays' ),
	new Path( 'media.post-process', 'sizes of an image made again', 'POST /wp/v2/media/{id}/post-process', 'nothing', 'apart', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/media/' . $a->world->things['image'] . '/post-process', [ 'action' => 'create-image-subsizes' ] ), only: 'new', note: 'makes sizes of the file that is there' ),
	new Path( 'media.bytes', 'the bytes of a file replaced on the disk', 'file_put_contents( uploads/… )', 'nothing', 'found', static function ( Attempt $a ): mixed {
		$file = (string) get_attached_file( $a->world->things['image'] );
		$then = (string) file_get_contents( $file );
		register_shutdown_function( static fn () => file_put_contents( $file, $then ) );
		return file_put_contents( $file, $then . $a->marker );
	}, actors: [ 'nobody' ], only: 'new', note: 'the web server gives the file without asking anybody: the watcher compares its hash with the approved one', control: false ),
	new Path( 'media.attached', 'a file that takes the place of another', 'update_attached_file()', 'nothing', 'found', static fn ( Attempt $a ) => update_attached_file( $a->world->things['image'], "2026/11/$a->marker.png" ), actors: [ 'nobody' ], only: 'new' ),
];
