import { __ } from '@wordpress/i18n';
import type { RequestDetail } from '../api/types';
import { useDesk } from '../context';
import { showDateTime } from '../words/values';
import { urgentMeans } from '../words/workflow';

/** The permission by word of mouth, as it was recorded: what the approver confirms or doesn't. */
export function SpokenWord( { request }: { request: RequestDetail | null } ) {
	const { say, zone, language } = useDesk();
	const word = request?.spokenWord;
	if ( ! word ) {
		return null;
	}
	const means = urgentMeans().find( ( one ) => one.value === word.means );
	const facts: [ label: string, value: string ][] = [
		[ __( 'Who permitted it', 'prakat' ), word.approver?.name ?? '' ],
		[ __( 'When', 'prakat' ), showDateTime( word.at, zone, language ) ],
		[ __( 'By what means', 'prakat' ), means ? say( means.words ) : word.means ],
		[ __( 'Why it couldn’t wait', 'prakat' ), word.reason ],
		[ __( 'Recorded by', 'prakat' ), word.recorder?.name ?? '' ],
	];
	return (
		<section className="prakat-card is-changes">
			<h2>{ __( 'Permission by word of mouth', 'prakat' ) }</h2>
			<dl className="prakat-record">
				{ facts.map( ( [ label, value ] ) => (
					<div key={ label }>
						<dt>{ label }</dt>
						<dd>{ value }</dd>
					</div>
				) ) }
			</dl>
		</section>
	);
}
