import { __ } from '@wordpress/i18n';
import type { ProofOf, ProofState } from '../api/types';

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

/** Whether a proof is of something as a whole, or of a version whose entry goes on. */
export function ofWords( of: ProofOf | '' ): string {
	const words: Record< ProofOf | '', string > = {
		'': __( 'Entries and versions', 'prakat' ),
		entry: __( 'Taken down as a whole', 'prakat' ),
		version: __( 'Former versions only', 'prakat' ),
	};
	return words[ of ];
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
