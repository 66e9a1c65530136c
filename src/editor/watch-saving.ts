import { dispatch, select } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { addAction, addFilter } from '@wordpress/hooks';
import type { Governed } from '../admin/governed/api';
import { asksToPropose, harmless, type Edits } from './saving';

let proposing = false;

/** Whether the save that has just ended was to go on; answers once. */
export function wantedToPropose(): boolean {
	const wanted = proposing;
	proposing = false;
	return wanted;
}

/** Listens to every save of the editor. */
export function watchSaving( approval: () => Governed | null ): void {
	addFilter( 'editor.preSavePost', 'prakat/saving', ( edits: Edits, options: { isAutosave?: boolean } = {} ) => {
		const now = approval();
		if ( ! now ) {
			return edits;
		}
		if ( options.isAutosave ) {
			return edits;
		}
		proposing = asksToPropose( edits, now );
		return harmless( edits, now );
	} );
	addAction( 'editor.savePost', 'prakat/saving', () => {
		// The button of who may not publish leaves its wish in the editor: it would stand as an unsaved change.
		const status = select( editorStore ).getCurrentPost().status;
		if ( approval() && status !== undefined && select( editorStore ).getEditedPostAttribute( 'status' ) !== status ) {
			dispatch( editorStore ).editPost( { status }, { undoIgnore: true } );
		}
	} );
}
