<?php
/**
 * Scripts and styles of the admin screens.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Admin;

/**
 * Loads what the screens need, on the screens only, with the answers to their first questions already in the page.
 */
final class Assets {

	private const HANDLE = 'prakat-admin';

	public function __construct( private readonly FirstReads $first_reads ) {
	}

	public function enqueue( string $screen ): void {
		if ( Menu::SCREEN !== $screen ) {
			return;
		}
		$built = PRAKAT_DIR . 'build/admin/index.asset.php';
		if ( ! is_readable( $built ) ) {
			return;
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $asset */
		$asset = require $built;
		wp_enqueue_script(
			self::HANDLE,
			plugins_url( 'build/admin/index.js', PRAKAT_FILE ),
			$asset['dependencies'],
			$asset['version'],
			[ 'in_footer' => true ]
		);
		wp_set_script_translations( self::HANDLE, 'prakat', PRAKAT_DIR . 'build/languages' );
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Read only; what may be seen is asked of each route.
		$answers = $this->first_reads->of( $_GET );
		wp_add_inline_script( self::HANDLE, 'window.prakatAnswers = ' . wp_json_encode( $answers, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';', 'before' );
		$this->spare_the_palette();
		if ( is_readable( PRAKAT_DIR . 'build/admin/style-index.css' ) ) {
			wp_enqueue_style(
				self::HANDLE,
				plugins_url( 'build/admin/style-index.css', PRAKAT_FILE ),
				[ 'wp-components' ],
				$asset['version']
			);
			wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
		}
	}

	/**
	 * Brings along what WordPress's own command palette asks on each screen, so that nobody waits behind it.
	 */
	private function spare_the_palette(): void {
		if ( ! wp_script_is( 'wp-core-commands' ) ) {
			return;
		}
		$answers = rest_preload_api_request( [], '/wp/v2/users/me?context=edit' );
		wp_add_inline_script(
			'wp-api-fetch',
			sprintf( 'wp.apiFetch.use( wp.apiFetch.createPreloadingMiddleware( %s ) );', (string) wp_json_encode( $answers, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) ),
			'after'
		);
	}

	/** Takes other plugins' notices off the screens: an approver on a telephone comes to decide, not to be sold to. */
	public function quieten(): void {
		$screen = get_current_screen();
		if ( null === $screen || Menu::SCREEN !== $screen->id ) {
			return;
		}
		remove_all_actions( 'admin_notices' );
		remove_all_actions( 'all_admin_notices' );
		add_filter( 'admin_footer_text', '__return_empty_string' );
		add_filter( 'update_footer', '__return_empty_string', 100 );
	}
}
