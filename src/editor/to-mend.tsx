import { __ } from '@wordpress/i18n';
import type { EntryDetail } from '../admin/api/types';

/** What is still wrong or missing before it can be proposed. */
export function ToMend( { entry }: { entry: EntryDetail } ) {
	const { count, first = [] } = entry.problems;
	if ( count === 0 ) {
		return null;
	}
	return (
		<div className="prakat-panel__mend">
			<h3>{ __( 'Before it can be proposed', 'prakat' ) }</h3>
			<ul>
				{ first.map( ( { sentence } ) => (
					<li key={ sentence }>{ sentence }</li>
				) ) }
			</ul>
		</div>
	);
}
