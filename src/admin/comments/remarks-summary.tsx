import { __, _n, sprintf } from '@wordpress/i18n';
import { RemarkList } from './remark-list';
import { openOnes, useRemarks } from './remarks';

/** Everything that others remarked and nobody has settled, before the form: where each one is, one click away. */
export function RemarksSummary( { onGo }: { onGo?: ( path: string ) => void } ) {
	const { comments } = useRemarks();
	const open = openOnes( comments );
	if ( open.length === 0 ) {
		return null;
	}
	return (
		<section className="prakat-card is-remarked" aria-labelledby="prakat-remarks-title">
			<h2 id="prakat-remarks-title">
				{ sprintf(
					/* translators: %d: how many comments. */
					_n( '%d comment to be settled', '%d comments to be settled', open.length, 'prakat' ),
					open.length
				) }
			</h2>
			<p className="prakat-quiet">{ __( 'Mend what each one names, then mark it as settled.', 'prakat' ) }</p>
			<RemarkList comments={ open } withPlace onGo={ onGo } />
		</section>
	);
}
