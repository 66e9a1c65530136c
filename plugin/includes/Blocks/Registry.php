<?php
/**
 * Which blocks there are.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Blocks;

/**
 * Registers what the build made of the folder `blocks/`.
 */
final class Registry {

	/** The block of any section, an agency's own for instance. */
	public const GENERIC = 'section';

	/**
	 * Needs the assets to be registered with them.
	 *
	 * @param Assets $assets Style and script module.
	 */
	public function __construct( private readonly Assets $assets ) {}

	/** Registers all blocks. */
	public function register(): void {
		$this->assets->register();
		$folder   = PRAKAT_DIR . 'build/blocks';
		$manifest = PRAKAT_DIR . 'build/blocks/blocks-manifest.php';
		if ( ! is_file( $manifest ) ) {
			return;
		}
		// Spares the reading of each block.json on each request.
		wp_register_block_metadata_collection( $folder, $manifest );
		foreach ( array_keys( require $manifest ) as $block ) {
			$type = register_block_type_from_metadata( $folder . '/' . $block );
			if ( $type instanceof \WP_Block_Type ) {
				// Asked for when a block is rendered; WordPress would send them with every page of a classic theme.
				$type->style_handles          = [];
				$type->view_script_module_ids = [];
				$type->editor_style_handles   = [ Assets::STYLE ];
			}
		}
		$this->translate();
	}

	/** Words of the editor. */
	private function translate(): void {
		foreach ( \WP_Block_Type_Registry::get_instance()->get_all_registered() as $type ) {
			foreach ( str_starts_with( $type->name, 'prakat/' ) ? $type->editor_script_handles : [] as $handle ) {
				wp_set_script_translations( $handle, 'prakat', PRAKAT_DIR . 'build/languages' );
			}
		}
	}

	/**
	 * Our blocks stand together in the inserter.
	 *
	 * @param array<mixed> $categories The categories so far.
	 * @return array<mixed>
	 */
	public function category( array $categories ): array {
		return [
			[
				'slug'  => 'prakat',
				'title' => __( 'Public disclosure', 'prakat' ),
				'icon'  => null,
			],
			...$categories,
		];
	}
}
