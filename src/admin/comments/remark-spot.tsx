import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { comment as icon } from '@wordpress/icons';
import { RemarkList } from './remark-list';
import { remarksAt, useRemarks } from './remarks';

/** A place that is read: the remarks on it, and a way to write one. */
export function RemarkSpot( { path }: { path: string | null } ) {
	const { comments, mayWrite, nameOf, write } = useRemarks();
	const here = remarksAt( comments, path );
	if ( path === null || ( ! mayWrite && here.length === 0 ) ) {
		return null;
	}
	return (
		<span className="prakat-spot">
			{ mayWrite && (
				<Button
					className="prakat-spot__write"
					icon={ icon }
					{ ...( path === '' ? { text: __( 'Comment on the whole', 'prakat' ) } : {} ) }
					label={ sprintf(
						/* translators: %s: a place of the entry, for example "Row 12 · Budget". */
						__( 'Comment on: %s', 'prakat' ),
						nameOf( path )
					) }
					onClick={ () => write( path ) }
				/>
			) }
			<RemarkList comments={ here } />
		</span>
	);
}
