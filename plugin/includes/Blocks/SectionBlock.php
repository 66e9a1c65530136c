<?php
/**
 * A section's block on a page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Blocks;

use Prakat\Contract\Contracts;
use Prakat\Render\Renderer;
use Prakat\Render\Request;
use Prakat\Render\Settings;
use Prakat\Render\View;
use Prakat\Support\Refusal;

/**
 * Renders a block from its settings, the request and the public index. The block itself holds no disclosed data: whatever
 * somebody types into a page, nothing is disclosed by it.
 */
final class SectionBlock {

	/**
	 * Needs the whole way from index to HTML.
	 *
	 * @param Contracts $contracts Sections.
	 * @param View      $view      Gathers what is shown.
	 * @param Renderer  $renderer  Makes it HTML.
	 * @param Assets    $assets    Style and script module.
	 * @param Verbatim  $verbatim  Brings the HTML to the page as it is.
	 */
	public function __construct(
		private readonly Contracts $contracts,
		private readonly View $view,
		private readonly Renderer $renderer,
		private readonly Assets $assets,
		private readonly Verbatim $verbatim,
	) {}

	/**
	 * The block's HTML.
	 *
	 * @param array<string,mixed> $attributes The block's settings.
	 * @param \WP_Block           $block      The block.
	 */
	public function html( array $attributes, \WP_Block $block ): string {
		$name = substr( (string) $block->name, strlen( 'prakat/' ) );
		$id   = $name === Registry::GENERIC ? (string) ( $attributes['section'] ?? '' ) : $name;
		try {
			$section = $this->contracts->section( $id );
		} catch ( Refusal ) {
			// The plugin that brought the section is gone, or none was chosen yet: nothing to show, and no error to the public.
			return '';
		}
		$supports = \WP_Block_Supports::get_instance()->apply_block_supports();
		$settings = Settings::of( $section, $attributes, (string) ( $supports['class'] ?? '' ), (string) ( $supports['style'] ?? '' ) );
		$preview  = wp_is_serving_rest_request();
		$view     = $this->view->section( $section, $settings, $preview ? new Request( '/', [] ) : Request::now(), self::instance( $section->id, $attributes ) );
		if ( $preview ) {
			$view['interactive'] = false;
		}
		$this->assets->style();
		if ( $view['interactive'] ) {
			$this->assets->module();
			self::announce_region();
		}
		$html = $this->renderer->section( $view );
		foreach ( $section->contract['slots'] ?? [] as $slot ) {
			$html .= $this->slot( $section->id, $slot );
		}
		return $this->verbatim->keep( $html );
	}

	/**
	 * Tells WordPress that a region of the router is on the page, so that it brings along what the router shows and says.
	 *
	 * WordPress finds that out while it works through the directives of an interactive block. Ours are whole as they are:
	 * walking fifty kilobytes for them took longer than making them, so the blocks only say that the router may replace
	 * them (block.json), and one empty region stands for all.
	 */
	private static function announce_region(): void {
		wp_interactivity_process_directives( '<div data-wp-interactive="prakat/section" data-wp-router-region="prakat"></div>' );
	}

	/**
	 * Prefix of the block's query arguments: the same on every request, whatever else is rendered before it, so that an
	 * address somebody keeps goes on meaning the same.
	 *
	 * @param string              $section    Section id.
	 * @param array<string,mixed> $attributes The block's settings.
	 */
	private static function instance( string $section, array $attributes ): string {
		ksort( $attributes );
		return 'p' . substr( md5( (string) wp_json_encode( [ $section, $attributes ] ) ), 0, 4 );
	}

	/**
	 * What another part puts at a named place of the section.
	 *
	 * @param string $section Section id.
	 * @param string $slot    The place, "intake-form" for instance.
	 */
	private function slot( string $section, string $slot ): string {
		ob_start();
		/**
		 * Fills a place that a section keeps for another part. What is printed here follows the records.
		 *
		 * @param string $section Section id.
		 * @param string $slot    Name of the place.
		 */
		do_action( 'prakat_slot', $section, $slot );
		return (string) ob_get_clean();
	}
}
