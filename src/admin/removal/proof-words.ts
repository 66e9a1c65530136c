import { __ } from '@wordpress/i18n';
import type { ProofState } from '../api/types';

/** Where a proof stands, in words. */
export function proofWords( state: ProofState ): string {
	const words: Record< ProofState, string > = {
		answers: __( 'Still answers', 'prakat' ),
		unclear: __( 'No clear answer', 'prakat' ),
		waiting: __( 'To be asked', 'prakat' ),
		clean: __( 'Proved gone', 'prakat' ),
		public: __( 'Public again', 'prakat' ),
	};
	return words[ state ];
}

/** What kind of address it is. */
export function addressWords( kind: string ): string {
	const words: Record< string, string > = {
		page: __( 'Page', 'prakat' ),
		version: __( 'Page of a version', 'prakat' ),
		rest: __( 'Data (REST)', 'prakat' ),
		export: __( 'Download of its records', 'prakat' ),
		feed: __( 'Feed of the page', 'prakat' ),
		embed: __( 'Embed of the page', 'prakat' ),
		file: __( 'File', 'prakat' ),
		copy: __( 'Copy of a file', 'prakat' ),
		post: __( 'Page of the website', 'prakat' ),
		'old-slug': __( 'Former name of the page', 'prakat' ),
	};
	return words[ kind ] ?? kind;
}
