import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { trash } from '@wordpress/icons';
import type { EntryDetail } from '../api/types';
import type { ActFieldsProps } from '../entry/reason-fields';
import { targetOf } from '../entry/acts';
import { RemarkList } from './remark-list';
import { openOnes, useRemarks } from './remarks';

/** What goes back to the owner beside the reason: remarks written now, and those already kept with the version. */
export function ReturnRemarks( { entry, draft, onChange }: ActFieldsProps & { entry: EntryDetail } ) {
	const { comments, nameOf } = useRemarks();
	const version = targetOf( entry, 'return' );
	const kept = openOnes( comments ).filter( ( comment ) => comment.version.id === version?.id );
	if ( draft.comments.length + kept.length === 0 ) {
		return null;
	}
	return (
		<section className="prakat-return" aria-label={ __( 'Comments that go with it', 'prakat' ) }>
			<h3 className="prakat-field__label">{ __( 'Comments that go with it', 'prakat' ) }</h3>
			<ul className="prakat-remarks">
				{ draft.comments.map( ( comment ) => (
					<li key={ comment.path + comment.words }>
						<strong className="prakat-remarks__place">{ nameOf( comment.path ) }</strong>
						<p className="prakat-words">{ comment.words }</p>
						<Button
							icon={ trash }
							size="small"
							label={ sprintf(
								/* translators: %s: a place of the entry, for example "Row 12 · Budget". */
								__( 'Take the comment away: %s', 'prakat' ),
								nameOf( comment.path )
							) }
							onClick={ () => onChange( { comments: draft.comments.filter( ( one ) => one !== comment ) } ) }
						/>
					</li>
				) ) }
			</ul>
			<RemarkList comments={ kept } withPlace />
		</section>
	);
}
