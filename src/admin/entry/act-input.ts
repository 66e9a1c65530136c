import type { ActInput } from '../api/types';
import { needsReason } from '../words/workflow';

/** What a person writes into an act's dialog. */
export interface ActDraft {
	code: string;
	words: string;
	approver: number | null;
	at: string;
	means: string;
	why: string;
}

export const blankAct: ActDraft = {
	code: '',
	words: '',
	approver: null,
	at: '',
	means: '',
	why: '',
};

/** Fields of the dialog that are still wanted, by name. */
export function missing( act: string, draft: ActDraft ): ( keyof ActDraft )[] {
	const wanted: ( keyof ActDraft )[] = [];
	if ( needsReason( act ) ) {
		wanted.push( 'code', 'words' );
	}
	if ( act === 'publish-urgent' ) {
		wanted.push( 'approver', 'at', 'means', 'why' );
	}
	return wanted.filter( ( name ) => {
		const value = draft[ name ];
		return typeof value === 'string' ? value.trim() === '' : value === null;
	} );
}

/** What the act sends besides `seen`. */
export function inputOf( act: string, draft: ActDraft ): ActInput {
	if ( needsReason( act ) ) {
		return { reason: { code: draft.code, words: draft.words.trim() } };
	}
	if ( act === 'publish-urgent' && draft.approver !== null ) {
		return {
			urgent: {
				approver: draft.approver,
				at: draft.at,
				means: draft.means,
				reason: draft.why.trim(),
			},
		};
	}
	return {};
}
