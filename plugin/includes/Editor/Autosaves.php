<?php
/**
 * WordPress's own copies of what somebody writes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Governed\Governed;
use Prakat\Governed\Pending;

/**
 * Takes away the copy that an editor kept before the version in hand was saved: WordPress would do so itself, but goes by the time of the
 * public page, which a save of a version beside it leaves alone, and would offer the older text as the newer one.
 */
final class Autosaves {

	public function __construct( private readonly Governed $governed, private readonly Pending $pending ) {
	}

	/**
	 * The editor of a post is about to open.
	 */
	public function tidy( int $post_id ): void {
		$row      = $post_id > 0 ? $this->governed->of( $post_id ) : null;
		$open     = 'live' === ( $row['state'] ?? '' ) ? $this->pending->open( $row ) : null;
		$autosave = null === $open || ! current_user_can( 'edit_post', $post_id ) ? false : wp_get_post_autosave( $post_id );
		if ( null !== $open && $autosave instanceof \WP_Post && $autosave->post_modified_gmt < $this->pending->saved_at( $open ) ) {
			wp_delete_post_revision( $autosave->ID );
		}
	}
}
