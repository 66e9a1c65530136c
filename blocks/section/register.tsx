/**
 * Registers a block that shows a section. It saves its settings and nothing else: what it shows is rendered by PHP from
 * the public index, on each request.
 */
import { type BlockConfiguration, registerBlockType } from '@wordpress/blocks';

import { Edit, type SectionAttributes } from './edit';

/**
 * A section's block, or with no section named, the block in which one is chosen.
 *
 * @param metadata      The block's block.json.
 * @param metadata.name Its name.
 * @param section       The section's id.
 */
export function registerSectionBlock( metadata: { name: string }, section?: string ): void {
	registerBlockType( metadata as unknown as BlockConfiguration< SectionAttributes >, {
		edit: ( props ) => <Edit { ...props } name={ metadata.name } fixedSection={ section } />,
		save: () => null,
	} );
}
