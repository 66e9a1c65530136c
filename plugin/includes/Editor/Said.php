<?php
/**
 * One sentence for the next screen.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

/**
 * Keeps what a form without JavaScript led to, for the screen that WordPress shows next to the same person; said once.
 */
final class Said {

	private const KEY = 'prakat_said_';

	/** Seconds; a screen that comes later is another one. */
	private const KEPT = 120;

	/**
	 * @param 'success'|'error' $kind
	 */
	public function keep( string $kind, string $sentence ): void {
		set_transient( self::KEY . get_current_user_id(), [ $kind, $sentence ], self::KEPT );
	}

	public function show(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only whether there is something to say.
		if ( ! isset( $_GET['prakat-said'] ) ) {
			return;
		}
		$key  = self::KEY . get_current_user_id();
		$said = get_transient( $key );
		if ( ! is_array( $said ) || ! is_string( $said[0] ?? null ) || ! is_string( $said[1] ?? null ) ) {
			return;
		}
		delete_transient( $key );
		wp_admin_notice(
			esc_html( $said[1] ),
			[
				'type'        => 'success' === $said[0] ? 'success' : 'error',
				'dismissible' => true,
				'attributes'  => [ 'role' => 'success' === $said[0] ? 'status' : 'alert' ],
			]
		);
	}
}
