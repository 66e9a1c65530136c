<?php
/**
 * Script and style of the block editor's panels.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Contract\Sentences;
use Prakat\Governed\Settings;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;

/**
 * Loads the panels where a governed post is edited, and nowhere else.
 */
final class Assets {

	private const HANDLE = 'prakat-editor';

	public function __construct( private readonly Settings $settings, private readonly Sentences $sentences, private readonly Clock $clock ) {
	}

	public function enqueue(): void {
		$built = PRAKAT_DIR . 'build/editor/index.asset.php';
		if ( ! $this->wanted( get_current_screen() ) || ! is_readable( $built ) ) {
			return;
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $asset */
		$asset = require $built;
		wp_enqueue_script( self::HANDLE, plugins_url( 'build/editor/index.js', PRAKAT_FILE ), $asset['dependencies'], $asset['version'], [ 'in_footer' => true ] );
		wp_set_script_translations( self::HANDLE, 'prakat', PRAKAT_DIR . 'build/languages' );
		wp_add_inline_script( self::HANDLE, 'window.prakatEditor = ' . wp_json_encode( $this->brought(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';', 'before' );
		if ( is_readable( PRAKAT_DIR . 'build/editor/style-index.css' ) ) {
			wp_enqueue_style( self::HANDLE, plugins_url( 'build/editor/style-index.css', PRAKAT_FILE ), [ 'wp-components' ], $asset['version'] );
			wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
		}
	}

	/**
	 * The editor of a post whose type is governed; the site editor opens posts of every type.
	 */
	private function wanted( ?\WP_Screen $screen ): bool {
		return match ( $screen?->base ) {
			'post'        => $this->settings->governs( $screen->post_type ),
			'site-editor' => $this->settings->governs_any(),
			default       => false,
		};
	}

	/**
	 * What the panels know from the start; see src/editor/desk.tsx.
	 *
	 * @return array{language: string, zone: string, now: string|null, context: mixed}
	 */
	private function brought(): array {
		$context = null;
		if ( current_user_can( Edge::USE ) ) {
			$answer  = rest_do_request( new \WP_REST_Request( 'GET', '/' . Edge::NAMESPACE . '/context' ) );
			$context = $answer->is_error() ? null : $answer->get_data();
		}
		return [
			'language' => $this->sentences->language(),
			'zone'     => $this->clock->zone()->getName(),
			'now'      => $this->clock->iso( $this->clock->sql() ),
			'context'  => $context,
		];
	}
}
