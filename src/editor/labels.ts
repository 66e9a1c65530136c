/**
 * WordPress's own words that would promise what can't be: for a governed post nothing is published by its editor.
 */
import { addFilter } from '@wordpress/hooks';
import { __ } from '@wordpress/i18n';
import type { Governed } from '../admin/governed/api';

/**
 * What WordPress's text is replaced by for this post, or null where it may stand.
 *
 * @param text     As WordPress writes it in English.
 * @param approval Of the open post.
 */
export function labelFor( text: string, approval: Governed | null ): string | null {
	if ( ! approval ) {
		return null;
	}
	switch ( text ) {
		// The button of who may not publish; "Publish" is the same button on a narrow screen.
		case 'Submit for Review':
		case 'Publish':
			return approval.state === 'live' ? __( 'Save as pending version', 'prakat' ) : __( 'Propose', 'prakat' );
		case 'Are you ready to submit for review?':
			return __( 'Propose this page for approval?', 'prakat' );
		case 'When you’re ready, submit your work for review, and an Editor will be able to approve it for you.':
			return __(
				'It is saved, and you are then asked to propose it. The public sees it when it is approved and published.',
				'prakat'
			);
		default:
			return null;
	}
}

/** Puts the words in place; asked anew each time, for the state changes while the editor is open. */
export function replaceLabels( approval: () => Governed | null ): void {
	addFilter( 'i18n.gettext_default', 'prakat/labels', ( translation: string, text: string ) =>
		text === 'Publish' || text.includes( 'ubmit' ) ? ( labelFor( text, approval() ) ?? translation ) : translation
	);
}
