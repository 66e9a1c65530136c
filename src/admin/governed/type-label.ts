import { __ } from '@wordpress/i18n';
import type { GovernedType } from './api';

/** The name of a kind of post; for the parts of a page in words of our own, since WordPress's are of its site editor. */
export function typeLabel( type: Pick< GovernedType, 'name' | 'label' > ): string {
	const words: Record< string, string > = {
		wp_block: __( 'Synced patterns', 'prakat' ),
		wp_navigation: __( 'Navigation menus', 'prakat' ),
		wp_template: __( 'Templates', 'prakat' ),
		wp_template_part: __( 'Parts of templates', 'prakat' ),
	};
	return words[ type.name ] ?? type.label;
}
