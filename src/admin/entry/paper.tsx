import { __, sprintf } from '@wordpress/i18n';
import { getForms } from '../api/messages';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { useLoad } from '../ui/load';
import { stateWords } from '../words/workflow';

/** The publication request forms of an entry, to be printed with Thai or Arabic numerals. */
export function Paper( { entry }: { entry: EntryDetail } ) {
	const { say } = useDesk();
	const asked = entry.request !== null;
	const forms = useLoad( `forms-${ asked ? entry.id : '' }-${ entry.state }`, () =>
		asked ? getForms( entry.id ) : Promise.resolve( [] )
	);
	// Beside the content and of less weight: when it can't be had, the rest of the screen goes on.
	if ( ! forms.data || forms.data.length === 0 ) {
		return null;
	}
	return (
		<section className="prakat-facts is-paper" aria-label={ __( 'Publication request form', 'prakat' ) }>
			<h2 className="prakat-field__label">{ __( 'Publication request form', 'prakat' ) }</h2>
			<ul>
				{ forms.data.map( ( form ) => (
					<li key={ form.request }>
						<span className="prakat-quiet">
							{ sprintf(
								/* translators: 1: number of a request, 2: a state in plain words. */
								__( 'No. %1$s · %2$s', 'prakat' ),
								form.number,
								say( stateWords( form.state ) )
							) }
						</span>
						<br />
						<a href={ `${ form.url }&numerals=thai` } target="_blank" rel="noreferrer">
							{ __( 'Print, Thai numerals', 'prakat' ) }
						</a>
						{ ' · ' }
						<a href={ form.url } target="_blank" rel="noreferrer">
							{ __( 'Arabic numerals', 'prakat' ) }
						</a>
					</li>
				) ) }
			</ul>
		</section>
	);
}
