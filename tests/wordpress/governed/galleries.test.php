<?php
/**
 * Galleries of what is attached to a page under approval.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Governed\Held;
use Prakat\Tests\Scene;

/** A picture that is attached to a page, as the media window uploads it. */
$attach = static function ( Scene $t, string $name, int $post ): int {
	$upload = wp_upload_bits( "$name.png", null, $t->png() );
	$id     = (int) wp_insert_attachment( [ 'post_title' => $name, 'post_mime_type' => 'image/png', 'post_status' => 'inherit' ], $upload['file'], $post );
	wp_update_attachment_metadata( $id, [ 'width' => 1, 'height' => 1, 'file' => _wp_relative_upload_path( $upload['file'] ), 'sizes' => [] ] );
	return $id;
};

return [
	'A gallery without numbers shows what was attached when its page was approved, not what anybody attaches later; that waits with the page’s next version (R055).' => static function ( Scene $t ) use ( $attach ): void {
		$t->govern( [ 'page' ] );
		$t->as( $t->editor() );
		$page = $t->post( [ 'post_status' => 'draft', 'post_content' => '[gallery link="file"]' ] );
		$attach( $t, 'approved', $page );
		wp_update_post( [ 'ID' => $page, 'post_title' => 'ภาพกิจกรรม' ] );
		$t->walk( $t->entry_of_post( $page ), 'submit', 'check', 'approve', 'publish' );
		$t->as( 0 );
		$t->true( $t->visitor_sees( $page, '/approved' ), 'the approved one' );
		$t->as( $t->editor() );
		$attach( $t, 'slipped-in', $page );
		$t->as( 0 );
		$t->false( $t->visitor_sees( $page, '/slipped-in' ), 'one that was attached later' );
		$t->true( $t->visitor_sees( $page, '/approved' ) );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page ] );
		$t->get( Held::class )->settle_all();
		$t->true( null !== $t->pending( $page ), 'saving the page takes it into a version' );
		$t->walk( $t->entry_of_post( $page ), 'submit', 'check', 'approve', 'publish' );
		$t->as( 0 );
		$t->true( $t->visitor_sees( $page, '/slipped-in' ), 'once it is approved' );
	},

	'A gallery of a page that had nothing attached stays empty.' => static function ( Scene $t ) use ( $attach ): void {
		$t->govern( [ 'page' ] );
		$page = $t->approved_post( [ 'post_content' => '[gallery]<p>ข้อความ</p>' ] );
		$t->as( $t->editor() );
		$attach( $t, 'slipped-in', $page );
		$t->as( 0 );
		$t->true( $t->visitor_sees( $page, 'ข้อความ' ) );
		$t->false( $t->visitor_sees( $page, 'slipped-in' ) );
	},
];
