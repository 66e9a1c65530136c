import { __, _n, sprintf } from '@wordpress/i18n';
import { getDiff } from '../api/entries';
import type { Diff } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Waiting } from '../ui/waiting';

/** What differs, in a few sentences. */
export function sentencesOf( diff: Diff ): string[] {
	const { added, removed, changed } = diff.counts;
	const sentences: string[] = [];
	if ( diff.header.length > 0 ) {
		sentences.push(
			sprintf(
				/* translators: %s: labels of fields. */
				__( 'Changed in the header: %s.', 'prakat' ),
				diff.header.map( ( field ) => field.label ).join( ', ' )
			)
		);
	}
	if ( added > 0 ) {
		sentences.push(
			sprintf(
				/* translators: %d: how many rows. */
				_n( '%d row added.', '%d rows added.', added, 'prakat' ),
				added
			)
		);
	}
	if ( removed > 0 ) {
		sentences.push(
			sprintf(
				/* translators: %d: how many rows. */
				_n( '%d row removed.', '%d rows removed.', removed, 'prakat' ),
				removed
			)
		);
	}
	if ( changed > 0 ) {
		sentences.push(
			sprintf(
				/* translators: %d: how many rows. */
				_n( '%d row changed.', '%d rows changed.', changed, 'prakat' ),
				changed
			)
		);
	}
	for ( const file of diff.files ) {
		sentences.push(
			file.kind === 'added'
				? sprintf(
						/* translators: %s: name of a file. */
						__( 'File added: %s.', 'prakat' ),
						file.name
					)
				: sprintf(
						/* translators: %s: name of a file. */
						__( 'File removed: %s.', 'prakat' ),
						file.name
					)
		);
	}
	return sentences.length > 0 ? sentences : [ __( 'Nothing differs.', 'prakat' ) ];
}

/** The difference between two versions, in a few sentences. */
export function ChangeSummary( { a, b }: { a: number; b: number } ) {
	const diff = useLoad( `diff-${ a }-${ b }`, () => getDiff( a, b, 1 ) );
	if ( diff.error ) {
		return <ErrorNotice error={ diff.error } onRetry={ diff.reload } />;
	}
	if ( ! diff.data ) {
		return <Waiting />;
	}
	return (
		<ul>
			{ sentencesOf( diff.data ).map( ( sentence ) => (
				<li key={ sentence }>{ sentence }</li>
			) ) }
		</ul>
	);
}
