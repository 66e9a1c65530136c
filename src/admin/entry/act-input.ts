import type { NewComment } from '../api/types/review';
import type { ActInput } from '../api/types';
import { blankRemoval, missingOfRemoval, removalInput, type RemovalDraft } from '../removal/removal-draft';
import { needsReason, takesDown } from '../words/workflow';

/** What a person writes into an act's dialog. */
export interface ActDraft extends RemovalDraft {
	code: string;
	words: string;
	approver: number | null;
	at: string;
	means: string;
	why: string;
	/** Codes of the declarations that were ticked, each by itself. */
	declared: readonly string[];
	/** Remarks on fields and rows that go with a return. */
	comments: readonly NewComment[];
}

export const blankAct: ActDraft = {
	code: '',
	words: '',
	approver: null,
	at: '',
	means: '',
	why: '',
	declared: [],
	comments: [],
	...blankRemoval,
};

/** Declarations that the act asks for and that are not made yet. */
export function undeclared( draft: ActDraft, asked: readonly string[] ): string[] {
	return asked.filter( ( code ) => ! draft.declared.includes( code ) );
}

/**
 * Fields of the dialog that are still wanted, by name.
 *
 * @param act   Its id.
 * @param draft What is written so far.
 * @param asked The declarations that the act asks for.
 */
export function missing( act: string, draft: ActDraft, asked: readonly string[] = [] ): ( keyof ActDraft )[] {
	const wanted: ( keyof ActDraft )[] = [];
	if ( needsReason( act ) ) {
		wanted.push( 'code', 'words' );
	}
	const ofRemoval = takesDown( act ) ? missingOfRemoval( draft ) : [];
	if ( act === 'publish-urgent' ) {
		wanted.push( 'approver', 'at', 'means', 'why' );
	}
	const empty = [ ...ofRemoval, ...wanted ].filter( ( name ) => {
		const value = draft[ name ];
		return typeof value === 'string' ? value.trim() === '' : value === null;
	} );
	return undeclared( draft, asked ).length > 0 ? [ ...empty, 'declared' ] : empty;
}

/** What the act sends besides `seen`. */
export function inputOf( act: string, draft: ActDraft ): ActInput {
	if ( draft.declared.length > 0 ) {
		return { declarations: [ ...draft.declared ] };
	}
	if ( needsReason( act ) ) {
		return {
			reason: { code: draft.code, words: draft.words.trim() },
			...( takesDown( act ) ? { removal: removalInput( draft ) } : {} ),
			...( act === 'return' && draft.comments.length > 0 ? { comments: [ ...draft.comments ] } : {} ),
		};
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
