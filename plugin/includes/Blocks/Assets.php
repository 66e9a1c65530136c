<?php
/**
 * What the browser needs for our blocks.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Blocks;

use Prakat\Permalinks\Links;
use Prakat\PublicIndex\BlocksIn;

/**
 * One style and one script module for all blocks, asked for when something of ours is rendered and never before: a page
 * without our blocks has neither.
 */
final class Assets {

	public const STYLE  = 'prakat-public';
	public const MODULE = '@prakat/section-view';

	/** Folder of the build that holds both. */
	private const FOLDER = 'build/blocks/section/';

	/** Makes both known; nothing is sent yet. */
	public function register(): void {
		$style = PRAKAT_DIR . self::FOLDER . 'style-index.css';
		if ( is_file( $style ) ) {
			wp_register_style( self::STYLE, plugins_url( self::FOLDER . 'style-index.css', PRAKAT_FILE ), [], (string) filemtime( $style ) );
		}
		$asset = PRAKAT_DIR . self::FOLDER . 'view.asset.php';
		if ( is_file( $asset ) ) {
			$built = require $asset;
			wp_register_script_module( self::MODULE, plugins_url( self::FOLDER . 'view.js', PRAKAT_FILE ), $built['dependencies'], $built['version'] );
		}
	}

	/** The style, for whatever of ours is on the page. */
	public function style(): void {
		wp_enqueue_style( self::STYLE );
	}

	/** The script module, where there is something to make instant. */
	public function module(): void {
		wp_enqueue_script_module( self::MODULE );
	}

	/**
	 * In a classic theme the head is sent before the content is rendered: the style goes into it when the text of the page
	 * at hand says that a block of ours will come, or when the page is an entry's own. One look at a text that is in memory already.
	 */
	public function style_early(): void {
		$post = is_singular() ? get_queried_object() : null;
		if ( get_query_var( Links::ENTRY ) !== '' ) {
			$this->style();
		} elseif ( $post instanceof \WP_Post && str_contains( $post->post_content, BlocksIn::SIGN ) ) {
			$this->style();
		}
	}
}
